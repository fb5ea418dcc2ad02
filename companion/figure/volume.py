"""The body in rough: a few balls for every part, to order, fit and throw shadows."""

from collections.abc import Mapping

from companion.figure.camera import View
from companion.figure.frame import Vec
from companion.figure.scene import Box
from companion.figure.skeleton import SIDES
from companion.figure.solve import Solved

Ball = tuple[Vec, float]
"""Centre in the world and radius, in metres."""

LIMB_PARTS = ("thigh", "shank", "foot", "upper_arm", "forearm", "hand")
PARTS = ("torso", "neck", "head", *(f"{s}_{p}" for s in SIDES for p in LIMB_PARTS))

# Bone, place on it (y, z) and radius.
_MIDDLE: Mapping[str, tuple[tuple[str, float, float, float], ...]] = {
    "torso": (
        ("pelvis", 0.0, -0.02, 0.10),
        ("l5", 0.0, 0.01, 0.10),
        ("t12", 0.0, 0.02, 0.10),
        ("t8", 0.03, 0.02, 0.11),
        ("t4", 0.02, 0.01, 0.10),
    ),
    "neck": (("neck", 0.02, 0.0, 0.055),),
    "head": (("head", 0.09, 0.002, 0.095), ("head", 0.0, 0.05, 0.05)),
}
# Place on the bone (y, z) and radius.
_LIMBS: Mapping[str, tuple[tuple[float, float, float], ...]] = {
    "thigh": (
        (-0.06, 0.0, 0.088),
        (-0.17, 0.0, 0.078),
        (-0.28, 0.0, 0.066),
        (-0.40, 0.0, 0.055),
    ),
    "shank": (
        (-0.03, 0.0, 0.052),
        (-0.14, -0.01, 0.055),
        (-0.26, 0.0, 0.045),
        (-0.38, 0.0, 0.035),
    ),
    "foot": ((-0.036, -0.045, 0.032), (-0.036, 0.045, 0.034), (-0.044, 0.14, 0.028)),
    "upper_arm": ((-0.02, 0.0, 0.053), (-0.14, 0.0, 0.047), (-0.27, 0.0, 0.037)),
    "forearm": ((-0.03, 0.0, 0.038), (-0.12, 0.0, 0.036), (-0.22, 0.0, 0.027)),
    "hand": ((-0.04, 0.0, 0.030), (-0.12, 0.01, 0.026)),
}
KNOT: Ball = ((0.0, 0.190, -0.046), 0.037)
FINGERTIP: Ball = ((0.0, -0.168, 0.01), 0.012)


def volume(solved: Solved) -> Mapping[str, tuple[Ball, ...]]:
    """The balls of every part."""
    found: dict[str, tuple[Ball, ...]] = {}
    for name in PARTS:
        side, _, limb = name.partition("_")
        if side in SIDES:
            bone = solved[name]
            found[name] = tuple(
                (bone.point((0.0, y, z)), radius) for y, z, radius in _LIMBS[limb]
            )
        else:
            found[name] = tuple(
                (solved[bone].point((0.0, y, z)), radius)
                for bone, y, z, radius in _MIDDLE[name]
            )
    return found


def outer(solved: Solved) -> tuple[Ball, ...]:
    """All balls, and the top-knot and fingertips that stand out from them."""
    tips = [(solved["head"].point(KNOT[0]), KNOT[1])]
    for side in SIDES:
        hand = solved[f"{side}_hand"]
        if solved.curl[f"{side}_hand"] < 0.6:
            tips.append((hand.point(FINGERTIP[0]), FINGERTIP[1]))
    parts = volume(solved).values()
    return tuple(ball for balls in (*parts, tips) for ball in balls)


def box(balls: tuple[Ball, ...], view: View) -> Box:
    """The box around balls on the canvas of a view."""
    scale = view.scale
    seen = [(view.point(at), radius * scale) for at, radius in balls]
    return Box(
        min(x - r for (x, _, _), r in seen),
        min(y - r for (_, y, _), r in seen),
        max(x + r for (x, _, _), r in seen),
        max(y + r for (_, y, _), r in seen),
    )
