"""A window with reminders, a desktop that shows notes, and a system that starts it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMainWindow

from companion.store.diary import Diary
from companion.ui.notifier import Answer, Note
from companion.ui.reminding import Occasions, Reminding
from companion.ui.theme import Theme
from tests.fakes import FakeClock
from tests.house import MONDAY


class FakeNotifier:
    """A desktop that shows notes, or not."""

    def __init__(self) -> None:
        self.works = True
        self.shown: list[Note] = []
        self.answered: Callable[[Answer], None] | None = None
        self.closed = False

    def show(
        self,
        note: Note,
        answered: Callable[[Answer], None],
        failed: Callable[[], None],
    ) -> None:
        if not self.works:
            failed()
            return
        self.shown.append(note)
        self.answered = answered

    def close(self) -> bool:
        self.closed = True
        return True


class FakeAutostart:
    """A system that starts programs, or refuses."""

    def __init__(self) -> None:
        self.on = False
        self.calls: list[bool] = []
        self.refuses = False

    def set(self, *, on: bool) -> None:
        if self.refuses:
            msg = "read only"
            raise OSError(msg)
        self.on = on
        self.calls.append(on)


class Home:
    """A window with reminders, and everything a test turns."""

    def __init__(self, theme: Theme, diary: Diary) -> None:
        self.clock = FakeClock(MONDAY.replace(hour=9, minute=59))
        self.settings = diary.settings
        self.notifier = FakeNotifier()
        self.autostart = FakeAutostart()
        self.window = QMainWindow()
        self.owed = True
        self.busy = False
        occasions = Occasions(
            lambda: self.owed, self._owed_on, lambda: 9, lambda: self.busy
        )
        self.reminding = Reminding(
            self.window,
            theme,
            self.clock,
            self.settings,
            occasions,
            notifier=self.notifier,
            autostart=self.autostart,
            icon=QIcon(),
        )

    def pass_minutes(self, minutes: int) -> None:
        for _ in range(minutes):
            self.clock.pass_ms(60_000)
            self.reminding.bell.beat()
            QApplication.processEvents()

    def answer(self, answer: Answer) -> None:
        assert self.notifier.answered is not None
        self.notifier.answered(answer)
        QApplication.processEvents()

    def _owed_on(self, day: date) -> bool:
        return day.weekday() != 1
