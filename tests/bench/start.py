"""How long it takes from the command to the painted page, and what it weighs then.

All programs are started the same way, turn by turn, on the same Xvfb without a
window manager; a window counts as painted when pixels of its middle differ from the
empty screen. Times are medians and the result is a ratio: the machine is noisy.
Processor time is told too, as a busy machine makes everything else look slower. The
usual start has been there before and finds its pictures on disk; the first start ever
has an empty data folder, and draws them after the first paint. Cold is a start for
which the system has put the program's files out of memory, as after switching on.
"""

import os
import select
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from tests.bench.peers import PEERS, Peer, peers_at_home
from tests.bench.person import make_known
from tests.bench.result import Result, tell
from tests.screen import Screen, xvfb

ROOT = Path(__file__).resolve().parents[2]
EMPTY = (
    "from PySide6.QtWidgets import QApplication, QWidget\n"
    "import sys\n"
    "application = QApplication(sys.argv)\n"
    "window = QWidget()\n"
    "window.resize(1280, 720)\n"
    "window.show()\n"
    "application.exec()\n"
)
# Rows of the screen that both windows cover.
ROWS = (200, 330, 460)
# Those of a peer's small window in the corner, above the pointer of the mouse.
_CORNER = range(4, 340, 8)
# Nine starts gave medians from 1.22 to 1.36 for one and the same program.
_RUNS, _FIRST_RUNS, _COLD_RUNS, _PEER_RUNS = 21, 9, 9, 3
# What a program is still doing when it is ended goes on in the system for a moment.
_REST_SECONDS = 0.5


@dataclass(frozen=True)
class Start:
    """One start: milliseconds and processor time to the first painted picture.

    ``rss_mb`` is the resident memory some seconds later.
    """

    painted_ms: float
    worked_ms: float
    rss_mb: float


def resident_mb(pid: int) -> float:
    text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    line = next(one for one in text.splitlines() if one.startswith("Rss:"))
    return int(line.split()[1]) / 1024


def _worked_ms(pid: int) -> float:
    """Processor time of all threads so far."""
    tasks = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(one.read_text("ascii").split()[0]) for one in tasks) / 1e6


def _painted(screen: Screen, rows: Sequence[int]) -> bool:
    """Whether a window covers all of these rows; or any, where they are many."""
    seen = (len(set(screen.row(y))) > 1 for y in rows)
    return all(seen) if len(rows) == len(ROWS) else any(seen)


def _ended(child: subprocess.Popen[bytes], seconds: float) -> bool:
    """Wait that long for the program; whether it ended meanwhile."""
    try:
        child.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def _pause(seconds: float) -> None:
    select.select([], [], [], seconds)


def environment(screen: Screen) -> dict[str, str]:
    """A person's environment: Python may keep what it has compiled, as it does."""
    found = screen.environment()
    found.pop("PYTHONDONTWRITEBYTECODE", None)
    return found


def timed_start(
    screen: Screen,
    command: list[str],
    settle_seconds: float,
    rows: Sequence[int] = ROWS,
    more: Mapping[str, str] | None = None,
) -> Start:
    """Start a program until its window is painted, and let it settle.

    ``more`` is added to its environment. Raises RuntimeError when no window comes.
    """
    while _painted(screen, rows):
        _pause(0.01)  # until the window before has gone from the screen
    began = time.perf_counter()
    child = subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment(screen) | dict(more or {}),
        stderr=subprocess.DEVNULL,
    )
    try:
        while not _painted(screen, rows):
            if _ended(child, 0.001) or time.perf_counter() - began > 20:
                msg = f"no window came from {command}"
                raise RuntimeError(msg)
        painted = (time.perf_counter() - began) * 1000
        worked = _worked_ms(child.pid)
        # The pages fill up in idle time; memory is read when that is over.
        _ended(child, settle_seconds)
        return Start(painted, worked, resident_mb(child.pid))
    finally:
        child.kill()
        child.wait(timeout=10)


def ours(data: Path) -> list[str]:
    """How Companion is started on a folder."""
    return [sys.executable, "main.py", "--data-dir", str(data)]


_NOTHING = [sys.executable, "-c", EMPTY]


def _forget_files() -> None:
    """Have the system read Python, Qt and the program from the disk again.

    Pages that another program is using stay; nothing else should run meanwhile.
    """
    found = find_spec("PySide6")
    assert found is not None
    assert found.origin is not None
    packages = Path(found.origin).parents[1]
    library = Path(sysconfig.get_path("stdlib"))
    for folder in (packages, library, ROOT / "companion", ROOT / "assets"):
        for path in folder.rglob("*"):
            if path.is_file():
                number = os.open(path, os.O_RDONLY)
                os.posix_fadvise(number, 0, 0, os.POSIX_FADV_DONTNEED)
                os.close(number)


def _worth(what: str, ours_: Sequence[float], base: Sequence[float]) -> Result:
    """Milliseconds against the empty window."""
    return Result(what, median(ours_), "ms", "empty window", median(base))


def _in_turn(screen: Screen, data: Path) -> tuple[list[Start], list[Start]]:
    """Starts of the empty window and ours, each first as often as second.

    Both begin after the same rest, and nothing else runs between: it mattered which of
    the two came right after a first start ever, ended in the middle of its drawing. The
    first round warms up.
    """
    found: tuple[list[Start], list[Start]] = ([], [])
    both = list(zip(found, (_NOTHING, ours(data)), (1.0, 3.0), strict=True))
    for number in range(_RUNS + 1):
        for starts, command, settle in both if number % 2 else reversed(both):
            _pause(_REST_SECONDS)
            one = timed_start(screen, command, settle)
            if number:
                starts.append(one)
    return found


def _first_ever(screen: Screen) -> Iterator[Start]:
    for _ in range(_FIRST_RUNS):
        _pause(_REST_SECONDS)
        with tempfile.TemporaryDirectory() as nowhere:
            yield timed_start(screen, ours(Path(nowhere) / "new"), 0.0)


def _warm(screen: Screen, data: Path) -> Iterator[Result]:
    """Starts for which the system has all files in memory."""
    empty, usual = _in_turn(screen, data)
    first = list(_first_ever(screen))
    base = [one.painted_ms for one in empty]
    painted = _worth("start to painted Today", [one.painted_ms for one in usual], base)
    yield replace(painted, limit=1.3)
    yield _worth(
        "start, processor time",
        [one.worked_ms for one in usual],
        [one.worked_ms for one in empty],
    )
    yield _worth("first start ever", [one.painted_ms for one in first], base)
    weight = median(one.rss_mb for one in usual)
    nothing = median(one.rss_mb for one in empty)
    yield Result("memory after start", weight, "MB", "empty window", nothing, 1.5)
    for peer in PEERS:
        yield from _beside(
            screen, peer, median(one.painted_ms for one in usual), weight
        )


def _cold(screen: Screen, data: Path) -> Result:
    """Starts for which everything comes from the disk."""
    found: tuple[list[float], list[float]] = ([], [])
    both = list(zip(found, (ours(data), _NOTHING), strict=True))
    for number in range(_COLD_RUNS):
        for times, command in both if number % 2 else reversed(both):
            _forget_files()
            times.append(timed_start(screen, command, 1.5).painted_ms)
    # Four gave medians of 1.22, 1.28 and 1.44 for one and the same program.
    return replace(_worth("cold start, files not in memory", *found), limit=1.3)


def _beside(screen: Screen, peer: Peer, ms: float, mb: float) -> Iterator[Result]:
    """Our usual start and memory beside those of another program of its kind."""
    names = f"start beside {peer.name}", f"memory beside {peer.name}"
    with peers_at_home() as home:
        try:
            some = [
                timed_start(screen, peer.command, 3.0, _CORNER, home)
                for _ in range(_PEER_RUNS + 1)
            ][1:]
        except (RuntimeError, FileNotFoundError) as error:
            yield Result(names[0], None, note=f"cannot be started here: {error}")
            return
    yield Result(names[0], ms, "ms", peer.name, min(one.painted_ms for one in some))
    yield Result(names[1], mb, "MB", peer.name, min(one.rss_mb for one in some))


def report() -> Iterator[Result]:
    """Starts and memory, each as a ratio to the empty window and to the peers."""
    with tempfile.TemporaryDirectory() as folder, xvfb() as screen:
        data = Path(folder)
        make_known(data)
        # So that all pictures of the page are on disk, however slow the machine is.
        timed_start(screen, ours(data), 10.0)
        yield from _warm(screen, data)
        yield _cold(screen, data)


if __name__ == "__main__":
    tell(report())
