"""How an exercise moves through its repetition."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.exercise import Level, PhaseKind, Side
from companion.domain.extent import Extent
from companion.domain.pose import LegSpec, PoseSpec
from companion.figure.motion import Motion
from companion.figure.pose import PoseError
from companion.figure.solve import solve
from tests.figures import apart, exercise, moving

OUT, HOLD, BACK = PhaseKind.OUT, PhaseKind.HOLD, PhaseKind.BACK
POSES = {
    "start": PoseSpec(root=(0, 0.9, 0)),
    "via": PoseSpec(base="start", right_leg=LegSpec(hip=(20, 0, 0), knee=60)),
    "top": PoseSpec(base="start", right_leg=LegSpec(hip=(80, 0, 0), knee=90)),
    "high": PoseSpec(base="start", right_leg=LegSpec(hip=(100, 0, 0), knee=90)),
}
shares = st.floats(0, 1)


def motion(extent: Extent = Extent.FULL, side: Side = Side.RIGHT) -> Motion:
    return Motion(moving(POSES, "start", "via", "top"), Level.L1, side, extent)


def hip(moved: Motion, kind: PhaseKind, share: float) -> float:
    return moved.during(kind, share).limbs["right_leg"].values["hip"][0]


def test_a_repetition_runs_out_holds_and_comes_back() -> None:
    moved = motion()
    assert hip(moved, OUT, 0) == 0
    assert hip(moved, OUT, 1) == 80
    assert hip(moved, HOLD, 0.3) == 80
    assert hip(moved, BACK, 0) == 80
    assert hip(moved, BACK, 1) == 0


def test_a_smaller_range_stops_on_the_way() -> None:
    small = motion(Extent.SMALL)
    assert hip(small, OUT, 1) == pytest.approx(20)
    assert hip(small, HOLD, 0.5) == pytest.approx(20)
    assert hip(small, BACK, 0) == pytest.approx(20)
    assert hip(small, BACK, 1) == 0
    assert 20 < hip(motion(Extent.MEDIUM), OUT, 1) < 80


@given(shares)
def test_back_is_out_run_backwards(share: float) -> None:
    for extent in Extent:
        moved = motion(extent)
        out, back = hip(moved, OUT, share), hip(moved, BACK, 1 - share)
        assert out == pytest.approx(back, abs=1e-9)


def test_a_whole_repetition_is_timed_by_its_phases() -> None:
    given_exercise = moving(POSES, "start", "via", "top")
    tempo = replace(given_exercise.tempo, out_seconds=2.0, back_seconds=3.0)
    dose = replace(given_exercise.doses["1"], hold_seconds=5.0)
    timed = replace(given_exercise, tempo=tempo, doses={"1": dose})
    moved = Motion(timed, Level.L1, Side.RIGHT)
    for share, kind in ((0.1, OUT), (0.45, HOLD), (0.85, BACK)):
        found, fraction = moved.moment(share)
        assert found is kind
        assert fraction == pytest.approx(0.5)
    assert moved.moment(1.5) == (BACK, 1)
    assert moved.rep(0).limbs == moved.during(OUT, 0).limbs


def test_a_hold_without_time_is_left_out_of_the_repetition() -> None:
    given_exercise = moving(POSES, "start", "top")
    dose = replace(given_exercise.doses["1"], hold_seconds=0.0)
    moved = Motion(replace(given_exercise, doses={"1": dose}), Level.L1, Side.RIGHT)
    kinds = {moved.moment(i / 50)[0] for i in range(51)}
    assert kinds == {OUT, BACK}


def test_a_movement_without_a_hold_can_be_asked_for_one() -> None:
    slider = Motion(exercise("seated-nerve-slider"), Level.L1, Side.RIGHT)
    assert apart(solve(slider.during(HOLD, 0.5)), solve(slider.pose("top"))) < 1e-9


def test_a_hold_of_its_own_pose_is_held() -> None:
    given_exercise = moving(POSES, "start", "top")
    out, hold, back = given_exercise.phases
    other = replace(given_exercise, phases=(out, replace(hold, poses=("high",)), back))
    moved = Motion(other, Level.L1, Side.RIGHT)
    assert hip(moved, HOLD, 0.5) == 100
    assert moved.frame_key(HOLD, 0.5, 48) != moved.frame_key(OUT, 1, 48)


def test_a_level_may_put_another_pose_in_the_place_of_one() -> None:
    given_exercise = moving(POSES, "start", "top")
    dose = replace(given_exercise.doses["3"], swap={"top": "high"})
    swapped = replace(given_exercise, doses=dict(given_exercise.doses) | {"3": dose})
    hard = Motion(swapped, Level.L3, Side.RIGHT)
    assert hip(hard, OUT, 1) == 100
    assert hard.pose("top").limbs["right_leg"].values["hip"][0] == 100
    assert hip(Motion(swapped, Level.L1, Side.RIGHT), OUT, 1) == 80


def test_the_left_side_moves_the_left_leg() -> None:
    left = motion(side=Side.LEFT).during(OUT, 1)
    assert left.limbs["left_leg"].values["hip"][0] == 80
    assert left.limbs["right_leg"].values["hip"][0] == 0


def test_both_sides_are_drawn_as_the_right() -> None:
    both = motion(side=Side.BOTH).during(OUT, 0.4)
    assert both.limbs == motion().during(OUT, 0.4).limbs


def test_back_shares_the_frames_of_out_and_a_hold_those_of_the_end() -> None:
    moved = motion()
    for step in range(49):
        out = moved.frame_key(OUT, step / 48, 48)
        assert out == moved.frame_key(BACK, 1 - step / 48, 48)
    assert moved.frame_key(HOLD, 0.2, 48) == moved.frame_key(OUT, 1, 48)
    keys = {moved.frame_key(OUT, i / 480, 48) for i in range(481)}
    assert len(keys) == 49


def test_other_sides_and_ranges_have_frames_of_their_own() -> None:
    keys = {
        motion(extent, side).frame_key(OUT, 0.5, 48)
        for extent in Extent
        for side in (Side.LEFT, Side.RIGHT)
    }
    assert len(keys) == 6


@given(shares, st.sampled_from([OUT, HOLD, BACK]))
def test_equal_keys_mean_equal_postures(share: float, kind: PhaseKind) -> None:
    moved = motion()
    same = moved.snapped(share, 24)
    assert moved.frame_key(kind, share, 24) == moved.frame_key(kind, same, 24)
    back = {OUT: BACK, BACK: OUT, HOLD: OUT}[kind]
    other = 1.0 if kind is HOLD else 1 - same
    if moved.frame_key(kind, same, 24) == moved.frame_key(back, other, 24):
        one, two = moved.during(kind, same), moved.during(back, other)
        assert apart(solve(one), solve(two)) < 1e-9


def test_a_phase_of_unknown_poses_is_an_error_with_its_name() -> None:
    moved = Motion(moving(POSES, "start", "nowhere"), Level.L1, Side.RIGHT)
    with pytest.raises(PoseError, match="nowhere"):
        moved.during(OUT, 0.5)
