"""The head of a page: its title, what is pressed beside it, and a sentence below.

head = PageHead(theme, title, lead, print_button)
head.put_before(back)
head.set_stacked(stacked=True)      the title has the line to itself
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.label import Label
from companion.ui.widgets.title_line import TitleLine

_GAP = 12  # px from the sentence to what is pressed below it


class PageHead(QVBoxLayout):
    """Title in the largest letters, lead below; the action is level with the title."""

    def __init__(
        self, theme: Theme, title: Label, lead: Label, action: QWidget
    ) -> None:
        super().__init__()
        self._action = action
        self._stacked = False
        self._line = TitleLine(theme, title, "display")
        self._line.put_after(action)
        self.setSpacing(0)
        self.addLayout(self._line)
        self.addWidget(lead)

    def put_before(self, widget: QWidget) -> None:
        """Have the way back before the title."""
        self._line.put_before(widget)

    def set_stacked(self, *, stacked: bool) -> None:
        """Have the action below the words, or beside the title."""
        if stacked != self._stacked:
            self._stacked = stacked
            if stacked:
                self._line.let_go(self._action)
                self.addSpacing(_GAP)
                self.addWidget(self._action)
            else:
                self.removeWidget(self._action)
                self.takeAt(self.count() - 1)
                self._line.put_after(self._action)
        self._line.measure()
