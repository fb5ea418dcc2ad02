"""One step of an exercise: its picture, its number, its words."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from companion.domain.exercise import Exercise, Level, Side, Step
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.label import Label
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.still import Look
from companion.ui.widgets.studio import Studio

_SHAPE = 88 / 146
_HIGHEST = 132
_DISC = 28
_DISC_AT = 8
_RADIUS = 10
LEAST_WIDTH = 128


class _Disc(QWidget):
    """The number of a step."""

    def __init__(self, theme: Theme, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = str(number)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint disc and number."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("acc"))
        painter.drawEllipse(QRectF(self.rect()))
        line = theme.line("body")
        number = Paragraph(self._number, theme.font("body", 700, tabular=True), line)
        at = QPointF(0, (self.height() - line) / 2)
        center = Qt.AlignmentFlag.AlignHCenter
        number.draw(painter, at, theme.color("onAcc"), center, self.width())
        painter.end()


class StepTile(QWidget):
    """A step with its own picture; as wide as it is told, as high as it needs."""

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        number: int,
        step: Step,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._step = step
        self._picture = Picture(theme, studio, _RADIUS)
        self._disc = _Disc(theme, number, self)
        self._words = Label(theme, step.text, "body", 500)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self._picture)
        column.addWidget(self._words)
        column.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"Step {number}: {step.text}")

    def show_figure(self, exercise: Exercise, level: Level, side: Side) -> None:
        """Draw the step's pose for this level and side."""
        look = Look(
            exercise,
            self._step.pose,
            level,
            side,
            glow=self._step.glow,
            arrow=self._step.arrow,
            whole=True,
        )
        self._picture.show_look(look)

    def picture_size(self, width: int) -> QSize:
        """The size of the picture in a tile of that width (px)."""
        highest = self._theme.px(_HIGHEST)
        return QSize(width, min(highest, round(width * _SHAPE)))

    def heightForWidth(self, width: int) -> int:
        """Picture, gap and words."""
        picture = self.picture_size(width).height()
        return picture + self._theme.px(8) + self._words.heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the picture take the width, and the disc its corner."""
        size = self.picture_size(self.width())
        self._picture.set_size(size.width(), size.height())
        px = self._theme.px
        self._disc.setGeometry(px(_DISC_AT), px(_DISC_AT), px(_DISC), px(_DISC))
        self._disc.raise_()
        super().resizeEvent(event)
