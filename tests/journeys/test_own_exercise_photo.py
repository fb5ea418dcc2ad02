"""Photos of one's own exercises: refused, late, left over, or shown by two."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from companion.ui.doors import EXERCISES, OWN_EXERCISE
from companion.ui.rooms.own_exercise import OwnExerciseRoom
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, window_of
from tests.journeys.own_exercises import a_photo, exercises, make_one, the_form, until
from tests.journeys.steps import press, words


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
