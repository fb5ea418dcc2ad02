"""Key angles against the "Poses" lines of clinical.md section 1, to 8 degrees."""

from collections.abc import Callable

import pytest

from companion.figure.frame import Vec, distance, dot, sub, unit
from companion.figure.pose import posture
from companion.figure.solve import Solved, solve
from tests.figure import goniometer as read
from tests.figure.goniometer import between
from tests.figures import exercise, ids

Measure = Callable[[Solved], float]
Row = tuple[str, str, Measure, float]
NEAR = 8


def hip(side: str) -> Measure:
    return lambda solved: read.hip(solved, side).flexion


def knee(side: str) -> Measure:
    return lambda solved: read.knee(solved, side)


def ankle(side: str) -> Measure:
    return lambda solved: read.ankle(solved, side)


def elbow(side: str) -> Measure:
    return lambda solved: read.elbow(solved, side)


def shoulder(side: str) -> Measure:
    return lambda solved: read.shoulder(solved, side).flexion


def opening(solved: Solved) -> float:
    """How far the upper thigh of the clamshell has turned from the lower one's."""
    spread = read.hip(solved, "right")
    return max(spread.abduction, spread.outward)


def spread(side: str) -> Measure:
    return lambda solved: read.hip(solved, side).abduction


def thigh_rise(solved: Solved) -> float:
    """The line from shoulder to knee against the floor."""
    way = sub(solved["right_shank"].origin, solved["right_upper_arm"].origin)
    return 90 - between((0, 1, 0), unit(way))


def sideways(solved: Solved) -> float:
    """The line from the middle of the hips to the chest against the floor."""
    way = sub(solved["t4"].origin, solved["pelvis"].origin)
    return 90 - between((0, 1, 0), unit(way))


def bottom_arm(solved: Solved) -> float:
    """The upper arm against the vertical."""
    return between((0, 1, 0), solved["right_upper_arm"].y)


ROWS: tuple[Row, ...] = (
    ("abdominal-brace", "start", hip("right"), 45),
    ("abdominal-brace", "start", knee("right"), 95),
    ("abdominal-brace", "start", ankle("right"), -40),
    ("abdominal-brace", "top", elbow("right"), 90),
    ("bridge", "start", hip("right"), 49),
    ("bridge", "start", knee("left"), 105),
    ("bridge", "start", ankle("left"), -35),
    ("bridge", "top", hip("left"), 0),
    ("bridge", "top", knee("right"), 90),
    ("bridge", "top", thigh_rise, 23),
    ("bridge", "top", lambda solved: read.hip(solved, "right").abduction, 15),
    ("bird-dog", "start", shoulder("right"), 90),
    ("bird-dog", "start", shoulder("left"), 90),
    ("bird-dog", "start", hip("right"), 90),
    ("bird-dog", "start", knee("left"), 90),
    ("bird-dog", "top", hip("right"), 0),
    ("bird-dog", "top", knee("right"), 0),
    ("bird-dog", "top", ankle("right"), 0),
    ("bird-dog", "top", shoulder("left"), 175),
    ("bird-dog", "top", elbow("left"), 0),
    ("side-bridge-knees", "start", hip("right"), 25),
    ("side-bridge-knees", "start", knee("right"), 90),
    ("side-bridge-knees", "start", elbow("right"), 90),
    ("side-bridge-knees", "top", hip("right"), 0),
    ("side-bridge-knees", "top", knee("right"), 90),
    ("side-bridge-knees", "top", sideways, 19),
    ("side-bridge-knees", "top", bottom_arm, 0),
    ("side-bridge-knees", "top", lambda s: read.elevation(s, "right"), 70),
    ("clamshell", "start", hip("right"), 45),
    ("clamshell", "start", knee("right"), 90),
    ("clamshell", "start", hip("left"), 45),
    ("clamshell", "top", opening, 30),
    ("clamshell", "top", knee("right"), 90),
    ("sit-to-stand", "start", hip("right"), 90),
    ("sit-to-stand", "start", knee("right"), 92),
    ("sit-to-stand", "start", read.trunk_lean, 0),
    ("sit-to-stand", "via", read.trunk_lean, 32),
    ("sit-to-stand", "via", hip("left"), 122),
    ("sit-to-stand", "via", knee("left"), 98),
    ("sit-to-stand", "via", ankle("left"), 10),
    ("sit-to-stand", "top", hip("right"), 0),
    ("sit-to-stand", "top", knee("right"), 0),
    ("sit-to-stand", "top", ankle("right"), 0),
    ("hamstring-stretch-strap", "rest", hip("right"), 45),
    ("hamstring-stretch-strap", "rest", knee("right"), 95),
    ("hamstring-stretch-strap", "top", hip("right"), 68),
    ("hamstring-stretch-strap", "top", knee("right"), 15),
    ("hamstring-stretch-strap", "top", ankle("right"), -5),
    ("hamstring-stretch-strap", "top", hip("left"), 45),
    ("hamstring-stretch-strap", "top", knee("left"), 95),
    ("hamstring-stretch-strap", "top", elbow("right"), 90),
    ("hamstring-stretch-strap", "top", elbow("left"), 90),
    ("seated-nerve-slider", "start", hip("right"), 90),
    ("seated-nerve-slider", "start", knee("right"), 95),
    ("seated-nerve-slider", "start", read.neck, 28),
    ("seated-nerve-slider", "start", read.trunk_lean, 0),
    ("seated-nerve-slider", "top", hip("right"), 90),
    ("seated-nerve-slider", "top", knee("right"), 35),
    ("seated-nerve-slider", "top", ankle("right"), 0),
    ("seated-nerve-slider", "top", read.neck, -20),
    ("neutral-spine-check", "start", hip("right"), 45),
    ("neutral-spine-check", "start", knee("left"), 95),
    ("diaphragmatic-breathing", "top", knee("right"), 95),
    ("heel-slide", "start", hip("right"), 45),
    ("heel-slide", "top", hip("right"), 12),
    ("heel-slide", "top", knee("right"), 22),
    ("heel-slide", "top", ankle("right"), -10),
    ("supine-march", "top", hip("right"), 60),
    ("supine-march", "top", knee("right"), 100),
    ("supine-march", "top_high", hip("right"), 90),
    ("supine-march", "top_high", knee("right"), 90),
    ("dead-bug", "start", shoulder("left"), 90),
    ("dead-bug", "start", hip("left"), 90),
    ("dead-bug", "top", hip("right"), 35),
    ("dead-bug", "top", knee("right"), 20),
    ("dead-bug", "top", shoulder("left"), 150),
    ("dead-bug", "top_far", hip("right"), 17),
    ("dead-bug", "top_far", knee("right"), 8),
    ("dead-bug", "top_far", shoulder("left"), 165),
    ("front-plank-knees", "top", shoulder("right"), 70),
    ("front-plank-knees", "top", elbow("right"), 90),
    ("front-plank-knees", "top", sideways, 19),
    ("front-plank-knees", "top", hip("right"), 0),
    ("front-plank-knees", "top", knee("right"), 20),
    ("side-lying-hip-abduction", "start", hip("left"), 35),
    ("side-lying-hip-abduction", "start", hip("right"), -3),
    ("side-lying-hip-abduction", "top", spread("right"), 25),
    ("side-lying-hip-abduction", "top", knee("right"), 0),
    ("prone-hip-extension", "start", hip("right"), 5),
    ("prone-hip-extension", "top", hip("right"), -8),
    ("prone-hip-extension", "top", knee("right"), 0),
    ("hip-hinge", "start", hip("right"), 0),
    ("hip-hinge", "top", read.trunk_lean, 45),
    ("hip-hinge", "top", hip("right"), 60),
    ("hip-hinge", "top", knee("right"), 18),
    ("hip-hinge", "top", ankle("right"), 2),
    ("wall-sit", "top", read.trunk_lean, 0),
    ("wall-sit", "top", hip("right"), 40),
    ("wall-sit", "top", knee("right"), 45),
    ("wall-sit", "top_far", knee("right"), 82),
    ("heel-raise", "start", ankle("right"), 0),
    ("heel-raise", "top", ankle("right"), -28),
    ("heel-raise", "top", knee("right"), 0),
    ("heel-raise", "top", read.trunk_lean, 0),
    ("figure-four-stretch", "start", hip("left"), 46),
    ("figure-four-stretch", "start", knee("left"), 100),
    ("hip-flexor-stretch", "start", hip("left"), 90),
    ("hip-flexor-stretch", "start", knee("left"), 90),
    ("hip-flexor-stretch", "start", hip("right"), 0),
    ("hip-flexor-stretch", "top", hip("right"), -11),
    ("hip-flexor-stretch", "top", knee("right"), 78),
    ("hip-flexor-stretch", "top", knee("left"), 100),
    ("hip-flexor-stretch", "top", read.trunk_lean, 0),
    ("calf-stretch", "top", ankle("right"), 18),
    ("calf-stretch", "top", knee("left"), 35),
    ("calf-stretch", "top", read.trunk_lean, 18),
    ("calf-stretch", "top", elbow("right"), 15),
    ("supine-nerve-slider", "start", hip("right"), 90),
    ("supine-nerve-slider", "start", knee("right"), 90),
    ("supine-nerve-slider", "start", ankle("right"), -20),
    ("supine-nerve-slider", "top", knee("right"), 45),
    ("knee-to-chest", "top", hip("right"), 115),
    ("knee-to-chest", "top", knee("right"), 120),
    ("childs-pose", "top", hip("right"), 130),
    ("childs-pose", "top", knee("right"), 145),
    ("childs-pose", "top", shoulder("right"), 157),
    ("walking", "start", hip("right"), 27),
    ("walking", "start", knee("right"), 5),
    ("walking", "right_push", hip("right"), -10),
    ("walking", "right_push", knee("right"), 8),
    ("walking", "right_push", ankle("right"), 10),
    ("walking", "start", read.trunk_lean, 2),
    ("walking", "start", shoulder("right"), -20),
    ("walking", "top", shoulder("right"), 20),
)


def named(name: str, pose: str) -> Solved:
    return solve(posture(pose, exercise(name).poses))


HERE = [row for row in ROWS if row[0] in ids()]


@pytest.mark.parametrize(("name", "pose", "measure", "degrees"), HERE)
def test_key_angles_are_those_of_the_clinic(
    name: str, pose: str, measure: Measure, degrees: float
) -> None:
    assert measure(named(name, pose)) == pytest.approx(degrees, abs=NEAR)


def test_the_bridge_lifts_the_hips_to_a_sixth_of_the_stature() -> None:
    assert named("bridge", "top")["pelvis"].origin[1] == pytest.approx(0.29, abs=0.02)


def test_the_bridge_ends_in_one_line_and_no_higher() -> None:
    top = named("bridge", "top")
    hips = top["right_thigh"].origin
    way_up = unit(sub(top["right_upper_arm"].origin, hips))
    way_down = unit(sub(top["right_shank"].origin, hips))
    in_plane: Vec = (0, 0, 1)
    assert abs(dot(way_up, in_plane)) < 0.25
    flat_up = unit((way_up[0], way_up[1], 0))
    flat_down = unit((way_down[0], way_down[1], 0))
    assert 174 <= between(flat_up, flat_down) <= 180


def test_the_bird_dogs_leg_is_no_higher_than_its_hip() -> None:
    top = named("bird-dog", "top")
    assert top["right_foot"].origin[1] < top["right_thigh"].origin[1]


def test_the_clamshells_heels_stay_together_and_its_pelvis_upright() -> None:
    start, top = named("clamshell", "start"), named("clamshell", "top")
    heels = [one["right_foot"].origin for one in (start, top)]
    assert distance(*heels) < 0.001
    assert top["pelvis"] == start["pelvis"]


def test_before_standing_up_the_nose_is_over_the_toes() -> None:
    lift = named("sit-to-stand", "lift")
    nose = lift["head"].point((0, 0.03, 0.11))
    toes = lift["right_foot"].point((0, -0.05, 0.16))
    assert nose[0] >= toes[0] - 0.02


@pytest.mark.parametrize("name", ["sit-to-stand", "seated-nerve-slider"])
def test_one_sits_on_the_seat(name: str) -> None:
    given = exercise(name)
    seat = next(p for p in given.scenery.props if p.size is not None)
    assert seat.size is not None
    hips = named(name, "start")["pelvis"].origin
    assert hips[1] - seat.size[1] == pytest.approx(0.108, abs=0.01)
    back, front = seat.at[0] - seat.size[0] / 2, seat.at[0] + seat.size[0] / 2
    assert back < hips[0] < front


def test_the_strap_keeps_its_length() -> None:
    given = exercise("hamstring-stretch-strap")
    lengths = []
    for name in ("start", "lift", "top"):
        solved = solve(posture(name, given.poses))
        ball = solved["right_foot"].point((0, -0.06, 0.10))
        lengths.append(distance(ball, solved["right_hand"].point((0, -0.08, 0.02))))
    assert max(lengths) - min(lengths) < 0.03
