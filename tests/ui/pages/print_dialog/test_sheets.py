"""The sheets that are shown, how they are chosen, and the room they have."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.printing.paper import Paper
from companion.ui.pages.print_dialog import PrintDialog
from companion.ui.pages.print_foot import PrintFoot
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.segmented import Segment
from tests.printing.page_text import texts_of
from tests.ui.pages.print_dialog.desk import Desk, choice, pages, press


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


def test_a_choice_cannot_be_taken_back(dialog: PrintDialog) -> None:
    paper = choice(dialog, "Paper")
    paper.choose(None)

    assert paper.chosen == list(Paper).index(Paper.A4)


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
