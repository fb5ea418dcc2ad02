"""Below Sound and voice: hear what a session will sound like."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.language import mark, tr
from companion.ui.theme import Theme
from companion.ui.widgets.action_row import ActionRow
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card

_TOLD = mark("A soft tone, then some words, as loud as they will be.")


class SoundCard(Card):
    """One button, and what is wrong with the sound if anything is."""

    test_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        button = Button(theme, tr("Play a test"), Kind.SECONDARY, "sound")
        button.clicked.connect(self._ask)
        self.row = ActionRow(theme, tr("Hear it"), tr(_TOLD), button, first=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.row)

    def show_trouble(self, words: str) -> None:
        """Say why nothing, or not all, can be heard."""
        self.row.set_told(words)

    def _ask(self) -> None:
        self.row.set_told(tr(_TOLD))
        self.test_asked.emit()
