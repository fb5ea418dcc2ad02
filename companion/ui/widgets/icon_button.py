"""A button with an icon alone: week arrows, plus and minus, play of the small player.

    IconButton(theme, "chevron_left", "Previous week")           round, 48
    IconButton(theme, "arrow_left", "Back", kind=Kind.QUIET)     no border

Its name is spoken and is its tool tip. ``set_face`` changes icon and name;
``set_square()`` gives it corners, as steppers have.
"""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.box import Box
from companion.ui.theme import Theme
from companion.ui.widgets.button import LOOKS, Kind
from companion.ui.widgets.control import LEAST_TARGET, Control

_ICON = 0.5  # of the button's size


class IconButton(Control):
    """A round (or, with a radius, square) button of one icon."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        size: float = 48,
        kind: Kind = Kind.NEUTRAL,
        parent: QWidget | None = None,
    ) -> None:
        self._icon = icon
        self._size = size
        self._kind = kind
        self._corner: float | None = None
        super().__init__(theme, "", name, parent)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_square(self, radius: float = 10) -> None:
        """Have corners of a radius (px) instead of being round."""
        self._corner = radius
        self.relayout()

    def set_face(self, icon: str, name: str) -> None:
        """Show another icon and say another name."""
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def relayout(self) -> None:
        """Measure and paint again."""
        side = self.theme.box(self._size)
        self.radius = side / 2 if self._corner is None else self._corner
        super().relayout()

    def sizeHint(self) -> QSize:
        """The same on both sides."""
        side = max(LEAST_TARGET, self.theme.box(self._size))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def paint_control(self, painter: QPainter) -> None:
        """Paint the disc and its icon."""
        area = QRectF(self.rect())
        box, ink = self._face()
        box.paint(painter, area)
        side = round(min(area.width(), area.height()) * _ICON)
        spot = QRectF(0, 0, side, side)
        spot.moveCenter(area.center())
        self.theme.icons.paint(painter, self._icon, ink, spot)

    def _face(self) -> tuple[Box, str]:
        theme, look = self.theme, LOOKS[self._kind]
        width = theme.borders.control
        if not self.isEnabled():
            line = theme.color("line")
            return Box(None, line, width, self.radius, dashed=True), "ink3"
        if self.isChecked():
            chosen = theme.borders.chosen
            edge = theme.color("acc")
            return Box(theme.color("accSoft"), edge, chosen, self.radius), "accInk"
        fill: QColor | None = None
        if self.isDown():
            fill = theme.color(look.pressed)
        elif look.rest is not None:
            fill = theme.shade(look.rest, look.hover, self.warmth)
        elif self.warmth:
            fill = theme.color(look.hover)
        border = theme.color(look.edge) if look.edge else None
        return Box(fill, border, width, self.radius), look.ink
