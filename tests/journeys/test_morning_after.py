"""The morning after a session, and the days of a flare-up."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from companion.domain.felt import Felt, NextMorning
from companion.domain.history import Morning, Screening, Walking
from companion.domain.lock import ListDue, list_due
from companion.domain.stop import Furthest
from companion.ui.doors import HELP, RATE, SCREENING, TODAY
from companion.ui.pages.rate_page import RatePage
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, begin, let_pass, window_of
from tests.journeys.steps import press, run_exercise, seen, words


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
