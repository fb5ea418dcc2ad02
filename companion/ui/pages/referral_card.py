"""All that professionals asked for, and the way to add or remove one."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.exercise import Exercise
from companion.domain.person import Referral
from companion.domain.word_search import by_name
from companion.language import mark, tr
from companion.ui.pages.professional_form import ProfessionalForm
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.day_line import DayWords
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.form_card import FormCard
from companion.ui.widgets.label import Label

HEAD = mark("What a professional asked for")
LEAD = mark(
    "A doctor, midwife or physiotherapist who knows of your plan, or who asked for"
    " certain exercises. Leave this empty if there is nobody."
)
AGREES = mark("{name}, {day}: agrees with the plan")
ASKED = mark("{name}, {day}: {exercises}")


class ReferralCard(FormCard):
    """The list, and the form that a button opens."""

    changed = Signal()
    unfolded = Signal(object, object)  # the card, and what the keys write in now

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        days: DayWords,
        exercises: Mapping[str, Exercise],
    ) -> None:
        super().__init__(theme, tr(HEAD), tr(LEAD))
        self._days = days
        self._exercises = exercises
        self._referrals: tuple[Referral, ...] = ()
        self.removers: list[Button] = []
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self.open = Button(theme, tr("Add somebody"), Kind.SECONDARY, "plus")
        self.form = ProfessionalForm(theme, clock, days, exercises)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.open)
        row.addStretch(1)
        for part in (self._list, holder, self.form):
            self.add(part)
        self.form.hide()
        self.open.clicked.connect(self._unfold)
        self.form.made.connect(self._take)
        self.form.cancelled.connect(self._fold)

    @property
    def referrals(self) -> tuple[Referral, ...]:
        """What was asked for, in the order it was written down."""
        return self._referrals

    def show_referrals(self, referrals: tuple[Referral, ...]) -> None:
        """Show these and no others."""
        self._referrals = referrals
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.removers = []
        for one in referrals:
            self._rows.addWidget(self._row(one))
        self._list.setVisible(bool(referrals))

    @property
    def unfinished(self) -> bool:
        """Whether something is typed that was not added yet."""
        return not self.form.isHidden() and bool(self.form.who.text)

    def put_away(self) -> None:
        """Close the form with what is typed in it."""
        self.form.hide()
        self.open.show()

    def _row(self, referral: Referral) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = self._words(referral)
        label = Label(self._theme, words, "body", 500)
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        name = tr("Remove: {what}", what=words)
        remove = FlushButton(self._theme, tr("Remove"), name=name, at_end=True)
        remove.clicked.connect(lambda: self._remove(referral))
        self.removers.append(remove)
        line.addWidget(label, 1)
        line.addWidget(remove)
        return row

    def _words(self, referral: Referral) -> str:
        day = self._days.write(referral.on)
        if not referral.exercise_ids:
            return tr(AGREES, name=referral.by, day=day)
        known = self._exercises
        names = sorted(
            (known[one].name if one in known else one for one in referral.exercise_ids),
            key=by_name,
        )
        return tr(ASKED, name=referral.by, day=day, exercises=", ".join(names))

    def _unfold(self) -> None:
        self.form.clear()
        self.form.show()
        self.open.hide()
        self.form.who.take_focus()
        self.unfolded.emit(self, self.form.who)

    def _fold(self) -> None:
        self.put_away()
        self.open.setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self, referral: Referral) -> None:
        self.show_referrals((*self._referrals, referral))
        self._fold()
        self.changed.emit()

    def _remove(self, referral: Referral) -> None:
        kept = tuple(one for one in self._referrals if one is not referral)
        self.show_referrals(kept)
        self.open.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()
