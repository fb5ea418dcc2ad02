"""Two-bone reaching and the trunk settling on planted joints."""

from typing import Final

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from companion.figure.frame import Vec, add, distance, dot, sub, unit
from companion.figure.reach import Tether, bent, resting, settled

UPPER: Final = 0.42
LOWER: Final = 0.41
near = st.floats(-0.7, 0.7)
points = st.tuples(near, near, near)


@given(points, points)
def test_bones_keep_their_lengths_wherever_they_reach(target: Vec, pole: Vec) -> None:
    reach = bent((0, 0, 0), target, pole, UPPER, LOWER)
    assert distance((0, 0, 0), reach.joint) == pytest.approx(UPPER, abs=1e-6)
    assert distance(reach.joint, reach.end) == pytest.approx(LOWER, abs=1e-6)


@given(points)
def test_a_point_within_reach_is_met(target: Vec) -> None:
    assume(0.05 < distance((0, 0, 0), target) < 0.82)
    reach = bent((0, 0, 0), target, (0.3, 1, 0.2), UPPER, LOWER)
    assert reach.miss < 1e-9
    assert distance(reach.end, target) < 1e-9


def test_the_joint_goes_to_the_side_of_the_pole() -> None:
    reach = bent((0, 1, 0), (0, 0.3, 0), (1, 0, 0), UPPER, LOWER)
    assert reach.joint[0] > 0.1
    assert reach.joint[2] == pytest.approx(0)


def test_a_point_out_of_reach_is_missed_by_what_is_lacking() -> None:
    reach = bent((0, 0, 0), (0, -1, 0), (0, 0, 1), UPPER, LOWER)
    assert reach.miss == pytest.approx(0.17, abs=0.001)


def test_a_pole_along_the_limb_still_bends_it_somewhere() -> None:
    reach = bent((0, 0, 0), (0, -0.5, 0), (0, 1, 0), UPPER, LOWER)
    assert distance((0, 0, 0), reach.joint) == pytest.approx(UPPER)
    along_z = bent((0, 0, 0), (0, 0, 0.5), (0, 0, 1), UPPER, LOWER)
    assert distance((0, 0, 0), along_z.joint) == pytest.approx(UPPER)


def test_a_planted_joint_lies_on_its_point_when_the_bones_fit() -> None:
    knee: Vec = (0.3, 0.05, 0)
    root = add(knee, (0, UPPER, 0))
    ankle = sub(knee, (LOWER, 0, 0))
    reach = resting(root, knee, ankle, UPPER, LOWER)
    assert distance(reach.joint, knee) < 1e-9
    assert distance(reach.end, ankle) < 1e-9
    assert reach.miss < 1e-9


def test_a_planted_joint_too_far_away_is_reported() -> None:
    reach = resting((0, 0.5, 0), (0, 0, 0), (-0.41, 0, 0), UPPER, LOWER)
    assert reach.miss == pytest.approx(0.08, abs=0.01)


@given(points, points)
def test_the_trunk_settles_so_that_both_bones_fit(first: Vec, second: Vec) -> None:
    assume(distance(first, second) > 0.2)
    tethers = [
        Tether(add(first, (0.03, 0.45, 0)), first, UPPER),
        Tether(add(second, (0, 0.3, 0.05)), second, 0.3),
    ]
    move = settled(tethers)
    for joint, planted, reach in tethers:
        assert distance(add(joint, move), planted) == pytest.approx(reach, abs=2e-4)


def test_settling_moves_no_further_than_needed() -> None:
    move = settled([Tether((0, 0.5, 0), (0, 0, 0), 0.42)])
    assert dot(unit(move), (0, -1, 0)) == pytest.approx(1)
    assert move[1] == pytest.approx(-0.08, abs=1e-4)


def test_two_parallel_tethers_do_not_confuse_the_settling() -> None:
    pair = [Tether((0, 0.5, z), (0, 0, z), 0.42) for z in (0.1, -0.1)]
    assert settled(pair)[1] == pytest.approx(-0.08, abs=1e-4)
    assert settled([]) == (0, 0, 0)


def test_contradicting_tethers_meet_in_the_middle() -> None:
    pulling = [Tether((0, 0, 0), (x, 0, 0), 0.5) for x in (-1.0, 1.0)]
    move = settled(pulling)
    assert abs(move[0]) < 0.01
