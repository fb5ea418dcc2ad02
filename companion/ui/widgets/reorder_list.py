"""Widgets below each other whose order can be changed by dragging one of them.

    rows = ReorderList(theme, "Your exercises")
    rows.set_items(widgets)
    rows.lift(2, at);  rows.carry(at);  rows.drop()     ``at`` px down the screen
    rows.moved                                          Signal(int, int): from, to

Nothing is changed by itself: who hears ``moved`` shows the new order.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.group import Group

_GAP = 8


class ReorderList(Group):
    """A column of widgets; one may be lifted out of it and put in elsewhere."""

    moved = Signal(int, int)
    carried = Signal(QWidget)  # the widget in the hand, wherever it is now

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._theme = theme
        self._items: tuple[QWidget, ...] = ()
        self._held: int | None = None
        self._aim = 0
        self._grip = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.measure_again)

    @property
    def items(self) -> Sequence[QWidget]:
        """The widgets, in order."""
        return self._items

    def set_items(self, items: Sequence[QWidget]) -> None:
        """Show other widgets, or the same ones in another order."""
        for old in self._items:
            if old not in items:
                old.hide()
                old.deleteLater()
        self._items = tuple(items)
        self._held = None
        before: QWidget | None = None
        for item in self._items:
            if item.parent() is not self:
                item.setParent(self)
                item.show()
            if before is not None:
                QWidget.setTabOrder(before, item)
            before = item
        self.measure_again()

    def lift(self, index: int, at: int) -> None:
        """Take one into the hand, at a height of the screen."""
        self._held = self._aim = index
        self._grip = self._from_screen(at) - self._items[index].y()
        self._items[index].raise_()

    def carry(self, at: int) -> None:
        """Hold the lifted one there; what was scrolled meanwhile counts too."""
        if self._held is None:
            return
        item = self._items[self._held]
        most = max(0, self.height() - item.height())
        top = min(max(0, self._from_screen(at) - self._grip), most)
        item.move(0, top)
        self._aim = self._place_at(top + item.height() / 2)
        self._put(skip=item)
        self.carried.emit(item)

    def drop(self) -> None:
        """Put it in where it is held."""
        held, aim, self._held = self._held, self._aim, None
        self._put()
        if held is not None and held != aim:
            self.moved.emit(held, aim)

    def let_go(self) -> None:
        """Put it back where it was."""
        self._held = None
        self._put()

    def measure_again(self) -> None:
        """Give every widget its place, after one has grown."""
        self._put()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """The height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All widgets and the gaps between them."""
        highs = [_height(one, width) for one in self._items]
        return sum(highs) + max(0, len(highs) - 1) * _GAP

    def sizeHint(self) -> QSize:
        """As high as its widgets at this width."""
        width = max(self.width(), self._theme.px(300))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the narrowest may be."""
        widths = [one.minimumSizeHint().width() for one in self._items]
        return QSize(max(widths, default=0), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the widgets anew; another width asks for another height."""
        super().resizeEvent(event)
        self._put()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _from_screen(self, at: int) -> int:
        return self.mapFromGlobal(QPoint(0, at)).y()

    def _order(self) -> list[QWidget]:
        """The widgets as they would be if the lifted one were dropped now."""
        order = list(self._items)
        if self._held is not None:
            order.insert(self._aim, order.pop(self._held))
        return order

    def _place_at(self, middle: float) -> int:
        """Where one whose middle is there belongs among the others."""
        others = [one for i, one in enumerate(self._items) if i != self._held]
        top, place = 0.0, 0
        for one in others:
            high = _height(one, self.width())
            if middle > top + high / 2:
                place += 1
            top += high + _GAP
        return place

    def _put(self, skip: QWidget | None = None) -> None:
        width, top = self.width(), 0
        for one in self._order():
            high = _height(one, width)
            if one is not skip:
                one.setGeometry(0, top, width, high)
            top += high + _GAP


def _height(widget: QWidget, width: int) -> int:
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return max(
            layout.totalHeightForWidth(width), layout.totalMinimumSize().height()
        )
    wanted = widget.heightForWidth(width)
    return wanted if wanted >= 0 else widget.sizeHint().height()
