"""The form for an exercise of one's own, filled in with a photo."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.ui.doors import EXERCISES, OWN_EXERCISE
from companion.ui.pages.exercises import ExercisesPage
from companion.ui.pages.own_exercise import OwnExercisePage
from companion.ui.rooms.own_exercise import OwnExerciseRoom
from companion.ui.window import MainWindow
from tests.journeys.steps import press


def the_form(window: MainWindow, photo: Path) -> OwnExercisePage:
    """The form, whose question for a file is answered with a photo."""
    room = window.room(OWN_EXERCISE)
    assert isinstance(room, OwnExerciseRoom)
    room.ask = lambda _parent: photo
    return room.page


def exercises(window: MainWindow) -> ExercisesPage:
    page = window.room(EXERCISES).page
    assert isinstance(page, ExercisesPage)
    return page


def a_photo(path: Path) -> Path:
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(QColor(20, 90, 160))
    assert image.save(str(path))
    return path


def until(holds: Callable[[], bool]) -> None:
    """Let the window go on until something has come about, or the time is up."""
    while not holds():
        QTest.qWait(1)


def make_one(window: MainWindow, photo: Path, application: QApplication) -> None:
    """Fill the form with keys and presses, and save it."""
    window.go_to(EXERCISES)
    application.processEvents()
    press(exercises(window), "Make your own")
    application.processEvents()
    form = the_form(window, photo)
    QTest.keyClicks(form.name.field, "Wall press")
    QTest.keyClicks(form.steps[0].field, "Stand by the wall.")
    form.spine.choose(0)
    form.pull.choose(0)
    press(form, "Use a photo")
    assert not form.save.isEnabled(), "not before the photo is kept"
    until(lambda: bool(form.own.photo))
    QTest.keyClick(form.save, Qt.Key.Key_Return)
    application.processEvents()
