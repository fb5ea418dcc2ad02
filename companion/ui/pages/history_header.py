"""The head of the History page: which week, its sums, and the way to others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.label import Label


class HistoryHeader(QWidget):
    """Two arrows, title and one line; at the right Print this week."""

    previous_asked = Signal()
    next_asked = Signal()
    print_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before = IconButton(theme, "chevron_left", tr("Previous week"))
        self._after = IconButton(theme, "chevron_right", tr("Next week"))
        self._title = Label(theme, "", "title", 700)
        self._line = Label(theme, "", "body", 500, "ink2")
        self._print = Button(theme, tr("Print this week"), Kind.SECONDARY, "print")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self._before.clicked.connect(self.previous_asked)
        self._after.clicked.connect(self.next_asked)
        self._print.clicked.connect(self.print_asked)

    def show_week(self, title: str, line: str, *, newest: bool) -> None:
        """Name the week; the newest one has no next."""
        self._title.set_text(title)
        self._line.set_text(line)
        if newest and self._after.hasFocus():
            self._before.setFocus(Qt.FocusReason.TabFocusReason)
        self._after.setEnabled(not newest)

    def set_stacked(self, *, stacked: bool) -> None:
        """Put the button under the words, where the page is narrow."""
        direction = QBoxLayout.Direction
        self._row.setDirection(
            direction.TopToBottom if stacked else direction.LeftToRight
        )

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._line)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._before, 0, middle)
        head.addWidget(self._after, 0, middle)
        head.addSpacing(12)
        head.addLayout(words, 1)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addLayout(head, 1)
        self._row.addWidget(self._print, 0, middle)
