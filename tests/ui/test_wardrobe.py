"""Tests of putting on what the settings say of looks."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.figure.person import Person
from companion.store.diary import Diary
from companion.store.setting import BUILD, HAIR, LOOK, MOTION, SKIN, TEXT_SCALE
from companion.ui.theme import Theme
from companion.ui.wardrobe import Wardrobe
from tests.store.examples import a_diary

if TYPE_CHECKING:
    from PySide6.QtGui import QStyleHints


class System:
    """A computer that says whether it wants less motion when a test makes it."""

    def __init__(self) -> None:
        self.asked: list[Callable[[bool], None]] = []

    def __call__(self, answer: Callable[[bool], None]) -> None:
        self.asked.append(answer)


class Hints(QObject):
    """A computer whose colours a test changes."""

    colorSchemeChanged = Signal(Qt.ColorScheme)  # noqa: N815 - Qt's own

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Qt.ColorScheme.Light
        self.contrast = "NoPreference"

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def accessibility(self) -> "Hints":
        return self

    def contrastPreference(self) -> str:
        return f"ContrastPreference.{self.contrast}"

    def become(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self.colorSchemeChanged.emit(scheme)


@pytest.fixture
def hints() -> Hints:
    return Hints()


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    with a_diary(tmp_path) as diary:
        yield diary


@pytest.fixture
def system() -> System:
    return System()


@pytest.fixture
def wardrobe(hints: Hints, theme: Theme, system: System) -> Wardrobe:
    return Wardrobe(cast("QStyleHints", hints), theme, system)


def test_everything_that_is_chosen_is_worn(
    wardrobe: Wardrobe, theme: Theme, diary: Diary
) -> None:
    for setting, value in ((LOOK, "contrast"), (MOTION, "less"), (BUILD, "man")):
        diary.settings.set(setting, value)
    diary.settings.set(SKIN, "deep")
    diary.settings.set(HAIR, "grey")
    diary.settings.set(TEXT_SCALE, 1.5)
    wardrobe.put_on(diary.settings)
    assert theme.mode == "contrast"
    assert theme.text_scale == 1.5
    assert theme.less_motion
    assert theme.person == Person("man", "deep", "grey")


def test_the_computers_colours_are_followed_when_they_change(
    wardrobe: Wardrobe, hints: Hints, theme: Theme, diary: Diary
) -> None:
    wardrobe.put_on(diary.settings)
    assert theme.mode == "light"
    hints.become(Qt.ColorScheme.Dark)
    assert theme.mode == "dark"
    diary.settings.set(LOOK, "light")
    wardrobe.put_on(diary.settings)
    hints.become(Qt.ColorScheme.Dark)
    assert theme.mode == "light"


def test_a_computer_in_high_contrast_is_followed(
    wardrobe: Wardrobe, hints: Hints, theme: Theme, diary: Diary
) -> None:
    hints.contrast = "HighContrast"
    wardrobe.put_on(diary.settings)
    assert theme.mode == "contrast"


def test_an_older_qt_knows_nothing_of_contrast(
    qapp: QApplication, theme: Theme, diary: Diary, system: System
) -> None:
    class Older(QObject):
        colorSchemeChanged = Signal(Qt.ColorScheme)  # noqa: N815 - Qt's own

        def colorScheme(self) -> Qt.ColorScheme:
            return Qt.ColorScheme.Unknown

    assert qapp is not None
    made = Wardrobe(cast("QStyleHints", Older()), theme, system)
    made.put_on(diary.settings)
    assert theme.mode == "light"


def test_the_computer_is_asked_once_whether_it_wants_less_motion(
    qtbot: QtBot, wardrobe: Wardrobe, theme: Theme, diary: Diary, system: System
) -> None:
    assert qtbot is not None
    wardrobe.put_on(diary.settings)
    wardrobe.put_on(diary.settings)
    (answer,) = system.asked
    assert not theme.less_motion
    answer(True)
    assert theme.less_motion


def test_who_chose_is_not_asked_over_the_computers_wish(
    wardrobe: Wardrobe, theme: Theme, diary: Diary, system: System
) -> None:
    diary.settings.set(MOTION, "full")
    wardrobe.put_on(diary.settings)
    assert system.asked == []
    assert not theme.less_motion


def test_a_closed_diary_is_not_asked_again(
    wardrobe: Wardrobe, hints: Hints, theme: Theme, diary: Diary
) -> None:
    wardrobe.put_on(diary.settings)
    wardrobe.hang_up()
    hints.become(Qt.ColorScheme.Dark)
    assert theme.mode == "light"


def test_a_start_asks_later_and_one_that_is_over_never(
    theme: Theme, diary: Diary, qtbot: QtBot
) -> None:
    system = System()
    made = Wardrobe(cast("QStyleHints", Hints()), theme, system, 1)
    made.put_on(diary.settings)
    assert system.asked == []
    made.hang_up()
    made.put_on(diary.settings)
    qtbot.waitUntil(lambda: bool(system.asked))
    assert len(system.asked) == 1
