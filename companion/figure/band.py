"""A stretch band round both thighs, just above the knees."""

from collections.abc import Mapping
from math import cos, pi, sin

from companion.figure.bone import Bone
from companion.figure.curve import Point, flat
from companion.figure.model import Model
from companion.figure.palette import Palette
from companion.figure.scene import Line, Ring, Shape

WIDE = 0.036  # metres
ROUND = 0.066  # metres from the middle of the thigh
ALONG = 0.335  # metres down the thigh
TURNS = 32


def band(
    threads: tuple[str, ...], model: Model, palette: Palette, outline: float
) -> Mapping[str, tuple[Shape, ...]]:
    """The band on each thigh that ``threads`` names, and stretched between them.

    It is painted after the parts that each thigh is one with.
    """
    names = sorted(threads, key=model.order.index)
    if not names:
        return {}
    wide = WIDE * model.view.scale
    rings = {name: _front(model.bone(name)) for name in names}
    middles = [_middle(rings[name]) for name in names]
    found: dict[str, tuple[Shape, ...]] = {}
    for name in names:
        hook = _after(model, name)
        strip = _strip(flat(rings[name]), wide, palette, outline)
        found[hook] = (*found.get(hook, ()), *strip)
    between = _strip(flat(middles), wide * 0.85, palette, outline)
    first = _after(model, names[0])
    found[first] = (*between, *found[first])
    return found


def _after(model: Model, name: str) -> str:
    """The hook behind a part and all that is painted with it."""
    stack = model.stack
    place = next(i for i, group in enumerate(stack) if name in group)
    return stack[place + 1][0] if place + 1 < len(stack) else "end"


def _front(bone: Bone) -> list[Point]:
    """The half of a ring round the thigh that looks this way, from end to end."""
    turns = [2 * pi * i / TURNS for i in range(TURNS)]
    seen = [bone.facing(sin(t), 0.0, cos(t)) > 0 for t in turns]
    starts = [i for i in range(TURNS) if seen[i] and not seen[i - 1]]
    first = starts[0] if starts else 0
    points = []
    for step in range(TURNS):
        i = (first + step) % TURNS
        if seen[i]:
            x, z = ROUND * sin(turns[i]), ROUND * cos(turns[i])
            points.append(bone.spot((x, -ALONG, 0.006 + z)))
    return points or [bone.spot((0.0, -ALONG, 0.0))]


def _middle(points: list[Point]) -> Point:
    return points[len(points) // 2]


def _strip(
    line: Ring, wide: float, palette: Palette, outline: float
) -> tuple[Shape, ...]:
    return (
        Line(line, wide + 1.6 * outline, palette.line("strap")),
        Line(line, wide, palette.color("strap", -0.06)),
        Line(line, wide * 0.4, palette.color("strap", 0.10)),
    )
