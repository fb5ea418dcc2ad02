"""What is told a writer is on the disk in order, and nobody waits for it."""

import threading
from datetime import date, datetime, timedelta
from pathlib import Path
from sqlite3 import ProgrammingError

import pytest

from companion.domain.felt import Felt
from companion.domain.history import Morning
from companion.domain.record import SessionState
from companion.store.diary import Diary
from companion.store.errors import UnknownSession
from companion.store.session import Sessions
from companion.store.teller import Teller
from companion.store.writer import SessionWriter
from tests.fakes import FakeClock, always_sure
from tests.slow_disk import SlowDisk
from tests.store.examples import ALL_REPS, DAY, NINE, PLAN, a_diary, a_stop, done
from tests.store.listener import Listener
from tests.store.writing import begin


def test_everything_told_is_on_disk_in_order_once_settled(diary: Diary) -> None:
    listener = Listener()
    writer = SessionWriter(diary, listener)
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
    writer = SessionWriter(diary, Listener())
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


def test_neither_writing_nor_reading_waits_for_a_slow_disk(
    diary: Diary, disk: SlowDisk
) -> None:
    writer = SessionWriter(diary, Listener())
    assert writer.settle()
    with disk.held():
        session_id = begin(writer)
        for number, rep in enumerate(ALL_REPS):
            writer.add_rep(session_id, done(rep, number), 8_000)
        disk.asked.acquire()  # the first is on its way to the disk, and stays there
        assert writer.waiting == len(ALL_REPS) + 1
        record = writer.get(session_id)
        assert [one.rep for one in record.reps] == list(ALL_REPS)
        assert writer.unfinished() == record
    assert writer.settle()
    assert diary.sessions.get(session_id) == record
    writer.close()
    assert disk.by_the_window == 0


def test_what_is_told_before_the_slate_is_made_is_read_all_the_same(
    diary: Diary, disk: SlowDisk
) -> None:
    with disk.held():
        writer = SessionWriter(diary, Listener())
        before = writer.view.told.revision
        session_id = begin(writer)
        assert writer.get(session_id).id == session_id
        assert writer.view.told.revision > before
    writer.close()


def test_the_seals_are_summed_once_and_ahead_and_anew_after_a_change(
    diary: Diary,
) -> None:
    writer = SessionWriter(diary, Listener())
    teller = Teller(writer, FakeClock(NINE), lambda: "UTC", always_sure)
    sums: list[int] = []
    begun = threading.Event()

    def note(sentence: str) -> None:
        if "FROM told)" in sentence:
            sums.append(threading.get_ident())
            begun.set()

    with writer.view.told._file.reading() as connection:
        connection.set_trace_callback(note)
    teller.look_ahead()
    assert begun.wait(60)
    first = teller.fingerprint()  # waits for the one that has begun
    assert first == diary.told.fingerprint()
    assert threading.get_ident() not in sums[:1]
    assert len(sums) == 2  # the other is that of the diary itself
    teller.tell(Morning(DAY, Felt(2, 2)))
    assert teller.fingerprint() != first
    writer.close()
    assert teller.fingerprint() == diary.told.fingerprint()


def test_a_look_ahead_at_a_diary_that_is_closed_says_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_once = "companion.store.teller.start_new_thread"
    monkeypatch.setattr(at_once, lambda act, arguments: act(*arguments))
    with a_diary(tmp_path) as diary:
        writer = SessionWriter(diary, Listener())
        teller = Teller(writer, FakeClock(NINE), lambda: "UTC", always_sure)
        writer.close()
    teller.look_ahead()
    with pytest.raises(ProgrammingError, match="closed"):
        teller.fingerprint()


def test_a_mistake_of_ours_is_told_and_stops_nothing_else(diary: Diary) -> None:
    listener = Listener()
    writer = SessionWriter(diary, listener)
    writer.add_rep("nobody began it", done(ALL_REPS[0]), 8_000)
    session_id = begin(writer)
    assert writer.settle()
    assert writer.get(session_id).reps == ()
    with pytest.raises(UnknownSession):
        writer.get("nobody began it")
    writer.close()
    assert listener.heard == ["refused UnknownSession", "saved, 0 waiting"]


def test_a_mistake_is_refused_before_it_is_in_line(diary: Diary) -> None:
    listener = Listener()
    writer = SessionWriter(diary, listener)
    assert writer.settle()
    writer.add_rep("nobody began it", done(ALL_REPS[0]), 8_000)
    assert listener.heard == ["refused UnknownSession"]
    assert writer.waiting == 0
    writer.close()


def test_the_writer_has_every_verb_of_the_sessions() -> None:
    def verbs(kind: type) -> set[str]:
        return {name for name in vars(kind) if not name.startswith("_")}

    assert verbs(Sessions) <= verbs(SessionWriter)


def test_days_and_moments_pass_through_unchanged(diary: Diary) -> None:
    writer = SessionWriter(diary, Listener())
    day, moment = date(2027, 1, 1), datetime.fromisoformat("2027-01-01T08:00:00Z")
    session_id = writer.begin(PLAN, moment, day, "+13:00")
    record = writer.get(session_id)
    assert (record.local_date, record.started, record.zone) == (day, moment, "+13:00")
    writer.close()
