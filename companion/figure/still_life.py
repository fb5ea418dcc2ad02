"""The things that stand still around the person: mat, chair, wall."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from math import cos, radians, sin

from companion.domain.scenery import Prop, PropKind
from companion.figure.bone import Bone, bone_of
from companion.figure.camera import View
from companion.figure.chair import chair, feet
from companion.figure.counter import counter
from companion.figure.frame import Frame
from companion.figure.palette import Palette
from companion.figure.pillow import pillow
from companion.figure.scene import Shape
from companion.figure.skeleton import other_side
from companion.figure.step import step
from companion.figure.volume import Ball
from companion.figure.wall import wall

THREADED = frozenset({PropKind.STRAP, PropKind.BAND, PropKind.STICK})
SOFT = frozenset({PropKind.PILLOW, PropKind.TOWEL})
FACING = frozenset({PropKind.CHAIR, PropKind.WALL, PropKind.COUNTER})
Draw = Callable[[Prop, Bone, Palette, float], list[Shape]]
DRAWN: Mapping[PropKind, Draw] = {
    PropKind.WALL: wall,
    PropKind.COUNTER: counter,
    PropKind.CHAIR: chair,
    PropKind.STEP: step,
    PropKind.PILLOW: pillow,
    PropKind.TOWEL: pillow,
}


def mirrored(prop: Prop) -> Prop:
    """A prop in the mirror, for the left side."""
    x, y, z = prop.at
    return replace(
        prop,
        at=(-x, y, z),
        turn=180.0 - prop.turn if prop.kind in FACING else -prop.turn,
        threads=tuple(other_side(name) for name in prop.threads),
    )


def frame_of(prop: Prop) -> Frame:
    """Where a prop stands, turned about the vertical."""
    c, s = cos(radians(prop.turn)), sin(radians(prop.turn))
    return Frame(prop.at, (c, 0.0, -s), (0.0, 1.0, 0.0), (s, 0.0, c))


def seen(prop: Prop, view: View) -> Bone:
    """A prop's own frame on the canvas."""
    return bone_of(frame_of(prop), view)


def furniture(
    props: Iterable[Prop], view: View, palette: Palette, outline: float
) -> tuple[Shape, ...]:
    """Everything that stands on the floor behind or under the person."""
    found: list[Shape] = []
    for prop in props:
        draw = DRAWN.get(prop.kind)
        if draw is not None:
            found.extend(draw(prop, seen(prop, view), palette, outline))
    return tuple(found)


def resting(
    props: Iterable[Prop], rows: Iterable[tuple[Ball, ...]]
) -> tuple[tuple[float, tuple[tuple[Ball, ...], ...]], ...]:
    """The rows of balls by the height of what lies under them, the floor first.

    A part that lies over a pillow throws its shadow on it; its balls are given as
    seen from there.
    """
    soft = [prop for prop in props if prop.kind in SOFT and prop.size is not None]
    levels: dict[float, list[tuple[Ball, ...]]] = {0.0: []}
    for row in rows:
        height = max((_under(prop, row) for prop in soft), default=0.0)
        lowered = tuple(((x, y - height, z), r) for (x, y, z), r in row)
        levels.setdefault(height, []).append(lowered)
    return tuple((height, tuple(found)) for height, found in levels.items())


def _under(prop: Prop, row: tuple[Ball, ...]) -> float:
    """How high a pillow is under a whole row of balls; 0 when it is elsewhere."""
    width, height, depth = prop.size or (0.0, 0.0, 0.0)
    frame = frame_of(prop)
    for at, radius in row:
        x, y, z = frame.local(at)
        aside = abs(x) > width / 2 + radius / 2 or abs(z) > depth / 2 + radius / 2
        if aside or y < height / 2:
            return 0.0
    return height


def standing(props: Iterable[Prop]) -> tuple[tuple[Ball, ...], ...]:
    """The balls with which furniture throws its shadow."""
    rows = []
    for prop in props:
        if prop.kind is PropKind.CHAIR:
            frame = frame_of(prop)
            points = [frame.point(at) for at in feet(prop)]
            a, b, c, d = (((x, 0.03, z), 0.03) for x, _, z in points)
            rows += [(a, b), (c, d), (a, c), (b, d)]
    return tuple(rows)
