"""Small steps up, and the cards of a closed day, through the real window."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from companion.domain.exercise import Side
from companion.domain.felt import Felt, Tingling
from companion.domain.history import (
    CheckIn,
    Choice,
    Decision,
    FlareUp,
    Morning,
    Screening,
)
from companion.domain.own_plan import OwnPlan
from companion.domain.record import PlannedExercise
from companion.domain.stop import Furthest
from companion.domain.timeline import Rep
from companion.store.diary import open_diary
from companion.store.telling import Telling
from companion.ui.doors import AFTER, CHECK_IN, PLAN, TODAY
from companion.ui.pages.after_session import AfterPage
from companion.ui.pages.closed_card import ClosedCard
from companion.ui.pages.today_header import TodayHeader
from companion.ui.pages.today_line import TodayLine
from companion.ui.pages.today_lines import TodayLines
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import ScrollView
from tests.corrected import add_by_hand
from tests.fakes import FakeClock
from tests.house import CALM, MONDAY, at_home, begin, window_of
from tests.journeys.steps import press, run_exercise, words
from tests.store.examples import bridge

NAMES = ("abdominal-brace", "heel-slide")


def two_good_sessions(folder: Path) -> None:
    """Two sessions last week, each well borne the morning after."""
    with open_diary(folder / "data", FakeClock(MONDAY)) as diary:

        def tell(name: str, days_ago: int, fact: object) -> None:
            at = MONDAY - timedelta(days=days_ago, hours=1)
            diary.told.add(Telling(name, at, at.date(), "UTC", fact))

        for days_ago in (5, 3):
            day = (MONDAY - timedelta(days=days_ago)).date()
            before = MONDAY - timedelta(days=days_ago, hours=1)
            plan = [_planned(one) for one in NAMES]
            reps = [
                Rep(item, 1, number, side)
                for item, one in enumerate(plan)
                for side in one.sides
                for number in range(1, one.reps[0] + 1)
            ]
            done = add_by_hand(diary, plan, reps, day, MONDAY)
            assert done
            tell(f"in {days_ago}", days_ago, CheckIn(before, day, CALM))
            morning = Morning(day + timedelta(days=1), CALM)
            tell(f"morning {days_ago}", days_ago - 1, morning)
        tell("list", 5, Screening(MONDAY - timedelta(days=5), MONDAY.date()))


def _planned(exercise_id: str) -> PlannedExercise:
    return replace(bridge(), exercise_id=exercise_id, reps=(2,), sides=(Side.BOTH,))


@pytest.mark.parametrize(
    ("answer", "choice"), [("Accept", Choice.ACCEPT), ("Not yet", Choice.NOT_YET)]
)
def test_a_step_is_offered_with_its_reason_and_answered_on_today(
    qapp: QApplication, tmp_path: Path, answer: str, choice: Choice
) -> None:
    two_good_sessions(tmp_path)
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        offered = window.crew.casebook.outlook(MONDAY).plan.offers
        assert offered
        assert "Two good sessions in a row" in words(window)
        line = next(
            one
            for one in window.today.findChildren(TodayLine)
            if one.line.key == f"offer:{offered[0]}"
        )
        press(line, answer)
        told = window.crew.teller.newest(Decision)
        assert told == Decision(MONDAY.date(), offered[0], choice)
        assert offered[0] not in window.crew.casebook.outlook(MONDAY).plan.offers


def test_new_tingling_closes_the_day_and_asks_again_when_it_has_gone(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        new = Felt(1, 1, Furthest.CALF, Tingling.NEW)
        window.crew.teller.tell(CheckIn(clock.now(), MONDAY.date(), new))
        clock.pass_ms(60_000)
        window.crew.teller.tell(Screening(clock.now(), MONDAY.date()))
        window.go_to(TODAY)
        assert "No exercises today" in words(window)
        press(window.today, "Answer again")
        assert window.room(CHECK_IN).page.isVisible()


def test_a_plan_with_no_exercise_left_says_so_and_leads_to_the_plan(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        every = frozenset(window.crew.casebook.exercises)
        window.crew.teller.tell(OwnPlan(removed=every))
        window.go_to(TODAY)
        assert "No exercise is left for today" in words(window)
        press(window.today, "Open my plan")
        assert window.room(PLAN).page.isVisible()


def test_a_closed_day_in_large_text_scrolls_as_one_page(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        window.resize(1024, 680)
        strong = Felt(9, 1, Furthest.CALF)
        window.crew.teller.tell(FlareUp(MONDAY.date()))
        window.crew.teller.tell(CheckIn(clock.now(), MONDAY.date(), strong))
        for scale, whole in ((1.0, False), (2.0, True), (1.0, False)):
            house.theme.set_text_scale(scale)
            window.go_to(TODAY)
            for _ in range(4):
                qapp.processEvents()
            views = [one for one in window.today.findChildren(ScrollView) if one.fades]
            seen = [one for one in views if one.isVisible()]
            assert len(seen) == (1 if whole else 0)
            (card,) = window.today.findChildren(ClosedCard)
            assert card.isVisible()
            (head,) = window.today.findChildren(TodayHeader)
            (lines,) = window.today.findChildren(TodayLines)
            title = max(o.geometry().bottom() for o in _seen_labels(head))
            # No strip of no words, beyond the height that the head has every day.
            below = max(head.y() + title, head.y() + head.minimumHeight())
            assert lines.y() - below <= 16 + 8


def _seen_labels(part: QWidget) -> list[Label]:
    return [one for one in part.findChildren(Label) if one.isVisible()]


def test_after_strong_pain_calm_days_may_be_begun_by_hand(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        strong = Felt(9, 1, Furthest.CALF)
        window.crew.teller.tell(CheckIn(clock.now(), MONDAY.date(), strong))
        window.go_to(TODAY)
        press(window, "I have a flare-up")
        press(window, "Begin calm days")
        assert len(window.crew.teller.all(FlareUp)) == 1
        window.room(TODAY).answers.begin_flare()
        assert len(window.crew.teller.all(FlareUp)) == 1


def test_what_is_no_answer_for_the_diary_is_left_to_others(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        answers = window_of(house).room(TODAY).answers
        assert not answers.take("again", "rate")
        answers.end_flare()
        assert window_of(house).crew.teller.all(FlareUp) == ()
        assert answers.take("where", "calf")
        assert answers.take("morning", "worse")
        told = window_of(house).crew.teller.newest(Morning)
        assert told is not None
        assert told.felt.leg == 2


def test_enter_goes_through_what_is_asked_after_a_session(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        begin(window)
        run_exercise(house, clock, 1)
        window.session.session.ended_early.emit()
        page = window.room(AFTER).page
        assert isinstance(page, AfterPage)
        page.leg.scale.cells[0].setFocus()
        for key in "2\n1\n4\n3":
            at = page.focusWidget()
            if key == "\n":
                QTest.keyClick(at, Qt.Key.Key_Return)
            else:
                QTest.keyClicks(at, key)
            clock.pass_ms(700)
        assert page.answers.felt == Felt(2, 1, Furthest.THIGH)
        assert page.answers.effort == 4
        assert page.focusWidget() is page.done
