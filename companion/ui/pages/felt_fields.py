"""How it felt, to be typed: leg, back, and the furthest point; all of it or nothing.

fields = FeltFields(theme, "Before")
fields.felt             Felt, or None when nothing is filled in
fields.typed            leg, back and place, each None while it is empty
fields.check()          whether it can be kept; says what is missing if not
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.chart.telling import FURTHEST_WORDS
from companion.domain.felt import Felt
from companion.domain.stop import Furthest
from companion.language import capital, tr
from companion.ui.theme import Theme
from companion.ui.widgets.choice_grid import ChoiceGrid
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.group import Group
from companion.ui.widgets.label import Label
from companion.ui.widgets.number_field import NumberField

_WORST = 10
_ORDER = tuple(Furthest)


class FeltFields(Group):
    """Two numbers and six places."""

    changed = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._theme = theme
        self.leg = NumberField(theme, tr("{when}, leg pain", when=name), _WORST)
        self.back = NumberField(theme, tr("{when}, back pain", when=name), _WORST)
        places = [capital(tr(FURTHEST_WORDS[one])) for one in _ORDER]
        self.furthest = ChoiceGrid(
            theme, tr("{when}, furthest point", when=name), places, len(places), 44
        )
        self._fault = Label(theme, "", "body", 600, "ambInk")
        self._fault.hide()
        numbers = QWidget()
        flow = Flow(numbers, gap=24)
        flow.addWidget(self._pair(tr("Leg pain"), self.leg))
        flow.addWidget(self._pair(tr("Back pain"), self.back))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        column.addWidget(Label(theme, name, "body", 700))
        column.addWidget(numbers)
        column.addWidget(Label(theme, tr("Furthest point"), "body", 400))
        column.addWidget(self.furthest)
        column.addWidget(self._fault)
        for signal in (self.leg.changed, self.back.changed):
            signal.connect(self._note)
        self.furthest.chosen_changed.connect(self._note)

    @property
    def felt(self) -> Felt | None:
        """What is filled in; None for nothing, or for too little."""
        leg, back, at = self.typed
        if leg is None or back is None or at is None:
            return None
        return Felt(leg, back, _ORDER[at])

    @property
    def typed(self) -> tuple[int | None, int | None, int | None]:
        """Each part that is filled in, all of them or not."""
        return self.leg.value, self.back.value, self.furthest.chosen

    def set_felt(self, felt: Felt | None) -> None:
        """Fill in what was told, or nothing."""
        self.leg.set_value(None if felt is None else felt.leg)
        self.back.set_value(None if felt is None else felt.back)
        self.furthest.choose(None if felt is None else _ORDER.index(felt.furthest))
        self._fault.hide()

    def check(self, *, whole: bool = False) -> bool:
        """Whether all of it or nothing is filled in; says so if not.

        ``whole`` asks for all of it.
        """
        some = whole or any(one is not None for one in self.typed)
        part = some and None in self.typed
        self._fault.set_text(
            tr("Fill in leg, back and furthest point.")
            if whole
            else tr("Fill in leg, back and furthest point, or none of them.")
        )
        self._fault.setVisible(part)
        if part:
            empty = self.leg if self.leg.value is None else self.back
            empty.setFocus(Qt.FocusReason.TabFocusReason)
        return not part

    def set_columns(self, columns: int) -> None:
        """Stand the places in so many columns."""
        self.furthest.set_columns(columns)

    def _pair(self, words: str, field: NumberField) -> QWidget:
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        label = Label(self._theme, words, "body", 400)
        label.setBuddy(field)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(field)
        return pair

    def _note(self) -> None:
        self._fault.hide()
        self.changed.emit()
