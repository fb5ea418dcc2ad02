"""The middle of the exercise panel: the steps, the key points, when to stop."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.exercise import Side
from companion.domain.routine import RoutineItem
from companion.language import mark, tr
from companion.ui.theme import Theme
from companion.ui.widgets.bullet_list import BulletList, Mark
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.step_tile import StepTile
from companion.ui.widgets.studio import Studio

MISTAKES = mark("Common mistakes")
PAD = 24
_LEAST_TILE = 140
_LEAST_LIST = 260
# From this width on, a third list has room beside the other two.
_THREE_LISTS = 880


class ExerciseBody(QWidget):
    """Steps with their pictures, then the lists that matter most."""

    def __init__(
        self, theme: Theme, studio: Studio, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._studio = studio
        self._tiles: list[StepTile] = []
        self._steps = Columns(theme, _LEAST_TILE)
        self._lists = Columns(theme, _LEAST_LIST)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._steps)
        self._column.addWidget(self._lists)
        self._column.addStretch(1)
        self._space()
        theme.changed.connect(self._space)

    def show_item(self, item: RoutineItem, side: Side, *, mistakes: bool) -> None:
        """Show an exercise; ``mistakes`` when there is room for a third list."""
        theme, exercise = self._theme, item.exercise
        self._tiles = [
            StepTile(theme, self._studio, number, step)
            for number, step in enumerate(exercise.steps, 1)
        ]
        self.show_side(item, side)
        self._steps.set_children(self._tiles)
        lists = [
            BulletList(theme, tr("Key points"), exercise.key_points, Mark.TICK),
            BulletList(theme, tr("Stop at once if"), exercise.stop_if, Mark.STOP),
        ]
        if mistakes:
            lists.append(BulletList(theme, tr(MISTAKES), exercise.mistakes, Mark.DOT))
        self._lists.set_children(lists)

    def show_side(self, item: RoutineItem, side: Side) -> None:
        """Draw the steps for the other side."""
        for tile in self._tiles:
            tile.show_figure(item.exercise, item.level, side)

    def has_room_for_mistakes(self, width: int) -> bool:
        """Whether a width (px) takes three lists side by side."""
        return width >= self._theme.px(_THREE_LISTS)

    def _space(self) -> None:
        box = self._theme.box
        self._column.setContentsMargins(box(PAD), box(14), box(PAD), box(12))
        self._column.setSpacing(box(14))
