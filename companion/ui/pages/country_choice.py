"""Which country's emergency number is shown: opened by Change, closed by Done."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from companion.domain.emergency import COUNTRIES
from companion.language import mark, tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice_grid import ChoiceGrid
from companion.ui.widgets.label import Label

QUESTION = mark("Where are you?")


class CountryChoice(Card):
    """A card of countries; a choice takes effect at once."""

    country_chosen = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._keys = list(COUNTRIES)
        names = [tr(numbers.title) for numbers in COUNTRIES.values()]
        self.choice = ChoiceGrid(theme, tr(QUESTION), names, columns=3)
        self.done = Button(theme, tr("Done|close this"), Kind.PRIMARY)
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.addWidget(Label(theme, tr(QUESTION), "lead", 700), 1)
        head.addWidget(self.done, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.choice)
        self.choice.chosen_changed.connect(self._announce)
        self.done.clicked.connect(self.closed)

    def set_country(self, country: str) -> None:
        """Mark the country that is shown."""
        with QSignalBlocker(self.choice):  # nothing was chosen
            self.choice.choose(self._keys.index(country))

    def set_columns(self, columns: int) -> None:
        """Stand in so many columns."""
        self.choice.set_columns(columns)

    def take_focus(self) -> None:
        """Let the keys act on the countries."""
        cell = self.choice.cells[self.choice.chosen or 0]
        cell.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _announce(self, index: int | None) -> None:
        if index is not None:
            self.country_chosen.emit(self._keys[index])
