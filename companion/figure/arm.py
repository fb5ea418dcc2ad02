"""The arms: a short sleeve, bare upper arm and forearm."""

from companion.figure.leg import CLOTH_EDGE, LINING
from companion.figure.model import Model
from companion.figure.part import Part, Patch, Relief
from companion.figure.skeleton import FOREARM, UPPER_ARM
from companion.figure.tube import OPEN, Cut, mouth, stations, tube

SLEEVE = 0.56
SHOULDER_REACH, ELBOW_REACH, FOREARM_REACH, WRIST_REACH = 0.11, 0.07, 0.07, 0.035


def upper_arm(model: Model, side: str) -> Part:
    """The upper arm: the sleeve over a bare arm."""
    name = f"{side}_upper_arm"
    bone = model.bone(name)
    profile = model.build.upper_arm
    opens_here = bone.y[2] < 0  # one looks into the sleeve
    sleeve = stations(
        Cut(profile, UPPER_ARM, 0.0, SLEEVE, 8, 0.005, 0.004),
        model.joint(name, "torso", SHOULDER_REACH),
        OPEN,
    )
    skin = stations(
        Cut(profile, UPPER_ARM, SLEEVE if opens_here else SLEEVE - 0.08, 1.0, 7),
        OPEN,
        model.joint(name, f"{side}_forearm", ELBOW_REACH),
    )
    cloth = Patch("shirt", tube(bone, sleeve, model.detail, (False, True)))
    bare = Patch("skin", tube(bone, skin, model.detail, (True, False)))
    if not opens_here:
        return Part(name, (bare, cloth))
    inside = mouth(bone, sleeve, model.detail)
    lining = Patch("shirt", inside, Relief.FLAT, CLOTH_EDGE, LINING)
    return Part(name, (cloth, lining, bare))


def forearm(model: Model, side: str) -> Part:
    """The forearm, from the elbow to the wrist."""
    name = f"{side}_forearm"
    row = stations(
        Cut(model.build.forearm, FOREARM, balls=9),
        model.joint(name, f"{side}_upper_arm", FOREARM_REACH),
        model.joint(name, f"{side}_hand", WRIST_REACH),
    )
    rims = tube(model.bone(name), row, model.detail, (False, False))
    return Part(name, (Patch("skin", rims),))
