"""What was planned in the past, in the words of the language spoken now.

A record keeps the words it was planned in, so that history never changes. Where it is
shown, its exercises are called what they are called now, in the language of the page.
"""

from collections.abc import Mapping
from dataclasses import replace

from companion.domain.exercise import Exercise
from companion.domain.history import History
from companion.domain.own_exercise import is_own
from companion.domain.record import PlannedExercise, SessionRecord
from companion.domain.wording import dose_words


def retold(
    planned: PlannedExercise, exercises: Mapping[str, Exercise]
) -> PlannedExercise:
    """One exercise of a plan; a name that the person typed stays as it was.

    So does all of one that is no longer there, or cannot be read.
    """
    exercise = exercises.get(planned.exercise_id)
    if exercise is None:
        return planned
    usual = exercise.dose(planned.level)
    dose = replace(usual, reps=planned.reps, hold_seconds=planned.hold_seconds)
    name = planned.name if is_own(planned.exercise_id) else exercise.name
    return replace(planned, name=name, dose_words=dose_words(exercise, dose))


def retold_session(
    record: SessionRecord, exercises: Mapping[str, Exercise]
) -> SessionRecord:
    """A session, with all exercises of its plan."""
    return replace(record, plan=tuple(retold(one, exercises) for one in record.plan))


def retold_history(history: History, exercises: Mapping[str, Exercise]) -> History:
    """All sessions of a history."""
    told = tuple(retold_session(one, exercises) for one in history.sessions)
    return replace(history, sessions=told)
