"""What the stage of a page takes: its first picture, and each slice of idle time.

Processor time, so that a busy machine does not count; every exercise, all overlays.
Waste is collected as in the program: not by itself, but in a turn of its own.
"""

import gc
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtWidgets import QApplication

from companion.domain.exercise import Exercise, Level, Side
from companion.figure.overlays import Overlays
from companion.place import assets_folder
from companion.ui.theme import Theme
from companion.ui.tidying import Tidying
from companion.ui.widgets.figure_view import FigureView
from companion.ui.widgets.frame_cache import FrameCache
from companion.ui.widgets.idle import IdleQueue
from companion.ui.widgets.still import Stills
from companion.ui.widgets.studio import Studio

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


def _slices(queue: IdleQueue) -> list[float]:
    taken = []
    queue._timer.stop()  # slice by slice, here
    while queue.busy:
        began = time.thread_time()
        queue._do_slice()
        taken.append(_ms(began))
    return taken


def report(application: QApplication, exercises: tuple[Exercise, ...]) -> str:
    """The figures, a line each."""
    queue, frames, tidying = IdleQueue(), FrameCache(), Tidying()
    queue.open()
    gc.collect()
    gc.freeze()
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(frames, queue, Stills(frames, Path(folder), "bench"))
        view = FigureView(Theme(assets_folder()), studio)
        view.resize(WIDTH, HEIGHT)
        view.show()
        application.processEvents()
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
        application.processEvents()
    tidying.close()
    gc.enable()
    gc.unfreeze()
    lines = (
        f"first picture of a stage {_told(first)} of work (at most 60)",
        f"slices of idle time      {_told(slices)} of work (at most 8)",
        f"  and waste collected    {_told(tidied)} of work",
        f"pictures kept            {most / 2**20:6.1f} MB at most (at most 40)",
    )
    return "\n".join(lines)


def _told(taken: list[Timed]) -> str:
    times = [ms for ms, _ in taken]
    p99 = quantiles(times, n=100)[98]
    most, name = max(taken)
    return f"{median(times):6.1f} ms, 99 % {p99:.1f}, most {most:.1f} ms ({name})"
