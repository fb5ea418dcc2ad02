"""The head: skull and face as one soft body, ears, eyes, brows and a calm mouth."""

from math import cos, pi, sin

from companion.domain.pose import Vector
from companion.figure import hair
from companion.figure.bone import Bone
from companion.figure.curve import flat, soft
from companion.figure.hull import hulls
from companion.figure.model import Model
from companion.figure.part import Mark, Part, Patch, Relief

EYE: Vector = (0.0300, 0.0560, 0.0885)
EYE_TURN = 0.42  # sine of the angle by which an eye looks outward


def head(model: Model) -> Part:
    """The head with hair, ears and face."""
    bone = model.bone("head")
    patches = [_skull(model, bone)]
    hair_cap = hair.cap(model)
    near: list[Patch] = []
    behind: list[Patch] = []
    for side in (1.0, -1.0):
        (near if bone.facing(side, 0.0, 0.0) > -0.1 else behind).append(
            _ear(model, bone, side)
        )
    patches = [*behind, *patches]
    patches += [hair_cap, *near]
    if model.build.knot:
        place = len(patches) if hair.knot_is_near(model) else 0
        patches.insert(place, hair.knot(model))
    return Part("head", tuple(patches), _face(model, bone))


def _skull(model: Model, bone: Bone) -> Patch:
    w = model.build.jaw
    blobs = [
        bone.egg((0.0, 0.086, 0.006), (0.0745, 0.0870, 0.0910)),
        bone.egg((0.0, 0.052, 0.040), (0.0640, 0.0560, 0.0560)),
        bone.egg((0.0, 0.012, 0.040), (0.0560 * w, 0.0400, 0.0500)),
        bone.egg((0.0, -0.026 * w, 0.071), (0.0250 * w * w, 0.0200, 0.0220)),
        bone.egg((0.0, 0.000, 0.020), (0.0500, 0.0200, 0.0350)),
        bone.egg((0.0, 0.060, 0.0935), (0.0080, 0.0100, 0.0080)),
        bone.egg((0.0, 0.029, 0.1100), (0.0105, 0.0085, 0.0105)),
        bone.egg((0.0, 0.019, 0.0930), (0.0130, 0.0080, 0.0080)),
        bone.egg((0.0, -0.003, 0.0880), (0.0190, 0.0060, 0.0095)),
    ]
    large = hulls(blobs[:5], [(0, 1, 2, 4), (1, 2, 3)], model.detail + 4)
    small = [blobs[i] for i in (2, 3, *range(5, 9))]
    features = hulls(small, [(2, 3, 4), (5, 0, 1), (5, 4)], model.detail - 4)
    return Patch("skin", (*large, *features), contour=0.8)


def _ear(model: Model, bone: Bone, side: float) -> Patch:
    blobs = [
        bone.egg((side * 0.0735, 0.056, -0.004), (0.0070, 0.0200, 0.0150)),
        bone.egg((side * 0.0700, 0.030, 0.002), (0.0060, 0.0120, 0.0085)),
    ]
    return Patch("skin", hulls(blobs, [(0, 1)], model.detail), Relief.SOFT, 0.7)


def _face(model: Model, bone: Bone) -> tuple[Mark, ...]:
    marks: list[Mark] = []
    if model.large:
        lines = hair.strands(bone) if model.build.knot else []
        marks.extend(Mark("hair", line, -0.30, 0.45) for line in lines)
    for side in (1.0, -1.0):
        marks.extend(_eye(bone, side, ball=model.large))
        if bone.facing(side, 0.0, -0.25) > 0.35 and model.fine:
            marks.append(_ear_fold(bone, side))
    marks.extend(_mouth(bone))
    if bone.facing(0.0, 0.0, 1.0) > 0.35 and model.fine:
        marks.append(_nose(bone))
    return tuple(marks)


def _eye(bone: Bone, side: float, *, ball: bool) -> list[Mark]:
    """Eyeball, iris, lid and brow of one eye, when it looks this way."""
    looks = bone.facing(side * EYE_TURN, 0.0, 0.9)
    if looks < 0.10:
        return []
    x, y, z = EYE
    back = EYE_TURN * 0.95

    def at(across: float, up: float, out: float = 0.0) -> tuple[float, float]:
        a = side * (x + across)
        return bone.spot((a, y + up, z - back * across + out))

    iris = [at(0.0055 * cos(t), 0.0082 * sin(t)) for t in _TURNS]
    lid = [at(-0.0125, 0.004), at(-0.005, 0.0098), at(0.005, 0.0095), at(0.0145, 0.003)]
    brow = [
        at(-0.0140, 0.0225, 0.001),
        at(-0.0040, 0.0258, 0.003),
        at(0.0070, 0.0252, 0.002),
        at(0.0175, 0.0200, -0.002),
    ]
    white = [at(*place) for place in _EYEBALL]
    found = [Mark("eyeball", flat(white))] if ball else []
    return [
        *found,
        Mark("eye", flat(iris)),
        Mark("eye", soft(lid), width=0.7),
        Mark("hair", soft(brow), -0.15, 0.85),
    ]


_EYEBALL = (
    (-0.0120, 0.0020),
    (-0.0070, 0.0075),
    (0.0000, 0.0095),
    (0.0070, 0.0080),
    (0.0135, 0.0025),
    (0.0070, -0.0050),
    (0.0000, -0.0066),
    (-0.0070, -0.0048),
)
_TURNS = tuple(2 * pi * i / 12 for i in range(12))


def _mouth(bone: Bone) -> list[Mark]:
    """A quiet smile with its corners a little up; only what faces us.

    It stays level from above and below, where the round of the jaw would slant it.
    """
    aside, up, ahead = bone.x[2], bone.y[2], bone.z[2]
    level = LEVEL * up / max(0.3, 1.0 - up * up)
    seen = [
        bone.spot((x, y + level * (x * aside + (z - LIPS) * ahead), z))
        for x, y, z in _SMILE
        if bone.facing(x * 38, 0.0, 0.8) > 0.02
    ]
    if len(seen) < 2:
        return []
    return [Mark("skin", soft(seen, 3), -0.78, 0.85)]


LIPS, LEVEL = 0.0978, 0.8
_SMILE = (
    (-0.0220, 0.0035, 0.0785),
    (-0.0150, -0.0035, 0.0895),
    (-0.0070, -0.0060, 0.0960),
    (0.0000, -0.0062, LIPS),
    (0.0070, -0.0060, 0.0960),
    (0.0150, -0.0035, 0.0895),
    (0.0220, 0.0035, 0.0785),
)


def _nose(bone: Bone) -> Mark:
    """The shaded side of the nose."""
    side = 1.0 if bone.x[0] > 0 else -1.0
    if bone.facing(side * 0.5, 0.0, 0.6) < bone.facing(-side * 0.5, 0.0, 0.6):
        side = side if bone.facing(0.0, 0.0, 1.0) > 0.9 else -side
    line = (
        bone.spot((side * 0.0075, 0.046, 0.1010)),
        bone.spot((side * 0.0120, 0.026, 0.1060)),
        bone.spot((side * 0.0045, 0.0195, 0.1090)),
    )
    return Mark("skin", soft(line), -0.42, 0.65)


def _ear_fold(bone: Bone, side: float) -> Mark:
    line = [
        bone.spot((side * 0.0815, y, z))
        for y, z in ((0.066, 0.004), (0.068, -0.008), (0.052, -0.011), (0.040, -0.003))
    ]
    return Mark("skin", soft(line), -0.40, 0.6)
