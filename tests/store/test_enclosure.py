"""Photos go out in an export, come in again whole, and nothing else does."""

import json
import stat
from base64 import b64encode
from contextlib import nullcontext
from pathlib import Path

import jsonschema
import pytest

from companion.domain.own_exercise import OwnExercise
from companion.store.album import ALBUM_NAME, Album, name_of
from companion.store.archive import Archive
from companion.store.errors import DiaryError, ImportRefused
from companion.store.exchange import written
from companion.store.exchange_reader import read_in
from companion.store.photo_book import Staying, Why
from companion.store.telling import Telling
from tests.picture import a_jpeg
from tests.store.examples import DAY, NINE, a_diary, begin
from tests.store.exported import SCHEMA, exported
from tests.store.no_room import no_file_longer_than
from tests.store.shown_photo import LARGE, show
from tests.store.whole import everything


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
        first = exported(here, tmp_path / "out.json")
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
        assert exported(there, tmp_path / "again.json") == first


def test_a_diary_without_photos_is_written_as_it_was_before_there_were_any(
    tmp_path: Path,
) -> None:
    with a_diary(tmp_path / "here") as here:
        begin(here)
        document = json.loads(exported(here, tmp_path / "out.json"))
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
        exported(here, tmp_path / "out.json")
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
        raw = exported(here, file)
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
        raw = exported(here, tmp_path / "out.json")
        spared = raw.rindex(b"}\n]") + 1 - raw.index(b'{"jpeg":["')
        for most, long in ((len(raw) - spared, False), (len(raw) - spared - 1, True)):
            for where in ("archive", "exchange_reader"):
                monkeypatch.setattr(f"companion.store.{where}.MOST_DOCUMENT", most)
            tally = here.archive.export(tmp_path / "out.json")
            assert tally.too_long is long
            assert ("too long" in tally.left_out()) is long
            with nullcontext() if not long else pytest.raises(ImportRefused):
                read_in(tmp_path / "out.json")


def test_without_room_for_a_photo_nothing_is_taken(tmp_path: Path) -> None:
    with a_diary(tmp_path / "here") as here:
        show(here, LARGE)
        show(here, a_jpeg(), 2)
        exported(here, tmp_path / "out.json")
    contents = read_in(tmp_path / "out.json")
    with a_diary(tmp_path / "there") as there:
        with no_file_longer_than(60_000), pytest.raises(DiaryError):
            there.archive.join(contents)
        assert Album(tmp_path / "there" / ALBUM_NAME).names() == frozenset()
        assert everything(there.archive).told == ()
        there.archive.join(contents)
        assert everything(there.archive).photos == contents.photos


def test_an_archive_reads_only_photos_that_are_named(tmp_path: Path) -> None:
    with a_diary(tmp_path / "here") as here:
        Album(tmp_path / "here" / ALBUM_NAME).keep(LARGE)
        assert isinstance(here.archive, Archive)
        assert everything(here.archive).photos == {}
