"""The stage of the session: the figure, and in a rest what comes next."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.player import Player, State
from companion.domain.routine import RoutineItem
from companion.domain.wording import place_words
from companion.figure.illustration import Overlays
from companion.ui.box import Box
from companion.ui.pages.session_board import Board
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.figure_view import FigureView
from companion.ui.widgets.label import Label
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.still import Look
from companion.ui.widgets.studio import Studio

RADIUS = 16
_CARD = (344, 96)
_CARD_PICTURE = (112, 80)
_HEADING_LEAST = 260  # px at scale 1 that the words beside the card need
_MOVING = Overlays(spine=True, glow=True, arrow=True)
_WAITING = Overlays(spine=True)


class SessionStage(QWidget):
    """Shows exactly the moment of the player; a wait shows where to begin."""

    def __init__(
        self, theme: Theme, studio: Studio, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[object, ...] | None = None
        self._overlays: Overlays | None = None
        self._scale = 1.0
        self.figure = FigureView(theme, studio, corners=(RADIUS - 1, RADIUS - 1))
        self._small = Label(theme, "", 20, 400, "ink2")
        self._large = Label(theme, "", 28, 700)
        self._after = _AfterCard(theme, studio)
        self._around = QVBoxLayout(self)
        self._around.addWidget(self.figure)
        self._over = QHBoxLayout(self.figure)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._small)
        words.addWidget(self._large)
        words.addStretch(1)
        self._over.addLayout(words, 1)
        self._over.addWidget(self._after, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._measure)
        self._measure()

    def set_scale(self, scale: float) -> None:
        """The scale of the session's measures."""
        self._scale = scale
        self._measure()

    def freeze(self) -> None:
        """Whatever is still being drawn, the picture stays as it is."""
        self.figure.setUpdatesEnabled(False)

    def thaw(self) -> None:
        """Let the figure move again."""
        self.figure.setUpdatesEnabled(True)

    def show_moment(self, player: Player) -> None:
        """Move the figure to where the player is."""
        step = player.step
        item = player.timeline.routine.items[step.rep.item]
        subject = (item.exercise, item.level, step.rep.side)
        if subject != self._shown:
            self._shown = subject
            self.figure.set_less_motion(self._theme.less_motion)
            self.figure.set_exercise(*subject)
        moves = step.kind.moves and player.state is not State.COUNTING_IN
        self._set_overlays(_MOVING if moves else _WAITING)
        self.figure.set_dimmed(player.state is State.PAUSED)
        if step.phase is not None:
            self.figure.show_moment(step.phase.kind, player.fraction)
        else:
            self.figure.show_moment(item.exercise.phases[0].kind, 0.0)

    def show_board(self, board: Board) -> None:
        """Write what is said on the stage."""
        heading = board.heading
        self._small.setVisible(heading is not None)
        self._large.setVisible(heading is not None)
        if heading is not None:
            self._small.set_text(heading.small)
            self._large.set_text(heading.large)
        self._after.show_item(board.after)
        self._make_room()

    def _set_overlays(self, overlays: Overlays) -> None:
        if overlays != self._overlays:
            self._overlays = overlays
            self.figure.set_overlays(overlays)

    def _measure(self) -> None:
        edge = round(self._theme.borders.hairline)
        self._around.setContentsMargins(edge, edge, edge, edge)
        px = self._scaled
        self._over.setContentsMargins(px(24) - edge, px(16) - edge, px(16), px(16))
        self._over.setSpacing(px(16))
        self._small.set_size(self._theme.px(20 * self._scale), 400)
        self._large.set_size(round(28 * self._scale * self._growth), 700)
        self._after.set_scale(self._scale)
        self._make_room()
        self.update()

    def _make_room(self) -> None:
        """The card gives way when the words beside it would be squeezed."""
        room = self.width() - self._scaled(24 + 3 * 16) - self._after.width_wished
        least = self._scaled(_HEADING_LEAST * self._theme.text_scale)
        self._after.setVisible(self._after.filled and room >= least)

    @property
    def _growth(self) -> float:
        return 1 + (self._theme.text_scale - 1) / 2

    def _scaled(self, measure: float) -> int:
        return round(measure * self._scale)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline that the figure's ground stands in."""
        painter = QPainter(self)
        width = round(self._theme.borders.hairline)
        color = self._theme.color
        box = Box(color("stageBottom"), color("line"), width, RADIUS)
        box.paint(painter, QRectF(self.rect()))
        painter.end()


class _AfterCard(Card):
    """The exercise after this one: picture, name, position and equipment."""

    def __init__(self, theme: Theme, studio: Studio) -> None:
        super().__init__(theme)
        self._item: RoutineItem | None = None
        self._picture = Picture(theme, studio, 8)
        self._lead = Label(theme, "After that", "body", 400, "ink2")
        self._name = Label(theme, "", "lead", 700)
        self._place = Label(theme, "", "body", 400, "ink2")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self._picture)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for label in (self._lead, self._name, self._place):
            words.addWidget(label)
        words.addStretch(1)
        row.addLayout(words, 1)

    @property
    def filled(self) -> bool:
        """Whether there is an exercise to show."""
        return self._item is not None

    @property
    def width_wished(self) -> int:
        """Px of the whole card."""
        return self.maximumWidth()

    def set_scale(self, scale: float) -> None:
        """The scale of the session's measures."""
        px = self._theme.px
        self.setFixedWidth(self._theme.box(_CARD[0] * scale))
        self.setMinimumHeight(round(_CARD[1] * scale))
        width, height = _CARD_PICTURE
        self._picture.set_size(round(width * scale), round(height * scale))
        self._lead.set_size(px(16 * scale), 500)
        self._name.set_size(px(20 * scale), 700)
        self._place.set_size(px(16 * scale), 400)

    def show_item(self, item: RoutineItem | None) -> None:
        """Show another exercise, or none."""
        if item == self._item:
            return
        self._item = item
        if item is not None:
            one = item.exercise
            self._name.set_text(one.name)
            self._place.set_text(place_words(one))
            look = Look(one, one.thumbnail, item.level, item.sides[0])
            self._picture.show_look(look)
