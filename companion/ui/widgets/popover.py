"""A small panel over the page, under what opened it; Esc or a press beside closes it.

    popover = Popover(theme, window, "Choose a week", content)
    popover.open_under(button)        or without one in the middle of the window

It lies inside the window; what is higher than that scrolls. While it is open Tab stays
inside and no shortcut of the page is heard. It deletes itself and its content when it
closes.
"""

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.mirror import inset, visual
from companion.ui.theme import Theme
from companion.ui.widgets.overlay import SHADOW, FloatingCard, Overlay
from companion.ui.widgets.scroll_view import STRIP, ScrollView

_PAD, _EDGE = 16, 8


class _Sheet(FloatingCard):
    """The card, whose content scrolls where it is higher."""

    def __init__(self, theme: Theme, content: QWidget, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._content = content
        self.view = ScrollView(theme, content, "surface", bar_beside=True)
        column = QVBoxLayout(self)
        around = SHADOW + _PAD
        # The strip of the bar lies in the padding.
        inset(column, around, around, around - STRIP, around)
        column.addWidget(self.view)

    def size_wished(self, most: QSize) -> QSize:
        """As large as the content is, shadow and all, within a size."""
        around = 2 * (SHADOW + _PAD)
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


class Popover(Overlay):
    """One panel in front of a window."""

    def __init__(
        self, theme: Theme, window: QWidget, name: str, content: QWidget
    ) -> None:
        super().__init__(theme, window, name)
        self._under: QWidget | None = None
        self._content = content
        self.sheet: _Sheet = _Sheet(theme, content, self)
        content.installEventFilter(self)
        self._follow()

    def open_under(self, under: QWidget | None = None) -> None:
        """Show it, under a widget if there is one; it takes the keys."""
        self._under = under
        page = self._page()
        if page is not None and under is not None:
            page.reveal(under)  # else it would open away from where it is due
        self._place()
        self.show()
        self.raise_()

    def done(self, result: int) -> None:
        """Close, and give the keys back to what opened it."""
        super().done(result)
        if self._under is not None:
            self._under.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window, and the panel as large as its content."""
        handled = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest and watched is self._content:
            self._place()
        return handled

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
        self.sheet.view.reveal(to)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Let the page step back: beside the panel its words are cut where they are."""
        self._paint_veil()

    def _page(self) -> ScrollView | None:
        """What scrolls with the opener in it, if anything does."""
        one = self._under
        while one is not None and not isinstance(one, ScrollView):
            one = one.parentWidget()
        return one

    def _room(self, width: int) -> QRect:
        """Where a card of so many px may lie: beside the rail, if that is enough."""
        window, page = self._window, self._page()
        room = window.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        if page is not None:
            across = visual(window, QRect(page.mapTo(window, QPoint()), page.size()))
            beside = room.adjusted(across.left(), 0, 0, 0)
            return beside if beside.width() >= width else room
        return room

    def _place(self) -> None:
        window, sheet = self._window, self.sheet
        self.setGeometry(window.rect())
        reach = QMargins(SHADOW, SHADOW, SHADOW, SHADOW)
        room = window.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        size = sheet.size_wished(room.size().grownBy(reach))
        card = QRect(QPoint(), size.shrunkBy(reach))
        room = self._room(card.width())
        under = QRect()
        if self._under is None:
            card.moveCenter(room.center())
        else:
            under = QRect(self._under.mapTo(window, QPoint()), self._under.size())
            under = visual(window, under)
            card.moveTopLeft(under.bottomLeft() + QPoint(0, _EDGE))
            if card.right() > room.right():  # then their far edges are in line
                card.moveRight(under.right())
        card.moveLeft(max(room.left(), min(card.left(), room.right() - card.width())))
        top = min(card.top(), room.bottom() - card.height())
        if top < card.top() and self._under is not None:
            # No room below: it lies over all of its opener, and cuts no line of words.
            top = min(top, under.top() - _EDGE)
        card.moveTop(max(room.top(), top))
        sheet.setGeometry(visual(window, card.marginsAdded(reach)))
        self.update()
