"""The main window: the rail, the rooms, the session; decides what follows what.

Pages announce and rooms answer them; only the window knows all rooms. What the first
picture does not need is made when it is first gone to.
"""

from typing import TYPE_CHECKING, cast

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
from companion.domain.record import SessionRecord
from companion.ui.doors import (
    AFTER,
    CHECK_IN,
    DOORS,
    HELP,
    HELP_PLACE,
    PLACES,
    SCREENING,
    TODAY,
    place_of,
)
from companion.ui.herald import Herald
from companion.ui.pathfinder import Pathfinder
from companion.ui.session_screen import SessionScreen
from companion.ui.theme import Theme
from companion.ui.widgets.rail import Rail
from companion.ui.widgets.studio import Studio

if TYPE_CHECKING:
    from companion.domain.player import Player
    from companion.ui.crew import Crew
    from companion.ui.doors import RoomKey
    from companion.ui.pages.today import TodayPage
    from companion.ui.room import R, Room, V
    from companion.ui.session_place import SessionPlace

LEAST = (1024, 680)
USUAL = (1280, 800)
_WIDE_FROM = 1600


class MainWindow(QMainWindow):
    """Home with its rail and rooms, or what fills everything, such as a session."""

    session_begun = Signal()
    session_over = Signal()
    came = Signal(str)  # where one is now
    stayed = Signal()  # it was to be closed, and a form was not to be let go of

    def __init__(
        self, theme: Theme, clock: Clock, studio: Studio, crew: "Crew"
    ) -> None:
        super().__init__()
        self.theme = theme
        self.clock = clock
        self.studio = studio
        self.crew = crew
        self.asks_first = True  # before it closes over a form that is not saved
        self._painted = False
        self.rooms: dict[str, Room] = {}
        self._session: SessionPlace | None = None
        self._visited_from: QWidget | None = None
        self.here = self._before = str(TODAY)
        self._paths = Pathfinder(crew.casebook, crew.settings, clock)
        self.rail = Rail(theme, PLACES, HELP_PLACE)
        self.setWindowTitle("Companion")
        self.setMinimumSize(*LEAST)
        self.resize(*USUAL)
        self._lay_out()
        recall, remember = crew.desk.session_screen, crew.desk.remember_screen
        self._screen = SessionScreen(self, recall, remember)
        parts = self._whole, self._places, self.rail
        self._herald = Herald(theme, crew.ear, self, parts, lambda: self.following)
        self._connect()
        self.go_to(TODAY)

    @property
    def frame(self) -> QWidget:
        """What dialogs stand over."""
        return self

    @property
    def today(self) -> "TodayPage":
        """The page of today."""
        return self.room(TODAY).page

    @property
    def session(self) -> "SessionPlace":
        """Where sessions take place; made with the first one."""
        if self._session is None:
            # Not part of the first picture; loaded in idle time (see paintEvent).
            from companion.ui.session_place import SessionPlace  # noqa: PLC0415 - so

            made = SessionPlace(self)
            made.over.connect(self._come_home)
            made.full_screen_asked.connect(self._screen.toggle)
            made.other_screen_asked.connect(self._screen.move_on)
            made.by_hand_chosen.connect(self.crew.desk.remember_by_hand)
            made.help_asked.connect(lambda: self.visit(HELP))
            self._whole.addWidget(made)
            self._session = made
        return self._session

    @property
    def following(self) -> bool:
        """Whether a session fills the window."""
        return self._whole.currentWidget() is self._session is not None

    @property
    def in_session(self) -> bool:
        """The same, or whether one looks into a place from it."""
        return self.following or self._visited_from is self._session is not None

    def room(self, key: "RoomKey[R]") -> "R":
        """The room of a place; made when it is first asked for."""
        return cast("R", self._room(key))  # a door holds its room to its key

    def _room(self, key: str) -> "Room":
        if key not in self.rooms:
            door = next(one for one in DOORS if one.key == key)
            self.rooms[key] = made = door.open(self)
            (self._whole if door.fills else self._places).addWidget(made.page)
        return self.rooms[key]

    def go_to(self, asked: str) -> None:
        """Show a place, with what it shows read afresh; or what comes before it."""
        key = self._paths.instead(asked)
        self._visited_from = None
        self.rail.show()
        self.rail.set_current(place_of(key))
        if key == SCREENING:
            self.room(SCREENING).then = CHECK_IN if asked == CHECK_IN else TODAY
        if key != self.here:
            if self.here == AFTER:
                self.room(AFTER).leave()  # before the next room reads the diary
            self._before, self.here = self.here, key
        self._enter(key)
        if key == HELP:
            self.room(HELP).set_visit(visit=False)
        self.came.emit(key)

    def go_back(self) -> None:
        """Show the place where one was before this one."""
        self.go_to(self._before)

    def put_off_welcome(self) -> None:
        """Leave the first run, or the list, for later: one may look around."""
        self._paths.later = True
        self.go_to(TODAY)

    def forget(self, key: str) -> None:
        """Make a room anew when it is next gone to; for one that is not shown."""
        room = self.rooms.pop(key, None)
        if room is not None:
            room.page.hide()
            room.page.deleteLater()

    def visit(self, key: "RoomKey[V]") -> None:
        """Look into a place from wherever one is, which waits as it is."""
        if self._visited_from is None:
            self._visited_from = self._whole.currentWidget()
        self.rail.hide()
        self._enter(key)
        self.room(key).set_visit(visit=True)

    @Slot()
    def end_visit(self) -> None:
        """Go back to where the visit began, with the answers given so far."""
        before, self._visited_from = self._visited_from, None
        self.rail.show()
        if before is not None:
            self._whole.setCurrentWidget(before)

    def play(self, player: "Player", record: SessionRecord | None = None) -> None:
        """Fill the window with a session: a new one, or that of a record.

        The person is asked first when the computer's date looks wrong.
        """
        self.crew.when_sure(lambda: self._play(player, record))

    def _play(self, player: "Player", record: SessionRecord | None) -> None:
        if not self._paths.session_open:
            self.go_to(CHECK_IN)  # where it is said what comes first
            return
        self.crew.tongue.hold()
        self.session.play(player, record)
        self._whole.setCurrentWidget(self.session)
        self._screen.enter()
        self.session_begun.emit()

    @Slot()
    def retell(self) -> None:
        """Show everything in the language spoken now."""
        # Only another language needs it.
        from companion.ui.focus_place import focus_again, place_of_focus  # noqa: PLC0415 - so

        shown = self._whole.currentWidget()
        page = self._places.currentWidget() if shown is self._home else shown
        focused = place_of_focus(page)
        for key in tuple(self.rooms):
            self.forget(key)
        if self._session is not None:
            self._session.deleteLater()
            self._session = None
        self.rail.retell()
        self.go_to(self.here)
        focus_again(self._room(self.here).page, focused)

    def _enter(self, key: str) -> None:
        room = self._room(key)
        room.enter()
        if self._places.indexOf(room.page) >= 0:
            self._places.setCurrentWidget(room.page)
            self._whole.setCurrentWidget(self._home)
        else:
            self._whole.setCurrentWidget(room.page)
        # Qt gives the keyboard to what had it here before, in view or not.
        holder: QWidget | None = self.focusWidget()  # or None, whatever PySide says
        if self._painted and not (holder and holder.isVisible()):
            room.page.setFocus()

    def _lay_out(self) -> None:
        self._places = QStackedWidget()
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
        self.rail.chosen.connect(self.go_to)
        self.crew.ear.went_wrong.connect(self._raise)
        whole = self._screen.toggle
        QShortcut(QKeySequence("F11"), self, lambda: whole(session=self.following))
        QShortcut(QKeySequence("Ctrl+P"), self._home, self._print_shown)
        QShortcut(QKeySequence("F5"), self._home, lambda: self._start(remote=True))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self._home, self._start)

    @Slot()
    def _start(self, *, remote: bool = False) -> None:
        """What a key begins; not from a visit, for which something waits."""
        if self._visited_from is None:
            room = self.room(TODAY)
            (room.start_by_remote if remote else room.page.start_next)()

    @Slot()
    def _come_home(self) -> None:
        self._screen.leave()
        self.go_to(TODAY)
        self.crew.tongue.release()
        self.rail.setFocus()
        self.session_over.emit()

    @Slot()
    def _print_shown(self) -> None:
        shown = self._places.currentWidget()
        next(o for o in self.rooms.values() if o.page is shown).print_shown()

    @Slot(object)
    def _raise(self, error: Exception) -> None:
        """An error of ours on the writer's thread ends where all of ours end."""
        raise error

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and the first time begin with what could wait for it."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.studio.queue.open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rail room for its words in a wide window."""
        super().resizeEvent(event)
        self.rail.set_wide(self.width() >= _WIDE_FROM * self.theme.text_scale)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about an unsaved form; leave a running session for the next start."""
        from companion.ui.departure import held  # noqa: PLC0415 - at the end alone

        if self.asks_first and self._visited_from is None and held(self, self.rooms):
            event.ignore()
            return
        if self._session is not None:
            self._session.leave()
        super().closeEvent(event)
