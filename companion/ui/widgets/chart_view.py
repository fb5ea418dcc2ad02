"""A chart on the screen, drawn anew for every size and look.

    view = ChartView(theme, least=(480, 300))       measures at 100 % text
    view.show_chart(lambda form: pain_chart(spread, form), "Pain, 0 to 10: ...")

The words are what a screen reader says of it.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from companion.chart.mark import (
    Anchor,
    Area,
    Block,
    Chart,
    ChartForm,
    Dot,
    Ink,
    Mark,
    StopSign,
    Stroke,
    Words,
)
from companion.printing.calendar_words import brief_date
from companion.ui.box import Box
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme

_ROLES = {
    Ink.GRID: "line",
    Ink.TEXT: "ink2",
    Ink.QUIET: "ink3",
    Ink.LEG: "acc",
    Ink.LEG_WORDS: "accInk",
    Ink.BACK: "back",
    Ink.BAND: "band",
    Ink.STOP: "redInk",
    Ink.GROUND: "surface",
    Ink.REACHED: "ambSoft",
    Ink.FURTHEST: "amb",
    Ink.FURTHEST_EDGE: "ambInk",
    Ink.CLEAR: "sunken",
    Ink.BAR: "accLine",
    Ink.BAR_WORDS: "ink",
    Ink.NOW: "acc",
    Ink.NOW_WORDS: "onAcc",
    Ink.PLAN: "ink2",
}
# On a dark ground these fills are as dark as what is behind them: a line bounds them.
_DARK_EDGES = {Ink.CLEAR: "edge", Ink.REACHED: "ambLine"}
_DARK_EDGE = 1.0
_DOTS = (0.01, 2.0)  # of the pen's width: round ends make them dots


class ChartView(QLabel):
    """Shows one chart as large as it is."""

    def __init__(
        self, theme: Theme, least: tuple[float, float], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._least = least
        self._make: Callable[[ChartForm], Chart] | None = None
        self._drawn: tuple[tuple[int, int], Chart] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Expanding)
        theme.changed.connect(self._relayout)

    def show_chart(self, make: Callable[[ChartForm], Chart], telling: str) -> None:
        """Show another chart, and say this of it."""
        self._make = make
        self.setText(telling)
        self.setAccessibleName(telling)
        self._relayout()

    def chart(self) -> Chart | None:
        """What is drawn at this size."""
        if self._make is None:
            return None
        size = (self.width(), self.height())
        if self._drawn is None or self._drawn[0] != size:
            self._drawn = (size, self._make(self._form(*size)))
        return self._drawn[1]

    def text_fits(self) -> bool:
        """Whether every word lies inside the chart."""
        chart = self.chart()
        words = [one for one in chart.marks if isinstance(one, Words)] if chart else []
        area = QRectF(self.rect()).adjusted(-1, -1, 1, 1)
        return all(area.contains(self._place(one)) for one in words)

    def sizeHint(self) -> QSize:
        """The least it may be."""
        wide, high = self._least
        return QSize(self._theme.px(wide), self._theme.px(high))

    def minimumSizeHint(self) -> QSize:
        """Narrower than it would like, never lower."""
        wide, high = self._least
        return QSize(round(wide), self._theme.px(high))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint mark by mark."""
        chart = self.chart()
        if chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in chart.marks:
            self._paint(painter, mark)
        painter.end()

    def _form(self, width: int, height: int) -> ChartForm:
        theme = self._theme
        metrics = QFontMetricsF(theme.font("caption", 600))
        letter = theme.px(13)
        return ChartForm(width, height, letter, metrics.horizontalAdvance, brief_date)

    def _paint(self, painter: QPainter, mark: Mark) -> None:
        match mark:
            case Area():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.color(_ROLES[mark.ink]))
                painter.drawPolygon(_polygon(mark.points))
            case Stroke():
                self._stroke(painter, mark)
            case Block():
                self._block(painter, mark)
            case Dot():
                self._dot(painter, mark)
            case StopSign():
                half = mark.size / 2
                spot = QRectF(mark.x - half, mark.y - half, mark.size, mark.size)
                self._theme.icons.paint(painter, "stop", _ROLES[Ink.STOP], spot)
            case Words():
                text = self._text(mark)
                color = self._theme.color(self._role(mark.ink))
                text.draw(painter, self._place(mark).topLeft(), color)

    def _stroke(self, painter: QPainter, mark: Stroke) -> None:
        pen = QPen(self._theme.color(self._role(mark.ink)), mark.width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        grid = mark.ink is Ink.GRID
        cap = Qt.PenCapStyle.FlatCap if grid else Qt.PenCapStyle.RoundCap
        pen.setCapStyle(cap)
        if mark.dotted:
            pen.setDashPattern(_DOTS)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # A hairline between two rows of px would be blurred over both.
        points = [(x, round(y) + 0.5) for x, y in mark.points] if grid else mark.points
        painter.drawPolyline(_polygon(points))

    def _block(self, painter: QPainter, mark: Block) -> None:
        fill = self._theme.color(_ROLES[mark.fill])
        role, width = _ROLES[mark.edge] if mark.edge else None, mark.edge_width
        if role is None and self._theme.tokens.dark:
            role, width = _DARK_EDGES.get(mark.fill), _DARK_EDGE
        edge = None if role is None else self._theme.color(role)
        area = QRectF(mark.x, mark.y, mark.width, mark.height)
        Box(fill, edge, width, mark.corner).paint(painter, area)

    def _dot(self, painter: QPainter, mark: Dot) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(_ROLES[mark.ink]))
        middle, radius = QPointF(mark.x, mark.y), mark.radius
        if mark.square:
            corner = middle - QPointF(radius, radius)
            painter.drawRect(QRectF(corner.x(), corner.y(), 2 * radius, 2 * radius))
        else:
            painter.drawEllipse(middle, radius, radius)

    def _role(self, ink: Ink) -> str:
        # In high contrast hairlines are white: as many as a chart has, they drown it.
        if ink is Ink.GRID and self._theme.tokens.flat:
            return "track"
        # There all bars have one light fill.
        light = ink is Ink.BAR_WORDS and self._theme.tokens.flat
        return "onAcc" if light else _ROLES[ink]

    def _text(self, mark: Words) -> Paragraph:
        font = self._theme.font(mark.size, 700 if mark.bold else 500, tabular=True)
        return Paragraph(mark.text, font, round(mark.size * 1.4))

    def _place(self, mark: Words) -> QRectF:
        text = self._text(mark)
        wide, high = text.width, text.height
        shift = {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: wide}
        return QRectF(mark.x - shift[mark.anchor], mark.y - high / 2, wide, high)

    def _relayout(self) -> None:
        self._drawn = None
        self.updateGeometry()
        self.update()


def _polygon(
    points: tuple[tuple[float, float], ...] | list[tuple[float, float]],
) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
