"""Looks at the clock from time to time and says what is due, by domain/reminder.py.

bell = Bell(clock, wish_of, owed)
bell.follow()              after the settings were changed: looks, or rests
bell.due                   Signal(object): a Kind
bell.beat()                looks now; the timer is only a hint to do so
"""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from companion.clock import Clock
from companion.domain.reminder import Quiet, Watch, Wish, look
from companion.store.reminder_setting import (
    QUIET_FROM,
    QUIET_TO,
    REMIND,
    REMIND_AT,
    SIT_BREAK,
    SIT_MINUTES,
    SNOOZE_MINUTES,
)
from companion.store.setting import Settings

_EVERY_MS = 30_000  # so that a minute is never missed


class Bell(QObject):
    """Rests while nothing is wished; then it costs nothing."""

    due = Signal(object)

    def __init__(
        self,
        clock: Clock,
        wish_of: Callable[[], Wish],
        owed: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._wish_of = wish_of
        self._owed = owed
        self._wish = Wish()
        self._watch = Watch(self._now())
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.beat)

    @property
    def awake(self) -> bool:
        """Whether it looks at the clock."""
        return self._timer.isActive()

    @property
    def wish(self) -> Wish:
        """What the person wants to be reminded of."""
        return self._wish

    def follow(self) -> None:
        """Take up what is wished now."""
        self._wish = self._wish_of()
        wanted = self._wish.session or self._wish.sitting
        if wanted and not self.awake:
            self._watch = Watch(self._now())
            self._timer.start()
        elif not wanted:
            self._timer.stop()

    @Slot()
    def beat(self) -> None:
        """Look at the clock and say what is due."""
        if not self.awake:
            return
        # Asked only in the minutes of a chosen time: it reads the diary.
        watch, could = look(self._watch, self._wish, self._now(), owed=True)
        if could:
            owed = self._owed()
            watch, could = look(self._watch, self._wish, self._now(), owed=owed)
        self._watch = watch
        for kind in could:
            self.due.emit(kind)

    def put_off(self) -> None:
        """Say it again later."""
        self._watch = self._watch.later(self._wish, self._now())

    @Slot()
    def moved(self) -> None:
        """The person has been up, as in a session."""
        self._watch = self._watch.moved(self._now())

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _now(self) -> datetime:
        """What the clock on the wall says, to the second."""
        return self._clock.now().replace(tzinfo=None, microsecond=0)


def wish_in(settings: Settings) -> Wish:
    """What the settings say of reminders."""
    get = settings.get
    return Wish(
        session=get(REMIND),
        times=tuple(time.fromisoformat(one) for one in get(REMIND_AT)),
        quiet=Quiet(
            time.fromisoformat(get(QUIET_FROM)), time.fromisoformat(get(QUIET_TO))
        ),
        snooze=timedelta(minutes=get(SNOOZE_MINUTES)),
        sitting=get(SIT_BREAK),
        sit_for=timedelta(minutes=get(SIT_MINUTES)),
    )
