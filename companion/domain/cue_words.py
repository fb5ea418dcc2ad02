"""What is said aloud: the words of each step, from the fullest to the shortest."""

from companion.domain.exercise import Counts, Exercise, Side, Sides
from companion.domain.timeline import StepKind, Timeline, TimeStep
from companion.domain.wording import SIDE_WORDS, STEP_WORDS, reps_words
from companion.language import mark, tr, trn

# A short hold is counted through; of a long one every tenth second and the end.
_EVERY_SECOND_TO_MS = 10_000
_LAST_SECONDS = 3
_TENS = 10
_WAITS_TENS_FROM_MS = 20_000


_SIDE_NEXT = {
    Side.LEFT: mark("Change side. Left side next."),
    Side.RIGHT: mark("Change side. Right side next."),
    Side.BOTH: mark("Change side."),
}
_SIDE_FIRST = {
    Side.LEFT: mark("Left side first."),
    Side.RIGHT: mark("Right side first."),
}


def count_in_words() -> tuple[str, ...]:
    """What is said before a session goes on."""
    return (_sentence(tr("Get ready")),)


def done_words() -> tuple[str, ...]:
    """What is said at the end."""
    return (tr("All done."),)


def opening_words(line: Timeline, index: int, *, timed: bool = True) -> tuple[str, ...]:
    """What is said as a step begins; each later one says it more shortly.

    A rest that is not ``timed`` lasts until the person is ready.
    """
    step = line.steps[index]
    match step.kind:
        case StepKind.GET_READY:
            return _ready_words(line, index)
        case StepKind.CHANGE_SIDE:
            return (tr(_SIDE_NEXT[step.rep.side]), _sentence(_word(step)))
        case StepKind.REST_BETWEEN_SETS:
            return _rest_words(step, timed=timed)
        case _:
            return _rep_words(line, index)


def short_words(step: TimeStep) -> tuple[str, ...]:
    """What is said when a step goes on after a pause."""
    return (_sentence(_word(step)),)


def count_words(second: int) -> str:
    """The seconds left, as they are said."""
    if second > _TENS:
        return trn("{n} second.", "{n} seconds.", second)
    return tr("{n}.|a number said aloud, such as 3", n=second)


def is_counted(step: TimeStep, second: int) -> bool:
    """Whether the second with this number left is said aloud in a step."""
    whole = step.duration_ms / 1000
    if second < 1 or second >= whole:
        return False
    if step.kind is StepKind.HOLD and step.duration_ms <= _EVERY_SECOND_TO_MS:
        return True
    if step.kind is StepKind.HOLD:
        return second <= _LAST_SECONDS or second % _TENS == 0
    if step.kind.moves or step.kind is StepKind.REST_BETWEEN_REPS:
        return False
    long = step.duration_ms >= _WAITS_TENS_FROM_MS
    return second <= _LAST_SECONDS or (long and second == _TENS)


def _word(step: TimeStep) -> str:
    return step.phase.word if step.phase else tr(STEP_WORDS[step.kind])


def _sentence(words: str) -> str:
    return f"{words.rstrip('.')}."


def _side(step: TimeStep) -> str:
    return _sentence(tr(SIDE_WORDS[step.rep.side]))


def _rest_words(step: TimeStep, *, timed: bool) -> tuple[str, ...]:
    number, short = step.rep.set_number, _sentence(_word(step))
    if not timed:
        return (tr("Rest. Then set {number}.", number=number), short)
    whole = trn(
        "Rest {n} second. Then set {number}.",
        "Rest {n} seconds. Then set {number}.",
        step.duration_ms // 1000,
        number=number,
    )
    return (whole, short)


def _ready_words(line: Timeline, index: int) -> tuple[str, ...]:
    step = line.steps[index]
    item = line.routine.items[step.rep.item]
    one: Exercise = item.exercise
    name = tr("Next: {name}.", name=one.name) if index else _sentence(one.name)
    side = [tr(_SIDE_FIRST[step.rep.side])] if step.rep.side in _SIDE_FIRST else []
    # Of a set that was begun before, those that are still to do.
    left = item.dose.reps[step.rep.set_number - 1] - step.rep.number + 1
    reps = _sentence(reps_words(left, one.counts))
    return (
        " ".join((name, _sentence(one.steps[0].text), *side, reps)),
        " ".join((name, _sentence(one.position_words), *side)),
        name,
    )


def _rep_words(line: Timeline, index: int) -> tuple[str, ...]:
    """The first repetition of a set is explained, the others are numbered."""
    step = line.steps[index]
    rep, word = step.rep, _sentence(_word(step))
    if not step.kind.moves or step.phase is None:
        return (word,)
    item = line.routine.items[rep.item]
    if item.exercise.counts is Counts.MINUTES:
        return _minute_words(line, index)
    turns = item.exercise.sides is Sides.ALTERNATE
    begins = _begins_rep(line, index)
    said = f"{_side(step)} {word}" if turns and begins else word
    if rep.number == 1:
        return _once(f"{said} {_sentence(step.phase.cue)}", said, word)
    if not begins or (turns and rep.side is not item.sides[0]):
        return _once(said, word)
    last = rep.number == item.dose.reps[rep.set_number - 1] and not turns
    lead = (
        tr("Last one.|of the repetitions")
        if last
        else tr("{n}.|a number said aloud, such as 3", n=rep.number)
    )
    return _once(f"{lead} {said}", said, word)


def _minute_words(line: Timeline, index: int) -> tuple[str, ...]:
    """The way out and the turn are explained; each minute after them is told."""
    step, before = line.steps[index], line.steps[index - 1]
    word = _sentence(_word(step))
    if index == 0 or before.kind is not step.kind:
        cue = _sentence(step.phase.cue if step.phase else "")
        return _once(f"{word} {cue}", word)
    minutes = line.routine.items[step.rep.item].dose.reps[step.rep.set_number - 1]
    if step.rep.number == minutes:
        return (tr("Last minute."),)
    return (trn("{n} minute done.", "{n} minutes done.", step.rep.number - 1),)


def _begins_rep(line: Timeline, index: int) -> bool:
    before = line.steps[index - 1] if index else None
    return (
        before is None or not before.kind.moves or before.rep != line.steps[index].rep
    )


def _once(*words: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
