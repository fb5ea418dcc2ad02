"""What can be printed, and how the system is asked for a file and a printer."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from companion.language import tr
from companion.printing.printer import printer_for
from companion.printing.sheet import Sheet, SheetOptions
from companion.ui.errand import Errand

_USUAL = SheetOptions()
Make = Callable[[SheetOptions, int], Sheet]


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """One sheet: its name in the list, and ``make``, which lays it out.

    Where there are ``kinds`` of it, such as classes, ``make`` gets the place of the
    chosen one in them, else 0.
    """

    title: str
    file_name: str
    make: Make
    kinds: tuple[str, ...] = ()
    kinds_name: str = ""


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """The sheets to choose from, and which of them is shown first, of which kind."""

    choices: tuple[SheetChoice, ...]
    folder: Path
    files: Errand  # where PDFs are written, beside the window
    options: SheetOptions = _USUAL
    shown: int = 0
    kind: int = 0


def ask_for_file(parent: QWidget, suggested: Path) -> Path | None:
    """Where to save, asked in the system's own dialog; None when it was left."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent, tr("Save as PDF"), str(suggested), "PDF (*.pdf)"
    )
    return Path(chosen) if chosen else None


def copy_text(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


@dataclass(frozen=True, slots=True)
class Ways:
    """How the system is asked for a file and a printer, and given a text."""

    ask: Callable[[QWidget, Path], Path | None] = ask_for_file
    printer: Callable[[Sheet], QPrinter] = printer_for
    copy: Callable[[str], None] = copy_text
