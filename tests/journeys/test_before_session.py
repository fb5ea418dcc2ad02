"""What stands before a session, and what Today asks, through the real window."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from companion.domain.felt import Felt, Tingling
from companion.domain.history import CheckIn, FlareUp, NotToday, Screening
from companion.domain.lock import locked_by
from companion.domain.own_plan import OwnPlan
from companion.domain.rule import RuleKey
from companion.domain.stop import Furthest
from companion.ui.doors import CHECK_IN, HELP, LOCK, SCREENING, TODAY
from companion.ui.pages.check_in import CheckInPage
from companion.ui.pages.not_today_dialog import NotTodayDialog
from companion.ui.window import MainWindow
from tests.house import MONDAY, answer, at_home, begin, window_of
from tests.journeys.steps import press, seen, states, words


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
