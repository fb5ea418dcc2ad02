"""Somebody makes an exercise of their own, and deletes it again."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from companion.domain.history import Screening
from companion.domain.plan_view import Place
from companion.domain.player import play
from companion.domain.routine import Routine, RoutineItem
from companion.domain.timeline import timeline
from companion.ui.doors import EXERCISES, OWN_EXERCISE
from companion.ui.planner import Planner
from companion.ui.rooms.own_exercise import OwnExerciseRoom
from companion.ui.widgets.dialog import Dialog
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, window_of
from tests.journeys.own_exercises import a_photo, exercises, make_one, the_form, until
from tests.journeys.steps import press, words


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


def test_drawings_to_choose_from_stand_by_name(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        window.go_to(OWN_EXERCISE)
        picture = the_form(window, tmp_path).picture
        picture.draw.click()
        qapp.processEvents()
        names = [one.accessibleName() for one in picture.grid.cards]
        assert names == sorted(names, key=str.casefold)
        assert names[:2] == ["Abdominal brace", "Belly breathing"]


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
