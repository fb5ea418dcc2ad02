"""The legs: thigh and shank in leggings, and a bare ankle."""

from companion.figure.model import Model
from companion.figure.part import Part, Patch
from companion.figure.skeleton import SHANK, THIGH
from companion.figure.tube import OPEN, Cut, Joint, stations, tube

HEM = 0.80
HIP_REACH, KNEE_REACH, SHANK_REACH, ANKLE_REACH = 0.125, 0.09, 0.10, 0.05


def thigh(model: Model, side: str) -> Part:
    """The thigh, which runs out of the pelvis and into the shank."""
    name, shank_name = f"{side}_thigh", f"{side}_shank"
    row = stations(
        Cut(model.build.thigh, THIGH, balls=11, ease=0.0015),
        Joint(HIP_REACH, covers=model.covers(name, "torso")),
        Joint(KNEE_REACH, covers=model.covers(name, shank_name)),
    )
    rims = tube(model.bone(name), row, model.detail, (False, False))
    return Part(name, (Patch("leggings", rims),))


def shank(model: Model, side: str) -> Part:
    """The shank: leggings down to the hem, the ankle bare below it."""
    name, thigh_name = f"{side}_shank", f"{side}_thigh"
    bone = model.bone(name)
    cloth = stations(
        Cut(model.build.shank, SHANK, 0.0, HEM, 11, 0.0015, 0.002),
        Joint(SHANK_REACH, covers=model.covers(name, thigh_name)),
        OPEN,
    )
    skin = stations(
        Cut(model.build.shank, SHANK, HEM - 0.03, 1.0, 5),
        OPEN,
        Joint(ANKLE_REACH, covers=model.covers(name, f"{side}_foot")),
    )
    leggings = Patch("leggings", tube(bone, cloth, model.detail, (False, True)))
    ankle = Patch("skin", tube(bone, skin, model.detail, (True, False)))
    opens_here = bone.y[2] < 0  # one looks into the leg of the leggings
    patches = (leggings, ankle) if opens_here else (ankle, leggings)
    return Part(name, patches)
