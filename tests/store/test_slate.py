"""The slate holds what waits for the disk, and is read beside it."""

from pathlib import Path

import pytest

from companion.domain.change import Change, ChangeKind
from companion.domain.felt import Felt
from companion.domain.history import Morning
from companion.domain.record import ChangeMade, SessionState
from companion.store.diary import Diary
from companion.store.errors import DiskTrouble, UnknownSession
from companion.store.file import DiaryFile, Slate
from companion.store.setting import LOOK
from companion.store.table import TABLES
from companion.store.teller import Teller
from companion.store.writer import Choices, SessionWriter
from tests.fakes import FakeClock, always_sure
from tests.slow_disk import SlowDisk
from tests.store.examples import ALL_REPS, DAY, NINE, PLAN, a_diary, a_stop, done
from tests.store.listener import Listener
from tests.store.writing import FAR, begin

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
