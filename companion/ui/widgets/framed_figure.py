"""A figure on its stage: a hairline with round corners around it.

frame = FramedFigure(theme, FigureView(theme, studio, corners=INNER))
"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.box import Box
from companion.ui.theme import Theme
from companion.ui.widgets.figure_view import FigureView

RADIUS = 16
INNER = (RADIUS - 1, RADIUS - 1)


class FramedFigure(QWidget):
    """What is around the figure's ground."""

    def __init__(
        self, theme: Theme, figure: FigureView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.figure = figure
        self._around = QVBoxLayout(self)
        self._around.addWidget(figure)
        theme.changed.connect(self._frame)
        self._frame()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline that the figure's ground stands in."""
        painter = QPainter(self)
        width = round(self._theme.borders.hairline)
        color = self._theme.color
        box = Box(color("stageBottom"), color("line"), width, RADIUS)
        box.paint(painter, QRectF(self.rect()))
        painter.end()

    def _frame(self) -> None:
        edge = round(self._theme.borders.hairline)
        self._around.setContentsMargins(edge, edge, edge, edge)
        self.update()
