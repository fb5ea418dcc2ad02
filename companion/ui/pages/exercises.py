"""The Exercises page: all of them to find, look at, and put into the plan.

page = ExercisesPage(theme, studio, clock, day_words)
page.show_view(plan_view)             read afresh, and after every change
page.open(exercise_id)
page.add_asked, remove_asked, dose_asked, edit_asked   Signal(str): an exercise id
page.referred                         Signal(str, str, object): id, who asked, when
page.own_asked                        Signal(): an exercise of one's own
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.exercise_search import Wish, found, things
from companion.domain.own_exercise import MOST_OWN, is_own
from companion.domain.plan_view import Entry, PlanView
from companion.domain.word_search import by_name
from companion.language import tr, trn
from companion.ui.mirror import inset
from companion.ui.pages.exercise_detail import ExerciseDetail
from companion.ui.pages.exercise_filters import ExerciseFilters
from companion.ui.pages.place_words import mark_of
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card_grid import CardGrid
from companion.ui.widgets.control import FILLS
from companion.ui.widgets.day_line import DayWords
from companion.ui.widgets.exercise_card import ExerciseCard
from companion.ui.widgets.ground import Ground
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import BAR, FADE, ScrollView
from companion.ui.widgets.studio import Studio

_WIDEST = 1600
_WIDE, _STACKED = 1000, 560  # content widths at 100 % text
_LEAST_CARD = 216


class ExercisesPage(Ground):
    """A head, what is looked for, and the cards; or one exercise, large."""

    add_asked = Signal(str)
    remove_asked = Signal(str)
    dose_asked = Signal(str)
    edit_asked = Signal(str)
    referred = Signal(str, str, object)
    own_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        clock: Clock,
        words: DayWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._studio = studio
        self._view: PlanView | None = None
        self._entries: tuple[Entry, ...] = ()
        self._open: str = ""
        self._full = False
        self.setAccessibleName(tr("Exercises"))
        self._title = Label(theme, tr("Exercises"), "title", 700)
        self._line = Label(theme, "", "body", 500, "ink2")
        self.make = Button(theme, tr("Make your own"), Kind.SECONDARY, "plus")
        self.filters = ExerciseFilters(theme)
        self.grid = CardGrid(theme, tr("Exercises"), _LEAST_CARD)
        self.nothing = Label(theme, "", "body", 400, "ink2")
        self.detail = ExerciseDetail(theme, studio, clock, words)
        self._lay_out()
        self._connect()

    def show_view(self, view: PlanView) -> None:
        """Show the exercises as they stand; cards of the same ones are kept."""
        entries = tuple(
            sorted(view.entries, key=lambda one: by_name(one.exercise.name))
        )
        looks = [(one.exercise, one.item.level, one.item.sides) for one in entries]
        same = looks == [
            (one.exercise, one.item.level, one.item.sides) for one in self._entries
        ]
        self._view, self._entries = view, entries
        self.filters.show_things(things(one.exercise for one in entries))
        if not same:
            theme, studio = self._theme, self._studio
            cards = [ExerciseCard(theme, studio, one.item) for one in entries]
            self.grid.set_cards(cards)
        for card, entry in zip(self.grid.cards, entries, strict=True):
            if isinstance(card, ExerciseCard):
                card.show_mark(mark_of(entry, view.own))
        own = sum(1 for one in entries if is_own(one.exercise.id))
        self.make.setVisible(own < MOST_OWN)
        self._full = own >= MOST_OWN
        self._find(self.filters.wish)
        if self._open:
            self._show_detail(self._open)

    def open(self, exercise_id: str) -> None:
        """Show one exercise, large."""
        if self._view is not None and self._view.entry(exercise_id) is not None:
            self._open = exercise_id
            self._show_detail(exercise_id)
            self._stack.setCurrentWidget(self.detail)
            self.detail.show_top()
            self.detail.take_focus()

    @Slot()
    def close_detail(self) -> None:
        """Go back to the cards, to the one that was open."""
        at = [one.exercise.id for one in self._entries]
        opened, self._open = self._open, ""
        self._stack.setCurrentWidget(self._all)
        if opened in at:
            self.grid.focus_card(at.index(opened))

    @Slot(object)
    def _find(self, wish: Wish) -> None:
        kept = {one.exercise.id for one in found(self._entries, wish)}
        shown = [i for i, one in enumerate(self._entries) if one.exercise.id in kept]
        self.grid.show_only(shown)
        # The head has the number: open filters may cover the rest of a small page.
        self._line.set_text(self._summary(len(shown)) if self._entries else "")
        self.nothing.setVisible(not shown)
        if not shown:
            words = tr("No exercise fits. Try fewer filters, or another word.")
            unread = tr("The exercises could not be read.")
            self.nothing.set_text(words if self._entries else unread)

    def _summary(self, shown: int) -> str:
        every = len(self._entries)
        inside = len(self._view.inside) if self._view is not None else 0
        count = trn("{n} exercise", "{n} exercises", every)
        if shown != every:
            return tr("{shown} of {count}", shown=shown, count=count)
        words = tr("{count} · {inside} in your plan", count=count, inside=inside)
        if not self._full:
            return words
        full = tr("{n} of your own: delete one to make another.", n=MOST_OWN)
        return f"{words} · {full}"

    def _show_detail(self, exercise_id: str) -> None:
        entry = self._view.entry(exercise_id) if self._view is not None else None
        if entry is None or self._view is None:
            self.close_detail()
            return
        self.detail.show_entry(entry, self._view)

    def _lay_out(self) -> None:
        content = QWidget()
        self._content = QVBoxLayout(content)
        self._content.setSpacing(16)
        # Open filters may cover the page: what came of them stands before them.
        self.filters.insert_below_line(self.nothing)
        for part in (self.filters, self.grid):
            self._content.addWidget(part)
        self._content.addStretch(1)
        self._scroll = ScrollView(self._theme, content)
        self._all = QWidget()
        column = QVBoxLayout(self._all)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._header())
        column.addWidget(self._scroll, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._all)
        self._stack.addWidget(self.detail)
        self._stack.setMaximumWidth(_WIDEST + BAR + 2)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._stack, FILLS)
        self._row.addStretch(1)

    def _header(self) -> QHBoxLayout:
        head = QHBoxLayout()
        inset(head, 0, 0, BAR + 2, 0)
        head.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._line)
        head.addLayout(words, 1)
        head.addWidget(self.make, 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _connect(self) -> None:
        self.filters.changed.connect(self._find)
        self.grid.opened.connect(self._open_card)
        self.grid.reached.connect(self._bring_into_view)
        self.make.clicked.connect(self.own_asked)
        self.detail.left.connect(self.close_detail)
        standing = self.detail.standing
        standing.add_asked.connect(lambda: self.add_asked.emit(self._open))
        standing.remove_asked.connect(lambda: self.remove_asked.emit(self._open))
        standing.dose_asked.connect(lambda: self.dose_asked.emit(self._open))
        standing.edit_asked.connect(lambda: self.edit_asked.emit(self._open))
        standing.referred.connect(lambda by, on: self.referred.emit(self._open, by, on))
        search = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        search.activated.connect(self.filters.search.take_focus)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.detail)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.close_detail)
        self._theme.changed.connect(self._arrange)

    @Slot(int)
    def _open_card(self, index: int) -> None:
        self.open(self._entries[index].exercise.id)

    @Slot(QWidget)
    def _bring_into_view(self, card: QWidget) -> None:
        self._scroll.ensureWidgetVisible(card, 0, self._theme.px(FADE))

    def _arrange(self) -> None:
        room = self.width() / self._theme.text_scale
        side = 32 if room >= _WIDE else 16
        # The scroll bar has its own place beside the cards.
        inset(self._row, side, 22, max(0, side - BAR - 2), 0)
        inset(self._content, 0, 4, BAR + 2, 24)
        self.filters.set_stacked(stacked=room < _STACKED + 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()
