"""Joins the card of the data to the diary's upkeep; asks before what is for good."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from companion.language import mark, tr, trn
from companion.store.errors import DiaryError
from companion.ui.documents import documents
from companion.ui.pages.data_card import (
    COPIES,
    COPY,
    ERASE,
    EXPORT,
    FOLDER,
    IMPORT,
    DataCard,
)
from companion.ui.widgets.dialog import Answers, Dialog

if TYPE_CHECKING:
    from companion.store.backup import Backup
    from companion.store.merge import Imported
    from companion.ui.room import Host
    from companion.ui.upkeep import Copy, Job, Upkeep

_FILES = mark("Companion files (*.json)")
WORKING = mark("Working. This can take a minute.")


class FileChoice:
    """Asks for files with the system's own dialogs."""

    def save(self, parent: QWidget, suggested: str) -> str:
        """Where to save; empty for nowhere."""
        title = tr("Save everything as")
        path, _ = QFileDialog.getSaveFileName(parent, title, suggested, tr(_FILES))
        return path

    def open(self, parent: QWidget) -> str:
        """What to read; empty for nothing."""
        title = tr("Choose a file to bring in")
        path, _ = QFileDialog.getOpenFileName(parent, title, "", tr(_FILES))
        return path


class DataDesk(QObject):
    """Does what the card announces, one thing at a time, and says how it went."""

    def __init__(
        self,
        host: "Host",
        files: FileChoice | None = None,
        open_folder: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__()
        self._host = host
        self._files = files or FileChoice()
        self._open_folder = open_folder
        self._upkeep: Upkeep | None = None
        self._doing = ""
        self._job: Job | None = None
        self._busy = False
        self._file: Path | None = None  # of the export that was asked for here
        card = self.card = DataCard(host.theme, host.clock)
        card.folder_asked.connect(self._show_folder)
        card.copy_asked.connect(lambda: self._begin(COPY, self._keeper.copy))
        card.look_asked.connect(lambda: self._begin(COPIES, self._keeper.look))
        card.back_asked.connect(self._ask_back)
        card.export_asked.connect(self._export)
        card.import_asked.connect(self._bring_in)
        card.erase_asked.connect(self._ask_erase)

    def enter(self) -> None:
        """Say where the data is, and what of it a file could not hold."""
        self.card.show_folder(str(self._keeper.folder))
        if not self._busy:  # else it would talk over how that went
            self._keeper.foresee()

    @property
    def _keeper(self) -> "Upkeep":
        """The diary's upkeep, heard from when it is first needed."""
        if self._upkeep is None:
            made = self._upkeep = self._host.crew.upkeep()
            made.copied.connect(self._copied)
            made.copies_found.connect(self._found)
            made.foreseen.connect(self._foreseen)
            made.exported.connect(self._exported)
            made.imported.connect(self._imported)
            made.failed.connect(self._failed)
        return self._upkeep

    def _begin(self, key: str, ask: "Callable[[], Job]") -> None:
        self._doing = key
        self._busy = True
        self.card.set_busy(busy=True)
        self.card.say(key, tr(WORKING))
        self._job = ask()

    def _end(self, words: str) -> None:
        self._busy = False
        self.card.set_busy(busy=False)
        self.card.say(self._doing, words)

    @Slot()
    def _show_folder(self) -> None:
        folder = QUrl.fromLocalFile(str(self._keeper.folder))
        if not self._open_folder(folder):
            self.card.say(FOLDER, str(self._keeper.folder))

    @Slot()
    def _export(self) -> None:
        day = self._host.clock.now().date()
        path = self._files.save(self._host.frame, _suggested(day))
        if path:
            self._file = Path(path)
            self._begin(EXPORT, partial(self._keeper.export, self._file))

    @Slot()
    def _bring_in(self) -> None:
        path = self._files.open(self._host.frame)
        if path:
            self._begin(IMPORT, partial(self._keeper.bring_in, Path(path)))

    @Slot(object)
    def _ask_back(self, backup: "Backup") -> None:
        title = tr("Go back to this copy?")
        text = tr(
            "What was written after it is not in it. As it is now, your diary is kept"
            " as a copy too."
        )
        answers = Answers(tr("Keep as it is"), tr("Use this copy"), destroys=True)
        dialog = Dialog(self._host.theme, self._host.frame, title, text, answers)
        back = partial(self._keeper.go_back, backup)
        dialog.accepted.connect(lambda: self._begin(COPIES, back))
        dialog.ask()

    @Slot()
    def _ask_erase(self) -> None:
        title = tr("Delete everything?")
        text = tr(
            "Your diary, all its copies and your settings. To keep them, save"
            " everything in one file first."
        )
        answers = Answers(tr("Keep everything"), tr("Delete everything"), destroys=True)
        dialog = Dialog(self._host.theme, self._host.frame, title, text, answers)
        dialog.accepted.connect(self._ask_erase_again)
        dialog.ask()

    @Slot()
    def _ask_erase_again(self) -> None:
        title = tr("Really everything, for good?")
        text = tr("This cannot be undone. The program then begins as on the first day.")
        answers = Answers(tr("Keep everything"), tr("Yes, delete it"), destroys=True)
        dialog = Dialog(self._host.theme, self._host.frame, title, text, answers)
        dialog.accepted.connect(lambda: self._begin(ERASE, self._keeper.erase))
        dialog.ask()

    @Slot(object)
    def _copied(self, backup: "Backup | None") -> None:
        if backup is None:
            self._end(tr("Nothing has changed since the last copy."))
        else:
            self._end(tr("Done. A copy was made and checked."))

    @Slot(object)
    def _found(self, copies: "tuple[Copy, ...]") -> None:
        self._end(
            tr("The diary as it was then. As it is now, it is kept as a copy too.")
        )
        self.card.show_copies(copies)

    @Slot(str)
    def _foreseen(self, words: str) -> None:
        """Say before anybody saves what would not be in the file."""
        if not self._busy:
            self.card.warn(EXPORT, words)

    @Slot(object, str)
    def _exported(self, path: Path, left_out: str) -> None:
        if path != self._file:
            return  # History asked for it, and says so there
        self._file = None
        saved = tr("Saved in {path}", path=path)
        self._end(f"{saved}\n{left_out}" if left_out else saved)

    @Slot(object)
    def _imported(self, found: "Imported") -> None:
        new = found.new + found.completed + found.second_versions + found.told
        self._end(
            trn("{n} entry was added.", "{n} entries were added.", new)
            if new
            else tr("Everything in that file was here already.")
        )

    @Slot(object, object)
    def _failed(self, error: DiaryError, job: "Job") -> None:
        if job is self._job:  # else it was asked for elsewhere
            self._end(str(error))


def _suggested(day: date) -> str:
    return str(documents() / f"companion-{day.isoformat()}.json")
