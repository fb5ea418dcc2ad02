"""What a professional asked for: who, when, and which exercises or the whole plan."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.exercise import Exercise, Gate
from companion.domain.person import Referral
from companion.domain.word_search import by_name
from companion.language import mark, tr
from companion.ui.pages.sign_off_fields import SignOffFields
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.choice_row import ChoiceRows
from companion.ui.widgets.day_line import DayWords
from companion.ui.widgets.label import Label
from companion.ui.widgets.pills import Pills

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
        by_gate = sorted(exercises.values(), key=lambda one: by_name(one.name))
        self._moves = [o for o in by_gate if o.gate is Gate.PROFESSIONAL_ONLY]
        self._still = [o for o in by_gate if o.gate is Gate.OPEN]
        hint = tr("Such as “Ms Lind, physiotherapist”")
        self.fields = SignOffFields(theme, clock, days, (tr("Who?"), hint))
        self.who, self.when = self.fields.who, self.fields.when
        words = [(tr(name), tr(effect)) for name, effect in WHAT]
        self.what = ChoiceRows(theme, tr("What did they say?"), words)
        self.moves = Pills(theme, tr(MOVES), [one.name for one in self._moves])
        self.still = Pills(theme, tr(OTHERS), [one.name for one in self._still])
        self.said = Label(theme, "", "body", 600, "ambInk")
        self.add = Button(theme, tr("Add this"), Kind.PRIMARY, "tick")
        self.cancel = Button(theme, tr("Cancel"), Kind.SECONDARY)
        self._lay_out()
        self.what.chosen_changed.connect(self._show_exercises)
        self.add.clicked.connect(self._try)
        self.cancel.clicked.connect(self.cancelled)
        self.clear()

    def clear(self) -> None:
        """Ask for another one, with nothing filled in."""
        self.fields.clear()
        self.what.choose(None)
        self.moves.choose(())
        self.still.choose(())
        self.said.hide()
        self._show_exercises(None)

    def _lay_out(self) -> None:
        theme = self._theme
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
        for part in (self.fields, self.what, self._which, self.said):
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
        signed = self.fields.checked()
        said = tr(WHAT_MISSING) if self.what.chosen is None else ""
        if self.what.chosen == SOME and not self._chosen():
            said = tr(NONE_CHOSEN)
        self.said.set_text(said)
        self.said.setVisible(bool(said))
        if signed is not None and not said:
            self.made.emit(Referral(signed.by, signed.on, self._chosen()))
