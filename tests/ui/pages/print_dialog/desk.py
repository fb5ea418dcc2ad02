"""What stands in for the system, and what is pressed and seen in the dialog."""

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from companion.printing.fault import PaperError
from companion.printing.printer import prepare
from companion.printing.sheet import Sheet
from companion.ui.pages.print_dialog import PrintDialog
from companion.ui.pages.print_foot import PrintFoot
from companion.ui.widgets.button import Button
from companion.ui.widgets.page_view import PageView
from companion.ui.widgets.segmented import Segmented


class Desk:
    """Stands in for the system: a file to save to, and a printer into a file."""

    def __init__(self, folder: Path) -> None:
        self.chosen: Path | None = folder / "chosen.pdf"
        self.printed = folder / "printed.pdf"
        self.suggested: Path | None = None
        self.has_printer = True
        self.copied = ""

    def copy(self, text: str) -> None:
        self.copied = text

    def ask(self, _parent: QWidget, suggested: Path) -> Path | None:
        self.suggested = suggested
        return self.chosen

    def printer(self, sheet: Sheet) -> QPrinter:
        if not self.has_printer:
            message = "No printer is set up on this computer."
            raise PaperError(message)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.printed))
        prepare(printer, sheet)
        return printer


def press(dialog: QWidget, name: str) -> None:
    """Press the button of this name."""
    (button,) = [one for one in dialog.findChildren(Button) if _name(one) == name]
    button.click()


def _name(button: Button) -> str:
    return button.accessibleName() or button.text()


def pages(dialog: PrintDialog) -> list[PageView]:
    return [one for one in dialog.findChildren(PageView) if not one.isHidden()]


def told(dialog: PrintDialog) -> str:
    return dialog.findChildren(PrintFoot)[0].told


def choice(dialog: PrintDialog, name: str) -> Segmented:
    (found,) = [
        one for one in dialog.findChildren(Segmented) if one.accessibleName() == name
    ]
    return found
