"""One file after another brought in, with an eye on all that must not happen.

Raises ``Wrong`` for a crash, a hang, a partial import, too much memory, or a file
touched that is none of ours.
"""

import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from companion.store.album import Album
from companion.store.archive import Archive
from companion.store.check import problems
from companion.store.connection import in_memory
from companion.store.errors import DiaryError, ImportRefused
from companion.store.exchange import Contents, written
from companion.store.exchange_reader import read_in
from companion.store.file import DiaryFile
from companion.store.migration import migrate
from tests.store.whole import everything

PATIENCE = "IMPORT_PATIENCE"  # how many times as long it may take, for the suite
# Of processor time: a busy machine is no hang.
MOST_SECONDS = 2.0 * float(os.environ.get(PATIENCE, "1"))
_LARGE_BYTES = 4 * 1024 * 1024
_MOST_WAITING_SECONDS = 60.0
MOST_BYTES = 150 * 1024 * 1024  # the issue allows 200
_TOUCHES = {"os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.chmod", "os.symlink"}
_FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "shutil.")
BY_NAME = "refused by another name:"
NO_END = "no end after, in seconds:"
CRASH = "crash:"
TOUCHED = "touched:"
MEMORY = "memory in bytes:"
HALF_WAY = "the import was left half way"
IN_PART = "a part of a refused file was taken"
UNSOUND = "the diary is unsound:"
NOT_ONCE = "the same file again is not nothing:"
_MOST_HELD = 40  # entries, before a new diary is taken: so that each try is quick


class Hang(BaseException):
    """It took too long; nothing may catch this on the way."""


class Wrong(Exception):
    """What must not happen has happened: what, and by which sign."""

    def __init__(self, what: str, sign: object = "") -> None:
        super().__init__(f"{what} {sign}".strip())


def peak_memory() -> int:
    """The most bytes this process ever had.

    Not by getrusage, which counts in what the process that started it had.
    """
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    return 0


class Watch:
    """Hears of all that Python does with files; it cannot be taken off again."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self.on = False
        self.touched: list[str] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.on:
            return
        if event == "open":
            path, mode, flags = arguments
            writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR)
            if not writes or str(path).startswith(self._folder):
                return
            self.touched.append(f"open {path} {mode}")
        elif (event in _TOUCHES or event.startswith(_FORBIDDEN)) and not str(
            arguments[0]
        ).startswith(self._folder):
            self.touched.append(f"{event} {arguments}")


class Target:
    """A diary that files are brought into; it lies in memory, the checks are real."""

    def __init__(self, watch: Watch | None, begin_with: Contents, folder: Path) -> None:
        self._watch = watch
        self._album = Album(folder / "photos")
        self._begin_with = begin_with
        self.accepted = self.refused = 0
        self.slowest = self.slowest_large = 0.0  # seconds of processor time
        self._open()

    def _open(self) -> None:
        self._connection = in_memory()
        migrate(self._connection)
        self._archive = Archive(
            DiaryFile(Path("nowhere"), self._connection), self._album
        )
        self._archive.join(self._begin_with)
        self._held = self._state()

    def bring_in(self, path: Path) -> bool:
        """Try one file; whether it was taken. Raises ``Wrong``."""
        before = self._connection.total_changes
        began = time.process_time()
        with self._watched(), _at_most(MOST_SECONDS):
            try:
                self._archive.bring_in(path)
                taken = True
            except ImportRefused:
                taken = False
            except DiaryError as error:
                raise Wrong(BY_NAME, error) from error
            except Hang:
                raise Wrong(NO_END, MOST_SECONDS) from None
            except Exception as error:
                raise Wrong(CRASH, repr(error)) from error
        took = time.process_time() - began
        if _is_large(path):
            self.slowest_large = max(self.slowest_large, took)
        else:
            self.slowest = max(self.slowest, took)
        self._look(path, before, taken=taken)
        return taken

    def _look(self, path: Path, before: int, *, taken: bool) -> None:
        if self._watch is not None and self._watch.touched:
            raise Wrong(TOUCHED, self._watch.touched)
        if peak_memory() > MOST_BYTES:
            raise Wrong(MEMORY, peak_memory())
        if self._connection.in_transaction:
            raise Wrong(HALF_WAY)
        if not taken:
            self.refused += 1
            changed = self._connection.total_changes != before
            if changed and self._state() != self._held:
                raise Wrong(IN_PART)
            return
        self.accepted += 1
        self._look_at_taken(path)

    def _look_at_taken(self, path: Path) -> None:
        """All of it is there, the diary is sound, and can be given on."""
        if problems(self._connection):
            raise Wrong(UNSOUND, problems(self._connection))
        again = self._archive.bring_in(path)
        if again.new or again.completed or again.second_versions:
            raise Wrong(NOT_ONCE, again)
        self._held = self._state()
        given = path.with_name("given-on.json")
        given.write_bytes(self._held)
        read_in(given)
        if len(everything(self._archive).entries) > _MOST_HELD:
            self._connection.close()
            self._open()

    def _state(self) -> bytes:
        return written(everything(self._archive))

    @contextmanager
    def _watched(self) -> Iterator[None]:
        if self._watch is None:
            yield
            return
        self._watch.on = True
        try:
            yield
        finally:
            self._watch.on = False

    def close(self) -> None:
        """Let the diary go."""
        with closing(self._connection):
            pass


def _is_large(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > _LARGE_BYTES


@contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    """End what works for longer than this, or waits for far longer."""

    def hangs(_number: int, _frame: object) -> None:
        raise Hang

    signals = (signal.SIGPROF, signal.SIGALRM)
    before = [signal.signal(one, hangs) for one in signals]
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.setitimer(signal.ITIMER_REAL, _MOST_WAITING_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        for one, handler in zip(signals, before, strict=True):
            signal.signal(one, handler)
