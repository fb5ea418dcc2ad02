"""The chosen exercise, large: the moving figure, the steps, what matters, what else."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.exercise import Side
from companion.domain.routine import RoutineItem
from companion.domain.today import ItemState
from companion.ui.pages.exercise_body import PAD, ExerciseBody
from companion.ui.pages.exercise_foot import ExerciseFoot
from companion.ui.pages.exercise_stage import ExerciseStage, StageWords
from companion.ui.pages.today_shape import Shape
from companion.ui.theme import Theme
from companion.ui.widgets.card import VEIL_X, Card
from companion.ui.widgets.control import NO_LIMIT
from companion.ui.widgets.figure_loop import FigureLoop
from companion.ui.widgets.player_bar import PlayerBar
from companion.ui.widgets.rep_path import RepPath
from companion.ui.widgets.scroll_view import ScrollView
from companion.ui.widgets.studio import Studio

if TYPE_CHECKING:
    from companion.ui.pages.exercise_notes import NotePage

# How high the stage may be, px at 100 %: it takes what the words leave.
_LEAST_STAGE, _MOST_STAGE = 200, 520
_LEAST_NARROW_STAGE, _NARROW_PART = 150, 0.3
_INNER_RADIUS = 11.0  # of the card, inside its hairline
# Lower than this, the foot scrolls with the rest.
_PINS_FOOT_FROM = 560


class ExercisePanel(Card):
    """Shows one item of the routine."""

    start_asked = Signal()
    height_shared = Signal()

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._item: RoutineItem | None = None
        self._side = Side.BOTH
        self._shape = Shape.WIDE
        self._arranged: tuple[bool, bool] | None = None
        self._with_mistakes = False
        self._loop = FigureLoop(clock, self, plays=not theme.less_motion)
        self._path: RepPath | None = None
        self._words = StageWords(theme)
        self._stage = ExerciseStage(theme, studio)
        self._player = PlayerBar(theme, self._loop)
        self._body = ExerciseBody(theme, studio)
        self._page: NotePage | None = None
        self._least = 0  # px, on a page that scrolls with it
        self._open_note: int | None = None
        self._foot = ExerciseFoot(theme)
        self._scroll = self._lay_out()
        self._connect()

    @property
    def item(self) -> RoutineItem | None:
        """What is shown."""
        return self._item

    def show_item(self, item: RoutineItem) -> None:
        """Show an exercise from its start."""
        self._item = item
        self._side = item.sides[0]
        self._close_note()
        self._path = RepPath(item.exercise, item.dose)
        self._words.show_item(item)
        self._stage.set_less_motion(self._theme.less_motion)
        self._stage.show_item(item, self._side)
        self._player.show_points(self._path.key_points, swaps=len(item.sides) > 1)
        self._loop.set_path(self._path)
        self._show_body()
        self._scroll.verticalScrollBar().setValue(0)
        self._share_height()

    def set_state(self, state: ItemState) -> None:
        """Let it be started, unless it was stopped or put off today."""
        self._foot.set_state(state)

    def hide_start(self) -> None:
        """Only show exercises: here no session begins."""
        self._foot.hide_start()

    def set_shape(self, shape: Shape) -> None:
        """Arrange it for a wide, a compact or a narrow page."""
        self._shape = shape
        self._player.set_roomy(shape is Shape.WIDE)
        self._arrange()
        self._share_height()

    def set_least(self, high: int) -> None:
        """Be so high (px) or higher, and show all: the page scrolls with it; 0: not."""
        if high != self._least:
            self._least = high
            self.setMinimumHeight(high)
            self._arrange()
            self._share_height()

    def whole_height(self, width: int) -> int:
        """How high all of it is in a width (px), where nothing scrolls in it."""
        edge = 2 * round(self._theme.borders.hairline)
        return self._content.heightForWidth(width - edge) + edge

    def _lay_out(self) -> ScrollView:
        self._content = QWidget()
        self._inner = QVBoxLayout(self._content)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.setSpacing(0)
        scroll = ScrollView(self._theme, self._content, "surface")
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(0)
        self._words_band = QVBoxLayout()
        return scroll

    def _arrange(self) -> None:
        """Put every part where it stays in view, or where it scrolls with the rest."""
        narrow = self._shape is Shape.NARROW
        wide = self._shape is Shape.WIDE
        high = 0 if self._least else self.height()
        pins_foot = wide and high >= self._theme.px(_PINS_FOOT_FROM)
        if (narrow, pins_foot) == self._arranged:
            return
        self._arranged = (narrow, pins_foot)
        fixed = self._inner if narrow else self._outer
        foot = self._outer if pins_foot else self._inner
        self._stage.hold_words(None if narrow else self._words)
        self._words.set_veiled(veiled=not narrow)
        if narrow:
            box = self._theme.box
            across = box(PAD) - VEIL_X  # the words begin where those of the body do
            self._words_band.addWidget(self._words)
            self._words_band.setContentsMargins(across, box(12), across, box(12))
            if self._words_band.parent() is None:  # once there, it stays the first
                fixed.addLayout(self._words_band)
        else:
            self._words_band.setContentsMargins(0, 0, 0, 0)  # nothing is left in it
        fixed.addWidget(self._stage)
        fixed.addWidget(self._player)
        self._inner.addWidget(self._body, 1)
        self._scroll.set_round_head(_INNER_RADIUS if narrow else 0.0)
        self._scroll.set_round_foot(0.0 if pins_foot else _INNER_RADIUS)
        self._outer.addWidget(self._scroll, 1)
        foot.addWidget(self._foot)
        self._foot.show()  # or it counts for nothing until the layout shows it, later

    def _connect(self) -> None:
        self._make_room_for_border()
        self._theme.changed.connect(self._make_room_for_border)
        self._loop.moved.connect(self._show_position)
        self._player.side_swapped.connect(self._swap_side)
        self._player.spine_toggled.connect(self._stage.set_spine)
        self._player.set_spine(True)
        self._stage.prepared.connect(self._wake)
        self._stage.vanished.connect(self._rest)
        self._foot.note_asked.connect(self._show_note)
        self._foot.start_asked.connect(self.start_asked)

    def _show_body(self) -> None:
        if self._item is None:
            return
        self._with_mistakes = self._body.has_room_for_mistakes(self.width())
        self._body.show_item(self._item, self._side, mistakes=self._with_mistakes)

    def _make_room_for_border(self) -> None:
        """The hairline of the card stays in view around the stage."""
        edge = round(self._theme.borders.hairline)
        self._outer.setContentsMargins(edge, edge, edge, edge)

    def _share_height(self) -> None:
        """Give the stage what the words leave, within its limits."""
        if not self.isVisible():
            return  # it has no size yet; shown, it is resized or shared anew
        edge = 2 * round(self._theme.borders.hairline)
        width, height = self.width() - edge, self.height() - edge
        px = self._theme.px
        if self._shape is Shape.NARROW:
            stage = max(px(_LEAST_NARROW_STAGE), round(width * _NARROW_PART))
        else:
            taken = self._player.height() + self._body.heightForWidth(width)
            taken += self._foot.heightForWidth(width)
            least = max(_LEAST_STAGE, self._stage.least_height(width))
            # Such a page gives what the stage asks for: to share that would never end.
            given = self._least or height
            stage = max(least, min(px(_MOST_STAGE), given - taken))
        self._stage.setFixedHeight(stage)
        self._show_whole(width)
        # At once: else the first picture of a start shows the rest one step too low.
        self._outer.activate()
        self.height_shared.emit()

    def _show_whole(self, width: int) -> None:
        """Let nothing scroll in it on a page that scrolls with it."""
        whole = self._content.heightForWidth(width) if self._least else None
        self._scroll.setMinimumHeight(whole or 0)
        self._scroll.setMaximumHeight(whole or NO_LIMIT)

    @Slot(float)
    def _show_position(self, position: float) -> None:
        if self._path is not None:
            moment = self._path.at(position)
            self._stage.show_moment(moment.kind, moment.fraction)

    @Slot()
    def _wake(self) -> None:
        self._loop.set_awake(awake=True)

    @Slot()
    def _rest(self) -> None:
        self._loop.set_awake(awake=False)

    @Slot()
    def _swap_side(self) -> None:
        if self._item is not None:
            self._side = self._side.other()
            self._stage.show_item(self._item, self._side)
            self._body.show_side(self._item, self._side)
            self._show_position(self._loop.position)

    @Slot(int)
    def _show_note(self, index: int) -> None:
        # Loaded when it is first asked for: it is no part of the first picture.
        from companion.ui.pages.exercise_notes import (  # noqa: PLC0415 - as said
            NotePage,
            notes_of,
        )

        if self._item is None:
            return
        shown = self._open_note
        if index == shown:
            self._leave_note()
            return
        self._close_note()
        self._open_note = index
        self._foot.show_open(index)
        self._page = NotePage(self._theme, notes_of(self._item.exercise)[index])
        self._page.closed.connect(self._leave_note)
        self._body.hide()
        self._inner.insertWidget(self._inner.indexOf(self._body), self._page, 1)
        self._page.show()
        self._scroll.verticalScrollBar().setValue(0)
        self._share_height()
        self._page.focus_back()

    @Slot()
    def _leave_note(self) -> None:
        index = self._open_note
        self._close_note()
        self._share_height()
        if index is not None:
            self._foot.focus_note(index)

    def _close_note(self) -> None:
        if self._page is None:
            return
        self._page.hide()
        self._page.deleteLater()
        self._page = self._open_note = None
        self._foot.show_open(None)
        self._body.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Share the height for what was chosen meanwhile."""
        super().showEvent(event)
        self._share_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height anew; a wider panel has room for the mistakes."""
        super().resizeEvent(event)
        if self._body.has_room_for_mistakes(self.width()) != self._with_mistakes:
            self._show_body()
        self._arrange()
        self._share_height()
