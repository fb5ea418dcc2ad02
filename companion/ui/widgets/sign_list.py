"""Lines with a dot before each, in one column or two; they wrap, nothing is cut.

    SignList(theme, lines, SignLook("lead", 500, "redInk", step=60), columns=2)

Read down the first column, then down the second; a long line in one leaves no hole in
the other. Each line is a label of its own, so that a screen reader steps through them.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.fact import fact
from companion.ui.mirror import painting, visual
from companion.ui.theme import Theme
from companion.ui.widgets.label import Label

_TWO_FROM = 560  # below this width, at 100 % text, one column
_COLUMN_GAP = 32


@fact
class SignLook:
    """How the lines look; ``indent``, ``gap`` and ``reach`` are px at 100 %.

    ``gap`` is between rows, ``reach`` the radius of a dot, ``inset`` where its
    middle stands from the left.
    """

    size: str
    weight: int
    dot: str
    indent: int
    inset: int
    gap: int
    reach: int


class SignList(QWidget):
    """Short lines to run one's eye down."""

    def __init__(
        self,
        theme: Theme,
        lines: Sequence[str],
        look: SignLook,
        columns: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = look
        self._columns = columns
        self._labels = [
            Label(theme, words, look.size, look.weight, parent=self) for words in lines
        ]
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._relayout)

    @property
    def labels(self) -> tuple[Label, ...]:
        """The lines, in reading order."""
        return tuple(self._labels)

    def sizeHint(self) -> QSize:
        """Wide enough for usual lines."""
        width = self._theme.px(300 * self._columns)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The longest word in one column."""
        widest = max(one.minimumSizeHint().width() for one in self._labels)
        return QSize(widest + self._indent(), 0)

    def heightForWidth(self, width: int) -> int:
        """The higher one of its columns."""
        heights = self._heights(width)
        return max(self._high(part) for part in _shared(heights, self._many(width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the lines."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a dot in the middle of each first line of text."""
        theme, look = self._theme, self._look
        painter = painting(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(look.dot))
        back = self._indent() - theme.box(look.inset)
        for label in self._labels:
            middle = label.y() + theme.line(look.size) / 2
            reach = theme.box(look.reach)
            left = visual(self, label.geometry()).x()
            painter.drawEllipse(QPointF(left - back, middle), reach, reach)
        painter.end()

    def _indent(self) -> int:
        return self._theme.box(self._look.indent)

    def _many(self, width: int) -> int:
        """How many columns a width has room for."""
        return self._columns if width >= self._theme.px(_TWO_FROM) else 1

    def _line_width(self, width: int) -> int:
        columns = self._many(width)
        gaps = self._theme.box(_COLUMN_GAP) * (columns - 1)
        return (width - gaps) // columns - self._indent()

    def _heights(self, width: int) -> list[int]:
        room = self._line_width(width)
        return [one.heightForWidth(room) for one in self._labels]

    def _high(self, heights: Sequence[int]) -> int:
        """Px of lines below each other, with the gaps between them."""
        return sum(heights) + self._theme.box(self._look.gap) * (len(heights) - 1)

    def _place(self) -> None:
        width = self.width()
        room, heights = self._line_width(width), self._heights(width)
        step = room + self._indent() + self._theme.box(_COLUMN_GAP)
        labels = iter(self._labels)
        for column, part in enumerate(_shared(heights, self._many(width))):
            left, top = column * step + self._indent(), 0
            for height, label in zip(part, labels, strict=False):
                label.setGeometry(visual(self, QRect(left, top, room, height)))
                top += height + self._theme.box(self._look.gap)

    def _relayout(self) -> None:
        self._place()
        self.updateGeometry()
        self.update()


def _shared(heights: Sequence[int], columns: int) -> list[Sequence[int]]:
    """Lines shared out between the columns, so many in each, the last with fewer."""
    each = -(-len(heights) // columns)
    return [heights[at : at + each] for at in range(0, len(heights), each)]
