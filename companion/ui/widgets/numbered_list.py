"""Steps one below the other, each with its number in a disc; large, nothing is cut."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.mirror import inset, painting
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.label import Label

_DISC, _GAP, _BETWEEN = 32, 16, 8
_INSIDE = 2  # times the air at the ends, between two steps


class NumberedList(QWidget):
    """Numbered lines; each is a label of its own, for screen readers."""

    def __init__(
        self, theme: Theme, size: str = "lead", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self.labels: list[Label] = []
        self._column = QVBoxLayout(self)
        theme.changed.connect(self._measure)
        self._measure()

    def show_steps(self, steps: Sequence[str]) -> None:
        """Show other steps."""
        for label in self.labels:
            label.hide()
            label.deleteLater()
        self.labels = [Label(self._theme, one, self._size, 500) for one in steps]
        while self._column.takeAt(0) is not None:  # also the air between
            pass
        for number, label in enumerate(self.labels, 1):
            label.setAccessibleName(f"{number}. {label.text()}")
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            # The air is that between steps: shared by the labels, one of two lines
            # would have less around it than one of a single line.
            self._column.addStretch(1 if number == 1 else _INSIDE)
            self._column.addWidget(label)
        self._column.addStretch(1)
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a disc with its number before the first line of each step."""
        theme, disc = self._theme, self._theme.box(_DISC)
        painter = painting(self)
        font, line = theme.font("body", 700, tabular=True), theme.line("body")
        for number, label in enumerate(self.labels, 1):
            first = max(theme.line(self._size), disc)
            spare = max(0, label.height() - max(label.heightForWidth(label.width()), 1))
            top = label.y() + spare / 2 + (theme.line(self._size) - first) / 2
            spot = QRectF(0, max(top, label.y()), disc, disc)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accSoft"))
            painter.drawEllipse(spot)
            text = Paragraph(str(number), font, line)
            at = QPointF(0, spot.center().y() - text.height / 2)
            center = Qt.AlignmentFlag.AlignHCenter
            text.draw(painter, at, theme.color("accInk"), center, disc)
        painter.end()

    def _measure(self) -> None:
        theme = self._theme
        left = theme.box(_DISC) + theme.box(_GAP)
        inset(self._column, left, 0, 0, 0)
        self._column.setSpacing(theme.box(_BETWEEN))
        for label in self.labels:
            label.setMinimumHeight(theme.box(_DISC))
        self.update()
