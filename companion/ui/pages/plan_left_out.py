"""What is not in the plan though it could be, why, and the way back.

card = PlanLeftOut(theme)
card.show_view(view)
card.edited                    Signal(object): an edit of the own plan
card.look_asked                Signal(str): where a professional's word is kept
"""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.exercise import Position
from companion.domain.exercise_search import things
from companion.domain.exercise_words import POSITION_WORDS
from companion.domain.plan_edit import put_back, ruling_out
from companion.domain.plan_view import Entry, Place, PlanView
from companion.domain.word_search import by_name
from companion.language import mark, tr
from companion.ui.pages.place_words import place_title
from companion.ui.theme import Theme
from companion.ui.widgets.bullet_list import BulletList, Mark
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.hairline import Hairline
from companion.ui.widgets.label import Label
from companion.ui.widgets.pills import Pills

_PAD = 20
_BACK = (Place.OUT, Place.RESTS)
_WHAT_TO_DO = {
    Place.ASIDE: mark("Stopped twice in a row. If a professional asks for it, say so."),
    Place.UNSUITED: mark("Not with what you said about your health."),
    Place.RULED_OUT: mark("It needs what you ruled out below."),
}
_ALIKE = mark("These need what you ruled out below.")


class PlanLeftOut(Card):
    """A line for each exercise that is out, then what to rule out."""

    edited = Signal(object)
    look_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._things: tuple[str, ...] = ()
        self._positions = tuple(Position)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self.positions = Pills(
            theme,
            tr("Positions to leave out"),
            [tr(POSITION_WORDS[one]) for one in Position],
        )
        self.equipment: Pills | None = None
        self._lay_out()
        self.positions.chosen_changed.connect(self._rule_positions)

    def show_view(self, view: PlanView) -> None:
        """Show what is out of a plan."""
        self._clear()
        there = view.at(*_BACK, *_WHAT_TO_DO)
        out = [one for one in there if one.planned or one.place is Place.OUT]
        out.sort(key=lambda one: by_name(one.exercise.name))
        alike = [one for one in out if one.place is Place.RULED_OUT]
        if len(alike) > 1:  # the same reason is said once
            self._rows.addWidget(self._list(alike))
        else:
            alike = []
        for entry in out:
            if entry not in alike:
                self._rows.addWidget(self._row(entry, view))
        if not out:
            words = tr("Nothing is left out.")
            self._rows.addWidget(Label(self._theme, words, "body", 400, "ink2"))
        self._show_things(things(one.exercise for one in view.entries))
        own = view.own
        _choose(
            self.positions,
            [i for i, one in enumerate(self._positions) if one in own.positions],
        )
        if self.equipment is not None:
            held = [i for i, one in enumerate(self._things) if one in own.equipment]
            _choose(self.equipment, held)

    def _list(self, entries: Sequence[Entry]) -> QWidget:
        names = [one.exercise.name for one in entries]
        return BulletList(self._theme, tr(_ALIKE), names, Mark.DOT)

    def _row(self, entry: Entry, view: PlanView) -> QWidget:
        theme, one = self._theme, entry.exercise
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(theme, one.name, "body", 600))
        words = _WHAT_TO_DO.get(entry.place)
        said = tr(words) if words else place_title(entry, view.own)
        column.addWidget(Label(theme, said, "caption", 500, "ink2"))
        button = self._button(entry)
        if button is not None:
            column.addSpacing(4)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return row

    def _button(self, entry: Entry) -> Button | None:
        key, name = entry.exercise.id, entry.exercise.name
        if entry.place in _BACK:
            button = Button(self._theme, tr("Put it back"), Kind.SECONDARY, "undo")
            button.setAccessibleName(tr("Put {name} back", name=name))
            button.clicked.connect(
                lambda: self.edited.emit(lambda own: put_back(own, key))
            )
        elif entry.place is not Place.RULED_OUT:
            words = tr("A professional asked me")
            button = Button(self._theme, words, Kind.SECONDARY)
            button.setAccessibleName(f"{name}: {words}")
            button.clicked.connect(lambda: self.look_asked.emit(key))
        else:
            return None
        button.set_height(44)
        return button

    def _lay_out(self) -> None:
        theme, box = self._theme, self._theme.box
        column = QVBoxLayout(self)
        column.setContentsMargins(box(_PAD), box(16), box(_PAD), box(_PAD))
        column.setSpacing(12)
        column.addWidget(Label(theme, tr("Left out"), "lead", 700))
        column.addLayout(self._rows)
        column.addWidget(Hairline(theme))
        column.addWidget(Label(theme, tr("Positions to leave out"), "body", 600))
        column.addWidget(self.positions)
        self._things_head = Label(theme, tr("Things you do not have"), "body", 600)
        column.addWidget(self._things_head)
        self._column = column

    def _show_things(self, offered: tuple[str, ...]) -> None:
        if offered == self._things and self.equipment is not None:
            return
        self._things = offered
        if self.equipment is not None:
            self.equipment.hide()
            self.equipment.deleteLater()
        names = [one[:1].upper() + one[1:] for one in offered]
        self.equipment = Pills(self._theme, tr("Things you do not have"), names)
        self.equipment.chosen_changed.connect(self._rule_things)
        self._column.addWidget(self.equipment)
        self._things_head.setVisible(bool(offered))

    def _rule_positions(self, chosen: tuple[int, ...]) -> None:
        held = frozenset(self._positions[index] for index in chosen)
        self.edited.emit(lambda own: ruling_out(own, positions=held))

    def _rule_things(self, chosen: tuple[int, ...]) -> None:
        held = frozenset(self._things[index] for index in chosen)
        self.edited.emit(lambda own: ruling_out(own, equipment=held))

    def _clear(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _choose(pills: Pills, indices: list[int]) -> None:
    with QSignalBlocker(pills):  # nothing was chosen
        pills.choose(indices)
