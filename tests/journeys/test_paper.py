"""Printing from the window: each place opens the dialog on its own sheet."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.app import House
from companion.domain.history import Screening, VisitNote
from companion.domain.screening import Tier, signs
from companion.printing.transcript import transcript
from companion.store.setting import INK_SAVING, LARGE_PRINT
from companion.ui.doors import LEARN
from companion.ui.pages.print_dialog import PrintDialog
from companion.ui.pages.print_panel import PrintPanel
from companion.ui.print_shop import PrintShop
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.window import MainWindow
from tests.house import at_home, begin, window_of


@pytest.fixture
def house(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    del qtbot
    with at_home(qapp, tmp_path) as made:
        yield made


def opened(house: House, open_: Callable[[PrintShop, QWidget], object]) -> str:
    """What the dialog shows, as text; it is closed again."""
    window = window_of(house)
    open_(window.crew.print_shop, window)
    return told(window)


def told(window: MainWindow) -> str:
    (dialog,) = window.findChildren(PrintDialog)
    text = transcript(dialog.sheet)
    dialog.setParent(None)
    dialog.close()
    dialog.deleteLater()
    return text


def test_the_routine_is_that_which_the_rules_allow(house: House) -> None:
    window = window_of(house)
    crew, now = window.crew, window.clock.now()
    before = opened(house, lambda shop, parent: shop.today(parent))
    yes = frozenset({signs(Tier.NOW)[0].key})
    crew.teller.tell(Screening(now, now.date(), yes))
    after = opened(house, lambda shop, parent: shop.today(parent))

    assert "Abdominal brace" in before
    assert after.startswith("Get help now")
    assert "You answered yes to:" in after
    assert "Abdominal brace" not in after


def test_what_was_stopped_today_is_not_on_the_sheet_of_today(house: House) -> None:
    window = window_of(house)
    first, *others = (one.exercise.name for one in window.crew.desk.routine().items)
    before = opened(house, lambda shop, parent: shop.today(parent))
    begin(window)
    window.session.session.stop()
    after = opened(house, lambda shop, parent: shop.today(parent))

    assert f"1  {first}" in before
    assert first not in after
    assert f"1  {others[0]}" in after
    assert all(name in after for name in others)


def test_every_sheet_can_be_chosen_wherever_one_begins(house: House) -> None:
    window = window_of(house)
    dialog = window.crew.print_shop.help(window)
    (panel,) = dialog.findChildren(PrintPanel)
    sheets = panel.findChildren(Dropdown)[0]
    names = [sheets.itemText(at) for at in range(sheets.count())]

    assert sheets.currentText() == "When to get help"
    assert names == [
        "Today\u2019s routine",
        "This week",
        "A week to fill in",
        "For my appointment",
        "Card for a class",
        "When to get help",
        "My whole record",
    ]
    for at in range(sheets.count()):
        sheets.choose(at)
        sheets.picked.emit(at)
        assert dialog.sheet.pages
        assert names[at] in dialog.windowTitle()
    told(window)


def test_the_appointment_has_what_was_noted(house: House) -> None:
    window = window_of(house)
    day = window.clock.now().date()
    window.crew.teller.tell(VisitNote(day, "May I swim?", question=True))
    text = opened(house, lambda shop, parent: shop.appointment(parent, day))

    assert "May I swim?" in text
    assert "Questions to ask" in text


def test_the_card_is_for_the_class_that_is_chosen(house: House) -> None:
    window = window_of(house)
    dialog = window.crew.print_shop.card(window)
    kinds = dialog.findChildren(Dropdown)[1]
    kinds.choose(1)
    kinds.picked.emit(1)

    assert "For my Pilates teacher" in transcript(dialog.sheet)
    told(window)


def test_a_past_week_stands_beside_the_others(house: House) -> None:
    window = window_of(house)
    past = window.crew.desk.this_week() - timedelta(days=7)
    dialog = window.crew.print_shop.week(window, past)
    sheets = dialog.findChildren(Dropdown)[0]

    assert sheets.currentText() == "The week shown"
    assert sheets.count() == 8
    told(window)


def test_a_page_of_learn_is_printed_with_its_words(house: House) -> None:
    window = window_of(house)
    window.go_to(LEARN)
    window.room(LEARN).print_shown()

    assert "Home exercise companion · explains" in told(window)


def test_print_begins_as_the_settings_say(house: House) -> None:
    window = window_of(house)
    window.crew.settings.set(LARGE_PRINT, value=True)
    window.crew.settings.set(INK_SAVING, value=True)
    dialog = window.crew.print_shop.help(window)

    assert len(dialog.sheet.pages) == 2
    assert dialog._options.sparing
    told(window)
