from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDeadlineTimer, QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.ui.theme import MODES, Theme
from companion.ui.widgets import stop_button
from companion.ui.widgets.button import Button
from companion.ui.widgets.stop_button import StopButton
from tests.ui.widgets.double_click import press_again

_FOREVER = QDeadlineTimer.ForeverConstant.Forever


@pytest.fixture
def stop(theme: Theme, qtbot: QtBot) -> StopButton:
    button = StopButton(theme)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    return button


@pytest.fixture
def unseen(stop: StopButton, theme: Theme, qtbot: QtBot) -> Iterator[StopButton]:
    """STOP, shown but not painted yet where Continue was that was pressed just now."""
    whole = QWidget()
    qtbot.addWidget(whole)
    before = Button(theme, "Continue", parent=whole)
    stop.setParent(whole)
    stop.hide()
    before.setFixedSize(stop.size())
    whole.show()
    QTest.mouseClick(before, Qt.MouseButton.LeftButton)
    before.hide()
    stop.show()
    stop._haste._new = QDeadlineTimer(_FOREVER)
    yield stop
    stop.setParent(None)  # its own window again, as it is closed


def test_it_acts_when_pressed_not_when_let_go(stop: StopButton, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stop.pressed):
        QTest.mousePress(stop, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(stop.pressed):
        QTest.mouseRelease(stop, Qt.MouseButton.LeftButton)


def test_the_rest_of_a_double_click_on_what_was_there_before_does_not_stop(
    stop: StopButton, theme: Theme, qtbot: QtBot
) -> None:
    before = Button(theme, "Continue", parent=stop)
    before.setFixedSize(stop.size())
    QTest.mouseClick(before, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(stop.pressed):
        press_again(stop)
        press_again(stop, after_ms=499, third=True)  # who presses three times in haste
    with qtbot.waitSignal(stop.pressed):
        press_again(stop, after_ms=500, third=True)
    with qtbot.waitSignal(stop.pressed):  # the first press missed all there is
        press_again(stop, after_ms=5_000)


def test_what_was_pressed_before_it_came_into_view_does_not_stop(
    unseen: StopButton, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(unseen.pressed):
        press_again(unseen, after_ms=900, third=True)  # it waited for a slow page
        unseen.grab()
        press_again(unseen, after_ms=950, third=True)  # nobody has read it by now
    unseen._haste._new.setRemainingTime(0)  # now it has been in view for a while
    with qtbot.waitSignal(unseen.pressed):
        press_again(unseen, after_ms=1_500, third=True)


def test_as_it_comes_into_view_it_stops_if_the_last_press_is_long_ago(
    unseen: StopButton, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(unseen.pressed):
        press_again(unseen, after_ms=3_100, third=True)


def test_it_stops_at_once_after_a_press_elsewhere(
    stop: StopButton, theme: Theme, qtbot: QtBot
) -> None:
    apart = Button(theme, "Pause", parent=stop)
    apart.setGeometry(0, 0, 60, 60)
    QTest.mouseClick(apart, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(stop.pressed):
        press_again(stop, after_ms=100, third=True)


@pytest.mark.parametrize("third", [False, True])
def test_it_stops_at_once_after_a_near_miss_on_what_is_still_beside_it(
    stop: StopButton, theme: Theme, qtbot: QtBot, *, third: bool
) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    stop.setParent(whole)
    beside = Button(theme, "Pause", parent=whole)
    beside.setGeometry(0, stop.height(), stop.width(), 60)
    whole.show()
    QTest.mouseClick(beside, Qt.MouseButton.LeftButton, pos=QPoint(100, 2))
    edge = QPoint(100, stop.height() - 2)
    with qtbot.waitSignal(stop.pressed):
        press_again(stop, after_ms=100, third=third, at=edge)
    stop.setParent(None)  # its own window again, as it is closed


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_it_acts_at_once_by_key(stop: StopButton, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(stop.pressed):
        QTest.keyPress(stop, key)
    QTest.keyRelease(stop, key)


def test_a_screen_reader_presses_it_too(stop: StopButton, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stop.pressed):
        stop.click()


def test_its_name_is_fixed(stop: StopButton) -> None:
    assert stop.accessibleName() == "Stop: pain or tingling"
    assert stop.words == "STOP: pain / tingling"


def test_it_is_large(stop: StopButton) -> None:
    assert stop.sizeHint() == QSize(432, 112)
    assert stop.minimumSizeHint() == QSize(320, 96)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(320, 96), (344, 96), (432, 112), (583, 151)])
def test_its_words_fit_in_every_place(
    stop: StopButton, theme: Theme, scale: float, size: tuple[int, int]
) -> None:
    theme.set_text_scale(scale)
    stop.resize(*size)
    assert stop.text_fits()
    assert stop._fitted()[1].height <= 0.9 * stop.height()  # with air over and under


@pytest.mark.parametrize(
    "words", ["STOP: pain / tingling", "STOPP: Schmerz / Kribbeln"]
)
def test_its_words_are_large_even_where_text_is_and_the_window_is_small(
    stop: StopButton, theme: Theme, words: str
) -> None:
    stop.set_words(words)
    theme.set_text_scale(2.0)
    for width in (344, 346, 360):
        stop.resize(width, 96)
        assert stop.letters_px >= 28
        assert stop.text_fits()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(344, 96), (432, 112), (583, 151)])
def test_a_long_key_keeps_clear_of_the_words_beside_it(
    stop: StopButton,
    theme: Theme,
    monkeypatch: pytest.MonkeyPatch,
    scale: float,
    size: tuple[int, int],
) -> None:
    monkeypatch.setattr(stop_button, "tr", lambda _words: "Échap")
    stop.set_words("STOP : douleur / fourmis")
    theme.set_text_scale(scale)
    stop.resize(*size)
    if stop._fitted()[1].line_count == 1:
        return  # the key stands below them
    key = stop._key_at(stop._key_px(two=True))
    assert stop._beside_two() - key.width >= 14
    assert stop.text_fits()


@pytest.mark.parametrize("mode", MODES)
def test_pressed_is_a_deeper_red(stop: StopButton, theme: Theme, mode: str) -> None:
    theme.set_mode(mode)
    rest = stop.grab().toImage().pixelColor(30, 100)
    stop.setDown(True)
    down = stop.grab().toImage().pixelColor(30, 100)
    assert rest == theme.color("red")
    assert down == theme.color("redHover")
