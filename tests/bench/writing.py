"""How long the window is held by what it writes, on a disk of 50 ms a commit.

With ten years behind it: each deed of a session, of History and of Settings, and what
is read right after it; the longest, once in an ordinary hour and once while an import
of ten other years holds the file. All by the clock on the wall, waste collected as in
the program: not by itself.
"""

import gc
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from sqlite3 import Connection
from statistics import median
from typing import TYPE_CHECKING

from companion.domain.entry import Entry as Told
from companion.domain.felt import Felt
from companion.domain.history import Morning
from companion.domain.record import RepDone, SessionState
from companion.opening import TURN_SECONDS
from companion.store import file
from companion.store.connection import transaction
from companion.store.diary import Diary, open_diary
from companion.store.exchange import Contents, Entry
from companion.store.setting import LOOK
from companion.store.teller import Teller
from companion.store.writer import Choices, SessionWriter
from companion.ui.chronicle import Chronicle
from companion.ui.pencil import Pencil
from tests import decade
from tests.bench.result import Result, tell
from tests.fakes import FakeClock, always_sure
from tests.store.examples import ALL_REPS, PLAN, a_stop
from tests.store.listener import Listener

if TYPE_CHECKING:
    from companion.store.correction import Work

NOW = datetime(2026, 11, 22, 9, tzinfo=timezone(timedelta(hours=1)))
TODAY = NOW.date()
COMMIT_SECONDS = 0.05
_ROUNDS = 3
_BETWEEN_SECONDS = 0.1  # a hundred times as busy as a person is
_MS = 1000


@contextmanager
def _slowly(connection: Connection) -> Iterator[None]:
    """A commit as on the disk of an old laptop; in memory as ever."""
    with transaction(connection):
        yield
        if connection.execute("PRAGMA database_list").fetchone()["file"]:
            time.sleep(COMMIT_SECONDS)  # noqa: TID251 - it is the disk


class Holds:
    """How long the window was held by each thing that was asked of the diary."""

    def __init__(self) -> None:
        self.taken: list[float] = []

    def of(self, act: Callable[[], object]) -> None:
        """Do it, and note how long it took, in milliseconds."""
        began = time.perf_counter()
        act()
        self.taken.append((time.perf_counter() - began) * _MS)

    def result(self, what: str) -> Result:
        """The longest."""
        words = f"median {median(self.taken):.2f} ms of {len(self.taken)}"
        return Result(what, max(self.taken), limit=8, note=words)


class Window:
    """What the window asks for when it writes, each followed by a look at it."""

    def __init__(self, diary: Diary, holds: Holds) -> None:
        self.writer = SessionWriter(diary, Listener())
        self._clock = FakeClock(NOW)
        self._teller = Teller(self.writer, self._clock, lambda: "UTC", always_sure)
        self._choices = Choices(self.writer)
        past = Chronicle(self.writer, self._teller).history
        self._pencil = Pencil(
            self.writer, self._clock, lambda: "UTC", always_sure, past
        )
        self._holds = holds

    def follow_a_session(self) -> None:
        """A session of a few repetitions, stopped."""
        writer, of = self.writer, self._holds.of
        ids: list[str] = []
        of(lambda: ids.append(writer.begin(PLAN, NOW, TODAY, "UTC")))
        for number, rep in enumerate(ALL_REPS, 1):
            done = RepDone(rep, NOW + timedelta(seconds=number))
            of(lambda done=done: writer.add_rep(ids[0], done, 1_000))  # type: ignore[misc] # called at once
            of(writer.unfinished)
        of(lambda: writer.add_stop(ids[0], replace(a_stop(), at=NOW)))
        of(lambda: writer.end(ids[0], SessionState.STOPPED, NOW, 9_000))
        of(lambda: writer.between(TODAY, TODAY))

    def tell(self) -> None:
        """A morning, and a setting there and back."""
        of = self._holds.of
        of(lambda: self._teller.tell(Morning(TODAY, Felt(1, 1))))
        of(lambda: self._teller.newest(Morning))
        for look in ("dark", LOOK.default):
            of(lambda look=look: self._choices.set(LOOK, look))  # type: ignore[misc] # called at once
            of(lambda: self._choices.get(LOOK))

    def put_right(self, day: date) -> None:
        """A session of the past deleted, and brought back."""
        of, writer = self._holds.of, self.writer
        record = writer.between(day, day)[0]
        works: list[Work] = []
        of(lambda: works.append(self._pencil.delete(Told(record))))
        of(lambda: writer.get(record.id))
        of(lambda: self._pencil.undo(works[0]))
        of(lambda: writer.between(day, day))


def _all_of(window: Window) -> None:
    window.follow_a_session()
    window.tell()
    window.put_right(decade.LAST - timedelta(days=40))


def _ten_other_years() -> Contents:
    found = decade.contents()
    sessions = (
        replace(one.record, id=one.record.id.replace("0000-4000", "0001-4000"))
        for one in found.entries
    )
    told = tuple(replace(one, id=f"other-{one.id}") for one in found.told)
    return Contents(tuple(map(Entry, sessions)), {}, told)


def _while_importing(diary: Diary, window: Window, contents: Contents) -> int:
    """Go on as ever until an import is over; how often one came round."""

    def bring_in() -> None:
        diary.archive.join(contents)
        window.writer.read_again()

    importing = threading.Thread(target=bring_in)
    importing.start()
    rounds = 0
    while importing.is_alive():
        _all_of(window)
        rounds += 1
        importing.join(_BETWEEN_SECONDS)
    importing.join()
    return rounds


def report() -> Iterator[Result]:
    """An ordinary hour, then one with an import."""
    vars(file).update(transaction=_slowly)
    sys.setswitchinterval(TURN_SECONDS)
    with tempfile.TemporaryDirectory() as folder:
        decade.write(Path(folder))
        with open_diary(Path(folder), FakeClock(NOW)) as diary:
            usual, beside = Holds(), Holds()
            window = Window(diary, usual)
            window.writer.settle()
            for _ in range(_ROUNDS):
                _all_of(window)
            window.writer.settle()
            yield usual.result("ten years, 50 ms a commit: told and read, longest")
            window._holds = beside
            rounds = _while_importing(diary, window, _ten_other_years())
            found = beside.result("the same while an import holds the file, longest")
            yield replace(found, note=f"{found.note}, {rounds} sessions long")
            window.writer.close()


if __name__ == "__main__":
    gc.disable()
    tell(report())
