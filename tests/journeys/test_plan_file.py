"""A plan from a clinic comes into the window, and the person's own goes out of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.app import House
from companion.cli import Outcome, run
from companion.clinic.plan_reader import read_plan
from companion.store.correction import Work
from companion.store.diary import open_diary
from companion.store.doormat import NAME, leave, taken
from companion.ui.doors import CHECK_IN, HELP, HISTORY, PLAN, SCREENING, TODAY
from companion.ui.letterbox import Letterbox
from companion.ui.plan_door import Asking
from companion.ui.widgets.bullet_list import BulletList
from companion.ui.widgets.dialog import Dialog
from companion.ui.widgets.file_drop import FileDrop
from companion.ui.widgets.text_line import TextLine
from companion.ui.window import MainWindow
from tests.clinic.plans import PLAN as TEXT
from tests.clinic.plans import exercises
from tests.fakes import FakeClock
from tests.histories import a_session
from tests.house import MONDAY, at_home, window_of
from tests.journeys.plan_doors import (
    asked,
    door,
    end_of_saving,
    own_plans,
    press,
    words,
)


@pytest.fixture
def house(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    del qtbot
    with at_home(qapp, tmp_path) as made:
        yield made


@pytest.fixture
def window(house: House) -> MainWindow:
    return window_of(house)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "sam.companion-plan"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_plan_is_shown_before_it_is_taken_up(window: MainWindow, file: Path) -> None:
    door(window).open(file)
    question = asked(window)

    assert "A plan from Sam Example" in words(question)
    assert "Start gently." in words(question)
    assert question.safe.hasFocus()
    question.reject()
    assert own_plans(window) == []


def test_what_was_stopped_twice_is_said_to_stay_left_out(
    qapp: QApplication, file: Path, tmp_path: Path
) -> None:
    stopped = tuple(a_session(number, stopped="bird-dog") for number in (2, 4))
    with open_diary(tmp_path / "data", FakeClock(MONDAY)) as diary:
        diary.corrections.carry_out(Work(added=stopped))
    with at_home(qapp, tmp_path) as house:
        door(window_of(house)).open(file)
        question = asked(window_of(house))

        assert "Bird dog: you stopped it twice in a row" in question_lines(question)
        question.reject()


def question_lines(question: Dialog) -> str:
    lists = question.findChildren(BulletList)
    return " ".join(one.accessibleDescription() for one in lists)


def test_it_is_taken_up_and_the_way_back_is_offered(
    window: MainWindow, file: Path
) -> None:
    door(window).open(file)
    asked(window).accept()
    (plan,) = own_plans(window)
    assert plan.order == ("bridge", "bird-dog", "prone-press-up")
    changed = words(window.room(PLAN).page)
    assert "You took up the plan of Sam Example" in changed

    after = asked(window)
    assert "The plan before it is kept." in words(after)
    after.accept()
    assert own_plans(window) == []
    assert window.crew.casebook.person(window.clock.now().date()).referrals == ()


def test_a_plan_that_is_there_already_changes_nothing(
    window: MainWindow, file: Path
) -> None:
    for _ in range(2):
        door(window).open(file)
        asked(window).accept()
        if any(one.isVisible() for one in window.findChildren(Dialog)):
            asked(window).reject()

    assert len(own_plans(window)) == 1


def test_what_is_wrong_is_told_line_by_line(window: MainWindow, file: Path) -> None:
    file.write_text(TEXT.replace("20,", "99,"), encoding="utf-8")
    entry = door(window)
    entry.asking = Asking(which=lambda _: None)
    entry.open(file)
    question = asked(window)

    assert "sam.companion-plan cannot be used as a plan" in words(question)
    assert "Nothing was changed." in words(question)
    question.accept()  # another file, but none is chosen
    assert own_plans(window) == []


def test_the_buttons_of_the_page_ask_for_files(
    window: MainWindow, file: Path, tmp_path: Path
) -> None:
    entry = door(window)
    out = tmp_path / "mine"
    entry.asking = Asking(lambda _: file, lambda *_: out)
    page = window.room(PLAN).page
    press(page, "Open a plan")
    assert "A plan from" in words(asked(window))
    asked(window).reject()

    press(page, "Save my plan")
    question = asked(window)
    name, message = question.findChildren(TextLine)
    question.asked.click()
    assert name.field.accessibleDescription() == "Write who hands it on."
    assert name.field.hasFocus()
    name.field.setText("Ada")
    message.field.setText("Mine.")
    question.asked.click()
    end_of_saving(window)
    assert "Your plan is saved" in words(asked(window))
    asked(window).reject()
    written = tmp_path / "mine.companion-plan"
    today = window.clock.now().date()
    made = read_plan(written.read_text("utf-8"), exercises(), today)
    assert (made.made_by, made.message) == ("Ada", "Mine.")


def test_a_plan_that_cannot_be_saved_says_why(
    window: MainWindow, tmp_path: Path
) -> None:
    entry = door(window)
    for where in (tmp_path / "missing" / "a.companion-plan", None):
        entry.asking = Asking(where=lambda *_, where=where: where)
        entry.hand_on()
        question = asked(window)
        question.findChildren(TextLine)[0].field.setText("Ada")
        question.accept()
        if where is not None:
            end_of_saving(window)
            assert "Not saved" in words(asked(window))
            asked(window).reject()


def test_dropped_on_the_window_it_opens_in_the_plan(
    window: MainWindow, file: Path, tmp_path: Path
) -> None:
    letters = Letterbox(window, tmp_path / "data")
    window.go_to(HISTORY)
    assert drop(window, file)

    assert "A plan from Sam Example" in words(asked(window))
    asked(window).reject()
    assert isinstance(letters, Letterbox)


@pytest.mark.parametrize("names", [("a.txt",), ("a.companion-plan",) * 2, ()])
def test_anything_else_that_is_dropped_is_not_taken(
    window: MainWindow, names: tuple[str, ...], tmp_path: Path
) -> None:
    ear = FileDrop(window, ".companion-plan")
    heard: list[object] = []
    ear.dropped.connect(heard.append)

    assert not drop(window, *(tmp_path / name for name in names))
    assert heard == []


def drop(window: MainWindow, *files: Path) -> bool:
    """Drag files over the window and let them go; whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one)) for one in files])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    action, at = Qt.DropAction.CopyAction, QPointF(40, 40)
    enter = QDragEnterEvent(at.toPoint(), action, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    event = QDropEvent(at, action, data, buttons, keys)
    event.ignore()
    QApplication.sendEvent(window, event)
    return enter.isAccepted() and event.isAccepted()


def test_what_a_second_start_was_given_opens_in_the_first_window(
    window: MainWindow, file: Path, tmp_path: Path
) -> None:
    letters = Letterbox(window, tmp_path / "data")
    letters.collect()
    leave(tmp_path / "data", file)
    letters.collect()

    assert "A plan from Sam Example" in words(asked(window))
    asked(window).reject()
    assert not (tmp_path / "data" / NAME).exists()


def test_while_a_session_runs_it_waits_until_it_is_over(
    house: House, window: MainWindow, file: Path, tmp_path: Path
) -> None:
    letters = Letterbox(window, tmp_path / "data")
    player = window.crew.desk.new_session()
    assert player is not None
    window.play(player)
    letters.bring(file)
    assert not [one for one in window.findChildren(Dialog) if one.isVisible()]

    window.visit(HELP)  # as from a stop
    letters.bring(file)
    assert window.in_session
    window.end_visit()

    window.session.leave()
    window._come_home()
    window.go_to(SCREENING)  # in the same moment, where a stop leads to it
    QApplication.processEvents()
    assert not [one for one in window.findChildren(Dialog) if one.isVisible()]

    window.go_to(TODAY)
    QApplication.processEvents()
    assert "A plan from Sam Example" in words(asked(window))
    asked(window).reject()
    window.go_to(TODAY)
    QApplication.processEvents()
    assert not [one for one in window.findChildren(Dialog) if one.isVisible()]
    del house


def test_it_waits_while_something_is_answered(
    window: MainWindow, file: Path, tmp_path: Path
) -> None:
    letters = Letterbox(window, tmp_path / "data")
    window.go_to(CHECK_IN)
    letters.bring(file)
    QApplication.processEvents()
    assert window.room(CHECK_IN).page.isVisible()

    window.go_to(TODAY)
    QApplication.processEvents()
    assert "A plan from Sam Example" in words(asked(window))
    asked(window).reject()


def test_a_plan_file_as_the_only_word_opens_the_window_with_it(tmp_path: Path) -> None:
    name = str(tmp_path / "a.companion-plan")
    folder = ["--data-dir", str(tmp_path)]

    assert run([name]) == Outcome(plan=Path(name))
    assert run([*folder, name]) == Outcome(data_dir=tmp_path, plan=Path(name))


def test_what_was_left_is_found_once_and_only_if_it_is_a_path(tmp_path: Path) -> None:
    leave(tmp_path / "missing", tmp_path)
    assert taken(tmp_path) is None
    (tmp_path / NAME).write_bytes(b"\xff\xfe")
    assert taken(tmp_path) is None
    (tmp_path / NAME).write_text("a\0b")
    assert taken(tmp_path) is None
    leave(tmp_path, tmp_path / "a")
    assert taken(tmp_path) == tmp_path / "a"
    assert taken(tmp_path) is None
