"""Photos are kept beside the diary, for one person, under names of our own."""

import os
from pathlib import Path

import pytest

from companion.store.album import MOST_BYTES, Album
from companion.store.errors import DiaryError

JPEG = b"\xff\xd8 a picture"


def test_a_photo_is_kept_once_for_its_owner_alone(tmp_path: Path) -> None:
    album = Album(tmp_path / "photos")
    name = album.keep(JPEG)
    assert album.keep(JPEG) == name
    path = album.find(name)
    assert path is not None
    assert path.read_bytes() == JPEG
    assert [one.name for one in path.parent.iterdir()] == [name]
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
        assert path.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    "name", ["", "../diary.db", "x.jpg", "a" * 20 + ".png", "a" * 20 + ".jpg.part"]
)
def test_no_other_name_is_ever_looked_for(tmp_path: Path, name: str) -> None:
    (tmp_path / "x.jpg").write_bytes(JPEG)
    (tmp_path / ("a" * 20 + ".jpg.part")).write_bytes(JPEG)
    assert Album(tmp_path).find(name) is None


def test_a_photo_is_dropped_and_dropping_nothing_is_no_fault(tmp_path: Path) -> None:
    album = Album(tmp_path)
    name = album.keep(JPEG)
    album.drop(name)
    album.drop(name)
    album.drop("../diary.db")
    assert album.find(name) is None


def test_what_was_left_half_written_is_written_anew(tmp_path: Path) -> None:
    album = Album(tmp_path)
    name = album.keep(JPEG)
    album.drop(name)
    (tmp_path / f"{name}.part").write_bytes(b"half")
    assert album.keep(JPEG) == name


def test_what_is_too_large_or_has_no_place_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="bytes"):
        Album(tmp_path).keep(b"x" * (MOST_BYTES + 1))
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DiaryError):
        Album(tmp_path / "file").keep(JPEG)
