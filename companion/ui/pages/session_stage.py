"""The stage of the session: the figure, exactly where the player is."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from companion.domain.exercise import Counts, PhaseKind, Tempo
from companion.domain.player import Player, State
from companion.figure.illustration import Overlays
from companion.ui.pages.session_board import Board
from companion.ui.pages.session_overlay import SessionOverlay
from companion.ui.theme import Theme
from companion.ui.widgets.figure_view import FigureView
from companion.ui.widgets.framed_figure import INNER, RADIUS, FramedFigure
from companion.ui.widgets.studio import Studio
from companion.ui.widgets.time_bar import HEIGHT, TimeBar

_BELOW_BAR = 5  # nothing else lies so near to the edge (see SessionOverlay)
_MOVING = Overlays(spine=True, glow=True, arrow=True)
_WAITING = Overlays(spine=True)


class SessionStage(FramedFigure):
    """Moves with the player; a wait shows where to begin."""

    def __init__(
        self, theme: Theme, studio: Studio, parent: QWidget | None = None
    ) -> None:
        figure = FigureView(theme, studio, corners=INNER)
        super().__init__(theme, figure, parent)
        self._shown: tuple[object, ...] | None = None
        self.bar: TimeBar | None = None  # where the figure moves as little as it can
        self.overlay = SessionOverlay(theme, studio, self.figure)
        self.figure.set_overlays(_MOVING)
        self.figure.prepared.connect(self.overlay.arrange)

    def set_scale(self, scale: float) -> None:
        """The scale of the session's measures."""
        self.overlay.set_scale(scale)

    def freeze(self) -> None:
        """Whatever is still being drawn, the picture stays as it is."""
        self.figure.setUpdatesEnabled(False)

    def thaw(self) -> None:
        """Let the figure move again."""
        self.figure.setUpdatesEnabled(True)

    def show_board(self, board: Board) -> None:
        """Write what is said on the stage."""
        self.overlay.show_board(board)

    def show_moment(self, player: Player) -> None:
        """Move the figure to where the player is."""
        step = player.step
        item = player.timeline.routine.items[step.rep.item]
        subject = (item.exercise, item.level, step.rep.side, item.extent)
        if subject != self._shown:
            self._shown = subject
            self.figure.set_exercise(*subject)
        self.figure.set_less_motion(self._theme.less_motion)
        self.figure.set_dimmed(player.state is State.PAUSED)
        if step.phase is None:
            start = item.exercise.phases[0].kind
            self.figure.show_moment(start, 0.0, _WAITING)
        elif player.state is State.COUNTING_IN:
            self.figure.show_moment(step.phase.kind, player.fraction, _WAITING)
        elif item.exercise.counts is Counts.MINUTES:
            self.figure.show_moment(*_stride(item.exercise.tempo, player.spent_ms))
        else:
            self.figure.show_moment(step.phase.kind, player.fraction)
        self._show_time(player)
        self.overlay.arrange()

    def _show_time(self, player: Player) -> None:
        """Where the figure shows only where a movement arrives, show how far it is."""
        step = player.step
        wanted = self._theme.less_motion and step.phase is not None
        if wanted and self.bar is None:
            self.bar = TimeBar(self._theme, self)
            self._place_bar()
        if self.bar is not None:
            counted = player.state is not State.COUNTING_IN
            self.bar.setVisible(wanted and counted and not player.state.over)
            self.bar.show_time(step.duration_ms, player.fraction)

    def _place_bar(self) -> None:
        if self.bar is not None:
            wide = self.width() - 2 * RADIUS
            top = self.height() - HEIGHT - _BELOW_BAR
            self.bar.setGeometry(RADIUS, top, wide, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar at the foot."""
        super().resizeEvent(event)
        self._place_bar()


def _stride(tempo: Tempo, walked_ms: int) -> tuple[PhaseKind, float]:
    """Where in its two steps a walk is that has lasted so long."""
    out_ms, back_ms = round(tempo.out_seconds * 1000), round(tempo.back_seconds * 1000)
    into_ms = walked_ms % (out_ms + back_ms)
    if into_ms < out_ms:
        return PhaseKind.OUT, into_ms / out_ms
    return PhaseKind.BACK, (into_ms - out_ms) / back_ms
