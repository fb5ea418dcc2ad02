"""Photos go out in an export, come in again whole, and nothing else does."""

import json
import stat
from base64 import b64encode
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from companion.domain.own_exercise import OwnExercise
from companion.store.album import ALBUM_NAME, Album, name_of
from companion.store.archive import Archive
from companion.store.correction import Work
from companion.store.diary import FILE_NAME, Diary
from companion.store.errors import DiaryError, ImportRefused
from companion.store.exchange import written
from companion.store.exchange_reader import read_in
from companion.store.photo_book import Staying, Why
from companion.store.recovery import Recovery
from companion.store.telling import Telling
from tests.fakes import FakeClock
from tests.picture import a_jpeg
from tests.store.examples import DAY, NINE, a_diary, begin, change
from tests.store.test_archive import SCHEMA
from tests.store.test_trouble import no_file_longer_than
from tests.store.whole import everything

LARGE = a_jpeg(filling=bytes(range(256)) * 600)  # in several pieces
DAY_MS = 24 * 3_600_000


def show(diary: Diary, jpeg: bytes, number: int = 1) -> str:
    """Keep a photo, and an own exercise that shows it; gives its name."""
    name = Album(diary.path.parent / ALBUM_NAME).keep(jpeg)
    own = OwnExercise(f"own-{number}", "Mine", ("Slowly",), "bridge", photo=name)
    told = Telling(f"told-{number}-{name}", NINE, DAY, "UTC", own)
    diary.corrections.carry_out(Work(told=(told,)))
    return name


def out_of(diary: Diary, path: Path) -> bytes:
    diary.archive.export(path)
    return path.read_bytes()


@pytest.mark.parametrize(
    "texts",
    [
        b"]",
        b'"AAA"]',
        b'"A*AA"]',
        b'"AAAA" "AAAA"]',
        b'"AAAA",,"AAAA"]',
        b'5,"AAAA"]',
        b'"AAAA"5]',
        b'["AAAA"]]',
        b'"AAAA"',
        b'"\xc3\xa9AAA"]',
        b'"AAAA"],"jpeg":["AAAA"]',
    ],
)
def test_what_is_no_list_of_base64_is_refused(tmp_path: Path, texts: bytes) -> None:
    """Any name would do: it is the texts that are looked at first."""
    (tmp_path / "in.json").write_bytes(
        b'{"format":"companion-diary","version":2,"settings":{},"sessions":[],'
        b'"photos":[{"name":"x","jpeg":[' + texts + b"}]}"
    )
    with pytest.raises(ImportRefused):
        read_in(tmp_path / "in.json")


def test_photos_go_out_and_come_in_byte_by_byte(tmp_path: Path) -> None:
    with a_diary(tmp_path / "here") as here:
        names = {show(here, LARGE, 1): LARGE, show(here, a_jpeg(), 2): a_jpeg()}
        first = out_of(here, tmp_path / "out.json")
    document = json.loads(first)
    assert document["version"] == 2
    jsonschema.Draft202012Validator(SCHEMA).validate(document)
    with a_diary(tmp_path / "there") as there:
        there.archive.bring_in(tmp_path / "out.json")
        album = Album(tmp_path / "there" / ALBUM_NAME)
        assert {name: album.read(name) for name in album.names()} == names
        path = album.find(next(iter(names)))
        assert path is not None
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        before = sorted(one.stat().st_mtime_ns for one in path.parent.iterdir())
        there.archive.bring_in(tmp_path / "out.json")  # twice is as once
        assert sorted(o.stat().st_mtime_ns for o in path.parent.iterdir()) == before
        assert out_of(there, tmp_path / "again.json") == first


def test_a_diary_without_photos_is_written_as_it_was_before_there_were_any(
    tmp_path: Path,
) -> None:
    with a_diary(tmp_path / "here") as here:
        begin(here)
        document = json.loads(out_of(here, tmp_path / "out.json"))
    assert document["version"] == 1
    assert "photos" not in document


def test_a_photo_that_is_not_as_it_was_kept_stays_at_home(tmp_path: Path) -> None:
    with a_diary(tmp_path / "here") as here:
        for number, raw in enumerate((b"no picture", a_jpeg(9_000, 9_000)), start=1):
            show(here, raw, number)
        name = show(here, LARGE, 3)
        (tmp_path / "here" / ALBUM_NAME / name).write_bytes(b"rotten")
        assert everything(here.archive).photos == {}
        (tmp_path / "here" / ALBUM_NAME / name).unlink()
        assert everything(here.archive).photos == {}


def test_more_than_a_file_may_hold_leaves_out_what_was_told_first_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_diary(tmp_path / "here") as here:
        show(here, LARGE, 1)
        last = show(here, a_jpeg(), 2)
        for bound, most in (("MOST_TOGETHER", len(LARGE)), ("MOST_PHOTOS", 1)):
            with monkeypatch.context() as less:
                less.setattr(f"companion.store.photo_book.{bound}", most)
                less.setattr(f"companion.store.enclosure.{bound}", most)
                staying = here.archive.staying()
                tally = here.archive.export(tmp_path / "out.json")
                there = read_in(tmp_path / "out.json")
            assert set(there.photos) == {last}
            assert staying == tally.staying == (Staying("Mine", Why.TOO_MANY),)
            assert "older photos of Mine" in tally.left_out()
            assert str(tmp_path / "here") in tally.left_out()
        assert here.archive.export(tmp_path / "out.json").left_out() == ""


def test_more_photos_than_any_export_has_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_diary(tmp_path / "here") as here:
        show(here, LARGE, 1)
        show(here, a_jpeg(), 2)
        out_of(here, tmp_path / "out.json")
    assert len(read_in(tmp_path / "out.json").photos) == 2
    for bound, most in (("MOST_TOGETHER", len(LARGE)), ("MOST_PHOTOS", 1)):
        with monkeypatch.context() as less:
            less.setattr(f"companion.store.enclosure.{bound}", most)
            with pytest.raises(ImportRefused) as told:
                read_in(tmp_path / "out.json")
        assert "more photos than any diary" in told.value.detail


def test_a_photo_that_is_lost_is_told_of_while_an_exercise_shows_it(
    tmp_path: Path,
) -> None:
    with a_diary(tmp_path / "here") as here:
        name = show(here, LARGE, 1)
        assert here.archive.staying() == ()
        (tmp_path / "here" / ALBUM_NAME / name).unlink()
        assert here.archive.staying() == (Staying("Mine", Why.LOST),)
        tally = here.archive.export(tmp_path / "out.json")
        assert "the photo of Mine" in tally.left_out()
        assert tally.sessions == 0
        own = OwnExercise("own-1", "Mine", ("Slowly",), "bridge", gone=True)
        here.told.add(Telling("deleted", NINE, DAY, "UTC", own))
        assert here.archive.staying() == ()
        assert here.archive.export(tmp_path / "out.json").left_out() == ""


def test_a_photo_that_goes_while_it_is_written_ends_the_export_in_words(
    tmp_path: Path,
) -> None:
    with a_diary(tmp_path / "here") as here:
        name = show(here, LARGE, 1)
        whole = everything(here.archive)
        (tmp_path / "here" / ALBUM_NAME / name).unlink()
        with pytest.raises(DiaryError):
            written(whole)


@pytest.mark.parametrize("change", ["gone", "cut", "another", "no photo"])
def test_a_file_that_is_changed_while_it_is_brought_in_is_refused_whole(
    tmp_path: Path, change: str
) -> None:
    file = tmp_path / "out.json"
    with a_diary(tmp_path / "here") as here:
        name = show(here, LARGE)
        raw = out_of(here, file)
    contents = read_in(file)
    assert contents.photos == {name: LARGE}
    other = b64encode(a_jpeg(filling=b"other"))
    match change:
        case "gone":
            file.unlink()
        case "cut":
            file.write_bytes(raw[: len(raw) // 2])
        case "another":
            spot = raw.index(b'{"jpeg":["'), raw.rindex(b"}\n]")
            one = b'{"jpeg":["%b"],"name":"%b"}' % (
                other,
                name_of(a_jpeg(filling=b"other")).encode(),
            )
            file.write_bytes(raw[: spot[0]] + one.ljust(spot[1] + 1 - spot[0]))
        case _:
            file.write_bytes(raw.replace(b'"jpeg"', b'"JPEG"'))
    with a_diary(tmp_path / "there") as there:
        with pytest.raises(DiaryError):
            there.archive.join(contents)
        assert everything(there.archive).told == ()
        assert Album(tmp_path / "there" / ALBUM_NAME).names() == frozenset()


def test_a_file_longer_than_what_can_be_brought_in_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_diary(tmp_path / "here") as here:
        show(here, LARGE)
        raw = out_of(here, tmp_path / "out.json")
        spared = raw.rindex(b"}\n]") + 1 - raw.index(b'{"jpeg":["')
        for most, long in ((len(raw) - spared, False), (len(raw) - spared - 1, True)):
            for where in ("archive", "exchange_reader"):
                monkeypatch.setattr(f"companion.store.{where}.MOST_DOCUMENT", most)
            tally = here.archive.export(tmp_path / "out.json")
            assert tally.too_long is long
            assert ("too long" in tally.left_out()) is long
            with nullcontext() if not long else pytest.raises(ImportRefused):
                read_in(tmp_path / "out.json")


def _spoilt(raw: bytes, change_it: dict[str, object]) -> bytes:
    document = json.loads(raw)
    document["photos"][0] |= change_it
    return json.dumps(document).encode()


BAD = a_jpeg(60_000, 60_000)


@pytest.mark.parametrize(
    "change_it",
    [
        {"name": "../../etc/passwd"},
        {"name": f"{'0' * 20}.jpg"},
        {"name": f"{name_of(LARGE)}.part"},
        {"name": 5},
        {"jpeg": "AAAA"},
        {"jpeg": []},
        {"jpeg": [5]},
        {"jpeg": {}},
        {"extra": 1},
        {"name": name_of(b"text"), "jpeg": [b64encode(b"text").decode()]},
        {"name": name_of(BAD), "jpeg": [b64encode(BAD).decode()]},
    ],
)
def test_a_photo_that_is_none_is_refused_with_the_whole_file(
    tmp_path: Path, change_it: dict[str, object]
) -> None:
    with a_diary(tmp_path / "here") as here:
        show(here, a_jpeg())
        raw = out_of(here, tmp_path / "out.json")
    (tmp_path / "out.json").write_bytes(_spoilt(raw, change_it))
    with a_diary(tmp_path / "there") as there:
        with pytest.raises(ImportRefused):
            there.archive.bring_in(tmp_path / "out.json")
        assert everything(there.archive).told == ()
    assert not (tmp_path / "there" / ALBUM_NAME).exists()


def test_a_photo_too_large_twice_or_of_no_exercise_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "in.json"
    with a_diary(tmp_path / "here") as here:
        show(here, a_jpeg())
        whole = everything(here.archive)
    large = a_jpeg(filling=bytes(1_500_000))
    for photos in ({name_of(large): large}, {name_of(LARGE): LARGE}):
        path.write_bytes(written(replace(whole, photos=photos)))
        with pytest.raises(ImportRefused):
            read_in(path)
    document = json.loads(written(whole))
    document["photos"] *= 2
    path.write_text(json.dumps(document))
    with pytest.raises(ImportRefused):
        read_in(path)


def test_without_room_for_a_photo_nothing_is_taken(tmp_path: Path) -> None:
    with a_diary(tmp_path / "here") as here:
        show(here, LARGE)
        show(here, a_jpeg(), 2)
        out_of(here, tmp_path / "out.json")
    contents = read_in(tmp_path / "out.json")
    with a_diary(tmp_path / "there") as there:
        with no_file_longer_than(60_000), pytest.raises(DiaryError):
            there.archive.join(contents)
        assert Album(tmp_path / "there" / ALBUM_NAME).names() == frozenset()
        assert everything(there.archive).told == ()
        there.archive.join(contents)
        assert everything(there.archive).photos == contents.photos


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


def test_an_archive_reads_only_photos_that_are_named(tmp_path: Path) -> None:
    with a_diary(tmp_path / "here") as here:
        Album(tmp_path / "here" / ALBUM_NAME).keep(LARGE)
        assert isinstance(here.archive, Archive)
        assert everything(here.archive).photos == {}
