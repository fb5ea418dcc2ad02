"""The hands: a palm, four fingers and a thumb, each with its own outline."""

from collections.abc import Iterator
from functools import lru_cache
from math import cos, radians, sin

from companion.domain.pose import Vector
from companion.figure.bone import Bone
from companion.figure.hull import Rim, hulls
from companion.figure.limb import Bead, Caps, limb
from companion.figure.model import Model
from companion.figure.part import Part, Patch, Relief
from companion.figure.skeleton import OUTWARD
from companion.figure.tube import Joint

# Knuckle (out, along), lengths of the three bones, radius, fan in degrees.
Digit = tuple[float, float, tuple[float, float, float], float, float]
Sizes = tuple[float, float, float, float]
FINGERS: tuple[Digit, ...] = (
    (0.0275, 0.084, (0.036, 0.023, 0.017), 0.0088, 5.0),
    (0.0095, 0.088, (0.040, 0.025, 0.018), 0.0090, 1.5),
    (-0.0085, 0.085, (0.037, 0.024, 0.017), 0.0085, -2.0),
    (-0.0255, 0.078, (0.030, 0.018, 0.015), 0.0076, -6.0),
)
FIST = (78.0, 98.0, 62.0)  # degrees at the three joints of a closed finger
RESTING = (5.0, 7.0, 4.0)
COUNT = 10
BENT = 0.42  # a hand closed more than this is drawn bone by bone


def hand(model: Model, side: str) -> Part:
    """A hand with its fingers as far closed as the pose says."""
    name = f"{side}_hand"
    bone = model.bone(name)
    curl = model.curl(name)
    out = OUTWARD[side]
    joint = model.joint(name, f"{side}_forearm", 0.03)
    pieces = [(_palm(bone, out, joint), bone.point(0.0, -0.05, 0.0)[2])]
    pieces.extend(_digits(model, bone, out, curl))
    pieces.sort(key=lambda piece: piece[1])
    return Part(name, tuple(patch for patch, _ in pieces))


def _palm(bone: Bone, out: float, joint: Joint) -> Patch:
    wrist = 0.0 if joint.covers else 1.0
    fade = 0.2 if joint.reach else 1.0
    blobs = [
        bone.egg((0.0, 0.004, 0.0), (0.0235, 0.012, 0.0215), fade, wrist),
        bone.egg((out * 0.002, -0.030, 0.002), (0.0310, 0.020, 0.0175), 0.8),
        bone.egg((out * 0.0260, -0.079, 0.0), (0.0125, 0.013, 0.0115)),
        bone.egg((-out * 0.0245, -0.073, 0.0), (0.0115, 0.013, 0.0105)),
        bone.egg((out * 0.0010, -0.083, -0.001), (0.0250, 0.011, 0.0115)),
    ]
    links = [(0, 1), (1, 2, 4), (1, 3, 4)]
    return Patch("skin", hulls(blobs, links, COUNT + 6), Relief.FULL, 0.55)


def _digits(
    model: Model, bone: Bone, out: float, curl: float
) -> Iterator[tuple[Patch, float]]:
    """Fingers and thumb, each with how near it is."""
    for row, sizes in _closed(out, curl):
        rims = _rims(bone, row, sizes, bent=curl > BENT)
        middle = bone.point(*row[2])[2]
        # In a small picture the shade of a finger is less than a pixel wide.
        relief = Relief.SOFT if model.large else Relief.FLAT
        contour = 0.55 if model.fine else 0.0
        yield Patch("skin", rims, relief, contour), middle


@lru_cache(maxsize=8)  # mostly both hands stay as they are
def _closed(out: float, curl: float) -> tuple[tuple[tuple[Vector, ...], Sizes], ...]:
    """The joints of all digits and the radii there, when so far closed."""
    rows = [tuple(_finger(digit, out, curl)) for digit in FINGERS]
    rows.append(tuple(_thumb(out, curl)))
    radii = [*(digit[3] for digit in FINGERS), 0.0112]
    sizes = [(one * 1.06, one, one * 0.94, one * 0.80) for one in radii]
    return tuple(zip(rows, sizes, strict=True))


def _rims(
    bone: Bone, row: tuple[Vector, ...], sizes: Sizes, *, bent: bool
) -> tuple[Rim, ...]:
    """The outline of a finger; a strongly bent one is made of its three bones."""
    if bent:
        blobs = [
            bone.ball(at, size, 1.0 if i else 0.3, 1.0 if i else 0.0)
            for i, (at, size) in enumerate(zip(row, sizes, strict=True))
        ]
        return hulls(blobs, [(0, 1), (1, 2), (2, 3)], COUNT)
    beads = [
        Bead(*bone.spot(at), size * bone.scale, 1.0 if i else 0.3, 1.0 if i else 0.0)
        for i, (at, size) in enumerate(zip(row, sizes, strict=True))
    ]
    return (limb(beads, Caps(), 4),)


def _finger(digit: Digit, out: float, curl: float) -> Iterator[Vector]:
    """The knuckle and the three points beyond it."""
    x, along, lengths, _, fan = digit
    px, py, pz = out * x, -along, 0.0
    yield (px, py, pz)
    lean = radians(fan * (1 - 0.8 * curl)) * out
    bend = 0.0
    for length, closed, rest in zip(lengths, FIST, RESTING, strict=True):
        bend += radians(rest + (closed - rest) * curl)
        px += length * sin(lean) * cos(bend)
        py -= length * cos(lean) * cos(bend)
        pz += length * sin(bend)
        yield (px, py, pz)


def _thumb(out: float, curl: float) -> Iterator[Vector]:
    """From the root of the thumb to its tip; it folds over a fist."""
    open_hand = (
        (0.022, -0.022, 0.006),
        (0.041, -0.046, 0.014),
        (0.052, -0.072, 0.017),
        (0.056, -0.094, 0.017),
    )
    closed = (
        (0.021, -0.022, 0.008),
        (0.036, -0.046, 0.026),
        (0.026, -0.070, 0.044),
        (0.006, -0.084, 0.050),
    )
    for a, b in zip(open_hand, closed, strict=True):
        x, y, z = (p + (q - p) * curl for p, q in zip(a, b, strict=True))
        yield (out * x, y, z)
