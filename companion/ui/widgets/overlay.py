"""What lies over a page in its window: a floating card, with nothing heard behind it.

class Popover(Overlay):      makes its ``sheet``, then calls ``_follow``; ``_place``s it

So it looks the same on every desktop. Esc, or a press beside the card, closes it. It
deletes itself when it closes, and the keyboard is where it was before it opened.
"""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from companion.ui.box import Box
from companion.ui.theme import Theme

SHADOW = 16  # px around a card
_RADIUS, _SHADOW_DOWN = 16, 2
_VEIL = 0.72  # of the ground's colour over the page behind
_RING_SHARE = 0.2  # sixteen rings lie on each other; together they make the whole


class FloatingCard(QWidget):
    """A card with its soft shadow, which is a part of the widget."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shadow, surface and border."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        for ring in range(SHADOW, 0, -1):
            fade = (1 - ring / SHADOW) ** 2
            dark = round(255 * theme.tokens.shadow * fade * _RING_SHARE)
            painter.setBrush(QColor(0, 0, 0, dark))
            grown = card.adjusted(-ring, -ring, ring, ring)
            grown.translate(0, _SHADOW_DOWN)
            painter.drawRoundedRect(grown, _RADIUS + ring, _RADIUS + ring)
        fill, line = theme.color("surface"), theme.color("line")
        Box(fill, line, theme.borders.hairline, _RADIUS).paint(painter, card)
        painter.end()


class Overlay(QDialog):
    """As large as its window, whose page has no keys meanwhile."""

    sheet: FloatingCard

    def __init__(self, theme: Theme, window: QWidget, name: str) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._before: QWidget | None = None
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(name)

    def setVisible(self, visible: bool) -> None:
        """Tell screen readers, which remember, that what lies behind goes or comes."""
        turned = visible is self.isHidden()
        super().setVisible(visible)
        if turned and QAccessible.isActive():
            event = QAccessible.Event
            self._tell_behind(event.ObjectHide if visible else event.ObjectShow)

    def _tell_behind(self, event: QAccessible.Event) -> None:
        for one in self._window.children():
            if isinstance(one, QWidget) and one.isVisible() and one is not self:
                QAccessible.updateAccessibility(QAccessibleEvent(one, event))

    def _follow(self) -> None:
        """Stay in place from now on: after all inside, which is measured before it."""
        self._window.installEventFilter(self)
        self._theme.changed.connect(self._place)

    def done(self, result: int) -> None:
        """Close, and let the page have its keys back."""
        self._window.removeEventFilter(self)
        super().done(result)
        self._give_back()
        self.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Remember what had the keyboard before."""
        super().showEvent(event)
        if self._before is None:
            self._before = self._window.focusWidget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keep the shortcuts of the page behind from being heard."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it; nothing goes on to the page behind."""
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the card closes it."""
        card = self.sheet.geometry().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        if not card.contains(event.position().toPoint()):
            self.reject()
        event.accept()

    def _give_back(self) -> None:
        """Put the keyboard back, unless what followed has put it elsewhere.

        Its ring is shown again where it was shown before.
        """
        now: QWidget | None = (
            self._window.focusWidget()
        )  # or None, whatever PySide says
        if now is not None and now.isVisible() and not self.isAncestorOf(now):
            return
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def _paint_veil(self) -> None:
        """Let the page behind step back."""
        painter = QPainter(self)
        veil = QColor(self._theme.color("ground"))
        veil.setAlphaF(_VEIL)
        painter.fillRect(self.rect(), veil)
        painter.end()

    def _place(self) -> None:
        """Cover the window, and put the card where it is due."""
        raise NotImplementedError
