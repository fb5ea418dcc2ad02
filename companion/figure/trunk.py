"""The trunk: high-waisted leggings, a shirt over ribs and shoulders, the neck."""

from companion.figure.build import Section
from companion.figure.hull import Blob, hulls
from companion.figure.model import Model
from companion.figure.part import Part, Patch
from companion.figure.skeleton import OUTWARD, SHOULDER, SIDES

FLAT_HIP, FLAT_SHOULDER = 0.45, 0.35  # how much shade is left where limbs join


def trunk(model: Model) -> Part:
    """Pelvis and chest as one part, with the waistband between."""
    return Part("torso", (_leggings(model), _shirt(model)))


def _egg(model: Model, section: Section, fade: float = 1.0) -> Blob:
    return model.bone(section.bone).egg(section.at, section.semi, fade)


def _leggings(model: Model) -> Patch:
    build = model.build
    fades = (1.0, 1.0, 0.9, 0.75, FLAT_HIP, FLAT_HIP)
    blobs = [_egg(model, s, f) for s, f in zip(build.hips, fades, strict=True)]
    links: list[tuple[int, ...]] = [(i, i + 1) for i in range(len(blobs) - 1)]
    section = build.buttock
    x, y, z = section.at
    pelvis = model.bone("pelvis")
    for side in SIDES:
        blobs.append(pelvis.egg((OUTWARD[side] * x, y, z), section.semi, 0.8))
        links.append((2, 4, len(blobs) - 1))
    return Patch("leggings", hulls(blobs, links, model.detail))


def _shirt(model: Model) -> Patch:
    build = model.build
    blobs = [_egg(model, section) for section in build.chest]
    links: list[tuple[int, ...]] = [(i, i + 1) for i in range(len(blobs) - 1)]
    t4 = model.bone("t4")
    for side in SIDES:
        out = OUTWARD[side]
        if build.bust is not None:
            x, y, z = build.bust.at
            blobs.append(
                model.bone(build.bust.bone).egg((out * x, y, z), build.bust.semi)
            )
            links.append((3, 4, len(blobs) - 1))
        arm = model.bone(f"{side}_upper_arm")
        joint = arm.ball((0.0, -0.008, 0.0), build.shoulder, FLAT_SHOULDER)
        yoke = t4.ball((out * 0.085, 0.046, -0.006), 0.034, FLAT_SHOULDER)
        shelf = t4.ball((out * SHOULDER[0] * 0.8, 0.012, -0.004), 0.046, FLAT_SHOULDER)
        start = len(blobs)
        blobs += [joint, yoke, shelf]
        links += [(start, start + 1, start + 2), (start, start + 2, 4)]
        links += [(start + 1, start + 2, 6), (start + 2, 5), (start + 1, 7)]
    return Patch("shirt", hulls(blobs, links, model.detail))


def neck(model: Model) -> Part:
    """The neck, from the collar to under the skull."""
    low, head = model.bone("neck"), model.bone("head")
    blobs = [
        low.egg((0.0, -0.012, 0.008), (0.056, 0.012, 0.050), 0.3, 0.0),
        low.egg((0.0, 0.030, 0.004), (0.050, 0.020, 0.048), 0.8),
        head.egg((0.0, 0.012, 0.006), (0.048, 0.024, 0.050), 0.4),
        head.egg((0.0, 0.030, 0.000), (0.046, 0.024, 0.052), 0.2, 0.0),
    ]
    rims = hulls(blobs, [(0, 1), (1, 2), (2, 3)], model.detail)
    return Part("neck", (Patch("skin", rims),))
