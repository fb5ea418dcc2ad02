"""A layout that puts widgets side by side and goes on in the next row.

Rows are as high as their highest widget; the height follows the width. In a
right-to-left language it starts at the right.
"""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Widgets in rows, ``gap`` px apart."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item as the last one."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at an index, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of the item at an index."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        """All items in one row."""
        hints = [item.sizeHint() for item in self._items]
        width = sum(one.width() for one in hints) + self._gap * max(0, len(hints) - 1)
        height = max((one.height() for one in hints), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """One item in a row."""
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least.grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        area = rect.marginsRemoved(self.contentsMargins())
        x, y, row = 0, area.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            wide = min(item.sizeHint().width(), area.width())
            high = item.sizeHint().height()
            if item.hasHeightForWidth():
                high = max(high, item.heightForWidth(wide))
            if x and x + wide > area.width():
                x, y, row = 0, y + row + self._gap, 0
            if place:
                item.setGeometry(self._spot(area, QPoint(x, y), QSize(wide, high)))
            x, row = x + wide + self._gap, max(row, high)
        return y + row - rect.y() + self.contentsMargins().bottom()

    def _spot(self, area: QRect, at: QPoint, size: QSize) -> QRect:
        owner = self.parentWidget()
        backwards = Qt.LayoutDirection.RightToLeft
        if owner is not None and owner.layoutDirection() is backwards:
            return QRect(QPoint(area.right() + 1 - at.x() - size.width(), at.y()), size)
        return QRect(QPoint(area.x() + at.x(), at.y()), size)
