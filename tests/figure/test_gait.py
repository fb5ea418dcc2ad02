"""Walking is a stride: feet that stay on the ground that goes by, arms against legs."""

from itertools import pairwise

from companion.domain.exercise import Level, PhaseKind, Side
from companion.figure.frame import distance
from companion.figure.motion import Motion
from companion.figure.solve import Solved, solve
from tests.figure import goniometer
from tests.figures import exercise

PARTS, FINE = 8, 6  # parts of a stride, and moments in each
GROUND = 0.142  # metres that go by in a part
WALK = Motion(exercise("walking"), Level.L1, Side.RIGHT)
STRIDE = [solve(WALK.rep(i / (PARTS * FINE))) for i in range(PARTS * FINE + 1)]


def of(start: float, end: float) -> list[tuple[float, Solved]]:
    """The moments between two parts, each with its part."""
    numbers = range(round(start * FINE), round(end * FINE) + 1)
    return [(number / FINE, STRIDE[number]) for number in numbers]


def test_a_foot_stays_on_the_ground_that_goes_by() -> None:
    places = [
        (x + GROUND * part, y)
        for part, solved in of(1, 4)
        for x, y, _ in [solved["right_foot"].point((0, -0.06, 0.105))]
    ]
    for axis in zip(*places, strict=True):
        assert max(axis) - min(axis) < 0.006


def test_both_feet_are_on_the_ground_at_the_change_and_one_between() -> None:
    for part, solved in of(0, 8):
        heights = [
            min(
                solved[f"{side}_foot"].point((0, -0.06, z))[1]
                for z in (-0.055, 0.105, 0.15)
            )
            for side in ("right", "left")
        ]
        assert min(heights) < 0.012  # the sole is as thick as a finger
        if 0 < part % 4 < 1:
            assert max(heights) < 0.02
        if 1.5 < part % 4 < 3.5:
            assert max(heights) > 0.015


def test_the_second_step_is_the_first_with_sides_exchanged() -> None:
    half = PARTS * FINE // 2
    for now, later in zip(STRIDE[: half + 1], STRIDE[half:], strict=True):
        for measure in (goniometer.knee, goniometer.ankle, goniometer.elbow):
            assert abs(measure(now, "right") - measure(later, "left")) < 0.01


def test_arms_swing_against_the_legs() -> None:
    heel_down, push = STRIDE[0], STRIDE[PARTS * FINE // 2]
    assert goniometer.shoulder(heel_down, "right").flexion < -10
    assert goniometer.shoulder(heel_down, "left").flexion > 10
    assert goniometer.shoulder(push, "right").flexion > 10


def test_the_hips_rise_over_the_standing_leg_and_no_more_than_a_hand() -> None:
    heights = [solved["pelvis"].origin[1] for solved in STRIDE]
    assert 0.02 < max(heights) - min(heights) < 0.05


def test_the_stride_goes_round_without_a_halt() -> None:
    feet = [solved["right_foot"].origin for _, solved in of(0, 8)]
    assert min(distance(a, b) for a, b in pairwise(feet)) > 0.003
    assert distance(STRIDE[0]["head"].origin, STRIDE[-1]["head"].origin) < 1e-9


def test_both_ways_have_pictures_of_their_own() -> None:
    keys = {
        WALK.frame_key(kind, i / 24, 24)
        for kind in (PhaseKind.OUT, PhaseKind.BACK)
        for i in range(24)
    }
    assert len(keys) == 48
