"""Asks whether the date is right, before anything is kept under a wrong one."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from companion.clock import Clock
from companion.domain.clock_doubt import clock_doubt
from companion.language import mark, tr
from companion.printing.calendar_words import clock_time, day_name, plain_date
from companion.store.writer import SessionWriter

if TYPE_CHECKING:
    from companion.ui.window import MainWindow

_SET_IT = mark(
    "Set the date and time of your computer. Until they are right, no session starts, "
    "so that nothing is kept under a wrong date."
)


class ClockQuestion(QObject):
    """One question at a time; a yes is remembered."""

    said_no = Signal(str)  # what to do now

    def __init__(
        self, clock: Clock, writer: SessionWriter, window: "MainWindow"
    ) -> None:
        super().__init__()
        self._clock = clock
        self._writer = writer
        self._mark = writer.view.clock_mark
        self._window = window
        self._then: Callable[[], object] | None = None
        self._asking = False

    def when_sure(self, act: Callable[[], object]) -> None:
        """Do it now, or once the person has said that the date is right."""
        now, seen = self._clock.now(), self._mark.seen()
        if clock_doubt(now, seen) is None:
            act()
            return
        self._then = act
        if not self._asking:
            self._ask()

    def _ask(self) -> None:
        from companion.ui.widgets.dialog import Answers, Dialog  # noqa: PLC0415 - seldom

        now, seen = self._clock.now(), self._mark.seen()
        said = tr(
            "The computer says it is {day}, {date}, {time}.",
            day=day_name(now.date()),
            date=plain_date(now.date()),
            time=clock_time(now),
        )
        if seen is not None:
            last = plain_date(seen.astimezone(now.tzinfo).date())
            said += " " + tr("Your diary was last used on {date}.", date=last)
        dialog = Dialog(
            self._window.theme,
            self._window,
            tr("Is this date right?"),
            said,
            Answers(tr("No, it is wrong"), tr("Yes, it is right")),
        )
        self._asking = True
        dialog.accepted.connect(self._yes)
        dialog.rejected.connect(self._no)
        dialog.ask()

    @Slot()
    def _yes(self) -> None:
        self._asking, then, self._then = False, self._then, None
        now = self._clock.now()
        self._writer.add(lambda diary: diary.clock_mark.insist(now))
        if then is not None:
            then()

    @Slot()
    def _no(self) -> None:
        self._asking, self._then = False, None
        self.said_no.emit(tr(_SET_IT))
