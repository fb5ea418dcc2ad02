"""Somebody makes an exercise of their own, with a photo, and deletes it again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from companion.domain.history import Screening
from companion.domain.plan_view import Place
from companion.domain.player import play
from companion.domain.routine import Routine, RoutineItem
from companion.domain.timeline import timeline
from companion.ui.doors import EXERCISES, OWN_EXERCISE
from companion.ui.pages.exercises import ExercisesPage
from companion.ui.pages.own_exercise import OwnExercisePage
from companion.ui.planner import Planner
from companion.ui.rooms.own_exercise import OwnExerciseRoom
from companion.ui.widgets.dialog import Dialog
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, window_of
from tests.journeys.steps import press, words


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


def test_an_own_exercise_is_in_plan_and_session_until_it_is_deleted(
    qapp: QApplication, tmp_path: Path
) -> None:
    photo = a_photo(tmp_path / "me.png")
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        window.crew.teller.tell(Screening(MONDAY, MONDAY.date()))
        make_one(window, photo, qapp)
        assert "In your plan" in words(exercises(window))
        kept = list((tmp_path / "data" / "photos").iterdir())
        assert len(kept) == 1
        item = play_it(window, qapp)
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        window.go_to(EXERCISES)
        qapp.processEvents()
        exercises(window).open(item.exercise.id)
        qapp.processEvents()
        press(exercises(window), "Change the words")
        qapp.processEvents()
        press(the_form(window, photo), "Delete it")
        answer_yes(window.frame)
        qapp.processEvents()
        assert item.exercise.id not in window.crew.casebook.exercises
        assert window.crew.casebook.own_plan().added == ()
        until(lambda: not list((tmp_path / "data" / "photos").iterdir()))


def play_it(window: MainWindow, application: QApplication) -> RoutineItem:
    """It is planned for today; a session plays it, and STOP stops it like any other."""
    items = window.crew.casebook.outlook(MONDAY).plan.items
    (item,) = [one for one in items if one.exercise.name == "Wall press"]
    assert item.dose.reps == (8,)
    window.play(play(timeline(Routine(MONDAY.date(), (item,)))))
    application.processEvents()
    assert not window.grab().isNull()
    window.session.session.stop()
    application.processEvents()
    assert window.session.stop_card.isVisible()
    return item


def test_an_interrupted_session_with_one_goes_on(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        make_one(window, a_photo(tmp_path / "me.png"), qapp)
        items = window.crew.casebook.outlook(MONDAY).plan.items
        (item,) = [one for one in items if one.exercise.name == "Wall press"]
        window.play(play(timeline(Routine(MONDAY.date(), (item,)))))
        assert window.following
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        press(window, "Continue")
        assert window.following


def answer_yes(frame: QWidget) -> None:
    dialog = frame.findChild(Dialog)
    assert dialog is not None
    dialog.asked.click()


def test_a_bad_file_is_refused_and_nothing_is_lost(
    qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "bad.png").write_bytes(b"no picture at all")
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        window.go_to(OWN_EXERCISE)
        qapp.processEvents()
        form = the_form(window, tmp_path / "bad.png")
        form.name.set_text("Wall press")
        press(form, "Use a photo")
        until(lambda: "This is no photo that can be opened." in words(form))
        assert form.own.name == "Wall press"
        (tmp_path / "data" / "photos").write_bytes(b"in the way")
        room = window.room(OWN_EXERCISE)
        assert isinstance(room, OwnExerciseRoom)
        room.ask = lambda _parent: a_photo(tmp_path / "good.png")
        press(form, "Use a photo")
        until(lambda: "no photo that" not in words(form))
        assert form.own.photo == ""
        assert form.picture.fault.isVisible()
        assert form.save.isEnabled()
        room.ask = lambda _parent: None
        press(form, "Use a photo")
        press(form, "Cancel")
        press(window, "Discard")
        qapp.processEvents()
        assert exercises(window).isVisible()


def test_a_photo_for_a_form_that_was_left_meanwhile_is_not_kept(
    qapp: QApplication, tmp_path: Path
) -> None:
    photos = tmp_path / "data" / "photos"
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        window.go_to(OWN_EXERCISE)
        qapp.processEvents()
        form = the_form(window, a_photo(tmp_path / "me.png"))
        room = window.room(OWN_EXERCISE)
        assert isinstance(room, OwnExerciseRoom)
        hung: list[str] = []
        room.darkroom.kept.connect(hung.append)
        press(form, "Use a photo")
        room.enter()
        assert form.save.isEnabled(), "this one waits for nothing"
        until(lambda: bool(hung) and not list(photos.iterdir()))
        assert form.own.photo == ""


@pytest.mark.parametrize("arrives", ["before", "after"])
def test_a_photo_for_a_form_that_is_cancelled_is_not_left_in_the_folder(
    qapp: QApplication, tmp_path: Path, arrives: str
) -> None:
    photos = tmp_path / "data" / "photos"
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        window.go_to(OWN_EXERCISE)
        qapp.processEvents()
        form = the_form(window, a_photo(tmp_path / "me.png"))
        hung: list[str] = []
        window.room(OWN_EXERCISE).darkroom.kept.connect(hung.append)
        press(form, "Use a photo")
        if arrives == "before":
            until(lambda: bool(form.own.photo))
        press(form, "Cancel")
        if arrives == "before":
            press(window, "Discard")
        until(lambda: bool(hung) and not list(photos.iterdir()))


def test_a_photo_of_a_form_that_is_open_to_the_end_is_not_left_either(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        window.go_to(OWN_EXERCISE)
        qapp.processEvents()
        form = the_form(window, a_photo(tmp_path / "me.png"))
        press(form, "Use a photo")
        until(lambda: bool(form.own.photo))
        window.forget(OWN_EXERCISE)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert list((tmp_path / "data" / "photos").iterdir()) == []


def test_a_photo_that_is_still_being_made_small_at_the_end_is_not_left_either(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        window.go_to(OWN_EXERCISE)
        qapp.processEvents()
        form = the_form(window, a_photo(tmp_path / "me.png"))
        press(form, "Use a photo")
        room = window.room(OWN_EXERCISE)
        window.forget(OWN_EXERCISE)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qapp.processEvents()
        room.darkroom.take(tmp_path / "me.png")  # nothing is done any more
    photos = tmp_path / "data" / "photos"
    assert not photos.exists() or list(photos.iterdir()) == []


def test_a_photo_that_another_exercise_shows_stays_though_a_form_is_open_to_the_end(
    qapp: QApplication, tmp_path: Path
) -> None:
    photos, photo = tmp_path / "data" / "photos", a_photo(tmp_path / "me.png")
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        make_one(window, photo, qapp)
        (shown,) = window.crew.casebook.own_exercises().values()
        assert shown.photo, "a photo is known by what is in it"
        window.go_to(OWN_EXERCISE)
        form = the_form(window, photo)
        press(form, "Use a photo")
        until(lambda: form.own.photo == shown.photo)
        window.forget(OWN_EXERCISE)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [one.name for one in photos.iterdir()] == [shown.photo]


def test_a_photo_that_comes_late_for_a_half_filled_form_is_there_on_coming_back(
    qapp: QApplication, tmp_path: Path
) -> None:
    photos = tmp_path / "data" / "photos"
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        window.go_to(OWN_EXERCISE)
        form = the_form(window, a_photo(tmp_path / "me.png"))
        form.name.set_text("Shelf reach")
        press(form, "Use a photo")
        window.go_to(EXERCISES)
        window.go_to(OWN_EXERCISE)
        assert not form.save.isEnabled(), "not before the photo is kept"
        window.go_to(EXERCISES)
        until(lambda: bool(form.own.photo))
        window.go_to(OWN_EXERCISE)
        assert form.save.isEnabled()
        assert [one.name for one in photos.iterdir()] == [form.own.photo]


def test_a_file_that_was_no_photo_is_not_told_in_another_form(
    qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "bad.png").write_bytes(b"no picture at all")
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        window.go_to(OWN_EXERCISE)
        form = the_form(window, tmp_path / "bad.png")
        room, told = window.room(OWN_EXERCISE), list[str]()
        room.darkroom.refused.connect(told.append)
        press(form, "Use a photo")
        room.enter()
        until(lambda: bool(told))
        assert not form.picture.fault.isVisible()


def test_what_moves_the_spine_waits_for_a_professional(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        window.crew.teller.tell(Screening(MONDAY, MONDAY.date()))
        window.go_to(OWN_EXERCISE)
        qapp.processEvents()
        form = the_form(window, tmp_path)
        form.name.set_text("Curl")
        form.steps[0].set_text("Curl up.")
        form.spine.choose(1)
        form.pull.choose(0)
        press(form, "Save")
        qapp.processEvents()
        assert "Only if a professional asked" in words(exercises(window))
        crew = window.crew
        view = Planner(crew.casebook, crew.teller, window.clock).view()
        (entry,) = [one for one in view.entries if one.exercise.name == "Curl"]
        assert entry.place is Place.LOCKED
        items = crew.casebook.outlook(MONDAY).plan.items
        assert "Curl" not in [one.exercise.name for one in items]


def test_what_is_half_filled_in_is_still_there_and_goes_only_when_asked(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        room = window.room(OWN_EXERCISE)
        assert isinstance(room, OwnExerciseRoom)
        make_one(window, a_photo(tmp_path / "me.png"), qapp)
        form, (kept,) = room.page, window.crew.casebook.own_exercises()
        window.go_to(OWN_EXERCISE)
        form.name.set_text("Shelf reach")
        form.spine.choose(0)
        window.go_to(EXERCISES)
        window.go_to(OWN_EXERCISE)
        assert (form.name.text, form.spine.chosen) == ("Shelf reach", 0)
        assert form.foot.words.text() == "Not saved yet."
        press(form, "Cancel")
        press(window, "Stay here")
        assert form.isVisible()
        window.go_to(EXERCISES)
        exercises(window).edit_asked.emit(kept)
        press(window, "Stay here")
        assert form.name.text == "Shelf reach"


def test_another_form_opens_when_the_half_filled_one_may_go(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        make_one(window, a_photo(tmp_path / "me.png"), qapp)
        form, (kept,) = (
            window.room(OWN_EXERCISE).page,
            window.crew.casebook.own_exercises(),
        )
        window.go_to(OWN_EXERCISE)
        form.name.set_text("Shelf reach")
        window.go_to(EXERCISES)
        exercises(window).edit_asked.emit(kept)
        press(window, "Discard")
        assert form.name.text == "Wall press"
        form.name.set_text("Door press")
        window.go_to(EXERCISES)
        exercises(window).edit_asked.emit(kept)
        assert form.name.text == "Door press"
        assert not [one for one in window.findChildren(Dialog) if one.isVisible()]
        window.go_to(EXERCISES)
        window.go_to(OWN_EXERCISE)
        press(window, "Discard")
        assert form.name.text == ""
        press(form, "Cancel")
        assert exercises(window).isVisible(), "nothing was typed: nothing is asked"
