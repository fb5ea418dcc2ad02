"""Outlines of round bodies: spheres, ellipsoids and what spans between them.

A ``Blob`` is a projected ellipsoid. A ``Rim`` is the outline of one convex hull or
of one limb, kept in a form from which the grown outline and all the shading
layers follow by one multiplication a number.
"""

from collections.abc import Sequence
from functools import cache
from math import cos, pi, sin, sqrt
from typing import Final, NamedTuple

from companion.figure.curve import rounded, woven
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


class Rim(NamedTuple):
    """An outline and how it shrinks toward the light and grows outward."""

    base: Ring
    pull: Ring  # what a full shrink takes away
    lit: Ring  # where the light layers start from
    push: Ring  # unit growth all round
    edge: Ring  # unit growth, none where a contour would cross a joint

    @classmethod
    def of(cls, columns: Sequence[Sequence[float]], push: Ring) -> "Rim":
        """The outline through points, given by columns.

        They are the points' x and y, those of what a full shrink takes away there,
        those of where light layers start, already shrunk away where the surface is
        flat, and the share of the contour. ``push`` is their direction.
        """
        xs, ys, px, py, lx, ly, edges = columns
        base, pull, edge = woven(xs, ys), woven(px, py), push
        lit = base if lx == xs and ly == ys else woven(lx, ly)
        if min(edges) < 1.0:
            share = woven(edges, edges)
            edge = tuple([d * e for d, e in zip(push, share, strict=True)])
        return cls(base, pull, lit, push, edge)

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


def support(blob: Blob, dx: float, dy: float) -> Pair:
    """How far a blob reaches in a direction, from its own centre."""
    mx = blob.xx * dx + blob.xy * dy
    my = blob.xy * dx + blob.yy * dy
    height = sqrt(dx * mx + dy * my) or TINY
    return (mx / height, my / height)


Link = tuple[int, ...]
"""Blobs, by number, that one hull spans."""

_Row = tuple[float, float, float, float, float, float, float, float, int]
"""How far a blob reaches in a direction, which point of its outline does, what a full
shrink takes away there, where light starts; its edge and its number."""


def _sample(blob: Blob, number: int, half: tuple[Pair, ...]) -> list[_Row]:
    """The supports of one blob in all directions; ``half`` of them is given."""
    cx, cy, xx, xy, yy, fade, edge = blob
    gone = 1.0 - fade
    sx, sy = support(blob, *LIGHT)
    sx, sy = sx * TANGENT, sy * TANGENT
    bx, by = cx + gone * sx, cy + gone * sy
    sx, sy = fade * sx, fade * sy
    rows: list[_Row] = []
    behind: list[_Row] = []
    for dx, dy in half:  # the other half is opposite
        mx = xx * dx + xy * dy
        my = xy * dx + yy * dy
        height = sqrt(dx * mx + dy * my) or TINY
        mx /= height
        my /= height
        at = cx * dx + cy * dy
        x, y = cx + mx, cy + my
        u, v = cx - mx, cy - my
        if gone:
            fx, fy = fade * mx, fade * my
            lit = (fx - sx, fy - sy, bx + fx, by + fy, edge, number)
            rows.append((height + at, x, y, *lit))
            lit = (-fx - sx, -fy - sy, bx - fx, by - fy, edge, number)
            behind.append((height - at, u, v, *lit))
        else:
            rows.append((height + at, x, y, mx - sx, my - sy, x, y, edge, number))
            behind.append((height - at, u, v, -mx - sx, -my - sy, u, v, edge, number))
    return rows + behind


def hulls(blobs: Sequence[Blob], links: Sequence[Link], count: int) -> tuple[Rim, ...]:
    """The convex hull of each link, which names one or more blobs by number.

    ``count`` is the number of directions and must be even. Links are filled together:
    what lies within an earlier one is left out.
    """
    half = directions(count)[: count // 2]
    samples = [_sample(blob, i, half) for i, blob in enumerate(blobs)]
    found = []
    for link, others in _neighbours(tuple(links)):
        rim = _hull([samples[i] for i in link], others)
        if rim is not None:
            found.append(rim)
    return tuple(found)


@cache  # of some twenty shapes
def _neighbours(links: tuple[Link, ...]) -> tuple[tuple[Link, tuple[Link, ...]], ...]:
    """Each link with those before it that have a blob in common with it."""
    found = []
    for i, link in enumerate(links):
        before = tuple(one for one in links[:i] if set(link) & set(one))
        found.append((link, before))
    return tuple(found)


def _hull(samples: list[list[_Row]], others: tuple[Link, ...]) -> Rim | None:
    """The outline of blobs: in every direction the one that reaches furthest."""
    rows = list(map(max, *samples)) if len(samples) > 1 else samples[0]
    push = _flat_directions(len(rows))
    if others:
        places = _outside(rows, others)
        if len(places) < 3:
            return None
        if len(places) < len(rows):
            around = directions(len(rows))
            push = tuple([value for i in places for value in around[i]])
            rows = [rows[i] for i in places]
    return Rim.of([*zip(*rows, strict=True)][1:-1], push)


@cache
def _flat_directions(count: int) -> Ring:
    return tuple(value for pair in directions(count) for value in pair)


def _outside(rows: list[_Row], others: tuple[Link, ...]) -> list[int]:
    """The rows without those between two others within the same neighbour.

    What a straight line from one to the other cuts off lies in that neighbour.
    """
    places = list(range(len(rows)))
    for link in others:
        hidden = [rows[i][-1] in link for i in places]
        if sum(hidden) > 2:
            before, after = [hidden[-1], *hidden], [*hidden[1:], hidden[0]]
            around = zip(places, before, hidden, after, strict=False)
            places = [i for i, a, b, c in around if not (a and b and c)]
    return places
