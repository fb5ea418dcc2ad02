"""The arms: a short sleeve, bare upper arm and forearm."""

from companion.figure.model import Model
from companion.figure.part import Part, Patch
from companion.figure.skeleton import FOREARM, UPPER_ARM
from companion.figure.tube import OPEN, Cut, Joint, stations, tube

SLEEVE = 0.56
SHOULDER_REACH, ELBOW_REACH, FOREARM_REACH, WRIST_REACH = 0.11, 0.07, 0.07, 0.035


def upper_arm(model: Model, side: str) -> Part:
    """The upper arm: the sleeve over a bare arm."""
    name = f"{side}_upper_arm"
    bone = model.bone(name)
    profile = model.build.upper_arm
    sleeve = stations(
        Cut(profile, UPPER_ARM, 0.0, SLEEVE, 8, 0.005, 0.004),
        Joint(SHOULDER_REACH, covers=model.covers(name, "torso")),
        OPEN,
    )
    skin = stations(
        Cut(profile, UPPER_ARM, SLEEVE - 0.08, 1.0, 7),
        OPEN,
        Joint(ELBOW_REACH, covers=model.covers(name, f"{side}_forearm")),
    )
    cloth = Patch("shirt", tube(bone, sleeve, model.detail, (False, True)))
    bare = Patch("skin", tube(bone, skin, model.detail, (True, False)))
    opens_here = bone.y[2] < 0  # one looks into the sleeve
    return Part(name, (cloth, bare) if opens_here else (bare, cloth))


def forearm(model: Model, side: str) -> Part:
    """The forearm, from the elbow to the wrist."""
    name = f"{side}_forearm"
    row = stations(
        Cut(model.build.forearm, FOREARM, balls=9),
        Joint(FOREARM_REACH, covers=model.covers(name, f"{side}_upper_arm")),
        Joint(WRIST_REACH, covers=model.covers(name, f"{side}_hand")),
    )
    rims = tube(model.bone(name), row, model.detail, (False, False))
    return Part(name, (Patch("skin", rims),))
