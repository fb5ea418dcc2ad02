"""What becomes of a session that was interrupted: it goes on, is kept, or discarded."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from companion.domain.record import SessionRecord
from companion.language import tr
from companion.store.scribe import Scribe
from companion.store.writer import WhenSure
from companion.ui.desk import Desk
from companion.ui.theme import Theme


class Leftover(QObject):
    """Settles the unfinished session of the diary as the person chooses."""

    taken_up = Signal(object, object)  # Player, SessionRecord
    settled = Signal()
    asked_again = Signal(str)  # kept; how it is now comes before this exercise

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        desk: Desk,
        scribe: Scribe,
        when_sure: WhenSure,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._desk = desk
        self._scribe = scribe
        self._when_sure = when_sure

    @Slot()
    def go_on(self) -> None:
        """Continue what was interrupted; what cannot go on is kept as it is.

        So is a session of another day: how it is now is asked before what was left.
        """
        record = self._desk.day().unfinished
        player = self._desk.interrupted(record) if record is not None else None
        if record is None or player is None or player.state.over:
            self.keep()
        elif self._desk.is_past(record):
            left = record.plan[player.step.rep.item].exercise_id
            self._when_sure(partial(self._keep_and_ask, left))
        else:
            self.taken_up.emit(player, record)

    def _keep_and_ask(self, exercise_id: str) -> None:
        self._keep()
        self.asked_again.emit(exercise_id)

    @Slot()
    def keep(self) -> None:
        """Close it as finished early, with what was done."""
        self._when_sure(self._keep)

    def _keep(self) -> None:
        record = self._desk.day().unfinished
        if record is not None:
            self._scribe.keep_as_it_is(record)
        self.settled.emit()

    @Slot()
    def ask_discard(self) -> None:
        """Ask once whether it is to leave the history."""
        # Most starts have nothing left over, and most of those go on with it.
        from companion.ui.widgets.dialog import Answers, Dialog  # noqa: PLC0415 - so

        record = self._desk.day().unfinished
        if record is None:
            self.settled.emit()
            return
        dialog = Dialog(
            self._theme,
            self._window,
            tr("Discard this session?"),
            tr("What you did in it will not show in your history."),
            Answers(tr("Keep it"), tr("Discard"), destroys=True),
        )
        discard = partial(self._discard, record)
        dialog.accepted.connect(lambda: self._when_sure(discard))
        dialog.ask()

    def _discard(self, record: SessionRecord) -> None:
        self._scribe.discard(record)
        self.settled.emit()
