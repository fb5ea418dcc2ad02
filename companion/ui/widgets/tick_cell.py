"""A box to tick, as on paper: one exercise on one day."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from companion.ui.box import Box
from companion.ui.mirror import plain_key
from companion.ui.theme import Theme
from companion.ui.widgets.control import LEAST_TARGET, Control

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

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", name, parent)
        self.setCheckable(True)
        self.setFixedSize(self.sizeHint())

    def relayout(self) -> None:
        """Measure and paint again."""
        self.setFixedSize(self.sizeHint())
        super().relayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Announce an arrow; whoever holds the boxes knows the next one."""
        step = _STEPS.get(plain_key(self, Qt.Key(event.key())))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(*step)

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
        if self.isChecked():
            size = theme.box(_TICK)
            spot = QRectF(0, 0, size, size)
            spot.moveCenter(area.center())
            theme.icons.paint(painter, "tick", "accInk", spot)
