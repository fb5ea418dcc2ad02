"""A computer whose date is wrong: asked about, and nothing kept under it silently."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.app import House
from companion.domain.player import play
from companion.domain.timeline import timeline
from companion.store.diary import open_diary
from companion.ui.doors import CHECK_IN
from companion.ui.rooms.check_in import ask_before_session
from tests.exercises import a_routine, an_exercise
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, window_of
from tests.journeys.steps import press, words
from tests.store.examples import PLAN

pytestmark = pytest.mark.untraced
QUESTION = "Is this date right?"
YEAR_1970 = datetime(1970, 1, 1, 9, tzinfo=UTC)


def begin_one(folder: Path, when: datetime) -> None:
    with open_diary(folder / "data", FakeClock(when)) as diary:
        done = diary.sessions.begin(PLAN, when, when.date(), "UTC")
        diary.sessions.discard(done)


def days(folder: Path) -> set[int]:
    with open_diary(folder / "data", FakeClock(MONDAY)) as diary:
        entries = diary.archive.everything().entries
    return {one.record.local_date.year for one in entries}


def start(house: House) -> list[str]:
    """Start what is dated, as a session and a check-in do; holds whether it began."""
    begun: list[str] = []
    window_of(house).crew.when_sure(lambda: begun.append("begun"))
    return begun


def asked(house: House) -> Callable[[], bool]:
    window = window_of(house)
    return lambda: QUESTION in words(window)


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
        window_of(house).finish_drawing()
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
