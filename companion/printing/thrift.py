"""A sheet that saves ink: outlines in place of solid shapes, greys in place of colours.

What was white on a solid shape becomes ink on an outlined one; people keep their
outlines and lose most of their shading. Type, boxes and places stay as they are.
"""

from dataclasses import replace

from companion.figure.ink import Ink as Lines
from companion.figure.nerve import AMBER
from companion.figure.scene import Blur, Brush, Fill, Line, Scene, Shape
from companion.printing.mark import Box, Disc, Mark, Painted, Pen, Picture, Told, Words
from companion.printing.mark import Line as Stroke
from companion.printing.mark import Shape as Solid
from companion.printing.sheet import Page, Sheet, SheetOptions
from companion.printing.tone import Tone

_GREYS = {
    Tone.TEAL: Tone.INK,
    Tone.RED: Tone.INK,
    Tone.ARROW: Tone.INK,
    Tone.TINT: Tone.WHITE,
}
_LOUD = frozenset((Tone.RED, Tone.INK, Tone.TEAL, Tone.ARROW))
# Solid shapes of more than this, in square millimetres, are outlined.
_SOLID = 36.0
_BAR = 2.5  # mm: an upright bar so thin is a line, and stays
_EDGE = Pen(1.1)
_FRAME = Pen(0.6, Tone.HAIR)
# Luma from 0 to 255: what is darker is an outline; of the rest so much stays.
_OUTLINE = 60.0
_KEPT = 0.3
# What a picture is there to show: the way of a movement, and of the nerve.
_MEANT = frozenset((int(f"FF{Tone.ARROW.removeprefix('#')}", 16), AMBER[Lines.FLAT]))
_INK = int(f"FF{Tone.INK.removeprefix('#')}", 16)


def finished(sheet: Sheet, options: SheetOptions) -> Sheet:
    """The sheet as the options want it: as it is, or saving ink."""
    if not options.sparing:
        return sheet
    return Sheet(sheet.title, tuple(_page(one) for one in sheet.pages))


def _page(page: Page) -> Page:
    return replace(page, marks=tuple(_kept(one) for one in page.marks))


def _kept(mark: Mark) -> Mark:
    return mark if isinstance(mark, Told) else _spared(mark)


def _spared(mark: Painted) -> Mark:
    match mark:
        case Words():
            tone = Tone.INK if mark.tone is Tone.WHITE else _tone(mark.tone)
            return replace(mark, tone=tone)
        case Stroke():
            return replace(mark, pen=_pen(mark.pen))
        case Solid():
            return _shape(mark)
        case Box():
            return _box(mark)
        case Disc():
            return _disc(mark)
        case Picture():  # pragma: no branch - there is no other mark
            draw = mark.draw
            return replace(mark, draw=lambda: spared_scene(draw()))


def _tone(tone: Tone) -> Tone:
    return _GREYS.get(tone, tone)


def _pen(pen: Pen) -> Pen:
    return replace(pen, tone=_tone(pen.tone))


def _shape(mark: Solid) -> Mark:
    """A sign becomes a line around it; small ones, and pale areas, stay solid."""
    if mark.fill in _LOUD and _area(mark) > _SOLID:
        return Stroke((*mark.points, mark.points[0]), Pen(1.8))
    return replace(mark, fill=_tone(mark.fill))


def _area(mark: Solid) -> float:
    xs, ys = zip(*mark.points, strict=True)
    return float((max(xs) - min(xs)) * (max(ys) - min(ys)))


def _box(mark: Box) -> Box:
    pen = _pen(mark.pen) if mark.pen else None
    if mark.fill is None or mark.fill is Tone.WHITE:
        return replace(mark, pen=pen)
    if mark.fill is Tone.TINT:
        return replace(mark, pen=pen or _FRAME, fill=None)
    large = mark.width > _BAR and mark.width * mark.height > _SOLID
    if mark.fill is Tone.BAND:
        return replace(mark, pen=pen or _FRAME)
    if large:
        return replace(mark, pen=pen, fill=None)
    return replace(mark, pen=pen, fill=_tone(mark.fill))


def _disc(mark: Disc) -> Disc:
    pen = _pen(mark.pen) if mark.pen else None
    if mark.radius * mark.radius * 4 > _SOLID:
        inside = mark.radius - 0.2
        return replace(mark, radius=inside, fill=Tone.WHITE, pen=pen or _EDGE)
    return replace(mark, fill=_tone(mark.fill), pen=pen)


def spared_scene(scene: Scene) -> Scene:
    """A drawn figure with its outlines as they are and its surfaces nearly white."""
    return scene._replace(shapes=tuple(_thin(one) for one in scene.shapes))


def _thin(shape: Shape) -> Shape:
    if isinstance(shape, Line):
        return shape._replace(color=_pale(shape.color))
    if isinstance(shape, Fill):
        return shape._replace(brush=_brush(shape.brush))
    fills = tuple(one._replace(brush=_brush(one.brush)) for one in shape.fills)
    return Blur(fills, shape.spread)


def _brush(brush: Brush) -> Brush:
    # Scenes for paper hold nothing but solid colours; anything else stays.
    return _pale(brush) if isinstance(brush, int) else brush


def _pale(color: int) -> int:
    """Ink for what is dark or points the way, else the colour's grey, much lighter."""
    red, green, blue = color >> 16 & 255, color >> 8 & 255, color & 255
    luma = 0.299 * red + 0.587 * green + 0.114 * blue
    if color in _MEANT or luma < _OUTLINE:
        return _INK
    grey = round(255 - (255 - luma) * _KEPT)
    return color & 0xFF000000 | grey << 16 | grey << 8 | grey
