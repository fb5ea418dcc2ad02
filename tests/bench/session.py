"""A real session in a real window: how fast Stop is, and what following along costs.

Runs inside a child that was started on its own Xvfb with the computer's own clock.
"""

import json
import sys
import tempfile
import time
from functools import cache
from itertools import pairwise
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from companion.clock import SystemClock
from companion.domain.exercise import Level, Side
from companion.domain.player import play
from companion.domain.routine import routine
from companion.domain.timeline import Timeline, timeline
from companion.library import Library
from companion.place import assets_folder
from companion.ui.pages.session import SessionPage
from companion.ui.widgets.figure_view import FigureView
from companion.ui.window import MainWindow
from tests.house import at_home, window_of

PRESSES = 60
SIZE = (1280, 720)
_STANDS = 0.2  # seconds without a picture: the figure holds


def wait(milliseconds: int) -> None:
    """Let the program run as it does, its timers and paints included."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


@cache
def _line() -> Timeline:
    """The bridge, which moves all the time, whatever was stopped before."""
    bridge = Library(assets_folder() / "exercises").exercise("bridge")
    day = SystemClock().now().date()
    return timeline(routine(day, [bridge], Level.L2, Side.BOTH))


def begin(window: MainWindow) -> SessionPage:
    """A session of the bridge, begun."""
    window.play(play(_line()))
    return window.session.session


def press_stop(window: MainWindow, number: int) -> float:
    """Milliseconds from the key to a session that stands still and says so."""
    page = begin(window)
    if number % 2:
        page.controls.skip.click()  # into the movement, where most is going on
    wait(40 + 7 * (number % 11))
    began = time.perf_counter()
    QTest.keyPress(page, Qt.Key.Key_Escape)
    taken = (time.perf_counter() - began) * 1000
    assert not page.ticking
    assert window.session.stop_card.isVisible()
    window.session.stop_card.answered.emit((), None, None)
    return taken


class _PaintTimes(QObject):
    """Notes when a widget is painted, in seconds."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.times: list[float] = []
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._widget and event.type() is QEvent.Type.Paint:
            self.times.append(time.perf_counter())
        return False

    def rate(self) -> float:
        """Pictures a second while it moves; holds and rests need none."""
        gaps = [b - a for a, b in pairwise(self.times)]
        return 1 / median(gap for gap in gaps if gap < _STANDS)


def _following(window: MainWindow, seconds: int) -> tuple[float, float]:
    """Share of one core while the session runs, and pictures a second."""
    page = begin(window)
    page.controls.skip.click()
    wait(13_000)  # the first repetition fills the cache
    (view,) = page.stage.findChildren(FigureView)
    seen = _PaintTimes(view)
    began, used = time.perf_counter(), time.process_time()
    wait(seconds * 1000)
    elapsed = time.perf_counter() - began
    share = (time.process_time() - used) / elapsed
    page.stop()
    window.session.stop_card.answered.emit((), None, None)
    return share, seen.rate()


def measure() -> dict[str, float]:
    """All figures of this child."""
    application = QApplication(sys.argv[:1])
    with (
        tempfile.TemporaryDirectory() as folder,
        at_home(application, Path(folder), SystemClock()) as house,
    ):
        window = window_of(house)
        window.resize(*SIZE)
        window.activateWindow()
        wait(2_000)
        share, rate = _following(window, 10)
        presses = [press_stop(window, number) for number in range(PRESSES)]
    return {
        "share": share,
        "rate": rate,
        "median": median(presses),
        "p99": quantiles(presses, n=100)[98],
        "most": max(presses),
    }


if __name__ == "__main__":
    print(json.dumps(measure()))
