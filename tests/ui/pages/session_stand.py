"""A session page on a stand: in a window of a size, with a clock that is moved."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtWidgets import QWidget

from companion.domain.exercise import Level, Side
from companion.domain.player import Player, play
from companion.domain.routine import routine
from companion.domain.timeline import StepKind, Timeline, timeline
from companion.library.shelf import Library
from companion.place import assets_folder
from companion.ui.pages.session import SessionPage
from companion.ui.pages.stop_card import StopCard
from companion.ui.theme import Theme
from companion.ui.widgets.frame_cache import FrameCache
from companion.ui.widgets.idle import IdleQueue
from companion.ui.widgets.still import Stills
from companion.ui.widgets.studio import Studio
from tests.fakes import FakeClock

_LIBRARY = Library(assets_folder() / "exercises")
_FACTS = (
    "step_changed",
    "rep_done",
    "paused",
    "resumed",
    "stopped",
    "finished",
    "ended_early",
    "changed",
    "forgotten",
)


def a_line(*identifiers: str, level: Level = Level.L2) -> Timeline:
    """The time line of these exercises; the left side is the sore one."""
    exercises = [_LIBRARY.exercise(one) for one in identifiers]
    return timeline(routine(date(2026, 11, 23), exercises, level, Side.LEFT))


def a_studio() -> Studio:
    """A studio whose pictures are drawn only when a test asks for it."""
    frames = FrameCache()
    return Studio(frames, IdleQueue(), Stills(frames))


@dataclass
class Stand:
    """The page, what it stands on, and every fact it announced, in order."""

    window: QWidget
    page: SessionPage
    card: StopCard
    clock: FakeClock
    theme: Theme
    studio: Studio
    facts: list[tuple[str, tuple[object, ...]]] = field(default_factory=list)

    @property
    def player(self) -> Player:
        """The player of the session."""
        player = self.page.player
        assert player is not None
        return player

    @property
    def names(self) -> list[str]:
        """The names of the announced facts."""
        return [name for name, _ in self.facts]

    def pass_ms(self, milliseconds: int, beat_ms: int = 500) -> None:
        """Let time pass, with a look at the clock every ``beat_ms``."""
        while milliseconds > 0:
            part = min(beat_ms, milliseconds)
            self.clock.pass_ms(part)
            self.page.beat()
            milliseconds -= part

    def go_to(self, kind: StepKind, into_ms: int = 1000) -> None:
        """Let time pass until the next step of a kind, and a little of it."""
        line, player = self.player.timeline, self.player
        index = next(
            i
            for i, step in enumerate(line.steps)
            if i >= player.index and step.kind is kind
        )
        gone = line.starts_ms[player.index] + player.spent_ms
        self.pass_ms(line.starts_ms[index] + into_ms - gone)

    def resize(self, width: int, height: int) -> None:
        """Make the window another size."""
        self.window.resize(width, height)
        self.page.setGeometry(QRect(0, 0, width, height))
        self.card.setGeometry(QRect(0, 0, width, height))

    def _hear(self, name: str) -> None:
        getattr(self.page, name).connect(lambda *args: self.facts.append((name, args)))


@contextmanager
def stand(
    line: Timeline,
    size: tuple[int, int] = (1280, 800),
    mode: str = "light",
    text_scale: float = 1.0,
    *,
    figure: bool = False,
) -> Iterator[Stand]:
    """A page that follows a time line from its start, in a window on screen.

    Drawing the figure takes time; only a test that looks at it asks for it.
    """
    window, clock, studio = QWidget(), FakeClock(), a_studio()
    theme = Theme(assets_folder(), mode, text_scale)
    page = SessionPage(theme, clock, studio, window)
    card = StopCard(theme, clock, studio, window)
    card.hide()
    page.stage.figure.setVisible(figure)
    on = Stand(window, page, card, clock, theme, studio)
    for name in _FACTS:
        on._hear(name)
    on.resize(*size)
    window.show()
    page.begin(play(line))
    try:
        yield on
    finally:
        page.leave()
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
