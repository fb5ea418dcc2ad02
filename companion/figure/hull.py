"""Outlines of round bodies: spheres, ellipsoids and what spans between them.

A ``Blob`` is a projected ellipsoid. A ``Rim`` is the outline of one convex hull or
of one limb, kept in a form from which the grown outline and all the shading
layers follow by one multiplication a number.
"""

from collections.abc import Sequence
from functools import cache
from math import cos, pi, sin, sqrt
from typing import Final, NamedTuple, Protocol

from companion.figure.scene import Ring

# Light falls from the upper left, a little from the front (canvas y is down).
LIGHT: Final = (-0.48, -0.877)
TANGENT: Final = 0.92  # shading copies stay inside by this share of touching
TINY: Final = 1e-9
Pair = tuple[float, float]


class Blob(NamedTuple):
    """A projected ellipsoid: centre, its second moments, and how it blends.

    ``fade`` is 0 where the surface must be flat because a neighbour joins it and
    1 where it is fully shaded; ``edge`` does the same for its contour.
    """

    x: float
    y: float
    xx: float
    xy: float
    yy: float
    fade: float = 1.0
    edge: float = 1.0


class Outline(Protocol):
    """What a patch is filled by."""

    @property
    def base(self) -> Ring:
        """The outline itself."""
        ...

    def grown(self, width: float) -> Ring:
        """The outline, wider by so many canvas units all round."""
        ...

    def edged(self, width: float) -> Ring:
        """The outline, wider by so many canvas units where it has a contour."""
        ...

    def shaded(self, shrink: float) -> Ring:
        """The copy for a dark layer, shrunk by a share toward the light."""
        ...

    def lighted(self, shrink: float) -> Ring:
        """The copy for a light layer; it vanishes where the surface is flat."""
        ...


class Rim(NamedTuple):
    """An outline and how it shrinks toward the light and grows outward."""

    base: Ring
    pull: Ring  # what a full shrink takes away
    lit: Ring  # where the light layers start from
    push: Ring  # unit growth all round
    edge: Ring  # unit growth, none where a contour would cross a joint

    def grown(self, width: float) -> Ring:
        """The outline, wider by so many canvas units all round."""
        return tuple([p + width * q for p, q in zip(self.base, self.push, strict=True)])

    def edged(self, width: float) -> Ring:
        """The outline, wider by so many canvas units where it has a contour."""
        return tuple([p + width * q for p, q in zip(self.base, self.edge, strict=True)])

    def shaded(self, shrink: float) -> Ring:
        """The copy for a dark layer, shrunk by a share toward the light."""
        return tuple(
            [p - shrink * q for p, q in zip(self.base, self.pull, strict=True)]
        )

    def lighted(self, shrink: float) -> Ring:
        """The copy for a light layer; it vanishes where the surface is flat."""
        return tuple([p - shrink * q for p, q in zip(self.lit, self.pull, strict=True)])


@cache
def directions(count: int) -> tuple[Pair, ...]:
    """Unit directions all round, clockwise on the canvas."""
    step = 2 * pi / count
    return tuple((cos(step * i), sin(step * i)) for i in range(count))


def sphere(x: float, y: float, radius: float) -> Blob:
    """A blob that is a ball of so many canvas units."""
    return Blob(x, y, radius * radius, 0.0, radius * radius)


def support(blob: Blob, dx: float, dy: float) -> Pair:
    """How far a blob reaches in a direction, from its own centre."""
    mx = blob.xx * dx + blob.xy * dy
    my = blob.xy * dx + blob.yy * dy
    height = sqrt(dx * mx + dy * my) or TINY
    return (mx / height, my / height)


class _Sample(NamedTuple):
    """The supports of one blob in all directions."""

    heights: tuple[float, ...]
    points: tuple[Pair, ...]
    light: Pair
    blob: Blob


def _sample(blob: Blob, around: tuple[Pair, ...]) -> _Sample:
    cx, cy, xx, xy, yy = blob[:5]
    heights = []
    points = []
    for dx, dy in around:
        mx = xx * dx + xy * dy
        my = xy * dx + yy * dy
        height = sqrt(dx * mx + dy * my) or TINY
        heights.append(cx * dx + cy * dy + height)
        points.append((mx / height, my / height))
    lx, ly = support(blob, *LIGHT)
    return _Sample(tuple(heights), tuple(points), (lx * TANGENT, ly * TANGENT), blob)


def hulls(
    blobs: Sequence[Blob], links: Sequence[tuple[int, ...]], count: int
) -> tuple[Rim, ...]:
    """The convex hull of each link, which names two or more blobs by number."""
    around = directions(count)
    samples = [_sample(blob, around) for blob in blobs]
    return tuple(_hull([samples[i] for i in link], around) for link in links)


def _hull(samples: list[_Sample], around: tuple[Pair, ...]) -> Rim:
    base: list[float] = []
    pull: list[float] = []
    lit: list[float] = []
    push: list[float] = []
    rein: list[float] = []
    columns = zip(*(sample.heights for sample in samples), strict=True)
    for i, column in enumerate(columns):
        sample = samples[column.index(max(column))]
        blob = sample.blob
        rx, ry = sample.points[i]
        lx, ly = sample.light
        px, py = blob.x + rx, blob.y + ry
        qx, qy = rx - lx, ry - ly
        fade = blob.fade
        dx, dy = around[i]
        base += (px, py)
        pull += (qx * fade, qy * fade)
        lit += (px - (1 - fade) * qx, py - (1 - fade) * qy)
        push += (dx, dy)
        rein += (dx * blob.edge, dy * blob.edge)
    return Rim(tuple(base), tuple(pull), tuple(lit), tuple(push), tuple(rein))


class Bead(NamedTuple):
    """One ball of a limb: centre, radius and how it blends."""

    x: float
    y: float
    radius: float
    fade: float = 1.0
    edge: float = 1.0


class Caps(NamedTuple):
    """How round the two ends of a limb are: 1 a ball, 0 a straight cut."""

    start: float = 1.0
    end: float = 1.0


@cache
def _arc(steps: int) -> tuple[Pair, ...]:
    """Sines and cosines of a half turn without its ends."""
    return tuple((cos(pi * i / steps), sin(pi * i / steps)) for i in range(1, steps))


class _Spot(NamedTuple):
    """A point of a limb's outline: its ball, its direction, the light there."""

    bead: Bead
    dx: float
    dy: float
    light: Pair


def limb(beads: Sequence[Bead], caps: Caps, steps: int = 6) -> Rim:
    """The outline of a row of balls: down one side, round the end and back.

    ``steps`` is the number of chords of each rounded end.
    """
    sides = _sides(beads)
    lights: list[Pair] = [_LIGHT] * len(beads)
    lights[0] = _disc_light(sides[0][0], caps.start)
    lights[-1] = _disc_light(sides[-1][0], caps.end)
    spots: list[_Spot] = []
    first, last = beads[0], beads[-1]
    nx, ny = sides[0][0]
    for c, s in _arc(steps):
        dx, dy = ny * s * caps.start - nx * c, -nx * s * caps.start - ny * c
        spots.append(_Spot(first, dx, dy, lights[0]))
    for bead, (n, _), light in zip(beads, sides, lights, strict=True):
        spots.append(_Spot(bead, *n, light))
    nx, ny = sides[-1][0]
    for c, s in _arc(steps):
        dx, dy = nx * c - ny * s * caps.end, ny * c + nx * s * caps.end
        spots.append(_Spot(last, dx, dy, lights[-1]))
    back = zip(reversed(beads), reversed(sides), reversed(lights), strict=True)
    for bead, (_, m), light in back:
        spots.append(_Spot(bead, *m, light))
    return _rim(spots)


_LIGHT: Final[Pair] = (LIGHT[0] * TANGENT, LIGHT[1] * TANGENT)


def _disc_light(across: Pair, round_: float) -> Pair:
    """How far shading moves toward the light at an end that is ``round_`` deep."""
    nx, ny = across
    ax, ay = -ny, nx
    over = LIGHT[0] * nx + LIGHT[1] * ny
    lengthwise = (LIGHT[0] * ax + LIGHT[1] * ay) * round_
    size = sqrt(over * over + lengthwise * lengthwise) or 1.0
    along = lengthwise * round_
    return (
        TANGENT * (over * nx + along * ax) / size,
        TANGENT * (over * ny + along * ay) / size,
    )


def _rim(spots: list[_Spot]) -> Rim:
    base: list[float] = []
    pull: list[float] = []
    lit: list[float] = []
    push: list[float] = []
    rein: list[float] = []
    for (x, y, radius, fade, edge), dx, dy, (lx, ly) in spots:
        px, py = x + radius * dx, y + radius * dy
        qx, qy = radius * (dx - lx), radius * (dy - ly)
        base += (px, py)
        pull += (qx * fade, qy * fade)
        lit += (px - (1 - fade) * qx, py - (1 - fade) * qy)
        push += (dx, dy)
        rein += (dx * edge, dy * edge)
    return Rim(tuple(base), tuple(pull), tuple(lit), tuple(push), tuple(rein))


def _sides(beads: Sequence[Bead]) -> list[tuple[Pair, Pair]]:
    """For each ball the two directions in which the outline touches it."""
    found = []
    last = len(beads) - 1
    for i in range(last + 1):
        a, b = beads[max(0, i - 1)], beads[min(last, i + 1)]
        ax, ay = b.x - a.x, b.y - a.y
        length = sqrt(ax * ax + ay * ay) or TINY
        ax, ay = ax / length, ay / length
        slope = max(-0.95, min(0.95, (a.radius - b.radius) / length))
        across = sqrt(1 - slope * slope)
        found.append(
            (
                (ay * across + ax * slope, -ax * across + ay * slope),
                (-ay * across + ax * slope, ax * across + ay * slope),
            )
        )
    return found
