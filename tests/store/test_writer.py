import threading
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from companion.domain.record import RepDone, SessionState
from companion.store.diary import Diary
from companion.store.errors import DiaryError, DiskFull, UnknownSession
from companion.store.session import Sessions
from companion.store.writer import SessionWriter
from tests.store.examples import ALL_REPS, DAY, NINE, PLAN, a_diary, a_stop, done

FAR = 3_600.0  # seconds: a retry that no test waits for


class Listener:
    """Writes down what the writer says; can be waited for."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.threads: set[int] = set()
        self.told = threading.Semaphore(0)

    def _hear(self, word: str) -> None:
        self.heard.append(word)
        self.threads.add(threading.get_ident())
        self.told.release()

    def saved(self, waiting: int) -> None:
        self._hear(f"saved, {waiting} waiting")

    def failed(self, error: DiaryError) -> None:
        self._hear(type(error).__name__)

    def recovered(self) -> None:
        self._hear("recovered")

    def refused(self, error: Exception) -> None:
        self._hear(f"refused {type(error).__name__}")


class SlowDisk(Sessions):
    """Sessions whose commits take until somebody lets them through."""

    def __init__(self, diary: Diary) -> None:
        sessions = diary.sessions
        super().__init__(sessions._file, sessions._clock, sessions.make_id)
        self.let_through = threading.Event()

    def add_rep(self, session_id: str, done: RepDone, active_ms: int) -> None:
        self.let_through.wait()
        super().add_rep(session_id, done, active_ms)


class FullDisk(Sessions):
    """Sessions on a disk that is full until told otherwise."""

    def __init__(self, diary: Diary) -> None:
        sessions = diary.sessions
        super().__init__(sessions._file, sessions._clock, sessions.make_id)
        self.full = True
        self.asked = threading.Semaphore(0)

    def add_rep(self, session_id: str, done: RepDone, active_ms: int) -> None:
        self.asked.release()
        if self.full:
            raise DiskFull(self._file.path)
        super().add_rep(session_id, done, active_ms)


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    with a_diary(tmp_path) as opened:
        yield opened


def begin(writer: SessionWriter) -> str:
    return writer.begin(PLAN, NINE, DAY, "UTC")


def test_everything_told_is_on_disk_in_order_once_settled(diary: Diary) -> None:
    listener = Listener()
    writer = SessionWriter(diary.sessions, listener)
    session_id = begin(writer)
    for number, rep in enumerate(ALL_REPS):
        writer.add_rep(session_id, done(rep, number), number * 1_000)
    writer.add_stop(session_id, a_stop())
    writer.amend_stop(session_id, a_stop())
    writer.end(session_id, SessionState.STOPPED, NINE + timedelta(minutes=9), 9_999)
    assert writer.settle()
    assert writer.waiting == 0
    record = diary.sessions.get(session_id)
    assert [one.rep for one in record.reps] == list(ALL_REPS)
    assert record.state is SessionState.STOPPED
    assert record.active_ms == 9_999
    assert writer.close() == 0
    assert len(listener.heard) == len(ALL_REPS) + 4
    assert listener.heard[-1] == "saved, 0 waiting"
    assert threading.get_ident() not in listener.threads


def test_what_is_read_holds_all_that_was_told_before(diary: Diary) -> None:
    writer = SessionWriter(diary.sessions, Listener())
    session_id = begin(writer)
    writer.add_rep(session_id, done(ALL_REPS[0]), 8_000)
    unfinished = writer.unfinished()
    assert unfinished is not None
    assert len(unfinished.reps) == 1
    assert writer.first_day() == DAY
    writer.discard(session_id)
    assert writer.between(DAY, DAY) == ()
    assert writer.get(session_id).id == session_id
    writer.close()


def test_the_window_does_not_wait_for_a_slow_disk(diary: Diary) -> None:
    disk = SlowDisk(diary)
    writer = SessionWriter(disk, Listener())
    session_id = begin(writer)
    for rep in ALL_REPS:  # returns while the first is still on its way to the disk
        writer.add_rep(session_id, done(rep), 8_000)
    assert writer.waiting >= len(ALL_REPS)
    disk.let_through.set()
    assert writer.settle()
    assert len(diary.sessions.get(session_id).reps) == len(ALL_REPS)
    writer.close()


def test_a_full_disk_is_told_once_and_nothing_is_lost(diary: Diary) -> None:
    disk, listener = FullDisk(diary), Listener()
    writer = SessionWriter(disk, listener, FAR)
    session_id = begin(writer)
    assert writer.settle()
    for rep in ALL_REPS:
        writer.add_rep(session_id, done(rep), 8_000)
        assert not writer.settle()
    assert listener.heard.count("DiskFull") == 1
    assert diary.sessions.get(session_id).reps == ()
    disk.full = False
    writer.try_again()
    while "recovered" not in listener.heard:
        listener.told.acquire()
    assert writer.settle()
    assert len(diary.sessions.get(session_id).reps) == len(ALL_REPS)
    writer.close()
    assert listener.heard.count("recovered") == 1
    assert listener.heard.count("DiskFull") == 1


def test_a_disk_that_refuses_is_asked_again_by_itself(diary: Diary) -> None:
    disk, listener = FullDisk(diary), Listener()
    writer = SessionWriter(disk, listener, 0.001)
    session_id = begin(writer)
    writer.add_rep(session_id, done(ALL_REPS[0]), 8_000)
    for _ in range(3):  # the first time, and twice by itself
        disk.asked.acquire()
    disk.full = False
    while "recovered" not in listener.heard:
        listener.told.acquire()
    writer.close()
    assert listener.heard.count("DiskFull") == 1
    assert len(diary.sessions.get(session_id).reps) == 1


def test_closing_on_a_full_disk_ends_and_says_how_much_is_left(diary: Diary) -> None:
    disk, listener = FullDisk(diary), Listener()
    writer = SessionWriter(disk, listener, FAR)
    session_id = begin(writer)
    writer.add_rep(session_id, done(ALL_REPS[0]), 8_000)
    writer.add_rep(session_id, done(ALL_REPS[1]), 16_000)
    assert writer.close() == 2
    assert listener.heard.count("DiskFull") == 1


def test_a_mistake_of_ours_is_told_and_stops_nothing_else(diary: Diary) -> None:
    listener = Listener()
    writer = SessionWriter(diary.sessions, listener)
    writer.add_rep("nobody began it", done(ALL_REPS[0]), 8_000)
    session_id = begin(writer)
    assert writer.settle()
    assert writer.get(session_id).reps == ()
    with pytest.raises(UnknownSession):
        writer.get("nobody began it")
    writer.close()
    assert listener.heard == ["refused UnknownSession", "saved, 0 waiting"]


def test_the_writer_has_every_verb_of_the_sessions() -> None:
    def verbs(kind: type) -> set[str]:
        return {name for name in vars(kind) if not name.startswith("_")}

    assert verbs(Sessions) <= verbs(SessionWriter)


def test_days_and_moments_pass_through_unchanged(diary: Diary) -> None:
    writer = SessionWriter(diary.sessions, Listener())
    day, moment = date(2027, 1, 1), datetime.fromisoformat("2027-01-01T08:00:00Z")
    session_id = writer.begin(PLAN, moment, day, "+13:00")
    record = writer.get(session_id)
    assert (record.local_date, record.started, record.zone) == (day, moment, "+13:00")
    writer.close()
