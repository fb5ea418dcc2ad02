"""What a professional asked for: who, when, and which exercises or the whole plan."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.exercise import Exercise, Gate
from companion.domain.person import Referral
from companion.domain.sign_off import SignOff, day_fault, name_fault
from companion.language import mark, tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.choice_row import ChoiceRows
from companion.ui.widgets.day_line import DayLine, DayWords
from companion.ui.widgets.label import Label
from companion.ui.widgets.pills import Pills
from companion.ui.widgets.text_line import TextLine

WHOLE, SOME = 0, 1
WHAT = (
    (
        mark("They agree with the plan"),
        mark("Such as a midwife who says that you may exercise."),
    ),
    (
        mark("They asked for certain exercises"),
        mark("Also exercises that move the spine, which are left out otherwise."),
    ),
)
MOVES = mark("Exercises that move the spine")
OTHERS = mark("Exercises that keep it still")
WHAT_MISSING = mark("Choose what they said.")
NONE_CHOSEN = mark("Choose at least one exercise.")
_BESIDE = 640


class ProfessionalForm(QWidget):
    """Three questions and Add; it says beside each field what is missing."""

    made = Signal(object)  # a Referral
    cancelled = Signal()

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        days: DayWords,
        exercises: Mapping[str, Exercise],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._days = days
        by_gate = sorted(exercises.values(), key=lambda one: one.name)
        self._moves = [o for o in by_gate if o.gate is Gate.PROFESSIONAL_ONLY]
        self._still = [o for o in by_gate if o.gate is Gate.OPEN]
        self.who = TextLine(theme, tr("Who?"), tr("Such as “Ms Lind, physiotherapist”"))
        self.when = DayLine(theme, clock, tr("On which day?"), days)
        words = [(tr(name), tr(effect)) for name, effect in WHAT]
        self.what = ChoiceRows(theme, tr("What did they say?"), words)
        self.moves = Pills(theme, tr(MOVES), [one.name for one in self._moves])
        self.still = Pills(theme, tr(OTHERS), [one.name for one in self._still])
        self.said = Label(theme, "", "body", 600, "ambInk")
        self.add = Button(theme, tr("Add this"), Kind.TONAL, "tick")
        self.cancel = Button(theme, tr("Cancel"), Kind.QUIET)
        self._lay_out()
        self.what.chosen_changed.connect(self._show_exercises)
        self.add.clicked.connect(self._try)
        self.cancel.clicked.connect(self.cancelled)
        self.who.changed.connect(lambda _text: self.who.set_fault(""))
        self.when.changed.connect(lambda _text: self.when.set_fault(""))
        self.clear()

    def clear(self) -> None:
        """Ask for another one, with nothing filled in."""
        self.who.set_text("")
        self.when.set_text("")
        self.what.choose(None)
        self.moves.choose(())
        self.still.choose(())
        self.said.hide()
        self._show_exercises(None)

    def set_beside(self, *, beside: bool) -> None:
        """Put name and day beside each other."""
        direction = QBoxLayout.Direction
        self._fields.setDirection(
            direction.LeftToRight if beside else direction.TopToBottom
        )

    def _lay_out(self) -> None:
        theme = self._theme
        self._fields = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fields.setSpacing(24)
        self._fields.addWidget(self.who, 1, Qt.AlignmentFlag.AlignTop)
        self._fields.addWidget(self.when, 1, Qt.AlignmentFlag.AlignTop)
        self._which = QWidget()
        which = QVBoxLayout(self._which)
        which.setContentsMargins(0, 0, 0, 0)
        which.setSpacing(8)
        for words, pills in ((MOVES, self.moves), (OTHERS, self.still)):
            which.addWidget(Label(theme, tr(words), "body", 600))
            which.addWidget(pills)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.add)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(self._fields)
        for part in (self.what, self._which, self.said):
            column.addWidget(part)
        column.addLayout(foot)

    def _show_exercises(self, chosen: int | None) -> None:
        self._which.setVisible(chosen == SOME)
        self.said.hide()

    def _chosen(self) -> frozenset[str]:
        if self.what.chosen != SOME:
            return frozenset()
        ids = [self._moves[index].id for index in self.moves.chosen]
        return frozenset(ids + [self._still[index].id for index in self.still.chosen])

    def _try(self) -> None:
        sign_off = SignOff(self.who.text, self.when.day)
        name = name_fault(sign_off)
        day = day_fault(sign_off, self._clock.now().date(), self._days.example)
        said = tr(WHAT_MISSING) if self.what.chosen is None else ""
        if self.what.chosen == SOME and not self._chosen():
            said = tr(NONE_CHOSEN)
        self.who.set_fault(name)
        self.when.set_fault(day)
        self.said.set_text(said)
        self.said.setVisible(bool(said))
        if name:
            self.who.take_focus()
        elif day:
            self.when.take_focus()
        elif not said and sign_off.on is not None:
            self.made.emit(Referral(sign_off.by, sign_off.on, self._chosen()))
