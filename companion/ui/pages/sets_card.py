"""What was done of each exercise of an entry: a number for every set and side.

card = SetsCard(theme)
card.show_plan(plan, {bout: repetitions})
card.counts            as typed; an empty field counts as none
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from companion.domain.exercise import Side
from companion.domain.record import PlannedExercise
from companion.domain.revision import Bout, bouts
from companion.language import mark, tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.group import Group
from companion.ui.widgets.hairline import Hairline
from companion.ui.widgets.label import Label
from companion.ui.widgets.number_field import SetField
from companion.ui.widgets.tab_chain import chain

_PAD = 24
_GAP = 24  # px between the boxes of an exercise, at 100 % text
_BESIDE_FROM = 600  # px at 100 % text
_LABELS = {
    Side.LEFT: mark("Left, set {n}"),
    Side.RIGHT: mark("Right, set {n}"),
    Side.BOTH: mark("Set {n}"),
}


class _Exercise(Group):
    """One exercise: its name, all or none of it, and its sets."""

    changed = Signal()

    def __init__(
        self, theme: Theme, planned: PlannedExercise, sets: Sequence[tuple[Bout, int]]
    ) -> None:
        super().__init__(planned.name)
        self._theme, self._narrow = theme, False
        self.fields = {bout: self._field(planned, bout, most) for bout, most in sets}
        self._all = Button(theme, tr("All"), Kind.NEUTRAL)
        self._none = Button(theme, tr("None"), Kind.NEUTRAL)
        self._all.setAccessibleName(tr("All of {name}", name=planned.name))
        self._none.setAccessibleName(tr("None of {name}", name=planned.name))
        self._all.clicked.connect(lambda: self.fill(whole=True))
        self._none.clicked.connect(lambda: self.fill(whole=False))
        for field in self.fields.values():
            field.field.changed.connect(self.changed)
        self._lay_out(planned)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the sets below the name."""
        self._narrow = narrow
        direction, side = QBoxLayout.Direction, Qt.AlignmentFlag
        way = direction.TopToBottom if narrow else direction.LeftToRight
        self._row.setDirection(way)
        # Below the name they stand at the end of the line of the boxes, or below all:
        # on the line of the last they would seem to be for that side alone.
        room = self.width() - self._buttons.sizeHint().width() - self._fields.spacing()
        wraps = narrow and self._wide() > room
        self._fields.setDirection(
            direction.TopToBottom if wraps else direction.LeftToRight
        )
        high = side.AlignBottom if narrow else side.AlignVCenter
        self._fields.setAlignment(self._buttons, side.AlignRight if wraps else high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the place of the buttons for the new width."""
        super().resizeEvent(event)
        self.set_narrow(narrow=self._narrow)

    def _wide(self) -> int:
        """Px of all boxes on one line."""
        hints = [one.sizeHint().width() for one in self.fields.values()]
        return sum(hints) + (len(hints) - 1) * self._theme.box(_GAP)

    def _lay_out(self, planned: PlannedExercise) -> None:
        theme, middle = self._theme, Qt.AlignmentFlag.AlignVCenter
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Label(theme, planned.name, "body", 600))
        words.addWidget(Label(theme, planned.dose_words, "caption", 500, "ink2"))
        words.addStretch(1)
        holder = QWidget()
        flow = Flow(holder, gap=theme.box(_GAP))
        for field in self.fields.values():
            flow.addWidget(field)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        for button in (self._all, self._none):
            button.set_height(44)
            self._buttons.addWidget(button, 0, middle)
        self._fields = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fields.setSpacing(theme.box(12))
        self._fields.addWidget(holder, 1)
        self._fields.addLayout(self._buttons)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 12, 0, 12)
        self._row.setSpacing(12)
        self._row.addLayout(words, 2)
        self._row.addLayout(self._fields, 3)

    def fill(self, *, whole: bool) -> None:
        """All repetitions of every set, or none."""
        for field in self.fields.values():
            field.field.set_value(field.most if whole else 0)

    def _field(self, planned: PlannedExercise, bout: Bout, most: int) -> SetField:
        label = tr(_LABELS[bout.side], n=bout.set_number)
        return SetField(self._theme, label, f"{planned.name}, {label}", most)


class SetsCard(Card):
    """Every exercise of the entry, one below the other."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self.exercises: list[_Exercise] = []
        self._whole = Button(theme, tr("All as planned"), Kind.SECONDARY, "tick")
        self._whole.clicked.connect(self._fill_all)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        head = QHBoxLayout()
        words = Label(theme, tr("What you did"), "lead", 700)
        words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(words, 1)
        head.addWidget(self._whole, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, 16, _PAD, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._rows)

    @property
    def counts(self) -> dict[Bout, int]:
        """Repetitions of every set as they are typed."""
        fields = [pair for one in self.exercises for pair in one.fields.items()]
        return {bout: field.field.value or 0 for bout, field in fields}

    def show_plan(
        self, plan: Sequence[PlannedExercise], counts: Mapping[Bout, int]
    ) -> None:
        """Show the sets of a plan, and what was done of each."""
        self._clear()
        every = bouts(plan)
        for item, planned in enumerate(plan):
            mine = [(bout, most) for bout, most in every if bout.item == item]
            exercise = _Exercise(self._theme, planned, mine)
            for bout, field in exercise.fields.items():
                field.field.set_value(counts.get(bout, 0))
            exercise.changed.connect(self.changed)
            if item:
                self._rows.addWidget(Hairline(self._theme))
            self._rows.addWidget(exercise)
            self.exercises.append(exercise)
        self._arrange()
        chain(self._whole, *self.exercises)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() / self._theme.text_scale < _BESIDE_FROM
        for exercise in self.exercises:
            exercise.set_narrow(narrow=narrow)

    def _fill_all(self) -> None:
        for exercise in self.exercises:
            exercise.fill(whole=True)

    def _clear(self) -> None:
        self.exercises = []
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
