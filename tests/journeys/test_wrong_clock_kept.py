"""Nothing that is dated is kept under a wrong date, and nothing typed is lost."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QApplication

from companion.domain.draft import Draft, draft_of
from companion.domain.entry import Entry
from companion.domain.exercise import Side
from companion.domain.felt import Felt, Tingling
from companion.domain.goal import Goal
from companion.domain.intake import Intake
from companion.domain.own_exercise import OwnExercise
from companion.domain.rule import RuleKey
from companion.ui.doors import (
    ABOUT,
    CHECK_IN,
    EXERCISES,
    GOALS,
    HISTORY,
    LOCK,
    OWN_EXERCISE,
    RATE,
    SCREENING,
    TODAY,
)
from companion.ui.doors import PLAN as PLACE_OF_PLAN
from companion.ui.pages.check_in_foot import Answers
from companion.ui.widgets.dialog import Dialog
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, window_of
from tests.journeys.steps import press, words

if TYPE_CHECKING:
    from companion.ui.pages.entry_form import EntryForm
    from companion.ui.rooms.history import HistoryRoom
from tests.journeys.wrong_dates import (
    QUESTION,
    YESTERDAY,
    begin_one,
    keep_one,
    no_to_the_date,
    told,
)

pytestmark = pytest.mark.untraced


CALM, STRONG = Felt(2, 1), Felt(9, 1)


@pytest.mark.parametrize("answer", ["Same", "I have a flare-up", "Not today"])
def test_no_answer_on_today_is_kept_under_a_wrong_date(
    qapp: QApplication, tmp_path: Path, answer: str
) -> None:
    begin_one(tmp_path, MONDAY + timedelta(days=20))
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        before = len(told(window))
        if answer == "Same":
            window.today.answered.emit("morning", "same")
        else:
            press(window, answer)
            (dialog,) = (o for o in window.findChildren(Dialog) if o.isVisible())
            press(dialog, CONFIRMED[answer])
        no_to_the_date(window)
        assert len(told(window)) == before


CONFIRMED = {"I have a flare-up": "Begin calm days", "Not today": "Not today"}


def _clear(window: MainWindow) -> None:
    window.room(LOCK).page.cleared.emit("Dr Lind", MONDAY.date())


def _accept(window: MainWindow) -> None:
    window.room(PLACE_OF_PLAN).page.put_off.emit("bridge")


def _say_who_one_is(window: MainWindow) -> None:
    window.room(ABOUT).page.saved.emit(Intake(Side.LEFT))


def _set_a_goal(window: MainWindow) -> None:
    goal = Goal("walk", "Walk to the lake", MONDAY.date())
    window.room(GOALS).page.told.emit((goal,))


def _edit_the_plan(window: MainWindow) -> None:
    page = window.room(PLACE_OF_PLAN).page
    page.edited.emit(lambda own: replace(own, days=frozenset({1})))


def _put_into_the_plan(window: MainWindow) -> None:
    window.room(EXERCISES).page.add_asked.emit("bridge")


def _take_out_of_the_plan(window: MainWindow) -> None:
    window.room(EXERCISES).page.remove_asked.emit("walking")


def _say_who_asked(window: MainWindow) -> None:
    page = window.room(EXERCISES).page
    page.referred.emit("cat-camel", "Ms Lind", MONDAY.date())


def _make_an_exercise(window: MainWindow) -> None:
    own = OwnExercise("own-1", "Wall push", ("Push.",), "wall-sit")
    window.room(OWN_EXERCISE).page.saved.emit(own)


def _rate_the_morning(window: MainWindow, felt: Felt = CALM) -> None:
    room = window.room(RATE)
    room.about_morning = True
    if felt.tingling is Tingling.NEW:
        room.page.tingling.choice.choose(list(Tingling).index(Tingling.NEW))
    room.page.rated.emit(felt)


def _check_in(window: MainWindow, felt: Felt = STRONG) -> None:
    room = window.room(CHECK_IN)
    room.page.answered.emit(Answers(felt))


def _past(window: MainWindow) -> "HistoryRoom":
    window.go_to(HISTORY)
    room = window.room(HISTORY)
    room.show_week(MONDAY.date() - timedelta(days=7))
    return room


def _note(window: MainWindow) -> None:
    _past(window).history.note_told.emit(MONDAY.date(), "Which shoes?", True)


def _entry(window: MainWindow) -> Entry:
    past = window.crew.annals().past
    return past.entries(YESTERDAY.date(), YESTERDAY.date())[0]


def _delete(window: MainWindow) -> None:
    _past(window).history.delete_asked.emit(_entry(window))


def _put_right(window: MainWindow) -> None:
    room, entry = _past(window), _entry(window)
    room.history.edit_asked.emit(entry)
    form = cast("EntryForm", room.page.currentWidget())
    form.saved.emit(replace(draft_of(entry), note="slept badly"), entry)


def _add_by_hand(window: MainWindow) -> None:
    room = _past(window)
    room.history.add_asked.emit(MONDAY.date())
    form = cast("EntryForm", room.page.currentWidget())
    plan = _entry(window).record.plan
    form.saved.emit(Draft(MONDAY.date(), plan), None)


@pytest.mark.parametrize(
    "tell",
    [
        _clear,
        _accept,
        _say_who_one_is,
        _set_a_goal,
        _edit_the_plan,
        _put_into_the_plan,
        _take_out_of_the_plan,
        _say_who_asked,
        _make_an_exercise,
        _rate_the_morning,
        _check_in,
        _note,
        _delete,
        _put_right,
        _add_by_hand,
    ],
)
def test_nothing_that_is_dated_is_kept_under_a_wrong_date(
    qapp: QApplication, tmp_path: Path, tell: Callable[[MainWindow], None]
) -> None:
    begin_one(tmp_path, MONDAY + timedelta(days=20))
    keep_one(tmp_path, YESTERDAY)
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        window.studio.queue.finish()
        no_to_the_date(window)
        before = window.crew.teller.revision
        tell(window)
        no_to_the_date(window)
        assert window.crew.teller.revision == before
        tell(window)
        press(window, "Yes, it is right")
        assert window.crew.teller.revision > before


def test_after_a_no_the_form_is_there_with_what_was_typed(
    qapp: QApplication, tmp_path: Path
) -> None:
    keep_one(tmp_path, YESTERDAY)
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        clock.suspend(500 * 86_400_000)
        room = _past(window)
        room.history.edit_asked.emit(_entry(window))
        form = cast("EntryForm", room.page.currentWidget())
        form.note.field.setText("slept badly")
        form.save.click()
        no_to_the_date(window)
        assert form.isVisible()
        assert form.note.text == "slept badly"


@pytest.mark.parametrize("asked", [_rate_the_morning, _check_in])
def test_what_is_new_in_the_leg_leads_to_the_list_whatever_the_date(
    qapp: QApplication, tmp_path: Path, asked: Callable[[MainWindow, Felt], None]
) -> None:
    begin_one(tmp_path, MONDAY + timedelta(days=20))
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        window.studio.queue.finish()
        no_to_the_date(window)
        asked(window, Felt(2, 1, tingling=Tingling.NEW))
        assert window.room(SCREENING).page.isVisible()
        assert QUESTION not in words(window), "nothing lies over the red flags"
        window.go_to(TODAY)
        no_to_the_date(window)
        if asked is _rate_the_morning:  # a check-in says so before it is sent
            closed = window.crew.casebook.outlook(MONDAY).plan.closed
            assert closed is RuleKey.LIST_DUE, "and it is due, whatever was said"


def test_an_undo_waits_for_the_answer_too(qapp: QApplication, tmp_path: Path) -> None:
    keep_one(tmp_path, YESTERDAY)
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        _edit_the_plan(window)
        _delete(window)
        assert window.crew.casebook.own_plan().days == {1}
        clock.suspend(-20 * 86_400_000)
        before = window.crew.teller.revision
        plan = window.room(PLACE_OF_PLAN).page
        for undo in (plan.undo_own_asked, _past(window).history.undo_asked):
            undo.emit()
            no_to_the_date(window)
        assert window.crew.teller.revision == before
        plan.undo_own_asked.emit()
        press(window, "Yes, it is right")
        _past(window).history.undo_asked.emit()
        assert window.crew.casebook.own_plan().days != {1}
        assert _entry(window).record.local_date == YESTERDAY.date()
