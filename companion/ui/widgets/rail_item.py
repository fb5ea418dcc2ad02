"""The entries of the navigation rail: a place, and the one for help."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.language import tr
from companion.ui.box import Box
from companion.ui.paragraph import Paragraph, widest_word
from companion.ui.theme import Theme
from companion.ui.widgets.control import LEAST_TARGET, Control
from companion.ui.wrapping import balanced

_ITEM, _PILL = 72, (56, 34)
_ICON = 24
_PILL_TOP, _WORD_GAP = 6, 4
_WORD_AIR = 6  # px from a word to the ends of what marks its place
_BESIDE_PAD, _BESIDE_GAP = 16, 12
_CLOSE_ICON, _CLOSE_PAD, _CLOSE_GAP = 20, 4, 2
_HELP_HIGH, _HELP_TOP, _HELP_GAP, _HELP_SIDE = 96, 12, 6, 8
_GROWTH = 0.75  # pills grow with the text, but a little less


class RailEntry(Control):
    """An icon and a word; ``current`` while the window shows its place."""

    radius = 12.0

    def __init__(
        self, theme: Theme, word: str, icon: str, parent: QWidget | None = None
    ) -> None:
        self._icon = icon
        self._current = False
        self._beside = False
        self._close = False
        super().__init__(theme, word, None, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def current(self) -> bool:
        """Whether the window shows this place."""
        return self._current

    def set_current(self, *, current: bool) -> None:
        """Mark it as the place that is shown."""
        self._current = current
        self.setAccessibleDescription(tr("shown now") if current else "")
        self.update()

    def set_beside(self, *, beside: bool) -> None:
        """Put the icon beside the word, or above it."""
        self._beside = beside
        self.relayout()

    def set_close(self, *, close: bool) -> None:
        """Stand closer, where the window is too low for all of them."""
        if close != self._close:
            self._close = close
            self.relayout()

    def text_fits(self) -> bool:
        """Whether the word is in view and was not cut."""
        text = self._paragraph(700, self._room())
        return not text.breaks_words and text.width <= self._room()

    def least_width(self) -> int:
        """Px that its longest word needs, and what stands beside it."""
        size = "body" if self._beside else "caption"
        return ceil(widest_word(self.words, self.theme.font(size, 700))) + self._taken()

    def _grown(self, measure: float) -> int:
        return round(measure * (1 + (self.theme.text_scale - 1) * _GROWTH))

    def _room(self) -> int:
        return self.width() - self._taken()

    def _taken(self) -> int:
        if not self._beside:
            return 2 * _WORD_AIR
        return 2 * _BESIDE_PAD + self._icon_px() + _BESIDE_GAP

    def _icon_px(self) -> int:
        return self.theme.box(_ICON)

    def _paragraph(self, weight: int, width: float) -> Paragraph:
        theme = self.theme
        size = "body" if self._beside else "caption"
        return Paragraph(self.words, theme.font(size, weight), theme.line(size), width)


class RailItem(RailEntry):
    """A place of the program."""

    def sizeHint(self) -> QSize:
        """88 x 72, or 44 high with the icon beside the word."""
        theme = self.theme
        if self._beside:
            return QSize(LEAST_TARGET, max(LEAST_TARGET, theme.box(LEAST_TARGET)))
        word = ceil(widest_word(self.words, theme.font("caption", 700)))
        return QSize(max(LEAST_TARGET, word), self.height_at(close=self._close))

    def height_at(self, *, close: bool) -> int:
        """How high it is, closer to the others or not; px."""
        theme = self.theme
        if self._beside:
            return max(LEAST_TARGET, theme.box(LEAST_TARGET))
        if close:
            used = theme.box(_CLOSE_ICON) + _CLOSE_GAP + theme.line("caption")
            return max(LEAST_TARGET, used + 2 * _CLOSE_PAD)
        used = self._grown(_PILL[1]) + theme.line("caption") + _PILL_TOP + _WORD_GAP
        return max(_ITEM, used + _PILL_TOP)

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def paint_control(self, painter: QPainter) -> None:
        """Paint the pill behind the icon, and the word."""
        if self._beside:
            self._paint_beside(painter)
        elif self._close:
            self._paint_close(painter)
        else:
            self._paint_above(painter)

    def _paint_above(self, painter: QPainter) -> None:
        area = QRectF(self.rect())
        wide, high = (self._grown(one) for one in _PILL)
        pill = QRectF((area.width() - wide) / 2, _PILL_TOP, wide, high)
        self._paint_pill(painter, pill, high / 2)
        size = self._icon_px()
        spot = QRectF(0, 0, size, size)
        spot.moveCenter(pill.center())
        self.theme.icons.paint(painter, self._icon, self._ink(), spot)
        text = self._paragraph(self._weight(), area.width())
        center = Qt.AlignmentFlag.AlignHCenter
        at = QPointF(0, pill.bottom() + _WORD_GAP)
        text.draw(painter, at, self.theme.color(self._ink()), center, area.width())

    def _paint_close(self, painter: QPainter) -> None:
        area = QRectF(self.rect())
        self._paint_pill(painter, area, self.radius)
        size = self.theme.box(_CLOSE_ICON)
        spot = QRectF((area.width() - size) / 2, _CLOSE_PAD, size, size)
        self.theme.icons.paint(painter, self._icon, self._ink(), spot)
        text = self._paragraph(self._weight(), area.width())
        center = Qt.AlignmentFlag.AlignHCenter
        at = QPointF(0, spot.bottom() + _CLOSE_GAP)
        text.draw(painter, at, self.theme.color(self._ink()), center, area.width())

    def _paint_beside(self, painter: QPainter) -> None:
        area = QRectF(self.rect())
        self._paint_pill(painter, area, min(self.radius, area.height() / 2))
        size, middle = self._icon_px(), area.center().y()
        spot = QRectF(_BESIDE_PAD, middle - size / 2, size, size)
        self.theme.icons.paint(painter, self._icon, self._ink(), spot)
        text = self._paragraph(self._weight(), self._room())
        at = QPointF(spot.right() + _BESIDE_GAP, middle - text.height / 2)
        text.draw(painter, at, self.theme.color(self._ink()))

    def _paint_pill(self, painter: QPainter, pill: QRectF, radius: float) -> None:
        theme = self.theme
        if self._current:
            edge = theme.color("acc") if theme.tokens.flat else None
            width = theme.borders.control
            Box(theme.color("pill"), edge, width, radius).paint(painter, pill)
        elif self.isDown() or self.warmth:
            fill = theme.shade("rail", "accSoft", 1.0 if self.isDown() else self.warmth)
            Box(fill, None, 0, radius).paint(painter, pill)

    def _ink(self) -> str:
        return "accInk" if self._current else "ink2"

    def _weight(self) -> int:
        return 700 if self._current else 500


class HelpEntry(RailEntry):
    """When to get help: apart from the rest, in red, always in the same place."""

    def sizeHint(self) -> QSize:
        """86 x 96, higher where its words need it."""
        theme = self.theme
        word = ceil(widest_word(self.words, theme.font("caption", 600)))
        room = max(word, self.width() - _HELP_SIDE)
        font = theme.font("caption", 600)
        lines = Paragraph(self.words, font, theme.line("caption"), room).height
        used = _HELP_TOP * 2 + self._icon_px() + _HELP_GAP + lines
        return QSize(max(LEAST_TARGET, word), max(_HELP_HIGH, used))

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the words need at this width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def set_beside(self, *, beside: bool) -> None:
        """Keep the shield above the words in every width."""

    def paint_control(self, painter: QPainter) -> None:
        """Paint the shield and the words in a red border."""
        theme, area = self.theme, QRectF(self.rect())
        borders = theme.borders
        edge = theme.color("redInk" if self._current else "redLine")
        width = borders.chosen if self._current else borders.control
        part = 1.0 if self._current or self.isDown() else self.warmth
        fill = theme.shade("surface", "redSoft", part)
        Box(fill, edge, width, self.radius).paint(painter, area)
        text = self._balanced(area.width() - _HELP_SIDE)
        size = self._icon_px()
        top = (area.height() - size - _HELP_GAP - text.height) / 2
        spot = QRectF((area.width() - size) / 2, top, size, size)
        theme.icons.paint(painter, self._icon, "redInk", spot)
        at = QPointF(0, spot.bottom() + _HELP_GAP)
        center = Qt.AlignmentFlag.AlignHCenter
        text.draw(painter, at, theme.color("redInk"), center, area.width())

    def _balanced(self, width: float) -> Paragraph:
        theme = self.theme
        font, step = theme.font("caption", 600), theme.line("caption")
        return balanced(self.words, font, step, width)
