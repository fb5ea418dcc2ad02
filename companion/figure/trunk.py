"""The trunk: high-waisted leggings, a shirt over ribs and shoulders, the neck."""

from math import atan2, cos, pi, sin

from companion.figure.build import Section
from companion.figure.curve import soft
from companion.figure.hull import Blob, hulls
from companion.figure.loft import loft
from companion.figure.model import Model
from companion.figure.part import Mark, Part, Patch
from companion.figure.scene import Ring
from companion.figure.skeleton import OUTWARD, SHOULDER, SIDES

BELLY = 0.022  # metres that a full breath lifts the belly
BELLIED = frozenset({"l5", "l3", "t12"})
RIBS = {"t12": 0.009, "t8": 0.006}  # metres that it opens the ribs, on each side
FLAT_HIP, FLAT_SHOULDER = 0.45, 0.35  # how much shade is left where limbs join


def trunk(model: Model) -> Part:
    """Pelvis and chest as one part, with the waistband between."""
    return Part("torso", (_leggings(model), _shirt(model)))


def _egg(model: Model, section: Section, fade: float = 1.0) -> Blob:
    x, y, z = section.at
    a, b, c = section.semi
    breath = model.belly
    swell = BELLY * breath if section.bone in BELLIED else 0.0
    opened = RIBS.get(section.bone, 0.0) * max(0.0, breath)
    bone = model.bone(section.bone)
    semi = (a + opened, b, c + swell * 0.6 + opened * 0.4)
    return bone.egg((x, y, z + swell * 0.7 + opened * 0.2), semi, fade)


def _leggings(model: Model) -> Patch:
    build = model.build
    thighs = [f"{side}_thigh" for side in SIDES]
    laid_over = any(
        model.covers(name, "torso") and not model.together("torso", name)
        for name in thighs
    )
    flat = FLAT_HIP if laid_over else 1.0
    fades = (1.0, 1.0, 1.0, (1.0 + flat) / 2, flat, flat)
    edges = (1.0, 1.0, 0.8, 0.3, 0.0, 0.0)  # no line across the farther thigh
    row = [
        _egg(model, section, fade)._replace(edge=edge)
        for section, fade, edge in zip(build.hips, fades, edges, strict=True)
    ]
    section = build.buttock
    x, y, z = section.at
    pelvis = model.bone("pelvis")
    blobs = [row[2], row[4]]
    blobs += [pelvis.egg((OUTWARD[side] * x, y, z), section.semi) for side in SIDES]
    buttocks = hulls(blobs, [(0, 1, 2, 3)], model.detail)
    return Patch("leggings", (*loft(row, model.detail, fine=model.large), *buttocks))


def _shirt(model: Model) -> Patch:
    build = model.build
    row = [_egg(model, section) for section in build.chest]
    blobs = [row[3], row[4], row[6], row[7]]
    links: list[tuple[int, ...]] = []
    if build.bust is not None:
        x, y, z = build.bust.at
        bone = model.bone(build.bust.bone)
        blobs += [bone.egg((out * x, y, z), build.bust.semi) for out in (1.0, -1.0)]
        links.append((0, 1, 4, 5))
    t4 = model.bone("t4")
    for side in SIDES:
        out = OUTWARD[side]
        arm = f"{side}_upper_arm"
        fade = 1.0 if model.together("torso", arm) else FLAT_SHOULDER
        start = len(blobs)
        blobs.append(model.bone(arm).ball((0.0, -0.008, 0.0), build.shoulder, fade))
        blobs.append(t4.ball((out * 0.085, 0.046, -0.006), 0.034, fade))
        blobs.append(t4.ball((out * SHOULDER[0] * 0.8, 0.012, -0.004), 0.046, fade))
        links += [(start, start + 1, start + 2), (start, start + 2, 1)]
        links += [(start + 1, start + 2, 2, 3)]
    return Patch(
        "shirt",
        (
            *loft(row, model.detail, fine=model.large),
            *hulls(blobs, links, model.detail),
        ),
    )


def neck(model: Model) -> Part:
    """The neck, from the collar to under the skull."""
    low, head = model.bone("neck"), model.bone("head")
    w = model.build.neck
    blobs = [
        low.egg((0.0, -0.020, 0.010), (0.056 * w, 0.012, 0.050 * w), 0.3, 0.0),
        low.egg((0.0, 0.030, 0.004), (0.050 * w, 0.020, 0.048 * w), 0.8),
        head.egg((0.0, 0.012, 0.006), (0.048 * w, 0.024, 0.050), 0.4),
        head.egg((0.0, 0.030, 0.000), (0.046 * w, 0.024, 0.052), 0.2, 0.0),
    ]
    rims = hulls(blobs, [(0, 1), (1, 2), (2, 3)], model.detail)
    collar = _collar(model)
    marks = (Mark("shirt", collar, -0.42, 1.1),) if collar else ()
    return Part("neck", (Patch("skin", rims),), marks)


def _collar(model: Model) -> Ring:
    """The hem round the neck, as far as one sees it; lower in front."""
    low = model.bone("neck")
    start = atan2(low.x[2], low.z[2])  # the nearest place, so that it is one piece
    seen = []
    for i in range(-12, 13):
        x, z = sin(start + pi * i / 12), cos(start + pi * i / 12)
        if low.facing(x, 0.12, z) > 0:
            across, deep = 0.0575 * model.build.neck, 0.0515 * model.build.neck
            seen.append(low.spot((across * x, -0.024, 0.010 + deep * z)))
    return soft(seen, 2) if len(seen) > 2 else ()
