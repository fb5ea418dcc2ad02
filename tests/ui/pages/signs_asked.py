"""The page of the red-flag list, and what is typed on it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.lock import ListDue
from companion.domain.sign_sheet import SignSheet, blank
from companion.ui.pages.sign_check import SignCheckPage
from companion.ui.theme import MODES, Theme
from companion.ui.widgets.question_row import QuestionRow
from tests.ui.pages.form_page import SIZES, settle, shown

TODAY = date(2026, 11, 23)
LEFT = Qt.MouseButton.LeftButton
LOOKS = pytest.mark.parametrize(
    ("size", "mode", "scale"),
    [(size, mode, scale) for size in SIZES for mode in MODES for scale in (1.0, 2.0)],
)


def sign_page(
    theme: Theme, qtbot: QtBot, sheet: SignSheet | None = None
) -> SignCheckPage:
    page = SignCheckPage(theme)
    shown(qtbot, page)
    page.show_sheet(sheet or blank(TODAY), ListDue.FIRST_TIME, "Step 2 of 4")
    settle()
    return page


def type_key(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)
    settle()


def rows_of(page: SignCheckPage) -> dict[str, QuestionRow]:
    assert page.part is not None
    return page.part.rows
