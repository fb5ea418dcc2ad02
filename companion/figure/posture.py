"""A resolved pose: everything that a key pose says, ready to be mixed and solved.

A ``Posture`` is numbers under names. Two postures of the same form can be mixed
number by number; the form is which names there are and what contacts are on.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from companion.figure.frame import Vec
from companion.figure.skeleton import other_side

Values = Mapping[str, tuple[float, ...]]

_SIDEWAYS = frozenset({"lumbar", "thorax", "neck", "head"})  # flexion, side, twist
_POINTS = frozenset({"root", "up", "front", "anchor"})
_TURNS = frozenset({"upper", "lower", "end"})  # quaternions, see path.py
_LIMB_POINTS = frozenset(
    {
        "ankle_at",
        "knee_toward",
        "knee_at",
        "toes",
        "sole",
        "wrist_at",
        "elbow_toward",
        "elbow_at",
        "fingers",
        "palm",
    }
)


@dataclass(frozen=True, slots=True)
class LimbPosture:
    """One arm or leg: its numbers, and the bone (or world) its contact is on."""

    values: Values
    on: str = "world"

    @property
    def form(self) -> tuple[str, frozenset[str]]:
        """What must be equal in two limbs for their numbers to be mixed."""
        return self.on, frozenset(self.values)

    def mirrored(self) -> "LimbPosture":
        """The other limb's posture in the mirror."""
        values = {name: _mirrored_value(name, v) for name, v in self.values.items()}
        return LimbPosture(values, other_side(self.on))


@dataclass(frozen=True, slots=True)
class Posture:
    """The whole person: trunk, limbs by name, and the landmark held still, if any.

    ``anchor`` names that landmark as a bone and a local point; where it is held
    is ``trunk["anchor"]``.
    """

    trunk: Values
    limbs: Mapping[str, LimbPosture]
    anchor: tuple[str, Vec] | None
    order: tuple[str, ...]
    without: tuple[str, ...] = ()

    def mirrored(self) -> "Posture":
        """The same posture with left and right exchanged."""
        anchor = self.anchor
        if anchor is not None:
            bone, (x, y, z) = anchor
            anchor = (other_side(bone), (-x, y, z))
        return Posture(
            {name: _mirrored_value(name, v) for name, v in self.trunk.items()},
            {other_side(name): limb.mirrored() for name, limb in self.limbs.items()},
            anchor,
            tuple(other_side(name) for name in self.order),
            self.without,
        )


def _flipped(value: tuple[float, ...]) -> tuple[float, ...]:
    return (-value[0], *value[1:])


def _mirrored_value(name: str, value: tuple[float, ...]) -> tuple[float, ...]:
    if name in _POINTS or name in _LIMB_POINTS:
        return _flipped(value)
    if name in _TURNS:
        w, x, y, z = value
        return (w, x, -y, -z)
    if name in _SIDEWAYS:
        return (value[0], -value[1], -value[2])
    return value
