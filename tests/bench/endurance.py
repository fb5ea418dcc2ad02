"""Stops while the machine is busy, and many sessions in one process.

    python -m tests.bench.endurance stops|sessions

Runs inside a child that was started on its own Xvfb with the computer's own clock.
"""

import gc
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from companion.clock import SystemClock
from companion.ui.window import MainWindow
from tests.bench.session import SIZE, begin, press_stop, wait
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


def stops(window: MainWindow) -> dict[str, float]:
    """Milliseconds from the key to a session that stands still."""
    taken = [press_stop(window, number) for number in range(PRESSES)]
    p99 = quantiles(taken, n=100)[98]
    return {"median": median(taken), "p99": p99, "most": max(taken)}


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


def sessions(window: MainWindow) -> dict[str, float]:
    """Memory before and after many sessions, each begun, followed and stopped."""
    _draw_all(window)
    known = 0.0
    for number in range(SESSIONS + _SETTLED):
        if number == _SETTLED:
            gc.collect()
            known = resident_mb()
        page = begin(window)
        page.controls.skip.click()
        wait(600)
        page.stop()
        window.session.stop_card.answered.emit((), None, None)
        wait(100)
    gc.collect()
    return {"before": known, "after": resident_mb()}


_DEEDS: dict[str, Callable[[MainWindow], dict[str, float]]] = {
    "stops": stops,
    "sessions": sessions,
}


def main() -> None:
    """Do one of them, and print its figures as JSON."""
    application = QApplication(sys.argv[:1])
    with (
        tempfile.TemporaryDirectory() as folder,
        at_home(application, Path(folder), SystemClock()) as house,
    ):
        window = window_of(house)
        window.resize(*SIZE)
        window.activateWindow()
        wait(2_000)
        figures = _DEEDS[sys.argv[1]](window)
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
