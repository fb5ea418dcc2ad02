"""What stands before a session, and what Today asks, through the real window."""

from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from companion.domain.felt import Felt, NextMorning, Tingling
from companion.domain.history import (
    CheckIn,
    FlareUp,
    Morning,
    NotToday,
    Screening,
    Walking,
)
from companion.domain.lock import ListDue, list_due, locked_by
from companion.domain.own_plan import OwnPlan
from companion.domain.rule import RuleKey
from companion.domain.stop import Furthest
from companion.ui.doors import CHECK_IN, HELP, LOCK, RATE, SCREENING, TODAY
from companion.ui.pages.check_in import CheckInPage
from companion.ui.pages.not_today_dialog import NotTodayDialog
from companion.ui.pages.rate_page import RatePage
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY, answer, at_home, begin, let_pass, window_of
from tests.journeys.steps import press, run_exercise, states, words


def seen(window: MainWindow) -> QWidget:
    """The page that is shown."""
    return next(room.page for room in window._rooms.values() if room.page.isVisible())


def the_dialog(window: MainWindow) -> NotTodayDialog:
    (found,) = (one for one in window.findChildren(NotTodayDialog) if one.isVisible())
    return found


def check_in_page(window: MainWindow) -> CheckInPage:
    page = window.room(CHECK_IN).page
    assert isinstance(page, CheckInPage)
    return page


def test_a_session_begins_with_the_check_in_and_its_plan(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        press(window, "Start session")
        assert check_in_page(window).isVisible()
        answer(window, Felt(7, 2, Furthest.CALF))
        player = window.session.session.player
        assert player is not None
        ids = [one.exercise.id for one in player.timeline.routine.items]
        gentle = {
            "diaphragmatic-breathing",
            "abdominal-brace",
            "heel-slide",
            "walking",
        }
        assert set(ids) <= gentle
        (told,) = window.crew.teller.all(CheckIn)
        assert told.fact.felt.leg == 7


def test_back_from_the_check_in_starts_nothing(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        press(window, "Start session")
        press(window, "Back to today")
        assert window.today.isVisible()
        assert window.crew.teller.all(CheckIn) == ()


def test_strong_pain_begins_calm_days(qapp: QApplication, tmp_path: Path) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        begin(window, Felt(9, 2, Furthest.CALF))
        assert window.today.isVisible()
        assert "No session today" in words(window)
        (told,) = window.crew.teller.all(FlareUp)
        assert told.fact.began == MONDAY.date()
        begin(window, Felt(8, 2, Furthest.CALF))
        assert len(window.crew.teller.all(FlareUp)) == 1
        press(window.today, "When to get help")
        assert seen(window) is window.room(HELP).page


def test_a_yes_locks_at_once_and_leads_to_help(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        press(window, "Start session")
        page = check_in_page(window)
        page.leg.scale.set_value(1)
        page.back.scale.set_value(1)
        page.news.rows[0].choose(1)
        press(page, "See what to do now")
        assert not page.isVisible()
        history = window.crew.casebook.history(MONDAY.date())
        assert locked_by(history) is not None
        told = [one.fact for one in window.crew.teller.all(Screening)]
        assert [one.whole for one in told] == [True, False]
        closed = window.crew.casebook.outlook(house._clock.now()).plan.closed
        assert closed is RuleKey.LOCK
        assert window.crew.desk.new_session() is None


def test_a_yes_is_kept_though_the_window_is_closed_at_that_very_moment(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        press(window, "Start session")
        check_in_page(window).news.rows[0].choose(1)
    with at_home(qapp, tmp_path, screened=False) as house:
        assert seen(window_of(house)) is window_of(house).room(LOCK).page


def test_new_tingling_has_the_list_asked_though_the_window_is_closed_at_once(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        press(window, "Start session")
        check_in_page(window).tingling.choice.choose(2)
    with at_home(qapp, tmp_path, screened=False) as house:
        window = window_of(house)
        press(window, "Answer the questions")
        assert seen(window) is window.room(SCREENING).page


def test_a_yes_by_mistake_can_be_put_right_before_one_goes_on(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        press(window, "Start session")
        page = check_in_page(window)
        page.news.rows[0].choose(1)
        page.news.rows[1].choose(1)
        history = window.crew.casebook.history(MONDAY.date())
        assert len(history.screenings) == 2, "one list, and what was said now"
        for row in page.news.rows[:2]:
            row.choose(0)
        page.tingling.choice.choose(2)
        answer(window)
        assert window.following


def test_new_tingling_asks_the_whole_list(qapp: QApplication, tmp_path: Path) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        begin(window, Felt(1, 1, Furthest.CALF, Tingling.NEW))
        closed = window.crew.casebook.outlook(house._clock.now()).plan.closed
        assert closed is RuleKey.LIST_DUE


def test_a_session_begins_with_what_the_answers_bring(
    qapp: QApplication, tmp_path: Path
) -> None:
    """Until then the calm list holds; its first exercise is not the first any more."""
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        window.crew.teller.tell(FlareUp(MONDAY.date() - timedelta(days=3)))
        window.crew.teller.tell(OwnPlan(order=("sit-to-stand",)))
        window.go_to(TODAY)
        assert "Sit to stand" not in words(window)
        begin(window, Felt(3, 2, Furthest.THIGH))
        player = window.session.session.player
        assert player is not None
        first, *others = player.timeline.routine.items
        assert first.exercise.id == "sit-to-stand"
        assert len(others) == 7


def a_day_with_a_session(qapp: QApplication, folder: Path, clock: FakeClock) -> None:
    with at_home(qapp, folder, clock) as house:
        window = window_of(house)
        begin(window, Felt(3, 2, Furthest.THIGH))
        run_exercise(house, clock, 1)
        let_pass(house, clock, 5_000)
        window.session.session.stop()
        clock.pass_ms(1_000)
        window.session.stop_card.finish.click()


@pytest.mark.parametrize(
    ("tap", "hours", "when"), [("Better", 23, "this morning"), ("Same", 33, "today")]
)
def test_the_day_after_is_one_tap_then_where(
    qapp: QApplication, tmp_path: Path, tap: str, hours: int, when: str
) -> None:
    clock = FakeClock(MONDAY)
    a_day_with_a_session(qapp, tmp_path, clock)
    clock.pass_ms(hours * 3_600_000)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        assert f"How is it {when}, after yesterday" in words(window)
        press(window.today, tap)
        assert "how far down" in words(window)
        press(window.today, "Calf")
        assert "how far down" not in words(window)
        told = window.crew.teller.newest(Morning)
        said = NextMorning(tap.lower())
        assert told == Morning(clock.now().date(), Felt(3, 2, Furthest.CALF), said)


def test_a_worse_morning_is_told_in_numbers(qapp: QApplication, tmp_path: Path) -> None:
    clock = FakeClock(MONDAY)
    a_day_with_a_session(qapp, tmp_path, clock)
    clock.pass_ms(23 * 3_600_000)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        press(window.today, "Worse")
        page = window.room(RATE).page
        assert isinstance(page, RatePage)
        assert "How is it this morning?" in words(window)
        page.leg.scale.set_value(6)
        page.back.scale.set_value(2)
        page.tingling.choice.choose(0)
        page.body.chart.choose(5)
        press(page, "Continue")
        assert "How is it this morning" not in words(window)
        told = window.crew.teller.newest(Morning)
        assert told == Morning(clock.now().date(), Felt(6, 2, Furthest.FOOT))


def test_tingling_that_is_new_on_a_morning_begins_the_list_though_it_was_just_asked(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    a_day_with_a_session(qapp, tmp_path, clock)
    clock.pass_ms(23 * 3_600_000)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        window.crew.teller.tell(Screening(clock.now(), clock.now().date()))
        clock.pass_ms(60_000)
        window.go_to(TODAY)
        press(window.today, "Worse")
        page = window.room(RATE).page
        page.tingling.choice.choose(2)
        due = partial(list_due, today=clock.now().date())
        casebook = window.crew.casebook
        assert due(casebook.history(clock.now().date())) is ListDue.NEW_TINGLING
        page.tingling.choice.choose(1)
        assert due(casebook.history(clock.now().date())) is None, "it was put right"
        page.tingling.choice.choose(2)
        press(page, "Not now")
        assert seen(window) is window.room(SCREENING).page
        assert due(casebook.history(clock.now().date())) is ListDue.NEW_TINGLING


def test_a_flare_up_is_begun_told_of_and_ended(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        press(window, "I have a flare-up")
        press(window, "Begin calm days")
        assert words(window).count("Flare-up day 1 of 2") == 1, "in the title alone"
        press(window.today, "What helps")
        assert "What helps now" in words(window)
        press(window, "Close")
        clock.pass_ms(48 * 3_600_000)
        window.go_to(TODAY)
        assert "Can you stand and walk today?" in words(window)
        press(window.today, "Yes")
        assert "Can you stand and walk today?" not in words(window)
        press(window.today, "It is over")
        assert "Flare-up" not in words(window)
        assert window.crew.teller.newest(Walking) == Walking(
            clock.now().date(), able=True
        )


def test_who_cannot_walk_on_day_three_is_shown_where_to_get_help(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        press(window, "I have a flare-up")
        press(window, "Begin calm days")
        clock.pass_ms(48 * 3_600_000)
        window.go_to(TODAY)
        press(window.today, "No")
        assert seen(window) is window.room(HELP).page


def test_not_today_needs_no_reason_and_can_be_taken_back(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        press(window.today, "Not today")
        dialog = the_dialog(window)
        press(dialog, "Tired")
        dialog.asked.click()
        assert "nothing counts as missed" in words(window)
        assert "Not today. Rest" not in words(window), "the title says so"
        press(window.today, "Do it after all")
        assert "nothing counts as missed" not in words(window)
        assert window.crew.teller.all(NotToday) == ()


def test_one_exercise_can_be_left_out_today(qapp: QApplication, tmp_path: Path) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        press(window.today, "Not today")
        name = window.crew.desk.routine().items[0].exercise.name
        dialog = the_dialog(window)
        press(dialog, name)
        dialog.asked.click()
        assert states(window.today)[0] == "not today"
        begin(window)
        player = window.session.session.player
        assert player is not None
        names = [one.exercise.name for one in player.timeline.routine.items]
        assert name not in names
