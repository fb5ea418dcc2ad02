"""The print dialog with two sheets, on a desk that stands in for the system."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.place import assets_folder
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.typeface import Typeface
from companion.ui.errand import Errand
from companion.ui.pages.print_dialog import PrintDialog
from companion.ui.pages.print_order import PrintOrder, SheetChoice, Ways
from companion.ui.theme import Theme
from tests.printing.samples import todays
from tests.ui.pages.print_dialog.desk import Desk


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
