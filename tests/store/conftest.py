"""The store's tests commit thousands of times: on a disk in memory where there is one.

What a commit asks of the disk is the same there; waiting for a real one proves nothing.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from companion.store.check import verify
from companion.store.diary import Diary
from tests.slow_disk import SlowDisk
from tests.store.examples import a_diary

MEMORY_DISK = Path("/dev/shm")  # noqa: S108 - a private folder is made in it


@pytest.fixture
def tmp_path(tmp_path: Path) -> Iterator[Path]:
    """A folder of the test's own, in memory if the system has such a disk."""
    if not os.access(MEMORY_DISK, os.W_OK):
        yield tmp_path
        return
    with TemporaryDirectory(dir=MEMORY_DISK, prefix="companion-test-") as name:
        yield Path(name)


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    with a_diary(tmp_path / "here") as opened:
        yield opened
    assert verify(tmp_path / "here" / "diary.db") == ()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Diary]:
    with a_diary(tmp_path / "there") as opened:
        yield opened
    assert verify(tmp_path / "there" / "diary.db") == ()


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> SlowDisk:
    return SlowDisk(monkeypatch)
