"""The outline of a row of balls: a thigh, a sleeve, a finger."""

from collections.abc import Sequence
from functools import cache
from math import cos, pi, sin, sqrt
from typing import Final, NamedTuple

from companion.figure.curve import woven
from companion.figure.hull import LIGHT, TANGENT, TINY, Pair, Rim


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


_Spot = tuple[float, float, float, float, float, float, float, float]
"""A point of a limb's outline, what a full shrink takes away there, and its
direction; how surface and contour blend."""


def limb(beads: Sequence[Bead], caps: Caps, steps: int = 6) -> Rim:
    """The outline of a row of balls: down one side, round the end and back.

    ``steps`` is the number of chords of each rounded end.
    """
    sides = _sides(beads)
    lights: list[Pair] = [_LIGHT] * len(beads)
    lights[0] = _disc_light(sides[0][0], caps.start)
    lights[-1] = _disc_light(sides[-1][0], caps.end)
    spots: list[_Spot] = []
    nx, ny = sides[0][0]
    for c, s in _arc(steps):
        out = (ny * s * caps.start - nx * c, -nx * s * caps.start - ny * c)
        spots.append(_spot(beads[0], out, lights[0]))
    for bead, (n, _), light in zip(beads, sides, lights, strict=True):
        spots.append(_spot(bead, n, light))
    nx, ny = sides[-1][0]
    for c, s in _arc(steps):
        out = (nx * c - ny * s * caps.end, ny * c + nx * s * caps.end)
        spots.append(_spot(beads[-1], out, lights[-1]))
    back = zip(reversed(beads), reversed(sides), reversed(lights), strict=True)
    for bead, (_, m), light in back:
        spots.append(_spot(bead, m, light))
    xs, ys, px, py, dx, dy, fades, edges = zip(*spots, strict=True)
    return Rim.blended(woven(xs, ys), woven(px, py), woven(dx, dy), fades, edges)


def _spot(bead: Bead, out: Pair, light: Pair) -> _Spot:
    x, y, r, fade, edge = bead
    dx, dy = out
    return (
        x + r * dx,
        y + r * dy,
        r * (dx - light[0]),
        r * (dy - light[1]),
        dx,
        dy,
        fade,
        edge,
    )


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
