"""One repetition as a line that can be scrubbed: places, their words, its time."""

from companion.domain.exercise import Counts, Dose, Exercise, Phase, PhaseKind
from companion.domain.fact import fact
from companion.language import mark, tr

# On the page a long hold would look like a picture that does not move.
LONGEST_SHOWN_HOLD_MS = 2_500
BETWEEN_REPS_MS = 1_200
# Of a walk the line shows two steps, not the way out and back.
_STEP_WORDS = {PhaseKind.OUT: mark("Right step"), PhaseKind.BACK: mark("Left step")}


@fact
class Moment:
    """A moment of a repetition: the phase and how much of it is over."""

    kind: PhaseKind
    fraction: float


@fact
class KeyPoint:
    """A place on the line with its word; ``main`` ones stay when room is short."""

    position: float
    word: str
    main: bool


@fact
class _Stretch:
    kind: PhaseKind
    start: float
    end: float
    milliseconds: int


class RepPath:
    """Positions from 0 (start) to 1 (start again), as key poses are passed.

    A movement takes a stretch of the line; a hold is a place on it, unless there is
    nothing but a hold.
    """

    def __init__(self, exercise: Exercise, dose: Dose) -> None:
        tempo = exercise.tempo
        hold_ms = min(round(dose.hold_seconds * 1000), LONGEST_SHOWN_HOLD_MS)
        times = {
            PhaseKind.OUT: round(tempo.out_seconds * 1000),
            PhaseKind.HOLD: hold_ms,
            PhaseKind.BACK: round(tempo.back_seconds * 1000),
        }
        self._phases = tuple(p for p in exercise.phases if times[p.kind] > 0)
        self._stretches = _laid_out(self._phases, times)
        self._walks = exercise.counts is Counts.MINUTES

    @property
    def milliseconds(self) -> int:
        """How long it takes once, with a breath at the end; a walk goes on."""
        breath_ms = 0 if self._walks else BETWEEN_REPS_MS
        return sum(s.milliseconds for s in self._stretches) + breath_ms

    @property
    def key_points(self) -> tuple[KeyPoint, ...]:
        """The places with a word, from left to right."""
        points = [KeyPoint(0.0, tr("Start|of a movement"), main=True)]
        for phase, stretch in zip(self._phases, self._stretches, strict=True):
            middle = (stretch.start + stretch.end) / 2
            holds = phase.kind is PhaseKind.HOLD
            word = tr(_STEP_WORDS[phase.kind]) if self._walks else phase.word
            points.append(KeyPoint(middle, word, main=holds))
        if self._phases[-1].kind is PhaseKind.BACK:
            points.append(KeyPoint(1.0, tr("Start|of a movement"), main=True))
        return tuple(points)

    def at(self, position: float) -> Moment:
        """The moment at a position; a hold's place is the hold."""
        for one in self._stretches:
            if position < one.end or (position == one.start == one.end):
                width = one.end - one.start
                into = (position - one.start) / width if width else 0.0
                return Moment(one.kind, max(0.0, into))
        return Moment(self._stretches[-1].kind, 1.0)

    def after(self, milliseconds: int) -> float:
        """The position after so much time in the repetition."""
        left = milliseconds
        for one in self._stretches:
            if left < one.milliseconds:
                done = left / one.milliseconds
                return one.start + done * (one.end - one.start)
            left -= one.milliseconds
        return self._stretches[-1].end

    def reached(self, position: float) -> int:
        """Milliseconds after which a position is first reached."""
        gone = 0
        for one in self._stretches:
            if position < one.end:
                width = one.end - one.start
                into = max(0.0, position - one.start) / width
                return gone + round(into * one.milliseconds)
            if position == one.start == one.end:
                return gone
            gone += one.milliseconds
        return gone


def _laid_out(
    phases: tuple[Phase, ...], times: dict[PhaseKind, int]
) -> tuple[_Stretch, ...]:
    moving = [p for p in phases if p.kind is not PhaseKind.HOLD]
    share = 1 / len(moving or phases)
    stretches = []
    start = 0.0
    for phase in phases:
        still = bool(moving) and phase.kind is PhaseKind.HOLD
        end = start if still else min(1.0, start + share)
        stretches.append(_Stretch(phase.kind, start, end, times[phase.kind]))
        start = end
    return tuple(stretches)
