"""Walls, counters and sticks around and on the person."""

from dataclasses import replace

import pytest

from companion.domain.exercise import Level, Side
from companion.domain.pose import PoseSpec
from companion.domain.scenery import Camera, Prop, PropKind, Scenery
from companion.figure.camera import view_of
from companion.figure.illustration import Canvas, Illustration
from companion.figure.ink import Ink, Tone
from companion.figure.palette import Palette
from companion.figure.scene import Fill, Line, Shape
from companion.figure.still_life import furniture, mirrored
from tests.figures import moving

STANDING = {
    "start": PoseSpec(root=(0, 0.9, 0)),
    "top": PoseSpec(root=(0, 0.86, 0), up=(0.7, 0.7, 0), front=(0.7, -0.7, 0)),
}


def drawn(kind: PropKind, ink: Ink = Ink.SOFT, tone: Tone = Tone.LIGHT) -> list[Shape]:
    view = view_of(Camera(25, 10)).fitted(200, 300, 300)
    return list(furniture([Prop(kind)], view, Palette(ink, tone), 1.0))


@pytest.mark.parametrize("kind", [PropKind.WALL, PropKind.COUNTER])
@pytest.mark.parametrize("tone", [Tone.LIGHT, Tone.DARK, Tone.CONTRAST])
def test_a_wall_and_a_counter_stand_on_every_ground(kind: PropKind, tone: Tone) -> None:
    shapes = drawn(kind, tone=tone)
    assert any(isinstance(shape, Fill) for shape in shapes)


def test_a_wall_is_darker_on_a_dark_ground_and_opaque_on_paper() -> None:
    def face(shapes: list[Shape]) -> int:
        return next(
            s.brush for s in shapes if isinstance(s, Fill) and isinstance(s.brush, int)
        )

    light, dark = drawn(PropKind.WALL), drawn(PropKind.WALL, tone=Tone.DARK)
    assert face(light) & 0xFF > face(dark) & 0xFF
    assert face(drawn(PropKind.WALL, Ink.FLAT, Tone.PAPER)) >> 24 == 0xFF


def test_what_looks_toward_the_person_still_does_in_the_mirror() -> None:
    wall = Prop(PropKind.WALL, (0.7, 0, 0), turn=180)
    assert mirrored(wall).turn == 0
    assert mirrored(wall).at == (-0.7, 0, 0)
    assert mirrored(Prop(PropKind.PILLOW, turn=30)).turn == -30


def lines(pose: str, *threads: str) -> int:
    """How many lines the person with a stick has more than one without."""
    counts = []
    for props in ((), (Prop(PropKind.STICK, threads=threads),)):
        scenery = Scenery(Camera(28, 8), props)
        given = replace(moving(STANDING, "start", "top"), scenery=scenery, steps=())
        canvas = Canvas(400, 400)
        picture = Illustration(given, Level.L1, Side.RIGHT, canvas).pose(pose)
        counts.append(sum(isinstance(shape, Line) for shape in picture.shapes))
    return counts[1] - counts[0]


def test_a_stick_runs_along_the_back_in_every_pose() -> None:
    assert lines("start", "head", "t8", "pelvis") == 3
    assert lines("top", "head", "t8", "pelvis") == 3


def test_a_stick_that_touches_one_place_only_is_not_drawn() -> None:
    assert lines("start", "head") == 0


def test_a_stick_is_in_front_when_one_looks_at_the_back() -> None:
    scenery = Scenery(
        Camera(-60, 8), (Prop(PropKind.STICK, threads=("head", "pelvis")),)
    )
    given = replace(moving(STANDING, "start", "top"), scenery=scenery, steps=())
    picture = Illustration(given, Level.L1, Side.RIGHT, Canvas(400, 400)).pose("start")
    assert all(isinstance(shape, Line) for shape in picture.shapes[-3:])
