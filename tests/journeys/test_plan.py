"""Somebody makes the plan their own, and it is still theirs after the next start."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.domain.exercise import Position
from companion.domain.history import Screening
from companion.domain.own_plan import OwnPlan
from companion.domain.rule_lesson import RULES_PAGE
from companion.ui.doors import ABOUT, EXERCISES, LEARN, PLAN, TODAY
from companion.ui.pages.exercises import ExercisesPage
from companion.ui.pages.learn import LearnPage
from companion.ui.pages.plan import PlanPage
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, window_of
from tests.journeys.steps import press, words


def go(window: MainWindow, key: str, application: QApplication) -> None:
    window.go_to(key)
    application.processEvents()


def own_plan(window: MainWindow) -> OwnPlan:
    return window.crew.casebook.own_plan()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def add_two(window: MainWindow, application: QApplication) -> None:
    """Bridge by oneself, cat and camel because Ms Lind asked for it."""
    go(window, EXERCISES, application)
    exercises = window.room(EXERCISES).page
    assert isinstance(exercises, ExercisesPage)
    exercises.open("bridge")
    press(exercises, "Add to my plan")
    exercises.open("cat-camel")
    application.processEvents()
    press(exercises, "A professional asked me")
    form = exercises.detail.standing.form
    QTest.keyClicks(form.who.field, "Ms Lind")
    form.when.yesterday.click()
    QTest.keyClick(form.when.field, Qt.Key.Key_Return)
    application.processEvents()
    assert "Ms Lind asked for it" in words(exercises)
    press(exercises, "Change the dose")
    application.processEvents()


def change_order_and_days(page: PlanPage, application: QApplication) -> None:
    """One place earlier by key; Tuesday too, and then not."""
    row = next(o for o in page.list.items if o.entry.exercise.id == "cat-camel")
    assert row.body is not None
    assert row.body.isVisible(), "the exercise whose dose was asked for is open"
    QTest.keyClick(row.row, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    press(page, "Tuesday")
    application.processEvents()
    press(page, "Undo You changed the session days.")
    application.processEvents()


def test_a_plan_is_made_ones_own_and_stays_so(qapp: QApplication, folder: Path) -> None:
    with at_home(qapp, folder, FakeClock(MONDAY)) as house:
        window = window_of(house)
        window.crew.teller.tell(Screening(MONDAY, MONDAY.date()))
        add_two(window, qapp)
        plan = window.room(PLAN).page
        assert isinstance(plan, PlanPage)
        assert plan.isVisible()
        change_order_and_days(plan, qapp)
        kept = own_plan(window)
        assert kept.days == {0, 2, 4}
        assert kept.added == ("bridge", "cat-camel")
        assert kept.order
    with at_home(qapp, folder, FakeClock(MONDAY + timedelta(hours=1))) as house:
        window = window_of(house)
        assert own_plan(window) == kept
        go(window, PLAN, qapp)
        page = window.room(PLAN).page
        assert isinstance(page, PlanPage)
        names = [one.entry.exercise.id for one in page.list.items]
        assert names == list(kept.order)
        assert "You put Cat and camel into your plan." in words(page)
        press(page, "Add an exercise")
        qapp.processEvents()
        assert window.room(EXERCISES).page.isVisible()


def test_taken_out_exercises_are_looked_at_and_put_back(
    qapp: QApplication, folder: Path
) -> None:
    with at_home(qapp, folder, FakeClock(MONDAY)) as house:
        window = window_of(house)
        window.crew.teller.tell(Screening(MONDAY, MONDAY.date()))
        go(window, PLAN, qapp)
        page = window.room(PLAN).page
        assert isinstance(page, PlanPage)
        page.open("walking")
        qapp.processEvents()
        press(page, "Take it out")
        qapp.processEvents()
        assert own_plan(window).removed == {"walking"}
        press(page, "Put Walking back")
        assert own_plan(window).removed == frozenset()
        page.open("walking")
        qapp.processEvents()
        press(page, "Look at it")
        qapp.processEvents()
        exercises = window.room(EXERCISES).page
        assert isinstance(exercises, ExercisesPage)
        assert exercises.detail.isVisible()
        press(exercises, "Take it out")
        assert own_plan(window).removed == {"walking"}


def test_today_says_why_nothing_is_left_and_leads_to_the_plan(
    qapp: QApplication, folder: Path
) -> None:
    with at_home(qapp, folder, FakeClock(MONDAY)) as house:
        window = window_of(house)
        window.crew.teller.tell(Screening(MONDAY, MONDAY.date()))
        window.crew.teller.tell(OwnPlan(positions=frozenset(Position)))
        go(window, TODAY, qapp)
        assert "No exercise is left for today" in words(window.today)
        assert "could be read" not in words(window.today)
        press(window.today, "Open my plan")
        qapp.processEvents()
        page = window.room(PLAN).page
        assert page.isVisible()
        press(page, "Rule nothing out")
        go(window, TODAY, qapp)
        assert "No exercise is left for today" not in words(window.today)


def test_the_plan_leads_to_its_rules_and_to_who_it_is_made_for(
    qapp: QApplication, folder: Path
) -> None:
    with at_home(qapp, folder, FakeClock(MONDAY)) as house:
        window = window_of(house)
        window.crew.teller.tell(Screening(MONDAY, MONDAY.date()))
        go(window, PLAN, qapp)
        press(window.room(PLAN).page, "All rules")
        qapp.processEvents()
        page = window.room(LEARN).page
        assert isinstance(page, LearnPage)
        assert page.shown == RULES_PAGE
        assert "What you choose yourself" in words(page)
        go(window, PLAN, qapp)
        press(window.room(PLAN).page, "About you")
        qapp.processEvents()
        assert window.room(ABOUT).page.isVisible()
