import pytest

from companion.domain.exercise import Level, PhaseKind, Side
from companion.figure.illustration import Canvas, Illustration
from companion.figure.vantage import FURTHEST, vantage
from tests.figures import exercise, ids


@pytest.mark.parametrize("name", ids())
def test_the_person_is_seen_from_at_least_two_sides(name: str) -> None:
    left, right = vantage(exercise(name), Side.RIGHT)
    assert -FURTHEST <= left <= 0 <= right <= FURTHEST
    assert right - left >= 60


def test_what_is_free_all_round_is_seen_from_both_sides() -> None:
    assert vantage(exercise("bridge"), Side.RIGHT) == (-FURTHEST, FURTHEST)


def test_nobody_looks_through_a_wall_or_over_a_counter() -> None:
    assert vantage(exercise("wall-sit"), Side.RIGHT)[0] > -30
    assert vantage(exercise("heel-raise"), Side.RIGHT)[1] < 15


@pytest.mark.parametrize("name", ["wall-sit", "heel-raise", "calf-stretch"])
def test_the_other_side_is_seen_as_in_a_mirror(name: str) -> None:
    left, right = vantage(exercise(name), Side.RIGHT)
    assert vantage(exercise(name), Side.LEFT) == (-right, -left)


@pytest.mark.parametrize("turn", [-60, -30, 30, 60])
def test_turned_the_person_is_in_the_picture_and_no_larger(turn: float) -> None:
    usual, turned = (
        Illustration(
            exercise("bird-dog"), Level.L1, Side.RIGHT, Canvas(400, 280, turn=one)
        )
        for one in (0, turn)
    )
    assert turned.scale <= usual.scale
    assert turned.during(PhaseKind.OUT, 0.5) != usual.during(PhaseKind.OUT, 0.5)
    x, y, _ = turned.view.point((0, 0.4, 0))
    assert 0 < x < 400
    assert 0 < y < 280
