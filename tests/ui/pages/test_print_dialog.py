from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.typography import MAY_BREAK
from companion.language import tr
from companion.place import assets_folder
from companion.printing.fault import PaperError
from companion.printing.paper import Paper
from companion.printing.printer import prepare
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.typeface import Typeface
from companion.ui.errand import Errand
from companion.ui.pages.print_dialog import PrintDialog
from companion.ui.pages.print_foot import PrintFoot
from companion.ui.pages.print_order import PrintOrder, SheetChoice, Ways, copy_text
from companion.ui.saving import SAVING
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.page_view import PageView
from companion.ui.widgets.segmented import Segment, Segmented
from tests.printing.page_text import texts_of
from tests.printing.samples import todays
from tests.slow_disk import SlowStick


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


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def dialog(
    qtbot: QtBot, theme: Theme, desk: Desk, tmp_path: Path
) -> Iterator[PrintDialog]:
    def routine(options: SheetOptions, _: int) -> Sheet:
        return todays(6, options.paper, large=options.large)

    def card(options: SheetOptions, kind: int) -> Sheet:
        return todays(kind + 1, options.paper)

    choices = (
        SheetChoice("Today", "routine.pdf", routine),
        SheetChoice("Card", "card.pdf", card, ("Yoga", "Pilates", "Aqua"), "Class"),
    )
    files = Errand("files under test")
    order = PrintOrder(choices, tmp_path, files)
    typeface = Typeface(assets_folder() / "fonts")
    ways = Ways(desk.ask, desk.printer, desk.copy)
    made = PrintDialog(theme, typeface, order, ways)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    assert files.finish(10)
    QApplication.processEvents()
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
    return dialog.findChildren(PrintFoot)[0].told


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


def lists(dialog: PrintDialog) -> list[Dropdown]:
    return [one for one in dialog.findChildren(Dropdown) if not one.isHidden()]


def pick(dropdown: Dropdown, index: int) -> None:
    """Choose as a person does."""
    dropdown.choose(index)
    dropdown.picked.emit(index)


def test_another_sheet_is_shown_when_it_is_chosen(
    dialog: PrintDialog, desk: Desk, tmp_path: Path
) -> None:
    (sheets,) = lists(dialog)
    assert sheets.accessibleName() == "Sheet"
    pick(sheets, 1)

    assert len(pages(dialog)) == 1
    desk.chosen = None
    press(dialog, "Save as PDF")
    assert desk.suggested == tmp_path / "card.pdf"


def test_a_sheet_with_kinds_lets_one_be_chosen(dialog: PrintDialog) -> None:
    pick(lists(dialog)[0], 1)
    _, kinds = lists(dialog)
    assert kinds.accessibleName() == "Class"
    assert [kinds.itemText(at) for at in range(kinds.count())][-1] == "Aqua"
    pick(kinds, 2)

    assert "3 exercises" in pages(dialog)[0].accessibleDescription()
    pick(lists(dialog)[0], 0)
    assert len(lists(dialog)) == 1


def test_ink_is_saved_when_it_is_asked_for(dialog: PrintDialog) -> None:
    usual = dialog.sheet
    choice(dialog, "Ink").choose(1)

    assert dialog.sheet != usual
    assert texts_of(dialog.sheet) == texts_of(usual)


def test_the_sheet_can_be_had_as_text(
    dialog: PrintDialog, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(dialog.copied):
        press(dialog, "Copy as text")

    assert "1  Heel slides  Sets  [ ]  [ ]" in desk.copied
    assert told(dialog) == "Copied. Paste it where you read texts."


def test_the_clipboard_of_the_system_holds_the_text(qapp: QApplication) -> None:
    copy_text("Page 1 of 1")

    assert qapp.clipboard().text() == "Page 1 of 1"


def test_a_choice_cannot_be_taken_back(dialog: PrintDialog) -> None:
    paper = choice(dialog, "Paper")
    paper.choose(None)

    assert paper.chosen == list(Paper).index(Paper.A4)


def test_saving_writes_the_file_that_was_chosen(
    dialog: PrintDialog, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(dialog.saved):
        press(dialog, "Save as PDF")

    assert desk.suggested == tmp_path / "routine.pdf"
    assert (tmp_path / "chosen.pdf").read_bytes().startswith(b"%PDF")
    assert told(dialog) == "Saved as chosen.pdf."


def test_a_name_without_an_ending_becomes_a_pdf(
    dialog: PrintDialog, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.chosen = tmp_path / "routine"
    with qtbot.waitSignal(dialog.saved):
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
    dialog: PrintDialog, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.chosen = tmp_path / "gone" / "today.pdf"
    with qtbot.assertNotEmitted(dialog.ended_unseen):
        press(dialog, "Save as PDF")
        qtbot.waitUntil(lambda: "was not saved" in told(dialog))


def test_a_dialog_that_is_left_stays_near_until_its_file_is_there(
    dialog: PrintDialog, stick: SlowStick, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(dialog.ended_unseen) as words, stick.held():
        press(dialog, "Save as PDF")
        qtbot.waitUntil(lambda: told(dialog) == tr(SAVING))
        dialog.close()
        assert not dialog.isVisible()
        with qtbot.assertNotEmitted(dialog.rejected):
            press(dialog, "Close")
    assert words.args[0].replace(MAY_BREAK, "") == "Saved as chosen.pdf."
    assert (tmp_path / "chosen.pdf").exists()
    assert not dialog.isVisible()
    assert dialog.result() == PrintDialog.DialogCode.Rejected


def test_a_dialog_that_was_left_tells_what_failed_and_stays_away(
    dialog: PrintDialog, stick: SlowStick, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(dialog.ended_unseen) as why, stick.held():
        press(dialog, "Save as PDF")
        press(dialog, "Close")
        stick.pulled_out = True
    assert "chosen.pdf was not saved" in why.args[0]
    assert not dialog.isVisible()
    assert dialog.result() == PrintDialog.DialogCode.Rejected
    assert list(tmp_path.iterdir()) == []


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


def test_it_works_by_keys_alone(
    dialog: PrintDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(dialog.saved):
        QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert (tmp_path / "chosen.pdf").exists()

    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_all_words_are_in_view_at_every_text_size(
    dialog: PrintDialog, theme: Theme, scale: float
) -> None:
    choice(dialog, "Ink").cells[1].set_words("\u00c9conomiser l\u2019encre")
    theme.set_text_scale(scale)
    dialog.resize(1024, 680)
    dialog.grab()

    segments = dialog.findChildren(Segment)
    assert len(segments) == 6
    assert all(one.text_fits() for one in segments)
    buttons = dialog.findChildren(Button)
    assert len(buttons) == 4
    assert all(one.text_fits() for one in buttons)


def test_large_text_puts_the_preview_below_the_choices(
    dialog: PrintDialog, theme: Theme
) -> None:
    dialog.resize(784, 760)
    QApplication.processEvents()
    narrow = pages(dialog)[0].width()
    theme.set_text_scale(2.0)
    QApplication.processEvents()
    paper = choice(dialog, "Paper")

    def top(one: QWidget) -> int:
        return one.mapTo(dialog, one.rect().topLeft()).y()

    assert pages(dialog)[0].width() > narrow
    assert top(pages(dialog)[0]) > top(paper)
    before = top(paper)
    QTest.keyClick(dialog, Qt.Key.Key_PageDown)
    assert top(paper) < before
    (foot,) = dialog.findChildren(PrintFoot)
    assert foot.geometry().bottom() == dialog.rect().bottom()
    theme.set_text_scale(1.0)
    QApplication.processEvents()
    assert pages(dialog)[0].width() == narrow
