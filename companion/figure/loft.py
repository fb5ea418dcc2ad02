"""One outline round a row of ellipsoids, such as the sections of the trunk."""

from collections.abc import Sequence
from math import atan2, cos, hypot, pi, sin

from companion.figure.hull import (
    LIGHT,
    TANGENT,
    TINY,
    Blob,
    Pair,
    Rim,
    hulls,
    support,
)

END_ON = 0.45  # a row that looks shorter than this share of its width is hulls
CAP = 7  # chords of each rounded end


def loft(blobs: Sequence[Blob], detail: int, *, fine: bool) -> tuple[Rim, ...]:
    """The outline down one side of a row of blobs, round its end and back.

    A row that is seen end-on is given as the hulls of its neighbours instead;
    ``fine`` rounds the corners between the blobs.
    """
    first, last = blobs[0], blobs[-1]
    long = hypot(last.x - first.x, last.y - first.y)
    widest = max(blob.xx + blob.yy for blob in blobs) ** 0.5
    if long < END_ON * widest:
        links = [(i, i + 1) for i in range(len(blobs) - 1)]
        return hulls(blobs, links, detail)
    sides = [_sides(blobs, i) for i in range(len(blobs))]
    end = len(blobs) - 1
    spots = _cap(0, sides[0][1], sides[0][0])
    spots += [(i, one) for i, (one, _) in enumerate(sides)]
    spots += _cap(end, sides[-1][0], sides[-1][1])
    spots += [(i, sides[i][1]) for i in range(end, -1, -1)]
    outline = _rim(blobs, spots)
    return (outline.rounded() if fine else outline,)


def _sides(blobs: Sequence[Blob], i: int) -> tuple[Pair, Pair]:
    """The two directions in which the outline touches one blob of a row."""
    a, b = blobs[max(0, i - 1)], blobs[min(len(blobs) - 1, i + 1)]
    ax, ay = b.x - a.x, b.y - a.y
    long = hypot(ax, ay) or TINY
    ax, ay = ax / long, ay / long
    found = []
    for nx, ny in ((ay, -ax), (-ay, ax)):
        slope = (_reach(a, nx, ny) - _reach(b, nx, ny)) / long
        slope = max(-0.9, min(0.9, slope))
        across = (1 - slope * slope) ** 0.5
        found.append((nx * across + ax * slope, ny * across + ay * slope))
    return found[0], found[1]


def _reach(blob: Blob, dx: float, dy: float) -> float:
    sx, sy = support(blob, dx, dy)
    return sx * dx + sy * dy


_Place = tuple[int, Pair]
"""A point of the outline: which blob it lies on, and in which direction."""


def _cap(place: int, start: Pair, end: Pair) -> list[_Place]:
    """Directions from one side to the other, clockwise round the outside."""
    sx, sy = start
    total = _clockwise(start, end)
    found = []
    for step in range(1, CAP):
        c, s = cos(total * step / CAP), sin(total * step / CAP)
        found.append((place, (sx * c - sy * s, sx * s + sy * c)))
    return found


def _clockwise(start: Pair, end: Pair) -> float:
    """The turn from one direction to another, 0 to a whole turn."""
    dot = start[0] * end[0] + start[1] * end[1]
    cross = start[0] * end[1] - start[1] * end[0]
    return atan2(cross, dot) % (2 * pi)


def _rim(blobs: Sequence[Blob], spots: Sequence[_Place]) -> Rim:
    lights = [support(blob, *LIGHT) for blob in blobs]
    rows = []
    for place, (dx, dy) in spots:
        blob, (lx, ly) = blobs[place], lights[place]
        rx, ry = support(blob, dx, dy)
        px, py = blob.x + rx, blob.y + ry
        qx, qy = rx - lx * TANGENT, ry - ly * TANGENT
        fade, gone = blob.fade, 1.0 - blob.fade
        lit = (px - gone * qx, py - gone * qy)
        rows.append((px, py, qx * fade, qy * fade, *lit, blob.edge))
    push = tuple([value for _, out in spots for value in out])
    return Rim.of([*zip(*rows, strict=True)], push)
