"""The lines at the top of Today, one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.pages.today_line import Line, TodayLine
from companion.ui.pages.today_shape import Shape
from companion.ui.theme import Theme

_GAP = 8


class TodayLines(QWidget):
    """Makes a line anew only when it says something else, so focus stays."""

    answered = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shape = Shape.WIDE
        self.lines: list[TodayLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        if [one.line for one in self.lines] == list(lines):
            return
        held: QWidget | None = self.focusWidget()  # or None, whatever PySide says
        if held is not None and held.hasFocus() and lines:
            # Hidden, it would hand the keyboard to an answer that nobody has read yet.
            self.setAccessibleName(lines[0].words)
            self.setFocus()
        for old in self.lines:
            old.hide()
            old.deleteLater()
        self.lines = [TodayLine(self._theme, line) for line in lines]
        for one in self.lines:
            one.answered.connect(self.answered)
            one.set_shape(self._shape)
            self._column.addWidget(one)
        self._show_those_with_room()

    def set_shape(self, shape: Shape) -> None:
        """Arrange for the width of the page."""
        self._shape = shape
        for one in self.lines:
            one.set_shape(shape)
        self._show_those_with_room()

    def _show_those_with_room(self) -> None:
        """On a narrow page the first one alone: the next comes when it is answered."""
        for index, one in enumerate(self.lines):
            one.setVisible(index == 0 or self._shape is not Shape.NARROW)
