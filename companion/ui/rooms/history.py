"""What was done, week by week: looked at, put right, added to, printed."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from companion.domain.account import Account, Told, day_of
from companion.domain.draft import Draft
from companion.domain.entry import Entry
from companion.domain.felt import Felt
from companion.domain.history import Morning, VisitNote
from companion.domain.paper_week import WALKING, paper_week
from companion.language import tr, trn
from companion.printing.calendar_words import long_day
from companion.ui.day_words import day_words
from companion.ui.doors import HISTORY, TODAY
from companion.ui.pages.history import HistoryPage
from companion.ui.pages.week_words import week_span
from companion.ui.parting import ask_to_leave
from companion.ui.record_door import RecordDoor

if TYPE_CHECKING:
    from companion.store.correction import Work
    from companion.ui.pages.entry_form import EntryForm
    from companion.ui.pages.paper_form import PaperForm
    from companion.ui.pages.told_form import ToldForm
    from companion.ui.room import Host

_DAYS = timedelta(days=6)


class HistoryRoom:
    """The history page, and the two forms that take its place."""

    def __init__(self, host: "Host") -> None:
        self._host = host
        annals = host.crew.annals()
        self._past, self._pencil, self._hand = annals.past, annals.pencil, annals.hand
        self._undo: Work | None = None
        self._form: EntryForm | None = None
        self._paper: PaperForm | None = None
        self._told: ToldForm | None = None
        self.history = HistoryPage(host.theme, host.clock, self._past)
        self.page = QStackedWidget()
        self.record = RecordDoor(host, self.history)
        self.page.addWidget(self.history)
        self._connect()

    def enter(self) -> None:
        """Show the week again, with what has been done since.

        A form that was being filled in is still there: what was typed is not lost.
        """
        self.history.refresh()

    def show_week(self, first: date) -> None:
        """Show the week that begins on a day."""
        self.page.setCurrentWidget(self.history)
        self.history.show_week(first)

    @property
    def unsaved(self) -> bool:
        """Whether a form that is open, or the line of a note, holds what is not."""
        return self._form_changed or bool(self.history.board.day.notes.field.text)

    def resume(self) -> None:
        """Show the form again that is not saved."""
        self._host.go_to(HISTORY)

    def let_go(self) -> None:
        """Show the week again, and nothing of what was not saved."""
        self.history.board.day.notes.clear_field()
        self._show_history()

    def print_shown(self) -> None:
        """Print the week that is shown."""
        self.history.print_asked.emit(self.history.first)

    def _connect(self) -> None:
        page = self.history
        page.print_asked.connect(self._print_week)
        page.appointment_asked.connect(self._print_appointment)
        export = page.board.header.export_button
        page.export_asked.connect(lambda: self.record.open(export))
        self.record.said.connect(page.board.tell)
        page.today_asked.connect(lambda: self._host.go_to(TODAY))
        page.add_asked.connect(self._add)
        page.edit_asked.connect(self._edit)
        page.delete_asked.connect(self._sure(self._delete))
        page.paper_asked.connect(self._type_in)
        page.note_told.connect(self._sure(self._note))
        page.morning_asked.connect(self._add_morning)
        page.account_edit_asked.connect(self._edit_told)
        page.account_taken_back.connect(self._sure(self._take_back))
        page.undo_asked.connect(self._sure(self._take_undo))

    def _sure(self, keep: Callable[..., None]) -> Callable[..., None]:
        """Keep it once the date is sure; what was typed stays in its form till then."""

        def ask(*told: object) -> None:
            self._host.crew.when_sure(partial(keep, *told))

        return ask

    def _print_week(self, first: date) -> None:
        self._host.crew.print_shop.week(self._host.frame, first)

    def _print_appointment(self, last: date) -> None:
        self._host.crew.print_shop.appointment(self._host.frame, last)

    def _add(self, day: date) -> None:
        plan, form = self._hand.plan(day), self._entry_form()
        form.show_new(Draft(day, plan), lambda: self._hand.others(plan))
        self.page.setCurrentWidget(form)

    def _edit(self, entry: Entry) -> None:
        form = self._entry_form()
        form.show_entry(entry)
        self.page.setCurrentWidget(form)

    def _type_in(self, first: date) -> None:
        today, form = self._host.clock.now().date(), self._paper_form()
        last = first + _DAYS
        sheet = paper_week(
            first,
            today,
            self._hand.plan(last),
            self._past.entries(first, last),
            self._past.mornings(first, last + timedelta(days=1)),
            self._hand.name(WALKING),
        )
        form.show_week(sheet, week_span(first, today.year))
        self.page.setCurrentWidget(form)

    def _save(self, draft: Draft, entry: Entry | None) -> None:
        if entry is None:
            self._undo = self._pencil.add([draft])
            words = tr("Added to {day}.", day=long_day(draft.day))
        else:
            self._undo = self._pencil.change(entry, draft)
            words = tr("Changed. What it was before is kept.")
        self.page.setCurrentWidget(self.history)
        self.history.open_day(draft.day)
        self.history.say_done(words)

    def _save_week(self, drafts: tuple[Draft, ...]) -> None:
        self._undo = self._pencil.add(drafts)
        self.page.setCurrentWidget(self.history)
        self.history.refresh()
        count = len(drafts)
        self.history.say_done(trn("{n} day added.", "{n} days added.", count))

    def _delete(self, entry: Entry) -> None:
        self._undo = self._pencil.delete(entry)
        self.history.refresh()
        day = long_day(entry.record.local_date)
        self.history.say_done(tr("Deleted the session of {day}.", day=day))

    def _note(self, day: date, text: str, question: bool) -> None:
        # Taken back in its own line: Undo is still for what it says beside it.
        self._pencil.tell(VisitNote(day, text.strip(), question))
        self.history.board.day.notes.clear_field()
        self.history.refresh()

    def _add_morning(self, day: date) -> None:
        form = self._told_form()
        form.show_new(Morning(day, Felt(0, 0)))
        self.page.setCurrentWidget(form)

    def _edit_told(self, account: Account) -> None:
        form = self._told_form()
        form.show_account(account, self._past.activities())
        self.page.setCurrentWidget(form)

    def _save_told(self, account: Account | None, told: Told) -> None:
        day = day_of(told)
        if account is None:
            self._undo = self._pencil.tell(told)
            words = tr("Added to {day}.", day=long_day(day))
        else:
            self._undo = self._pencil.retell(account, told)
            words = tr("Changed. What it was before is kept.")
        self.page.setCurrentWidget(self.history)
        self.history.open_day(day)
        self.history.say_done(words)

    def _take_back(self, account: Account) -> None:
        self._undo = self._pencil.take_back(account)
        self.history.refresh()
        self.history.say_done(tr("Taken back."))

    def _take_undo(self) -> None:
        if self._undo is not None:
            self._pencil.undo(self._undo)
            self._undo = None
        self.history.board.hide_done()
        self.history.refresh()

    def _leave_form(self) -> None:
        """What was typed is let go of only when that was asked for."""
        if self._form_changed:
            ask_to_leave(self._host, self._show_history)
        else:
            self._show_history()

    @property
    def _form_changed(self) -> bool:
        shown = self.page.currentWidget()
        forms = self._form, self._paper, self._told
        return any(one is shown and one.changed for one in forms if one is not None)

    def _show_history(self) -> None:
        self.page.setCurrentWidget(self.history)
        self.history.take_focus()

    def _entry_form(self) -> "EntryForm":
        if self._form is None:
            # Most who look back change nothing.
            from companion.ui.pages.entry_form import EntryForm  # noqa: PLC0415 - so

            host = self._host
            self._form = EntryForm(host.theme, host.clock, day_words())
            self._form.saved.connect(self._sure(self._save))
            self._form.left.connect(self._leave_form)
            self.page.addWidget(self._form)
        return self._form

    def _told_form(self) -> "ToldForm":
        if self._told is None:
            from companion.ui.pages.told_form import ToldForm  # noqa: PLC0415 - as above

            host = self._host
            self._told = ToldForm(host.theme, host.clock, day_words())
            self._told.saved.connect(self._sure(self._save_told))
            self._told.left.connect(self._leave_form)
            self.page.addWidget(self._told)
        return self._told

    def _paper_form(self) -> "PaperForm":
        if self._paper is None:
            from companion.ui.pages.paper_form import PaperForm  # noqa: PLC0415 - as above

            self._paper = PaperForm(self._host.theme)
            self._paper.saved.connect(self._sure(self._save_week))
            self._paper.left.connect(self._leave_form)
            self.page.addWidget(self._paper)
        return self._paper
