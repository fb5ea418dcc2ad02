"""Stops, alone and while the machine is busy, and many sessions in one process.

Runs on a screen of its own (``python -m tests.bench endurance``), by the computer's
clock.
"""

import gc
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtCore import QEventLoop, QTimer

from companion.clock import SystemClock
from companion.ui.window import MainWindow
from tests.application import tidy_application
from tests.bench.loop import wait
from tests.bench.result import Result, tell
from tests.bench.session import SIZE, begin, press_stop
from tests.house import at_home, window_of

PRESSES = 500
SESSIONS = 50
_DRAWN_WITHIN_MS = 60_000
_SETTLED = 5  # after so many sessions everything has been loaded once


def resident_mb() -> float:
    """Memory of this process, without what it shares with others."""
    text = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    sizes = {
        line.split()[0]: int(line.split()[1]) for line in text.splitlines()[1:] if line
    }
    return (sizes["Private_Clean:"] + sizes["Private_Dirty:"]) / 1024


def stops(window: MainWindow, what: str, limit: float) -> Result:
    """Milliseconds from the key to a session that stands still."""
    taken = [press_stop(window, number) for number in range(PRESSES)]
    words = f"median {median(taken):.1f}, longest {max(taken):.1f}"
    p99 = quantiles(taken, n=100)[98]
    what = f"{what}, 99 % of {PRESSES} presses"
    return Result(what, p99, limit=limit, note=words)


@contextmanager
def _all_cores_busy() -> Iterator[None]:
    """As many other processes at work as there are cores."""
    command = [sys.executable, "-c", "while True: sum(range(100_000))"]
    loads = [subprocess.Popen(command) for _ in range(os.cpu_count() or 2)]
    try:
        yield
    finally:
        for one in loads:
            one.kill()
            one.wait(timeout=10)


def _draw_all(window: MainWindow) -> None:
    """Follow a session until its pictures are drawn, which are kept from then on.

    Drawn in idle moments, they would else grow by 0.3 MB a session for 35 sessions.
    """
    page, loop = begin(window), QEventLoop()
    page.stage.figure.prepared.connect(loop.quit)
    page.controls.skip.click()
    QTimer.singleShot(_DRAWN_WITHIN_MS, loop.quit)
    loop.exec()
    page.stage.figure.prepared.disconnect(loop.quit)
    page.stop()
    window.session.stop_card.answered.emit((), None, None)


def sessions(window: MainWindow) -> Result:
    """What memory grows by in many sessions, each begun, followed and stopped."""
    _draw_all(window)
    known = 0.0
    for number in range(SESSIONS + _SETTLED):
        if number == _SETTLED:
            gc.collect()
            known = resident_mb()
        page = begin(window)
        page.controls.skip.click()
        wait(300)
        page.stop()
        window.session.stop_card.answered.emit((), None, None)
        wait(100)
    gc.collect()
    grown = resident_mb() - known
    return Result(f"memory after {SESSIONS} sessions more", grown, "MB", limit=5)


def _results(window: MainWindow) -> Iterator[Result]:
    yield stops(window, "Stop, from key to standing still", 16)
    with _all_cores_busy():
        yield stops(window, "Stop with all cores busy", 50)
    yield sessions(window)


def main() -> None:
    """Measure in one window."""
    application = tidy_application()
    with (
        tempfile.TemporaryDirectory() as folder,
        at_home(application, Path(folder), SystemClock()) as house,
    ):
        window = window_of(house)
        window.resize(*SIZE)
        window.activateWindow()
        wait(2_000)
        tell(_results(window))


if __name__ == "__main__":
    main()
