"""Every exercise of the program, as a physiotherapist would check its drawing.

All levels, both sides, 48 moments of each movement: the spine keeps its shape,
what is planted stays, nothing sinks into the floor, joints stay human.
"""

from collections.abc import Iterator
from itertools import pairwise
from math import acos, degrees

import pytest

from companion.domain.exercise import Level, PhaseKind, Side, Spine
from companion.domain.scenery import Camera
from companion.figure.body import parts
from companion.figure.build import BUILDS
from companion.figure.camera import view_of
from companion.figure.frame import Vec, distance
from companion.figure.model import Model
from companion.figure.motion import Motion
from companion.figure.order import Order
from companion.figure.path import Path
from companion.figure.pose import posture
from companion.figure.posture import LimbPosture
from companion.figure.skeleton import LIMBS, SIDES, side_of
from companion.figure.solve import Solved, solve, triple
from tests.figure import goniometer
from tests.figures import MOMENTS, bend, exercise, ids, movement, side_movement, stills

# Its branches are met by other tests; traced, it would take three times as long.
pytestmark = pytest.mark.untraced

SPINE = ("pelvis", "l5", "l3", "t12", "t8", "t4")
NECK = ("t4", "neck", "head")
# The head rests on the mat while the trunk tips, and the slider is about the neck.
NECK_MOVES = {"bridge", "seated-nerve-slider"}
FROM_ABOVE = view_of(Camera(0, 0)).fitted(1000, 0, 0)  # one unit a millimetre
IDS = ids()
NEUTRAL = tuple(one for one in IDS if exercise(one).spine is Spine.NEUTRAL)


def turn_between(a: tuple[float, ...], b: tuple[float, ...]) -> float:
    """The angle in degrees between two turns."""
    same = abs(sum(p * q for p, q in zip(a, b, strict=True)))
    return degrees(2 * acos(min(1.0, same)))


def lowest(solved: Solved) -> dict[str, float]:
    """How many millimetres above the floor each drawn part ends."""
    order = Order([solved], FROM_ABOVE)
    model = Model(solved, FROM_ABOVE, BUILDS["woman"], order)
    return {
        part.name: -max(
            y for patch in part.patches for rim in patch.rims for y in rim.base[1::2]
        )
        for part in parts(model)
    }


@pytest.mark.parametrize("name", NEUTRAL)
def test_the_spine_keeps_its_shape(name: str) -> None:
    start, *rest = movement(name)
    chain = SPINE if name in NECK_MOVES else (*SPINE, *NECK[1:])
    for lower, upper in pairwise(chain):
        shape = bend(start, lower, upper)
        for moment in rest:
            assert turn_between(shape, bend(moment, lower, upper)) < 3


@pytest.mark.parametrize("name", NEUTRAL)
def test_the_spine_has_one_shape_in_all_key_poses(name: str) -> None:
    given = exercise(name)
    keys = {pose for phase in given.phases for pose in phase.poses}
    shapes = [bend(stills(name)[key], "pelvis", "t4") for key in sorted(keys)]
    assert all(turn_between(shapes[0], other) < 3 for other in shapes)


@pytest.mark.parametrize("name", IDS)
def test_every_contact_is_reached(name: str) -> None:
    for solved in (*stills(name).values(), *movement(name)):
        assert max(solved.misses.values()) < 0.005


def planted(limb: LimbPosture) -> tuple[object, ...]:
    """What a limb is held at: its end, on what, and its middle joint."""
    at = limb.values.get("ankle_at") or limb.values.get("wrist_at")
    middle = limb.values.get("knee_at") or limb.values.get("elbow_at")
    return (at, limb.on, middle)


def landmarks(solved: Solved, name: str, limb: LimbPosture) -> Iterator[Vec]:
    """Where those points are, in the frame that they are held on."""
    side = side_of(name)
    leg = name.endswith("leg")
    end = solved[f"{side}_{'foot' if leg else 'hand'}"].origin
    yield end if limb.on == "world" else solved[limb.on].local(end)
    if "knee_at" in limb.values or "elbow_at" in limb.values:
        yield solved[f"{side}_{'shank' if leg else 'forearm'}"].origin


@pytest.mark.parametrize("name", IDS)
def test_what_is_planted_does_not_move(name: str) -> None:
    given = exercise(name)
    for phase in given.phases:
        keys = [posture(pose, given.poses) for pose in phase.poses]
        path = Path(keys)
        for index, (one, two) in enumerate(pairwise(keys)):
            held = [
                limb
                for limb in LIMBS
                if planted(one.limbs[limb])[0]
                and planted(one.limbs[limb]) == planted(two.limbs[limb])
            ]
            for i in range(MOMENTS + 1):
                place = (index + i / MOMENTS) / (len(keys) - 1)
                now, then = solve(path.at(place)), solve(one)
                for limb in held:
                    pairs = zip(
                        landmarks(now, limb, one.limbs[limb]),
                        landmarks(then, limb, one.limbs[limb]),
                        strict=True,
                    )
                    assert all(distance(a, b) < 0.005 for a, b in pairs)


@pytest.mark.parametrize("name", IDS)
def test_an_anchored_landmark_does_not_slide(name: str) -> None:
    given = exercise(name)
    for phase in given.phases:
        keys = [posture(pose, given.poses) for pose in phase.poses]
        if keys[0].anchor is None:
            continue
        bone, local = keys[0].anchor
        held = triple(keys[0].trunk["anchor"])
        for i in range(MOMENTS + 1):
            at = solve(Path(keys).at(i / MOMENTS))[bone].point(local)
            assert abs(at[0] - held[0]) < 0.001
            assert abs(at[1] - held[1]) < 0.02  # the upper back rolls up a little


@pytest.mark.parametrize("name", IDS)
def test_nothing_sinks_into_the_floor(name: str) -> None:
    # The left side is the mirror image, as another test proves.
    some = side_movement(name, Side.RIGHT)[::2]
    for solved in (*stills(name).values(), *some):
        part, height = min(lowest(solved).items(), key=lambda item: item[1])
        assert height > -15, part


@pytest.mark.parametrize("name", IDS)
def test_joints_stay_within_human_limits(name: str) -> None:
    for solved in (*stills(name).values(), *movement(name)):
        for side in SIDES:
            hip = goniometer.hip(solved, side)
            assert -20 <= hip.flexion <= 140
            assert -30 <= hip.abduction <= 50
            assert -40 <= hip.outward <= 70
            assert -3 <= goniometer.knee(solved, side) <= 150
            assert -70 <= goniometer.ankle(solved, side) <= 30
            assert goniometer.ankle_tilt(solved, side) <= 35
            assert goniometer.elevation(solved, side) <= 182
            assert -1 <= goniometer.elbow(solved, side) <= 150
            assert -75 <= goniometer.wrist(solved, side) <= 85
            assert -20 <= goniometer.pronation(solved, side) <= 180


@pytest.mark.parametrize("name", IDS)
def test_the_left_side_is_the_mirror_image_of_the_right(name: str) -> None:
    given = exercise(name)
    right, left = (Motion(given, Level.L2, side) for side in (Side.RIGHT, Side.LEFT))
    for i in range(0, MOMENTS + 1, 4):
        one = solve(right.during(PhaseKind.OUT, i / MOMENTS))
        two = solve(left.during(PhaseKind.OUT, i / MOMENTS))
        for bone, frame in one.frames.items():
            image = frame.mirrored()
            other = two[_other(bone)]
            assert distance(image.origin, other.origin) < 1e-9
            assert distance(image.y, other.y) < 1e-9
            assert distance(image.z, other.z) < 1e-9


@pytest.mark.parametrize("name", IDS)
def test_moments_with_equal_keys_are_equal_pictures(name: str) -> None:
    given = exercise(name)
    motion = Motion(given, Level.L1, Side.RIGHT)
    seen: dict[object, Solved] = {}
    for phase in given.phases:
        for i in range(MOMENTS + 1):
            key = motion.frame_key(phase.kind, i / MOMENTS, MOMENTS)
            solved = solve(motion.during(phase.kind, i / MOMENTS))
            first = seen.setdefault(key, solved)
            assert distance(first["head"].origin, solved["head"].origin) < 1e-9
            for bone in ("right_hand", "left_hand", "right_foot", "left_foot"):
                assert distance(first[bone].origin, solved[bone].origin) < 1e-9


@pytest.mark.parametrize("name", IDS)
def test_the_movement_has_no_jumps(name: str) -> None:
    given = exercise(name)
    motion = Motion(given, Level.L1, Side.RIGHT)
    frames = [solve(motion.during(PhaseKind.OUT, i / 96)) for i in range(97)]
    for bone in frames[0].frames:
        places = [solved[bone].point((0, -0.1, 0.05)) for solved in frames]
        steps = [distance(a, b) for a, b in pairwise(places)]
        travel = sum(steps)
        assert max(steps) < 0.06 * travel + 0.002, bone


def _other(bone: str) -> str:
    if bone.startswith("right_"):
        return bone.replace("right_", "left_")
    return bone.replace("left_", "right_")
