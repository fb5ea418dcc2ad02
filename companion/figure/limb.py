"""The outline of a row of balls: a thigh, a sleeve, a finger."""

from collections.abc import Sequence
from functools import cache
from math import cos, pi, sin, sqrt
from typing import Final, NamedTuple

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


_Turn = tuple[Bead, float, float, Pair]
"""A ball of a limb, a direction in which its outline lies, and the light there."""


def limb(beads: Sequence[Bead], caps: Caps, steps: int = 6) -> Rim:
    """The outline of a row of balls: down one side, round the end and back.

    ``steps`` is the number of chords of each rounded end.
    """
    sides = _sides(beads)
    lights: list[Pair] = [_LIGHT] * len(beads)
    lights[0] = _disc_light(sides[0][0], caps.start)
    lights[-1] = _disc_light(sides[-1][0], caps.end)
    one, light, k = beads[0], lights[0], caps.start
    nx, ny = sides[0][0]
    turns: list[_Turn] = [
        (one, ny * s * k - nx * c, -nx * s * k - ny * c, light) for c, s in _arc(steps)
    ]
    rows = [*zip(beads, sides, lights, strict=True)]
    turns += [(bead, nx, ny, light) for bead, ((nx, ny), _), light in rows]
    one, light, k = beads[-1], lights[-1], caps.end
    nx, ny = sides[-1][0]
    turns += [
        (one, nx * c - ny * s * k, ny * c + nx * s * k, light) for c, s in _arc(steps)
    ]
    rows.reverse()
    turns += [(bead, nx, ny, light) for bead, (_, (nx, ny)), light in rows]
    push = tuple([value for _, nx, ny, _ in turns for value in (nx, ny)])
    return Rim.of([*zip(*map(_spot, turns), strict=True)], push)


def _spot(turn: _Turn) -> tuple[float, ...]:
    """A row of what Rim.of wants."""
    (x, y, r, fade, edge), dx, dy, (lx, ly) = turn
    px, py = x + r * dx, y + r * dy
    qx, qy = r * (dx - lx), r * (dy - ly)
    if fade == 1.0:
        return (px, py, qx, qy, px, py, edge)
    gone = 1.0 - fade
    return (px, py, qx * fade, qy * fade, px - gone * qx, py - gone * qy, edge)


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
