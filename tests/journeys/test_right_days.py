"""The week in which the year ends, in the window and on paper, wherever it begins."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from companion.domain.day import at_place
from companion.domain.history import CheckIn
from companion.domain.player import State
from companion.domain.record import RepDone, SessionRecord, SessionState, Source
from companion.printing.transcript import transcript
from companion.store.correction import Work
from companion.store.diary import open_diary, read_diary
from companion.store.setting import FIRST_WEEKDAY
from companion.ui.daybreak import Daybreak
from companion.ui.doors import CHECK_IN, HISTORY, TODAY
from companion.ui.pages.history import HistoryPage
from companion.ui.pages.print_dialog import PrintDialog
from companion.ui.rooms.history import HistoryRoom
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, begin, let_pass, window_of
from tests.journeys.steps import press, run_exercise
from tests.store.examples import ALL_REPS, PLAN

pytestmark = pytest.mark.untraced
HOUR = timedelta(hours=1)


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def done_on(data: Path, *days: date) -> None:
    """One session on each day, at noon."""
    with open_diary(data, FakeClock(noon(days[0]))) as diary:
        added = tuple(
            SessionRecord(
                id=f"on {day}",
                started=noon(day),
                local_date=day,
                zone="UTC",
                state=SessionState.FINISHED,
                source=Source.BY_HAND,
                plan=PLAN,
                reps=tuple(RepDone(rep, noon(day)) for rep in ALL_REPS),
                ended=noon(day),
                active_ms=0,
            )
            for day in days
        )
        diary.corrections.carry_out(Work(added=added))


def history_of(window: MainWindow) -> HistoryPage:
    window.go_to(HISTORY)
    room = window.room(HISTORY)
    assert isinstance(room, HistoryRoom)
    return room.history


def told(page: HistoryPage) -> tuple[str, list[str]]:
    """Which week it is with its sums, and what each day says of itself."""
    days = [one.accessibleName() for one in page.board.strip._columns]
    return page.board.header._line.text(), days


@contextmanager
def turn_of_the_year(
    application: QApplication, folder: Path, year: int, first_weekday: str
) -> Iterator[tuple[MainWindow, HistoryPage]]:
    """The week of the turn, looked back at two weeks later."""
    now = FakeClock(noon(date(year + 1, 1, 16)))
    with at_home(application, folder, now) as house:
        window = window_of(house)
        window.crew.settings.set(FIRST_WEEKDAY, first_weekday)
        page = history_of(window)
        press(window, "Previous week")
        press(window, "Previous week")
        yield window, page


def test_a_window_that_stayed_open_shows_the_day_it_is(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        Daybreak(window)
        shown = window.today._day
        QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
        assert window.today._day is shown
        clock.pass_ms(24 * 3_600_000)
        QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
        assert window.today._day is not None
        assert window.today._day.routine.day == clock.now().date()


def test_a_number_on_a_page_of_yesterday_means_no_other_exercise(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window = window_of(house)
        room = window.room(TODAY)
        window.today.start_asked.emit(2)
        assert window.room(CHECK_IN).first == room._shown[2]
        room._shown = room._shown[1:]
        window.today.start_asked.emit(2)
        assert window.room(CHECK_IN).first == ""


@pytest.mark.parametrize("year", [2020, 2026])
def test_the_last_week_of_a_year_of_53_is_one_week(
    qapp: QApplication, tmp_path: Path, year: int
) -> None:
    """28 December to 3 January, all of it week 53: 2020 and 2026 had one."""
    monday, span = date(year, 12, 28), f"28 December {year} to 3 January {year + 1}"
    assert monday.isocalendar().week == 53
    done_on(tmp_path / "data", *(monday + timedelta(days=n) for n in (-1, 0, 3, 4, 6)))
    with turn_of_the_year(qapp, tmp_path, year, "monday") as (window, page):
        line, cells = told(page)
        assert line == f"{span} \u00b7 4 sessions, 3 planned"
        assert cells[0].startswith("Monday 28 December:")
        assert cells[-1].startswith("Sunday 3 January:")
        assert ["2 of 2" in one for one in cells] == [1, 0, 0, 1, 1, 0, 1]
        press(window, "Print this week")
        (dialog,) = window.findChildren(PrintDialog)
        paper = transcript(dialog._sheet)
        assert span in paper
        dialog.reject()
        press(window, "Previous week")
        assert told(page)[0].startswith(f"21 to 27 December {year} \u00b7 1 session")
        press(window, "Next week")
        press(window, "Next week")
        assert told(page)[0].startswith("4 to 10 January \u00b7 3 sessions planned")


@pytest.mark.parametrize("year", [2020, 2026])
def test_where_a_week_begins_on_sunday_the_turn_of_the_year_is_in_it(
    qapp: QApplication, tmp_path: Path, year: int
) -> None:
    sunday = date(year, 12, 27)
    done_on(tmp_path / "data", *(sunday + timedelta(days=n) for n in (-1, 0, 5, 6, 7)))
    with turn_of_the_year(qapp, tmp_path, year, "sunday") as (_, page):
        line, cells = told(page)
        assert line.startswith(
            f"27 December {year} to 2 January {year + 1} \u00b7 3 of"
        )
        assert cells[0].startswith("Sunday 27 December:")
        assert cells[-1].startswith("Saturday 2 January:")
        assert ["2 of 2" in one for one in cells] == [1, 0, 0, 0, 0, 1, 1]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ({"LANG": "en_US.UTF-8"}, 6),
        ({"LANG": "en_GB.UTF-8"}, 0),
        ({"LANG": "ar_EG.UTF-8"}, 5),
        ({"LANG": "en_US.UTF-8", "LC_TIME": "de_DE.UTF-8"}, 0),
        ({"LANG": "de_DE.UTF-8", "LC_TIME": "en_US.UTF-8"}, 6),
    ],
)
def test_a_week_begins_as_it_does_in_this_country(
    words: dict[str, str], first: int, tmp_path: Path
) -> None:
    """In a process of its own: a system is asked for its country once."""
    look = (
        "import sys; from pathlib import Path; from companion.clock import SystemClock;"
        "from companion.store.diary import open_diary;"
        "from companion.ui.first_weekday import first_weekday;"
        "diary = open_diary(Path(sys.argv[1]), SystemClock());"
        "print(first_weekday(diary.settings))"
    )
    left = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG"))}
    found = subprocess.run(
        [sys.executable, "-c", look, str(tmp_path)],
        env=left | words,
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(found.stdout) == first


@pytest.mark.parametrize("hours", [13, -11])
def test_a_record_is_of_the_day_of_its_place_and_of_its_moment_in_utc(
    qapp: QApplication, tmp_path: Path, hours: int
) -> None:
    """At half past midnight in Tonga, or half past eleven in Samoa."""
    there = timezone(timedelta(hours=hours))
    at = datetime(2026, 11, 24, 0 if hours > 0 else 23, 30, tzinfo=there)
    with at_home(qapp, tmp_path, FakeClock(at)) as house:
        begin(window_of(house))
    with read_diary(tmp_path / "data", FakeClock(at)) as diary:
        (record,) = diary.sessions.between(at.date(), at.date())
        (told,) = diary.told.all(CheckIn)
    assert at.astimezone(UTC).date() != at.date()
    zone = f"{hours:+03}:00"
    assert (record.started, record.local_date, record.zone) == (at, at.date(), zone)
    assert (told.at, told.day, told.zone) == (at, at.date(), zone)
    with closing(sqlite3.connect(tmp_path / "data" / "diary.db")) as file:
        kept = file.execute("SELECT started FROM session UNION SELECT at FROM told")
        assert all(moment.endswith("Z") for (moment,) in kept)


# Paris: at 02:00 it was 03:00, and at 03:00 it was 02:00 again.
SPRING = datetime(2026, 3, 29, 1, tzinfo=UTC)
AUTUMN = datetime(2026, 10, 25, 1, tzinfo=UTC)


class InParis(FakeClock):
    """A clock that goes by the time of Paris, summer time and all."""

    def now(self) -> datetime:
        there = super().now().astimezone(ZoneInfo("Europe/Paris"))
        return there.astimezone(timezone(there.utcoffset() or timedelta()))


@pytest.mark.parametrize("changes", [SPRING, AUTUMN], ids=["spring", "autumn"])
def test_a_session_over_a_change_of_the_clocks_is_as_long_as_it_was(
    qapp: QApplication, tmp_path: Path, changes: datetime
) -> None:
    clock = InParis(changes - timedelta(seconds=20))
    with at_home(qapp, tmp_path, clock) as house:
        begin(window_of(house))
        page = window_of(house).session.session
        let_pass(house, clock, 30_000)
        assert page.player is not None
        assert page.player.state is State.PAUSED, "the clock on the wall has jumped"
        page.toggle()
        run_exercise(house, clock, 1)
    day = (changes - HOUR).date()
    with read_diary(tmp_path / "data", clock) as diary:
        (record,) = diary.sessions.between(day, day)
        told = [*diary.told.all(CheckIn)]
    assert record.started < changes < record.reps[-1].at
    real = record.reps[-1].at - record.started
    assert timedelta(milliseconds=record.active_ms) <= real < HOUR
    assert record.reps == tuple(sorted(record.reps, key=lambda one: one.at))
    for zone, at in ((record.zone, record.started), (told[0].zone, told[0].at)):
        assert at_place(at, zone).utcoffset() == clock_before(changes)


def clock_before(changes: datetime) -> timedelta | None:
    return (changes - HOUR).astimezone(ZoneInfo("Europe/Paris")).utcoffset()
