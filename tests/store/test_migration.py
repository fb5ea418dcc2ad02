import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from companion.domain.change import ChangeKind
from companion.domain.felt import Felt
from companion.domain.history import Morning
from companion.domain.record import SessionState
from companion.store import diary as diary_module
from companion.store import migration
from companion.store.check import verify
from companion.store.connection import in_memory
from companion.store.copy import verify_copy
from companion.store.diary import read_diary
from companion.store.errors import DiaryDamaged, DiaryTooOld, DiskTrouble
from companion.store.migration import MIGRATIONS, NEWEST, migrate, version_of
from companion.store.setting import LOOK
from companion.store.telling import Telling
from tests.corrected import change_day
from tests.fakes import FakeClock
from tests.store.examples import (
    ALL_REPS,
    DAY,
    NINE,
    PLAN,
    a_diary,
    a_stop,
    begin,
    change,
    contents,
    done,
)

CHANGES_FROM = 3
TOLD_FROM = 4
CHANGES = [ChangeKind.PACE, ChangeKind.SKIPPED]
KEPT = sorted((Path(__file__).resolve().parents[1] / "databases").glob("*.db"))


def an_old_diary(folder: Path, kept: Path = KEPT[0]) -> Path:
    folder.mkdir(exist_ok=True)
    return Path(shutil.copy(kept, folder / "diary.db"))


def version_in(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return version_of(connection)


def test_a_file_is_kept_of_every_version_that_ever_landed() -> None:
    assert [path.name for path in KEPT] == [
        f"version-{number}.db" for number in range(1, NEWEST + 1)
    ]


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
def test_every_version_opens_with_all_it_held(tmp_path: Path, kept: Path) -> None:
    assert verify(kept) == ()
    path = an_old_diary(tmp_path, kept)
    with a_diary(tmp_path) as diary:
        assert version_in(path) == NEWEST
        whole, open_one = diary.sessions.between(DAY, DAY + timedelta(days=9))
        assert whole.plan == PLAN
        assert [one.rep for one in whole.reps] == list(ALL_REPS)
        assert whole.stops == (a_stop(),)
        assert whole.state is SessionState.STOPPED
        assert diary.sessions.unfinished() == open_one
        assert diary.settings.get(LOOK) == "dark"
        kinds = [made.change.kind for made in open_one.changes]
        assert kinds == ([] if version_in(kept) < CHANGES_FROM else CHANGES)
        mornings = diary.told.all(Morning)
        assert [one.id for one in mornings] == (
            [] if version_in(kept) < TOLD_FROM else ["t5"]
        )
        diary.told.add(Telling("new", NINE, DAY, "UTC", Morning(DAY, Felt(1, 1))))
        diary.sessions.add_rep(open_one.id, done(ALL_REPS[1]), 16_000)
        change_day(diary, whole.id, DAY)
        begin(diary)
    assert verify(path) == ()


@pytest.mark.parametrize("kept", KEPT[:-1], ids=lambda path: path.stem)
def test_a_checked_copy_is_kept_before_a_file_is_brought_up_to_date(
    tmp_path: Path, kept: Path
) -> None:
    path = an_old_diary(tmp_path, kept)
    before = version_in(path)
    a_diary(tmp_path, FakeClock(NINE)).close()
    (copy,) = (tmp_path / "backups").glob("*.db")
    assert copy.name == f"diary-before-version-{NEWEST}-20261123T090000Z.db"
    assert version_in(copy) == before
    assert verify_copy(copy) == ()
    assert copy.stat().st_mode & 0o777 == 0o600
    assert copy.parent.stat().st_mode & 0o777 == 0o700
    a_diary(tmp_path).close()
    assert len(list((tmp_path / "backups").glob("*.db"))) == 1


def test_an_old_diary_is_read_without_being_brought_up_to_date(tmp_path: Path) -> None:
    an_old_diary(tmp_path)
    before = contents(tmp_path)
    with read_diary(tmp_path, FakeClock()) as seen:
        assert len(seen.sessions.between(DAY, DAY + timedelta(days=9))) == 2
    assert contents(tmp_path) == before


def test_a_step_is_taken_wholly_or_not_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    bad = (*MIGRATIONS, ("CREATE TABLE more (line TEXT)", "CREATE TABLE more (x TEXT)"))
    monkeypatch.setattr(migration, "MIGRATIONS", bad)
    with closing(in_memory()) as connection:
        with pytest.raises(sqlite3.OperationalError, match="more"):
            migrate(connection, len(bad))
        assert version_of(connection) == NEWEST
        tables = connection.execute(
            "SELECT name FROM sqlite_schema WHERE name = 'more'"
        ).fetchall()
    assert tables == []


def test_a_step_that_ends_its_own_transaction_is_still_reported(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bad = (*MIGRATIONS, ("COMMIT", "no sql"))
    monkeypatch.setattr(migration, "MIGRATIONS", bad)
    with closing(in_memory()) as connection, pytest.raises(sqlite3.OperationalError):
        migrate(connection, len(bad))


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (sqlite3.OperationalError("a step is wrong"), DiaryTooOld),
        (None, DiskTrouble),
    ],
)
def test_a_diary_that_cannot_be_brought_up_to_date_stays_as_it_was(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: sqlite3.Error | None,
    kind: type[Exception],
) -> None:
    path = an_old_diary(tmp_path)
    if error is None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR

    def fail(_connection: sqlite3.Connection) -> None:
        raise error

    monkeypatch.setattr(diary_module, "migrate", fail)
    with pytest.raises(kind) as caught:
        a_diary(tmp_path)
    assert type(caught.value) is kind
    assert version_in(path) == 1
    assert verify(path) == ()


def test_a_damaged_old_diary_is_not_brought_up_to_date(tmp_path: Path) -> None:
    path = an_old_diary(tmp_path)
    change(path, "UPDATE bout SET reps = '[[1,1]]'")
    with pytest.raises(DiaryDamaged):
        a_diary(tmp_path)
    assert version_in(path) == 1
    assert list((tmp_path / "backups").iterdir()) == []
