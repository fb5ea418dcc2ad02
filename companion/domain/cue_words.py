"""What is said aloud: the words of each step, from the fullest to the shortest."""

from companion.domain.exercise import Counts, Exercise, Side, Sides
from companion.domain.timeline import StepKind, Timeline, TimeStep
from companion.domain.wording import COUNT_WORDS, SIDE_WORDS, STEP_WORDS, counted

COUNT_IN_WORDS = ("Get ready.",)
DONE_WORDS = ("All done.",)
# A short hold is counted through; of a long one every tenth second and the end.
_EVERY_SECOND_TO_MS = 10_000
_LAST_SECONDS = 3
_TENS = 10
_WAITS_TENS_FROM_MS = 20_000


def opening_words(line: Timeline, index: int, *, timed: bool = True) -> tuple[str, ...]:
    """What is said as a step begins; each later one says it more shortly.

    A rest that is not ``timed`` lasts until the person is ready.
    """
    step = line.steps[index]
    match step.kind:
        case StepKind.GET_READY:
            return _ready_words(line, index)
        case StepKind.CHANGE_SIDE:
            word = STEP_WORDS[step.kind]
            return (f"{word}. {_side(step)} side next.", f"{word}.")
        case StepKind.REST_BETWEEN_SETS:
            seconds = counted(step.duration_ms // 1000, "second", "seconds")
            rest = f"Rest {seconds}." if timed else "Rest."
            return (f"{rest} Then set {step.rep.set_number}.", "Rest.")
        case _:
            return _rep_words(line, index)


def short_words(step: TimeStep) -> tuple[str, ...]:
    """What is said when a step goes on after a pause."""
    return (f"{_word(step)}.",)


def count_words(second: int) -> str:
    """The seconds left, as they are said."""
    return f"{second} seconds." if second > _TENS else f"{second}."


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
    return step.phase.word if step.phase else STEP_WORDS[step.kind]


def _side(step: TimeStep) -> str:
    return SIDE_WORDS[step.rep.side]


def _ready_words(line: Timeline, index: int) -> tuple[str, ...]:
    step = line.steps[index]
    item = line.routine.items[step.rep.item]
    one: Exercise = item.exercise
    lead = "Next: " if index else ""
    side = "" if step.rep.side is Side.BOTH else f" {_side(step)} side first."
    reps = counted(item.dose.reps[0], *COUNT_WORDS[one.counts])
    name = f"{lead}{one.name}."
    return (
        f"{name} {one.steps[0].text.rstrip('.')}.{side} {reps}.",
        f"{name} {one.position_words}.{side}",
        name,
    )


def _rep_words(line: Timeline, index: int) -> tuple[str, ...]:
    """The first repetition of a set is explained, the others are numbered."""
    step = line.steps[index]
    rep, word = step.rep, f"{_word(step)}."
    if not step.kind.moves or step.phase is None:
        return (word,)
    item = line.routine.items[rep.item]
    if item.exercise.counts is Counts.MINUTES:
        return _minute_words(line, index)
    turns = item.exercise.sides is Sides.ALTERNATE
    begins = _begins_rep(line, index)
    said = f"{_side(step)}. {word}" if turns and begins else word
    if rep.number == 1:
        return _once(f"{said} {step.phase.cue.rstrip('.')}.", said, word)
    if not begins or (turns and rep.side is not item.sides[0]):
        return _once(said, word)
    last = rep.number == item.dose.reps[rep.set_number - 1] and not turns
    lead = "Last one" if last else str(rep.number)
    return _once(f"{lead}. {said}", said, word)


def _minute_words(line: Timeline, index: int) -> tuple[str, ...]:
    """The way out and the turn are explained; each minute after them is told."""
    step, before = line.steps[index], line.steps[index - 1]
    word = f"{_word(step)}."
    if index == 0 or before.kind is not step.kind:
        cue = step.phase.cue.rstrip(".") if step.phase else ""
        return _once(f"{word} {cue}.", word)
    minutes = line.routine.items[step.rep.item].dose.reps[step.rep.set_number - 1]
    if step.rep.number == minutes:
        return ("Last minute.",)
    return (f"{counted(step.rep.number - 1, 'minute', 'minutes')} done.",)


def _begins_rep(line: Timeline, index: int) -> bool:
    before = line.steps[index - 1] if index else None
    return (
        before is None or not before.kind.moves or before.rep != line.steps[index].rep
    )


def _once(*words: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
