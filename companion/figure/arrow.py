"""The arrow that shows which way a landmark of the body moves."""

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

from companion.figure.curve import Point, flat
from companion.figure.ink import Ink
from companion.figure.palette import argb, rgb
from companion.figure.scene import Box, Fill, Line, Ring, Shape, box_of

COLOR = {Ink.SOFT: argb(rgb("F08A24")), Ink.FLAT: argb(rgb("B4540A"))}
CASING = argb((1.0, 1.0, 1.0))
# Shaft, half of the head's width, and the head's length, in outline widths.
SIZES = {Ink.SOFT: (5.4, 7.6, 13.0), Ink.FLAT: (3.9, 3.9, 7.8)}
TAPER = 0.34  # the tail's width, as a share of the shaft's
SOFTER = 6  # how often sharp turns are rounded
SHORTEST = 30.0  # outline widths
AIR = 4.0  # outline widths between the arrow and the canvas' edge


def arrow(
    path: Sequence[Point], ink: Ink, outline: float, canvas: Box
) -> tuple[Shape, ...]:
    """A tapered arrow along a path, stretched when it would be too short.

    One that runs off the canvas is moved back onto it.
    """
    unit = outline
    points = _long_enough(path, SHORTEST * unit)
    if len(points) < 2:
        return ()
    shaft, half, head = (size * unit for size in SIZES[ink])
    body = _brought_in(_tapered(points, shaft, half, head), canvas, AIR * unit)
    return (
        Line(body, 2.2 * unit, CASING, closed=True),
        Fill((body,), COLOR[ink]),
    )


def _brought_in(ring: Ring, canvas: Box, air: float) -> Ring:
    """The same outline, moved onto the canvas with some air at its edge."""
    box = box_of(ring)
    x = max(0.0, canvas.left + air - box.left) - max(
        0.0, box.right + air - canvas.right
    )
    y = max(0.0, canvas.top + air - box.top) - max(
        0.0, box.bottom + air - canvas.bottom
    )
    if not x and not y:
        return ring
    return tuple(v + (y if i % 2 else x) for i, v in enumerate(ring))


def _length(path: Sequence[Point]) -> float:
    return sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(path))


def _long_enough(path: Sequence[Point], least: float) -> list[Point]:
    """The path, blown up from its start if it is short; even steps along it."""
    long = _length(path)
    if long < 1e-6:
        return []
    factor = max(1.0, least / long)
    x, y = path[0]
    wide = [(x + (px - x) * factor, y + (py - y) * factor) for px, py in path]
    return _softened(_even(wide, 24))


def _softened(path: list[Point]) -> list[Point]:
    """The same path with its sharp turns rounded; both ends stay."""
    for _ in range(SOFTER):
        middle = [
            ((ax + 2 * bx + cx) / 4, (ay + 2 * by + cy) / 4)
            for (ax, ay), (bx, by), (cx, cy) in zip(
                path, path[1:], path[2:], strict=False
            )
        ]
        path = [path[0], *middle, path[-1]]
    return path


def _even(path: Sequence[Point], count: int) -> list[Point]:
    """The same path in equal steps."""
    step = _length(path) / count
    found = [path[0]]
    left = step
    for (ax, ay), (bx, by) in pairwise(path):
        size = hypot(bx - ax, by - ay)
        gone = 0.0
        while size - gone >= left > 0:
            gone += left
            found.append((ax + (bx - ax) * gone / size, ay + (by - ay) * gone / size))
            left = step
        left -= size - gone
    if len(found) <= count:
        found.append(path[-1])
    return found


def _tapered(
    path: list[Point], shaft: float, wide: float, head: float
) -> tuple[float, ...]:
    """The outline: thin at the tail, a broad head at the end."""
    long = _length(path)
    head = min(head, long * 0.5)
    count = len(path) - 1
    neck = max(1, round(count * (1 - head / long)))
    left: list[Point] = []
    right: list[Point] = []
    for i in range(neck + 1):
        share = i / neck
        half = shaft / 2 * (TAPER + (1 - TAPER) * share)
        (x, y), (nx, ny) = path[i], _across(path, i)
        left.append((x + nx * half, y + ny * half))
        right.append((x - nx * half, y - ny * half))
    (x, y), tip = path[neck], path[-1]
    size = hypot(tip[0] - x, tip[1] - y) or 1.0
    nx, ny = -(tip[1] - y) / size, (tip[0] - x) / size
    left.append((x + nx * wide, y + ny * wide))
    right.append((x - nx * wide, y - ny * wide))
    return flat([*left, tip, *reversed(right)])


def _across(path: list[Point], i: int) -> Point:
    (ax, ay), (bx, by) = path[max(0, i - 1)], path[min(len(path) - 1, i + 1)]
    size = hypot(bx - ax, by - ay) or 1.0
    return (-(by - ay) / size, (bx - ax) / size)
