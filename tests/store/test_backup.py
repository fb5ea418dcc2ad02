import os
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.store.check import verify
from companion.store.copy import hash_of, hash_path, verify_copy
from companion.store.diary import Diary
from companion.store.errors import (
    DiaryDamaged,
    DiaryError,
    DiaryMissing,
    DiskFull,
    DiskTrouble,
)
from companion.store.thinning import DAYS, MONTHS, WEEKS, to_keep
from tests.fakes import FakeClock
from tests.store.examples import DAY, NINE, PLAN, a_diary, begin, change
from tests.store.no_room import no_file_longer_than

DAY_MS = 24 * 3_600_000


def backed_up(folder: Path, clock: FakeClock) -> Path:
    """A diary with one session and one backup; gives the backup."""
    with a_diary(folder, clock) as diary:
        begin(diary)
        made = diary.back_up()
    assert made is not None
    return made.path


def names(diary: Diary) -> list[str]:
    return [one.path.name for one in diary.backups.all()]


def test_a_backup_is_a_sound_private_copy_with_its_hash(tmp_path: Path) -> None:
    path = backed_up(tmp_path, FakeClock(NINE))
    assert path.name == "diary-20261123T090000Z.db"
    assert verify(path) == ()
    assert verify_copy(path) == ()
    assert path.stat().st_mode & 0o777 == 0o600
    assert hash_path(path).stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    line = hash_path(path).read_text()
    assert line == f"{hash_of(path)}  {path.name}\n"
    assert sorted(one.name for one in path.parent.iterdir()) == [
        path.name,
        hash_path(path).name,
    ]


def test_a_backup_is_due_once_a_day_by_the_clock_on_the_wall(tmp_path: Path) -> None:
    late = datetime(2026, 11, 23, 23, 30, tzinfo=timezone(timedelta(hours=2)))
    clock = FakeClock(late)
    with a_diary(tmp_path, clock) as diary:
        assert diary.backups.due()
        diary.back_up()
        assert not diary.backups.due()
        clock.pass_ms(31 * 60_000)
        assert diary.backups.due()


def test_what_has_not_changed_is_not_copied_again(tmp_path: Path) -> None:
    clock = FakeClock(NINE)
    backed_up(tmp_path, clock)
    clock.pass_ms(DAY_MS)
    with a_diary(tmp_path, clock) as diary:
        assert diary.back_up() is None
        assert len(list((tmp_path / "backups").iterdir())) == 2
        diary.sessions.begin(PLAN, NINE, DAY, "UTC", "second")
        assert diary.back_up() is not None
        assert len(diary.backups.all()) == 2


def test_an_unchanged_diary_is_copied_again_when_its_backup_has_rotted(
    tmp_path: Path,
) -> None:
    clock = FakeClock(NINE)
    hash_path(backed_up(tmp_path, clock)).unlink()
    clock.pass_ms(DAY_MS)
    with a_diary(tmp_path, clock) as diary:
        assert diary.back_up() is not None
        assert len(diary.backups.sound()) == 1


def test_old_backups_are_thinned_and_their_hashes_with_them(tmp_path: Path) -> None:
    clock = FakeClock(datetime(2026, 1, 1, 9, tzinfo=UTC))
    with a_diary(tmp_path, clock) as diary:
        for _ in range(40):
            begin(diary)
            diary.back_up()
            clock.pass_ms(DAY_MS)
        kept = names(diary)
    assert kept == [
        *(f"diary-202602{day:02}T090000Z.db" for day in range(9, 2, -1)),
        "diary-20260201T090000Z.db",  # the last of its week
        "diary-20260131T090000Z.db",  # the last of its month
        "diary-20260125T090000Z.db",  # the last of its week
    ]
    every = {one.name for one in (tmp_path / "backups").iterdir()}
    assert every == {n for name in kept for n in (name, f"{name}.sha256")}


def test_a_copy_made_before_a_migration_is_never_thinned(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    clock = FakeClock(NINE)
    with a_diary(tmp_path, clock) as diary:
        (folder / "diary-before-version-2-20200101T000000Z.db").touch()
        (folder / "notes.txt").touch()
        for _ in range(3):
            begin(diary)
            diary.back_up()
            clock.pass_ms(3_600_000)
        assert len(diary.backups.all()) == 1
    assert (folder / "diary-before-version-2-20200101T000000Z.db").exists()
    assert (folder / "notes.txt").exists()


@pytest.mark.parametrize("byte", [100, 5_000, -1])
def test_a_single_changed_bit_in_a_backup_is_found(tmp_path: Path, byte: int) -> None:
    path = backed_up(tmp_path, FakeClock(NINE))
    raw = bytearray(path.read_bytes())
    raw[byte] ^= 1
    path.write_bytes(raw)
    assert verify_copy(path) == ("it is not as it was written",)


def test_a_backup_without_its_hash_is_not_trusted(tmp_path: Path) -> None:
    path = backed_up(tmp_path, FakeClock(NINE))
    hash_path(path).unlink()
    assert "hash" in verify_copy(path)[0]
    with a_diary(tmp_path) as diary:
        assert diary.backups.sound() == ()
        assert len(diary.backups.all()) == 1


def test_no_backup_is_made_of_damage(tmp_path: Path) -> None:
    clock = FakeClock(NINE)
    backed_up(tmp_path, clock)
    change(tmp_path / "diary.db", "UPDATE session SET zone = 'Mars'")
    clock.pass_ms(DAY_MS)
    with a_diary(tmp_path, clock) as diary:
        with pytest.raises(DiaryDamaged):
            diary.back_up()
        assert names(diary) == ["diary-20261123T090000Z.db"]
        assert len(diary.backups.sound()) == 1


def test_no_room_for_a_backup_leaves_the_older_ones_and_the_diary(
    tmp_path: Path,
) -> None:
    clock = FakeClock(NINE)
    backed_up(tmp_path, clock)
    clock.pass_ms(DAY_MS)
    with a_diary(tmp_path, clock) as diary:
        diary.sessions.begin(PLAN, NINE, DAY, "UTC", "second")
        with no_file_longer_than(8_192), pytest.raises((DiskFull, DiskTrouble)):
            diary.back_up()
        assert len(diary.backups.sound()) == 1
        assert diary.back_up() is not None
        assert len(diary.backups.sound()) == 2
    assert not list((tmp_path / "backups").glob("*.part"))
    assert verify(tmp_path / "diary.db") == ()


def test_a_half_written_backup_is_no_backup(tmp_path: Path) -> None:
    path = backed_up(tmp_path, FakeClock(NINE))
    os.truncate(path, path.stat().st_size // 2)
    path.rename(f"{path}.part")
    with a_diary(tmp_path) as diary:
        assert diary.backups.all() == ()


def test_a_lost_diary_with_backups_beside_it_is_not_silently_begun_anew(
    tmp_path: Path,
) -> None:
    backed_up(tmp_path, FakeClock(NINE))
    (tmp_path / "diary.db").unlink()
    with pytest.raises(DiaryMissing):
        a_diary(tmp_path)
    assert not (tmp_path / "diary.db").exists()


MOMENTS = st.lists(
    st.datetimes(
        datetime(2024, 1, 1),  # noqa: DTZ001 - the zone follows
        datetime(2027, 1, 1),  # noqa: DTZ001 - as above
        timezones=st.just(UTC),
    ),
    max_size=80,
)


@given(MOMENTS)
def test_thinning_keeps_few_always_the_newest_and_is_settled(
    moments: list[datetime],
) -> None:
    kept = to_keep(moments)
    assert len(kept) <= DAYS + WEEKS + MONTHS
    assert kept <= set(moments)
    assert to_keep(kept) == kept
    if moments:
        assert max(moments) in kept
    days = sorted({one.date() for one in moments}, reverse=True)[:DAYS]
    for day in days:
        assert max(one for one in moments if one.date() == day) in kept
    months = sorted({(m.year, m.month) for m in moments}, reverse=True)[:MONTHS]
    for month in months:
        of_month = [m for m in moments if (m.year, m.month) == month]
        assert max(of_month) in kept


def test_two_who_make_a_copy_at_the_same_time_take_turns(tmp_path: Path) -> None:
    made: list[object] = []
    with a_diary(tmp_path) as diary:
        begin(diary)

        def copy() -> None:
            try:
                made.append(diary.back_up())
            except DiaryError as error:
                made.append(error)

        threads = [Thread(target=copy) for _ in range(6)]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
        (backup,) = diary.backups.sound()
    assert made.count(None) == 5
    assert backup in made
