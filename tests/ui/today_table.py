"""A Today page on a table: a window of a size, real content, pictures on demand."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from companion.clock import Clock
from companion.domain.exercise import Level, Side
from companion.domain.record import SessionRecord
from companion.domain.routine import Routine, routine
from companion.domain.timeline import timeline
from companion.domain.today import ItemState, still_open
from companion.library import Library
from companion.place import assets_folder
from companion.ui.pages.day import Day
from companion.ui.pages.today import TodayPage
from companion.ui.theme import Theme
from companion.ui.widgets.frame_cache import FrameCache
from companion.ui.widgets.idle import IdleQueue
from companion.ui.widgets.still import Stills
from companion.ui.widgets.studio import Studio

LIBRARY = Library(assets_folder() / "exercises")
IDS = ("bridge", "side-bridge-knees", "bird-dog", "sit-to-stand")
_SIGNS = {
    "n": ItemState.NEXT,
    "t": ItemState.TO_DO,
    "d": ItemState.DONE,
    "s": ItemState.STOPPED,
    "x": ItemState.NOT_TODAY,
}


def a_studio(folder: Path | None = None) -> Studio:
    """A studio that draws only when a test asks for it."""
    frames = FrameCache()
    return Studio(frames, IdleQueue(), Stills(frames, folder, "test"))


def a_day(
    states: str = "nttt",
    ids: Sequence[str] = IDS,
    *,
    planned: bool = True,
    unfinished: SessionRecord | None = None,
    faults: tuple[str, ...] = (),
) -> Day:
    """A day of real exercises; a letter for the state of each."""
    exercises = [LIBRARY.exercise(one) for one in ids]
    today = routine(date(2026, 11, 22), exercises, Level.L2, Side.LEFT)
    standing = tuple(_SIGNS[one] for one in states)
    left = still_open(today, standing)
    return Day(
        today,
        standing,
        left,
        timeline(left).total_ms if left.items else 0,
        planned,
        "Monday",
        unfinished,
        faults,
    )


def an_empty_day() -> Day:
    """A day whose exercises could not be read."""
    nothing = Routine(date(2026, 11, 22), ())
    return Day(nothing, (), nothing, 0, faults=("bridge.toml: name is missing",))


class Table(NamedTuple):
    """The page and what it stands on."""

    page: TodayPage
    studio: Studio
    theme: Theme

    def settle(self) -> None:
        """Draw everything that is waiting, and let the layout follow."""
        for _ in range(3):
            QCoreApplication.processEvents()
            self.page.grab()
            self.studio.queue.finish()


@contextmanager
def today_table(
    theme: Theme,
    clock: Clock,
    size: tuple[int, int] = (1176, 800),
    day: Day | None = None,
    folder: Path | None = None,
) -> Iterator[Table]:
    """A page of a size, shown, with a day on it."""
    studio = a_studio(folder)
    page = TodayPage(theme, studio, clock)
    page.resize(*size)
    page.show_day(a_day() if day is None else day)
    page.show()
    QApplication.processEvents()
    try:
        yield Table(page, studio, theme)
    finally:
        page.close()
        page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
