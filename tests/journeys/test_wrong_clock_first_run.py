"""A first run under a wrong date: nothing is kept for good, and nothing held up."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from companion.domain.caution import Condition
from companion.domain.exercise import Side
from companion.domain.first_run import FirstRun
from companion.domain.history import Screening
from companion.domain.intake import Intake
from companion.domain.rule import RuleKey
from companion.domain.screening import Tier, signs
from companion.domain.way import Step
from companion.store.diary import open_diary
from companion.store.draft import Drafts
from companion.ui.doors import LOCK, SCREENING, WELCOME
from companion.ui.pages.welcome import AGE
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, window_of
from tests.journeys.forms import Forms
from tests.journeys.hands import Hands
from tests.journeys.steps import press, words
from tests.journeys.wrong_dates import QUESTION, YEAR_1970, begin_one, no_to_the_date
from tests.store.whole import everything

pytestmark = pytest.mark.untraced


def told_years(folder: Path) -> set[int]:
    with open_diary(folder / "data", FakeClock(MONDAY)) as diary:
        return {one.day.year for one in everything(diary.archive).told}


def test_the_first_run_keeps_nothing_for_good_under_a_wrong_date(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path, FakeClock(YEAR_1970), screened=False) as house:
        window = window_of(house)
        hands = begun_with_no(window)
        answer_no(hands)
        no_to_the_date(window)
        assert window.room(SCREENING).page.isVisible(), "one stays where one was"
        hands.press("Done")
        no_to_the_date(window)
    assert told_years(tmp_path) == set()
    with at_home(qapp, tmp_path, FakeClock(MONDAY), screened=False) as house:
        window = window_of(house)
        window.activateWindow()
        answer_no(Hands(window, FakeClock()))
        assert "None of these signs" in words(window)
    assert told_years(tmp_path) == {2026}


def begun_with_no(window: MainWindow) -> Hands:
    """Say that the date is wrong, and go on into the list all the same."""
    window.activateWindow()
    window.studio.queue.finish()
    no_to_the_date(window)
    hands = Hands(window, FakeClock())
    hands.choose(AGE, "Yes")
    hands.press("Continue")
    return hands


def answer_no(hands: Hands) -> None:
    for tier in Tier:
        hands.type("n" * len(signs(tier)) + "\n")


def test_the_last_step_tells_no_person_under_a_wrong_date(
    qapp: QApplication, tmp_path: Path
) -> None:
    begin_one(tmp_path, MONDAY)
    earlier = FakeClock(MONDAY - timedelta(days=30))
    with at_home(qapp, tmp_path, earlier, screened=False) as house:
        window = window_of(house)
        asked_before = Screening(earlier.now(), earlier.now().date())
        window.crew.teller.tell_at_once(asked_before)
        known = Intake(Side.LEFT, Condition.NOT_KNOWN)
        run = FirstRun(Step.PLAN, old_enough=True, intake=known)
        Drafts(window.crew.settings).keep_first_run(run)
        window.go_to(WELCOME)
        for last in ("Look around first", "Start today"):
            press(window, last)
            no_to_the_date(window)
            assert not window.crew.casebook.knows_person()
        press(window, "Look around first")
        press(window, "Yes, it is right")
        assert window.crew.casebook.knows_person()
        assert window.today.isVisible()


def test_a_sign_that_locks_is_never_held_up_by_the_date(
    qapp: QApplication, tmp_path: Path
) -> None:
    """And a lock from a year to come is opened like any other."""
    ahead = FakeClock(datetime(2099, 1, 1, 9, tzinfo=UTC))
    with at_home(qapp, tmp_path, ahead, screened=False) as house:
        window = window_of(house)
        hands = begun_with_no(window)
        hands.type("y")
        hands.press("What to do now")
        assert window.room(LOCK).page.isVisible()
    with at_home(qapp, tmp_path, FakeClock(MONDAY), screened=False) as house:
        window = window_of(house)
        assert window.room(LOCK).page.isVisible(), "the lock holds"
        window.studio.queue.finish()
        assert QUESTION not in words(window), "what to do now comes first"
        Forms(window, Hands(window, FakeClock()), lambda _line: None).clear(
            "Dr Lind", "2026-11-23"
        )
        press(window, "Yes, it is right")
        no_lock = window.crew.casebook.outlook(MONDAY).plan.closed
        assert no_lock is RuleKey.LIST_DUE, "the whole list comes again"
