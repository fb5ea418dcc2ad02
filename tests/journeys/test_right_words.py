"""What is said of today is what a session started now holds: page, sheet and verb."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from companion.app import House
from companion.domain.felt import Felt
from companion.domain.history import NotToday
from companion.domain.timeline import timeline
from companion.domain.wording import routine_words
from companion.place import assets_folder
from companion.printing.sheet import SheetOptions
from companion.printing.transcript import transcript
from companion.printing.typeface import Typeface
from companion.ui.doors import CHECK_IN, TODAY
from companion.ui.pages.check_in import CheckInPage
from companion.ui.pages.today_header import TodayHeader
from companion.ui.sheet_stock import SheetStock
from companion.ui.widgets.button import Kind
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY, answer, at_home, begin, let_pass, window_of
from tests.journeys.steps import press, run_exercise, states, words

GOOD = Felt(2, 1)
SLIDER = "seated-nerve-slider"


def _ids(house: House) -> list[str]:
    """The exercises of the session that runs."""
    player = window_of(house).session.session.player
    assert player is not None
    return [one.exercise.id for one in player.timeline.routine.items]


def _agree(house: House) -> None:
    """The head of Today says what a session started now would hold."""
    window = window_of(house)
    player = window.crew.desk.new_session()
    assert player is not None
    routine = player.timeline.routine
    said = routine_words(len(routine.items), timeline(routine).total_ms)
    assert said in words(window.today)


def test_before_two_hours_are_over_the_check_in_says_what_waits_and_why(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY - timedelta(hours=1))  # an hour after getting up
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        window.today.start_next()
        page = window.room(CHECK_IN).page
        assert isinstance(page, CheckInPage)
        page.leg.scale.set_value(2)
        page.back.scale.set_value(1)
        assert page.foot.words.text() == "Leg pain 2: your plan, with a change today."
        said = page.foot.detail.text()
        assert "first 2 hours after getting up: Seated nerve slider." in said
        assert "Added today: Walking." in said
        answer(window, GOOD)
        assert SLIDER not in _ids(house)
        assert "walking" in _ids(house)
        window.session.session.ended_early.emit()


def test_once_two_hours_are_over_the_check_in_says_so_though_it_was_open_before(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY - timedelta(hours=1))
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        window.today.start_next()
        page = window.room(CHECK_IN).page
        assert isinstance(page, CheckInPage)
        page.leg.scale.set_value(2)
        page.back.scale.set_value(1)
        assert "with a change today" in page.foot.words.text()
        clock.pass_ms(2 * 3_600_000)
        answer(window, GOOD)
        assert page.foot.words.text() == "Leg pain 2: your plan as it is."
        assert SLIDER in _ids(house)
        window.session.session.ended_early.emit()


def test_later_in_the_day_the_plan_is_as_it_is(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        window.today.start_next()
        page = window.room(CHECK_IN).page
        assert isinstance(page, CheckInPage)
        answer(window, GOOD)
        assert page.foot.words.text() == "Leg pain 2: your plan as it is."
        assert SLIDER in _ids(house)
        window.session.session.ended_early.emit()


def test_after_a_stop_today_its_sheet_and_a_session_hold_the_same(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        _agree(house)
        before = len(states(window.today))
        begin(window, GOOD)
        let_pass(house, clock, 30_000)
        window.session.session.stop()
        clock.pass_ms(1_000)
        press(window.session.stop_card, "Finish today")
        assert window.today.isVisible()
        assert states(window.today)[:2] == ["stopped", "next"]
        _agree(house)
        assert f"{before - 1} exercises" in words(window.today)
        stock = SheetStock(
            window.crew.print_shop._sources, Typeface(assets_folder() / "fonts")
        )
        sheet = stock.today().make(SheetOptions(), 0)
        assert f"{before - 1} exercises" in transcript(sheet)
        (head,) = window.today.findChildren(TodayHeader)
        assert head._start._kind is not Kind.PRIMARY
        begin(window, GOOD)
        assert "diaphragmatic-breathing" not in _ids(house)
        assert len(_ids(house)) == before - 1


def test_what_is_done_is_not_done_again_by_a_start(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        begin(window, GOOD)
        every = _ids(house)
        run_exercise(house, clock, 2)
        window.session.session.ended_early.emit()
        window.go_to(TODAY)
        assert states(window.today)[:3] == ["done", "done", "next"]
        _agree(house)
        begin(window, GOOD)
        assert _ids(house) == every[2:]
        window.session.session.ended_early.emit()


def _put_off_all_but(window: MainWindow, kept: list[str]) -> None:
    for one in window.crew.desk.routine().items:
        if one.exercise.id not in kept:
            put_off = NotToday(MONDAY.date(), exercise_id=one.exercise.id)
            window.crew.teller.tell(put_off)
    window.go_to(TODAY)


def test_a_start_once_all_is_done_or_stopped_does_again_what_was_done(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        begin(window, GOOD)
        let_pass(house, clock, 30_000)
        window.session.session.stop()
        clock.pass_ms(1_000)
        press(window.session.stop_card, "Finish today")
        begin(window, GOOD)
        second = _ids(house)[0]
        run_exercise(house, clock, 1)
        window.session.session.ended_early.emit()
        _put_off_all_but(window, [second])
        assert states(window.today)[:2] == ["stopped", "done"]
        begin(window, GOOD)
        assert _ids(house) == [second]
        window.session.session.ended_early.emit()


def test_where_nothing_is_left_that_may_be_done_no_start_is_offered(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        _put_off_all_but(window, [])
        (head,) = window.today.findChildren(TodayHeader)
        assert not head._start.isVisible()
        window.today.start_next()
        assert window.today.isVisible(), "nor asked how it is for nothing"
