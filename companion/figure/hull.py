"""Outlines of round bodies: spheres, ellipsoids and what spans between them.

A ``Blob`` is a projected ellipsoid. A ``Rim`` is the outline of one convex hull or
of one limb, kept in a form from which the grown outline and all the shading
layers follow by one multiplication a number.
"""

from collections.abc import Sequence
from functools import cache
from math import cos, pi, sin, sqrt
from typing import Final, NamedTuple

from companion.figure.curve import rounded
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

    def rounded(self) -> "Rim":
        """The same outline with a point more on each side, on a soft curve."""
        return Rim(*[rounded(ring) for ring in self])

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
