"""The bones of the drawn person: names, lengths and where each one hangs.

Stature 1.70 m; lengths after Winter, see figure/SPEC.md section 2. Frames:
``pelvis`` has its origin midway between the hip joints; ``l5`` ... ``t4`` are the
spine's joints from below, ``neck`` is C7, ``head`` the joint under the skull. A
limb bone has its origin at the joint nearer the trunk and lies along its own -y.
``foot`` is at the ankle with z to the toes, ``hand`` at the wrist with z out of
the palm and the thumb on the outer side.
"""

from typing import Final

from companion.figure.frame import Vec

STATURE: Final = 1.70
THIGH: Final = 0.245 * STATURE
SHANK: Final = 0.246 * STATURE
UPPER_ARM: Final = 0.180 * STATURE
FOREARM: Final = 0.146 * STATURE
NECK_LENGTH: Final = 0.076
NECK_LEAN: Final = 14.0  # degrees forward at rest

SPINE: Final = ("l5", "l3", "t12", "t8", "t4")
LUMBAR: Final = frozenset({"l5", "l3", "t12"})  # these share the lumbar angles

# Each joint in the frame of the bone below it. The small forward and backward
# steps are the natural hollow of the low back and the curve of the ribs.
SPINE_STEPS: Final[dict[str, Vec]] = {
    "l5": (0.0, 0.085, -0.018),
    "l3": (0.0, 0.070, 0.009),
    "t12": (0.0, 0.070, -0.003),
    "t8": (0.0, 0.105, -0.010),
    "t4": (0.0, 0.095, 0.004),
    "neck": (0.0, 0.085, -0.012),
}

SIDES: Final = ("right", "left")
OUTWARD: Final = {"right": -1.0, "left": 1.0}  # sign of x on each side
LEGS: Final = ("right_leg", "left_leg")
ARMS: Final = ("right_arm", "left_arm")
LIMBS: Final = LEGS + ARMS
HIP: Final[Vec] = (0.084, 0.0, 0.0)  # on the left side
SHOULDER: Final[Vec] = (0.158, 0.016, -0.005)

TRUNK: Final = ("pelvis", *SPINE, "neck", "head")


def bones_of(limb: str) -> tuple[str, str, str]:
    """The three bones of a limb, from the trunk outward."""
    side, _, kind = limb.partition("_")
    if kind == "leg":
        return (f"{side}_thigh", f"{side}_shank", f"{side}_foot")
    return (f"{side}_upper_arm", f"{side}_forearm", f"{side}_hand")


BONES: Final = (*TRUNK, *(bone for limb in LIMBS for bone in bones_of(limb)))


def side_of(name: str) -> str:
    """The side a limb or one of its bones belongs to: right or left."""
    return "right" if name.startswith("right") else "left"


def other_side(name: str) -> str:
    """The same bone or limb on the other side; middle bones stay themselves."""
    if name.startswith("right_"):
        return "left_" + name.removeprefix("right_")
    if name.startswith("left_"):
        return "right_" + name.removeprefix("left_")
    return name
