"""A list or page that scrolls up and down, and fades where there is more."""

from enum import Enum
from math import ceil

from PySide6.QtCore import QMargins, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget

from companion.ui.mirror import painting, turned, visual
from companion.ui.theme import Theme
from companion.ui.widgets.control import LEAST_TARGET

BAR = 10
STRIP = 12  # the bar, and a hair of air before it
_AIR, _CORNER = 2, 3  # px around the handle, and its rounding, as in the style sheet


class End(Enum):
    """An end of a view, and px of its fade at 100 % text."""

    HEAD = 16  # low: what one reads on with stands there after a page down
    FOOT = 28


FADE = End.FOOT.value


class ScrollFade(QWidget):
    """The ground coming over the lines at one end of a view, where there is more.

    It is nothing to press, to come to or to be read out.
    """

    def __init__(self, theme: Theme, role: str, view: QWidget, end: End) -> None:
        super().__init__(view)
        self._theme = theme
        self._role = role
        self._view = view
        self._end = end
        self._radius = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_radius(self, radius: float) -> None:
        """Leave the corners (px) at this end free: they are those of a card."""
        self._radius = radius
        self.update()

    def follow(self, *, more: bool) -> None:
        """Lie over this end of the view; be seen where there is more beyond it."""
        view = self._view
        high = min(self._theme.px(self._end.value), view.height())
        top = 0 if self._end is End.HEAD else view.height() - high
        self.setGeometry(0, top, view.width(), high)
        self.setVisible(more)
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from nothing to the ground's colour; in high contrast, a line."""
        painter = QPainter(self)
        if self._theme.tokens.flat:
            self._paint_line(painter)
        else:
            self._paint_fade(painter)
        painter.end()

    def _paint_line(self, painter: QPainter) -> None:
        width = self._theme.borders.hairline
        top = 0 if self._end is End.HEAD else self.height() - width
        line = QRectF(0, top, self.width(), width)
        inside = line.adjusted(self._radius, 0, -self._radius, 0)
        painter.fillRect(inside, self._theme.color("line"))

    def _paint_fade(self, painter: QPainter) -> None:
        # With all its named gradients it takes PySide a millisecond to make this class.
        from PySide6.QtGui import QLinearGradient  # noqa: PLC0415 - as said

        ground = self._theme.color(self._role)
        clear = QColor(ground)
        clear.setAlpha(0)
        ends = QPointF(0, 0), QPointF(0, self.height())
        inner, outer = ends[::-1] if self._end is End.HEAD else ends
        gradient = QLinearGradient(inner, outer)
        gradient.setColorAt(0, clear)
        gradient.setColorAt(1, ground)
        if not self._radius:
            painter.fillRect(self.rect(), gradient)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(gradient)
        # Round at the outer end alone.
        beyond, head = ceil(self._radius), self._end is End.HEAD
        area = self.rect().adjusted(0, 0 if head else -beyond, 0, beyond if head else 0)
        painter.drawRoundedRect(area, self._radius, self._radius)


class _Bar(QScrollBar):
    """A thin bar that wears the theme's sheet from when the pointer comes to it.

    Until then it paints the same by itself: reading the sheet, and the parts of Qt that
    do, cost every start half a megabyte.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, on=False)

    def dress(self) -> None:
        """Look as the theme is now."""
        if self.styleSheet():
            self.setStyleSheet(self._theme.sheet)
        self.update()

    def _wear(self) -> None:
        if not self.styleSheet():
            self.setStyleSheet(self._theme.sheet)

    def _handle(self) -> QRectF:
        """Where the handle is, as Qt's styles reckon it."""
        room, span = self.height(), self.maximum() - self.minimum()
        least = self._theme.px(LEAST_TARGET) + 2 * _AIR
        long = min(max(self.pageStep() * room // (span + self.pageStep()), least), room)
        at = self.value() - self.minimum()
        gone = (2 * at * (room - long) + span) // (2 * span)
        return QRectF(_AIR, gone + _AIR, self.width() - 2 * _AIR, long - 2 * _AIR)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Put the sheet on, so that the pointer finds the handle where it is seen."""
        super().enterEvent(event)
        self._wear()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A finger comes without a way there."""
        self._wear()
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the handle alone, on what lies below."""
        if self.styleSheet():
            super().paintEvent(event)
            return
        painter = painting(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("edge"))
        painter.drawRoundedRect(self._handle(), _CORNER, _CORNER)
        painter.end()


class ScrollView(QScrollArea):
    """Shows one widget, as wide as the view and as high as it needs.

    ``ground`` is the colour role behind it. The scroll bar lies over the far edge,
    so that the content keeps its width whether it scrolls or not; or, ``bar_beside``,
    over a strip that is kept free for it. On a card it keeps clear of the edge:
    ``inset_bar``.
    """

    _over = 0  # px at the top that something else lies over

    def __init__(
        self,
        theme: Theme,
        content: QWidget,
        ground: str = "ground",
        parent: QWidget | None = None,
        *,
        bar_beside: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        # Ours: for Qt's own PySide would look through all kinds of widgets, 10 ms long.
        view, own = QWidget(), QScrollBar(Qt.Orientation.Vertical)
        self.setViewport(view)
        self.setVerticalScrollBar(own)
        own.setRange(0, 0)
        self._own = own
        self._inset = (0, 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setAutoFillBackground(False)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self._ground = ground
        self._radius = 0.0
        self._head: ScrollFade | None = None  # until something lies above
        self._foot = ScrollFade(theme, ground, self, End.FOOT)
        self._bar = _Bar(theme, self)
        self._bar.valueChanged.connect(own.setValue)
        own.valueChanged.connect(self._follow)
        own.rangeChanged.connect(self._follow)
        if bar_beside:
            left, right = (STRIP, 0) if turned(self) else (0, STRIP)
            self.setViewportMargins(left, 0, right, 0)
        theme.changed.connect(self._dress)
        self._follow()

    def inset_bar(self, across: int, down: int) -> None:
        """Have the bar lie so many px inside the far edge, and inside both ends."""
        self._inset = (across, down)
        self._follow()

    def keep_clear(self, high: int) -> None:
        """Reveal nothing in so many px at the top, where something lies over it."""
        self._over = high

    def lay_over(self, part: QWidget) -> None:
        """Put a part over the content and its fades, and under the bar."""
        part.raise_()
        self._bar.raise_()

    def set_round_head(self, radius: float) -> None:
        """Leave the upper corners (px) free: they are those of the card around it."""
        self._radius = radius
        if self._head is not None:
            self._head.set_radius(radius)

    def set_round_foot(self, radius: float) -> None:
        """Leave the lower corners (px) free, in the same way."""
        self._foot.set_radius(radius)

    @property
    def fades(self) -> bool:
        """Whether there is more below."""
        return not self._foot.isHidden()

    def reveal(self, widget: QWidget, margin: int = 0) -> None:
        """Scroll until a part is in view with its margin (px), clear of the fades.

        A fade may lie over the air that a part has at its own end. What is higher than
        the view begins at its top: there it says what it is.
        """
        own, view, px = self._own, self.viewport(), self._theme.px
        head, foot = max(px(End.HEAD.value), self._over), px(End.FOOT.value)
        if widget.height() > view.height() - head - foot:
            own.setValue(own.value() + widget.mapTo(view, QPoint()).y() - head)
            return
        self.ensureWidgetVisible(widget, 0, margin)
        top = widget.mapTo(view, QPoint()).y()
        layout = widget.layout()
        air = QMargins() if layout is None else layout.contentsMargins()
        beyond = top + widget.height() - 1 - air.bottom() - (view.height() - foot)
        short = head - top - air.top()
        if beyond > 0 and own.value() < own.maximum():
            own.setValue(own.value() + beyond)
        elif short > 0 and own.value() > 0:
            own.setValue(own.value() - short)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let what the keyboard comes to stand clear of the fades."""
        moved = super().focusNextPrevChild(forward)
        focused = self.focusWidget()  # the last one here, if it went on elsewhere
        if moved and focused.hasFocus():
            self.reveal(focused)
        return moved

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the fades at the ends and the bar at the far edge."""
        super().resizeEvent(event)
        self._follow()

    def _follow(self) -> None:
        own, width, height = self._own, self.width(), self.height()
        self._foot.follow(more=own.value() < own.maximum())
        self._follow_head(more=own.value() > own.minimum())
        across, down = self._inset
        place = QRect(width - BAR - across, down, BAR, height - 2 * down)
        self._bar.setGeometry(visual(self, place))
        self._bar.setRange(own.minimum(), own.maximum())
        self._bar.setPageStep(own.pageStep())
        self._bar.setSingleStep(own.singleStep())
        self._bar.setValue(own.value())
        self._bar.setVisible(own.maximum() > own.minimum())
        self._bar.raise_()

    def _follow_head(self, *, more: bool) -> None:
        if self._head is None:
            if not more:
                return  # most views are never scrolled, and a start makes several
            self._head = ScrollFade(self._theme, self._ground, self, End.HEAD)
            self._head.set_radius(self._radius)
        self._head.follow(more=more)

    def _dress(self) -> None:
        self._bar.dress()
        self._follow()
        for fade in (self._head, self._foot):
            if fade is not None:
                fade.update()
