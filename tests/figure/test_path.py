"""The way through key postures."""

from itertools import pairwise
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.pose import Anchor, ArmSpec, Contact, LegSpec, PoseSpec
from companion.figure.frame import distance
from companion.figure.path import Path, eased
from companion.figure.pose import posture
from companion.figure.posture import Posture
from companion.figure.solve import solve
from tests.figures import apart

shares = st.floats(0, 1)
KNEE = (-0.02, 0.0, 0.1)


def bent_to(*angles: float) -> list[Posture]:
    specs = {
        f"key{i}": PoseSpec(right_leg=LegSpec(hip=(angle, 0, 0)))
        for i, angle in enumerate(angles)
    }
    return [posture(name, specs) for name in specs]


def hip(path: Path, share: float) -> float:
    return path.at(share).limbs["right_leg"].values["hip"][0]


def test_the_ease_starts_and_ends_without_speed_and_is_even() -> None:
    assert eased(0) == 0
    assert eased(1) == 1
    assert eased(0.5) == 0.5
    assert eased(0.01) < 0.0001
    assert eased(-1) == 0
    assert eased(2) == 1


@given(shares)
def test_the_way_back_is_eased_like_the_way_out(share: float) -> None:
    assert eased(1 - share) == pytest.approx(1 - eased(share), abs=1e-12)


@given(shares)
def test_between_two_keys_numbers_run_evenly(share: float) -> None:
    assert hip(Path(bent_to(0, 60)), share) == pytest.approx(60 * share)


@given(shares, shares)
def test_a_way_that_rises_never_falls_back(one: float, other: float) -> None:
    path = Path(bent_to(0, 10, 50, 55, 90))
    low, high = sorted((one, other))
    assert hip(path, low) <= hip(path, high) + 1e-9


@given(shares)
def test_a_number_equal_in_two_keys_does_not_move_between_them(share: float) -> None:
    path = Path(bent_to(20, 20, 60, 10))
    assert hip(path, share / 3) == pytest.approx(20)


@pytest.mark.parametrize("index", range(4))
def test_every_key_is_met(index: int) -> None:
    angles = (0, 30, 20, 90)
    assert hip(Path(bent_to(*angles)), index / 3) == pytest.approx(angles[index])


def test_a_steep_end_is_held_within_bounds() -> None:
    path = Path(bent_to(0, 1, 100, 100.5))
    values = [hip(path, i / 60) for i in range(61)]
    assert min(values) >= 0
    assert max(values) <= 100.5
    turning = Path(bent_to(0, 30, 10))
    assert max(hip(turning, i / 60) for i in range(61)) <= 30 + 1e-9


def test_a_way_of_one_key_stays_there() -> None:
    path = Path(bent_to(42))
    assert hip(path, 0.7) == 42


def freeing() -> list[Posture]:
    """A knee on the floor that is lifted, and an arm that leaves its thigh."""
    down = LegSpec(knee_at=KNEE, ankle_at=Contact((-0.43, 0.0, 0.1)))
    on_thigh = ArmSpec(
        wrist_at=Contact((-0.02, -0.1, 0.09), "left_thigh"), elbow_toward=(-1, 0, 0)
    )
    specs = {
        "down": PoseSpec(root=(0, 0.41, 0), right_leg=down, left_arm=on_thigh),
        "up": PoseSpec(
            root=(0, 0.5, 0),
            right_leg=LegSpec(hip=(60, 10, 5), knee=30, ankle=10),
            left_arm=ArmSpec(shoulder=(170, 5, 0), elbow=10, wrist=5, pronation=90),
        ),
    }
    return [posture(name, specs) for name in specs]


def test_a_limb_that_changes_its_form_meets_both_keys() -> None:
    keys = freeing()
    path = Path(keys)
    start, end = solve(path.at(0)), solve(path.at(1))
    for bone in ("right_thigh", "right_shank", "right_foot", "left_hand"):
        assert distance(start[bone].origin, solve(keys[0])[bone].origin) < 0.05
        assert apart(end, solve(keys[1])) < 1e-6


def test_a_limb_that_changes_its_form_swings_without_jumps() -> None:
    path = Path(freeing())
    places = [solve(path.at(i / 60))["left_hand"].origin for i in range(61)]
    steps = [distance(a, b) for a, b in pairwise(places)]
    assert max(steps) < 3.2 * sum(steps) / len(steps)


def test_turns_take_the_short_way_round() -> None:
    specs = {
        f"key{i}": PoseSpec(
            right_arm=ArmSpec(shoulder=(angle, 0, 0))
            if i != 1
            else ArmSpec(wrist_at=Contact((0.55, 0, 0), "t4"), elbow_toward=(0, -1, 0))
        )
        for i, angle in enumerate((-40.0, 0.0, 175.0))
    }
    path = Path([posture(name, specs) for name in specs])
    for i in range(41):
        values = path.at(i / 40).limbs["right_arm"].values["upper"]
        assert 0.5 < sqrt(sum(v * v for v in values)) < 1.01


def test_keys_with_and_without_an_anchor_run_by_their_roots() -> None:
    held = Anchor("t4", (0, 0, 0), (0, 1.3, 0))
    specs = {"held": PoseSpec(anchor=held), "free": PoseSpec(root=(0.4, 0.9, 0))}
    keys = [posture(name, specs) for name in specs]
    path = Path(keys)
    assert apart(solve(path.at(0)), solve(keys[0])) < 1e-9
    assert apart(solve(path.at(1)), solve(keys[1])) < 1e-9


def test_props_are_left_out_by_the_nearer_key() -> None:
    specs = {"a": PoseSpec(without=("strap",)), "b": PoseSpec()}
    path = Path([posture(name, specs) for name in specs])
    assert path.at(0.3).without == ("strap",)
    assert path.at(0.7).without == ()
