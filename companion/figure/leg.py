"""The legs: thigh and shank in leggings, and a bare ankle."""

from companion.figure.bone import foreshortening
from companion.figure.model import Model
from companion.figure.part import Part, Patch, Relief
from companion.figure.skeleton import SHANK, THIGH
from companion.figure.tube import END_ON, OPEN, Cut, mouth, stations, tube

HEM = 0.80
CLOTH_EDGE, LINING = 0.4, -0.40
HIP_REACH, KNEE_REACH, SHANK_REACH, ANKLE_REACH = 0.125, 0.09, 0.10, 0.05


def thigh(model: Model, side: str) -> Part:
    """The thigh, which runs out of the pelvis and into the shank."""
    name, shank_name = f"{side}_thigh", f"{side}_shank"
    knee = model.joint(name, shank_name, KNEE_REACH)
    if foreshortening(model.bone(shank_name)) < END_ON:
        knee = knee._replace(covers=False)  # the knee has its edge before the shank
    row = stations(
        Cut(model.build.thigh, THIGH, balls=11, ease=0.0015),
        model.joint(name, "torso", HIP_REACH),
        knee,
    )
    rims = tube(model.bone(name), row, model.detail, (False, False))
    return Part(name, (Patch("leggings", rims),))


def shank(model: Model, side: str) -> Part:
    """The shank: leggings down to the hem, the ankle bare below it."""
    name, thigh_name = f"{side}_shank", f"{side}_thigh"
    bone = model.bone(name)
    opens_here = bone.y[2] < 0  # one looks into the leg of the leggings
    cloth = stations(
        Cut(model.build.shank, SHANK, 0.0, HEM, 11, 0.0015, 0.002),
        model.joint(name, thigh_name, SHANK_REACH),
        OPEN,
    )
    skin = stations(
        Cut(model.build.shank, SHANK, HEM if opens_here else HEM - 0.05, 1.0, 5),
        OPEN,
        model.joint(name, f"{side}_foot", ANKLE_REACH),
    )
    leggings = Patch("leggings", tube(bone, cloth, model.detail, (False, True)))
    ankle = Patch("skin", tube(bone, skin, model.detail, (True, False)))
    if not opens_here:
        return Part(name, (ankle, leggings))
    inside = mouth(bone, cloth, model.detail)
    lining = Patch("leggings", inside, Relief.FLAT, CLOTH_EDGE, LINING)
    return Part(name, (leggings, lining, ankle))
