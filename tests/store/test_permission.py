"""Folders and diaries of others, and such as may not be read or written."""

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from companion.store.check import verify
from companion.store.diary import read_diary
from tests.fakes import FakeClock
from tests.store.examples import NOBODY, a_diary, as_nobody, begin, contents, make_used


@pytest.fixture
def open_ground() -> Iterator[Path]:
    """A folder that somebody without rights can reach and owns."""
    with TemporaryDirectory(dir="/tmp") as name:
        folder = Path(name)
        if os.geteuid() == 0:
            os.chown(folder, NOBODY, NOBODY)
        yield folder


def test_a_folder_that_may_not_be_written_is_named(open_ground: Path) -> None:
    folder = open_ground / "data"
    make_used(folder)
    before = contents(folder)
    folder.chmod(0o755)  # it stays root's, or becomes read-only for its owner
    if os.geteuid() != 0:
        folder.chmod(0o555)
    try:
        (folder / "diary.db").chmod(0o644)
        assert as_nobody(lambda: a_diary(folder)) == "NoPermission"
        assert as_nobody(lambda: read_diary(folder, FakeClock())) == ""
    finally:
        folder.chmod(0o755)
    assert contents(folder) == before


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs two users")
def test_two_people_on_one_computer_are_apart(open_ground: Path) -> None:
    theirs = open_ground / "theirs"
    with a_diary(open_ground / "mine") as mine:
        begin(mine)
        # Another person's diary opens beside ours, and ours to nobody.
        assert as_nobody(lambda: a_diary(theirs).close()) == ""
        assert as_nobody(lambda: a_diary(open_ground / "mine")) == "NoPermission"
        assert as_nobody(mine.path.read_bytes) == "PermissionError"
        assert as_nobody(lambda: list(mine.path.parent.iterdir())) == "PermissionError"
        assert mine.sessions.unfinished() is not None
    assert (theirs / "diary.db").stat().st_uid != mine.path.stat().st_uid


def test_a_folder_that_may_not_be_made_is_named(open_ground: Path) -> None:
    open_ground.chmod(0o555)
    assert as_nobody(lambda: a_diary(open_ground / "data")) == "NoPermission"
    open_ground.chmod(0o755)


def test_a_diary_that_may_not_be_read_is_named(open_ground: Path) -> None:
    path = make_used(open_ground)
    path.chmod(0)
    (open_ground / "companion.lock").unlink()
    if os.geteuid() != 0:
        path = open_ground / "elsewhere.db"
        path.touch(0)
        assert "not allowed" in verify(path)[0]
        return
    assert as_nobody(lambda: a_diary(open_ground)) == "NoPermission"


def test_a_diary_without_the_right_to_write_it_is_named(open_ground: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("an own file is made writable again; another's needs root")
    path = make_used(open_ground)
    path.chmod(0o644)
    (open_ground / "companion.lock").unlink()
    assert as_nobody(lambda: a_diary(open_ground)) == "DiaryReadOnly"
