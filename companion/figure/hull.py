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
LEAST: Final = 1e-6
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
    """The supports of one blob in all directions.

    A row is a point of its outline, and what a full shrink takes away from it.
    """

    heights: list[float]
    rows: list[tuple[float, float, float, float]]
    fade: float
    edge: float


def _sample(blob: Blob, around: tuple[Pair, ...]) -> _Sample:
    cx, cy, xx, xy, yy, fade, edge = blob
    fade = fade or LEAST
    lx, ly = support(blob, *LIGHT)
    lx, ly = lx * TANGENT, ly * TANGENT
    heights: list[float] = []
    back: list[float] = []
    rows: list[tuple[float, float, float, float]] = []
    behind: list[tuple[float, float, float, float]] = []
    for dx, dy in around[: len(around) // 2]:  # the other half is opposite
        mx = xx * dx + xy * dy
        my = xy * dx + yy * dy
        height = sqrt(dx * mx + dy * my) or TINY
        across = cx * dx + cy * dy
        rx, ry = mx / height, my / height
        heights.append(across + height)
        back.append(height - across)
        rows.append((cx + rx, cy + ry, fade * (rx - lx), fade * (ry - ly)))
        behind.append((cx - rx, cy - ry, fade * (-rx - lx), fade * (-ry - ly)))
    return _Sample(heights + back, rows + behind, fade, edge)


def hulls(
    blobs: Sequence[Blob], links: Sequence[tuple[int, ...]], count: int
) -> tuple[Rim, ...]:
    """The convex hull of each link, which names one or more blobs by number.

    ``count`` is the number of directions and must be even.
    """
    around = directions(count)
    samples = [_sample(blob, around) for blob in blobs]
    return tuple([_hull([samples[i] for i in link], count) for link in links])


def _hull(samples: list[_Sample], count: int) -> Rim:
    columns = zip(*[sample.heights for sample in samples], strict=True)
    chosen = [samples[column.index(max(column))] for column in columns]
    rows = [sample.rows[i] for i, sample in enumerate(chosen)]
    base = tuple([value for row in rows for value in row[:2]])
    pull = tuple([value for row in rows for value in row[2:]])
    push = _flat_directions(count)
    plain = all(sample.fade == 1.0 == sample.edge for sample in samples)
    if plain:
        return Rim(base, pull, base, push, push)
    return Rim(base, pull, _lit(rows, chosen), push, _reined(push, chosen))


@cache
def _flat_directions(count: int) -> Ring:
    return tuple(value for pair in directions(count) for value in pair)


def _lit(rows: list[tuple[float, float, float, float]], chosen: list[_Sample]) -> Ring:
    """Where light layers start: already shrunk away where the surface is flat."""
    found: list[float] = []
    for (px, py, qx, qy), sample in zip(rows, chosen, strict=True):
        short = (1 - sample.fade) / sample.fade
        found += (px - short * qx, py - short * qy)
    return tuple(found)


def _reined(push: Ring, chosen: list[_Sample]) -> Ring:
    """Growth without a contour where it would cross a joint."""
    return tuple([value * chosen[i // 2].edge for i, value in enumerate(push)])


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
