import threading
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from sqlite3 import ProgrammingError

import pytest

from companion.domain.change import Change, ChangeKind
from companion.domain.felt import Felt
from companion.domain.history import Morning
from companion.domain.record import ChangeMade, SessionState
from companion.store.diary import Diary
from companion.store.errors import DiaryError, DiskTrouble, UnknownSession
from companion.store.file import DiaryFile, Slate
from companion.store.session import Sessions
from companion.store.setting import LOOK
from companion.store.table import TABLES
from companion.store.teller import Teller
from companion.store.writer import Choices, SessionWriter
from tests.fakes import FakeClock, always_sure
from tests.slow_disk import SlowDisk
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


CHANGED = ChangeMade(Change(ChangeKind.PACE, ALL_REPS[0], -1), NINE)


class SlateThatCannotBeMade:
    """A disk of which the whole diary cannot be read until it is mended."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._copied = Slate.copied
        self._broken = True

        def copied(slate: Slate) -> DiaryFile:
            if self._broken:
                raise DiskTrouble(slate.path)
            return self._copied(slate)

        monkeypatch.setattr(Slate, "copied", copied)

    def mend(self) -> None:
        self._broken = False


def rows_of(diary: Diary) -> list[list[tuple[object, ...]]]:
    """Every row of a diary, with its checksum."""
    with diary.undisturbed() as connection:
        return [[tuple(row) for row in one.rows(connection)] for one in TABLES]


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> SlowDisk:
    return SlowDisk(monkeypatch)


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    with a_diary(tmp_path) as opened:
        yield opened


def begin(writer: SessionWriter) -> str:
    return writer.begin(PLAN, NINE, DAY, "UTC")


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


def test_a_full_disk_is_told_once_and_nothing_is_lost(
    diary: Diary, disk: SlowDisk
) -> None:
    listener = Listener()
    writer = SessionWriter(diary, listener, FAR)
    session_id = begin(writer)
    assert writer.settle()
    disk.full = True
    for rep in ALL_REPS:
        writer.add_rep(session_id, done(rep), 8_000)
        assert not writer.settle()
    assert listener.heard.count("DiskFull") == 1
    assert diary.sessions.get(session_id).reps == ()
    assert len(writer.get(session_id).reps) == len(ALL_REPS)
    disk.full = False
    writer.try_again()
    while "recovered" not in listener.heard:
        listener.told.acquire()
    assert writer.settle()
    assert len(diary.sessions.get(session_id).reps) == len(ALL_REPS)
    writer.close()
    assert listener.heard.count("recovered") == 1
    assert listener.heard.count("DiskFull") == 1


def test_space_freed_while_a_try_is_failing_is_tried_at_once(
    diary: Diary, disk: SlowDisk
) -> None:
    class Freeing(Listener):
        def failed(self, error: DiaryError) -> None:
            disk.full = False
            super().failed(error)

    listener = Freeing()
    writer = SessionWriter(diary, listener, FAR)
    session_id = begin(writer)
    assert writer.settle()
    disk.forget()
    disk.full = True
    with disk.held():
        writer.add_rep(session_id, done(ALL_REPS[0]), 8_000)
        disk.asked.acquire()  # a try has begun that will fail
        writer.try_again()
    while "recovered" not in listener.heard:
        listener.told.acquire()
    writer.close()
    assert listener.heard.count("DiskFull") == 1
    assert len(diary.sessions.get(session_id).reps) == 1


def test_a_disk_that_refuses_is_asked_again_by_itself(
    diary: Diary, disk: SlowDisk
) -> None:
    listener = Listener()
    disk.full = True
    writer = SessionWriter(diary, listener, 0.001)
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


def test_closing_on_a_full_disk_ends_and_says_how_much_is_left(
    diary: Diary, disk: SlowDisk
) -> None:
    listener = Listener()
    writer = SessionWriter(diary, listener, FAR)
    session_id = begin(writer)
    assert writer.settle()
    disk.full = True
    writer.add_rep(session_id, done(ALL_REPS[0]), 8_000)
    writer.add_rep(session_id, done(ALL_REPS[1]), 16_000)
    assert writer.close() == 2
    assert listener.heard.count("DiskFull") == 1


def test_the_slate_holds_row_for_row_what_the_disk_holds(diary: Diary) -> None:
    writer = SessionWriter(diary, Listener())
    teller = Teller(writer, FakeClock(NINE), lambda: "UTC", always_sure)
    choices = Choices(writer)
    first = begin(writer)
    teller.tell(Morning(DAY, Felt(1, 1)))
    writer.add_rep(first, done(ALL_REPS[0]), 8_000)
    choices.set(LOOK, "dark")
    second = begin(writer)  # the first is over by that
    writer.add_change(second, CHANGED)
    writer.add_stop(second, a_stop())
    teller.take_back(teller.tell(Morning(DAY, Felt(2, 2))))
    writer.discard(first)
    writer.end(second, SessionState.STOPPED, NINE, 9)
    writer.add(lambda diary: diary.clock_mark.believe(NINE))
    assert choices.get(LOOK) == "dark"
    assert writer.settle()
    assert rows_of(writer.view) == rows_of(diary)
    assert teller.fingerprint() == diary.told.fingerprint()
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


def test_nothing_but_a_deed_is_written_on_the_slate(diary: Diary) -> None:
    writer = SessionWriter(diary, Listener())
    writer.settle()
    with pytest.raises(RuntimeError, match="only a deed"):
        writer.view.settings.set(LOOK, "dark")
    writer.close()


def test_a_diary_that_cannot_be_read_is_told_and_read_once_it_can(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    listener = Listener()
    unreadable = SlateThatCannotBeMade(monkeypatch)
    writer = SessionWriter(diary, listener, FAR)
    assert writer.settle()  # everything is on disk; only the slate is not there
    assert listener.heard == ["DiskTrouble"]
    choices = Choices(writer)
    assert choices.get(LOOK) == "system"  # from the disk
    choices.set(LOOK, "dark")
    assert choices.get(LOOK) == "system"
    unreadable.mend()
    writer.try_again()
    while "saved, 0 waiting" not in listener.heard:
        listener.told.acquire()
    assert choices.get(LOOK) == "dark"
    assert diary.settings.get(LOOK) == "dark"
    writer.close()
    assert listener.heard == ["DiskTrouble", "recovered", "saved, 0 waiting"]


def test_what_an_import_brought_is_read_beside_what_waits(
    diary: Diary, disk: SlowDisk, tmp_path: Path
) -> None:
    with a_diary(tmp_path / "other") as other:
        other.sessions.begin(PLAN, NINE, DAY, "UTC", "brought")
        other.sessions.discard("brought")
        other.archive.export(tmp_path / "all.json")
    writer = SessionWriter(diary, Listener())
    assert writer.settle()
    before = writer.view.told.revision
    diary.archive.bring_in(tmp_path / "all.json")
    with pytest.raises(UnknownSession):
        writer.get("brought")
    writer.read_again()
    assert writer.view.told.revision > before
    assert writer.get("brought").id == "brought"
    disk.full = True
    session_id = begin(writer)
    assert not writer.settle()
    writer.read_again()
    assert writer.get(session_id).id == session_id
    disk.full = False
    writer.close()
    assert rows_of(writer.view) == rows_of(diary)


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


def test_what_the_slate_could_not_take_is_read_once_it_is_made_anew(
    diary: Diary, disk: SlowDisk
) -> None:
    writer = SessionWriter(diary, Listener())
    choices = Choices(writer)
    assert writer.settle()

    def deed(on: Diary) -> None:
        if on is writer.view:
            raise DiskTrouble(on.path)
        on.settings.set(LOOK, "dark")

    with disk.held():
        writer.add(deed)
        assert choices.get(LOOK) == "dark"  # not before there is a slate with it
    assert writer.settle()
    assert diary.settings.get(LOOK) == "dark"
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
