"""What the stage of a page takes: its first picture, and each slice of idle time.

Processor time, so that a busy machine does not count; every exercise, all overlays.
Waste is collected as in the program: not by itself, but in a turn of its own.
"""

import gc
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtWidgets import QApplication

from companion.domain.exercise import Exercise, Level, Side
from companion.figure.overlays import Overlays
from companion.library import Library
from companion.place import assets_folder
from companion.ui.theme import Theme
from companion.ui.tidying import Tidying
from companion.ui.widgets.figure_view import FigureView
from companion.ui.widgets.frame_cache import FrameCache
from companion.ui.widgets.idle import IdleQueue
from companion.ui.widgets.still import Stills
from companion.ui.widgets.studio import Studio
from tests.bench.result import Result, tell

WIDTH, HEIGHT = 480, 360
ALL = Overlays(spine=True, glow=True, arrow=True)


Timed = tuple[float, str]
"""Milliseconds of work, and the exercise."""


def _ms(began: float) -> float:
    return (time.thread_time() - began) * 1000


def _first(view: FigureView, exercise: Exercise) -> float:
    """Milliseconds until the first picture of an exercise is on its stage."""
    began = time.thread_time()
    view.set_exercise(exercise, Level.L2, Side.RIGHT)
    view.set_overlays(ALL)
    view.grab()
    return _ms(began)


def _stage(application: QApplication, studio: Studio, exercise: Exercise) -> FigureView:
    """A stage that has been used at another size: what drawing needs is loaded."""
    view = FigureView(Theme(assets_folder()), studio)
    view.resize(WIDTH // 2, HEIGHT // 2)
    view.show()
    _first(view, exercise)
    view.resize(WIDTH, HEIGHT)
    application.processEvents()
    return view


def _slices(queue: IdleQueue) -> list[float]:
    taken = []
    queue._timer.stop()  # slice by slice, here
    while queue.busy:
        began = time.thread_time()
        queue._do_slice()
        taken.append(_ms(began))
    return taken


def report(
    application: QApplication, exercises: tuple[Exercise, ...]
) -> Iterator[Result]:
    """The longest of each kind."""
    queue, frames, tidying = IdleQueue(), FrameCache(), Tidying()
    queue.open()
    gc.collect()
    gc.freeze()
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(frames, queue, Stills(frames, Path(folder), "bench"))
        view = _stage(application, studio, exercises[0])
        first: list[Timed] = []
        slices: list[Timed] = []
        tidied: list[Timed] = []
        most = 0
        for one in exercises:
            first.append((_first(view, one), one.id))
            slices += [(ms, one.id) for ms in _slices(queue)]
            most = max(most, frames.cost)
            began = time.thread_time()
            tidying.tidy()
            tidied.append((_ms(began), one.id))
        view.close()
        view.deleteLater()
    tidying.close()
    gc.enable()
    gc.unfreeze()
    yield _told("first frame of a page, work", first, 60)
    yield _told("slice of idle time, work", slices, 8)
    yield _told("waste collected, work", tidied)
    yield Result("pictures kept in memory, at most", most / 2**20, "MB", limit=40)


def _told(what: str, taken: list[Timed], limit: float | None = None) -> Result:
    """The longest, and in words what most take."""
    times = [ms for ms, _ in taken]
    p99 = quantiles(times, n=100)[98]
    most, name = max(taken)
    words = f"{name}; median {median(times):.1f}, 99 % {p99:.1f}"
    return Result(f"{what}, longest", most, limit=limit, note=words)


if __name__ == "__main__":
    board = QApplication([])
    tell(report(board, Library(assets_folder() / "exercises").exercises()))
    del board
