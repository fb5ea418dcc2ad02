"""The amber glow of the muscles that work."""

from collections.abc import Iterable, Mapping
from math import hypot, sqrt
from typing import NamedTuple

from companion.domain.pose import Vector
from companion.figure.model import Model
from companion.figure.palette import argb, rgb
from companion.figure.part import Part
from companion.figure.scene import Fill, Radial, Ring
from companion.figure.skeleton import OUTWARD, SIDES

# How far a muscle's surface must be turned away; a limb is slim and shows its edge.
BEHIND_TRUNK, BEHIND_LIMB = 0.35, 0.75
_MIDDLE, _EDGE = rgb("FFBE46"), rgb("FFA43C")
STOPS = (
    (0.0, argb(_MIDDLE, 0.92)),
    (0.35, argb(_MIDDLE, 0.80)),
    (0.70, argb(_EDGE, 0.36)),
    (1.0, argb(_EDGE, 0.0)),
)


class Muscle(NamedTuple):
    """Where a muscle lies: bone, place, semi-axes (metres) and parts it shows on.

    ``{side}`` in a name stands for right or left; x grows outward.
    """

    bone: str
    at: Vector
    semi: Vector
    parts: tuple[str, ...]
    paired: bool = True


MUSCLES: Mapping[str, Muscle] = {
    "abdominals": Muscle(
        "l3", (0.0, 0.0, 0.075), (0.085, 0.125, 0.06), ("torso",), paired=False
    ),
    "obliques": Muscle("l3", (0.095, 0.01, 0.02), (0.055, 0.105, 0.08), ("torso",)),
    "back_extensors": Muscle(
        "l3", (0.0, 0.01, -0.06), (0.075, 0.15, 0.055), ("torso",), paired=False
    ),
    "gluteus_maximus": Muscle(
        "pelvis",
        (0.080, -0.010, -0.055),
        (0.080, 0.095, 0.075),
        ("torso", "{side}_thigh"),
    ),
    "gluteus_medius": Muscle(
        "pelvis",
        (0.125, 0.045, -0.005),
        (0.055, 0.080, 0.085),
        ("torso", "{side}_thigh"),
    ),
    "hamstrings": Muscle(
        "{side}_thigh", (0.0, -0.22, -0.045), (0.060, 0.165, 0.045), ("{side}_thigh",)
    ),
    "quadriceps": Muscle(
        "{side}_thigh", (0.0, -0.20, 0.050), (0.060, 0.165, 0.050), ("{side}_thigh",)
    ),
    "adductors": Muscle(
        "{side}_thigh", (-0.050, -0.15, 0.0), (0.045, 0.13, 0.055), ("{side}_thigh",)
    ),
    "hip_flexors": Muscle(
        "{side}_thigh",
        (-0.005, -0.03, 0.070),
        (0.055, 0.105, 0.050),
        ("torso", "{side}_thigh"),
    ),
    "calves": Muscle(
        "{side}_shank", (0.0, -0.13, -0.035), (0.050, 0.120, 0.040), ("{side}_shank",)
    ),
    "shoulders": Muscle(
        "{side}_upper_arm",
        (0.010, -0.04, 0.0),
        (0.055, 0.085, 0.055),
        ("torso", "{side}_upper_arm"),
    ),
    "deep_neck_flexors": Muscle(
        "neck", (0.0, 0.035, 0.030), (0.045, 0.055, 0.030), ("neck",), paired=False
    ),
}


def _meets(ring: Ring, at: tuple[float, float], reach: tuple[float, float]) -> bool:
    """Whether a ring's box comes near an ellipse's box."""
    xs, ys = ring[::2], ring[1::2]
    return (
        min(xs) < at[0] + reach[0]
        and max(xs) > at[0] - reach[0]
        and min(ys) < at[1] + reach[1]
        and max(ys) > at[1] - reach[1]
    )


class Glow(NamedTuple):
    """One glowing place, resolved to a side."""

    muscle: Muscle
    side: str

    def parts(self) -> tuple[str, ...]:
        """The parts it shows on."""
        return tuple(part.format(side=self.side) for part in self.muscle.parts)

    def hidden(self, model: Model) -> bool:
        """Whether the body itself lies before it: its surface looks away from us."""
        x, _, z = self.muscle.at
        if self.muscle.paired:
            x *= OUTWARD[self.side]
        looks = model.bone(self._bone).facing(x, 0.0, z) / hypot(x, z)
        limb = self.muscle.bone.startswith("{side}")
        return looks < -(BEHIND_LIMB if limb else BEHIND_TRUNK)

    @property
    def _bone(self) -> str:
        return self.muscle.bone.format(side=self.side)

    def fill(self, model: Model, parts: Iterable[Part]) -> Fill:
        """The glow, painted inside the outline of its parts."""
        bone = model.bone(self._bone)
        x, y, z = self.muscle.at
        out = OUTWARD[self.side] if self.muscle.paired else 1.0
        blob = bone.egg((out * x, y, z), self.muscle.semi)
        a = sqrt(blob.xx)
        b = blob.xy / a
        d = sqrt(max(0.01, blob.yy - b * b))
        reach = (sqrt(blob.xx), sqrt(blob.yy))
        rings = tuple(
            rim.base
            for part in parts
            for patch in part.patches
            if patch.role in {"shirt", "leggings", "skin"}
            for rim in patch.rims
            if _meets(rim.base, (blob.x, blob.y), reach)
        )
        return Fill(rings, Radial((a, b, 0.0, d, blob.x, blob.y), STOPS))


def glows(names: Iterable[str]) -> tuple[Glow, ...]:
    """The glowing places for muscle names; both sides when no side is named."""
    found = []
    for name in names:
        side, _, plain = name.partition("_")
        if side in SIDES and plain in MUSCLES:
            found.append(Glow(MUSCLES[plain], side))
            continue
        muscle = MUSCLES[name]
        sides = SIDES if muscle.paired else SIDES[:1]
        found.extend(Glow(muscle, side) for side in sides)
    return tuple(found)
