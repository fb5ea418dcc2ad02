"""The list answers what was told before it, however the clock was put."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from companion.domain.felt import Tingling
from companion.domain.history import Screening
from companion.domain.lock import ListDue, list_due
from companion.domain.player import play
from companion.domain.screening import SIGNS
from companion.domain.sign_sheet import SignSheet
from companion.domain.stop import StopReason
from companion.domain.timeline import timeline
from companion.ui.doors import CHECK_IN, SCREENING
from companion.ui.window import MainWindow
from tests.exercises import a_routine, an_exercise
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, window_of
from tests.journeys.steps import press

pytestmark = pytest.mark.untraced


_NEW = Tingling.NEW
_MS = timedelta(milliseconds=1)


def _say_tingling_is_new(window: MainWindow) -> None:
    window.go_to(CHECK_IN)
    window.room(CHECK_IN).page.tingling.choice.choose(list(Tingling).index(_NEW))


def _stop_with_weakness(window: MainWindow) -> None:
    window.play(play(timeline(a_routine(an_exercise()))))
    press(window, "Stop: pain or tingling")
    window.session.stop_card.answered.emit((StopReason.WEAKNESS,), None, None)


def _why_due(window: MainWindow) -> ListDue | None:
    today = window.clock.now().date()
    return list_due(window.crew.casebook.history(today), today)


def _answer_the_list(window: MainWindow) -> None:
    window.go_to(SCREENING)
    today = window.clock.now().date()
    sheet = SignSheet(today, {one.key: False for one in SIGNS})
    window.room(SCREENING).check.finished.emit(sheet)


@pytest.mark.parametrize("told", [_say_tingling_is_new, _stop_with_weakness])
@pytest.mark.parametrize("back", [timedelta(hours=2), timedelta(days=3)], ids=str)
def test_a_list_of_before_the_clock_was_put_back_answers_nothing_told_since(
    qapp: QApplication,
    tmp_path: Path,
    told: Callable[[MainWindow], None],
    back: timedelta,
) -> None:
    """By the clock alone it came after it, and what is new would never be asked of."""
    clock = FakeClock(MONDAY - back - timedelta(days=1))
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        clock.suspend((back + timedelta(days=1)) // _MS)
        window.crew.teller.tell(Screening(clock.now(), clock.now().date()))
        clock.suspend(-back // _MS)
        window.crew.when_sure(lambda: None)
        press(window, "Yes, it is right")
        assert _why_due(window) is None
        told(window)
        due = _why_due(window)
        assert due is not None
        clock.suspend((back + timedelta(hours=1)) // _MS)
        assert _why_due(window) is due, "also when the moment of that list is past"
        clock.suspend(-(back + timedelta(hours=1)) // _MS)
        _answer_the_list(window)
        assert _why_due(window) is None, "one answer is enough"


@pytest.mark.parametrize("told", [_say_tingling_is_new, _stop_with_weakness])
@pytest.mark.parametrize("ahead", [timedelta(hours=2), timedelta(days=3)], ids=str)
def test_one_list_answers_what_was_told_by_a_clock_that_ran_ahead(
    qapp: QApplication,
    tmp_path: Path,
    told: Callable[[MainWindow], None],
    ahead: timedelta,
) -> None:
    """Asked by the clock alone, it would come again until that moment has come."""
    clock = FakeClock(MONDAY + ahead)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        told(window)
        clock.suspend(-ahead // _MS)
        window.crew.when_sure(lambda: None)
        press(window, "Yes, it is right")
        assert _why_due(window) is not None
        _answer_the_list(window)
        assert _why_due(window) is None
