"""``kill -9`` at each call that changes the disk: copy, return, import, update, delete.

strace counts the calls of the real program and kills it at one of them, before the call
is made. Afterwards the diary opens, and is as it was before or as it should be after.
"""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from companion.store.backup import Backups
from companion.store.check import verify
from companion.store.copy import verify_copy
from companion.store.diary import FILE_NAME, open_diary
from companion.store.errors import DiaryError, DiaryMissing
from tests.fakes import FakeClock
from tests.faults.cut_child import DEEDS, IMPORTED
from tests.faults.figures import Figures
from tests.store.examples import DAY, NINE, PLAN
from tests.store.whole import everything

ROOT = Path(__file__).resolve().parents[2]
_OLD = ROOT / "tests" / "databases" / "version-1.db"
# What changes a disk; opening is left out, since Python opens a thousand files of its
# own, and what an opened file is made into comes by the other calls.
_CALLS: tuple[str, ...] = (
    "write",
    "pwrite64",
    "ftruncate",
    "fsync",
    "fdatasync",
    "rename",
    "unlink",
)
_CALLS += ("rmdir", "mkdir", "chmod", "sendfile", "copy_file_range")
_NONE = 60_000


def killed(deed: str, folder: Path, call: str, number: int) -> bool:
    """Do it up to a call, which is not made any more; False when it ended before."""
    command = [
        *("strace", "-f", "-qqq", f"-etrace={call}", "-o", os.devnull),
        f"-einject={call}:signal=KILL:when={number}",
        *(sys.executable, "-m", "tests.faults.cut_child", deed, str(folder)),
    ]
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
    ended = subprocess.run(command, cwd=ROOT, env=environment, check=False)
    assert ended.returncode in {0, -signal.SIGKILL}, f"{deed} failed by itself"
    return ended.returncode != 0


def _sessions(data: Path) -> frozenset[str]:
    """What a diary holds once it is open again. Raises ``DiaryError``."""
    with open_diary(data, FakeClock(NINE)) as diary:
        return frozenset(one.record.id for one in everything(diary.archive).entries)


def _add(data: Path, session: str) -> None:
    with open_diary(data, FakeClock(NINE)) as diary:
        diary.sessions.begin(PLAN, NINE, DAY, "UTC", session)
        diary.sessions.discard(session)


def _lay(deed: str, folder: Path) -> None:
    """A diary on which the deed has something to do."""
    data = folder / "data"
    if deed == "bringing an old diary up to date":
        data.mkdir(parents=True)
        shutil.copy(_OLD, data / FILE_NAME)
        return
    if deed == "an import":
        _add(folder / "other", "brought")
        with open_diary(folder / "other", FakeClock(NINE)) as other:
            other.archive.export(folder / IMPORTED)
    _add(data, "first")
    with open_diary(data, FakeClock(NINE - timedelta(days=1))) as diary:
        diary.back_up()
    _add(data, "second")


def _wrong(deed: str, data: Path, allowed: set[frozenset[str]]) -> str:
    """What is not as it should be after a kill; empty for nothing."""
    try:
        found = _sessions(data)
    except DiaryMissing:
        return "" if deed == "deleting everything" else "the diary has gone"
    except DiaryError as error:
        return f"it does not open: {error}"
    if found not in allowed:
        return f"it holds {sorted(found)}"
    if problems := verify(data / FILE_NAME):
        return f"it is damaged: {problems}"
    unsound = [
        one.path.name
        for one in Backups(data, FakeClock(NINE)).all()
        if deed != "deleting everything" and verify_copy(one.path)
    ]
    return f"unsound copies: {unsound}" if unsound else ""


def cuts(folder: Path, step: int = 1, calls: Sequence[str] = _CALLS) -> Figures:
    """Kill each deed at every so-manieth of these calls."""
    figures = Figures("kill -9 at each call of what takes long")
    for deed in DEEDS:
        _cut(figures, deed, folder / deed.replace(" ", "-"), step, calls)
    return figures


def _cut(
    figures: Figures, deed: str, folder: Path, step: int, calls: Sequence[str]
) -> None:
    pristine, now = folder / "pristine", folder / "now"
    _lay(deed, pristine)
    before = _sessions(_fresh(pristine, now) / "data")
    assert not killed(deed, _fresh(pristine, now), "write", _NONE)
    allowed = {before, _sessions(now / "data")}
    for call in calls:
        number = 1
        while killed(deed, _fresh(pristine, now), call, number):
            figures.count(deed)
            if wrong := _wrong(deed, now / "data", allowed):
                figures.wrong.append(f"{deed}, killed at {call} {number}: {wrong}")
            number += step


def _fresh(pristine: Path, place: Path) -> Path:
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(pristine, place)
    return place
