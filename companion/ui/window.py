"""The main window: the rail, the places, the session; decides what follows what.

Pages announce; only the window knows them all. What the first picture does not need
is made when it is first gone to.
"""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from companion.clock import Clock
from companion.domain.fact import fact
from companion.domain.record import SessionRecord
from companion.store.scribe import Scribe
from companion.ui.desk import Desk
from companion.ui.diary_ear import DiaryEar
from companion.ui.herald import Herald
from companion.ui.leftover import Leftover
from companion.ui.pages.today import TodayPage
from companion.ui.print_shop import PrintShop
from companion.ui.session_screen import SessionScreen
from companion.ui.theme import Theme
from companion.ui.widgets.rail import Place, Rail
from companion.ui.widgets.studio import Studio

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.player import Player
    from companion.ui.pages.help import HelpPage
    from companion.ui.pages.history import HistoryPage
    from companion.ui.pages.session import SessionPage
    from companion.ui.session_place import SessionPlace

TODAY, HISTORY, HELP = "today", "history", "help"
PLACES = (Place(TODAY, "Today", "today"), Place(HISTORY, "History", "history"))
HELP_PLACE = Place(HELP, "When to get help", "help")
LEAST = (1024, 680)
USUAL = (1280, 800)
_WIDE_FROM = 1600


@fact
class Crew:
    """Who the window works with."""

    desk: Desk
    scribe: Scribe
    ear: DiaryEar
    print_shop: PrintShop
    accompany: "Callable[[SessionPage], None]"  # with sound, an ear, wakefulness


class MainWindow(QMainWindow):
    """Home with its rail and pages, or the session that fills everything."""

    session_over = Signal()

    def __init__(self, theme: Theme, clock: Clock, studio: Studio, crew: Crew) -> None:
        super().__init__()
        self._theme = theme
        self._clock = clock
        self._studio = studio
        self._crew = crew
        self._painted = False
        self.rail = Rail(theme, PLACES, HELP_PLACE)
        self.today = TodayPage(theme, studio, clock)
        self._past: HistoryPage | None = None
        self._help: HelpPage | None = None
        self._session: SessionPlace | None = None
        self.setWindowTitle("Companion")
        self.setMinimumSize(*LEAST)
        self.resize(*USUAL)
        self._lay_out()
        desk = crew.desk
        self._leftover = Leftover(theme, self, desk, crew.scribe)
        self._screen = SessionScreen(self, desk.session_screen, desk.remember_screen)
        self._herald = Herald(theme, crew.ear, self)
        self._connect()
        self.go_to(TODAY)

    @property
    def session(self) -> "SessionPlace":
        """Where sessions take place; made with the first one."""
        if self._session is None:
            # Not part of the first picture; loaded in idle time (see paintEvent).
            from companion.ui.session_place import SessionPlace  # noqa: PLC0415 - so

            crew = self._crew
            made = SessionPlace(
                self._theme, self._clock, self._studio, crew.scribe, crew.accompany
            )
            made.over.connect(self._come_home)
            made.full_screen_asked.connect(self._toggle_full_screen)
            made.other_screen_asked.connect(self._screen.move_on)
            made.by_hand_chosen.connect(crew.desk.remember_by_hand)
            made.help_asked.connect(self._visit_help)
            made.alarmed.connect(lambda: self.go_to(HELP))
            self._whole.addWidget(made)
            self._session = made
        return self._session

    def go_to(self, key: str) -> None:
        """Show a place, with what it shows read afresh."""
        self.rail.set_current(key)
        if key == HISTORY:
            past = self._history()
            past.refresh()
            self._places.setCurrentWidget(past)
        elif key == HELP:
            self._show_help(visit=False)
        else:
            self.today.show_day(self._crew.desk.day())
            self._places.setCurrentWidget(self.today)

    def play(self, player: "Player", record: SessionRecord | None = None) -> None:
        """Fill the window with a session: a new one, or that of a record."""
        self.session.play(player, record)
        self._whole.setCurrentWidget(self.session)
        self._screen.enter()

    def go_to_week(self, first: date) -> None:
        """Show the week that begins on a day."""
        self.go_to(HISTORY)
        self._history().show_week(first)

    def finish_drawing(self) -> None:
        """Draw now what would be drawn in idle time, as pictures of it need."""
        self._studio.queue.finish()

    def _lay_out(self) -> None:
        self._places = QStackedWidget()
        self._places.addWidget(self.today)
        self._home = QWidget()
        row = QHBoxLayout(self._home)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._places, 1)
        self._whole = QStackedWidget()
        self._whole.addWidget(self._home)
        self.setCentralWidget(self._whole)

    def _connect(self) -> None:
        today, ear = self.today, self._crew.ear
        self.rail.chosen.connect(self.go_to)
        today.start_asked.connect(self._start)
        today.continue_asked.connect(self._leftover.go_on)
        today.keep_asked.connect(self._leftover.keep)
        today.discard_asked.connect(self._leftover.ask_discard)
        self._leftover.taken_up.connect(self.play)
        self._leftover.settled.connect(self._go_to_today)
        today.print_asked.connect(self._print_today)
        ear.went_wrong.connect(self._raise)
        QShortcut(QKeySequence("F11"), self, self._toggle_full_screen)
        QShortcut(QKeySequence("Ctrl+P"), self._home, self._print_shown)
        QShortcut(QKeySequence("F5"), self._home, self._start_by_remote)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self._home, today.start_next)

    def _history(self) -> "HistoryPage":
        if self._past is None:
            # Most starts never look back; the page costs them nothing.
            from companion.ui.pages.history import HistoryPage  # noqa: PLC0415 - so

            desk = self._crew.desk
            page = HistoryPage(self._theme, self._clock, desk.week, desk.first_weekday)
            page.print_asked.connect(self._print_week)
            page.today_asked.connect(self._go_to_today)
            self._places.addWidget(page)
            self._past = page
        return self._past

    def _show_help(self, *, visit: bool) -> None:
        """Show when to get help: a place like others, or a visit of the stop card."""
        if self._help is None:
            # Seldom looked at; most starts pay nothing for it.
            from companion.ui.pages.help import HelpPage  # noqa: PLC0415 - so

            page = HelpPage(self._theme)
            page.print_asked.connect(self._print_help)
            page.country_chosen.connect(self._crew.print_shop.choose_country)
            page.back_asked.connect(self._leave_help)
            self._places.addWidget(page)
            self._help = page
        self._help.show_numbers(self._crew.print_shop.country())
        self.rail.setVisible(not visit)
        self._places.setCurrentWidget(self._help)
        self._help.set_visit(visit=visit)

    @Slot()
    def _visit_help(self) -> None:
        self._show_help(visit=True)
        self._whole.setCurrentWidget(self._home)

    @Slot()
    def _leave_help(self) -> None:
        """Go back to the stop card, with the answers given so far."""
        self._whole.setCurrentWidget(self.session)
        self.rail.show()

    @Slot()
    def _go_to_today(self) -> None:
        self.go_to(TODAY)

    @Slot(int)
    def _start(self, first: int) -> None:
        player = self._crew.desk.new_session(first)
        if player is None:
            self.go_to(TODAY)
            return
        self.play(player)

    @Slot()
    def _start_by_remote(self) -> None:
        """What a presenter remote starts: what was interrupted, or what is next."""
        if self._crew.desk.day().unfinished is not None:
            self._leftover.go_on()
        else:
            self.today.start_next()

    @Slot()
    def _come_home(self) -> None:
        self._screen.leave()
        self.go_to(TODAY)
        self._whole.setCurrentWidget(self._home)
        self.rail.setFocus()
        self.session_over.emit()

    @Slot()
    def _print_today(self) -> None:
        self._crew.print_shop.today(self)

    @Slot()
    def _print_help(self) -> None:
        self._crew.print_shop.help(self)

    @Slot(object)
    def _print_week(self, first: date) -> None:
        self._crew.print_shop.week(self, first)

    @Slot()
    def _print_shown(self) -> None:
        shown = self._places.currentWidget()
        if self._past is not None and shown is self._past:
            self._print_week(self._crew.desk.this_week())
        elif self._help is not None and shown is self._help:
            self._print_help()
        else:
            self._print_today()

    @Slot()
    def _toggle_full_screen(self) -> None:
        if self._whole.currentWidget() is self._session:
            self._screen.toggle()
        elif self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    @Slot(object)
    def _raise(self, error: Exception) -> None:
        """An error of ours on the writer's thread ends where all of ours end."""
        raise error

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and the first time begin with what could wait for it."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._studio.queue.open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rail room for its words in a wide window."""
        super().resizeEvent(event)
        self.rail.set_wide(self.width() >= _WIDE_FROM * self._theme.text_scale)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave a running session as it is; the next start offers it again."""
        if self._session is not None:
            self._session.leave()
        super().closeEvent(event)
