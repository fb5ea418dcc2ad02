"""Below the settings of reminders: when the next one comes, and a way to see one.

card = ReminderCard(theme)
card.show_next("Tomorrow, 10:00", tray=True)
card.test_asked
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.label import Label


class ReminderCard(Card):
    """What to expect."""

    test_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.next = Label(theme, "", "body", 600)
        running = tr(
            "Reminders come only while the program is running, in a window or in the"
            " corner of the screen."
        )
        self.running = Label(theme, running, "body", 400, "ink2")
        self.corner = Label(theme, "", "body", 400, "ink2")
        self.trouble = Label(theme, "", "body", 600, "ambInk")
        self.test = Button(theme, tr("Show one now"), Kind.SECONDARY, "bell")
        self.test.clicked.connect(self.test_asked)
        self.trouble.hide()
        words = QVBoxLayout()
        words.setSpacing(4)
        for one in (self.next, self.running, self.corner, self.trouble):
            words.addWidget(one)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 16, 24, 16)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.test, 0, Qt.AlignmentFlag.AlignTop)

    def show_next(self, words: str, *, tray: bool) -> None:
        """Say when the next one comes, and whether there is a corner to stay in."""
        self.next.set_text(words)
        corner = (
            tr("This desktop has a corner for it.")
            if tray
            else tr("This desktop has no corner for it: leave the window open.")
        )
        self.corner.set_text(corner)

    def show_trouble(self, words: str) -> None:
        """Say what did not work; nothing for all is well."""
        self.trouble.set_text(words)
        self.trouble.setVisible(bool(words))
