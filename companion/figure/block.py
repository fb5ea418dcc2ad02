"""Straight-edged and rounded pieces that furniture is made of."""

from typing import NamedTuple

from companion.domain.pose import Vector
from companion.figure.bone import Bone
from companion.figure.hull import Blob, Rim, hulls
from companion.figure.palette import Palette
from companion.figure.scene import Fill, Shape

COUNT = 40


class Block(NamedTuple):
    """The hull of small balls (place, radius) in a frame, in one colour."""

    role: str
    balls: tuple[tuple[Vector, float], ...]
    tone: float = 0.0


def rim_of(block: Block, bone: Bone) -> Rim:
    """The outline of a block."""
    blobs: list[Blob] = [bone.ball(at, radius) for at, radius in block.balls]
    return hulls(blobs, [tuple(range(len(blobs)))], COUNT)[0]


def solid(block: Block, bone: Bone, palette: Palette, outline: float) -> list[Shape]:
    """A block with its outline, a shaded side and a lit face."""
    rim = rim_of(block, bone)
    tone = block.tone
    return [
        Fill((rim.grown(outline),), palette.line(block.role)),
        Fill((rim.base,), palette.color(block.role, tone - 0.16)),
        Fill((rim.shaded(0.22),), palette.color(block.role, tone)),
    ]


def slab(role: str, low: Vector, high: Vector, radius: float, tone: float) -> Block:
    """A box with rounded edges between two corners."""
    r = radius
    corners = tuple(
        (
            (
                x - r if x == high[0] else x + r,
                y - r if y == high[1] else y + r,
                z - r if z == high[2] else z + r,
            ),
            r,
        )
        for x in (low[0], high[0])
        for y in (low[1], high[1])
        for z in (low[2], high[2])
    )
    return Block(role, corners, tone)


def rod(role: str, start: Vector, end: Vector, radius: float) -> Block:
    """A straight round piece."""
    return Block(role, ((start, radius), (end, radius)))
