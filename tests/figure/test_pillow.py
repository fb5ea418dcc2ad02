"""A pillow is drawn, and carries the shadow of what lies on it."""

import pytest

from companion.domain.exercise import Level, PhaseKind, Side
from companion.domain.scenery import Camera, Prop, PropKind
from companion.figure.camera import view_of
from companion.figure.illustration import Canvas, Illustration
from companion.figure.ink import Ink, Tone
from companion.figure.palette import Palette, argb, rgb
from companion.figure.scene import Blur, Fill
from companion.figure.shadow import FLAT
from companion.figure.still_life import furniture, resting
from tests.figures import exercise

PILLOW = Prop(PropKind.PILLOW, (0.7, 0.0, 0.0), size=(0.3, 0.12, 0.4))
HEAD = (((0.7, 0.2, 0.0), 0.09), ((0.65, 0.2, 0.05), 0.05))


def test_what_lies_over_a_pillow_is_seen_from_its_top() -> None:
    floor, raised = resting([PILLOW], [HEAD])
    assert floor == (0.0, ())
    height, (row,) = raised
    assert height == 0.12
    assert row[0][0] == pytest.approx((0.7, 0.08, 0.0))


@pytest.mark.parametrize(
    "ball", [((0.2, 0.2, 0.0), 0.09), ((0.7, 0.2, 0.5), 0.09), ((0.7, 0.03, 0), 0.03)]
)
def test_what_lies_elsewhere_is_over_the_floor(
    ball: tuple[tuple[float, float, float], float],
) -> None:
    assert resting([PILLOW], [(ball,)]) == ((0.0, ((ball,),)),)


def test_without_a_pillow_all_lies_over_the_floor() -> None:
    assert resting([], [HEAD]) == ((0.0, (HEAD,)),)


def test_pillows_and_towels_are_drawn_in_their_own_or_the_usual_size() -> None:
    view, palette = view_of(Camera(20, 20)), Palette(Ink.SOFT, Tone.LIGHT)
    towel = Prop(PropKind.TOWEL, (0, 0, 0))
    assert furniture([PILLOW, towel], view, palette, 1.0)
    assert not furniture([Prop(PropKind.STRAP)], view, palette, 1.0)


def test_the_clamshells_head_throws_its_shadow_on_the_pillow() -> None:
    canvas = Canvas(480, 360)
    lying = Illustration(exercise("clamshell"), Level.L1, Side.RIGHT, canvas)
    bridge = Illustration(exercise("bridge"), Level.L1, Side.RIGHT, canvas)
    shadows = [
        sum(isinstance(shape, Blur) for shape in drawn.during(PhaseKind.OUT, 0).shapes)
        for drawn in (lying, bridge)
    ]
    assert shadows == [2, 1]


def test_on_paper_no_shadow_hides_the_pillow() -> None:
    canvas = Canvas(480, 360, tone=Tone.PAPER, ink=Ink.FLAT)
    drawn = Illustration(exercise("prone-hip-extension"), Level.L1, Side.RIGHT, canvas)
    fills = [
        shape.brush
        for shape in drawn.during(PhaseKind.OUT, 0).shapes
        if isinstance(shape, Fill)
    ]
    greys = {argb(rgb(text)) for text in FLAT}
    cushion = Palette(Ink.FLAT, Tone.PAPER).line("cushion")
    last_grey = max(i for i, color in enumerate(fills) if color in greys)
    assert cushion in fills[last_grey + 1 : last_grey + 4]
