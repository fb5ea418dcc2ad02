"""The fields of one thing told, by its kind: pain, an answer, a number, or words.

field = fields_of(theme, told)
field.told()            what is typed; None while something is missing, which it says
field.typed             the same as it stands, whole or not
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.account import Told, WithPain, with_felt
from companion.domain.goal import HIGHEST, GlobalChange, Rating
from companion.domain.history import (
    LONGEST_NOTE,
    AfterRest,
    CheckIn,
    FlareUp,
    Morning,
    NotToday,
    VisitNote,
    Walking,
)
from companion.language import mark, tr
from companion.ui.pages.felt_fields import FeltFields
from companion.ui.pages.goal_cards import IMPRESSIONS
from companion.ui.pages.not_today_dialog import REASONS
from companion.ui.pages.told_words import WALKING
from companion.ui.theme import Theme
from companion.ui.widgets.choice_grid import ChoiceGrid
from companion.ui.widgets.label import Label
from companion.ui.widgets.number_field import NumberField
from companion.ui.widgets.text_line import TextLine

# The name of the answer, the question, and what may be answered.
_ANSWERS: dict[type, tuple[str, str, Mapping[Any, str]]] = {
    NotToday: ("reason", mark("Why not?"), REASONS),
    Walking: ("able", mark("Standing and walking"), WALKING),
    GlobalChange: ("change", mark("Compared with the beginning"), IMPRESSIONS),
}
_ROOMY, _MEDIUM = 760, 480  # px at 100 % text


class ToldFields(QWidget):
    """What can be typed of one kind; by itself nothing but the day."""

    def __init__(self, told: Told) -> None:
        super().__init__()
        self._was = told
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)

    def told(self) -> Told | None:
        """What is typed, None while it cannot be kept."""
        return self._was

    @property
    def typed(self) -> object:
        """What is typed or chosen now, whole or not."""
        return None

    def fit(self, room: float) -> None:
        """Arrange for so many px at 100 % text."""

    def take_focus(self) -> None:
        """Let the keys be at the first field."""


class PainFields(ToldFields):
    """Leg, back and the furthest point."""

    def __init__(self, theme: Theme, told: WithPain, *, blank: bool) -> None:
        super().__init__(told)
        self._pain = told
        self.felt = FeltFields(theme, tr("How it felt, 0 to 10"))
        self.felt.set_felt(None if blank else told.felt)
        self.column.addWidget(self.felt)

    def told(self) -> Told | None:
        """Only whole answers."""
        felt = self.felt.felt
        if felt is None:
            self.felt.check(whole=True)
            return None
        return with_felt(self._pain, felt)

    @property
    def typed(self) -> object:
        """Both numbers and the place."""
        return self.felt.typed

    def take_focus(self) -> None:
        """Begin with the leg."""
        self.felt.leg.setFocus(Qt.FocusReason.TabFocusReason)

    def fit(self, room: float) -> None:
        """Stand the places in as many columns as there is room for."""
        columns = 6 if room >= _ROOMY else 3 if room >= _MEDIUM else 2
        self.felt.set_columns(columns)


class AnswerFields(ToldFields):
    """One of a few answers; there always is one."""

    def __init__(self, theme: Theme, told: NotToday | Walking | GlobalChange) -> None:
        super().__init__(told)
        self._name, words_of_it, answers = _ANSWERS[type(told)]
        question, name = tr(words_of_it), self._name
        self._answers = list(answers)
        words = [tr(one) for one in answers.values()]
        self.choice = ChoiceGrid(theme, question, words, columns=3)
        self.choice.choose(self._answers.index(getattr(told, name)))
        self.column.addWidget(Label(theme, question, "body", 700))
        self.column.addWidget(self.choice)

    def told(self) -> Told | None:
        """The same with the answer that is chosen, or as it was with none."""
        at = self.choice.chosen
        if at is None:
            return self._was
        return replace(self._was, **{self._name: self._answers[at]})

    @property
    def typed(self) -> object:
        """The answer that is chosen."""
        return self.choice.chosen

    def fit(self, room: float) -> None:
        """Stand the answers in as many columns as there is room for."""
        most = 4 if room >= _ROOMY else 2 if room >= _MEDIUM else 1
        count = len(self._answers)
        # So many that none is left over alone in the last row.
        even = [one for one in range(1, min(most, count) + 1) if count % one != 1]
        self.choice.set_columns(max(even, default=1))


class ScoreFields(ToldFields):
    """How well an activity goes."""

    def __init__(self, theme: Theme, told: Rating, activity: str) -> None:
        super().__init__(told)
        self._rating = told
        question = tr("How well did it go, 0 to 10?")
        self.score = NumberField(theme, question, HIGHEST)
        self.score.set_value(told.score)
        self._fault = Label(theme, "", "body", 600, "ambInk")
        label = Label(theme, question, "body", 400)
        label.setBuddy(self.score)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.score)
        row.addStretch(1)
        self.column.addWidget(Label(theme, activity, "body", 700))
        self.column.addLayout(row)
        self.column.addWidget(self._fault)
        self._fault.hide()
        self.score.changed.connect(self._fault.hide)

    def told(self) -> Told | None:
        """The rating with the number that is typed."""
        value = self.score.value
        if value is None:
            self._fault.set_text(tr("Write a number from 0 to 10."))
            self._fault.show()
            self.score.setFocus(Qt.FocusReason.TabFocusReason)
            return None
        return replace(self._rating, score=value)

    @property
    def typed(self) -> object:
        """The number."""
        return self.score.value


class NoteFields(ToldFields):
    """The words of a note or a question."""

    def __init__(self, theme: Theme, told: VisitNote) -> None:
        super().__init__(told)
        self._note = told
        self.line = TextLine(theme, _question(told), "", LONGEST_NOTE)
        self.line.set_text(told.text)
        self.column.addWidget(self.line)
        self.line.changed.connect(lambda _text: self.line.set_fault(""))

    def told(self) -> Told | None:
        """The note with the words that are typed."""
        if not self.line.text:
            self.line.set_fault(tr("Write something first."))
            self.line.take_focus()
            return None
        return replace(self._note, text=self.line.text)

    @property
    def typed(self) -> object:
        """The words."""
        return self.line.text


def _question(told: VisitNote) -> str:
    return tr("Something to ask") if told.question else tr("Something to tell")


def fields_of(
    theme: Theme, told: Told, activity: Callable[[str], str], *, blank: bool
) -> ToldFields:
    """The fields of something told, with nothing in them if they are to be blank."""
    match told:
        case Morning() | CheckIn() | AfterRest():
            return PainFields(theme, told, blank=blank)
        case NotToday() | Walking() | GlobalChange():
            return AnswerFields(theme, told)
        case Rating(key=key):
            return ScoreFields(theme, told, activity(key))
        case VisitNote():
            return NoteFields(theme, told)
        case FlareUp():  # pragma: no branch - there is no other
            return ToldFields(told)
