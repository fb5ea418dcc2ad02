"""A switch: on with a tick in its knob, off with an empty one.

toggle = Toggle(theme, "Mute")
toggle.setChecked(True); toggle.clicked

Its word is spoken, not shown: a label stands beside it.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.box import Box
from companion.ui.theme import Theme
from companion.ui.widgets.control import LEAST_TARGET, Control

_WIDE, _HIGH, _KNOB, _TICK = 56, 32, 24, 16
_AROUND = 6  # px that belong to the target beside the switch


class Toggle(Control):
    """On or off, at once."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", name, parent)
        self._leading = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def relayout(self) -> None:
        """Measure and paint again."""
        self.radius = self.theme.box(_HIGH) / 2
        super().relayout()

    def set_leading(self, *, leading: bool) -> None:
        """Stand where lines begin, below the words instead of at their end."""
        self._leading = leading
        self.update()

    def sizeHint(self) -> QSize:
        """The switch, with room for a fingertip."""
        wide, high = self.theme.box(_WIDE), self.theme.box(_HIGH)
        return QSize(wide + 2 * _AROUND, max(LEAST_TARGET, high + 2 * _AROUND))

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def paint_control(self, painter: QPainter) -> None:
        """Paint the track, and the knob at its end."""
        theme = self.theme
        wide, high = theme.box(_WIDE), theme.box(_HIGH)
        track = QRectF(0, 0, wide, high)
        track.moveCenter(QRectF(self.rect()).center())
        # It ends, or begins, where the controls above and below it do.
        track.moveLeft(0 if self._leading else self.width() - wide)
        self._track().paint(painter, track)
        reach = theme.box(_KNOB) / 2
        at_end = self.isChecked()
        inset = high / 2
        x = track.right() - inset if at_end else track.left() + inset
        middle = QPointF(x, track.center().y())
        self._paint_knob(painter, middle, reach if self.isChecked() else reach - 3)

    def _track(self) -> Box:
        theme = self.theme
        if not self.isEnabled():
            line = theme.color("line")
            return Box(None, line, theme.borders.control, self.radius, dashed=True)
        if self.isChecked():
            fill = theme.shade("acc", "accHover", self.warmth)
            return Box(fill, None, 0, self.radius)
        fill = theme.shade("surface", "accSoft", self.warmth)
        return Box(fill, theme.color("edge"), theme.borders.control, self.radius)

    def _paint_knob(self, painter: QPainter, middle: QPointF, reach: float) -> None:
        theme, on = self.theme, self.isChecked()
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        role = ("onAcc" if on else "edge") if self.isEnabled() else "ink3"
        painter.setBrush(theme.color(role))
        painter.drawEllipse(middle, reach, reach)
        if on and self.isEnabled():
            size = theme.box(_TICK)
            spot = QRectF(0, 0, size, size)
            spot.moveCenter(middle)
            theme.icons.paint(painter, "tick", "acc", spot)
