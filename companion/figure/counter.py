"""A kitchen counter to steady oneself at; it looks toward +x at turn 0."""

from companion.domain.pose import Vector
from companion.domain.scenery import Prop
from companion.figure.bone import Bone
from companion.figure.crate import Crate, crate
from companion.figure.palette import Palette
from companion.figure.scene import Shape

USUAL: Vector = (0.5, 0.94, 1.1)
TOP, LIP = 0.04, 0.025


def counter(prop: Prop, bone: Bone, palette: Palette, outline: float) -> list[Shape]:
    """The body and the worktop; ``size`` is depth, height and width."""
    depth, height, width = prop.size or USUAL
    x, z = depth / 2, width / 2
    body = Crate("cushion", (-x, 0.0, -z), (x - LIP, height - TOP, z))
    top = Crate("wood", (-x, height - TOP, -z - LIP), (x, height, z + LIP))
    return crate(body, bone, palette, outline) + crate(top, bone, palette, outline)
