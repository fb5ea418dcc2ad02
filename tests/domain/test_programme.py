from datetime import date, timedelta
from itertools import pairwise

from companion.domain.exercise import Exercise, Gate, Level, Side, Sides
from companion.domain.programme import Programme, first_programme, todays_routine
from companion.domain.routine import routine, sides_of
from tests.exercises import DAY, an_exercise


def test_the_first_plan_starts_low_and_leaves_days_between() -> None:
    plan = first_programme()
    assert plan.level is Level.L1
    days = [plan.planned_on(DAY + timedelta(days=n)) for n in range(7)]
    assert sum(days) == 3
    assert not any(a and b for a, b in pairwise(days))


def test_the_first_plan_holds_nothing_that_loads_the_nerve() -> None:
    loading = {"hamstring-stretch-strap", "seated-nerve-slider"}
    assert not loading & set(first_programme().exercise_ids)


def test_a_routine_holds_only_what_is_known_and_open() -> None:
    plan = Programme(("a", "b", "c"), Level.L1, Side.LEFT, frozenset({0}))
    kept: dict[str, Exercise] = {
        "a": an_exercise("a"),
        "b": an_exercise("b", gate=Gate.PROFESSIONAL_ONLY),
    }
    found = todays_routine(plan, DAY, tuple(kept), kept.__getitem__)
    assert [item.exercise.id for item in found.items] == ["a"]


def test_a_routine_holds_at_most_eight() -> None:
    ids = tuple(f"e{n}" for n in range(12))
    plan = Programme(ids, Level.L1, Side.BOTH, frozenset())
    assert len(todays_routine(plan, DAY, ids, an_exercise).items) == 8


def test_the_easier_side_comes_first() -> None:
    assert sides_of(Sides.EACH, Side.RIGHT) == (Side.LEFT, Side.RIGHT)
    assert sides_of(Sides.EACH, Side.LEFT) == (Side.RIGHT, Side.LEFT)
    assert sides_of(Sides.ALTERNATE, Side.BOTH) == (Side.RIGHT, Side.LEFT)
    assert sides_of(Sides.AFFECTED, Side.LEFT) == (Side.LEFT,)
    assert sides_of(Sides.AFFECTED, Side.BOTH) == (Side.RIGHT,)
    assert sides_of(Sides.NONE, Side.LEFT) == (Side.BOTH,)


def test_planned_reps_count_every_set_and_side() -> None:
    one = an_exercise(sides=Sides.EACH, reps=(5, 3, 1))
    made = routine(date(2026, 1, 1), [one], Level.L2, Side.LEFT)
    assert made.items[0].reps_planned == 18


def test_the_next_session_day_is_found_over_the_weekend() -> None:
    friday = DAY + timedelta(days=4)
    assert first_programme().next_planned(friday) == DAY + timedelta(days=7)
    assert first_programme().next_planned(DAY) == DAY + timedelta(days=2)


def test_without_session_days_tomorrow_is_named() -> None:
    plan = Programme(("a",), Level.L1, Side.BOTH, frozenset())
    assert plan.next_planned(DAY) == DAY + timedelta(days=1)
