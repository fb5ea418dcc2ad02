import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.theme import Theme
from companion.ui.widgets.popover import Popover
from companion.ui.widgets.scroll_view import ScrollView


class Room:
    """A window with a button line, and a panel of three fields."""

    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(800, 600)
        self.opener = QLineEdit(self.window)
        self.opener.setGeometry(100, 20, 200, 40)
        content = QWidget()
        column = QVBoxLayout(content)
        self.fields = [QLineEdit() for _ in range(3)]
        for field in self.fields:
            column.addWidget(field)
        self.window.show()
        self.window.activateWindow()
        self.popover = Popover(theme, self.window, "Choose", content)
        self.content = content


@pytest.fixture
def room(theme: Theme, qtbot: QtBot) -> Room:
    return Room(theme, qtbot)


def test_it_lies_under_what_opened_it_and_inside_the_window(room: Room) -> None:
    room.popover.open_under(room.opener)
    QApplication.processEvents()
    corner = room.content.mapTo(room.window, QPoint(0, 0))
    assert corner.y() > room.opener.geometry().bottom()
    assert abs(corner.x() - 100) < 20
    room.opener.move(700, 560)
    room.popover.open_under(room.opener)
    area = room.content.rect().translated(room.content.mapTo(room.window, QPoint()))
    assert room.window.rect().contains(area)


def test_what_would_reach_over_the_edge_ends_where_its_opener_ends(room: Room) -> None:
    room.opener.setGeometry(700, 20, 60, 40)
    room.popover.open_under(room.opener)
    QApplication.processEvents()
    right = room.content.mapTo(room.window, room.content.rect().topRight()).x()
    assert 759 - 20 < right < 759


def test_without_room_below_it_lies_over_all_of_its_opener(room: Room) -> None:
    for field in room.fields:
        field.setMinimumHeight(120)
    for top in (100, 150, 300):  # the first has room below
        room.opener.setGeometry(100, top, 200, 40)
        room.popover.open_under(room.opener)
        QApplication.processEvents()
        card = room.popover.sheet.geometry().adjusted(16, 16, -16, -16)
        covered = card.intersected(room.opener.geometry())
        assert covered.isEmpty() if top == 100 else covered.height() == 40
        assert room.window.rect().contains(card)


def test_what_is_higher_than_the_window_scrolls_and_tab_brings_it_into_view(
    room: Room,
) -> None:
    for field in room.fields:
        field.setMinimumHeight(250)
    room.popover.open_under(room.opener)
    QApplication.processEvents()
    (view,) = room.popover.findChildren(ScrollView)
    seen = QRect(view.mapTo(room.window, QPoint()), view.size())
    assert room.window.rect().contains(seen)
    assert view.fades
    assert all(field.height() >= 250 for field in room.fields)
    room.fields[0].setFocus()
    QTest.keyClick(room.fields[0], Qt.Key.Key_Tab)
    area = room.fields[1].rect().translated(room.fields[1].mapTo(view, QPoint()))
    assert view.rect().intersected(area).height() == 250


def test_it_grows_with_its_content(room: Room) -> None:
    room.popover.open_under(room.opener)
    QApplication.processEvents()
    (view,) = room.popover.findChildren(ScrollView)
    for field in room.fields:
        field.setMinimumHeight(90)
    QApplication.processEvents()
    assert not view.fades
    assert view.height() >= 270


def test_without_an_opener_it_lies_in_the_middle(room: Room) -> None:
    room.popover.open_under()
    QApplication.processEvents()
    middle = room.content.mapTo(room.window, room.content.rect().center())
    assert abs(middle.x() - 400) < 5
    assert abs(middle.y() - 300) < 5


def test_tab_goes_round_inside(room: Room) -> None:
    room.popover.open_under(room.opener)
    room.fields[1].setFocus()
    for expected in (2, 0, 1):
        QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_Tab)
        assert room.window.focusWidget() is room.fields[expected]
    QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_Backtab)
    assert room.window.focusWidget() is room.fields[0]


def test_with_nothing_to_press_tab_stays(theme: Theme, qtbot: QtBot) -> None:
    window, content = QWidget(), QWidget()
    qtbot.addWidget(window)
    window.show()
    popover = Popover(theme, window, "Empty", content)
    popover.open_under()
    assert popover.focusNextPrevChild(True)
    popover.reject()


def test_esc_closes_it_and_gives_the_keys_back(room: Room) -> None:
    closed = []
    room.popover.rejected.connect(lambda: closed.append(True))
    room.popover.open_under(room.opener)
    room.fields[0].setFocus()
    QTest.keyClick(room.popover, Qt.Key.Key_Escape)
    assert closed == [True]
    assert room.window.focusWidget() is room.opener


def test_a_press_beside_it_closes_it_and_one_on_it_does_not(room: Room) -> None:
    room.popover.open_under(room.opener)
    QApplication.processEvents()
    inside = room.content.mapTo(room.popover, QPoint(2, 2))
    QTest.mouseClick(room.popover, Qt.MouseButton.LeftButton, pos=inside)
    assert room.popover.isVisible()
    QTest.mouseClick(room.popover, Qt.MouseButton.LeftButton, pos=QPoint(790, 590))
    assert not room.popover.isVisible()


def test_it_stays_as_large_as_the_window(room: Room) -> None:
    room.popover.open_under(room.opener)
    room.window.resize(500, 400)
    QApplication.processEvents()
    assert room.popover.size() == room.window.size()


@pytest.mark.parametrize("mode", ["light", "contrast"])
def test_the_page_behind_steps_back(theme: Theme, room: Room, mode: str) -> None:
    theme.set_mode(mode)
    bright = "#FFFFFF" if mode == "contrast" else "#000000"  # against its ground
    room.window.setStyleSheet(f"QLineEdit {{ background: {bright}; }}")
    before = room.window.grab().toImage().pixelColor(110, 40).lightness()
    room.popover.open_under(room.opener)
    QApplication.processEvents()
    behind = room.window.grab().toImage().pixelColor(110, 40).lightness()
    assert abs(behind - before) > 128


def test_it_opens_beside_the_rail_at_an_opener_that_it_brings_into_view(
    theme: Theme, room: Room
) -> None:
    page = QWidget()
    page.setFixedHeight(2000)
    view = ScrollView(theme, page)
    view.setParent(room.window)
    view.setGeometry(140, 0, 660, 600)
    opener = QLineEdit(page)
    opener.setGeometry(20, 1500, 200, 40)
    view.show()
    room.content.setMinimumWidth(600)
    room.popover.open_under(opener)
    QApplication.processEvents()
    at = opener.mapTo(room.window, QPoint())
    card = room.popover.sheet.geometry().adjusted(16, 16, -16, -16)
    assert view.geometry().contains(QRect(at, opener.size()))
    assert card.left() > view.x()
    assert card.top() - opener.height() - 16 < at.y() < card.bottom()
