"""The shadow on the floor: darkest where the body rests on it."""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from companion.figure.bone import Bone
from companion.figure.hull import Blob, hulls
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
    for row in rows:
        links: list[tuple[int, ...]] = [*pairwise(range(len(row)))] or [(0,)]
        rims = hulls([_cast(ball, floor) for ball in row], links, COUNT)
        lows = [y - radius for (_, y, _), radius in row]
        for link, rim in zip(links, rims, strict=True):
            height = min(lows[place] for place in link)
            for rings, level in zip(layers, LEVELS, strict=True):
                if height < level:
                    rings.append(rim.base)
    return layers


def _cast(ball: Ball, floor: Bone) -> Blob:
    """A ball flattened to the floor, a little away from the light."""
    (x, y, z), radius = ball
    height = max(0.0, y - radius)
    size = radius * 0.96
    return floor.egg((x + 0.10 * height, 0.0, z - 0.06 * height), (size, 0.0005, size))
