"""A sheet is saved, printed or copied, or the dialog says why not."""

from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.typography import MAY_BREAK
from companion.language import tr
from companion.ui.pages.print_dialog import PrintDialog
from companion.ui.pages.print_order import copy_text
from companion.ui.saving import SAVING
from tests.slow_disk import SlowStick
from tests.ui.pages.print_dialog.desk import Desk, press, told


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
