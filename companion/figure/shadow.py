"""The shadow on the floor: darkest where the body rests on it."""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from companion.figure.bone import Bone
from companion.figure.curve import woven
from companion.figure.hull import directions, support
from companion.figure.ink import Ink, Tone
from companion.figure.palette import argb, rgb
from companion.figure.scene import Blur, Fill, Ring
from companion.figure.volume import Ball

LEVELS = (9.0, 0.42, 0.15)  # metres above the floor
ALPHAS: Mapping[Tone, tuple[float, float, float]] = {
    Tone.LIGHT: (0.085, 0.15, 0.26),
    Tone.DARK: (0.16, 0.28, 0.46),
    Tone.CONTRAST: (0.16, 0.28, 0.46),
    Tone.PAPER: (0.0, 0.0, 0.0),
}
DARK = (0.11, 0.15, 0.20)
FLAT = ("E1E7EA", "E1E7EA", "CBD3D8")
SOFTNESS = 0.016  # metres
COUNT = 8


def shadow(
    rows: Iterable[tuple[Ball, ...]], floor: Bone, ink: Ink, tone: Tone
) -> tuple[Blur | Fill, ...]:
    """The shadow of rows of balls, each row joined from ball to ball.

    ``floor`` is the world's own frame on the canvas. In flat ink it is two greys.
    """
    layers = _layers(rows, floor)
    if ink is Ink.FLAT:
        colors = [argb(rgb(text)) for text in FLAT]
    else:
        colors = [argb(DARK, alpha) for alpha in ALPHAS[tone]]
    fills = tuple(
        Fill(tuple(rings), color)
        for rings, color in zip(layers, colors, strict=True)
        if rings
    )
    if ink is Ink.FLAT:
        return fills[1:]
    return (Blur(fills, SOFTNESS * floor.scale),) if fills else ()


def _layers(rows: Iterable[tuple[Ball, ...]], floor: Bone) -> list[list[Ring]]:
    """Outlines on the floor: of everything, of what is low, of what rests on it."""
    layers: list[list[Ring]] = [[], [], []]
    around = _around(floor)
    for row in rows:
        casts = [_cast(ball, floor, around) for ball in row]
        for rings, level in zip(layers, LEVELS, strict=True):
            for start, end in _runs(row, level):
                some = casts[start:end]
                found = map(max, *some) if some[1:] else some[0]
                _, xs, ys = zip(*found, strict=True)
                rings.append(woven(xs, ys))
    return layers


def _runs(row: tuple[Ball, ...], level: float) -> list[tuple[int, int]]:
    """The stretches of a row that are joined and lie lower than this.

    A stretch between two balls is as low as the lower one of them.
    """
    low = [y - radius < level for (_, y, _), radius in row]
    if len(row) == 1:
        return [(0, 1)] if low[0] else []
    found: list[tuple[int, int]] = []
    for i, (one, other) in enumerate(pairwise(low)):
        if one or other:
            start = found.pop()[0] if found and found[-1][1] == i + 1 else i
            found.append((start, i + 2))
    return found


_Ray = tuple[float, float, float, float, float]
"""A direction on the canvas, how far a disc of one metre on the floor reaches in it,
and which point of its edge does."""


def _around(floor: Bone) -> list[_Ray]:
    """Discs on the floor differ only in place and size: one is enough to know all."""
    disc = floor.egg((0.0, 0.0, 0.0), (1.0, 0.0005, 1.0))
    rays = []
    for dx, dy in directions(COUNT):
        x, y = support(disc, dx, dy)
        rays.append((dx, dy, x * dx + y * dy, x, y))
    return rays


def _cast(
    ball: Ball, floor: Bone, around: list[_Ray]
) -> list[tuple[float, float, float]]:
    """A ball flattened to the floor, a little away from the light.

    In every direction how far it reaches, and which point of its edge does.
    """
    (x, y, z), radius = ball
    height = max(0.0, y - radius)
    cx, cy = floor.spot((x + 0.10 * height, 0.0, z - 0.06 * height))
    size = radius * 0.96
    return [
        (cx * dx + cy * dy + size * reach, cx + size * ex, cy + size * ey)
        for dx, dy, reach, ex, ey in around
    ]
