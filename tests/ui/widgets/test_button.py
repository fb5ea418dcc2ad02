from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.theme import MODES, Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.control import LEAST_TARGET
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.icon_button import IconButton
from tests.ui.widgets.double_click import double_click

KINDS = list(Kind)
SCALES = [1.0, 1.5, 2.0]


def _shown(qtbot: QtBot, *buttons: QWidget, width: int = 600) -> QWidget:
    window = QWidget()
    row = QHBoxLayout(window)
    for button in buttons:
        row.addWidget(button)
    qtbot.addWidget(window)
    window.resize(width, 200)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("mode", MODES)
def test_a_button_is_painted_in_every_state(
    theme: Theme, qtbot: QtBot, kind: Kind, mode: str
) -> None:
    theme.set_mode(mode)
    button = Button(theme, "Start", kind, "play")
    qtbot.addWidget(button)
    button.resize(150, 48)
    pictures = [button.grab().toImage()]
    button.warmth = 1.0
    pictures.append(button.grab().toImage())
    button.setDown(True)
    pictures.append(button.grab().toImage())
    button.setDown(False)
    button.setEnabled(False)
    pictures.append(button.grab().toImage())
    assert all(a != b for a, b in pairwise(pictures))


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_presses_it(theme: Theme, qtbot: QtBot, key: Qt.Key) -> None:
    button = Button(theme, "Start")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_a_double_click_presses_twice_except_where_that_would_undo_the_first(
    theme: Theme, qtbot: QtBot
) -> None:
    button, told = Button(theme, "More"), list[int]()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: told.append(1))
    double_click(button)
    assert len(told) == 2
    button.once_a_double_click = True
    double_click(button)
    assert len(told) == 3
    ticked = Button(theme, "Spine line")
    ticked.setCheckable(True)
    qtbot.addWidget(ticked)
    double_click(ticked)
    assert ticked.isChecked()


def test_the_pointer_presses_it(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Start")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_disabled_button_does_nothing(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Start")
    qtbot.addWidget(button)
    button.setEnabled(False)
    with qtbot.assertNotEmitted(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        button.click()


def test_its_name_is_its_words_or_the_given_one(theme: Theme, qtbot: QtBot) -> None:
    plain = Button(theme, "Call 999 or go to A&E")
    named = Button(theme, "Back", Kind.NEUTRAL, "back", "Back to the list")
    qtbot.addWidget(plain)
    qtbot.addWidget(named)
    assert plain.accessibleName() == plain.words == "Call 999 or go to A&E"
    assert plain.shortcut().isEmpty()
    assert named.accessibleName() == "Back to the list"


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("words", ["Go", "Start session", "Start session later on"])
def test_words_are_never_cut(
    theme: Theme, qtbot: QtBot, scale: float, words: str
) -> None:
    theme.set_text_scale(scale)
    for width in (900, 0):
        button = Button(theme, words, Kind.PRIMARY, "play")
        window = _shown(qtbot, button, width=width)
        window.resize(max(width, window.minimumSizeHint().width()), 400)
        qtbot.waitUntil(button.text_fits)
        assert button.height() >= LEAST_TARGET
        assert button.width() >= LEAST_TARGET


def test_in_a_narrow_place_the_words_wrap_and_the_button_grows(
    theme: Theme, qtbot: QtBot
) -> None:
    button = Button(theme, "When to get help", Kind.HELP)
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(button)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(130, 300)
    window.show()
    qtbot.waitUntil(lambda: button.height() > 48)
    assert button.text_fits()


def test_a_button_is_no_higher_than_its_words_need(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Start")
    window = _shown(qtbot, button)
    assert window.height() == 200
    assert button.height() == 48


def test_a_chosen_one_shows_a_tick_and_keeps_its_size(
    theme: Theme, qtbot: QtBot
) -> None:
    button = Button(theme, "Better", Kind.NEUTRAL)
    button.setCheckable(True)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    before, plain = button.sizeHint(), button.grab().toImage()
    button.setChecked(True)
    assert button.sizeHint() == before
    assert button.grab().toImage() != plain
    assert button.text_fits()


def test_the_look_changes_live(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Start", Kind.PRIMARY)
    qtbot.addWidget(button)
    button.resize(120, 48)
    light = button.grab().toImage()
    theme.set_mode("dark")
    assert button.grab().toImage() != light
    theme.set_text_scale(2.0)
    assert button.sizeHint().height() == 72


def test_session_buttons_show_their_key(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Back", Kind.NEUTRAL, "back")
    qtbot.addWidget(button)
    button.set_height(96)
    button.resize(116, 96)
    plain = button.grab().toImage()
    button.set_key("Page up")
    button.set_type("lead", 500)
    button.set_icon("back", 24, after=True)
    assert button.sizeHint().width() >= LEAST_TARGET
    assert button.grab().toImage() != plain


def test_a_button_can_change_its_kind(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Pause", Kind.TONAL)
    qtbot.addWidget(button)
    soft = button.grab().toImage()
    button.set_kind(Kind.PRIMARY)
    button.set_words("Carry on")
    assert button.accessibleName() == "Carry on"
    assert button.grab().toImage() != soft


@pytest.mark.parametrize("kind", KINDS)
def test_an_icon_button_is_painted_in_every_state(
    theme: Theme, qtbot: QtBot, kind: Kind
) -> None:
    button = IconButton(theme, "play", "Play", kind=kind)
    qtbot.addWidget(button)
    button.setCheckable(True)
    pictures = [button.grab().toImage()]
    button.warmth = 1.0
    pictures.append(button.grab().toImage())
    button.setDown(True)
    pictures.append(button.grab().toImage())
    button.setDown(False)
    button.setChecked(True)
    pictures.append(button.grab().toImage())
    button.setEnabled(False)
    pictures.append(button.grab().toImage())
    assert len({bytes(one.constBits()) for one in pictures}) >= 4


def test_an_icon_button_says_its_name(theme: Theme, qtbot: QtBot) -> None:
    button = IconButton(theme, "play", "Play the figure", 44)
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("Play the figure",) * 2
    button.set_face("pause", "Pause the figure")
    assert button.accessibleName() == "Pause the figure"
    assert button.sizeHint() == QSize(44, 44)
    assert button.radius == 22
    button.set_square()
    assert button.radius == 10


def test_the_colour_glides_under_the_pointer(theme: Theme, qtbot: QtBot) -> None:
    theme.set_less_motion(less=False)
    button = Button(theme, "Start", Kind.PRIMARY)
    window = _shown(qtbot, button)
    spot = QPointF(5, 5)
    QApplication.sendEvent(button, QEnterEvent(spot, spot, spot))
    assert button.warmth < 1.0
    qtbot.waitUntil(lambda: button.warmth == 1.0)
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: button.warmth == 0.0)
    assert window.isVisible()


def _inked(button: QWidget) -> tuple[int, int]:
    """The first and the last column in which something is painted."""
    image = button.grab().toImage()
    ground = image.pixel(image.width() // 2, 0)
    rows, columns = range(image.height()), range(image.width())
    inked = [x for x in columns if any(image.pixel(x, y) != ground for y in rows)]
    return inked[0], inked[-1]


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("at_end", [False, True])
@pytest.mark.parametrize("turned", [False, True])
def test_the_words_of_a_flush_button_stand_at_the_margin(
    theme: Theme, qtbot: QtBot, scale: float, *, at_end: bool, turned: bool
) -> None:
    theme.set_text_scale(scale)
    button = FlushButton(theme, "All exercises", at_end=at_end)
    directions = Qt.LayoutDirection
    button.setLayoutDirection(
        directions.RightToLeft if turned else directions.LeftToRight
    )
    qtbot.addWidget(button)
    button.resize(500, button.sizeHint().height())
    first, last = _inked(button)
    if at_end is turned:
        assert first <= 3
        assert last < 400
    else:
        assert first > 100
        assert last >= 496
    assert button.text_fits()


def test_a_flush_button_is_as_wide_as_its_words_and_underlines_them(
    theme: Theme, qtbot: QtBot
) -> None:
    button = FlushButton(theme, "Remove", "minus")
    qtbot.addWidget(button)
    assert button.sizeHint().width() < Button(theme, "Remove").sizeHint().width()
    assert button.minimumSizeHint().width() >= LEAST_TARGET
    button.resize(button.sizeHint())
    assert button.text_fits()
    pictures = [button.grab().toImage()]
    button.warmth = 0.5
    pictures.append(button.grab().toImage())
    button.setDown(True)
    pictures.append(button.grab().toImage())
    button.setEnabled(False)
    pictures.append(button.grab().toImage())
    assert all(a != b for a, b in pairwise(pictures))


def test_words_that_wrap_leave_no_word_alone(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Rest two minutes, then rate again", Kind.PRIMARY)
    qtbot.addWidget(button)
    one_line = button.sizeHint().width()
    button.resize(one_line - 60, 80)
    text = button._paragraph(button._room(button.width()))
    assert text.line_count == 2
    assert not text.ends_alone
    assert text.width < one_line * 0.7
