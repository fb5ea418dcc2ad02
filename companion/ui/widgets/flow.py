"""A layout that puts widgets side by side and goes on in the next row.

Rows are as high as their highest widget; the height follows the width. There are as
few rows as the width allows, of about equal length, so that none is left over alone
below a full row. In a right-to-left language it starts at the right.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_KEPT, _ROWS_TO_EVEN = 64, 2


class Flow(QLayout):
    """Widgets in rows, ``gap`` px apart.

    ``fills``: several rows are each as wide as all of it, so that one alone in its row
    looks meant; as many in each stand in columns, if they can. ``alike``: all are as
    wide as the widest, below each other in columns.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        gap: int = 8,
        *,
        fills: bool = False,
        alike: bool = False,
    ) -> None:
        super().__init__(parent)
        self._fills = fills
        self._alike = alike
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
        y = area.y()
        rows = self._rows(area.width())
        for row in rows:
            sizes = [_size(item, area.width()) for item in row]
            if self._alike:
                wide = self._widest(area.width())
                sizes = [QSize(wide, size.height()) for size in sizes]
            if self._fills and len(rows) > 1:
                room = area.width() - self._gap * (len(row) - 1)
                sizes = _widened(self._in_columns(rows, sizes, room), room)
            x = 0
            for item, size in zip(row, sizes, strict=True):
                if place:
                    item.setGeometry(self._spot(area, QPoint(x, y), size))
                x += size.width() + self._gap
            y += max(size.height() for size in sizes) + self._gap
        end = max(area.y(), y - self._gap)
        return end - rect.y() + self.contentsMargins().bottom()

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        """The items in as few rows as a width allows, of about equal length."""
        items = [item for item in self._items if not item.isEmpty()]
        if self._alike:
            wide = self._widest(width)
            most = max(1, (width + self._gap) // (wide + self._gap))
            count = -(-len(items) // -(-len(items) // most)) if items else 1
            return [items[at : at + count] for at in range(0, len(items), count)]
        wides = tuple(min(item.sizeHint().width(), width) for item in items)
        return [items[row.start : row.stop] for row in _even(wides, self._gap, width)]

    def _in_columns(
        self, rows: Sequence[Sequence[QLayoutItem]], sizes: list[QSize], room: int
    ) -> list[QSize]:
        """The sizes of one of the rows, equally wide in all of them, or as they come.

        Rows that part at different places look broken.
        """
        each = room // len(sizes)
        hints = [item.sizeHint().width() for row in rows for item in row]
        if any(len(row) != len(sizes) for row in rows) or max(hints) > each:
            return sizes
        return [QSize(each, size.height()) for size in sizes]

    def _widest(self, width: int) -> int:
        """Px of the widest item, or all there are."""
        wides = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        return min(max(wides, default=0), width)

    def _spot(self, area: QRect, at: QPoint, size: QSize) -> QRect:
        owner = self.parentWidget()
        backwards = Qt.LayoutDirection.RightToLeft
        if owner is not None and owner.layoutDirection() is backwards:
            return QRect(QPoint(area.right() + 1 - at.x() - size.width(), at.y()), size)
        return QRect(QPoint(area.x() + at.x(), at.y()), size)


def _widened(sizes: Sequence[QSize], width: int) -> list[QSize]:
    """The sizes of a row with what it does not need shared out among all."""
    spare = max(0, width - sum(size.width() for size in sizes))
    shares = [spare * at // len(sizes) for at in range(len(sizes) + 1)]
    return [
        size + QSize(shares[at + 1] - shares[at], 0) for at, size in enumerate(sizes)
    ]


def _size(item: QLayoutItem, width: int) -> QSize:
    """The size of an item in a row of a width."""
    hint = item.sizeHint()
    wide, high = min(hint.width(), width), hint.height()
    if item.hasHeightForWidth():
        high = max(high, item.heightForWidth(wide))
    return QSize(wide, high)


@lru_cache(maxsize=_KEPT)
def _even(wides: tuple[int, ...], gap: int, width: int) -> list[range]:
    """The fewest rows; of these with the fewest items alone, then the shortest."""
    rows = _broken(wides, gap, width)
    if len(rows) < _ROWS_TO_EVEN:
        return rows
    ends = [0, *accumulate(wide + gap for wide in wides)]
    runs = {b - a - gap for a in ends for b in ends if 0 < b - a - gap < width}
    tries = [_broken(wides, gap, run) for run in sorted(runs)]
    fewest = [one for one in tries if len(one) == len(rows)]
    return min([*fewest, rows], key=lambda one: sum(len(row) == 1 for row in one))


def _broken(wides: Sequence[int], gap: int, width: int) -> list[range]:
    """Which items stand in which row, if each row takes all that it can hold."""
    rows: list[range] = []
    first, x = 0, 0
    for index, wide in enumerate(wides):
        if index > first and x + wide > width:
            rows.append(range(first, index))
            first, x = index, 0
        x += wide + gap
    if wides:
        rows.append(range(first, len(wides)))
    return rows
