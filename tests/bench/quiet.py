"""What the open window costs while nobody does anything, and what has been looked at.

The program runs as a person's does, on its own Xvfb. Processor time is that of all its
threads; wake-ups are the voluntary switches of its threads.
"""

import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import which

from companion.clock import SystemClock
from tests.bench.start import environment, ours, resident_mb, timed_start
from tests.house import answer_the_list
from tests.screen import Screen, window_manager, xvfb

_SETTLE_SECONDS, _WATCH_SECONDS = 15, 30
# The programs of Debian that the issue names; told as missing where they are.
OTHERS = ("workrave", "safeeyes")
_RUNS = 3
_ADDRESS = "DBUS_SESSION_BUS_ADDRESS"


@dataclass(frozen=True)
class Idle:
    """Share of one core, and wake-ups a minute."""

    share: float
    wakes: float


def _counted(pid: int) -> tuple[float, int]:
    """Seconds of processor time and voluntary switches so far."""
    worked, switches = 0.0, 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        worked += int((task / "schedstat").read_text("ascii").split()[0]) / 1e9
        for line in (task / "status").read_text("ascii").splitlines():
            if line.startswith("voluntary_ctxt_switches:"):
                switches += int(line.split()[1])
    return worked, switches


def _watched(child: "subprocess.Popen[bytes]") -> Idle:
    worked, switches = _counted(child.pid)
    began = time.perf_counter()
    _rest(child, _WATCH_SECONDS)
    seconds = time.perf_counter() - began
    more, later = _counted(child.pid)
    return Idle((more - worked) / seconds, (later - switches) * 60 / seconds)


def _rest(child: "subprocess.Popen[bytes]", seconds: float) -> None:
    try:
        child.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        return
    msg = f"the program ended with {child.returncode}"
    raise RuntimeError(msg)


def _idle(screen: Screen, data: Path) -> tuple[Idle, Idle, float]:
    """Idle with the window open, and hidden; and megabytes by then."""
    child = subprocess.Popen(ours(data), env=environment(screen))
    try:
        _rest(child, _SETTLE_SECONDS)
        shown = _watched(child)
        hide = ["xdotool", "search", "--onlyvisible", "--name", "^Companion$"]
        subprocess.run([*hide, "windowminimize"], env=environment(screen), check=True)
        _rest(child, 3)
        return shown, _watched(child), resident_mb(child.pid)
    finally:
        child.kill()
        child.wait(timeout=10)


def report() -> str:
    """The figures, a line each."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        answer_the_list(data, SystemClock())
        with xvfb() as screen, window_manager(screen):
            shown, hidden, _ = _idle(screen, data)
        lines = [
            f"idle, window open        {_told(shown)} (its figure moves)",
            f"idle, window hidden      {_told(hidden)} (at most 0.50 %)",
        ]
        with xvfb() as screen, _session_bus():
            lines += [_other(screen, name) for name in OTHERS]
    return "\n".join(lines)


def _told(idle: Idle) -> str:
    return f"{idle.share:.2%} of a core, {idle.wakes:.0f} wake-ups a minute"


@contextmanager
def _session_bus() -> Iterator[None]:
    """A bus of our own, which the others cannot do without."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    bus = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert bus.stdout is not None
    known = os.environ.get(_ADDRESS)
    os.environ[_ADDRESS] = bus.stdout.readline().strip()
    try:
        yield
    finally:
        os.environ.pop(_ADDRESS)
        if known is not None:
            os.environ[_ADDRESS] = known
        bus.terminate()
        bus.communicate(timeout=10)


def _other(screen: Screen, name: str) -> str:
    """Start another program of its kind in the same way."""
    if which(name) is None:
        return f"{name:25}not installed here"
    try:
        # Their windows are small, and anywhere.
        rows = range(4, screen.height, 8)
        some = [timed_start(screen, [name], 3.0, rows) for _ in range(_RUNS)]
    except RuntimeError as error:
        return f"{name:25}{error}"
    best = min(some, key=lambda one: one.painted_ms)
    return f"{name:25}{best.painted_ms:6.0f} ms, {best.rss_mb:.0f} MB, best of {_RUNS}"
