"""How long it takes from the command to the painted page, and what it weighs then.

Both programs are started the same way, turn by turn, on the same Xvfb without a
window manager; a window counts as painted when pixels of its middle differ from the
empty screen. Times are medians and the result is a ratio: the machine is noisy.
Processor time is told too, as a busy machine makes everything else look slower. The
usual start has been there before and finds its pictures on disk; the first start ever
has an empty data folder, and draws them after the first paint.
"""

import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from companion.clock import SystemClock
from tests.house import answer_the_list
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
) -> Start:
    """Start a program until its window is painted, and let it settle."""
    while _painted(screen, rows):
        _pause(0.01)  # until the window before has gone from the screen
    began = time.perf_counter()
    child = subprocess.Popen(
        command, cwd=ROOT, env=environment(screen), stderr=subprocess.DEVNULL
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


@dataclass(frozen=True)
class Starts:
    """Starts of the three programs, in turn; each list without its warming up."""

    empty: Sequence[Start]
    usual: Sequence[Start]
    first: Sequence[Start]


def ours(data: Path) -> list[str]:
    """How Companion is started on a folder."""
    return [sys.executable, "main.py", "--data-dir", str(data)]


def measure(data: Path, runs: int = 9) -> Starts:
    """Start the empty window and Companion in turn; the first round warms up."""
    empty_command = [sys.executable, "-c", EMPTY]
    empty, usual, first = [], [], []
    answer_the_list(data, SystemClock())  # a known person: Today is what comes first
    with xvfb() as screen:
        # So that all pictures of the page are on disk, however slow the machine is.
        timed_start(screen, ours(data), 10.0)
        for _ in range(runs + 1):
            empty.append(timed_start(screen, empty_command, 1.0))
            usual.append(timed_start(screen, ours(data), 3.0))
            with tempfile.TemporaryDirectory() as nowhere:
                first.append(timed_start(screen, ours(Path(nowhere) / "new"), 0.0))
    return Starts(empty[1:], usual[1:], first[1:])


def report(data: Path) -> str:
    """The cold start and the memory, each as a ratio to the empty window."""
    found = measure(data)

    def line(
        words: str, part: Sequence[Start], take: Callable[[Start], float], unit: str
    ) -> str:
        ours, base = median(map(take, part)), median(map(take, found.empty))
        return (
            f"{words:25}{ours:6.0f} {unit}, empty window {base:4.0f} {unit}, "
            f"ratio {ours / base:.2f}"
        )

    return "\n".join(
        (
            line("start to painted Today", found.usual, lambda s: s.painted_ms, "ms")
            + " (at most 1.60)",
            line("  processor time of it", found.usual, lambda s: s.worked_ms, "ms"),
            line("first start ever", found.first, lambda s: s.painted_ms, "ms"),
            line("memory after start", found.usual, lambda s: s.rss_mb, "MB"),
        )
    )
