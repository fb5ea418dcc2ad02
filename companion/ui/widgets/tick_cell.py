"""A box to tick, as on paper: one exercise on one day.

    cell = TickCell(theme, "Bridge, Monday 16", most=3)
    cell.sets               0 to 3: none, some of the sets, or all of them
    cell.stepped            Signal(int, int): an arrow, across and down

A press ticks all or none; a digit says how many sets it was.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from companion.language import tr
from companion.ui.box import Box
from companion.ui.mirror import plain_key
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.control import LEAST_TARGET, NO_LIMIT, Control

_SIDE, _TICK = 44, 26
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class TickCell(Control):
    """A square; its name says what is ticked."""

    stepped = Signal(int, int)  # by an arrow: across, down

    radius = 10.0
    _fills = False

    def __init__(
        self, theme: Theme, name: str, most: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", name, parent)
        self.most = most
        self._some = 0  # of the sets, where it was not all
        self.setCheckable(True)
        self._measure()
        self.clicked.connect(lambda: self.set_sets(most if self.isChecked() else 0))

    @property
    def sets(self) -> int:
        """How many sets were done."""
        return (self._some or self.most) if self.isChecked() else 0

    def set_sets(self, sets: int) -> None:
        """Show so many sets; more than there are is all of them."""
        self._some = sets if sets < self.most else 0
        self.setChecked(sets > 0)
        words = tr("{done} of {planned}", done=self._some, planned=self.most)
        self.setAccessibleDescription(words if self._some else "")
        self.update()

    def relayout(self) -> None:
        """Measure and paint again."""
        self._measure()
        super().relayout()

    def fill_width(self) -> None:
        """Be as wide as its place from now on, as in a column of boxes."""
        self._fills = True
        self._measure()

    def _measure(self) -> None:
        self.setFixedSize(self.sizeHint())
        if self._fills:
            self.setMaximumWidth(NO_LIMIT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Announce an arrow; whoever holds the boxes knows the next one."""
        step = _STEPS.get(plain_key(self, Qt.Key(event.key())))
        if step is not None:
            self.stepped.emit(*step)
        elif event.text().isascii() and event.text().isdecimal():
            self.set_sets(int(event.text()))
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """A fingertip."""
        side = max(LEAST_TARGET, self.theme.box(_SIDE))
        return QSize(side, side)

    def paint_control(self, painter: QPainter) -> None:
        """Paint the box and the tick in it."""
        theme, area = self.theme, QRectF(self.rect())
        if not self.isEnabled():
            line, width = theme.color("line"), theme.borders.control
            Box(None, line, width, self.radius, dashed=True).paint(painter, area)
            return
        fill = theme.shade("surface", "accSoft", self.warmth)
        edge, width = theme.color("edge"), theme.borders.control
        if self.isChecked():
            fill, edge = theme.color("accSoft"), theme.color("acc")
            width = theme.borders.chosen
        if self.isDown():
            fill = theme.color("accSoftPressed")
        Box(fill, edge, width, self.radius).paint(painter, area)
        if self.isChecked() and self._some:
            font = theme.font("body", 700, tabular=True)
            number = Paragraph(str(self._some), font, theme.line("body"))
            at = QPointF(0, (area.height() - number.height) / 2)
            middle = Qt.AlignmentFlag.AlignHCenter
            number.draw(painter, at, theme.color("accInk"), middle, area.width())
        elif self.isChecked():
            size = theme.box(_TICK)
            spot = QRectF(0, 0, size, size)
            spot.moveCenter(area.center())
            theme.icons.paint(painter, "tick", "accInk", spot)
