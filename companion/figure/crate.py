"""Straight boxes: walls, counters and steps, by the faces that one sees."""

from typing import NamedTuple

from companion.domain.pose import Vector
from companion.figure.bone import Bone
from companion.figure.palette import Palette
from companion.figure.scene import Fill, Line, Ring, Shape


class Crate(NamedTuple):
    """A box between two corners of its own frame, in one colour."""

    role: str
    low: Vector
    high: Vector


class _Face(NamedTuple):
    """A side of a box: which way it looks, its corners, and its tone."""

    look: Vector
    corners: tuple[tuple[int, int, int], ...]
    tone: float


_FACES = (
    _Face((1, 0, 0), ((1, 0, 0), (1, 0, 1), (1, 1, 1), (1, 1, 0)), 0.0),
    _Face((-1, 0, 0), ((0, 0, 0), (0, 1, 0), (0, 1, 1), (0, 0, 1)), -0.06),
    _Face((0, 1, 0), ((0, 1, 0), (1, 1, 0), (1, 1, 1), (0, 1, 1)), 0.10),
    _Face((0, 0, 1), ((0, 0, 1), (0, 1, 1), (1, 1, 1), (1, 0, 1)), -0.14),
    _Face((0, 0, -1), ((0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)), -0.14),
)


def crate(box: Crate, bone: Bone, palette: Palette, outline: float) -> list[Shape]:
    """The faces of a box that look this way, each with its edge."""
    found: list[Shape] = []
    ends = (box.low, box.high)
    for face in _FACES:
        if bone.facing(*face.look) <= 0:
            continue
        ring: Ring = tuple(
            value
            for i, j, k in face.corners
            for value in bone.spot((ends[i][0], ends[j][1], ends[k][2]))
        )
        found.append(Fill((ring,), palette.color(box.role, face.tone)))
        edge = palette.line(box.role)
        found.append(Line(ring, 0.7 * outline, edge, closed=True))
    return found
