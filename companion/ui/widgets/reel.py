"""The frames of one exercise: at one size, from one side, on one ground."""

from collections.abc import Hashable, Iterator
from dataclasses import replace
from functools import cached_property
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from companion.domain.exercise import Exercise, Level, PhaseKind, Side
from companion.domain.extent import Extent
from companion.domain.own_exercise import face_of
from companion.figure.illustration import Canvas, Illustration, Overlays
from companion.figure.ink import Ink
from companion.figure.paint import Tracings, paint
from companion.figure.scene import Blur, Line, Ring, Scene, Shape
from companion.figure.slice import Slices
from companion.ui.widgets.frame_cache import Frame, FrameCache, pack, pack_slowly
from companion.ui.widgets.shot import Framing, Shot
from companion.ui.widgets.still import Print

FRAMES_A_SECOND = 24
FEWEST_STEPS, MOST_STEPS = 24, 120
# So many pictures for each device pixel of the way out and back: at its fastest,
# nothing goes further than half of one from a picture to the next.
_PICTURES_A_PIXEL = 2.0
# So many shapes are painted in one slice: a press waits some milliseconds at most.
_SHAPES_A_SLICE = 30


def canvas_of(framing: Framing, print_: Print) -> Canvas:
    """The canvas of a stage: wider than it where words stand at one side."""
    free = framing.free_left + framing.free_right
    return Canvas(
        width=print_.width * (1 + free),
        height=print_.height,
        tone=print_.tone,
        ink=Ink.SOFT,
        bleed=framing.bleed,
        margin_x=(free + framing.margin_x) / (1 + free),
        margin_y=framing.margin_y,
        fineness=print_.ratio,
        turn=framing.turn,
    )


class Reel:
    """Draws the frames that are missing, once, and finds the others."""

    def __init__(
        self,
        frames: FrameCache,
        subject: tuple[Exercise, Level, Side, Extent],
        framing: Framing,
        print_: Print,
    ) -> None:
        exercise, level, side, extent = subject
        canvas = canvas_of(framing, print_)
        self._frames = frames
        self._exercise = exercise
        self._canvas = canvas
        self._tracings = Tracings()
        self._width = print_.width
        # Where the stage begins on its canvas: further on, for words at the right; not
        # a px too far, where the last column would lie beyond the canvas and be black.
        self._left = QPointF(floor(framing.free_right * print_.width), 0)
        self._ratio = print_.ratio
        person = print_.person
        self._name = (
            face_of(exercise),
            level,
            side,
            extent,
            canvas,
            framing.free_right,
            print_.ratio,
            person,
        )
        self._drawn = Illustration(exercise, level, side, canvas, person, extent)
        by_time = round(exercise.tempo.out_seconds * FRAMES_A_SECOND)
        pixels = self._drawn.travel * print_.ratio
        by_way = ceil(pixels * _PICTURES_A_PIXEL)
        self.steps = min(MOST_STEPS, max(FEWEST_STEPS, min(by_time, by_way)))

    def ground(self) -> QImage:
        """The stage without the person; the caller keeps it."""
        image = _blank(self._width, self._canvas.height, self._ratio, opaque=True)
        _paint(image, self._drawn.ground().shapes, self._left)
        return image

    @cached_property
    def arrow(self) -> Frame | None:
        """The arrow of the movement, which lies over the person; or none."""
        shapes = self._drawn.arrow().shapes
        return self._finished(shapes) if shapes else None

    def find(self, shot: Shot) -> Frame | None:
        """The frame, without its arrow, if it was drawn and is still kept."""
        return self._frames.get(self._key(shot))

    def draw(self, shot: Shot) -> Iterator[None]:
        """Draw a frame that is missing, in slices of some milliseconds."""
        key = self._key(shot)
        if key in self._frames:
            return
        scene = yield from self._scene(shot)
        yield
        box = self._box(scene.shapes)
        image = _blank(box.width(), box.height(), self._ratio)
        yield
        for start in range(0, len(scene.shapes), _SHAPES_A_SLICE):
            some = scene.shapes[start : start + _SHAPES_A_SLICE]
            _paint(image, some, box.topLeft(), self._tracings)
            yield
        self._tracings.turn()
        frame = yield from pack_slowly(image, box.topLeft() - self._left)
        self._frames.put(key, frame)

    def rest(self) -> None:
        """Let go of what is kept for the next picture: all are drawn."""
        self._tracings = Tracings()
        self._drawn.rest()

    def shots(self, overlays: Overlays) -> Iterator[Shot]:
        """Every different frame of a repetition, in the order of its showing."""
        for phase in self._exercise.phases:
            still = phase.kind is PhaseKind.HOLD
            for step in range(1 if still else self.steps + 1):
                yield Shot(overlays, phase.kind, step / self.steps)

    def _key(self, shot: Shot) -> Hashable:
        overlays = replace(shot.overlays, arrow=False)
        moment = self._drawn.frame_key(shot.kind, shot.fraction, self.steps)
        return (self._name, overlays, moment)

    def _scene(self, shot: Shot) -> Slices:
        overlays = replace(shot.overlays, arrow=False)
        # The picture of a step, not of the exact moment: equal keys, equal pictures.
        fraction = round(shot.fraction * self.steps) / self.steps
        return self._drawn.during_slices(shot.kind, fraction, overlays)

    def _finished(self, shapes: tuple[Shape, ...]) -> Frame:
        box = self._box(shapes)
        image = _blank(box.width(), box.height(), self._ratio)
        _paint(image, shapes, box.topLeft())
        return pack(image, box.topLeft() - self._left)

    def _box(self, shapes: tuple[Shape, ...]) -> QRectF:
        """Whole pixels around what is drawn, soft edges too, inside the canvas."""
        canvas = QRectF(0, 0, self._canvas.width, self._canvas.height)
        left, top, right, bottom = canvas.width(), canvas.height(), 0.0, 0.0
        for shape in shapes:
            rings, pad = _outline(shape)
            for ring in rings:
                xs, ys = ring[::2], ring[1::2]
                left, top = min(left, min(xs) - pad), min(top, min(ys) - pad)
                right, bottom = max(right, max(xs) + pad), max(bottom, max(ys) + pad)
        whole = QRectF(QPointF(left, top), QPointF(right, bottom))
        return QRectF(whole.intersected(canvas).toAlignedRect())


def _outline(shape: Shape) -> tuple[tuple[Ring, ...], float]:
    """The rings of a shape and how far it reaches beyond them."""
    if isinstance(shape, Blur):
        rings = tuple(ring for fill in shape.fills for ring in fill.rings)
        return rings, shape.spread * 3 + 1
    if isinstance(shape, Line):
        return (shape.points,), shape.width / 2 + 1
    return shape.rings, 1.0


def _blank(
    width: float, height: float, ratio: float, *, opaque: bool = False
) -> QImage:
    clear = QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(
        max(1, round(width * ratio)),
        max(1, round(height * ratio)),
        QImage.Format.Format_RGB32 if opaque else clear,
    )
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    return image


def _paint(
    image: QImage,
    shapes: tuple[Shape, ...],
    corner: QPointF,
    tracings: Tracings | None = None,
) -> None:
    size = image.deviceIndependentSize()
    painter = QPainter(image)
    painter.translate(-corner)
    paint(painter, Scene(size.width(), size.height(), shapes), tracings)
    painter.end()
