"""The mat under the person: rounded where it ends, or running off both sides."""

from collections.abc import Mapping
from math import cos, pi, radians, sin

from companion.domain.pose import Vector
from companion.domain.scenery import Prop
from companion.figure.camera import View
from companion.figure.ink import Tone
from companion.figure.palette import argb, rgb
from companion.figure.scene import Fill, Line, Ring, Shape

USUAL: Vector = (1.85, 0.012, 0.68)
BLED = 5.0  # metres of a mat that runs off both sides
THICK = 0.022
ROUND = 0.055
BORDER = 0.018
# Top, the strip along its border, and the side.
_COLORS: Mapping[Tone, tuple[str, str, str]] = {
    Tone.LIGHT: ("C9E3E5", "B9D8DC", "8FB3BC"),
    Tone.DARK: ("3A646C", "335860", "233F45"),
    Tone.CONTRAST: ("93C9CF", "7FB8BF", "4D8289"),
    Tone.PAPER: ("F0F4F5", "F0F4F5", "B7C3CA"),
}
_EDGES: Mapping[Tone, str] = {Tone.CONTRAST: "FFFFFF", Tone.PAPER: "7F8D98"}


def mat(
    prop: Prop, view: View, tone: Tone, *, bleed: bool, outline: float
) -> tuple[Shape, ...]:
    """A mat whose top is the floor, y = 0."""
    length, _, width = prop.size or USUAL
    length = BLED if bleed else length
    top = _around(prop, view, length, width, ROUND)
    inner = _around(prop, view, length - 2 * BORDER, width - 2 * BORDER, ROUND * 0.8)
    drop = view.direction((0.0, -THICK, 0.0))[1]
    low = tuple(v + drop * (i % 2) for i, v in enumerate(top))
    surface, border, side = (argb(rgb(text)) for text in _COLORS[tone])
    shapes: list[Shape] = []
    if tone in _EDGES:
        edge = argb(rgb(_EDGES[tone]))
        wide = outline * (2.0 if tone is Tone.CONTRAST else 1.2)
        shapes.extend(Line(r, wide, edge, closed=True) for r in (low, top))
    shapes.append(Fill((low, *_skirt(top, low), top), side))
    shapes.append(Fill((top,), border))
    if tone is not Tone.PAPER:
        shapes.append(Fill((inner,), surface))
    return tuple(shapes)


def overhang(prop: Prop, view: View, width: float) -> float:
    """How far a mat of its true size reaches beyond a canvas, in canvas units."""
    long, _, deep = prop.size or USUAL
    xs = _around(prop, view, long, deep, ROUND)[::2]
    return max(-min(xs), max(xs) - width)


def _around(prop: Prop, view: View, length: float, width: float, corner: float) -> Ring:
    """A rounded rectangle on the floor, clockwise on the canvas."""
    turn = radians(prop.turn)
    found: list[float] = []
    corners = ((1, 1), (-1, 1), (-1, -1), (1, -1))
    for number, (sx, sz) in enumerate(corners):
        for step in range(7):
            angle = pi / 2 * (number + step / 6)
            x = sx * (length / 2 - corner) + corner * cos(angle)
            z = sz * (width / 2 - corner) + corner * sin(angle)
            at = (
                prop.at[0] + x * cos(turn) + z * sin(turn),
                0.0,
                prop.at[2] - x * sin(turn) + z * cos(turn),
            )
            found += view.point(at)[:2]
    return tuple(found)


def _skirt(top: Ring, low: Ring) -> tuple[Ring, ...]:
    """The sides between the upper and the lower outline, each run clockwise."""
    found = []
    for i in range(0, len(top), 2):
        a, b = top[i - 2 : i] or top[-2:], top[i : i + 2]
        c, d = low[i : i + 2], low[i - 2 : i] or low[-2:]
        ring = (*a, *d, *c, *b) if a[0] > b[0] else (*a, *b, *c, *d)
        found.append(ring)
    return tuple(found)
