"""About you: side, cause, what else holds, who asked for what, days and time.

    form = AboutForm(theme, clock, days, exercises, first_weekday=0)
    form.show_intake(intake);  form.intake;  form.changed
    form.may_go_on()       says what is missing, and goes to the first of it

What cannot be is said at once, beside its field; what is missing only when one wants
to go on.
"""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.caution import Condition, Precaution
from companion.domain.exercise import Exercise, Side
from companion.domain.intake import Field, Intake, Weight, remarks, stands
from companion.domain.person_words import (
    BODY,
    CONDITIONS,
    PLAN_FIRST,
    PREGNANCY,
    SIDES,
    Named,
)
from companion.language import mark, tr
from companion.ui.pages.referral_card import ReferralCard
from companion.ui.pages.week_card import WeekCard
from companion.ui.theme import Theme
from companion.ui.widgets.choice_row import ChoiceRows, TickRows
from companion.ui.widgets.day_line import DayWords
from companion.ui.widgets.form_card import FormCard
from companion.ui.widgets.segmented import Segmented

SIDE = mark("Which leg is sore?")
SIDE_LEAD = mark("The easier side goes first. The nerve slider is for the sore leg.")
CAUSE = mark("What did a professional say the cause is?")
CAUSE_LEAD = mark("Only what somebody told you. This program finds no cause itself.")
PREGNANT = mark("Are you pregnant?")
ELSE = mark("Does any of this hold for you?")
ELSE_LEAD = mark("Tick all that hold. Each says how it changes the plan.")
FIRST = mark("Or any of these?")
FIRST_LEAD = mark("With these, exercises are chosen by a professional first.")
_NOT_PREGNANT = (mark("No"), "")
_SIDES = tuple(SIDES)
_CONDITIONS = tuple(CONDITIONS)
_PREGNANCY = tuple(PREGNANCY)
_BODY, _FIRST = tuple(BODY), tuple(PLAN_FIRST)


class AboutForm(QWidget):
    """The cards, one below the other."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        days: DayWords,
        exercises: Mapping[str, Exercise],
        first_weekday: int,
    ) -> None:
        super().__init__()
        self._clock = clock
        self._exercises = exercises
        self._asks_all = False
        self._filling = False
        sides = [tr(one) for one in SIDES.values()]
        self.side = Segmented(theme, tr(SIDE), sides, wraps=True)
        self.condition = ChoiceRows(theme, tr(CAUSE), _pairs(CONDITIONS.values()))
        pregnancy = [(tr(_NOT_PREGNANT[0]), ""), *_pairs(PREGNANCY.values())]
        self.pregnancy = ChoiceRows(theme, tr(PREGNANT), pregnancy)
        self.body = TickRows(theme, tr(ELSE), _pairs(BODY.values()))
        self.first = TickRows(theme, tr(FIRST), _pairs(PLAN_FIRST.values()))
        self.referrals = ReferralCard(theme, clock, days, exercises)
        self.week = WeekCard(theme, first_weekday)
        self._cards = {
            Field.SIDE: _card(theme, (SIDE, SIDE_LEAD), self.side),
            Field.CONDITION: _card(theme, (CAUSE, CAUSE_LEAD), self.condition),
            Field.PREGNANCY: _card(theme, (PREGNANT, ""), self.pregnancy),
            Field.PRECAUTIONS: _card(theme, (FIRST, FIRST_LEAD), self.first),
            Field.REFERRALS: self.referrals,
            Field.DAYS: self.week,
        }
        self._lay_out(_card(theme, (ELSE, ELSE_LEAD), self.body))
        for group in (self.side, self.condition, self.pregnancy, self.body, self.first):
            group.chosen_changed.connect(self._announce)
        self.referrals.changed.connect(self._announce)
        self.week.changed.connect(self._announce)

    @property
    def intake(self) -> Intake:
        """The form as it stands."""
        side, condition = self.side.chosen, self.condition.chosen
        found: set[Precaution] = {_BODY[index] for index in self.body.chosen}
        found |= {_FIRST[index] for index in self.first.chosen}
        weeks = self.pregnancy.chosen
        if weeks:
            found.add(_PREGNANCY[weeks - 1])
        return Intake(
            None if side is None else Side(_SIDES[side]),
            None if condition is None else Condition(_CONDITIONS[condition]),
            frozenset(found),
            self.referrals.referrals,
            self.week.days,
            self.week.minutes,
        )

    def show_intake(self, intake: Intake) -> None:
        """Show these answers; nothing is announced."""
        self._filling = True
        self.side.choose(_place(_SIDES, intake.side))
        self.condition.choose(_place(_CONDITIONS, intake.condition))
        weeks = [n for n, o in enumerate(_PREGNANCY, 1) if o in intake.precautions]
        known = intake.condition is not None  # answered before: no means no
        self.pregnancy.choose(weeks[-1] if weeks else 0 if known else None)
        self.body.choose([n for n, o in enumerate(_BODY) if o in intake.precautions])
        self.first.choose([n for n, o in enumerate(_FIRST) if o in intake.precautions])
        self.referrals.show_referrals(intake.referrals)
        self.week.show_week(intake.days, intake.minutes)
        self._filling = False
        self._asks_all = False
        self._say()

    def may_go_on(self) -> bool:
        """Whether nothing is missing or wrong; else it is said, and gone to."""
        self._asks_all = True
        self._say()
        made = remarks(self.intake, self._clock.now().date(), self._exercises)
        if stands(made):
            return True
        first = next(one for one in made if one.weight is not Weight.NOTE)
        self.go_to(first.field)
        return False

    def card(self, field: Field) -> FormCard:
        """The card that asks for a field."""
        return self._cards[Field.DAYS if field is Field.MINUTES else field]

    def go_to(self, field: Field) -> None:
        """Let the keys answer a field."""
        starts: dict[Field, QWidget] = {
            Field.SIDE: self.side.cells[0],
            Field.CONDITION: self.condition.cells[0],
            Field.PREGNANCY: self.pregnancy.cells[0],
            Field.PRECAUTIONS: self.first.rows[0],
            Field.REFERRALS: self.referrals.open,
        }
        start = starts.get(field, self.week.days_choice.pills[0])
        start.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self, what_else: FormCard) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        cards = list(self._cards.values())
        cards.insert(3, what_else)
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)

    def _announce(self) -> None:
        if not self._filling:
            self._say()
            self.changed.emit()

    def _say(self) -> None:
        made = remarks(self.intake, self._clock.now().date(), self._exercises)
        for card in self._cards.values():
            card.say(
                [
                    (one.words, one.weight is not Weight.NOTE)
                    for one in made
                    if self.card(one.field) is card
                    and (one.weight is not Weight.MISSING or self._asks_all)
                ]
            )


def _pairs(named: Iterable[Named]) -> list[tuple[str, str]]:
    return [(tr(one.name), tr(one.effect)) for one in named]


def _place(known: Sequence[object], one: object) -> int | None:
    return known.index(one) if one in known else None


def _card(theme: Theme, words: tuple[str, str], control: QWidget) -> FormCard:
    head, lead = words
    card = FormCard(theme, tr(head), tr(lead) if lead else "")
    card.add(control)
    return card
