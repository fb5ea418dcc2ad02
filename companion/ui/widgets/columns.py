"""Widgets side by side in equal columns, in as many rows as the width asks for."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.mirror import visual
from companion.ui.theme import Theme


class Columns(QWidget):
    """Equal columns, none narrower than ``least`` (a measure at 100 %).

    Rows are filled evenly: six in rows of four become three and three. ``whole``: no
    row has fewer than the others, so three in rows of two stand below each other.
    """

    def __init__(
        self,
        theme: Theme,
        least: float,
        gap: float = 16,
        row_gap: float = 20,
        parent: QWidget | None = None,
        *,
        whole: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._whole = whole
        self._least = least
        self._gap = gap
        self._row_gap = row_gap
        self._children: tuple[QWidget, ...] = ()
        self._heights: dict[tuple[int, float], list[int]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._measure_again)

    def set_children(self, children: Sequence[QWidget]) -> None:
        """Show other widgets; the ones before are deleted."""
        for old in self._children:
            if old not in children:
                old.hide()
                old.deleteLater()
        self._children = tuple(children)
        for child in self._children:
            child.setParent(self)
            child.show()
        self._measure_again()

    def columns(self, width: int) -> int:
        """How many columns a width (px) has room for."""
        count = len(self._children)
        if not count:
            return 1
        gap, least = self._theme.box(self._gap), self._theme.px(self._least)
        most = max(1, min(count, (width + gap) // (least + gap)))
        if self._whole:
            return max(n for n in range(1, most + 1) if count % n == 0)
        rows = -(-count // most)
        return -(-count // rows)

    def sizeHint(self) -> QSize:
        """As wide as all side by side at their least."""
        width = len(self._children) * self._theme.px(self._least + self._gap)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One column."""
        return QSize(self._theme.px(self._least), 0)

    def heightForWidth(self, width: int) -> int:
        """All rows and the gaps between them."""
        heights = self._row_heights(width)
        gaps = max(0, len(heights) - 1) * self._theme.box(self._row_gap)
        return sum(heights) + gaps

    def _column_width(self, width: int) -> int:
        count = self.columns(width)
        gap = self._theme.box(self._gap)
        return (width - gap * (count - 1)) // count

    def _rows(self, width: int) -> list[tuple[QWidget, ...]]:
        count = self.columns(width)
        children = self._children
        starts = range(0, len(children), count)
        return [children[at : at + count] for at in starts]

    def _row_heights(self, width: int) -> list[int]:
        """Measured once for each width: layouts ask many times."""
        # With the scale: another one may be told to others first, who lay this out.
        key = width, self._theme.text_scale
        if key not in self._heights:
            each = self._column_width(width)
            rows = self._rows(width)
            self._heights[key] = [
                max(self._height_of(one, each, width) for one in row) for row in rows
            ]
        return self._heights[key]

    def _measure_again(self) -> None:
        self._heights.clear()
        if self.isVisible():
            self._place()
        self.updateGeometry()

    def _place(self) -> None:
        width = self.width()
        each, gap = self._column_width(width), self._theme.box(self._gap)
        top = 0
        heights = self._row_heights(width)
        for row, height in zip(self._rows(width), heights, strict=True):
            for at, widget in enumerate(row):
                place = QRect(at * (each + gap), top, each, height)
                self._put(widget, visual(self, place))
            top += height + self._theme.box(self._row_gap)

    def _height_of(self, widget: QWidget, each: int, _width: int) -> int:
        """How high (px) a widget stands in its column, where all are so wide."""
        wanted = widget.heightForWidth(each)
        return wanted if wanted >= 0 else widget.sizeHint().height()

    def _put(self, widget: QWidget, place: QRect) -> None:
        widget.setGeometry(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the widgets anew."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Place what was changed while nobody saw it."""
        super().showEvent(event)
        self._place()
