"""Pills: several may be chosen; they wrap onto as many rows as they need.

Pills(theme, "What did you feel?", ["More pain", "It spread down"])
pills.chosen                  indices, in order
pills.choose((0, 2))
pills.chosen_changed          carries the tuple
"""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.control import LEAST_TARGET
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.group import Group

_HEIGHT = 44
_PAD = 24  # wide enough that the tick fits in when it appears, and nothing moves
_TICK = 16
_WORDS = 16


class Pill(Button):
    """One choice of several."""

    def __init__(self, theme: Theme, words: str) -> None:
        self._scale = 1.0
        super().__init__(theme, words, Kind.NEUTRAL)
        self.setCheckable(True)
        self.set_icon(None, _TICK)
        self.set_height(_HEIGHT)

    def set_scale(self, scale: float) -> None:
        """Grow in a large window."""
        self._scale = scale
        self.set_height(_HEIGHT * scale)
        self.set_type(self._size, 500)

    @property
    def _size(self) -> str | int:
        return "body" if self._scale == 1 else self.theme.px(_WORDS * self._scale)

    def relayout(self) -> None:
        """Measure and paint again."""
        self.radius = self.theme.box(_HEIGHT * self._scale) / 2
        super().relayout()

    def sizeHint(self) -> QSize:
        """As wide as the words in bold, and the same before and after."""
        theme, scale = self.theme, self._scale
        font, step = theme.font(self._size, 600), theme.line(self._size)
        text = Paragraph(self.words, font, step)
        width = ceil(text.width) + 2 * theme.box(_PAD * scale)
        return QSize(max(LEAST_TARGET, width), theme.box(_HEIGHT * scale))


class Pills(Group):
    """A named group of pills; ``alike``: in columns of one width, such as days."""

    chosen_changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Sequence[str],
        parent: QWidget | None = None,
        *,
        alike: bool = False,
    ) -> None:
        super().__init__(name, parent)
        flow = Flow(self, alike=alike)
        self.pills = [Pill(theme, words) for words in options]
        for pill in self.pills:
            flow.addWidget(pill)
            pill.toggled.connect(self._announce)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The indices of the chosen pills."""
        return tuple(i for i, pill in enumerate(self.pills) if pill.isChecked())

    def choose(self, indices: Sequence[int]) -> None:
        """Choose these and no others."""
        for index, pill in enumerate(self.pills):
            pill.setChecked(index in indices)

    def _announce(self) -> None:
        self.chosen_changed.emit(self.chosen)
