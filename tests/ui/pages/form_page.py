"""What tests of forms share: a window to stand in, and what must hold in all looks."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.widgets.button import Button
from companion.ui.widgets.choice_row import ChoiceRow
from companion.ui.widgets.control import LEAST_TARGET
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import ScrollView
from companion.ui.widgets.segmented import Segment

SIZES = [(1024, 680), (1280, 800), (1920, 1080)]


def settle() -> None:
    """Let layouts that depend on each other come to rest."""
    for _ in range(4):
        QApplication.processEvents()


def shown(qtbot: QtBot, page: QWidget, size: tuple[int, int] = (1280, 800)) -> None:
    """Show a page in a window of its own."""
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.activateWindow()
    settle()


def cut_words(page: QWidget) -> list[str]:
    """All words in view that are cut, or that need to scroll sideways."""
    texts: list[Label | Button | Segment | ChoiceRow] = [
        *page.findChildren(Label),
        *page.findChildren(Button),
        *page.findChildren(Segment),
        *page.findChildren(ChoiceRow),
    ]
    found = [one.text() for one in texts if one.isVisible() and not one.text_fits()]
    for view in page.findChildren(ScrollView):
        content = view.widget()
        if content is not None and content.width() > view.width():
            found.append(f"scrolls sideways: {content.width()} in {view.width()}")
    return [one for one in found if one]


def outside(page: QWidget) -> list[str]:
    """Labels and buttons that stick out of the page at the right."""
    found = []
    pressed: list[QAbstractButton] = page.findChildren(QAbstractButton)
    texts: list[Label | QAbstractButton] = [*page.findChildren(Label), *pressed]
    for one in texts:
        right = one.mapTo(page, QPoint(one.width(), 0)).x()
        if one.isVisible() and right > page.width():
            found.append(f"{one.text()} ends at {right}")
    return found


def hard_to_press(page: QWidget) -> list[str]:
    """What is pressed and is small, or has no name."""
    return [
        f"{one.accessibleName()} {one.width()}x{one.height()}"
        for one in page.findChildren(QAbstractButton)
        if one.isVisible()
        and (not one.accessibleName() or min(one.width(), one.height()) < LEAST_TARGET)
    ]
