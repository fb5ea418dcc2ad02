"""Plays a short session with an error at each of its calls to the disk in turn.

Run with failing_disk.c preloaded, as ``python -m tests.faults.io_child FOLDER ERRNO
STEP``. Every STEPth call fails once, and in a second life all calls from there on until
the disk is mended. Writes how many calls there were and each thing that went wrong.
"""

import ctypes
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from companion.domain.record import SessionState
from companion.store.check import verify
from companion.store.diary import Diary, open_diary
from companion.store.errors import DiaryError
from companion.store.writer import SessionWriter
from tests.fakes import FakeClock
from tests.store.examples import ALL_REPS, DAY, NINE, PLAN, a_stop, done

FOR_EVER = 1 << 40


class Disk:
    """The disk that fails when told to (failing_disk.c)."""

    def __init__(self, error: int) -> None:
        self._library = ctypes.CDLL(None)
        self._library.calls_so_far.restype = ctypes.c_long
        self._error = error

    def fail(self, folder: Path, first: int, last: int) -> None:
        """Let the calls of these numbers fail, counted from now on."""
        self._library.arm(
            str(folder).encode(),
            ctypes.c_long(first),
            ctypes.c_long(last),
            self._error,
        )

    def mend(self) -> int:
        """Work again; gives how many calls there have been."""
        calls = int(self._library.calls_so_far())
        self._library.arm(b"", ctypes.c_long(0), ctypes.c_long(0), 0)
        return calls


class Counter:
    """A witness that counts what it is told."""

    def __init__(self) -> None:
        self.failures = 0
        self.refusals: list[str] = []

    def saved(self, waiting: int) -> None:
        pass

    def recovered(self) -> None:
        pass

    def failed(self, error: DiaryError) -> None:  # noqa: ARG002 - counted
        self.failures += 1

    def refused(self, error: Exception) -> None:
        self.refusals.append(repr(error))


def _play(writer: SessionWriter) -> str:
    session_id = writer.begin(PLAN, NINE, DAY, "UTC")
    for number, rep in enumerate(ALL_REPS):
        writer.add_rep(session_id, done(rep, number), number * 1_000)
        writer.settle()
    writer.add_stop(session_id, a_stop())
    writer.end(session_id, SessionState.STOPPED, NINE)
    writer.settle()
    return session_id


def _opened(folder: Path, disk: Disk) -> Diary:
    """The diary, at the second try when the disk fails at the first."""
    try:
        return open_diary(folder, FakeClock(NINE))
    except DiaryError:
        disk.mend()
        return open_diary(folder, FakeClock(NINE))


def a_life(folder: Path, disk: Disk, first: int, last: int) -> tuple[int, list[str]]:
    """A session with failing calls; gives all calls, and what was wrong."""
    wrong: list[str] = []
    disk.fail(folder, first, last)
    witness = Counter()
    with _opened(folder, disk) as diary:
        writer = SessionWriter(diary, witness, 0.0005)
        session_id = _play(writer)
        calls = disk.mend()
        writer.try_again()
        while writer.waiting:
            writer.settle()
        if writer.close():
            wrong.append("not everything was saved in the end")
        record = diary.sessions.get(session_id)
    if [one.rep for one in record.reps] != list(ALL_REPS) or record.stops != (
        a_stop(),
    ):
        wrong.append(f"lost: {record}")
    if witness.failures > 1:
        wrong.append(f"{witness.failures} messages for one trouble")
    wrong += [*witness.refusals, *verify(folder / "diary.db")]
    return calls, wrong


def faults(folder: Path, disk: Disk, step: int) -> Iterator[str]:
    """All the lives; a line for each thing that went wrong, and one with the calls."""
    calls, wrong = a_life(folder, disk, 0, 0)
    yield from wrong
    for first in range(1, calls + 1, step):
        for last in (first, FOR_EVER):
            shutil.rmtree(folder)
            _, wrong = a_life(folder, disk, first, last)
            yield from (f"call {first} to {last}: {line}" for line in wrong)
    yield f"calls {calls}"


if __name__ == "__main__":
    place, error, every = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    for line in faults(place, Disk(error), every):
        sys.stdout.write(f"{line}\n")
