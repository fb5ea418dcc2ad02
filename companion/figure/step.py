"""A low step to stand on; its length lies along its own z."""

from companion.domain.pose import Vector
from companion.domain.scenery import Prop
from companion.figure.bone import Bone
from companion.figure.crate import Crate, crate
from companion.figure.palette import Palette
from companion.figure.scene import Shape

USUAL: Vector = (0.34, 0.15, 0.66)


def step(prop: Prop, bone: Bone, palette: Palette, outline: float) -> list[Shape]:
    """The step about its middle; ``size`` is depth, height and width."""
    depth, height, width = prop.size or USUAL
    box = Crate("wood", (-depth / 2, 0.0, -width / 2), (depth / 2, height, width / 2))
    return crate(box, bone, palette, outline)
