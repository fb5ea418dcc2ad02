"""A kitchen counter to steady oneself at; it looks toward +x at turn 0."""

from companion.domain.pose import Vector
from companion.domain.scenery import Prop
from companion.figure.block import slab, solid
from companion.figure.bone import Bone
from companion.figure.palette import Palette
from companion.figure.scene import Shape

USUAL: Vector = (0.5, 0.94, 1.1)
TOP = 0.04


def counter(prop: Prop, bone: Bone, palette: Palette, outline: float) -> list[Shape]:
    """The body and the worktop; ``size`` is depth, height and width."""
    depth, height, width = prop.size or USUAL
    x, z = depth / 2, width / 2
    body = slab("cushion", (-x, 0, -z), (x - 0.03, height - TOP, z), 0.012, 0)
    top = slab("wood", (-x, height - TOP, -z), (x, height, z), TOP * 0.45, 0.05)
    shapes: list[Shape] = []
    for piece in (body, top):
        shapes.extend(solid(piece, bone, palette, outline))
    return shapes
