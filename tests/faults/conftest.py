"""Faults happen on a disk in memory where there is one: more commits, more moments.

A killed program leaves the same files there as on any other disk.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

MEMORY_DISK = Path("/dev/shm")  # noqa: S108 - a private folder is made in it


@pytest.fixture
def tmp_path(tmp_path: Path) -> Iterator[Path]:
    """A folder of the test's own, in memory if the system has such a disk."""
    if not os.access(MEMORY_DISK, os.W_OK):
        yield tmp_path
        return
    with TemporaryDirectory(dir=MEMORY_DISK, prefix="companion-test-") as name:
        yield Path(name)
