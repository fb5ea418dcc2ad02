"""A computer whose date is wrong: asked about, and what waits for the answer."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.history import AfterCheck, FlareUp
from companion.domain.player import State, play
from companion.domain.timeline import timeline
from companion.store.setting import INVITE_FROM
from companion.ui.doors import AFTER, CHECK_IN, SCREENING, TODAY
from companion.ui.doors import PLAN as PLACE_OF_PLAN
from companion.ui.pages.after_session import Told
from companion.ui.pages.today_line import TodayLine
from companion.ui.rooms.check_in import ask_before_session
from companion.ui.widgets.dialog import Dialog
from tests.clinic.plans import PLAN as CLINIC_PLAN
from tests.exercises import a_routine, an_exercise
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, let_pass, window_of
from tests.journeys.steps import press, words
from tests.journeys.wrong_dates import (
    QUESTION,
    YEAR_1970,
    YESTERDAY,
    asked,
    begin_one,
    days,
    keep_one,
    leave_one_open,
    no_to_the_date,
    start,
)

pytestmark = pytest.mark.untraced


@pytest.mark.parametrize(
    "wrong",
    [YEAR_1970, datetime(2099, 1, 1, tzinfo=UTC), MONDAY - timedelta(days=30)],
    ids=["1970", "2099", "a month back"],
)
def test_a_wrong_date_is_asked_about_and_no_starts_no_session(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, wrong: datetime
) -> None:
    begin_one(tmp_path, MONDAY)
    with at_home(qapp, tmp_path, FakeClock(wrong), screened=False) as house:
        window = window_of(house)
        qtbot.waitUntil(asked(house), timeout=10_000)
        assert f"{wrong:%Y}" in words(window)
        assert "Your diary was last used on" in words(window)
        press(window, "No, it is wrong")
        qtbot.waitUntil(lambda: "Set the date and time" in words(window))
        begun = start(house)
        assert QUESTION in words(window), "each start asks again"
        press(window, "No, it is wrong")
        ask_before_session(window)
        assert QUESTION in words(window), "so does a check-in"
        press(window, "No, it is wrong")
        assert begun == []
        assert not window.room(CHECK_IN).page.isVisible()
    assert days(tmp_path) == {2026}


def test_what_was_pressed_first_is_done_though_the_start_looks_at_the_clock_too(
    qapp: QApplication, tmp_path: Path
) -> None:
    begin_one(tmp_path, MONDAY + timedelta(days=20))
    with at_home(qapp, tmp_path, screened=False) as house:
        begun = start(house)
        window_of(house).studio.queue.open()
        window_of(house).studio.queue.finish()
        assert begun == []
        press(window_of(house), "Yes, it is right")
        assert begun == ["begun"]


def test_a_yes_is_remembered(qapp: QApplication, tmp_path: Path) -> None:
    later = MONDAY + timedelta(days=500)
    begin_one(tmp_path, MONDAY)
    with at_home(qapp, tmp_path, FakeClock(later), screened=False) as house:
        begun = start(house)
        assert QUESTION in words(window_of(house))
        assert begun == []
        press(window_of(house), "Yes, it is right")
        assert begun == ["begun"]
    with at_home(qapp, tmp_path, FakeClock(later), screened=False) as house:
        window_of(house).studio.queue.finish()
        assert start(house) == ["begun"]
        assert QUESTION not in words(window_of(house))


def test_a_session_waits_for_the_answer(qapp: QApplication, tmp_path: Path) -> None:
    with at_home(qapp, tmp_path) as house:
        assert start(house) == ["begun"]
    earlier = FakeClock(MONDAY - timedelta(hours=4))
    with at_home(qapp, tmp_path, earlier, screened=False) as house:
        window = window_of(house)
        window.play(play(timeline(a_routine(an_exercise()))))
        assert not window.following
        press(window, "Yes, it is right")
        assert window.following


def test_an_empty_diary_knows_that_it_is_not_1970(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path, FakeClock(YEAR_1970), screened=False) as house:
        qtbot.waitUntil(asked(house), timeout=10_000)
        assert "Thursday" in words(window_of(house))
        assert "last used" not in words(window_of(house))


def test_a_right_date_asks_nobody(qapp: QApplication, tmp_path: Path) -> None:
    begin_one(tmp_path, MONDAY - timedelta(days=200))
    with at_home(qapp, tmp_path) as house:
        assert start(house) == ["begun"]


def test_a_diary_on_a_network_drive_is_said_once(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("companion.store.mount.network_drive", lambda _folder: "nfs4")
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        said = "Your diary is on a network drive (nfs4)."
        qtbot.waitUntil(lambda: said in words(window), timeout=10_000)
        press(window, "OK")
        assert said not in words(window)


def test_the_question_makes_way_for_the_red_flags_and_comes_after_them(
    qapp: QApplication, tmp_path: Path
) -> None:
    begin_one(tmp_path, MONDAY + timedelta(days=20))
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        begun = start(house)
        assert QUESTION in words(window)
        window.go_to(SCREENING)
        assert QUESTION not in words(window)
        window.crew.teller.tell(FlareUp(MONDAY.date()))
        assert QUESTION not in words(window), "what is held waits, too"
        window.go_to(TODAY)
        assert begun == []
        press(window, "Yes, it is right")
        assert begun == ["begun"]
        assert len(window.crew.teller.all(FlareUp)) == 1
        assert QUESTION not in words(window)


@pytest.mark.parametrize(
    "jump", [timedelta(days=-2), timedelta(days=73 * 365)], ids=["back", "2099"]
)
def test_a_clock_that_jumps_in_a_session_pauses_it_and_is_asked_about_after_it(
    qapp: QApplication, tmp_path: Path, jump: timedelta
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        window.play(play(timeline(a_routine(an_exercise()))))
        window.session.session.ended_early.emit()  # a Monday that is believed
        window.play(play(timeline(a_routine(an_exercise()))))
        session = window.session.session
        let_pass(house, clock, 15_000)
        clock.suspend(jump // timedelta(milliseconds=1))
        session.beat()
        assert session.player is not None
        assert session.player.state is State.PAUSED
        session.ended_early.emit()
        no_to_the_date(window)
        window.go_to(AFTER)
        after = window.room(AFTER)
        after.page.told.emit(Told(effort=3))
        no_to_the_date(window)
        assert window.crew.teller.all(AfterCheck) == ()
        (first, second) = window.crew.casebook.history(MONDAY.date()).sessions
        assert first.local_date == second.local_date == MONDAY.date()
        after.page.told.emit(Told(effort=3))
        press(window, "Yes, it is right")
        (kept,) = window.crew.teller.all(AfterCheck)
        assert kept.fact.effort == 3
        assert window.today.isVisible()


def test_a_session_over_midnight_is_of_the_day_it_began_and_asks_nothing(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY.replace(hour=23, minute=59, second=50))
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        window.play(play(timeline(a_routine(an_exercise()))))
        let_pass(house, clock, 30_000)
        window.session.session.ended_early.emit()
        assert QUESTION not in words(window)
        (record,) = window.crew.casebook.history(clock.now().date()).sessions
        assert record.local_date == MONDAY.date()
        assert record.ended is not None
        assert record.ended.astimezone(MONDAY.tzinfo).date() > MONDAY.date()


@pytest.mark.parametrize("deed", ["Finish as it is", "Discard"])
def test_a_session_left_open_is_settled_once_the_date_is_sure(
    qapp: QApplication, tmp_path: Path, deed: str
) -> None:
    leave_one_open(tmp_path, YESTERDAY)
    earlier = FakeClock(MONDAY - timedelta(days=30))
    with at_home(qapp, tmp_path, earlier, screened=False) as house:
        window = window_of(house)

        def settle() -> None:
            if deed == "Discard":
                window.today.discard_asked.emit()
                (dialog,) = (o for o in window.findChildren(Dialog) if o.isVisible())
                press(dialog, "Discard")
            else:
                window.today.keep_asked.emit()

        settle()
        no_to_the_date(window)
        assert window.crew.desk.day().unfinished is not None
        settle()
        press(window, "Yes, it is right")
        assert window.crew.desk.day().unfinished is None


def test_a_plan_of_a_clinic_is_taken_up_once_the_date_is_sure(
    qapp: QApplication, tmp_path: Path
) -> None:
    keep_one(tmp_path, MONDAY + timedelta(days=20))
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        door = window.room(PLACE_OF_PLAN).door
        file = tmp_path / "week.companion-plan"
        file.write_text(CLINIC_PLAN, encoding="utf-8")
        before = window.crew.teller.revision
        door.open(file)
        press(window, "Use this plan")
        no_to_the_date(window)
        assert window.crew.teller.revision == before
        door.open(file)
        press(window, "Use this plan")
        press(window, "Yes, it is right")
        assert "Your plan is now the one from Sam Example" in words(window)
        assert window.crew.teller.revision > before


def test_what_waits_since_a_wrong_date_waits_no_longer_than_it_could(
    qapp: QApplication, tmp_path: Path
) -> None:
    """Said to be asked later in 2099: with the right date one is asked again."""
    keep_one(tmp_path, YESTERDAY)
    with at_home(qapp, tmp_path) as house:
        window, invited = window_of(house), "goals"
        for until, asks in (("2026-11-30", False), ("2099-01-02", True)):
            window.crew.settings.set(INVITE_FROM, until)
            window.go_to(TODAY)
            lines = window.findChildren(TodayLine)
            shown = {one.line.key for one in lines if one.isVisible()}
            assert (invited in shown) is asks
