"""A routine laid out on a time line: get ready, move, hold, rest, change side.

All durations are whole milliseconds, so that sums of them are exact.
"""

from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property
from itertools import accumulate

from companion.domain.exercise import (
    Counts,
    Phase,
    PhaseKind,
    Position,
    Side,
    Sides,
)
from companion.domain.fact import fact
from companion.domain.pace import MINUTE_MS, movement_ms
from companion.domain.routine import Routine, RoutineItem


class StepKind(StrEnum):
    """What happens during one stretch of time."""

    GET_READY = "get_ready"
    OUT = "out"
    HOLD = "hold"
    BACK = "back"
    REST_BETWEEN_REPS = "rest_between_reps"
    REST_BETWEEN_SETS = "rest_between_sets"
    CHANGE_SIDE = "change_side"

    @property
    def moves(self) -> bool:
        """Whether it belongs to a repetition."""
        return self in {StepKind.OUT, StepKind.HOLD, StepKind.BACK}


# Turning over takes longer than putting the other foot forward (design.md).
CHANGE_SIDE_MS = {
    Position.SIDE_LYING: 20_000,
    Position.SITTING: 10_000,
    Position.STANDING: 10_000,
}
CHANGE_SIDE_ELSEWHERE_MS = 15_000
BREATHER_MS = 8_000  # a shorter rest between repetitions is part of their rhythm
_KINDS = {
    PhaseKind.OUT: StepKind.OUT,
    PhaseKind.HOLD: StepKind.HOLD,
    PhaseKind.BACK: StepKind.BACK,
}


@fact
class Rep:
    """One repetition of the plan: which exercise, set, number (from 1) and side."""

    item: int
    set_number: int
    number: int
    side: Side


@fact
class TimeStep:
    """One stretch of time. ``rep`` is the repetition it belongs to or leads up to."""

    kind: StepKind
    duration_ms: int
    rep: Rep
    phase: Phase | None = None
    ends_rep: bool = False

    @property
    def waits(self) -> bool:
        """Whether it is long enough to be ended, or made longer, by the person."""
        if self.kind is StepKind.REST_BETWEEN_REPS:
            return self.duration_ms >= BREATHER_MS
        return not self.kind.moves


@fact
class Timeline:
    """The steps of a session in order, for the routine they were made from."""

    __slots__ = ("__dict__",)  # for what is worked out once
    routine: Routine
    steps: tuple[TimeStep, ...]

    @cached_property
    def starts_ms(self) -> tuple[int, ...]:
        """When each step begins, and last when all is over."""
        return tuple(accumulate((s.duration_ms for s in self.steps), initial=0))

    @cached_property
    def order(self) -> tuple[int, ...]:
        """The exercises that have any step, in the order they come to their end."""
        items = [step.rep.item for step in self.steps]
        return tuple(dict.fromkeys(reversed(items)))[::-1]

    @property
    def total_ms(self) -> int:
        """How long everything takes without a pause."""
        return self.starts_ms[-1]

    @cached_property
    def bouts(self) -> tuple[int, ...]:
        """Where each set begins: the index of the step that leads into it."""
        keys = [self._bout(step.rep) for step in self.steps]
        return tuple(i for i, key in enumerate(keys) if i == 0 or key != keys[i - 1])

    def _bout(self, rep: Rep) -> tuple[int, Side, int]:
        turns = _takes_turns(self.routine.items[rep.item])
        return rep.item, Side.BOTH if turns else rep.side, rep.set_number

    def item_ms(self, item: int) -> int:
        """How long one exercise of the routine takes, its rests included."""
        return sum(s.duration_ms for s in self.steps if s.rep.item == item)


def _takes_turns(item: RoutineItem) -> bool:
    return item.exercise.sides is Sides.ALTERNATE


def _milliseconds(seconds: float) -> int:
    return round(seconds * 1000)


def _minute_ms(item: RoutineItem, rep: Rep) -> dict[PhaseKind, int]:
    """How much of a minute of walking lies before and after the turn."""
    half_ms = item.dose.reps[rep.set_number - 1] * MINUTE_MS // 2
    before_ms = half_ms - (rep.number - 1) * MINUTE_MS
    out_ms = min(MINUTE_MS, max(0, before_ms))
    return {
        PhaseKind.OUT: out_ms,
        PhaseKind.HOLD: 0,
        PhaseKind.BACK: MINUTE_MS - out_ms,
    }


def _rep_steps(item: RoutineItem, rep: Rep) -> Iterator[TimeStep]:
    """The phases of one repetition; a phase without time is left out."""
    if item.exercise.counts is Counts.MINUTES:
        length_ms = _minute_ms(item, rep)
    else:
        out_ms, back_ms = movement_ms(item)
        length_ms = {
            PhaseKind.OUT: out_ms,
            PhaseKind.HOLD: _milliseconds(item.dose.hold_seconds),
            PhaseKind.BACK: back_ms,
        }
    phases = [p for p in item.exercise.phases if length_ms[p.kind] > 0]
    for phase in phases:
        yield TimeStep(
            _KINDS[phase.kind],
            length_ms[phase.kind],
            rep,
            phase,
            ends_rep=phase is phases[-1],
        )


def _set_reps(item: RoutineItem, index: int, set_number: int, side: Side) -> list[Rep]:
    """The repetitions of one set; taking turns gives each number both sides."""
    numbers = range(1, item.dose.reps[set_number - 1] + 1)
    sides = item.sides if _takes_turns(item) else (side,)
    return [Rep(index, set_number, number, s) for number in numbers for s in sides]


def _side_steps(item: RoutineItem, index: int, side: Side) -> Iterator[TimeStep]:
    """All sets of one side (or of both sides taking turns), with their rests."""
    tempo = item.exercise.tempo
    set_rest_ms = _milliseconds(tempo.rest_between_sets_seconds)
    rep_rest_ms = _milliseconds(tempo.rest_between_reps_seconds)
    for set_number in range(1, len(item.dose.reps) + 1):
        reps = _set_reps(item, index, set_number, side)
        if set_number > 1 and set_rest_ms > 0:
            yield TimeStep(StepKind.REST_BETWEEN_SETS, set_rest_ms, reps[0])
        for rep in reps:
            if rep is not reps[0] and rep_rest_ms > 0:
                yield TimeStep(StepKind.REST_BETWEEN_REPS, rep_rest_ms, rep)
            yield from _rep_steps(item, rep)


def _item_steps(item: RoutineItem, index: int) -> Iterator[TimeStep]:
    """One exercise: get ready, then every side with its own full window."""
    sides = item.sides[:1] if _takes_turns(item) else item.sides
    for side in sides:
        lead = Rep(index, 1, 1, side)
        if side is sides[0]:
            ready = _milliseconds(item.exercise.tempo.ready_seconds)
            yield TimeStep(StepKind.GET_READY, ready, lead)
        else:
            change = CHANGE_SIDE_MS.get(
                item.exercise.position, CHANGE_SIDE_ELSEWHERE_MS
            )
            yield TimeStep(StepKind.CHANGE_SIDE, change, lead)
        yield from _side_steps(item, index, side)


def timeline(routine: Routine) -> Timeline:
    """Lay a routine out in time.

    Every set of one side comes before the other side begins, so that each side
    gets its full window; exercises that take turns change at every repetition.
    """
    steps = [
        step
        for index, item in enumerate(routine.items)
        for step in _item_steps(item, index)
    ]
    return Timeline(routine, tuple(steps))
