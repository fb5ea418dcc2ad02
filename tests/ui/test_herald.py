"""Trouble is told over the window; every page but a session makes room for it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QWidget,
)

from companion.ui.diary_ear import DiaryEar
from companion.ui.herald import Herald
from companion.ui.theme import Theme
from companion.ui.trouble_line import TroubleLine
from companion.ui.widgets.button import Button
from companion.ui.widgets.label import Label

WORDS = "The disk is full. Make room on it."


class Stand:
    """A window of two pages, one of which nothing may move."""

    def __init__(self, theme: Theme) -> None:
        self.window = QMainWindow()
        self.whole, self.places = QStackedWidget(), QStackedWidget()
        home, self.rail, self.page = QWidget(), QWidget(), QWidget()
        self.form, self.session = QWidget(), QWidget()
        self.rail.setFixedWidth(104)
        row = QHBoxLayout(home)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.rail)
        row.addWidget(self.places)
        self.places.addWidget(self.page)
        for one in (home, self.form, self.session):
            self.whole.addWidget(one)
        self.home = home
        self.window.setCentralWidget(self.whole)
        self.ear = DiaryEar()
        self.herald = Herald(
            theme,
            self.ear,
            self.window,
            (self.whole, self.places, self.rail),
            lambda: self.following,
        )
        self.window.resize(1024, 680)
        self.window.show()

    @property
    def following(self) -> bool:
        """Whether the session is shown."""
        return self.whole.currentWidget() is self.session

    @property
    def line(self) -> TroubleLine:
        """What is told."""
        (line,) = self.window.findChildren(TroubleLine)
        return line

    def top(self, of: QWidget | None = None) -> int:
        """Where a page, or what fills the window, begins."""
        QApplication.processEvents()
        shown = of or self.page
        return shown.mapTo(self.window, QPoint(0, 0)).y()


@pytest.fixture
def on(theme: Theme) -> Iterator[Stand]:
    made = Stand(theme)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.ear.deleteLater()


def test_a_page_begins_below_what_is_told(on: Stand) -> None:
    assert on.top() == 0
    on.ear.failed_to_write.emit(WORDS)
    assert on.top() > on.line.geometry().bottom()
    assert on.line.x() > on.rail.width(), "the rail stays as it is"
    assert on.rail.y() == 0
    on.ear.wrote_again.emit()
    assert on.top() == 0


@pytest.mark.parametrize(("width", "side"), [(1024, 16), (1280, 32), (1600, 32)])
def test_it_has_the_margins_of_the_page_below_it(
    on: Stand, width: int, side: int
) -> None:
    on.window.resize(width, 680)
    on.ear.noticed.emit(WORDS)
    place = on.line.geometry()
    assert (place.left(), place.right() + 1) == (104 + side, width - side)


def test_in_another_direction_the_rail_is_at_the_other_side(on: Stand) -> None:
    on.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    on.ear.noticed.emit(WORDS)
    assert on.top() > on.line.geometry().bottom()
    assert on.line.geometry().right() < on.window.width() - on.rail.width()


def test_what_fills_the_window_begins_below_it_too(on: Stand) -> None:
    on.ear.failed_to_write.emit(WORDS)
    on.whole.setCurrentWidget(on.form)
    assert on.top(on.form) > on.line.geometry().bottom()
    assert on.line.x() < on.rail.width()


def test_what_is_told_once_takes_its_room_until_it_has_been_seen(on: Stand) -> None:
    on.ear.noticed.emit(WORDS)
    short = on.top()
    on.ear.noticed.emit(WORDS * 9)
    assert on.top() > short
    on.window.resize(1100, 680)
    assert on.top() > on.line.geometry().bottom()
    on.line.hide()
    assert on.top() == 0


NETWORK = (
    "Your diary is on a network drive (nfs4). If the connection breaks, the last "
    "repetitions may be lost. A folder on this computer is safer."
)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("seen", [True, False])
def test_no_word_is_cut_wherever_the_button_stands(
    on: Stand, theme: Theme, scale: float, *, seen: bool
) -> None:
    """With OK to be pressed, and without where it stays until it is over."""
    theme.set_text_scale(scale)
    (on.ear.noticed if seen else on.ear.failed_to_write).emit(NETWORK)
    on.top()
    (words,) = on.line.findChildren(Label)
    assert words.text_fits()
    assert on.line.rect().contains(words.geometry())
    (button,) = on.line.findChildren(Button)
    assert button.isVisibleTo(on.line) is seen
    assert not (seen and button.geometry().intersects(words.geometry()))


def test_nothing_of_a_session_moves(on: Stand) -> None:
    on.whole.setCurrentWidget(on.session)
    on.ear.failed_to_write.emit(WORDS)
    assert on.top(on.session) == 0
    on.whole.setCurrentWidget(on.home)
    assert on.top() > 0
    on.whole.setCurrentWidget(on.session)
    assert on.top(on.session) == 0
