"""The parts of the body, from every side one can look from."""

from functools import cache
from math import isfinite

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.pose import ArmSpec, LegSpec, PoseSpec
from companion.domain.scenery import Camera, Prop, PropKind
from companion.figure import hair
from companion.figure.band import band
from companion.figure.body import parts
from companion.figure.build import BUILDS
from companion.figure.camera import View, view_of
from companion.figure.glow import glows
from companion.figure.hull import Blob
from companion.figure.ink import Ink, Tone
from companion.figure.loft import loft
from companion.figure.model import Model
from companion.figure.order import Order, nearness
from companion.figure.palette import Palette
from companion.figure.part import Part
from companion.figure.pose import posture
from companion.figure.scene import Fill, Line, Ring
from companion.figure.seam import seams
from companion.figure.solve import Solved, solve
from companion.figure.spine_line import spine_line
from companion.figure.still_life import furniture
from companion.figure.strap import strap
from tests.figures import sphere
from tests.thoroughness import examples

STANDING = PoseSpec(root=(0, 0.93, 0), up=(0, 1, 0), front=(0, 0, 1))
FOLDED = PoseSpec(
    base="standing",
    right_leg=LegSpec(hip=(100, 0, 0), knee=130, ankle=0),
    right_arm=ArmSpec(shoulder=(60, 0, 0), elbow=140, wrist=0, pronation=0, curl=1.0),
)
SWINGING = {
    "before": PoseSpec(base="standing", right_arm=ArmSpec(shoulder=(28, -12, 0))),
    "behind": PoseSpec(base="standing", right_arm=ArmSpec(shoulder=(-28, -12, 0))),
}
POSES = {"standing": STANDING, "folded": FOLDED, **SWINGING}
PALETTE = Palette(Ink.SOFT, Tone.LIGHT)


@cache
def solved(name: str = "standing") -> Solved:
    return solve(posture(name, POSES))


def seen(yaw: float, pitch: float, scale: float = 300) -> View:
    return view_of(Camera(yaw, pitch)).fitted(scale, 400, 600)


def model(
    name: str = "standing", view: View | None = None, build: str = "woman"
) -> Model:
    view = view or seen(30, 10)
    return Model(solved(name), view, BUILDS[build], Order([solved(name)], view))


def area(ring: Ring) -> float:
    xs, ys = ring[::2], ring[1::2]
    return sum(xs[i - 1] * ys[i] - xs[i] * ys[i - 1] for i in range(len(xs))) / 2


def rings(drawn: tuple[Part, ...]) -> list[Ring]:
    return [r.base for part in drawn for patch in part.patches for r in patch.rims]


@settings(max_examples=examples(40))
@given(st.floats(-180, 180), st.floats(-10, 90), st.sampled_from(sorted(BUILDS)))
def test_the_body_can_be_drawn_from_everywhere(
    yaw: float, pitch: float, build: str
) -> None:
    for name in ("standing", "folded"):
        drawn = parts(model(name, seen(yaw, pitch), build))
        assert all(isfinite(value) for ring in rings(drawn) for value in ring)


@settings(max_examples=examples(40))
@given(st.floats(-180, 180), st.floats(-10, 90))
def test_no_outline_runs_the_wrong_way_round(yaw: float, pitch: float) -> None:
    for ring in rings(parts(model("standing", seen(yaw, pitch)))):
        assert area(ring) > -1.0


def test_a_face_is_seen_from_the_front_only() -> None:
    def eyes(yaw: float) -> int:
        head = next(p for p in parts(model(view=seen(yaw, 5))) if p.name == "head")
        return sum(mark.role == "eye" for mark in head.marks)

    assert eyes(0) == 4
    assert eyes(90) == 2
    assert eyes(180) == 0


@pytest.mark.parametrize("pitch", [-30, -10, 10, 30])
@pytest.mark.parametrize("yaw", [0, 35, 60])
def test_the_mouth_smiles_from_above_and_below(yaw: float, pitch: float) -> None:
    # Who lies on the back is seen from below the chin, who bends forward from above.
    standing = model(view=seen(yaw, pitch))
    head = next(part for part in parts(standing) if part.name == "head")
    mouth = next(m for m in head.marks if (m.role, m.tone) == ("skin", -0.78))
    heights = mouth.points[1::2]
    assert heights[-1] < max(heights) - 1.0


def test_the_spine_line_ends_below_a_face_that_looks_at_us() -> None:
    def top(yaw: float) -> tuple[float, float]:
        standing = model(view=seen(yaw, 5))
        line = next(iter(spine_line(standing, Ink.SOFT, 2.0)))
        assert isinstance(line, Line)
        chin = standing.bone("head").spot((0.0, -0.02, 0.05))
        return min(line.points[1::2]), chin[1]

    front, chin = top(0)
    side, level = top(90)
    assert front > chin
    assert side < level


def test_no_muscle_glows_through_to_the_other_side_of_the_body() -> None:
    behind = {"right_gluteus_maximus", "right_hamstrings", "calves", "back_extensors"}
    before = {"right_quadriceps", "hip_flexors", "abdominals"}

    def shown(yaw: float) -> set[str]:
        standing = model(view=seen(yaw, 5))
        named = ((name, glows([name])) for name in behind | before)
        return {n for n, places in named if not all(g.hidden(standing) for g in places)}

    assert shown(0) == before
    assert shown(180) == behind
    assert shown(-90) == behind | before


def test_hair_covers_the_back_of_the_head_and_leaves_the_face() -> None:
    def share(yaw: float) -> float:
        return area(hair.cap(model(view=seen(yaw, 5))).rims[0].base)

    assert share(180) > 1.8 * share(0)


def test_hair_has_an_outline_that_runs_clockwise_from_everywhere() -> None:
    for pitch in range(-90, 91, 10):
        for yaw in range(-180, 180, 20):
            cap = hair.cap(model(view=seen(yaw + 0.3, pitch + 0.1)))
            assert area(cap.rims[0].base) > 0


def test_hair_seen_from_under_the_hairline_runs_clockwise_too() -> None:
    """There the head's edge meets the hairline four times, and half of it is hair."""
    cap = hair.cap(model(view=seen(4.26, -46.72)))
    assert area(cap.rims[0].base) > 0


def test_short_hair_has_no_knot() -> None:
    def patches(build: str) -> int:
        drawn = parts(model(build=build))
        head = next(part for part in drawn if part.name == "head")
        return sum(patch.role == "hair" for patch in head.patches)

    assert patches("woman") == patches("man") + 1


def test_small_pictures_leave_out_laces_and_fingers_lines() -> None:
    small = parts(model(view=seen(30, 20, 60)))
    large = parts(model(view=seen(30, 20, 600)))
    assert sum(len(p.marks) for p in small) < sum(len(p.marks) for p in large)


def test_a_row_seen_end_on_is_drawn_as_hulls() -> None:
    row = [sphere(i * 0.5, 0.0, 20.0) for i in range(4)]
    assert len(loft(row, 16, fine=False)) == 3
    (one,) = loft([sphere(i * 30.0, 0.0, 20.0) for i in range(4)], 16, fine=False)
    (soft,) = loft([sphere(i * 30.0, 0.0, 20.0) for i in range(4)], 16, fine=True)
    assert len(soft.base) == 2 * len(one.base)
    assert area(one.base) == pytest.approx(90 * 40 + 3.14 * 400, rel=0.03)


def test_a_waist_of_flat_discs_is_cut_straight() -> None:
    row = [Blob(0.0, y, 900.0, 0.0, 0.01) for y in (0.0, 40.0, 80.0)]
    (rim,) = loft(row, 16, fine=False)
    assert min(rim.base[1::2]) == pytest.approx(0.0, abs=0.2)


def test_open_joints_are_painted_as_one_and_sharp_ones_apart() -> None:
    side = seen(-90, 5)
    assert ("right_thigh", "right_shank") in seams([solved()], side)
    assert ("right_thigh", "right_shank") not in seams([solved("folded")], side)


def test_what_is_nearer_is_painted_later() -> None:
    near = [(0.0, 0.0, 1.0, 0.1)]
    far = [(0.05, 0.0, 0.0, 0.1)]
    total, lap = nearness(near, far)
    assert total / lap == pytest.approx(1.0)
    assert nearness(near, [(9.0, 0.0, 0.0, 0.1)]) == (0.0, 0.0)


def test_limbs_that_cross_change_places_where_they_do() -> None:
    order = Order([solved("before"), solved("behind")], seen(0, 5))
    before, behind = order.at(solved("before")), order.at(solved("behind"))
    assert before.index("right_hand") > before.index("right_thigh")
    assert behind.index("right_hand") < behind.index("right_thigh")


def test_a_band_runs_round_both_thighs_and_a_strap_needs_hand_and_foot() -> None:
    drawn = model(view=seen(20, 8))
    assert band((), drawn, PALETTE, 1.5) == {}
    pieces = band(("right_thigh", "left_thigh"), drawn, PALETTE, 1.5)
    assert sum(len(shapes) for shapes in pieces.values()) == 9
    assert strap(("right_hand",), drawn, PALETTE, 1.5) == {}
    held = strap(("right_hand", "right_foot", "left_hand"), drawn, PALETTE, 1.5)
    assert sum(len(shapes) for shapes in held.values()) == 6


def test_a_step_shows_the_faces_that_look_this_way() -> None:
    shapes = furniture((Prop(PropKind.STEP),), seen(30, 15), PALETTE, 1.5)
    assert sum(isinstance(shape, Fill) for shape in shapes) == 3


def _torso_area(belly: float, view: View) -> float:
    spec = PoseSpec(base="standing", belly=belly)
    one = solve(posture("breath", {**POSES, "breath": spec}))
    drawn = parts(Model(one, view, BUILDS["woman"], Order([one], view)))
    torso = next(part for part in drawn if part.name == "torso")
    return sum(area(r.base) for p in torso.patches for r in p.rims)


@pytest.mark.parametrize(
    ("yaw", "least"), [(90, 1.025), (0, 1.01)], ids=["belly", "ribs"]
)
def test_a_breath_rounds_the_belly_and_opens_the_ribs(yaw: float, least: float) -> None:
    view = seen(yaw, 0)
    assert _torso_area(1.0, view) > least * _torso_area(0.0, view)


def test_drawing_the_belly_in_leaves_the_ribs_as_they_are() -> None:
    view = seen(0, 0)
    assert _torso_area(-0.5, view) == pytest.approx(_torso_area(0.0, view), rel=0.002)
