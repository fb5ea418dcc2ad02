"""A running session in trouble: locked out, forbidden, no room, a jumping clock.

Each session is played through the writer, as the window does it.
"""

import os
import random
import resource
import signal
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

from companion.domain.record import RepDone, SessionState
from companion.store import connection
from companion.store.check import verify
from companion.store.diary import FILE_NAME, Diary
from companion.store.exchange_reader import read_in
from companion.store.writer import SessionWriter
from tests.fakes import FakeClock
from tests.faults.figures import Figures
from tests.faults.io_child import Counter
from tests.store.examples import ALL_REPS, DAY, NINE, PLAN, a_diary, a_stop, done

_ONE_PAGE = 4096
Trouble = Callable[[Path], "Iterator[None]"]


def in_trouble(figures: Figures, folder: Path, trouble: Trouble, at: int) -> None:
    """A session whose trouble begins after so many reps, and ends with the session."""
    witness = Counter()
    with a_diary(folder) as diary:
        writer = SessionWriter(diary, witness, 0.0005)
        session_id = writer.begin(PLAN, NINE, DAY, "UTC")
        for number, rep in enumerate(ALL_REPS[:at]):
            writer.add_rep(session_id, done(rep, number), 1_000 * number)
        writer.settle()
        with contextmanager(trouble)(folder):
            for number, rep in enumerate(ALL_REPS[at:], start=at):
                writer.add_rep(session_id, done(rep, number), 1_000 * number)
                writer.settle()
            writer.add_stop(session_id, a_stop())
            writer.end(session_id, SessionState.STOPPED, NINE)
            writer.settle()
        writer.try_again()
        while writer.waiting:
            writer.settle()
        writer.close()
        record = diary.sessions.get(session_id)
    figures.count("sessions")
    figures.count("troubles told", witness.failures)
    if [one.rep for one in record.reps] != list(ALL_REPS) or not record.stops:
        figures.wrong.append(f"at rep {at}: something is lost")
    if witness.failures > 1 or witness.refusals:
        figures.wrong.append(f"at rep {at}: told {witness.failures} times")
    figures.wrong += verify(folder / FILE_NAME)


def locked(folder: Path) -> Iterator[None]:
    """Another program keeps the file to itself."""
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


def forbidden(folder: Path) -> Iterator[None]:
    """The folder may not be written any more, so that no journal can be made."""
    if os.geteuid() == 0:  # root may do anything; a folder in the way it cannot undo
        journal = folder / f"{FILE_NAME}-journal"
        journal.mkdir()
        yield
        journal.rmdir()
        return
    mode = stat.S_IMODE(folder.stat().st_mode)
    folder.chmod(0o500)
    yield
    folder.chmod(mode)


def no_room(folder: Path) -> Iterator[None]:
    """No file may be longer than a page, so that no change can be noted down."""
    assert (folder / FILE_NAME).stat().st_size > _ONE_PAGE
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (_ONE_PAGE, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    signal.signal(signal.SIGXFSZ, before)


TROUBLES: dict[str, Trouble] = {
    "file locked by another program": locked,
    "permission lost in mid-session": forbidden,
    "no room for a file to grow": no_room,
}


def troubles(folder: Path, words: str, many: int) -> Figures:
    """So many sessions, the trouble beginning at each rep in turn."""
    figures = Figures(words)
    usual, connection.BUSY_MS = connection.BUSY_MS, 1  # not two seconds at each try
    for number in range(many):
        data = folder / f"data-{number}"
        in_trouble(figures, data, TROUBLES[words], number % len(ALL_REPS))
    connection.BUSY_MS = usual
    return figures


def clock_jumps(folder: Path, many: int) -> Figures:
    """Sessions whose time of day jumps between the reps, by up to a hundred years."""
    figures = Figures("clock jumps in a session")
    chance = random.Random(2026)
    clock = FakeClock(NINE)
    with a_diary(folder / "data", clock) as diary:
        for _ in range(many):
            figures.wrong += _jumpy_session(diary, clock, chance, figures)
        diary.archive.export(folder / "all.json")
    entries = read_in(folder / "all.json").entries
    if len(entries) != many:
        figures.wrong.append(f"{len(entries)} sessions come in again")
    figures.wrong += verify(folder / "data" / FILE_NAME)
    return figures


def _jumpy_session(
    diary: Diary, clock: FakeClock, chance: random.Random, figures: Figures
) -> list[str]:
    session_id = diary.sessions.begin(PLAN, NINE, DAY, "UTC")
    kept = []
    for number, rep in enumerate(ALL_REPS):
        hours = chance.choice((0, 0, 1, -1, 24, -24, 24 * 365, -24 * 365, 876_000))
        figures.count("jumps", hours != 0)
        at = NINE + timedelta(hours=hours, seconds=8 * number)
        kept.append(RepDone(rep, at))
        diary.sessions.add_rep(session_id, kept[-1], 1_000 * number)
    diary.sessions.end(session_id, SessionState.FINISHED, clock.now())
    record = diary.sessions.get(session_id)
    figures.count("sessions")
    if set(record.reps) != set(kept) or record.local_date != DAY:
        return ["a repetition is lost, or the day is another"]
    return []
