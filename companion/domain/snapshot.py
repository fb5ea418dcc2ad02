"""The plan of a session, copied into its record, and made from it again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from companion.domain.exercise import Dose, Exercise, Sides
from companion.domain.record import PlannedExercise, SessionRecord
from companion.domain.routine import Routine, RoutineItem
from companion.domain.timeline import Timeline
from companion.domain.wording import dose_words


def plan_of(line: Timeline) -> tuple[PlannedExercise, ...]:
    """What a time line is about to ask for, in words and numbers that stay."""
    return tuple(
        PlannedExercise(
            exercise_id=item.exercise.id,
            name=item.exercise.name,
            level=item.level,
            sides=item.sides,
            takes_turns=item.exercise.sides is Sides.ALTERNATE,
            reps=item.dose.reps,
            hold_seconds=item.dose.hold_seconds,
            dose_words=dose_words(item.exercise, item.dose),
            planned_ms=line.item_ms(index),
        )
        for index, item in enumerate(line.routine.items)
    )


def _item(planned: PlannedExercise, exercise: Exercise) -> RoutineItem:
    usual: Dose = exercise.dose(planned.level)
    dose = replace(usual, reps=planned.reps, hold_seconds=planned.hold_seconds)
    return RoutineItem(exercise, planned.level, dose, planned.sides)


def routine_of(
    record: SessionRecord, fetch: Callable[[str], Exercise | None], day: date
) -> Routine | None:
    """The routine of an interrupted session, with the doses it was begun with.

    None when an exercise of it is no longer in the library, or now takes its sides
    in another way: then it can only be kept as it is.
    """
    items = []
    for planned in record.plan:
        exercise = fetch(planned.exercise_id)
        if exercise is None:
            return None
        if (exercise.sides is Sides.ALTERNATE) is not planned.takes_turns:
            return None
        items.append(_item(planned, exercise))
    return Routine(day, tuple(items))
