"""All parts of the person in a painting order."""

from collections.abc import Callable, Mapping

from companion.figure.arm import forearm, upper_arm
from companion.figure.hand import hand
from companion.figure.head import head
from companion.figure.leg import shank, thigh
from companion.figure.model import Model
from companion.figure.part import Part
from companion.figure.shoe import shoe
from companion.figure.skeleton import SIDES
from companion.figure.trunk import neck, trunk

_MIDDLE: Mapping[str, Callable[[Model], Part]] = {
    "torso": trunk,
    "neck": neck,
    "head": head,
}
_LIMBS: Mapping[str, Callable[[Model, str], Part]] = {
    "thigh": thigh,
    "shank": shank,
    "foot": shoe,
    "upper_arm": upper_arm,
    "forearm": forearm,
    "hand": hand,
}


def parts(model: Model) -> tuple[Part, ...]:
    """The parts from back to front."""
    return tuple(part_of(model, name) for name in model.order)


def part_of(model: Model, name: str) -> Part:
    """One part by its name, such as ``left_thigh``."""
    side, _, limb = name.partition("_")
    if side in SIDES:
        return _LIMBS[limb](model, side)
    return _MIDDLE[name](model)
