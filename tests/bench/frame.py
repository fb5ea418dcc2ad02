"""What a picture of the figure costs: drawn afresh, and replayed from the cache.

Processor time, the least of some rounds for every moment, as the window draws it: what
stays still from one moment to the next is drawn once. The ratio to an empty
antialiased ellipse of the same size says how much of it is ours and how much the
machine's mood.
"""

import gc
import time
from collections.abc import Callable, Iterator
from statistics import median

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from companion.domain.exercise import Exercise, Level, PhaseKind, Side
from companion.figure.illustration import Canvas, Illustration, Overlays
from companion.figure.paint import Tracings, paint
from companion.library import Library
from companion.place import assets_folder
from companion.ui.widgets.frame_cache import pack
from tests.bench.result import Result, tell

WIDTH, HEIGHT = 480, 360
ALL = Overlays(spine=True, glow=True, arrow=True)


def _median_ms(work: Callable[[float], None], moments: int, rounds: int = 2) -> float:
    """The median over all moments of the least of some rounds."""
    least = [float("inf")] * moments
    gc.collect()
    for _ in range(rounds):
        for number in range(moments):
            began = time.thread_time()
            work(number / moments)
            least[number] = min(least[number], time.thread_time() - began)
    return median(least) * 1000


def _image() -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def fresh_ms(exercise: Exercise, moments: int = 30) -> float:
    """A whole new frame, solved, laid out and painted with all overlays."""
    drawn = Illustration(exercise, Level.L2, Side.RIGHT, Canvas(WIDTH, HEIGHT))
    image, tracings = _image(), Tracings()

    def draw(fraction: float) -> None:
        painter = QPainter(image)
        paint(painter, drawn.during(PhaseKind.OUT, fraction, ALL), tracings)
        painter.end()
        tracings.turn()

    draw(0.5)
    return _median_ms(draw, moments)


def cached_ms(exercise: Exercise, moments: int = 60) -> float:
    """A frame as the window's cache keeps it, brought back and put in place."""
    drawn = Illustration(exercise, Level.L2, Side.RIGHT, Canvas(WIDTH, HEIGHT))
    picture, target = _image(), _image()
    painter = QPainter(picture)
    paint(painter, drawn.during(PhaseKind.OUT, 0.5, ALL))
    painter.end()
    frame = pack(picture, QPointF())

    def replay(_: float) -> None:
        painter = QPainter(target)
        painter.drawImage(frame.corner, frame.image())
        painter.end()

    return _median_ms(replay, moments)


def yardstick_ms(moments: int = 30) -> float:
    """One large antialiased ellipse, as a measure of the machine today."""
    image = _image()

    def draw(_: float) -> None:
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.GlobalColor.darkCyan)
        painter.drawEllipse(QPointF(WIDTH / 2, HEIGHT / 2), WIDTH / 2, HEIGHT / 2)
        painter.end()

    return _median_ms(draw, moments)


def report(exercises: tuple[Exercise, ...]) -> Iterator[Result]:
    """Fresh frames, their median and the worst, and the replay."""
    costs = {one.id: fresh_ms(one) for one in exercises}
    worst = max(costs, key=lambda one: costs[one])
    what = f"fresh frame {WIDTH}x{HEIGHT}, all overlays"
    middle = median(costs.values())
    yield Result(f"{what}, median of {len(costs)}", middle, limit=12)
    yield Result(
        f"{what}, worst", costs[worst], "ms", "one ellipse", yardstick_ms(), note=worst
    )
    replayed = cached_ms(exercises[0])
    yield Result("cached frame replayed", replayed, limit=1)


if __name__ == "__main__":
    application = QGuiApplication([])
    tell(report(Library(assets_folder() / "exercises").exercises()))
    del application
