"""Draws one still picture, a slice at a time."""

from collections.abc import Generator

from PySide6.QtGui import QImage, QPainter

from companion.figure.illustration import Canvas, Illustration
from companion.figure.ink import Ink
from companion.figure.overlays import Overlays
from companion.figure.paint import paint
from companion.figure.plate import plate_scene
from companion.figure.scene import Blur, Line, Scene
from companion.ui.widgets.still import Look, PlateLook, Print

_MARGIN_X, _MARGIN_Y = 0.04, 0.06
# How much further aside the figure may go to leave its corner free.
_SHIFTS = (0.0, 0.1, 0.2, 0.3)


def etch(look: Look, print_: Print) -> Generator[None, None, QImage]:
    """The picture, drawn; yields between slices of some milliseconds."""
    drawn, aside = yield from _framed(look, print_)
    overlays = Overlays(glow=look.glow, arrow=look.arrow)
    ground, scene = drawn.ground(), drawn.pose(look.pose, overlays)
    yield
    image = _blank(print_)
    painter = QPainter(image)
    painter.translate(-aside, 0)
    paint(painter, ground)
    paint(painter, scene)
    painter.end()
    yield
    return image


def etch_plate(look: PlateLook, print_: Print) -> Generator[None, None, QImage]:
    """A picture of a page of Learn; yields between slices of some milliseconds."""
    canvas = Canvas(
        width=print_.width,
        height=print_.height,
        tone=print_.tone,
        margin_x=_MARGIN_X,
        margin_y=_MARGIN_Y,
        fineness=print_.ratio,
    )
    scene = plate_scene(look.plate, look.poses, canvas, print_.person)
    yield
    image = _blank(print_)
    painter = QPainter(image)
    paint(painter, scene)
    painter.end()
    yield
    return image


def _framed(
    look: Look, print_: Print
) -> Generator[None, None, tuple[Illustration, float]]:
    """The figure as far aside as it must be to leave its corner free.

    The picture begins so many px (the second value) right of the drawing's left edge.
    """
    drawn, taken = _illustration(look, print_, _SHIFTS[0]), _SHIFTS[0]
    for shift in _SHIFTS[1:]:
        crowded = False
        for pose in _poses(look):
            yield
            crowded = crowded or _reaches(drawn.pose(pose), look.clear, print_, taken)
        if not crowded:
            break
        drawn, taken = _illustration(look, print_, shift), shift
    return drawn, _aside(look.clear, print_, taken)


def _aside(clear: int, print_: Print, shift: float) -> float:
    """Where the picture begins on a wider canvas: the other end, for a right corner."""
    return round(print_.width * shift) if clear < 0 else 0.0


def _illustration(look: Look, print_: Print, shift: float) -> Illustration:
    """On a canvas that is wider than the picture, so that its middle is right."""
    canvas = Canvas(
        width=print_.width * (1 + shift),
        height=print_.height,
        tone=print_.tone,
        ink=Ink.SOFT,
        bleed=look.bleed,
        margin_x=(shift + _MARGIN_X) / (1 + shift),
        margin_y=_MARGIN_Y,
        fit="movement" if look.whole else look.pose,
        fineness=print_.ratio,
    )
    return Illustration(look.exercise, look.level, look.side, canvas, print_.person)


def _poses(look: Look) -> tuple[str, ...]:
    """What has to leave the corner free: all steps, so that none jumps aside."""
    if not look.clear:
        return ()
    return tuple(sorted({step.pose for step in look.exercise.steps}))


def _reaches(scene: Scene, clear: int, print_: Print, shift: float) -> bool:
    """Whether a person has a point in the square at the top left, or top right."""
    left = _aside(clear, print_, shift) + print_.width + clear if clear < 0 else 0.0
    size = abs(clear)
    for shape in scene.shapes:
        if isinstance(shape, Blur):
            continue
        rings = (shape.points,) if isinstance(shape, Line) else shape.rings
        for ring in rings:
            points = zip(ring[::2], ring[1::2], strict=True)
            if any(left <= x < left + size and y < size for x, y in points):
                return True
    return False


def _blank(print_: Print) -> QImage:
    image = QImage(
        round(print_.width * print_.ratio),
        round(print_.height * print_.ratio),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(print_.ratio)
    image.fill(0)
    return image
