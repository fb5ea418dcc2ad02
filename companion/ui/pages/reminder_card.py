"""Below the settings of reminders: when the next one comes, and a way to see one.

card = ReminderCard(theme)
card.show_next("Tomorrow, 10:00", tray=True)
card.test_asked
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.label import Label

_PAD, _GAP = 24, 16
_LEAST_WORDS = 260  # px at 100 %, beside the button


class ReminderCard(Card):
    """What to expect."""

    test_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self.next = Label(theme, "", "body", 600)
        running = tr(
            "Reminders come only while the program is running, in a window or in the"
            " corner of the screen."
        )
        # As the explanations of the settings above it are set.
        self.running = Label(theme, running, "caption", 400, "ink2")
        self.corner = Label(theme, "", "caption", 400, "ink2")
        self.trouble = Label(theme, "", "body", 600, "ambInk")
        self.test = Button(theme, tr("Show one now"), Kind.SECONDARY, "bell")
        self.test.clicked.connect(self.test_asked)
        self.trouble.hide()
        words = QVBoxLayout()
        words.setSpacing(4)
        for one in (self.next, self.running, self.corner, self.trouble):
            words.addWidget(one)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(_PAD, 16, _PAD, 16)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.test)
        theme.changed.connect(self._arrange)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button below words that would be a narrow column beside it."""
        super().resizeEvent(event)
        self._arrange()

    def show_next(self, words: str, *, tray: bool) -> None:
        """Say when the next one comes, and whether there is a corner to stay in."""
        self.next.set_text(words)
        corner = (
            tr("On this computer it can stay in the corner of the screen.")
            if tray
            else tr(
                "On this computer it cannot stay in the corner: leave the window open."
            )
        )
        self.corner.set_text(corner)

    def show_trouble(self, words: str) -> None:
        """Say what did not work; nothing for all is well."""
        self.trouble.set_text(words)
        self.trouble.setVisible(bool(words))

    def _arrange(self) -> None:
        words = self.width() - 2 * _PAD - _GAP - self.test.sizeHint().width()
        below = words < self._theme.px(_LEAST_WORDS)
        direction, align = QBoxLayout.Direction, Qt.AlignmentFlag
        self._row.setDirection(
            direction.TopToBottom if below else direction.LeftToRight
        )
        self._row.setSpacing(12 if below else _GAP)
        side = align.AlignLeft if below else align.AlignVCenter  # as settings have it
        self._row.setAlignment(self.test, side)
