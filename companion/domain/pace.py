"""How slowly an exercise is followed: between its floor and its ceiling [H2]."""

from dataclasses import replace

from companion.domain.exercise import Counts, Tempo
from companion.domain.routine import RoutineItem

MINUTE_MS = 60_000


def movement_ms(item: RoutineItem) -> tuple[int, int]:
    """Milliseconds of the way out and of the way back, at the item's pace."""
    tempo = item.exercise.tempo
    return (
        _within(tempo.out_seconds + item.pace, *_out_limits(tempo)),
        _within(tempo.back_seconds + item.pace, *_back_limits(tempo)),
    )


def paced(item: RoutineItem, pace: int) -> RoutineItem:
    """The item at another pace: so many seconds slower than usual, or faster."""
    return replace(item, pace=pace)


def slower(item: RoutineItem) -> int | None:
    """The pace one second slower; None at the ceiling."""
    return _other(item, item.pace + 1)


def faster(item: RoutineItem) -> int | None:
    """The pace one second faster; None at the floor, which nothing goes below."""
    return _other(item, item.pace - 1)


def has_range(item: RoutineItem) -> bool:
    """Whether the movement can be made smaller: a breath or a walk cannot."""
    return item.exercise.counts is Counts.REPS


def _other(item: RoutineItem, pace: int) -> int | None:
    if item.exercise.counts is Counts.MINUTES:
        return None
    same = movement_ms(item) == movement_ms(paced(item, pace))
    return None if same else pace


def _out_limits(tempo: Tempo) -> tuple[float, float]:
    return tempo.floor_seconds, tempo.ceiling_seconds


def _back_limits(tempo: Tempo) -> tuple[float, float]:
    return (
        tempo.back_floor_seconds or tempo.floor_seconds,
        tempo.back_ceiling_seconds or tempo.ceiling_seconds,
    )


def _within(seconds: float, floor: float, ceiling: float) -> int:
    return round(min(ceiling, max(floor, seconds)) * 1000)
