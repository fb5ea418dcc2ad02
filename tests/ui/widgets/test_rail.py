import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.ui.paragraph import widest_word
from companion.ui.theme import MODES, Theme
from companion.ui.widgets.control import LEAST_TARGET
from companion.ui.widgets.rail import Place, Rail
from companion.ui.widgets.rail_item import RailEntry

PLACES = [Place("today", "Today", "today"), Place("history", "History", "history")]
HELP = Place("help", "When to get help", "help")


@pytest.fixture
def rail(theme: Theme, qtbot: QtBot) -> Rail:
    made = Rail(theme, PLACES, HELP)
    qtbot.addWidget(made)
    made.resize(made.width(), 700)
    made.show()
    return made


def _entries(rail: Rail) -> list[RailEntry]:
    return rail.findChildren(RailEntry)


def test_a_place_is_announced_when_pressed(rail: Rail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rail.chosen) as told:
        QTest.mouseClick(_entries(rail)[1], Qt.MouseButton.LeftButton)
    assert told.args == ["history"]


def test_names_are_the_words(rail: Rail) -> None:
    names = [one.accessibleName() for one in _entries(rail)]
    assert names == ["Today", "History", "When to get help"]


def test_the_current_place_is_marked(rail: Rail) -> None:
    today, history, _ = _entries(rail)
    before = rail.grab().toImage()
    rail.set_current("history")
    assert (today.current, history.current) == (False, True)
    assert history.accessibleDescription() == "shown now"
    assert rail.grab().toImage() != before


def test_only_places_that_exist_are_shown(theme: Theme, qtbot: QtBot) -> None:
    rail = Rail(theme, PLACES)
    qtbot.addWidget(rail)
    assert len(_entries(rail)) == 2


def test_arrows_go_up_and_down(rail: Rail) -> None:
    today, history, aid = _entries(rail)
    rail.activateWindow()
    today.setFocus()
    for key, reached in [
        (Qt.Key.Key_Down, history),
        (Qt.Key.Key_Down, aid),
        (Qt.Key.Key_Down, aid),
        (Qt.Key.Key_Up, history),
    ]:
        focused = next(one for one in (today, history, aid) if one.hasFocus())
        QTest.keyClick(focused, key)
        assert reached.hasFocus()


@pytest.mark.parametrize(
    ("scale", "wide", "width"),
    [(1.0, False, 104), (2.0, False, 184), (1.0, True, 208), (1.5, False, 144)],
)
def test_its_width_follows_text_and_window(
    rail: Rail, theme: Theme, scale: float, width: int, *, wide: bool
) -> None:
    theme.set_text_scale(scale)
    rail.set_wide(wide)
    assert rail.width() == width


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("wide", [False, True])
def test_words_are_whole_and_targets_large(
    rail: Rail, theme: Theme, mode: str, scale: float, *, wide: bool
) -> None:
    theme.set_mode(mode)
    theme.set_text_scale(scale)
    rail.set_wide(wide)
    rail.set_current("help")
    rail.grab()
    for entry in _entries(rail):
        assert entry.text_fits()
        assert entry.height() >= LEAST_TARGET


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("height", [680, 800, 1080])
def test_six_places_and_help_have_room_in_every_window(
    qtbot: QtBot, theme: Theme, scale: float, height: int
) -> None:
    theme.set_text_scale(scale)
    places = [Place(f"p{n}", "Exercises", "exercises") for n in range(6)]
    rail = Rail(theme, places, Place("help", "When to get help", "help"))
    qtbot.addWidget(rail)
    rail.resize(rail.width(), height)
    rail.show()
    for _ in range(4):
        QApplication.processEvents()
    entries = list(rail.entries)
    ends = [one.y() + one.height() for one in entries]
    assert ends[-1] <= height
    assert all(end <= one.y() for end, one in zip(ends, entries[1:], strict=False))
    for entry in entries:
        assert entry.height() >= entry.sizeHint().height() >= LEAST_TARGET
        assert entry.text_fits()
    rail.resize(rail.width(), 2_000)
    for _ in range(4):
        QApplication.processEvents()
    assert entries[1].y() - entries[0].y() == entries[0].height() + theme.box(8)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_longest_place_has_air_in_what_marks_it(
    theme: Theme, qtbot: QtBot, scale: float
) -> None:
    theme.set_text_scale(scale)
    rail = Rail(theme, [Place("today", "Bewegungsübungen", "today")], HELP)
    qtbot.addWidget(rail)
    rail.resize(rail.width(), 400)
    rail.show()
    QApplication.processEvents()
    longest = _entries(rail)[0]
    word = widest_word(longest.words, theme.font("caption", 700))
    assert longest.width() - word >= 12
