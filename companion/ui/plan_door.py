"""Plans into the window and out of it: shown first, then taken up; or handed on.

door.open(path)          shows what a plan would change, and asks
door.ask_and_open()      which file, first
door.hand_on()           asks for a name and where to, and writes the plan
door.changed             the plan is another one now
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from companion.clinic.plan_reader import PlanRefused
from companion.domain.prescription import MOST_MESSAGE, MOST_NAME, Prescription
from companion.domain.prescription_change import Section
from companion.language import tr
from companion.printing.calendar_words import plain_date
from companion.ui.documents import documents
from companion.ui.pages.plan_paper import PlanPaper
from companion.ui.plan_post import PlanPost
from companion.ui.saving import SAVING, Saving
from companion.ui.widgets.dialog import Answers, Dialog
from companion.ui.widgets.text_line import TextLine

if TYPE_CHECKING:
    from companion.ui.room import Host

SUFFIX = ".companion-plan"
_FILTER = f"*{SUFFIX}"


def ask_which(parent: QWidget) -> Path | None:
    """Which plan to open, asked in the system's own dialog; None when it was left."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent, tr("Open a plan"), str(documents()), tr("Plans ({ends})", ends=_FILTER)
    )
    return Path(chosen) if chosen else None


def ask_where(parent: QWidget, name: str) -> Path | None:
    """Where to save a plan; None when it was left."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        tr("Save my plan"),
        str(documents() / name),
        tr("Plans ({ends})", ends=_FILTER),
    )
    return Path(chosen) if chosen else None


@dataclass(frozen=True, slots=True)
class Asking:
    """How the system is asked for files."""

    which: Callable[[QWidget], Path | None] = ask_which
    where: Callable[[QWidget, str], Path | None] = ask_where


_SYSTEM = Asking()


class PlanDoor(QObject):
    """Every question about a plan file, and what follows from the answer."""

    changed = Signal()

    def __init__(self, host: "Host", asking: Asking = _SYSTEM) -> None:
        super().__init__(host.frame)
        self._host = host
        self.asking = asking
        crew = host.crew
        self._waiting: Dialog | None = None
        self._saving = Saving(crew.files(), self)
        self._saving.waits.connect(self._say_saving)
        self._saving.saved.connect(self._say_saved)
        self._saving.failed.connect(self._say_failed)
        self._post = PlanPost(
            crew.casebook, crew.teller.tell, crew.teller.take_back, host.clock
        )

    def ask_and_open(self) -> None:
        """Ask which file, and show it."""
        path = self.asking.which(self._host.frame)
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Show what the plan of a file would change, and ask whether it shall."""
        try:
            plan = self._post.open(path)
        except PlanRefused as refused:
            self._show_faults(path, refused)
            return
        sections = self._post.changes(plan)
        if sections:
            self._ask(plan, sections)
        else:
            self._tell(
                tr("This is your plan already"),
                tr("The file has nothing that is not in your plan."),
            )

    def hand_on(self) -> None:
        """Ask who hands the plan on, then where to, and write it."""
        dialog = self._dialog(
            tr("Save my plan"),
            tr("As a file that your clinic, or you on another computer, can open."),
            Answers(tr("Cancel"), tr("Choose where")),
        )
        theme = self._host.theme
        name = TextLine(
            theme, tr("Who hands it on?"), tr("Such as your name."), MOST_NAME
        )
        message = TextLine(
            theme, tr("A message"), tr("You may leave it empty."), MOST_MESSAGE
        )
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(name)
        column.addWidget(message)
        dialog.add(form)

        def go_on() -> None:
            if name.text:
                dialog.accept()
            else:
                name.set_fault(tr("Write who hands it on."))
                name.take_focus()

        dialog.asked.clicked.disconnect()
        dialog.asked.clicked.connect(go_on)
        dialog.accepted.connect(lambda: self._write(name.text, message.text))
        dialog.ask()
        name.take_focus()

    def _ask(self, plan: Prescription, sections: tuple[Section, ...]) -> None:
        day = plain_date(plan.made_on)
        dialog = self._dialog(
            tr("A plan from {name}", name=plan.made_by),
            tr("Made on {day}. This is what would change:", day=day),
            Answers(tr("Leave it"), tr("Use this plan")),
        )
        self._add_lines(dialog, plan.message, sections)
        sure = self._host.crew.when_sure
        dialog.accepted.connect(lambda: sure(partial(self._take_up, plan)))
        dialog.ask()

    def _take_up(self, plan: Prescription) -> None:
        ids = self._post.take_up(plan)
        self.changed.emit()
        dialog = self._dialog(
            tr("Your plan is now the one from {name}", name=plan.made_by),
            tr("The plan before it is kept. You can go back to it."),
            Answers(tr("Keep the new plan"), tr("Go back")),
        )
        sure = self._host.crew.when_sure
        dialog.accepted.connect(lambda: sure(partial(self._go_back, ids)))
        dialog.ask()

    def _go_back(self, ids: tuple[str, ...]) -> None:
        self._post.go_back(ids)
        self.changed.emit()

    def _show_faults(self, path: Path, refused: PlanRefused) -> None:
        dialog = self._dialog(
            tr("{file} cannot be used as a plan", file=path.name),
            tr("Nothing was changed. Show this to whoever made the plan:"),
            Answers(tr("Close"), tr("Open another file")),
        )
        lines = tuple(str(one) for one in refused.faults)
        self._add_lines(dialog, "", (Section(tr("What is wrong"), lines),))
        dialog.accepted.connect(self.ask_and_open)
        dialog.ask()

    def _write(self, made_by: str, message: str) -> None:
        path = self.asking.where(self._host.frame, f"my{SUFFIX}")
        if path is None:
            return
        if path.suffix.lower() != SUFFIX:
            path = path.with_name(f"{path.name}{SUFFIX}")
        try:
            plan = self._post.written(made_by, message)
        except ValueError:
            empty = tr("There is no exercise in your plan yet.")
            self._tell(tr("Not saved"), empty)
        else:
            self._saving.write(path, partial(self._post.save, plan=plan))

    @Slot()
    def _say_saving(self) -> None:
        self._waiting = self._tell(tr("Save my plan"), tr(SAVING))

    @Slot(object)
    def _say_saved(self, path: Path) -> None:
        self._say_end(tr("Your plan is saved"), tr("In {file}.", file=path))

    @Slot(str)
    def _say_failed(self, reason: str) -> None:
        self._say_end(tr("Not saved"), tr("The reason: {reason}.", reason=reason))

    def _say_end(self, title: str, words: str) -> None:
        """How saving ended; in the line of notes for who did not wait for it.

        By then a dialog could lie over a session.
        """
        waiting, self._waiting = self._waiting, None
        if waiting is not None and not isValid(waiting):
            self._host.crew.ear.noticed.emit(f"{title}. {words}")
            return
        if waiting is not None:
            waiting.reject()
        self._tell(title, words)

    def _tell(self, title: str, words: str) -> Dialog:
        """Say one thing; there is nothing to choose."""
        dialog = self._dialog(title, words, Answers(tr("Close"), ""))
        dialog.asked.hide()
        dialog.ask()
        return dialog

    def _dialog(self, title: str, words: str, answers: Answers) -> Dialog:
        return Dialog(self._host.theme, self._host.frame, title, words, answers)

    def _add_lines(
        self, dialog: Dialog, message: str, sections: tuple[Section, ...]
    ) -> None:
        dialog.add(PlanPaper(self._host.theme, message, sections))
