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
        if not shrink:
            return self.base
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


_Row = tuple[float, float, float, float, float, float, float]
"""How far a blob reaches in a direction, and which point of its outline does; what
a full shrink takes away there; how the surface and its contour blend."""


def _sample(blob: Blob, around: tuple[Pair, ...]) -> list[_Row]:
    """The supports of one blob in all directions."""
    cx, cy, xx, xy, yy, fade, edge = blob
    fade = fade or LEAST
    lx, ly = support(blob, *LIGHT)
    lx, ly = lx * TANGENT, ly * TANGENT
    rows: list[_Row] = []
    behind: list[_Row] = []
    for dx, dy in around[: len(around) // 2]:  # the other half is opposite
        mx = xx * dx + xy * dy
        my = xy * dx + yy * dy
        height = sqrt(dx * mx + dy * my) or TINY
        across = cx * dx + cy * dy
        rx, ry = mx / height, my / height
        px, py = fade * (rx - lx), fade * (ry - ly)
        rows.append((across + height, cx + rx, cy + ry, px, py, fade, edge))
        px, py = fade * (-rx - lx), fade * (-ry - ly)
        behind.append((height - across, cx - rx, cy - ry, px, py, fade, edge))
    return rows + behind


def hulls(
    blobs: Sequence[Blob], links: Sequence[tuple[int, ...]], count: int
) -> tuple[Rim, ...]:
    """The convex hull of each link, which names one or more blobs by number.

    ``count`` is the number of directions and must be even.
    """
    around = directions(count)
    samples = [_sample(blob, around) for blob in blobs]
    return tuple([_hull([samples[i] for i in link]) for link in links])


def _hull(samples: list[list[_Row]]) -> Rim:
    """The outline of blobs: in every direction the one that reaches furthest."""
    rows = list(map(max, *samples)) if len(samples) > 1 else samples[0]
    plain = all(sample[0][5:] == (1.0, 1.0) for sample in samples)
    base = tuple([v for _, x, y, _, _, _, _ in rows for v in (x, y)])
    pull = tuple([v for _, _, _, x, y, _, _ in rows for v in (x, y)])
    push = _flat_directions(len(rows))
    if plain:
        return Rim(base, pull, base, push, push)
    return Rim(base, pull, _lit(rows), push, _reined(push, rows))


@cache
def _flat_directions(count: int) -> Ring:
    return tuple(value for pair in directions(count) for value in pair)


def _lit(rows: list[_Row]) -> Ring:
    """Where light layers start: already shrunk away where the surface is flat."""
    found: list[float] = []
    for _, x, y, qx, qy, fade, _ in rows:
        short = (1 - fade) / fade
        found += (x - short * qx, y - short * qy)
    return tuple(found)


def _reined(push: Ring, rows: list[_Row]) -> Ring:
    """Growth without a contour where it would cross a joint."""
    edges = [edge for *_, edge in rows for _ in "xy"]
    return tuple([value * edge for value, edge in zip(push, edges, strict=True)])
