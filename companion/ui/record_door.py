"""Lets the record out of the window: asks in which form and where, and writes it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from companion.language import tr
from companion.store.folder import write_whole
from companion.ui.documents import documents
from companion.ui.pages.export_card import ExportCard, Form
from companion.ui.saving import DONE, FAILED, SAVING, WAITS, Look, Saving
from companion.ui.widgets.popover import Popover

if TYPE_CHECKING:
    from companion.ui.record_post import RecordPost
    from companion.ui.room import Host
    from companion.ui.upkeep import Job

Ask = Callable[[QWidget, str], Path | None]


def ask_where(parent: QWidget, name: str) -> Path | None:
    """Where to, asked in the system's own dialog; None when it was left."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent, tr("Export the record"), str(documents() / name)
    )
    return Path(chosen) if chosen else None


class RecordDoor(QObject):
    """Each form of the record, written whole or not at all.

    It belongs to the window: the page may be made anew while a file is on its way.
    How that ended is told over the window to who does not look at the page.
    """

    said = Signal(str, object, str)  # how it goes, in which Tone, with which sign

    def __init__(self, host: "Host", page: QWidget, ask: Ask = ask_where) -> None:
        super().__init__(host.frame)
        self._host = host
        self._page = page
        self.ask = ask
        self._everything: Path | None = None  # that the diary is being written to
        self._job: Job | None = None  # of writing it
        self._hears = False
        self._saving = Saving(host.crew.files(), self)
        self._saving.waits.connect(self._say_saving)
        self._saving.saved.connect(self._say_saved)
        self._saving.failed.connect(self._say_not_saved)

    def open(self, under: QWidget | None = None) -> None:
        """Ask in which form; the focus goes in, and is seen if it came by a key."""
        host, reasons = self._host, Qt.FocusReason
        by_key = under is not None and under.hasFocus()
        card = ExportCard(host.theme)
        popover = Popover(host.theme, host.frame, tr("Export the record"), card)
        card.chosen.connect(popover.accept)
        card.chosen.connect(self.give)
        upkeep = host.crew.upkeep()
        upkeep.foreseen.connect(card.warn)
        upkeep.foresee()
        popover.open_under(under)
        first = next(iter(card.buttons.values()))
        first.setFocus(reasons.TabFocusReason if by_key else reasons.OtherFocusReason)

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
            make = post.csv() if form is Form.CSV else post.fhir()
            self._saving.write(path, partial(_put, make=make))

    @Slot()
    def _say_saving(self) -> None:
        self._say(tr(SAVING), WAITS)

    @Slot(str)
    def _say_not_saved(self, reason: str) -> None:
        self._say(tr("Not saved: {reason}.", reason=reason), FAILED)

    def _give_everything(self, path: Path) -> None:
        self._say_saving()  # a long diary takes more than a moment
        upkeep = self._host.crew.upkeep()
        if not self._hears:
            upkeep.exported.connect(self._say_exported)
            upkeep.failed.connect(self._say_failed)
            self._hears = True
        self._everything = path
        self._job = upkeep.export(path)

    @Slot(object, str)
    def _say_exported(self, path: Path, left_out: str) -> None:
        if path == self._everything:  # else Settings asked for it
            self._everything = None
            self._say_saved(path, left_out)

    @Slot(object)
    def _say_saved(self, path: Path, left_out: str = "") -> None:
        saved = tr("Saved: {path}", path=path)
        self._say(f"{saved}\n{left_out}" if left_out else saved, DONE)

    @Slot(object, object)
    def _say_failed(self, error: Exception, job: "Job") -> None:
        if job is self._job:
            self._everything = None
            self._say(str(error), FAILED)

    def _say(self, words: str, look: Look) -> None:
        self.said.emit(words, *look)
        seen = isValid(self._page) and self._page.isVisible()
        if look != WAITS and not seen:
            self._host.crew.ear.noticed.emit(words)

    def _post(self) -> "RecordPost":
        # Most starts give nothing away.
        from companion.domain.prescription import Prescription  # noqa: PLC0415 - as said
        from companion.ui.plan_post import PlanPost  # noqa: PLC0415 - as said
        from companion.ui.record_post import RecordPost  # noqa: PLC0415 - as said

        crew, clock = self._host.crew, self._host.clock
        plans = PlanPost(crew.casebook, crew.teller.tell, crew.teller.take_back, clock)
        taken = [one.fact for one in crew.teller.all(Prescription)]
        return RecordPost(crew.casebook, plans, clock, taken[-1] if taken else None)


def _put(path: Path, make: Callable[[], str]) -> None:
    write_whole(path, make())
