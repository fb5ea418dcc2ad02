"""The living figure on its stage.

view = FigureView(theme, studio, Framing(free_left=0.32), corners=(12, 0))
view.set_exercise(exercise, level, side)
view.set_overlays(Overlays(spine=True, glow=True, arrow=True))
view.show_moment(PhaseKind.OUT, 0.4)
"""

from PySide6.QtCore import QEvent, QRect, QRectF, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.exercise import Exercise, Level, PhaseKind, Side
from companion.domain.extent import Extent
from companion.domain.fact import altered
from companion.figure.overlays import Overlays
from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.photos import draw_fitted
from companion.ui.widgets.projector import Projector, Subject
from companion.ui.widgets.rounding import Corners, rounded
from companion.ui.widgets.shot import Framing, Shot
from companion.ui.widgets.still import Print
from companion.ui.widgets.studio import Studio, tone_of

DIMMED = 0.6
_PHOTO_MARGIN = 0.04  # of the stage, around a photo
_SHADOW_ALPHA = 110  # of 255: a shadow is fainter, a person is not


class FigureView(QWidget):
    """Shows an exercise's figure: one moment of its repetition at a time.

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
        self._framing = framing or Framing()
        self._corners = Corners(*corners)
        self._subject: Subject | None = None
        self._overlays = Overlays()
        self._shot = Shot(self._overlays)
        self._loaded = False
        self._dimmed = False
        self._less_motion = False
        self._in_view: tuple[QPixmap | None, QRectF] = (None, QRectF())
        self._photos = studio.stills.photos
        self._projector = Projector(studio, self._corners, self)
        self._projector.changed.connect(self._refresh)
        self._projector.prepared.connect(self.prepared)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 120)
        theme.changed.connect(self._start_afresh)

    @property
    def drawn(self) -> bool:
        """Whether the picture on the stage is exactly the one asked for."""
        return self._projector.exact

    def set_exercise(
        self,
        exercise: Exercise,
        level: Level,
        side: Side,
        extent: Extent = Extent.FULL,
    ) -> None:
        """Show another exercise, level, side or extent, where a repetition starts."""
        self._subject = (exercise, level, side, extent)
        self._start_afresh()
        self._show(Shot(self._overlays, exercise.phases[0].kind))
        self.setAccessibleName(tr("Picture: {caption}", caption=exercise.name))

    def set_framing(self, framing: Framing) -> None:
        """Move the figure to another part of the stage."""
        if framing != self._framing:
            self._framing = framing
            self._start_afresh()

    def set_overlays(self, overlays: Overlays) -> None:
        """Choose spine line, glow and arrow; the arrow shows while moving out."""
        self._overlays = overlays
        self._show(altered(self._shot, overlays=overlays))
        self._projector.draw_ahead(overlays)

    def set_less_motion(self, less: bool) -> None:
        """Show only where each movement arrives, not the way there."""
        self._less_motion = less

    def set_dimmed(self, dimmed: bool) -> None:
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

    def touches(self, area: QRect) -> bool:
        """Whether the figure, its soft shadow aside, reaches into a part of the stage.

        Words and cards may lie on the stage only where it does not.
        """
        frame, image = self._projector.frame, self._projector.image
        if frame is None:
            return False
        moved = QRectF(area).translated(-frame.corner)
        ratio = frame.ratio
        device = QRectF(moved.topLeft() * ratio, moved.size() * ratio).toAlignedRect()
        part = device.intersected(image.rect())
        if part.isEmpty():
            return False
        alpha = image.copy(part).convertToFormat(QImage.Format.Format_Alpha8)
        # A line ends where the picture does: what fills it up was never written.
        whole, wide = bytes(alpha.constBits()), alpha.width()
        starts = range(0, len(whole), alpha.bytesPerLine())
        return max(max(whole[at : at + wide]) for at in starts) > _SHADOW_ALPHA

    def _show(self, shot: Shot) -> None:
        arrow = self._shot.overlays.arrow and self._shot.moves_out
        if (shot.overlays.arrow and shot.moves_out) != arrow:
            self.update()
        self._shot = shot
        self._projector.show(shot)

    @Slot()
    def _refresh(self) -> None:
        """Paint again what has changed: mostly the place of the person alone."""
        ground, frame = self._projector.ground, self._projector.frame
        (ground_before, before), box = self._in_view, frame.box if frame else QRectF()
        self._in_view = (ground, box)
        if ground is ground_before and ground is not None:
            self.update(before.united(box).toAlignedRect())
        else:
            self.update()

    def _start_afresh(self) -> None:
        self._loaded = False
        self._projector.forget()

    def _load(self) -> None:
        if self._subject is not None:
            self._loaded = True
            size, ratio = self.size(), self.devicePixelRatioF()
            tone = tone_of(self._theme)
            print_ = Print(size.width(), size.height(), ratio, tone, self._theme.person)
            self._projector.load(self._subject, self._framing, print_)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and figure; load them when they are missing."""
        if not self._loaded:
            self._load()
        projector = self._projector
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = rounded(QRectF(self.rect()), self._corners)
        if projector.ground is None:
            painter.fillPath(outline, self._theme.color("stageBottom"))
        else:
            painter.drawPixmap(0, 0, projector.ground)
        photo = self._photo()
        if photo is not None:
            self._paint_photo(painter, photo)
        elif projector.frame is not None:
            if self._corners.touched_by(projector.frame.box, QRectF(self.rect())):
                painter.setClipPath(outline)
            painter.drawImage(projector.frame.corner, projector.image)
            if self._shot.overlays.arrow and self._shot.moves_out and projector.arrow:
                arrow, image = projector.arrow
                painter.drawImage(arrow.corner, image)
        if self._dimmed:
            veil = QColor(self._theme.color("stageBottom"))
            veil.setAlphaF(1 - DIMMED)
            painter.setClipping(False)
            painter.fillPath(outline, veil)
        painter.end()

    def _photo(self) -> QImage | None:
        """The photo of an own exercise, where there is one."""
        if self._subject is None:
            return None
        margin = 1 - 2 * _PHOTO_MARGIN
        width, height = round(self.width() * margin), round(self.height() * margin)
        ratio = self.devicePixelRatioF()
        return self._photos.fitted(self._subject[0], width, height, ratio)

    def _paint_photo(self, painter: QPainter, photo: QImage) -> None:
        left = self.width() * self._framing.free_left / 2
        right = self.width() * self._framing.free_right / 2
        draw_fitted(painter, photo, QRectF(self.rect()).adjusted(left, 0, -right, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new size."""
        self._start_afresh()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on drawing ahead."""
        super().showEvent(event)
        self._projector.draw_ahead(self._overlays)

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw nothing that nobody sees."""
        self._projector.rest()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        """Draw again for a screen of another fineness."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._start_afresh()
        return super().event(event)
