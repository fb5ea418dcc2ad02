"""A real session in a real window: what following costs, and whether it keeps pace.

Runs on a screen of its own (``python -m tests.bench session``), by the real clock.
"""

import tempfile
import time
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from companion.clock import SystemClock
from companion.domain.exercise import Level, Side
from companion.domain.player import play
from companion.domain.routine import routine
from companion.domain.timeline import Timeline, TimeStep, timeline
from companion.library import Library
from companion.place import assets_folder
from companion.ui.pages.session import SessionPage
from companion.ui.widgets.figure_view import FigureView
from companion.ui.window import MainWindow
from tests.application import tidy_application
from tests.bench.loop import wait
from tests.bench.result import Result, tell
from tests.house import at_home, window_of

_FIRST_REP_MS = 13_000  # it fills the cache
_FOLLOWED_MS = 25_000
SIZE = (1280, 720)
_STANDS = 0.2  # seconds without a picture: the figure holds


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
    wait(20 + 5 * (number % 11))
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


class _Pace:
    """Notes how long after its planned moment each step of a session is announced.

    The first one that is announced gives the beginning; from there on, planned are the
    sums of the time line's own spans.
    """

    def __init__(self, page: SessionPage) -> None:
        self.late: list[int] = []
        self._page, self._clock = page, SystemClock()
        self._due_ms: int | None = None
        page.step_changed.connect(self._note)

    def _note(self, step: TimeStep) -> None:
        if self._due_ms is None:
            player = self._page.player
            assert player is not None
            self._due_ms = self._page.read_ms - (step.duration_ms - player.left_ms)
        self.late.append(self._clock.monotonic_ms() - self._due_ms)
        self._due_ms += step.duration_ms


def _following(window: MainWindow) -> Iterator[Result]:
    """What it takes to follow the bridge, and how well it keeps its pace."""
    page = begin(window)
    page.controls.skip.click()
    pace = _Pace(page)
    wait(_FIRST_REP_MS)
    (view,) = page.stage.findChildren(FigureView)
    seen = _PaintTimes(view)
    began, used = time.perf_counter(), time.process_time()
    wait(_FOLLOWED_MS)
    elapsed = time.perf_counter() - began
    share = (time.process_time() - used) / elapsed
    rate = seen.rate()
    page.stop()
    window.session.stop_card.answered.emit((), None, None)
    words = f"of a core, {rate:.0f} pictures a second while it moves"
    yield Result(
        "session after the first repetition", share * 100, "%", limit=25, note=words
    )
    words = f"median {median(pace.late):.0f} ms in {len(pace.late)} changes of phase"
    yield Result(
        "pacing: a phase after its moment, longest",
        max(pace.late),
        limit=50,
        note=words,
    )
    drift = pace.late[-1] - pace.late[0]
    yield Result("pacing: drift, last phase against first", abs(drift), limit=50)


def main() -> None:
    """Follow one session on a screen of its own."""
    application = tidy_application()
    with (
        tempfile.TemporaryDirectory() as folder,
        at_home(application, Path(folder), SystemClock()) as house,
    ):
        window = window_of(house)
        window.resize(*SIZE)
        window.activateWindow()
        wait(2_000)
        tell(_following(window))


if __name__ == "__main__":
    main()
