from dataclasses import replace

from companion.domain.history import History
from companion.domain.record import PlannedExercise
from companion.domain.retelling import retold, retold_history, retold_session
from tests.histories import all_exercises
from tests.ui.widgets.weeks import MONDAY, a_session

EXERCISES = all_exercises()
PLANNED = a_session(MONDAY, 3).plan[0]


def _in_german(one: PlannedExercise) -> PlannedExercise:
    return replace(one, name="Brücke", dose_words="6 Mal, 3 s halten")


def test_a_plan_of_the_past_has_the_names_and_doses_of_the_language_now() -> None:
    told = retold(_in_german(PLANNED), EXERCISES)
    exercise = EXERCISES[PLANNED.exercise_id]
    assert told.name == exercise.name
    assert "Mal" not in told.dose_words
    assert replace(told, name="", dose_words="") == replace(
        PLANNED, name="", dose_words=""
    )


def test_a_name_that_the_person_typed_stays() -> None:
    mine = replace(_in_german(PLANNED), exercise_id="own-1", name="Wall press")
    known = {**EXERCISES, "own-1": EXERCISES[PLANNED.exercise_id]}
    told = retold(mine, known)
    assert told.name == "Wall press"
    assert "Mal" not in told.dose_words


def test_what_is_no_longer_there_is_told_as_it_was() -> None:
    gone = replace(_in_german(PLANNED), exercise_id="no-such")
    assert retold(gone, EXERCISES) == gone


def test_sessions_and_histories_are_told_whole() -> None:
    record = a_session(MONDAY, 3)
    old = replace(record, plan=tuple(_in_german(one) for one in record.plan))
    names = [EXERCISES[one.exercise_id].name for one in record.plan]
    told = retold_session(old, EXERCISES)
    assert [one.name for one in told.plan] == names
    (whole,) = retold_history(History(sessions=(old,)), EXERCISES).sessions
    assert whole == told
