"""The things that stand still around the person: mat, chair, wall."""

from collections.abc import Iterable
from dataclasses import replace
from math import cos, radians, sin

from companion.domain.scenery import Prop, PropKind
from companion.figure.bone import Bone, bone_of
from companion.figure.camera import View
from companion.figure.chair import chair, feet
from companion.figure.frame import Frame
from companion.figure.palette import Palette
from companion.figure.scene import Shape
from companion.figure.skeleton import other_side
from companion.figure.volume import Ball

THREADED = frozenset({PropKind.STRAP, PropKind.BAND})


def mirrored(prop: Prop) -> Prop:
    """A prop in the mirror, for the left side."""
    x, y, z = prop.at
    return replace(
        prop,
        at=(-x, y, z),
        turn=180.0 - prop.turn if prop.kind is PropKind.CHAIR else -prop.turn,
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
        if prop.kind is PropKind.CHAIR:
            found.extend(chair(prop, seen(prop, view), palette, outline))
    return tuple(found)


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
