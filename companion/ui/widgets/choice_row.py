"""Rows with a name and, below it, what choosing it means: one of them, or several.

    ChoiceRows(theme, "The cause", [("Not known yet", "The plan keeps to ...")])
    TickRows(theme, "What else", [...])      each row by itself; ``chosen`` are indices

Where the page is wide they stand in two columns. A ring with a dot says "one of
these", a square with a tick "as many as hold".
"""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from companion.ui.box import Box
from companion.ui.paragraph import Paragraph, widest_word
from companion.ui.theme import Theme
from companion.ui.widgets.choice_group import ChoiceGroup
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.control import Control
from companion.ui.widgets.group import Group
from companion.ui.wrapping import settled

_PAD, _MARK, _GAP, _DOWN = 16, 22, 14, 12
_LEAST_COLUMN = 340
_TWO_FROM = 420
_BETWEEN = 2
_LEAST_HIGH = 52

Named = tuple[str, str]


class ChoiceRow(Control):
    """One row; it grows with its words."""

    radius = 10.0

    def __init__(self, theme: Theme, named: Named, *, several: bool) -> None:
        self._effect = named[1]
        self._several = several
        super().__init__(theme, named[0])
        self.setCheckable(True)
        self.setAccessibleDescription(self._effect)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """A usual line."""
        width = self.theme.px(_LEAST_COLUMN)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word."""
        theme = self.theme
        word = max(
            widest_word(self.words, theme.font("body", 600)),
            widest_word(self._effect or " ", theme.font("body", 400)),
        )
        return QSize(ceil(word) + self._beside(), theme.box(_LEAST_HIGH))

    def heightForWidth(self, width: int) -> int:
        """Name, effect, and air above and below."""
        name, effect = self._texts(width)
        high = name.height + (effect.height + _BETWEEN if effect else 0)
        return max(high + 2 * self.theme.box(_DOWN), self.theme.box(_LEAST_HIGH))

    def text_fits(self) -> bool:
        """Whether all words are in view and none was cut."""
        texts = [one for one in self._texts(self.width()) if one is not None]
        enough = self.height() >= self.heightForWidth(self.width())
        return enough and not any(one.breaks_words for one in texts)

    def paint_control(self, painter: QPainter) -> None:
        """Paint the box, its mark and its words."""
        theme, area = self.theme, QRectF(self.rect())
        self._box().paint(painter, area)
        mark = theme.box(_MARK)
        name, effect = self._texts(self.width())
        top = self._top(name, effect)
        pad = theme.box(_PAD)
        middle = top + theme.line("body") / 2
        self._paint_mark(painter, QRectF(pad, middle - mark / 2, mark, mark))
        left = pad + mark + theme.box(_GAP)
        ink = "accInk" if self.isChecked() else "ink"
        name.draw(painter, QPointF(left, top), theme.color(ink))
        if effect is not None:
            at = QPointF(left, top + name.height + _BETWEEN)
            effect.draw(painter, at, theme.color("ink2"))

    def _top(self, name: Paragraph, effect: Paragraph | None) -> float:
        """Where the words begin: at the same height in all rows side by side.

        A short row as high as a long one beside it begins where that one does.
        """
        least = self.theme.box(_LEAST_HIGH)
        if self.height() > least:
            return self.theme.box(_DOWN)
        whole = name.height + (effect.height + _BETWEEN if effect else 0)
        return max(self.theme.box(_DOWN), (least - whole) / 2)

    def _paint_mark(self, painter: QPainter, spot: QRectF) -> None:
        theme, on = self.theme, self.isChecked()
        radius = 6.0 if self._several else spot.height() / 2
        fill = theme.color("acc") if on and self._several else theme.color("surface")
        edge = theme.color("acc" if on else "edge")
        width = theme.borders.chosen if on else theme.borders.control
        Box(fill, edge, width, radius).paint(painter, spot)
        if on and self._several:
            inner = spot.adjusted(3, 3, -3, -3)
            theme.icons.paint(painter, "tick", "onAcc", inner)
        elif on:
            painter.setPen(QPen(Qt.PenStyle.NoPen))
            painter.setBrush(theme.color("acc"))
            reach = spot.height() * 0.27
            painter.drawEllipse(spot.center(), reach, reach)

    def _box(self) -> Box:
        theme = self.theme
        if self.isChecked():
            fill = "accSoftPressed" if self.isDown() else "accSoft"
            chosen = theme.borders.chosen
            return Box(theme.color(fill), theme.color("acc"), chosen, self.radius)
        rest = theme.shade("surface", "accSoft", self.warmth)
        fill_ = theme.color("accSoftPressed") if self.isDown() else rest
        return Box(fill_, theme.color("edge"), theme.borders.control, self.radius)

    def _beside(self) -> int:
        theme = self.theme
        return 2 * theme.box(_PAD) + theme.box(_MARK) + theme.box(_GAP)

    def _texts(self, width: int) -> tuple[Paragraph, Paragraph | None]:
        theme, room = self.theme, width - self._beside()
        line = theme.line("body")
        name = settled(self.words, theme.font("body", 600), line, room)
        if not self._effect:
            return name, None
        return name, settled(self._effect, theme.font("body", 400), line, room)


class ChoiceRows(ChoiceGroup):
    """Rows of which one is chosen at most."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Sequence[Named],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, parent)
        rows = [ChoiceRow(theme, one, several=False) for one in options]
        _lay_out(theme, self, rows, whole=True)
        self.hold(rows)


class TickRows(Group):
    """Rows of which any number holds; each is stepped to by Tab."""

    chosen_changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Sequence[Named],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self.rows = [ChoiceRow(theme, one, several=True) for one in options]
        _lay_out(theme, self, self.rows, whole=False)
        for row in self.rows:
            row.toggled.connect(self._announce)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The indices of the rows that hold."""
        return tuple(i for i, row in enumerate(self.rows) if row.isChecked())

    def choose(self, indices: Sequence[int]) -> None:
        """Let these hold and no others; announces only a change."""
        if tuple(indices) == self.chosen:
            return
        with QSignalBlocker(self):  # one announcement for all
            for index, row in enumerate(self.rows):
                row.setChecked(index in indices)
        self._announce()

    def _announce(self) -> None:
        self.chosen_changed.emit(self.chosen)


def _lay_out(
    theme: Theme, group: QWidget, rows: Sequence[ChoiceRow], *, whole: bool
) -> None:
    columns = Columns(theme, _TWO_FROM, gap=12, row_gap=10, whole=whole)
    columns.set_children(rows)
    columns.setMinimumWidth(1)  # one column may be narrower than two side by side
    column = QVBoxLayout(group)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(columns)
