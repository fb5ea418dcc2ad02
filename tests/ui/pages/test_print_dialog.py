from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.place import assets_folder
from companion.printing.fault import PaperError
from companion.printing.paper import Paper
from companion.printing.printer import prepare
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.typeface import Typeface
from companion.ui.pages.print_dialog import PrintDialog, PrintOrder, Ways
from companion.ui.pages.print_panel import PrintPanel
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.page_view import PageView
from companion.ui.widgets.segmented import Segmented
from tests.printing.samples import todays


class Desk:
    """Stands in for the system: a file to save to, and a printer into a file."""

    def __init__(self, folder: Path) -> None:
        self.chosen: Path | None = folder / "chosen.pdf"
        self.printed = folder / "printed.pdf"
        self.suggested: Path | None = None
        self.has_printer = True

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


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def dialog(
    qtbot: QtBot, theme: Theme, desk: Desk, tmp_path: Path
) -> Iterator[PrintDialog]:
    def make(options: SheetOptions) -> Sheet:
        return todays(6, options.paper, large=options.large)

    order = PrintOrder("Print today", "routine.pdf", tmp_path, make)
    typeface = Typeface(assets_folder() / "fonts")
    made = PrintDialog(theme, typeface, order, Ways(desk.ask, desk.printer))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


def press(dialog: QWidget, name: str) -> None:
    """Press the button of this name."""
    (button,) = [one for one in dialog.findChildren(Button) if _name(one) == name]
    button.click()


def _name(button: Button) -> str:
    return button.accessibleName() or button.text()


def pages(dialog: PrintDialog) -> list[PageView]:
    return [one for one in dialog.findChildren(PageView) if not one.isHidden()]


def told(dialog: PrintDialog) -> str:
    return dialog.findChildren(PrintPanel)[0].told


def choice(dialog: PrintDialog, name: str) -> Segmented:
    (found,) = [
        one for one in dialog.findChildren(Segmented) if one.accessibleName() == name
    ]
    return found


def test_every_page_is_shown_and_read_out(dialog: PrintDialog) -> None:
    shown = pages(dialog)

    assert [one.accessibleName() for one in shown] == ["Page 1 of 2", "Page 2 of 2"]
    assert "Before you start" in shown[0].accessibleDescription()
    assert shown[0].height() == shown[0].heightForWidth(shown[0].width())


def test_letter_is_laid_out_anew(dialog: PrintDialog) -> None:
    before = pages(dialog)[0].heightForWidth(1000)
    choice(dialog, "Paper").choose(list(Paper).index(Paper.LETTER))

    assert pages(dialog)[0].heightForWidth(1000) < before


def test_large_print_takes_more_pages(dialog: PrintDialog) -> None:
    choice(dialog, "Size of print").choose(1)

    assert len(pages(dialog)) == 4


def test_a_choice_cannot_be_taken_back(dialog: PrintDialog) -> None:
    paper = choice(dialog, "Paper")
    paper.choose(None)

    assert paper.chosen == list(Paper).index(Paper.A4)


def test_saving_writes_the_file_that_was_chosen(
    dialog: PrintDialog, desk: Desk, tmp_path: Path
) -> None:
    press(dialog, "Save as PDF")

    assert desk.suggested == tmp_path / "routine.pdf"
    assert (tmp_path / "chosen.pdf").read_bytes().startswith(b"%PDF")
    assert told(dialog) == "Saved as chosen.pdf."


def test_a_name_without_an_ending_becomes_a_pdf(
    dialog: PrintDialog, desk: Desk, tmp_path: Path
) -> None:
    desk.chosen = tmp_path / "routine"
    press(dialog, "Save as PDF")

    assert (tmp_path / "routine.pdf").exists()


def test_leaving_the_file_dialog_saves_nothing(
    dialog: PrintDialog, desk: Desk, tmp_path: Path
) -> None:
    desk.chosen = None
    press(dialog, "Save as PDF")

    assert list(tmp_path.iterdir()) == []
    assert told(dialog) == ""


def test_a_folder_that_is_gone_is_said_in_plain_words(
    dialog: PrintDialog, desk: Desk, tmp_path: Path
) -> None:
    desk.chosen = tmp_path / "gone" / "today.pdf"
    press(dialog, "Save as PDF")

    assert "was not saved" in told(dialog)


def test_printing_goes_through_the_systems_dialog(
    dialog: PrintDialog, desk: Desk
) -> None:
    press(dialog, "Print")
    (system,) = dialog.findChildren(QPrintDialog)
    assert system.isVisible()
    system.done(QPrintDialog.DialogCode.Accepted)

    assert desk.printed.read_bytes().startswith(b"%PDF")
    assert told(dialog) == "Sent to the printer."


def test_leaving_the_systems_dialog_prints_nothing(
    dialog: PrintDialog, desk: Desk
) -> None:
    press(dialog, "Print")
    (system,) = dialog.findChildren(QPrintDialog)
    system.done(QPrintDialog.DialogCode.Rejected)

    assert not desk.printed.exists()


def test_without_a_printer_it_says_so(dialog: PrintDialog, desk: Desk) -> None:
    desk.has_printer = False
    press(dialog, "Print")

    assert told(dialog) == "No printer is set up on this computer."
    assert dialog.findChildren(QPrintDialog) == []


def test_it_works_by_keys_alone(dialog: PrintDialog, tmp_path: Path) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert (tmp_path / "chosen.pdf").exists()

    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_all_words_are_in_view_at_every_text_size(
    dialog: PrintDialog, theme: Theme, scale: float
) -> None:
    theme.set_text_scale(scale)
    dialog.resize(1024, 680)
    dialog.grab()

    buttons = dialog.findChildren(Button)
    assert len(buttons) == 3
    assert all(one.text_fits() for one in buttons)
