"""A small panel over the page, under what opened it; Esc or a press beside closes it.

    popover = Popover(theme, window, "Choose a week", content)
    popover.open_under(button)        or without one in the middle of the window

It lies inside the window; what is higher than that scrolls. While it is open Tab stays
inside and no shortcut of the page is heard. It deletes itself and its content when it
closes.
"""

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from companion.ui.box import Box
from companion.ui.mirror import inset, visual
from companion.ui.theme import Theme
from companion.ui.widgets.scroll_view import STRIP, ScrollView

_RADIUS, _PAD, _EDGE = 16, 16, 8
_SHADOW, _SHADOW_DOWN = 16, 2
_RING_SHARE = 0.2  # sixteen rings lie on each other; together they make the whole


class _Sheet(QWidget):
    """The floating card with its soft shadow."""

    def __init__(self, theme: Theme, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content = content
        self.view = ScrollView(theme, content, "surface", bar_beside=True)
        column = QVBoxLayout(self)
        around = _SHADOW + _PAD
        # The strip of the bar lies in the padding.
        inset(column, around, around, around - STRIP, around)
        column.addWidget(self.view)
        theme.changed.connect(self.update)

    def size_wished(self, most: QSize) -> QSize:
        """As large as the content is, shadow and all, within a size."""
        around = 2 * (_SHADOW + _PAD)
        content = self._content
        width = content.sizeHint().width()
        width = max(
            content.minimumSizeHint().width(), min(width, content.maximumWidth())
        )
        width = min(width, most.width() - around)
        high = content.sizeHint().height()
        if content.hasHeightForWidth():
            high = content.heightForWidth(width)
        return QSize(width + around, min(high + around, most.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shadow, surface and border."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        reach = _SHADOW
        card = QRectF(self.rect()).adjusted(reach, reach, -reach, -reach)
        painter.setPen(Qt.PenStyle.NoPen)
        for ring in range(reach, 0, -1):
            fade = (1 - ring / reach) ** 2
            dark = round(255 * theme.tokens.shadow * fade * _RING_SHARE)
            painter.setBrush(QColor(0, 0, 0, dark))
            grown = card.adjusted(-ring, -ring, ring, ring)
            grown.translate(0, _SHADOW_DOWN)
            painter.drawRoundedRect(grown, _RADIUS + ring, _RADIUS + ring)
        fill, line = theme.color("surface"), theme.color("line")
        Box(fill, line, theme.borders.hairline, _RADIUS).paint(painter, card)
        painter.end()


class Popover(QDialog):
    """One panel in front of a window."""

    def __init__(
        self, theme: Theme, window: QWidget, name: str, content: QWidget
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._under: QWidget | None = None
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(name)
        self._content = content
        self._sheet = _Sheet(theme, content, self)
        window.installEventFilter(self)
        content.installEventFilter(self)
        theme.changed.connect(self._place)

    def open_under(self, under: QWidget | None = None) -> None:
        """Show it, under a widget if there is one; it takes the keys."""
        self._under = under
        self._place()
        self.show()
        self.raise_()

    def done(self, result: int) -> None:
        """Close, and give the keys back to what opened it."""
        self._window.removeEventFilter(self)
        super().done(result)
        if self._under is not None:
            self._under.setFocus(Qt.FocusReason.TabFocusReason)
        self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window, and the panel as large as its content."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._place()
        handled = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest and watched is self._content:
            self._place()
        return handled

    def event(self, event: QEvent) -> bool:
        """Keep the shortcuts of the page from being heard."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go round inside."""
        inside = [
            one
            for one in self._content.findChildren(QWidget)
            if one.isVisible()
            and one.isEnabled()
            and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        if not inside:
            return True
        focused = self.focusWidget()
        at = inside.index(focused) if focused in inside else -1
        to = inside[(at + (1 if forward else -1)) % len(inside)]
        to.setFocus(Qt.FocusReason.TabFocusReason)
        self._sheet.view.reveal(to)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it; nothing goes on to the page behind."""
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the panel closes it."""
        inside = self._sheet.geometry().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        if not inside.contains(event.position().toPoint()):
            self.reject()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Leave the page behind as it is."""

    def _place(self) -> None:
        window, sheet = self._window, self._sheet
        self.setGeometry(window.rect())
        reach = QMargins(_SHADOW, _SHADOW, _SHADOW, _SHADOW)
        room = window.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        size = sheet.size_wished(room.size().grownBy(reach))
        card = QRect(QPoint(), size.shrunkBy(reach))
        if self._under is None:
            card.moveCenter(room.center())
        else:
            under = QRect(self._under.mapTo(window, QPoint()), self._under.size())
            under = visual(window, under)
            card.moveTopLeft(under.bottomLeft() + QPoint(0, _EDGE))
            if card.right() > room.right():  # then their far edges are in line
                card.moveRight(under.right())
        card.moveLeft(max(room.left(), min(card.left(), room.right() - card.width())))
        card.moveTop(max(room.top(), min(card.top(), room.bottom() - card.height())))
        sheet.setGeometry(visual(window, card.marginsAdded(reach)))
        self.update()
