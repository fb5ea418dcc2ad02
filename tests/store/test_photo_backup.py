"""Photos beside the copies of a diary: kept, brought back, or left alone."""

from pathlib import Path

from companion.store.album import ALBUM_NAME, Album
from companion.store.diary import FILE_NAME
from companion.store.recovery import Recovery
from tests.fakes import FakeClock
from tests.store.examples import DAY, NINE, a_diary, begin, change
from tests.store.shown_photo import LARGE, show
from tests.store.whole import everything

DAY_MS = 24 * 3_600_000


def test_copies_keep_the_photos_that_they_show_and_no_others(tmp_path: Path) -> None:
    clock = FakeClock(NINE)
    with a_diary(tmp_path, clock) as diary:
        mine = Album(tmp_path / ALBUM_NAME)
        first = show(diary, LARGE)
        for day in range(420):
            clock.pass_ms(DAY_MS)
            if day == 1:
                diary.told.remove(f"told-1-{first}")
                mine.drop(first)
                change(diary.path, "DELETE FROM told")
            if day in {0, 1, 2} or day > 410:
                begin(diary, DAY)
                diary.back_up()
            if day == 2:
                assert diary.backups.photos.names() == {first}
        assert diary.backups.photos.names() == frozenset()


def test_photos_beside_a_copy_that_cannot_be_read_stay(tmp_path: Path) -> None:
    clock = FakeClock(NINE)
    with a_diary(tmp_path, clock) as diary:
        name = show(diary, LARGE)
        backup = diary.back_up()
        assert backup is not None
        odd = backup.path.with_name("diary-before-version-9.db")
        odd.write_bytes(b"no diary")
        Album(tmp_path / ALBUM_NAME).drop(name)
        diary.backups._drop_photos()
        assert diary.backups.photos.names() == {name}


def test_going_back_brings_the_photos_of_then(tmp_path: Path) -> None:
    clock = FakeClock(NINE)
    with a_diary(tmp_path, clock) as diary:
        name = show(diary, LARGE)
        backup = diary.back_up()
        Album(tmp_path / ALBUM_NAME).drop(name)
    Recovery(tmp_path, clock).recover(backup, bring_over=False)
    assert Album(tmp_path / ALBUM_NAME).read(name) == LARGE
    with a_diary(tmp_path, clock) as diary:
        assert everything(diary.archive).photos == {name: LARGE}


def test_a_photo_that_has_rotted_beside_the_copies_does_not_come_back(
    tmp_path: Path,
) -> None:
    clock = FakeClock(NINE)
    with a_diary(tmp_path, clock) as diary:
        name = show(diary, LARGE)
        backup = diary.back_up()
        Album(tmp_path / ALBUM_NAME).drop(name)
        kept = diary.backups.photos.find(name)
        assert kept is not None
        kept.write_bytes(LARGE[:-1])
    (tmp_path / FILE_NAME).write_bytes(b"damaged")
    Recovery(tmp_path, clock).recover(backup)
    assert Album(tmp_path / ALBUM_NAME).find(name) is None
