"""The sciatic nerve, from the low back through the buttock to the foot."""

from companion.domain.exercise import Side
from companion.domain.pose import Vector
from companion.figure.curve import soft
from companion.figure.ink import Ink
from companion.figure.model import Model
from companion.figure.palette import argb, rgb
from companion.figure.scene import Line, Shape

CASING = argb((1.0, 1.0, 1.0))
AMBER = {Ink.SOFT: argb(rgb("E0861A")), Ink.FLAT: argb(rgb("A85E00"))}
WIDTHS = {Ink.SOFT: (4.2, 2.4), Ink.FLAT: (4.4, 2.2)}  # in outline widths
ROUNDING = 6

# Where it runs on the right side: its roots leave the low back, join before the
# sacrum, pass under the deep muscle of the buttock, down behind thigh and knee,
# then round the outside of the shin to the back of the foot.
WAY: tuple[tuple[str, Vector], ...] = (
    ("l3", (-0.012, 0.010, -0.020)),
    ("l5", (-0.028, 0.000, -0.018)),
    ("pelvis", (-0.050, 0.040, -0.040)),
    ("pelvis", (-0.070, -0.010, -0.062)),
    ("right_thigh", (0.006, -0.050, -0.048)),
    ("right_thigh", (0.004, -0.220, -0.034)),
    ("right_thigh", (0.000, -0.365, -0.036)),
    ("right_shank", (-0.004, -0.045, -0.042)),
    ("right_shank", (-0.022, -0.120, -0.016)),
    ("right_shank", (-0.022, -0.270, 0.006)),
    ("right_foot", (-0.020, 0.002, 0.012)),
    ("right_foot", (-0.008, -0.020, 0.075)),
    ("right_foot", (-0.002, -0.034, 0.120)),
)


def nerve(model: Model, side: Side, ink: Ink, outline: float) -> tuple[Shape, ...]:
    """The nerve of a side, over the body; of both sides together, both."""
    sides = (Side.RIGHT, Side.LEFT) if side is Side.BOTH else (side,)
    wide, narrow = WIDTHS[ink]
    lines = [_line(model, one) for one in sides]
    casings = [Line(line, wide * outline, CASING) for line in lines]
    return (*casings, *(Line(line, narrow * outline, AMBER[ink]) for line in lines))


def _line(model: Model, side: Side) -> tuple[float, ...]:
    points = []
    for bone, (x, y, z) in WAY:
        if side is Side.LEFT:
            mirror = model.bone(bone.replace("right_", "left_"))
            points.append(mirror.spot((-x, y, z)))
        else:
            points.append(model.bone(bone).spot((x, y, z)))
    return soft(points, ROUNDING)
