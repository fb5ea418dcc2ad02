"""The frames of one exercise: at one size, from one side, on one ground."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QPixmap

from companion.domain.exercise import Exercise, Level, PhaseKind, Side
from companion.figure.illustration import Canvas, Illustration, Overlays
from companion.figure.ink import Ink, Tone
from companion.figure.paint import paint
from companion.figure.scene import Blur, Line, Scene
from companion.ui.widgets.frame_cache import Frame, FrameCache

FEWEST_STEPS = 16
MOST_STEPS = 48
# The rest of the cache is for stills, the other exercises and the hold.
SHARE_OF_CACHE = 0.6
# A figure takes about this part of its stage.
USUAL_FILL = 0.45


@dataclass(frozen=True, slots=True)
class Shot:
    """What a frame shows: a moment of the repetition, or a named pose."""

    overlays: Overlays
    kind: PhaseKind = PhaseKind.OUT
    fraction: float = 0.0
    pose: str | None = None


@dataclass(frozen=True, slots=True)
class Framing:
    """Where on the stage the figure stands, in parts of its width and height.

    ``free_left`` keeps room for words at the left; the mat runs off both sides.
    """

    free_left: float = 0.0
    margin_x: float = 0.055
    margin_y: float = 0.10
    bleed: bool = True

    def canvas(self, width: int, height: int, tone: Tone) -> Canvas:
        """The canvas to draw on: wider than the stage, so that its middle is right."""
        whole = width * (1 + self.free_left)
        return Canvas(
            width=whole,
            height=height,
            tone=tone,
            ink=Ink.SOFT,
            bleed=self.bleed,
            margin_x=(self.free_left + self.margin_x) / (1 + self.free_left),
            margin_y=self.margin_y,
            fit="movement",
        )


class Reel:
    """Draws the frames that are missing, once, and finds the others."""

    def __init__(
        self,
        frames: FrameCache,
        exercise: Exercise,
        level: Level,
        side: Side,
        canvas: Canvas,
        ratio: float,
    ) -> None:
        self._frames = frames
        self._exercise = exercise
        self._canvas = canvas
        self._ratio = ratio
        self._name = (exercise.id, level, side, canvas, ratio)
        self._drawn = Illustration(exercise, level, side, canvas)
        self.steps = self._affordable_steps()

    def ground(self, width: int) -> QPixmap:
        """The stage without the person, ``width`` px of it from the left."""
        image = QImage(
            round(width * self._ratio),
            round(self._canvas.height * self._ratio),
            QImage.Format.Format_RGB32,
        )
        image.setDevicePixelRatio(self._ratio)
        image.fill(0)
        _paint(image, self._drawn.ground(), QPointF())
        return QPixmap.fromImage(image)

    def find(self, shot: Shot) -> Frame | None:
        """The frame, if it has been drawn and is still kept."""
        return self._frames.get(self._key(shot))

    def draw(self, shot: Shot) -> Iterator[None]:
        """Draw a frame that is missing, in two slices."""
        key = self._key(shot)
        if key in self._frames:
            return
        scene = self._scene(shot)
        yield
        self._frames.put(key, _frame(scene, self._ratio))
        yield

    def shots(self, overlays: Overlays) -> Iterator[Shot]:
        """Every different frame of a repetition, in the order of its showing."""
        for phase in self._exercise.phases:
            still = phase.kind is PhaseKind.HOLD
            for step in range(1 if still else self.steps + 1):
                yield Shot(overlays, phase.kind, step / self.steps)

    def _key(self, shot: Shot) -> Hashable:
        if shot.pose is not None:
            return (self._name, shot.overlays, shot.pose)
        moment = self._drawn.frame_key(shot.kind, shot.fraction, self.steps)
        return (self._name, _shown(shot).overlays, moment)

    def _scene(self, shot: Shot) -> Scene:
        if shot.pose is not None:
            return self._drawn.pose(shot.pose, shot.overlays)
        # The frame of a step, not of the exact moment: equal keys, equal pictures.
        fraction = round(shot.fraction * self.steps) / self.steps
        return self._drawn.during(shot.kind, fraction, _shown(shot).overlays)

    def _affordable_steps(self) -> int:
        area = self._canvas.width * self._canvas.height * self._ratio**2
        room = self._frames.limit * SHARE_OF_CACHE
        steps = int(room / (area * USUAL_FILL * 4 + 1))
        return max(FEWEST_STEPS, min(MOST_STEPS, steps))


def _shown(shot: Shot) -> Shot:
    """The arrow shows where a movement goes: only while it goes there."""
    arrow = shot.overlays.arrow and shot.kind is PhaseKind.OUT
    return replace(shot, overlays=replace(shot.overlays, arrow=arrow))


def _frame(scene: Scene, ratio: float) -> Frame:
    box = _drawn_box(scene)
    image = QImage(
        max(1, round(box.width() * ratio)),
        max(1, round(box.height() * ratio)),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    _paint(image, scene, box.topLeft())
    return Frame(QPixmap.fromImage(image), box.topLeft())


def _paint(image: QImage, scene: Scene, corner: QPointF) -> None:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-corner)
    paint(painter, scene)
    painter.end()


def _drawn_box(scene: Scene) -> QRectF:
    """Whole pixels around everything drawn, soft shadows and their edges too."""
    whole = QRectF()
    for shape in scene.shapes:
        if isinstance(shape, Blur):
            rings = [ring for fill in shape.fills for ring in fill.rings]
            pad = shape.spread * 3
        elif isinstance(shape, Line):
            rings, pad = [shape.points], shape.width / 2
        else:
            rings, pad = list(shape.rings), 0.0
        for ring in rings:
            xs, ys = ring[::2], ring[1::2]
            box = QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))
            pad_ = pad + 1
            whole = whole.united(box.adjusted(-pad_, -pad_, pad_, pad_))
    inside = whole.intersected(QRectF(0, 0, scene.width, scene.height))
    return QRectF(inside.toAlignedRect())
