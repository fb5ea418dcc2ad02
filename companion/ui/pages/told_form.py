"""One thing told, to be put right or added by hand: its day, and what was said.

form = ToldForm(theme, clock, days)
form.show_account(account, activities)      to change one
form.show_new(Morning(day, felt))           to add one, with empty fields
form.saved                                  Signal(Account or None, what is told)
form.left                                   Signal(): without saving
"""

from collections.abc import Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.account import Account, Told, day_of, faults, moved
from companion.language import capital, tr
from companion.printing.calendar_words import long_day
from companion.ui.pages.day_fault import DAY_FAULTS
from companion.ui.pages.day_form import DayForm
from companion.ui.pages.told_fields import ToldFields, fields_of
from companion.ui.pages.told_words import told_words
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.day_line import DayWords
from companion.ui.widgets.label import Label


class ToldForm(DayForm):
    """The day, and below it what belongs to the kind."""

    def __init__(
        self, theme: Theme, clock: Clock, days: DayWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, clock, days, parent)
        self._account: Account | None = None
        self._fixed = Label(theme, "", "body", 600)
        self.fields: ToldFields | None = None
        self._stand(self._content())

    def show_account(self, account: Account, activities: Mapping[str, str]) -> None:
        """Show something told, to be changed."""
        self._account = account
        title = tr("Edit what you told")
        self.frame.show_head(told_words(account, activities), title)
        self._fill(account.told, activities, movable=account.movable, blank=False)

    def show_new(self, told: Told) -> None:
        """Show something to be added; nothing of it is filled in but the day."""
        self._account = None
        self.frame.show_head("", tr("Add how the morning was"))
        self._fill(told, {}, movable=True, blank=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the answers in as many columns as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fill(
        self, told: Told, activities: Mapping[str, str], *, movable: bool, blank: bool
    ) -> None:
        self.when.show_day(day_of(told))
        self.when.set_fault("")
        self.when.setVisible(movable)
        self._fixed.set_text(capital(long_day(day_of(told))))
        self._fixed.setVisible(not movable)
        if self.fields is not None:
            self.fields.hide()
            self.fields.deleteLater()
        self.fields = fields_of(
            self._theme, told, lambda key: activities.get(key, key), blank=blank
        )
        self._inside.addWidget(self.fields)
        self._fit()
        self.frame.show_top()
        if movable:
            self.when.take_focus()
        else:
            self.fields.take_focus()
        self._settle()

    @property
    def _state(self) -> tuple[object, ...]:
        return self.when.text, None if self.fields is None else self.fields.typed

    def _try(self) -> None:
        day, told = self.when.day, None
        if self.fields is not None:
            told = self.fields.told()
        if day is None:
            self._refuse(tr("Write a day as in the example."))
        elif told is not None:
            told = moved(told, day) if self.when.isVisible() else told
            found = faults(told, self._clock.now().date())
            if found:
                self._refuse(tr(DAY_FAULTS[found[0]]))
            else:
                self.saved.emit(self._account, told)

    def _refuse(self, words: str) -> None:
        self.when.set_fault(words)
        self.when.take_focus()

    def _fit(self) -> None:
        if self.fields is not None:
            self.fields.fit(self.width() / self._theme.text_scale)

    def _content(self) -> QWidget:
        content = QWidget()
        card = Card(self._theme)
        self._inside = QVBoxLayout(card)
        self._inside.setContentsMargins(24, 16, 24, 16)
        self._inside.setSpacing(16)
        self._inside.addWidget(self.when)
        self._inside.addWidget(self._fixed)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        return content
