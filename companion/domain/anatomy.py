"""The names of bones, limbs and muscles that a content file may use.

The figure draws every one of them; a test holds its own tables to these.
"""

from typing import Annotated

from companion.domain.limits import Words


def _both(*names: str) -> tuple[str, ...]:
    return tuple(f"{side}_{name}" for side in ("right", "left") for name in names)


_MIDDLE_MUSCLES = ("abdominals", "back_extensors", "deep_neck_flexors")
_PAIRED_MUSCLES = (
    "obliques",
    "gluteus_maximus",
    "gluteus_medius",
    "hamstrings",
    "quadriceps",
    "adductors",
    "hip_flexors",
    "calves",
    "shoulders",
)
TRUNK = ("pelvis", "l5", "l3", "t12", "t8", "t4", "neck", "head")
BONES = (
    *TRUNK,
    *_both("thigh", "shank", "foot", "upper_arm", "forearm", "hand"),
)
LIMBS = _both("leg", "arm")
# A paired muscle without a side glows on both.
MUSCLES = (*_MIDDLE_MUSCLES, *_PAIRED_MUSCLES, *_both(*_PAIRED_MUSCLES))

BoneName = Annotated[str, Words(BONES)]
TrunkName = Annotated[str, Words(TRUNK)]
LimbName = Annotated[str, Words(LIMBS)]
MuscleName = Annotated[str, Words(MUSCLES)]
HoldName = Annotated[str, Words(("world", *BONES))]  # what a point moves with
