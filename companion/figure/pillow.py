"""A pillow or a folded towel: a soft block on the floor."""

from companion.domain.pose import Vector
from companion.domain.scenery import Prop
from companion.figure.block import slab, solid
from companion.figure.bone import Bone
from companion.figure.palette import Palette
from companion.figure.scene import Shape

USUAL: Vector = (0.30, 0.11, 0.42)


def pillow(prop: Prop, bone: Bone, palette: Palette, outline: float) -> list[Shape]:
    """The pillow; ``size`` is its extent along x, its height and its extent in z."""
    x, height, z = prop.size or USUAL
    low, high = (-x / 2, 0.0, -z / 2), (x / 2, height, z / 2)
    return solid(
        slab("cushion", low, high, height * 0.46, 0.04), bone, palette, outline
    )
