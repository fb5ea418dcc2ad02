"""The key to the band in a chart: a piece of it, and what it means.

BandKey(theme)                    beside or above a chart with a band
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.language import tr
from companion.ui.box import Box
from companion.ui.mirror import inset, painting
from companion.ui.theme import Theme
from companion.ui.widgets.label import Label

_SWATCH = (24, 14)


class BandKey(QWidget):
    """A piece of the band, and what it means."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row = QHBoxLayout(self)
        words = Label(theme, tr("normal ups and downs"), "caption", 500, "ink2")
        self._row.addWidget(words)
        theme.changed.connect(self._measure)
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the piece."""
        theme, painter = self._theme, painting(self)
        wide, high = (theme.px(one) for one in _SWATCH)
        area = QRectF(0, (self.height() - high) / 2, wide, high)
        line = theme.color("accLine")
        Box(theme.color("band"), line, theme.borders.hairline, 4).paint(painter, area)
        painter.end()

    def _measure(self) -> None:
        inset(self._row, self._theme.px(_SWATCH[0] + 8), 0, 0, 0)
