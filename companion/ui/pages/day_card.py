"""The day that is open: its sessions, what is noted for the visit, and ways to add.

card.show_day(summary, DayParts(entries, edits, accounts), invite=True)
"""

from collections.abc import Iterable, Mapping
from dataclasses import field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.account import Account
from companion.domain.entry import Entry
from companion.domain.fact import fact
from companion.domain.goal import GlobalChange, Rating
from companion.domain.history import AfterRest, Morning, VisitNote
from companion.domain.revision import EditSeen
from companion.domain.week import DaySummary, When
from companion.language import capital, mark, tr
from companion.printing.calendar_words import long_day
from companion.ui.mirror import inset
from companion.ui.pages.entry_view import EntryView
from companion.ui.pages.told_line import ToldLine
from companion.ui.pages.told_words import captions, told_words
from companion.ui.pages.visit_notes import VisitNotes
from companion.ui.pages.week_words import day_line, quiet_day
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.label import Label
from companion.ui.widgets.tab_chain import chain

_PAD = 24
_FIRST_HEAD = mark("Your sessions will show here")
_FIRST_WORDS = mark(
    "Each repetition is saved when you finish it. After your first session you see "
    "here what you did, how long it took, how the pain goes, and where you stopped."
)


@fact
class DayParts:
    """What a day holds: entries, their edits by session, and what else was told.

    ``activities`` are the names of what is rated, by their keys.
    """

    entries: tuple[Entry, ...]
    edits: Mapping[str, tuple[EditSeen, ...]]
    accounts: tuple[Account, ...] = ()
    activities: Mapping[str, str] = field(default_factory=dict)

    @property
    def notes(self) -> tuple[Account, ...]:
        """What is for the next visit."""
        return tuple(one for one in self.accounts if isinstance(one.told, VisitNote))

    @property
    def began(self) -> tuple[Account, ...]:
        """What stands above the sessions."""
        rest = (*self.notes, *self.followed)
        return tuple(one for one in self.accounts if one not in rest)

    @property
    def followed(self) -> tuple[Account, ...]:
        """What stands below the sessions."""
        kinds = (AfterRest, Rating, GlobalChange)
        return tuple(one for one in self.accounts if isinstance(one.told, kinds))


class DayCard(Card):
    """The open day; a helpful word when nothing was done on it."""

    today_asked = Signal()
    closed = Signal()
    add_asked = Signal()
    paper_asked = Signal()
    edit_asked = Signal(object)  # Entry
    delete_asked = Signal(object)
    note_told = Signal(str, bool)
    morning_asked = Signal()
    account_edit_asked = Signal(object)  # Account
    account_taken_back = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._narrow = False
        self.shown: tuple[Entry, ...] = ()
        self._head = Label(theme, "", "lead", 700)
        self._line = Label(theme, "", "body", 500, "ink2")
        self.close_button = IconButton(
            theme, "close", tr("Close the day"), 44, Kind.QUIET
        )
        self._go = Button(theme, tr("Go to Today"), Kind.SECONDARY, "today")
        self._add = FlushButton(theme, tr("Add what you did"), "plus")
        self._paper = FlushButton(theme, tr("Type in a paper week"), "page")
        words = tr("Add how the morning was")
        self._add_morning = FlushButton(theme, words, "plus")
        self.notes = VisitNotes(theme)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._lay_out()
        self._go.clicked.connect(self.today_asked)
        self._add.clicked.connect(self.add_asked)
        self._paper.clicked.connect(self.paper_asked)
        self._add_morning.clicked.connect(self.morning_asked)
        self.close_button.clicked.connect(self.closed)
        self.notes.told.connect(self.note_told)
        self.notes.edit_asked.connect(self.account_edit_asked)
        self.notes.taken_back.connect(self.account_taken_back)

    def show_day(self, day: DaySummary, parts: DayParts, *, invite: bool) -> None:
        """Open a day; ``invite`` offers the way to Today."""
        self.shown = parts.entries
        self._name(capital(long_day(day.day)))
        self._line.set_text(day_line(day))
        self._clear()
        self._list(parts.began, parts.activities)
        for entry in parts.entries:
            edits = parts.edits.get(entry.record.id, ())
            self._rows.addWidget(self._view(entry, edits))
        if not parts.entries:
            self._say(quiet_day(day))
        self._list(parts.followed, parts.activities)
        past = day.when is not When.FUTURE
        told = any(isinstance(one.told, Morning) for one in parts.accounts)
        self._go.setVisible(invite)
        self._add.setVisible(past)
        self._add_morning.setVisible(past and not told)
        self._paper.setVisible(False)
        self.notes.show_notes(parts.notes)
        self._show_parts(shown=True)
        items = (self._rows.itemAt(n) for n in range(self._rows.count()))
        rows = [one.widget() for one in items if one is not None]
        there = [one for one in rows if one is not None]
        ways = (self._go, self._add, self._add_morning)
        chain(self.close_button, *there, *ways, *self.notes.parts)

    def show_first(self) -> None:
        """Say what will be here, to somebody who has not begun."""
        self._name(tr(_FIRST_HEAD))
        self._clear()
        self._say(tr(_FIRST_WORDS))
        self._go.setVisible(True)
        self._add.setVisible(True)
        self._paper.setVisible(True)
        self._add_morning.setVisible(False)
        self._show_parts(shown=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put what stands side by side below each other, from the next showing on."""
        self._narrow = narrow
        self.notes.set_narrow(narrow=narrow)

    def _name(self, head: str) -> None:
        """Call the card by its head: what is offered in it is offered elsewhere too."""
        self._head.set_text(head)
        self.setAccessibleName(head)

    def _show_parts(self, *, shown: bool) -> None:
        for one in (self._line, self.close_button, self.notes):
            one.setVisible(shown)

    def _list(self, told: Iterable[Account], activities: Mapping[str, str]) -> None:
        for one in told:
            self._rows.addWidget(self._told(one, told_words(one, activities)))

    def _told(self, account: Account, words: str) -> ToldLine:
        line = ToldLine(
            self._theme,
            words,
            captions(account),
            editable=account.editable,
            removable=account.removable,
        )
        line.edit_asked.connect(lambda: self.account_edit_asked.emit(account))
        line.taken_back.connect(lambda: self.account_taken_back.emit(account))
        return line

    def _view(self, entry: Entry, edits: tuple[EditSeen, ...]) -> EntryView:
        view = EntryView(self._theme, entry, edits, narrow=self._narrow)
        view.edit_asked.connect(lambda: self.edit_asked.emit(entry))
        view.delete_asked.connect(lambda: self.delete_asked.emit(entry))
        return view

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._head)
        words.addWidget(self._line)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addLayout(words, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        left = Qt.AlignmentFlag.AlignLeft
        column = QVBoxLayout(self)
        inset(column, _PAD, 16, _PAD, 20)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(8)
        column.addLayout(self._rows)
        column.addWidget(self._go, 0, left)
        column.addWidget(self._add, 0, left)
        column.addWidget(self._paper, 0, left)
        column.addWidget(self._add_morning, 0, left)
        column.addWidget(self.notes)
        column.addStretch(1)

    def _say(self, words: str) -> None:
        label = Label(self._theme, words, "body", 400, "ink2")
        label.setContentsMargins(0, 0, 0, 16)
        label.setMaximumWidth(self._theme.px(560))
        self._rows.addWidget(label)

    def _clear(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
