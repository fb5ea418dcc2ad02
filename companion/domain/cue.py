"""What is sounded and said when: pure, from the player before and after a moment.

One change gives at most one cue. Each has one moment, and begins within ``LATE_MS`` of
it or never; it knows how long what it says stays true, so that nothing is ever said in
the wrong phase. What a long wait says at its start has further moments, the whole
seconds of its first six, for a sentence that could not be heard in time. The end has no
moment that could be missed: it is when the session is seen to be over.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from companion.domain.cue_words import (
    count_in_words,
    count_words,
    done_words,
    is_counted,
    opening_words,
    short_words,
)
from companion.domain.player import Player, State
from companion.domain.timeline import StepKind, Timeline, TimeStep

# Later than this a sound would seem to belong to another moment.
LATE_MS = 50
ROOMY_FROM_MS = 8_000
AGAIN_UNTIL_MS = 6_000
_END_ROOM_MS = 6_000
_TICKS_FROM = 3
_READ_EVERY, _READ_LONG = 5, 10


class Tone(StrEnum):
    """The sounds; each can be told from the others with closed eyes."""

    READY = "ready"
    OUT = "out"
    HOLD = "hold"
    BACK = "back"
    REST = "rest"
    TICK = "tick"
    DONE = "done"


_TONES = {
    StepKind.OUT: Tone.OUT,
    StepKind.HOLD: Tone.HOLD,
    StepKind.BACK: Tone.BACK,
    StepKind.REST_BETWEEN_REPS: Tone.REST,
    StepKind.REST_BETWEEN_SETS: Tone.REST,
}


@dataclass(frozen=True, slots=True)
class Cue:
    """A tone and the words for a moment.

    ``words`` says the same more and more shortly; the first that is ready and is over
    within ``room_ms`` is said. ``late_ms`` is how long ago its moment was. A cue that
    is not ``strong`` does not break into what is being said; one that comes ``again``
    is for who has not heard it yet.
    """

    tone: Tone | None
    words: tuple[str, ...]
    late_ms: int
    room_ms: int
    strong: bool = True
    again: bool = False


def cue_between(before: Player | None, after: Player) -> Cue | None:
    """What is due when ``before`` has become ``after``; usually nothing."""
    match after.state:
        case State.FINISHED if before is not None and not before.state.over:
            return Cue(Tone.DONE, done_words(), 0, _END_ROOM_MS)
        case State.COUNTING_IN:
            return _counting_in(before, after)
        case State.RUNNING:
            return _running(before, after)
        case _:
            return None


def count_to_read(before: Player, after: Player) -> str | None:
    """The seconds left for a screen reader: every fifth, for it has more to read."""
    if after.state is not State.RUNNING or before.state is not State.RUNNING:
        return None
    if _moved_on(before, after) or after.holds_on:
        return None
    second, was = -(-after.left_ms // 1000), -(-before.left_ms // 1000)
    due = 0 < second < was and second % _READ_EVERY == 0
    counted = after.step.kind is StepKind.HOLD or after.step.waits
    long = second > _READ_LONG and second % (2 * _READ_EVERY) != 0
    return count_words(second) if due and counted and not long else None


def words_ahead(line: Timeline, index: int) -> Iterator[str]:
    """All that may be said from a step on, each once, in the order of need."""
    said: set[str] = set()
    for words in _all_words(line, index):
        if words not in said:
            said.add(words)
            yield words


def true_words(player: Player) -> set[str]:
    """All that may open this step, or go on with it, as it is now."""
    line, index = player.timeline, player.index
    untimed = opening_words(line, index, timed=False)
    return {*_words(player), *untimed, *short_words(player.step)}


def _all_words(line: Timeline, index: int) -> Iterator[str]:
    for at in range(index, len(line.steps)):
        step = line.steps[at]
        yield from opening_words(line, at)
        if step.waits:
            yield from opening_words(line, at, timed=False)
        if at == index:
            yield from count_in_words()
            yield from (count_words(n) for n in (3, 2, 1))
        for second in range(step.duration_ms // 1000, 0, -1):
            if is_counted(step, second):
                yield count_words(second)
    # What is needed only after a pause comes last.
    yield from (words for step in line.steps[index:] for words in short_words(step))
    yield from done_words()


def _counting_in(before: Player | None, after: Player) -> Cue | None:
    left = after.count_in_ms
    if (
        before is None
        or before.state is not State.COUNTING_IN
        or before.count_in_ms < left
        or _moved_on(before, after)
    ):
        return Cue(Tone.READY, count_in_words(), 0, left)
    return _count(before.count_in_ms, left, counted=True, ticks=True)


def _running(before: Player | None, after: Player) -> Cue | None:
    step = after.step
    if before is None or _moved_on(before, after):
        return _opening(after, after.spent_ms, _words(after))
    if before.state is not State.RUNNING:
        words = _words(after) if before.spent_ms == 0 else short_words(step)
        return _opening(after, after.spent_ms - before.spent_ms, words)
    second = -(-after.left_ms // 1000)
    count = _count(
        before.left_ms,
        after.left_ms,
        counted=is_counted(step, second) and not after.holds_on,
        ticks=_is_roomy(step) and not after.holds_on,
    )
    return count or _again(before, after)


def _is_roomy(step: TimeStep) -> bool:
    return step.duration_ms >= ROOMY_FROM_MS and not step.kind.moves


def _words(player: Player) -> tuple[str, ...]:
    return opening_words(player.timeline, player.index, timed=not player.by_hand)


def _opening(after: Player, late_ms: int, words: tuple[str, ...]) -> Cue | None:
    if late_ms > LATE_MS:
        return None
    tone = _TONES.get(after.step.kind, Tone.READY)
    return Cue(tone, words, late_ms, _room_ms(after))


def _again(before: Player, after: Player) -> Cue | None:
    """The words of a long wait once more, for who could not hear them at its start."""
    late = _second_late_ms(before.left_ms, after.left_ms)
    begun = LATE_MS < after.spent_ms <= AGAIN_UNTIL_MS + LATE_MS
    if late is None or not begun or not _is_roomy(after.step):
        return None
    # How long it lasts was true at its start alone.
    words = opening_words(after.timeline, after.index, timed=False)
    return Cue(None, words, late, _room_ms(after), strong=False, again=True)


def _room_ms(after: Player) -> int:
    """A wait that only the person ends leaves time for every word."""
    return ROOMY_FROM_MS if after.holds_on else after.left_ms


def _second_late_ms(before_ms: int, left_ms: int) -> int | None:
    """How late it is for the second that has just begun to be shown, if one has."""
    second = -(-left_ms // 1000)
    late = second * 1000 - left_ms
    passed = left_ms < before_ms and second != -(-before_ms // 1000)
    return late if passed and second >= 1 and late <= LATE_MS else None


def _count(before_ms: int, left_ms: int, *, counted: bool, ticks: bool) -> Cue | None:
    """The second that has just begun to be shown, if it is one that is counted."""
    late = _second_late_ms(before_ms, left_ms)
    if late is None:
        return None
    second = -(-left_ms // 1000)
    tone = Tone.TICK if ticks and second <= _TICKS_FROM else None
    words = (count_words(second),) if counted else ()
    if tone is None and not words:
        return None
    # A number is true for its second; "ten seconds" may take a little longer.
    room = left_ms if second > 10 else min(left_ms, 1000 - late)
    return Cue(tone, words, late, room, strong=False)


def _moved_on(before: Player, after: Player) -> bool:
    """Whether another step is shown, or the same one from its start again."""
    if before.index != after.index or before.step.rep != after.step.rep:
        return True
    return after.spent_ms == 0 < before.spent_ms
