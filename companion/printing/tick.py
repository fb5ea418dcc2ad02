"""Which boxes there are to tick for an exercise: per set and side."""

from companion.domain.exercise import Category, Counts, Side, Sides
from companion.domain.routine import RoutineItem
from companion.domain.wording import SIDE_WORDS
from companion.language import tr, trn
from companion.printing.field import TickGroup

_MOST_REPEATS = 8


def tick_groups(item: RoutineItem) -> tuple[TickGroup, ...]:
    """The groups of boxes of one exercise, the easier side first.

    A stretch has a box for each repeat, anything else one for each set; sets that
    fall say their number of repetitions in the box.
    """
    boxes = _boxes(item)
    if item.exercise.sides in {Sides.NONE, Sides.ALTERNATE}:
        return (TickGroup(_plain_label(item, len(boxes)), boxes),)
    return tuple(TickGroup(_side_label(side), boxes) for side in item.sides)


def _counts_repeats(item: RoutineItem) -> bool:
    """Few long holds are ticked one by one; many would run off the page."""
    stretch = item.exercise.category is Category.STRETCH
    return stretch and len(item.dose.reps) == 1 and item.dose.reps[0] <= _MOST_REPEATS


def _boxes(item: RoutineItem) -> tuple[str, ...]:
    reps = item.dose.reps
    if _counts_repeats(item):
        return ("",) * reps[0]
    if len(set(reps)) > 1:
        return tuple(str(one) for one in reps)
    return ("",) * len(reps)


def _plain_label(item: RoutineItem, count: int) -> str:
    if _counts_repeats(item):
        return tr("Times|boxes to tick")
    if item.exercise.counts is not Counts.REPS:
        return tr("Done|boxes to tick")
    return trn("Set|boxes to tick", "Sets|boxes to tick", count)


def _side_label(side: Side) -> str:
    return tr("Sets") if side is Side.BOTH else tr(SIDE_WORDS[side])
