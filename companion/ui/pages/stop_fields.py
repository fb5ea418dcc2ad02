"""What was told of the stops of a session, to be put right.

card = StopsFields(theme)
card.show_stops(record)
card.stops              as typed, in the order they were
"""

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.record import SessionRecord
from companion.domain.stop import ALARMING, Stop
from companion.language import mark, tr
from companion.ui.pages.stop_questions import (
    STOP_PLACES,
    STOP_REASONS,
    STRONG,
    WHAT,
    WHERE,
)
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice_grid import ChoiceGrid
from companion.ui.widgets.group import Group
from companion.ui.widgets.label import Label
from companion.ui.widgets.number_field import NumberField
from companion.ui.widgets.pills import Pills

STAYS = mark(
    "Tingling, numbness and weakness stay once they were told: the safety rules go by"
    " them."
)
_STRONGEST = 10


class StopFields(Group):
    """One stop: what was felt, the lowest point, how strong it was."""

    def __init__(self, theme: Theme, name: str, stop: Stop) -> None:
        super().__init__(name)
        self._stop = stop
        self._reasons, self._places = list(STOP_REASONS), list(STOP_PLACES)
        self._kept = [
            index
            for index, one in enumerate(self._reasons)
            if one in ALARMING and one in stop.reasons
        ]
        words = [tr(one) for one in STOP_REASONS.values()]
        self.what = Pills(theme, tr(WHAT), words)
        self.what.choose([self._reasons.index(one) for one in stop.reasons])
        places = [tr(one) for one in STOP_PLACES.values()]
        self.where = ChoiceGrid(theme, tr(WHERE), places, len(places), 44)
        at = stop.furthest
        self.where.choose(None if at is None else self._places.index(at))
        self.strong = NumberField(theme, tr(STRONG), _STRONGEST)
        self.strong.set_value(stop.strength)
        self.what.chosen_changed.connect(self._keep)
        self._lay_out(theme, name)

    @property
    def stop(self) -> Stop:
        """The stop with what is typed."""
        at = self.where.chosen
        return replace(
            self._stop,
            reasons=tuple(self._reasons[index] for index in self.what.chosen),
            furthest=None if at is None else self._places[at],
            strength=self.strong.value,
        )

    def set_columns(self, columns: int) -> None:
        """Stand the places in so many columns."""
        self.where.set_columns(columns)

    @Slot(object)
    def _keep(self, chosen: tuple[int, ...]) -> None:
        """What raised an alarm cannot be taken off."""
        if not set(self._kept) <= set(chosen):
            self.what.choose((*chosen, *self._kept))

    def _lay_out(self, theme: Theme, name: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        column.addWidget(Label(theme, name, "body", 700))
        column.addWidget(Label(theme, tr(WHAT), "body", 400))
        column.addWidget(self.what)
        if self._kept:
            column.addWidget(Label(theme, tr(STAYS), "caption", 400, "ink2"))
        column.addWidget(Label(theme, tr(WHERE), "body", 400))
        column.addWidget(self.where)
        label = Label(theme, tr("How strong it was, 0 to 10"), "body", 400)
        label.setBuddy(self.strong)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.strong)
        row.addStretch(1)
        column.addLayout(row)


class StopsFields(Card):
    """All stops of a session; hidden when there was none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._columns = len(STOP_PLACES)
        self.fields: list[StopFields] = []
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(24, 16, 24, 16)
        self._inside.setSpacing(8)
        self._inside.addWidget(Label(theme, tr("Where you stopped"), "lead", 700))

    @property
    def stops(self) -> tuple[Stop, ...]:
        """All of them as typed."""
        return tuple(one.stop for one in self.fields)

    def show_stops(self, record: SessionRecord | None) -> None:
        """Show those of a session, or none."""
        for one in self.fields:
            one.hide()
            one.deleteLater()
        stops = () if record is None else record.stops
        self.fields = []
        for stop in stops:
            planned = record.plan[stop.rep.item].name if record is not None else ""
            name = tr("{name}, set {n}", name=planned, n=stop.rep.set_number)
            self.fields.append(StopFields(self._theme, name, stop))
            self._inside.addWidget(self.fields[-1])
        self.set_columns(self._columns)
        self.setVisible(bool(stops))

    def set_columns(self, columns: int) -> None:
        """Stand the places in so many columns."""
        self._columns = columns
        for one in self.fields:
            one.set_columns(columns)
