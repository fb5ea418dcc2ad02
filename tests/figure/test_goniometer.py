"""Angles that are posed are the angles that are read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.pose import ArmSpec, LegSpec, PoseSpec
from companion.figure.pose import posture
from companion.figure.solve import Solved, solve
from tests.figure import goniometer

swing = st.floats(-80, 120)
spread = st.floats(-60, 60)
bends = st.floats(0, 150)
sides = st.sampled_from(["right", "left"])


def standing(leg: LegSpec | None = None, arm: ArmSpec | None = None) -> Solved:
    spec = PoseSpec(right_leg=leg, left_leg=leg, right_arm=arm, left_arm=arm)
    return solve(posture("one", {"one": spec}))


@given(swing, spread, spread, bends, st.floats(-60, 30), sides)
def test_a_leg_is_read_as_it_was_posed(
    flexion: float, abduction: float, turn: float, knee: float, ankle: float, side: str
) -> None:
    leg = LegSpec(hip=(flexion, abduction, turn), knee=knee, ankle=ankle)
    solved = standing(leg)
    assert goniometer.hip(solved, side) == pytest.approx((flexion, abduction, turn))
    assert goniometer.knee(solved, side) == pytest.approx(knee, abs=1e-6)
    assert goniometer.ankle(solved, side) == pytest.approx(ankle, abs=1e-6)
    assert goniometer.ankle_tilt(solved, side) == pytest.approx(0, abs=1e-4)


@given(swing, spread, spread, bends, st.floats(-80, 170), sides)
def test_an_arm_is_read_as_it_was_posed(
    flexion: float, abduction: float, turn: float, elbow: float, palm: float, side: str
) -> None:
    arm = ArmSpec(shoulder=(flexion, abduction, turn), elbow=elbow, pronation=palm)
    solved = standing(arm=arm)
    shoulder = goniometer.shoulder(solved, side)
    assert shoulder == pytest.approx((flexion, abduction, turn))
    assert goniometer.elbow(solved, side) == pytest.approx(elbow, abs=1e-6)
    assert goniometer.pronation(solved, side) == pytest.approx(palm, abs=1e-6)


@pytest.mark.parametrize("bent", [-60.0, -10.0, 20.0, 70.0])
def test_a_hand_bent_back_is_positive(bent: float) -> None:
    solved = standing(arm=ArmSpec(wrist=-bent))
    assert goniometer.wrist(solved, "left") == pytest.approx(bent)


def test_a_raised_arm_is_raised_from_beside_the_trunk() -> None:
    solved = standing(arm=ArmSpec(shoulder=(90, 45, 0)))
    assert goniometer.elevation(solved, "right") == pytest.approx(90)
    assert goniometer.elevation(standing(), "right") == pytest.approx(0, abs=1e-4)


def test_the_trunk_leans_from_the_vertical() -> None:
    leaning = PoseSpec(up=(1, 1, 0), front=(1, -1, 0))
    assert goniometer.trunk_lean(standing()) < 4
    solved = solve(posture("one", {"one": leaning}))
    assert goniometer.trunk_lean(solved) == pytest.approx(45, abs=4)


def test_the_neck_is_bent_by_both_of_its_parts() -> None:
    bowed = PoseSpec(neck=(20, 0, 0), head=(8, 0, 0))
    solved = solve(posture("one", {"one": bowed}))
    assert goniometer.neck(solved) == pytest.approx(28)
    raised = PoseSpec(neck=(-14, 0, 0), head=(-6, 0, 0))
    solved = solve(posture("one", {"one": raised}))
    assert goniometer.neck(solved) == pytest.approx(-20)
