"""The display list: what a picture is made of, as plain values.

Lengths are canvas units (pixels at 100 %, or device units on paper), y down.
Colours are integers 0xAARRGGBB. Everything is hashable and compares by value.
"""

from typing import NamedTuple

Ring = tuple[float, ...]
"""A closed outline as x0, y0, x1, y1 and so on."""

Stops = tuple[tuple[float, int], ...]


class Linear(NamedTuple):
    """A straight gradient between two points."""

    start: tuple[float, float]
    end: tuple[float, float]
    stops: Stops


class Radial(NamedTuple):
    """A gradient of the unit circle, laid on the canvas by an affine matrix.

    The matrix (a, b, c, d, e, f) maps (x, y) to (ax + cy + e, bx + dy + f).
    """

    matrix: tuple[float, float, float, float, float, float]
    stops: Stops


Brush = int | Linear | Radial


class Fill(NamedTuple):
    """Outlines filled together by the winding rule, so overlaps count once."""

    rings: tuple[Ring, ...]
    brush: Brush


class Line(NamedTuple):
    """A stroked line with round ends; dashes are in line widths, flat-ended."""

    points: Ring
    width: float
    color: int
    dashes: tuple[float, ...] = ()
    closed: bool = False


class Blur(NamedTuple):
    """Fills that are softened together by ``spread`` canvas units."""

    fills: tuple[Fill, ...]
    spread: float


Shape = Fill | Line | Blur


class Box(NamedTuple):
    """An upright rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    def joined(self, other: "Box") -> "Box":
        """The smallest box around both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


class Scene(NamedTuple):
    """A picture of a certain size; later shapes lie over earlier ones."""

    width: float
    height: float
    shapes: tuple[Shape, ...] = ()

    def under(self, other: "Scene") -> "Scene":
        """This picture with another one painted over it."""
        return Scene(self.width, self.height, self.shapes + other.shapes)


def bounds(scene: Scene) -> Box | None:
    """The box of everything sharp in a scene; soft shadows do not count."""
    boxes = [_box(shape) for shape in scene.shapes if not isinstance(shape, Blur)]
    if not boxes:
        return None
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.joined(box)
    return whole


def _box(shape: Fill | Line) -> Box:
    rings = shape.rings if isinstance(shape, Fill) else (shape.points,)
    box = box_of(*rings)
    pad = shape.width / 2 if isinstance(shape, Line) else 0.0
    return Box(box.left - pad, box.top - pad, box.right + pad, box.bottom + pad)


def box_of(*rings: Ring) -> Box:
    """The box around one or more outlines."""
    xs = [x for ring in rings for x in ring[::2]]
    ys = [y for ring in rings for y in ring[1::2]]
    return Box(min(xs), min(ys), max(xs), max(ys))


def brushes(scene: Scene) -> tuple[Brush, ...]:
    """Every paint that a scene uses, in order."""
    found: list[Brush] = []
    for shape in scene.shapes:
        if isinstance(shape, Line):
            found.append(shape.color)
        elif isinstance(shape, Fill):
            found.append(shape.brush)
        else:
            found.extend(fill.brush for fill in shape.fills)
    return tuple(found)


def is_opaque(scene: Scene) -> bool:
    """Whether a scene can go to paper: solid colours without transparency."""
    solid = not any(isinstance(shape, Blur) for shape in scene.shapes)
    return solid and all(
        isinstance(brush, int) and brush >> 24 == 0xFF for brush in brushes(scene)
    )
