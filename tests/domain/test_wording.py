from dataclasses import replace

import pytest

from companion.domain.exercise import Counts, Dose, Sides
from companion.domain.wording import (
    counted,
    dose_words,
    listed,
    minutes_of,
    place_words,
    planned_words,
    routine_words,
    tenths,
)
from tests.exercises import an_exercise


@pytest.mark.parametrize(
    ("sides", "reps", "hold", "short", "long"),
    [
        (Sides.NONE, (8, 8), 5, "2 sets of 8, hold 5 s", "2 sets of 8, hold 5 seconds"),
        (
            Sides.EACH,
            (5, 3, 1),
            8,
            "5, 3, then 1, each side, hold 8 s",
            "3 sets (5, then 3, then 1) on each side, hold 8 seconds",
        ),
        (Sides.ALTERNATE, (6,), 0, "6 times, taking turns", None),
        (Sides.AFFECTED, (5,), 0, "5 times, sore side", "5 times on the sore side"),
        (Sides.NONE, (1,), 1, "1 time, hold 1 s", "1 time, hold 1 second"),
    ],
)
def test_a_dose_is_said_in_words(
    sides: Sides, reps: tuple[int, ...], hold: float, short: str, long: str | None
) -> None:
    one = an_exercise(sides=sides, reps=reps, hold_seconds=hold)
    assert dose_words(one, one.doses["1"]) == short
    if long is not None:
        assert dose_words(one, one.doses["1"], long=True) == long


def test_place_names_position_and_equipment() -> None:
    assert place_words(an_exercise()) == "On your back · mat"


def test_minutes_are_rounded_but_never_nothing() -> None:
    assert [minutes_of(ms) for ms in (0, 5_000, 89_000, 91_000)] == [0, 1, 1, 2]


def test_one_is_not_many() -> None:
    assert counted(1, "set", "sets") == "1 set"
    assert routine_words(6, 18 * 60_000) == "6 exercises · about 18 min"
    assert listed(["4"]) == "4"


def test_breaths_and_minutes_are_said_as_what_they_are() -> None:
    breath = replace(an_exercise(), counts=Counts.BREATHS)
    walk = replace(an_exercise(), counts=Counts.MINUTES)
    assert dose_words(breath, Dose((8,), 0)) == "8 breaths"
    assert dose_words(breath, Dose((8, 8), 0)) == "2 sets of 8 breaths"
    assert dose_words(breath, Dose((8, 6), 0)) == "8, then 6 breaths"
    assert dose_words(walk, Dose((1,), 0)) == "1 minute"


@pytest.mark.parametrize(
    ("reps", "counts", "words"),
    [
        ((5, 5), Counts.MINUTES, "2 sets of 5 minutes"),
        ((8, 6), Counts.MINUTES, "8, then 6 minutes"),
        ((5, 5), Counts.BREATHS, "2 sets of 5 breaths"),
        ((8, 6), Counts.BREATHS, "8, then 6 breaths"),
    ],
)
def test_sets_are_said_as_what_they_count(
    reps: tuple[int, ...], counts: Counts, words: str
) -> None:
    exercise = replace(an_exercise(sides=Sides.NONE), counts=counts)
    assert dose_words(exercise, Dose(reps, 0)) == words


def test_a_day_to_come_names_its_exercises_where_their_number_is_known() -> None:
    assert planned_words(8) == "Session day · 8 exercises"
    assert planned_words(1) == "Session day · 1 exercise"
    assert planned_words(0) == "Session day"


def test_a_number_of_a_column_has_one_decimal() -> None:
    assert [tenths(value) for value in (5.25, 4, 10.0)] == ["5.2", "4.0", "10.0"]
