"""Asks whether the date is right, before anything is kept under a wrong one."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from companion.clock import Clock
from companion.domain.clock_doubt import clock_doubt
from companion.language import mark, tr
from companion.printing.calendar_words import clock_time, day_name, plain_date
from companion.store.writer import SessionWriter
from companion.ui.doors import LOCK, SCREENING

if TYPE_CHECKING:
    from companion.ui.widgets.dialog import Dialog
    from companion.ui.window import MainWindow

FLAGGED = frozenset({SCREENING, LOCK})  # what to do now comes before any date

_SET_IT = mark(
    "Set the date and time of your computer. Until they are right, no session starts, "
    "so that nothing is kept under a wrong date."
)


class ClockQuestion(QObject):
    """One question at a time; a yes is remembered.

    ``hold`` is asked by all that writes under the date of the computer, and so knows
    of every way; ``when_sure`` by pages, so that none of them says or shows what a no
    would make untrue.

    It never lies over the list of red flags or a lock: what is held waits until one
    has come elsewhere. The list itself asks ``when_sure`` once it has been answered.
    """

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
        self._held: list[Callable[[], object]] = []
        self._dialog: Dialog | None = None
        window.came.connect(self._look)

    def when_sure(self, act: Callable[[], object]) -> bool:
        """Do it now, or once the person has said that the date is right.

        Of several that wait for the answer the last one is done: one goes one way.
        Gives whether it is done already.
        """
        doubts = self._doubts()
        if doubts:
            self._then = act
            self._ask()
        else:
            act()
        return not doubts

    def hold(self, deed: Callable[[], object]) -> bool:
        """Do it now, or with all that was held before it; a no leaves it out."""
        doubts = self._doubts()
        if doubts:
            self._held.append(deed)
            if self._window.here not in FLAGGED:
                self._ask()
        else:
            deed()
        return not doubts

    def _doubts(self) -> bool:
        return clock_doubt(self._clock.now(), self._mark.seen()) is not None

    @Slot(str)
    def _look(self, key: str) -> None:
        """Make way for the red flags; ask after them what is still to be asked."""
        if key in FLAGGED:
            self._put_away()
        elif self._then is not None or self._held:
            self._ask()

    def _ask(self) -> None:
        if self._dialog is not None:
            return
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
        self._dialog = dialog = Dialog(
            self._window.theme,
            self._window,
            tr("Is this date right?"),
            said,
            Answers(tr("No, it is wrong"), tr("Yes, it is right")),
        )
        dialog.accepted.connect(self._yes)
        dialog.rejected.connect(self._no)
        dialog.ask()

    @Slot()
    def _yes(self) -> None:
        then, held = self._then, self._held
        self._forget()
        now = self._clock.now()
        self._writer.add(lambda diary: diary.clock_mark.insist(now))
        for deed in held:
            deed()
        if then is not None:
            then()

    @Slot()
    def _no(self) -> None:
        self._forget()
        self.said_no.emit(tr(_SET_IT))

    def _forget(self) -> None:
        self._dialog, self._then, self._held = None, None, []

    def _put_away(self) -> None:
        """Close it without an answer; what waits for one goes on waiting."""
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.rejected.disconnect(self._no)
            dialog.reject()
