"""Changes to the own plan: each gives the plan as it is after it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from companion.domain.exercise import Position, Side
from companion.domain.own_plan import OwnDose, OwnPlan

_T = TypeVar("_T")


def added(plan: OwnPlan, exercise_id: str) -> OwnPlan:
    """With an exercise that is wanted in every session, whatever the week."""
    back = put_back(plan, exercise_id)
    return replace(back, added=tuple(dict.fromkeys((*plan.added, exercise_id))))


def removed(plan: OwnPlan, exercise_id: str) -> OwnPlan:
    """Without an exercise, until it is put back."""
    return replace(
        plan,
        added=tuple(one for one in plan.added if one != exercise_id),
        removed=plan.removed | {exercise_id},
        resting=_without(plan.resting, exercise_id),
        order=tuple(one for one in plan.order if one != exercise_id),
    )


def forgotten(plan: OwnPlan, exercise_id: str) -> OwnPlan:
    """Without any word of an exercise that is no more."""
    gone = removed(plan, exercise_id)
    return replace(
        gone,
        removed=plan.removed - {exercise_id},
        doses=_without(plan.doses, exercise_id),
        sides=_without(plan.sides, exercise_id),
        notes=_without(plan.notes, exercise_id),
    )


def rested(plan: OwnPlan, exercise_id: str, until: date) -> OwnPlan:
    """With an exercise left out until a day."""
    return replace(plan, resting={**plan.resting, exercise_id: until})


def put_back(plan: OwnPlan, exercise_id: str) -> OwnPlan:
    """With an exercise that was taken out, or rested, back in its place."""
    return replace(
        plan,
        removed=plan.removed - {exercise_id},
        resting=_without(plan.resting, exercise_id),
    )


def moved(plan: OwnPlan, shown: Sequence[str], exercise_id: str, place: int) -> OwnPlan:
    """With an exercise at a place of the order that is shown; from now on it counts."""
    others = [one for one in shown if one != exercise_id]
    at = min(max(0, place), len(others))
    return replace(plan, order=(*others[:at], exercise_id, *others[at:]))


def by_position_again(plan: OwnPlan) -> OwnPlan:
    """In the program's order: as few changes of position as possible."""
    return replace(plan, order=())


def with_dose(plan: OwnPlan, exercise_id: str, dose: OwnDose | None) -> OwnPlan:
    """With an own dose; None leaves it to the program again."""
    return replace(plan, doses=_with(plan.doses, exercise_id, dose))


def with_side(plan: OwnPlan, exercise_id: str, side: Side) -> OwnPlan:
    """With one side only; both leaves it to the exercise again."""
    one = None if side is Side.BOTH else side
    return replace(plan, sides=_with(plan.sides, exercise_id, one))


def with_note(plan: OwnPlan, exercise_id: str, note: str) -> OwnPlan:
    """With the person's own words beside an exercise; empty for none."""
    words = " ".join(note.split())
    return replace(plan, notes=_with(plan.notes, exercise_id, words or None))


def ruling_out(
    plan: OwnPlan,
    positions: frozenset[Position] | None = None,
    equipment: frozenset[str] | None = None,
) -> OwnPlan:
    """With these positions or things left out, and no others; None keeps a part."""
    return replace(
        plan,
        positions=plan.positions if positions is None else positions,
        equipment=plan.equipment if equipment is None else equipment,
    )


def _with(held: Mapping[str, _T], key: str, value: _T | None) -> dict[str, _T]:
    rest = _without(held, key)
    return rest if value is None else {**rest, key: value}


def _without(held: Mapping[str, _T], key: str) -> dict[str, _T]:
    return {one: value for one, value in held.items() if one != key}
