"""The chosen exercise, large: the moving figure, the steps, what matters, what else."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.exercise import Side
from companion.domain.routine import RoutineItem
from companion.domain.today import ItemState
from companion.ui.pages.exercise_body import ExerciseBody
from companion.ui.pages.exercise_foot import ExerciseFoot
from companion.ui.pages.exercise_notes import Note, NotePage
from companion.ui.pages.exercise_stage import ExerciseStage
from companion.ui.pages.today_shape import Shape
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.figure_loop import FigureLoop
from companion.ui.widgets.player_bar import PlayerBar
from companion.ui.widgets.rep_path import RepPath
from companion.ui.widgets.scroll_view import ScrollView
from companion.ui.widgets.studio import Studio

# How high the stage may be, px at 100 %: it takes what the words leave.
_LEAST_STAGE, _MOST_STAGE = 200, 400
_LEAST_NARROW_STAGE, _NARROW_PART = 150, 0.3
# Lower than this, the foot scrolls with the rest.
_PINS_FOOT_FROM = 600


class ExercisePanel(Card):
    """Shows one item of the routine."""

    start_asked = Signal()

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
        self._with_mistakes = False
        self._pinned = True
        self._loop = FigureLoop(clock, self)
        self._path: RepPath | None = None
        self._stage = ExerciseStage(theme, studio)
        self._player = PlayerBar(theme, self._loop)
        self._body = ExerciseBody(theme, studio)
        self._page: NotePage | None = None
        self._open_note: Note | None = None
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
        self._stage.show_item(item, self._side)
        self._player.show_points(self._path.key_points, swaps=len(item.sides) > 1)
        self._loop.set_path(self._path)
        self._show_body()
        self._foot.show_exercise(item.exercise)
        self._scroll.verticalScrollBar().setValue(0)
        self._share_height()

    def set_state(self, state: ItemState) -> None:
        """Let it be started, unless it was stopped today."""
        self._foot.set_may_start(may=state is not ItemState.STOPPED)

    def set_shape(self, shape: Shape) -> None:
        """Arrange it for a wide, a compact or a narrow page."""
        self._shape = shape
        self._player.set_roomy(shape is Shape.WIDE)
        self._share_height()

    def _lay_out(self) -> ScrollView:
        self._content = QWidget()
        self._inner = QVBoxLayout(self._content)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.setSpacing(0)
        self._inner.addWidget(self._body, 1)
        scroll = ScrollView(self._theme, self._content, "surface")
        self._outer = QVBoxLayout(self)
        # The hairline of the card stays in view around the stage.
        self._outer.setContentsMargins(1, 1, 1, 1)
        self._outer.setSpacing(0)
        self._outer.addWidget(self._stage)
        self._outer.addWidget(self._player)
        self._outer.addWidget(scroll, 1)
        self._outer.addWidget(self._foot)
        return scroll

    def _connect(self) -> None:
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

    def _share_height(self) -> None:
        """Give the stage what the words leave, within its limits."""
        width, height = self.width() - 2, self.height() - 2
        px = self._theme.px
        self._pin_foot(pinned=height >= px(_PINS_FOOT_FROM))
        if self._shape is Shape.NARROW:
            stage = max(px(_LEAST_NARROW_STAGE), round(width * _NARROW_PART))
        else:
            foot = self._foot.heightForWidth(width)
            words = self._content.heightForWidth(width)
            taken = self._player.height() + words
            taken += foot if self._pinned else 0
            stage = min(px(_MOST_STAGE), max(_LEAST_STAGE, height - taken))
        self._stage.setFixedHeight(stage)

    def _pin_foot(self, *, pinned: bool) -> None:
        if pinned != self._pinned:
            self._pinned = pinned
            (self._outer if pinned else self._inner).addWidget(self._foot)

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

    @Slot(object)
    def _show_note(self, note: Note) -> None:
        self._close_note()
        self._open_note = note
        self._page = NotePage(self._theme, note)
        self._page.closed.connect(self._leave_note)
        self._body.hide()
        self._inner.insertWidget(0, self._page, 1)
        self._scroll.verticalScrollBar().setValue(0)
        self._page.focus_back()

    @Slot()
    def _leave_note(self) -> None:
        note = self._open_note
        self._close_note()
        if note is not None:
            self._foot.focus_note(note)

    def _close_note(self) -> None:
        if self._page is not None:
            self._page.hide()
            self._page.deleteLater()
        self._page = self._open_note = None
        self._body.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height anew; a wider panel has room for the mistakes."""
        super().resizeEvent(event)
        if self._body.has_room_for_mistakes(self.width()) != self._with_mistakes:
            self._show_body()
        self._share_height()
