"""How long it takes from the command to the painted page, and what it weighs then.

Both programs are started the same way, turn by turn, on the same Xvfb without a
window manager; a window counts as painted when pixels of its middle differ from the
empty screen. Times are medians and the result is a ratio: the machine is noisy.
"""

import select
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

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
    """One start: milliseconds to the first painted picture, and resident memory."""

    painted_ms: float
    rss_mb: float


def _resident_mb(pid: int) -> float:
    text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    line = next(one for one in text.splitlines() if one.startswith("Rss:"))
    return int(line.split()[1]) / 1024


def _painted(screen: Screen) -> bool:
    return all(len(set(screen.row(y))) > 1 for y in ROWS)


def _ended(child: subprocess.Popen[bytes], seconds: float) -> bool:
    """Wait that long for the program; whether it ended meanwhile."""
    try:
        child.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def _pause(seconds: float) -> None:
    select.select([], [], [], seconds)


def _environment(screen: Screen) -> dict[str, str]:
    """A person's environment: Python may keep what it has compiled, as it does."""
    found = screen.environment()
    found.pop("PYTHONDONTWRITEBYTECODE", None)
    return found


def _start(screen: Screen, command: list[str], settle_seconds: float) -> Start:
    while _painted(screen):
        _pause(0.01)  # until the window before has gone from the screen
    began = time.perf_counter()
    child = subprocess.Popen(
        command, cwd=ROOT, env=_environment(screen), stderr=subprocess.DEVNULL
    )
    try:
        while not _painted(screen):
            if _ended(child, 0.001) or time.perf_counter() - began > 20:
                msg = f"no window came from {command}"
                raise RuntimeError(msg)
        painted = (time.perf_counter() - began) * 1000
        # The pages fill up in idle time; memory is read when that is over.
        _ended(child, settle_seconds)
        return Start(painted, _resident_mb(child.pid))
    finally:
        child.kill()
        child.wait(timeout=10)


def measure(data: Path, runs: int = 9) -> tuple[list[Start], list[Start]]:
    """Start the empty window and Companion in turn; the first pair warms up."""
    empty_command = [sys.executable, "-c", EMPTY]
    ours_command = [sys.executable, "main.py", "--data-dir", str(data)]
    empty, ours = [], []
    with xvfb() as screen:
        for _ in range(runs + 1):
            empty.append(_start(screen, empty_command, 1.0))
            ours.append(_start(screen, ours_command, 3.0))
    return empty[1:], ours[1:]


def report(data: Path) -> str:
    """The cold start and the memory, each as a ratio to the empty window."""
    empty, ours = measure(data)
    base, start = (median(s.painted_ms for s in part) for part in (empty, ours))
    small, large = (median(s.rss_mb for s in part) for part in (empty, ours))
    return (
        f"start to painted Today   {start:6.0f} ms, empty window {base:4.0f} ms, "
        f"ratio {start / base:.2f} (at most 1.60)\n"
        f"memory after start       {large:6.0f} MB, empty window {small:4.0f} MB, "
        f"ratio {large / small:.2f}"
    )
