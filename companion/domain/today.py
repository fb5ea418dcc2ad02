"""How far today's routine has come, from what the diary holds of today."""

from collections.abc import Collection, Sequence
from enum import StrEnum

from companion.domain.record import SessionRecord
from companion.domain.routine import Routine


class ItemState(StrEnum):
    """How one exercise stands today."""

    NEXT = "next"
    TO_DO = "to_do"
    DONE = "done"
    STOPPED = "stopped"  # closed for today
    NOT_TODAY = "not_today"  # left out by choice


def _states_in(record: SessionRecord) -> dict[str, ItemState]:
    found = {
        planned.exercise_id: ItemState.DONE
        for item, planned in enumerate(record.plan)
        if record.is_done(item)
    }
    for stop in record.stops:
        found[record.plan[stop.rep.item].exercise_id] = ItemState.STOPPED
    return found


def item_states(
    routine: Routine,
    records: Sequence[SessionRecord],
    left_out: Collection[str] = (),
) -> tuple[ItemState, ...]:
    """The state of every exercise of the routine, in its order.

    ``left_out`` are those that the person does not want today. A stop closes an
    exercise for the day, whatever was done of it before or after (clinical.md 3.2);
    the first one that is neither done nor closed is next.
    """
    known = dict.fromkeys(left_out, ItemState.NOT_TODAY)
    for record in records:
        for exercise_id, state in _states_in(record).items():
            if known.get(exercise_id) is not ItemState.STOPPED:
                known[exercise_id] = state
    states = [known.get(one.exercise.id, ItemState.TO_DO) for one in routine.items]
    if ItemState.TO_DO in states:
        states[states.index(ItemState.TO_DO)] = ItemState.NEXT
    return tuple(states)


def still_open(
    routine: Routine, states: Sequence[ItemState], first: int | None = None
) -> Routine:
    """What a session started now holds: from ``first`` on, nothing done or closed.

    Choosing an exercise that is done already does it again, and where none is chosen
    nothing is done twice; one that was stopped stays closed for today.
    """
    chosen = [
        item
        for index, (item, state) in enumerate(zip(routine.items, states, strict=True))
        if index >= (first or 0)
        and state not in {ItemState.STOPPED, ItemState.NOT_TODAY}
        and (state is not ItemState.DONE or index == first)
    ]
    return Routine(routine.day, tuple(chosen))


def startable(states: Sequence[ItemState]) -> int | None:
    """What a start begins with: what is next, else what was done first, once more.

    None where stops and the person's own wish have left nothing for today.
    """
    for wanted in (ItemState.NEXT, ItemState.DONE):
        if wanted in states:
            return states.index(wanted)
    return None


def all_stopped(states: Sequence[ItemState]) -> bool:
    """Whether stops have closed every exercise of the day; not where there was none."""
    return bool(states) and all(state is ItemState.STOPPED for state in states)


def on_paper(routine: Routine, states: Sequence[ItemState]) -> Routine:
    """What a sheet of today shows: a stop closes an exercise (clinical.md 3.2).

    What the person does not want today is not on it either; where that is all that is
    left, the sheet holds it, for who prints it all the same.
    """
    pairs = list(zip(routine.items, states, strict=True))
    open_ = [(item, at) for item, at in pairs if at is not ItemState.STOPPED]
    wanted = [one for one in open_ if one[1] is not ItemState.NOT_TODAY]
    return Routine(routine.day, tuple(item for item, _ in wanted or open_))
