"""What the stage of a page takes: its first picture, and each slice of idle time.

Processor time, so that a busy machine does not count; every exercise, all overlays.
"""

import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtWidgets import QApplication

from companion.domain.exercise import Exercise, Level, Side
from companion.figure.overlays import Overlays
from companion.place import assets_folder
from companion.ui.theme import Theme
from companion.ui.widgets.figure_view import FigureView
from companion.ui.widgets.frame_cache import FrameCache
from companion.ui.widgets.idle import IdleQueue
from companion.ui.widgets.still import Stills
from companion.ui.widgets.studio import Studio

WIDTH, HEIGHT = 480, 360
ALL = Overlays(spine=True, glow=True, arrow=True)


def _ms(began: float) -> float:
    return (time.process_time() - began) * 1000


def _first(view: FigureView, exercise: Exercise) -> float:
    """Milliseconds until the first picture of an exercise is on its stage."""
    began = time.process_time()
    view.set_exercise(exercise, Level.L2, Side.RIGHT)
    view.set_overlays(ALL)
    view.grab()
    return _ms(began)


def _slices(queue: IdleQueue) -> list[float]:
    taken = []
    queue._timer.stop()  # slice by slice, here
    while queue.busy:
        began = time.process_time()
        queue._do_slice()
        taken.append(_ms(began))
    return taken


def report(application: QApplication, exercises: tuple[Exercise, ...]) -> str:
    """The figures, a line each."""
    queue, frames = IdleQueue(), FrameCache()
    queue.open()
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(frames, queue, Stills(frames, Path(folder), "bench"))
        view = FigureView(Theme(assets_folder()), studio)
        view.resize(WIDTH, HEIGHT)
        view.show()
        application.processEvents()
        first, slices, most = [], [], 0
        for one in exercises:
            first.append(_first(view, one))
            slices += _slices(queue)
            most = max(most, frames.cost)
        view.close()
        view.deleteLater()
        application.processEvents()
    lines = (
        f"first picture of a stage {_told(first)} of work (at most 60)",
        f"slices of idle time      {_told(slices)} of work (at most 8)",
        f"pictures kept            {most / 2**20:6.1f} MB at most (at most 40)",
    )
    return "\n".join(lines)


def _told(taken: list[float]) -> str:
    p99 = quantiles(taken, n=100)[98]
    return f"{median(taken):6.1f} ms, 99 % {p99:.1f}, most {max(taken):.1f} ms"
