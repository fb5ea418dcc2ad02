"""The living figure on its stage.

view = FigureView(theme, studio, Framing(free_left=0.32), corners=(12, 0))
view.set_exercise(exercise, level, side)
view.set_overlays(Overlays(spine=True, glow=True, arrow=True))
view.show_moment(PhaseKind.OUT, 0.4)
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.exercise import Exercise, Level, PhaseKind, Side
from companion.figure.illustration import Overlays
from companion.ui.theme import Theme
from companion.ui.widgets.idle import Urgency
from companion.ui.widgets.reel import Framing, Reel, Shot
from companion.ui.widgets.studio import Studio, tone_of

if TYPE_CHECKING:
    from companion.ui.widgets.frame_cache import Frame

DIMMED = 0.6
_SHADOW_ALPHA = 110  # of 255: a shadow is fainter, a person is not


class FigureView(QWidget):
    """Shows an exercise's figure: a moment of its repetition, or one of its poses.

    The first picture of an exercise is drawn at once; later ones that are missing
    are drawn in idle slices, and until then the one before stays.
    """

    prepared = Signal()  # every frame of the repetition is in the cache

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        framing: Framing | None = None,
        corners: tuple[int, int] = (16, 16),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._studio = studio
        self._framing = framing or Framing()
        self._corners = corners
        self._subject: tuple[Exercise, Level, Side] | None = None
        self._overlays = Overlays()
        self._shot = Shot(self._overlays)
        self._reel: Reel | None = None
        self._ground: QPixmap | None = None
        self._shown: Frame | None = None
        self._image = QImage()
        self._arrow: QImage | None = None
        self._dimmed = False
        self._less_motion = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 120)
        theme.changed.connect(self._start_afresh)
        queue, keys = studio.queue, (self._wanted_key(), self._ahead_key())
        self.destroyed.connect(lambda: queue.drop(*keys))

    @property
    def drawn(self) -> bool:
        """Whether the picture on the stage is exactly the one asked for."""
        reel = self._reel
        return reel is not None and self._shown is reel.find(self._shot) is not None

    def set_exercise(self, exercise: Exercise, level: Level, side: Side) -> None:
        """Show another exercise, level or side, at the start of its repetition."""
        self._subject = (exercise, level, side)
        self._shot = Shot(self._overlays, exercise.phases[0].kind)
        self.setAccessibleName(f"Picture: {exercise.name}")
        self._start_afresh()

    def set_framing(self, framing: Framing) -> None:
        """Move the figure to another part of the stage."""
        if framing != self._framing:
            self._framing = framing
            self._start_afresh()

    def set_overlays(self, overlays: Overlays) -> None:
        """Choose spine line, glow and arrow; the arrow shows while moving out."""
        self._overlays = overlays
        self._show(replace(self._shot, overlays=overlays))
        self._draw_all_later()

    def set_less_motion(self, less: bool) -> None:  # noqa: FBT001 - a switch
        """Show only where each movement arrives, not the way there."""
        self._less_motion = less

    def set_dimmed(self, dimmed: bool) -> None:  # noqa: FBT001 - a switch
        """Fade to 60 % of the stage's own ground, as a paused session does."""
        if dimmed != self._dimmed:
            self._dimmed = dimmed
            self.update()

    def show_moment(
        self, kind: PhaseKind, fraction: float, overlays: Overlays | None = None
    ) -> None:
        """Show a moment of the repetition: so much of this phase is over.

        ``overlays`` are for this picture only; what is drawn ahead stays as chosen.
        """
        moving = 1.0 if self._less_motion and kind is not PhaseKind.HOLD else fraction
        self._show(Shot(overlays or self._overlays, kind, moving))

    def show_pose(self, name: str) -> None:
        """Show one of the exercise's poses, still."""
        self._show(Shot(self._overlays, pose=name))

    def touches(self, area: QRect) -> bool:
        """Whether the figure, its soft shadow aside, reaches into a part of the stage.

        Words and cards may lie on the stage only where it does not.
        """
        if self._shown is None:
            return False
        ratio = self._shown.ratio
        moved = QRectF(area).translated(-self._shown.corner)
        device = QRectF(moved.topLeft() * ratio, moved.size() * ratio).toAlignedRect()
        part = device.intersected(self._image.rect())
        if part.isEmpty():
            return False
        alpha = self._image.copy(part).convertToFormat(QImage.Format.Format_Alpha8)
        return max(bytes(alpha.constBits())) > _SHADOW_ALPHA

    def _show(self, shot: Shot) -> None:
        self._shot = shot
        if self._reel is None:
            self.update()
            return
        found = self._reel.find(shot)
        if found is None:
            self._studio.queue.put(self._wanted_key(), self._draw_wanted, Urgency.NOW)
        else:
            self._put_up(found)

    def _put_up(self, frame: "Frame") -> None:
        if frame is not self._shown:
            self._shown = frame
            self._image = frame.image()
            self.update()

    def _paint_arrow(self, painter: QPainter) -> None:
        """Paint the arrow of the movement while it goes that way."""
        shot = self._shot
        if self._reel is None or not (shot.overlays.arrow and shot.moves_out):
            return
        arrow = self._reel.arrow
        if arrow is not None:
            if self._arrow is None:
                self._arrow = arrow.image()
            painter.drawImage(arrow.corner, self._arrow)

    def _start_afresh(self) -> None:
        self._reel = None
        self._ground = None
        self._shown = None
        self._studio.queue.drop(self._wanted_key(), self._ahead_key())
        self.update()

    def _load(self) -> None:
        """Make the ground and the first frame for the size on screen."""
        if self._subject is None:
            return
        canvas = self._framing.canvas(self.width(), self.height(), tone_of(self._theme))
        ratio = self.devicePixelRatioF()
        reel = Reel(self._studio.frames, self._subject, canvas, ratio)
        self._reel = reel
        self._ground = reel.ground(self.width())
        for _ in reel.draw(self._shot):
            pass
        self._arrow = None
        found = reel.find(self._shot)
        if found is not None:
            self._put_up(found)
        self._draw_all_later()

    def _draw_all_later(self) -> None:
        if self._reel is not None and self.isVisible():
            self._studio.queue.drop(self._ahead_key())
            self._studio.queue.put(self._ahead_key(), self._draw_ahead, Urgency.LATER)

    def _draw_wanted(self) -> Iterator[None]:
        reel = self._reel
        if reel is None:
            return
        while reel is self._reel and reel.find(self._shot) is None:
            yield from reel.draw(self._shot)
        if reel is self._reel:
            self._show(self._shot)

    def _draw_ahead(self) -> Iterator[None]:
        reel = self._reel
        if reel is None:
            return
        for shot in reel.shots(self._overlays):
            yield from reel.draw(shot)
        self.prepared.emit()

    def _wanted_key(self) -> tuple[str, int]:
        return ("wanted", id(self))

    def _ahead_key(self) -> tuple[str, int]:
        return ("ahead", id(self))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and figure; load them when they are missing."""
        if self._reel is None:
            self._load()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(_rounded(QRectF(self.rect()), *self._corners))
        if self._ground is None:
            painter.fillRect(self.rect(), self._theme.color("stageBottom"))
        else:
            painter.drawPixmap(0, 0, self._ground)
        if self._shown is not None:
            painter.drawImage(self._shown.corner, self._image)
            self._paint_arrow(painter)
        if self._dimmed:
            veil = QColor(self._theme.color("stageBottom"))
            veil.setAlphaF(1 - DIMMED)
            painter.fillRect(self.rect(), veil)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new size."""
        self._start_afresh()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on drawing ahead."""
        super().showEvent(event)
        self._draw_all_later()

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw nothing that nobody sees."""
        self._studio.queue.drop(self._wanted_key(), self._ahead_key())
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        """Draw again for a screen of another fineness."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._start_afresh()
        return super().event(event)


def _rounded(box: QRectF, top: float, bottom: float) -> QPainterPath:
    """A rectangle with one radius for its upper and one for its lower corners."""
    path = QPainterPath()
    path.setFillRule(path.fillRule().WindingFill)
    half = box.height() / 2
    for radius, shift in ((top, 0.0), (bottom, half)):
        part = box.adjusted(0, shift, 0, 0 if shift else -half)
        path.addRoundedRect(part, radius, radius)
        if radius:
            inner = part.adjusted(0, 0 if shift else radius, 0, -radius if shift else 0)
            path.addRect(inner)
    return path.simplified()
