"""Every exercise of the program, on all grounds and from both sides."""

from functools import cache
from itertools import product

import pytest

from companion.domain.exercise import Level, PhaseKind, Side
from companion.domain.scenery import PropKind
from companion.figure.illustration import Canvas, Illustration, Overlays
from companion.figure.ink import Ink, Tone
from companion.figure.motion import Motion
from companion.figure.order import Order
from companion.figure.scene import (
    Box,
    Fill,
    Line,
    Scene,
    Shape,
    bounds,
    brushes,
    is_opaque,
)
from companion.figure.solve import solve
from tests.figure.red import is_red
from tests.figures import exercise, ids, muscle_names

IDS = ids()
FEW = ("bridge", "hamstring-stretch-strap", "sit-to-stand")
SIDES = (Side.RIGHT, Side.LEFT)
ALL = Overlays(spine=True, glow=True, arrow=True)
STAGE = Canvas(776, 500, Tone.LIGHT, Ink.SOFT, bleed=True)
SHEET = Canvas(570, 460, Tone.PAPER, Ink.FLAT)
SMALL = Canvas(108, 76, Tone.DARK, Ink.SOFT, margin_x=0.04, margin_y=0.06)
MOMENTS = 61


@cache
def drawn(name: str, side: Side, canvas: Canvas = STAGE) -> Illustration:
    return Illustration(exercise(name), Level.L1, side, canvas)


def inside(box: Box, canvas: Canvas, slack: float = 0.0) -> bool:
    return (
        box.left >= -slack
        and box.top >= -slack
        and box.right <= canvas.width + slack
        and box.bottom <= canvas.height + slack
    )


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("name", IDS)
def test_the_same_moment_is_the_same_scene(name: str) -> None:
    again = Illustration(exercise(name), Level.L1, Side.RIGHT, STAGE)
    first = drawn(name, Side.RIGHT).during(PhaseKind.OUT, 0.4, ALL)
    assert again.during(PhaseKind.OUT, 0.4, ALL) == first
    assert again.ground() == drawn(name, Side.RIGHT).ground()


@pytest.mark.parametrize("name", FEW)
def test_equal_frame_keys_are_equal_pictures(name: str) -> None:
    pictures = drawn(name, Side.RIGHT)
    kinds = {phase.kind for phase in exercise(name).phases}
    seen: dict[object, Scene] = {}
    for kind in sorted(kinds):
        for step in range(4):
            key = pictures.frame_key(kind, step / 3, 3)
            scene = pictures.during(kind, step / 3)
            assert _close(seen.setdefault(key, scene), scene)


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("name", IDS)
def test_the_person_stays_inside_the_canvas_in_every_step(name: str) -> None:
    for pose in sorted({step.pose for step in exercise(name).steps}):
        box = bounds(drawn(name, Side.RIGHT).pose(pose))
        assert box is not None
        assert inside(box, STAGE), pose


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("name", IDS)
def test_the_person_stays_inside_the_canvas_in_every_moment(name: str) -> None:
    for moment in range(1, 7):
        box = bounds(drawn(name, Side.RIGHT).rep(moment / 12))
        assert box is not None
        assert inside(box, STAGE), moment


@pytest.mark.parametrize("name", IDS)
def test_a_thumbnail_fits_its_one_pose(name: str) -> None:
    pose = exercise(name).thumbnail
    canvas = Canvas(108, 76, Tone.LIGHT, margin_x=0.04, margin_y=0.06, fit=pose)
    pictures = Illustration(exercise(name), Level.L1, Side.RIGHT, canvas)
    box = bounds(pictures.pose(pose))
    assert box is not None
    assert inside(box, canvas, slack=1.0)
    assert max(box.width / canvas.width, box.height / canvas.height) > 0.8


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("name", IDS)
def test_left_is_the_mirror_image_of_right(name: str) -> None:
    right = bounds(drawn(name, Side.RIGHT).rep(0.3))
    left = bounds(drawn(name, Side.LEFT).rep(0.3))
    assert right is not None
    assert left is not None
    mirrored = (STAGE.width - left.right, left.top, STAGE.width - left.left)
    assert mirrored == pytest.approx((right.left, right.top, right.right), abs=1.0)


@pytest.mark.parametrize("name", IDS)
def test_paper_is_opaque_and_has_no_glow(name: str) -> None:
    pictures = drawn(name, Side.RIGHT, SHEET)
    assert is_opaque(pictures.ground())
    assert is_opaque(pictures.rep(0.3, ALL))


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize(
    ("name", "tone"), [*((one, Tone.LIGHT) for one in IDS), *product(FEW, Tone)]
)
def test_no_paint_of_a_picture_is_red(name: str, tone: Tone) -> None:
    canvas = Canvas(480, 360, tone, Ink.SOFT, bleed=True)
    pictures = Illustration(exercise(name), Level.L1, Side.RIGHT, canvas)
    whole = pictures.ground().under(pictures.rep(0.3, ALL))
    for brush in brushes(whole):
        stops = (brush,) if isinstance(brush, int) else (c for _, c in brush.stops)
        assert not any(is_red(color) for color in stops)


@pytest.mark.parametrize("name", IDS)
def test_every_muscle_that_is_to_glow_can(name: str) -> None:
    scenery = exercise(name).scenery
    assert set(scenery.glow) <= muscle_names()
    pictures = drawn(name, Side.LEFT)
    plain = len(pictures.rep(0.2).shapes)
    glowing = len(pictures.rep(0.2, Overlays(glow=True)).shapes)
    assert (glowing > plain) is bool(scenery.glow)


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("name", IDS)
def test_nothing_changes_its_place_in_the_painting_order(name: str, side: Side) -> None:
    motion = Motion(exercise(name), Level.L1, side)
    solveds = [
        solve(motion.during(PhaseKind.OUT, moment / (MOMENTS - 1)))
        for moment in range(MOMENTS)
    ]
    order = Order(solveds[:: (MOMENTS - 1) // 6], drawn(name, side).view)
    assert len({order.at(solved) for solved in solveds}) == 1


def test_overlays_are_drawn_over_the_person() -> None:
    pictures = drawn("bridge", Side.RIGHT)
    plain = pictures.rep(0.2).shapes
    assert pictures.rep(0.2, Overlays(spine=True)).shapes[: len(plain)] == plain
    arrow = pictures.rep(0.2, Overlays(arrow=True)).shapes[len(plain) :]
    assert [type(shape) for shape in arrow] == [Line, Fill]
    assert pictures.arrow().shapes == arrow


def test_the_scale_says_how_large_a_metre_is() -> None:
    pictures = drawn("bridge", Side.RIGHT)
    assert pictures.scale == pictures.view.scale > 300


def test_the_mat_runs_off_both_sides_of_a_stage_and_is_whole_where_it_fits() -> None:
    bled = _mat(drawn("bird-dog", Side.RIGHT).ground())
    assert bled.left < 0
    assert bled.right > STAGE.width
    canvas = Canvas(900, 300, Tone.LIGHT)
    whole = Illustration(exercise("bird-dog"), Level.L1, Side.RIGHT, canvas)
    box = _mat(whole.ground())
    assert box.left >= 0
    assert box.right <= canvas.width


def test_a_strap_is_held_only_where_the_pose_has_it() -> None:
    name = "hamstring-stretch-strap"
    scenery = exercise(name).scenery
    assert PropKind.STRAP in {prop.kind for prop in scenery.props}
    pictures = drawn(name, Side.RIGHT)
    straps = [shape for shape in pictures.rep(0.3).shapes if _is_strap(shape)]
    assert straps


@pytest.mark.parametrize("tone", Tone)
def test_every_ground_can_be_drawn(tone: Tone) -> None:
    for ink in Ink:
        canvas = Canvas(300, 200, tone, ink)
        pictures = Illustration(exercise("sit-to-stand"), Level.L1, Side.LEFT, canvas)
        assert pictures.ground().shapes
        assert pictures.rep(0.5, ALL).shapes


def _mat(scene: Scene) -> Box:
    """The box of the shapes of the mat: all that are not the whole canvas."""
    whole = (0.0, 0.0, scene.width, 0.0, scene.width, scene.height, 0.0, scene.height)
    rest = tuple(
        shape
        for shape in scene.shapes
        if not (isinstance(shape, Fill) and shape.rings == (whole,))
    )
    box = bounds(Scene(scene.width, scene.height, rest))
    assert box is not None
    return box


def _is_strap(shape: Shape) -> bool:
    return isinstance(shape, Line) and shape.width > 6 and not shape.dashes


def _close(one: Scene, other: Scene) -> bool:
    """Equal but for the last digits of its numbers."""
    a, b = bounds(one), bounds(other)
    assert a is not None
    assert b is not None
    return len(one.shapes) == len(other.shapes) and a == pytest.approx(b, abs=0.01)
