"""The feet, in low soft shoes with an ochre sole."""

from companion.figure.bone import Bone
from companion.figure.hull import hulls
from companion.figure.model import Model
from companion.figure.part import Mark, Part, Patch, Relief
from companion.figure.skeleton import OUTWARD


def shoe(model: Model, side: str) -> Part:
    """A shoe: the sole, the upper over it, and the laces."""
    bone = model.bone(f"{side}_foot")
    inward = -OUTWARD[side]
    sole = _sole(model, bone, inward)
    upper = _upper(model, bone, inward)
    seen_from_below = bone.y[2] < -0.25
    patches = (upper, sole) if seen_from_below else (sole, upper)
    marks = () if seen_from_below or not model.fine else _laces(bone)
    return Part(f"{side}_foot", patches, marks)


def _sole(model: Model, bone: Bone, inward: float) -> Patch:
    level, thick = -0.0575, 0.0085
    blobs = [
        bone.egg((0.0, level, -0.044), (0.0300, thick, 0.0340)),
        bone.egg((inward * 0.004, level, 0.030), (0.0290, thick, 0.0500)),
        bone.egg((-inward * 0.002, level, 0.098), (0.0415, thick, 0.0430)),
        bone.egg((inward * 0.005, level + 0.003, 0.138), (0.0330, thick, 0.0320)),
    ]
    rims = hulls(blobs, [(0, 1, 2, 3)], model.detail)
    return Patch("sole", rims, Relief.FLAT, 0.8)


def _upper(model: Model, bone: Bone, inward: float) -> Patch:
    blobs = [
        bone.egg((0.0, -0.034, -0.040), (0.0290, 0.0240, 0.0310)),
        bone.egg((0.0, -0.002, -0.012), (0.0375, 0.0090, 0.0420), 0.6),
        bone.egg((inward * 0.002, -0.018, 0.046), (0.0320, 0.0240, 0.0380)),
        bone.egg((-inward * 0.001, -0.037, 0.098), (0.0385, 0.0185, 0.0400)),
        bone.egg((inward * 0.005, -0.041, 0.136), (0.0310, 0.0145, 0.0290)),
    ]
    links = [(0, 1, 2), (2, 3), (0, 3), (3, 4)]
    return Patch("shoe", hulls(blobs, links, model.detail), Relief.SOFT)


def _laces(bone: Bone) -> tuple[Mark, ...]:
    """Three short lines over the instep, when one sees it."""
    if bone.facing(0.0, 0.8, 0.6) < 0.15:
        return ()
    marks = []
    for y, z, half in ((0.004, 0.050, 0.015), (-0.004, 0.066, 0.016)):
        ends = (bone.spot((-half, y, z)), bone.spot((half, y, z)))
        marks.append(Mark("shoe", ends[0] + ends[1], -0.5, 0.8))
    return tuple(marks)
