"""A title, with what is pressed before and after it level with its first line.

    line = TitleLine(theme, title, "display")
    line.put_before(back);  line.put_after(print_button)

However many lines the title has, what stands beside it stays at the first.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.focus_ring import RING_REACH
from companion.ui.widgets.label import Label

_BESIDE_RING = 6  # px from the ring of the way back to the title


class TitleLine(QHBoxLayout):
    """A title, with what is pressed before and after it level with its first line."""

    def __init__(self, theme: Theme, title: Label, size: str) -> None:
        super().__init__()
        self._theme = theme
        self._title = title
        self._size = size
        self._beside: list[tuple[QWidget, QVBoxLayout]] = []
        self.addWidget(title, 1)
        theme.changed.connect(self.measure)

    def put_before(self, widget: QWidget) -> None:
        """Have something before the title."""
        self.insertLayout(0, self._held(widget))
        self.measure()

    def put_after(self, widget: QWidget) -> None:
        """Have something at the end of the line."""
        self.addLayout(self._held(widget))
        self.measure()

    def let_go(self, widget: QWidget) -> None:
        """Have something no longer: it finds its place elsewhere."""
        for one, holder in list(self._beside):
            if one is widget:
                holder.removeWidget(widget)
                self.removeItem(holder)
                self._beside.remove((one, holder))
        self.measure()

    def measure(self) -> None:
        """Level all of it, for the text as large as it is now."""
        self.setSpacing(RING_REACH + self._theme.box(_BESIDE_RING))
        self._title.setContentsMargins(0, self.lift(), 0, 0)
        whole = self._theme.line(self._size) + 2 * self.lift()
        for one, at in self._beside:
            above = (whole - one.sizeHint().height()) // 2
            at.setContentsMargins(0, max(0, above), 0, 0)

    def lift(self) -> int:
        """Px above the title's first line, where something beside it is higher."""
        there = [one for one, _ in self._beside if not _is_put_away(one)]
        highest = max((one.sizeHint().height() for one in there), default=0)
        return max(0, highest - self._theme.line(self._size)) // 2

    def _held(self, widget: QWidget) -> QVBoxLayout:
        """Something that keeps its place at the first line."""
        holder = QVBoxLayout()
        holder.setSpacing(0)
        holder.addWidget(widget)
        holder.addStretch(1)
        self._beside.append((widget, holder))
        return holder


def _is_put_away(widget: QWidget) -> bool:
    """Whether it was hidden, and not only never shown yet."""
    told = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    return widget.isHidden() and widget.testAttribute(told)
