"""Joins reminders to the window: the bell, the desktop's notes, the tray, the start.

    reminding = Reminding(host_window, clock, settings, ...)
    reminding.follow()           after a setting of reminders was changed
    reminding.next_moment()      when the next note will come, or None
    reminding.try_out()          shows a note now

A note comes from the desktop while the person does something else, and over the window
while they are in it or the desktop shows none.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMainWindow

from companion.clock import Clock
from companion.domain.fact import fact
from companion.domain.reminder import Kind, next_session
from companion.language import tr
from companion.store.reminder_setting import KEEP_RUNNING, WITH_SYSTEM
from companion.store.setting import Settings
from companion.ui.autostart import Autostart
from companion.ui.bell import Bell, wish_in
from companion.ui.note_line import NoteLine
from companion.ui.notifier import Answer, Note, Notifier
from companion.ui.theme import Theme
from companion.ui.tray import Tray, TrayWords, end
from companion.ui.window_place import bring_up


@fact
class Occasions:
    """What reminders ask of the rest: is today's session still to do, and where is one.

    ``owed`` is whether today has something left to do, ``owed_on`` whether a day will;
    ``minutes`` is how long it takes; ``busy`` whether a session is being followed.
    """

    owed: Callable[[], bool]
    owed_on: Callable[[date], bool]
    minutes: Callable[[], int]
    busy: Callable[[], bool]


class Reminding(QObject):
    """Says what is due, and takes the answer."""

    start_asked = Signal()
    _answered = Signal(object, object)  # over from the notifier's thread
    _failed = Signal(object)

    def __init__(  # noqa: PLR0913 - given in one place, by name
        self,
        window: QMainWindow,
        theme: Theme,
        clock: Clock,
        settings: Settings,
        occasions: Occasions,
        *,
        notifier: Notifier,
        autostart: Autostart,
        icon: QIcon,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._clock = clock
        self._settings = settings
        self._occasions = occasions
        self._notifier = notifier
        self._autostart = autostart
        self._line: NoteLine | None = None
        self.bell = Bell(clock, lambda: wish_in(settings), self._owed, self)
        words = TrayWords(tr("Open Companion"), tr("Quit"), tr("Companion"))
        self.tray = Tray(window, icon, words, lambda: settings.get(KEEP_RUNNING))
        self.bell.due.connect(self._remind)
        self.tray.opened.connect(self._open)
        self.tray.quit_asked.connect(self._quit)
        self._answered.connect(self._take_answer, Qt.ConnectionType.QueuedConnection)
        self._failed.connect(self._tell_here, Qt.ConnectionType.QueuedConnection)

    def follow(self) -> None:
        """Take up what is chosen now."""
        self.bell.follow()
        self.tray.follow()

    def wait_quietly(self) -> None:
        """Begin without showing the window; with a small one where there is no tray."""
        self.follow()
        if not self.tray.icon.isVisible():
            self._window.showMinimized()

    def start_with_system(self) -> bool:
        """Have the start with the computer as it is chosen; whether that worked."""
        with suppress(OSError):
            self._autostart.set(on=self._settings.get(WITH_SYSTEM))
        return self._autostart.on is self._settings.get(WITH_SYSTEM)

    def next_moment(self) -> datetime | None:
        """When the next reminder of a session will come."""
        now = self._clock.now().replace(tzinfo=None)
        return next_session(wish_in(self._settings), now, self._occasions.owed_on)

    def try_out(self) -> None:
        """Show a note now, as the desktop shows it."""
        note = self._note(Kind.SESSION)
        self._ask_desktop(note, None)

    @Slot()
    def hush(self) -> None:
        """Take the note from over the window: nothing lies over a session."""
        if self._line is not None:
            self._line.hide()

    def close(self) -> None:
        """Say nothing more."""
        self.bell.close()
        self.tray.icon.hide()
        self._notifier.close()

    def _owed(self) -> bool:
        return self._occasions.owed() and not self._occasions.busy()

    @Slot(object)
    def _remind(self, kind: Kind) -> None:
        if self._occasions.busy():
            self.bell.moved()
            return
        note = self._note(kind)
        if self._window.isActiveWindow():
            self._tell_here((note, kind))
        else:
            self._ask_desktop(note, kind)

    def _ask_desktop(self, note: Note, kind: Kind | None) -> None:
        self._notifier.show(
            note,
            lambda answer: self._answered.emit(kind, answer),
            lambda: self._failed.emit((note, kind)),
        )

    @Slot(object)
    def _tell_here(self, told: tuple[Note, Kind | None]) -> None:
        if self._occasions.busy():  # some desktops take long to say they show none
            self.bell.moved()
            return
        note, kind = told
        if self._line is None:
            self._line = NoteLine(self._theme, self._window)
        self._line.tell(note, lambda answer: self._take_answer(kind, answer))

    @Slot(object, object)
    def _take_answer(self, kind: Kind | None, answer: Answer) -> None:
        if kind is None:  # it was only tried out
            return
        if kind is Kind.SITTING:
            self.bell.moved()
        elif answer is Answer.LATER:
            self.bell.put_off()
        else:
            self._open()
            # A note may be pressed late; a session that runs keeps the window.
            if answer is Answer.START and not self._occasions.busy():
                self.start_asked.emit()

    def _note(self, kind: Kind) -> Note:
        later = tr("Later")
        if kind is Kind.SITTING:
            minutes = round(self.bell.wish.sit_for.total_seconds() / 60)
            text = tr(
                "You have sat for about {minutes} minutes. Stand up and walk for a"
                " minute.",
                minutes=minutes,
            )
            return Note(tr("Time to stand up"), text, tr("I am up"), later)
        minutes = self._occasions.minutes()
        text = tr("About {minutes} min, slow and easy.", minutes=minutes)
        return Note(tr("Your exercises for today"), text, tr("Start"), later)

    @Slot()
    def _open(self) -> None:
        bring_up(self._window)

    @Slot()
    def _quit(self) -> None:
        end(self._window)
