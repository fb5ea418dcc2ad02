"""How loud it is now, as a bar, and how loud it has to be.

meter = LevelMeter(theme, "Loudness", least_db=-24)
meter.show_level(-40.0)
meter.flash(on=True)          after a sound that was loud enough
"""

from PySide6.QtCore import QLineF, QRectF, QSize
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.box import Box
from companion.ui.mirror import painting
from companion.ui.theme import Theme

_QUIETEST_DB = -66.0
_HIGH, _BAR = 32, 14


class LevelMeter(QWidget):
    """A bar from quiet to full, with a mark where a clap begins to count."""

    def __init__(
        self, theme: Theme, name: str, least_db: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._least = _share(least_db)
        self.level = 0.0
        self.lit = False
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_level(self, level_db: float) -> None:
        """Show a level relative to full scale; falls back a little at a time."""
        level = max(_share(level_db), self.level - 0.06)
        if level != self.level:
            self.level = level
            self.update()

    def flash(self, *, on: bool) -> None:
        """Show that it was loud enough, or no longer."""
        self.lit = on
        self.update()

    def sizeHint(self) -> QSize:
        """A bar that can be seen from the mat."""
        return QSize(self._theme.px(240), self._theme.box(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track, the level and the mark."""
        theme = self._theme
        painter = painting(self)
        high = theme.box(_BAR)
        bar = QRectF(0, (self.height() - high) / 2, self.width(), high)
        edge = theme.color("edge")
        width = theme.borders.control
        Box(theme.color("track"), edge, width, high / 2).paint(painter, bar)
        filled = QRectF(bar)
        filled.setWidth(max(high, bar.width() * self.level))
        if self.level > 0:
            role = "ambMark" if self.lit else "acc"
            Box(theme.color(role), None, 0, high / 2).paint(painter, filled)
        painter.setPen(QPen(theme.color("ink"), max(2.0, theme.borders.control)))
        x = bar.width() * self._least
        painter.drawLine(QLineF(x, 0, x, self.height()))
        painter.end()


def _share(level_db: float) -> float:
    return min(1.0, max(0.0, 1 - level_db / _QUIETEST_DB))
