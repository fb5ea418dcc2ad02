"""Lines with a dot before each, in one column or two; they wrap, nothing is cut.

    SignList(theme, lines, SignLook("lead", 500, "redInk", step=60), columns=2)

Read down the first column, then down the second; each line is a label of its own, so
that a screen reader steps through them.
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
_COLUMN_GAP = 16


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
        """All rows, each as high as its highest line."""
        heights = self._row_heights(width)
        return sum(heights) + self._theme.box(self._look.gap) * (len(heights) - 1)

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

    def _rows(self, width: int) -> int:
        """Rows at a width: lines are shared out between the columns."""
        two = self._columns > 1 and width >= self._theme.px(_TWO_FROM)
        return -(-len(self._labels) // self._columns) if two else len(self._labels)

    def _line_width(self, width: int) -> int:
        columns = -(-len(self._labels) // self._rows(width))
        gaps = self._theme.box(_COLUMN_GAP) * (columns - 1)
        return (width - gaps) // columns - self._indent()

    def _row_heights(self, width: int) -> list[int]:
        rows, room = self._rows(width), self._line_width(width)
        heights = [one.heightForWidth(room) for one in self._labels]
        return [max(heights[row::rows]) for row in range(rows)]

    def _place(self) -> None:
        rows, room = self._rows(self.width()), self._line_width(self.width())
        step = room + self._indent() + self._theme.box(_COLUMN_GAP)
        top = 0
        for row, height in enumerate(self._row_heights(self.width())):
            for column, label in enumerate(self._labels[row::rows]):
                left = column * step + self._indent()
                label.setGeometry(visual(self, QRect(left, top, room, height)))
            top += height + self._theme.box(self._look.gap)

    def _relayout(self) -> None:
        self._place()
        self.updateGeometry()
        self.update()
