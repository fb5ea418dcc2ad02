"""The dashed line along the spine: the shape that the back keeps."""

from companion.figure.curve import soft
from companion.figure.ink import Ink
from companion.figure.model import Model
from companion.figure.palette import argb, rgb
from companion.figure.scene import Line, Shape
from companion.figure.skeleton import SPINE

CASING = argb((1.0, 1.0, 1.0))
DASH = {Ink.SOFT: argb(rgb("0B4F52")), Ink.FLAT: argb(rgb("1A2430"))}
WIDTHS = {Ink.SOFT: (2.7, 1.2), Ink.FLAT: (3.6, 1.7)}  # in outline widths
DASHES = (2.2, 1.6)
FACE = 0.6  # a face that looks at us so much hides the skull's base: no line over it


def spine_line(model: Model, ink: Ink, outline: float) -> tuple[Shape, ...]:
    """From the sacrum to under the skull, or to the collar below a face."""
    pelvis = model.bone("pelvis")
    points = [pelvis.spot((0.0, 0.015, -0.034))]
    points += [model.bone(name).spot((0.0, 0.0, 0.0)) for name in (*SPINE, "neck")]
    head = model.bone("head")
    if head.facing(0.0, 0.0, 1.0) < FACE:
        points.append(head.spot((0.0, 0.012, -0.006)))
    line = soft(points, 4)
    wide, narrow = WIDTHS[ink]
    return (
        Line(line, wide * outline, CASING),
        Line(line, narrow * outline, DASH[ink], DASHES),
    )
