"""Lets the record out of the window: asks in which form and where, and writes it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from companion.language import tr
from companion.store.folder import write_whole
from companion.ui.documents import documents
from companion.ui.pages.export_card import ExportCard, Form
from companion.ui.widgets.popover import Popover

if TYPE_CHECKING:
    from companion.ui.record_post import RecordPost
    from companion.ui.room import Host

Ask = Callable[[QWidget, str], Path | None]


def ask_where(parent: QWidget, name: str) -> Path | None:
    """Where to, asked in the system's own dialog; None when it was left."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent, tr("Export the record"), str(documents() / name)
    )
    return Path(chosen) if chosen else None


class RecordDoor(QObject):
    """Each form of the record, written whole or not at all."""

    said = Signal(str)  # where it lies now, or why it does not

    def __init__(self, host: "Host", page: QWidget, ask: Ask = ask_where) -> None:
        super().__init__(page)
        self._host = host
        self.ask = ask
        self._waits = False

    def open(self, under: QWidget | None = None) -> None:
        """Ask in which form."""
        host = self._host
        card = ExportCard(host.theme)
        popover = Popover(host.theme, host.frame, tr("Export the record"), card)
        card.chosen.connect(popover.accept)
        card.chosen.connect(self.give)
        upkeep = host.crew.upkeep()
        upkeep.foreseen.connect(card.warn)
        upkeep.foresee()
        popover.open_under(under)

    def give(self, form: Form) -> None:
        """Ask where to, unless it is for paper, and write it there."""
        host = self._host
        if form is Form.PDF:
            host.crew.print_shop.record(host.frame)
            return
        day = host.clock.now().date().isoformat()
        path = self.ask(host.frame, f"companion-{day}.{form.value}")
        if path is None:
            return
        if form is Form.EVERYTHING:
            self._give_everything(path)
        else:
            post = self._post()
            self._write(path, post.csv() if form is Form.CSV else post.fhir())

    def _write(self, path: Path, text: str) -> None:
        try:
            write_whole(path, text)
        except OSError as error:
            reason = error.strerror or str(error)
            self.said.emit(tr("Not saved: {reason}.", reason=reason))
        else:
            self._say_saved(path)

    def _give_everything(self, path: Path) -> None:
        """On a thread of its own, as a long diary takes a moment."""
        upkeep = self._host.crew.upkeep()
        if not self._waits:
            upkeep.exported.connect(self._say_saved)
            upkeep.failed.connect(self._say_failed)
            self._waits = True
        upkeep.export(path)

    def _say_saved(self, path: Path, left_out: str = "") -> None:
        saved = tr("Saved: {path}", path=path)
        self.said.emit(f"{saved}\n{left_out}" if left_out else saved)

    def _say_failed(self, error: Exception) -> None:
        self.said.emit(str(error))

    def _post(self) -> "RecordPost":
        # Most starts give nothing away.
        from companion.domain.prescription import Prescription  # noqa: PLC0415 - as said
        from companion.ui.plan_post import PlanPost  # noqa: PLC0415 - as said
        from companion.ui.record_post import RecordPost  # noqa: PLC0415 - as said

        crew, clock = self._host.crew, self._host.clock
        plans = PlanPost(crew.casebook, crew.teller.tell, crew.teller.take_back, clock)
        taken = [one.fact for one in crew.teller.all(Prescription)]
        return RecordPost(crew.casebook, plans, clock, taken[-1] if taken else None)
