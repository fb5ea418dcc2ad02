"""One step of an exercise: its picture, its number, its words."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.exercise import Exercise, Level, Side, Step
from companion.language import tr
from companion.ui.mirror import painting, turned
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.still import Look
from companion.ui.widgets.studio import Studio
from companion.ui.wrapping import settled

_SHAPE = 88 / 146
_HIGHEST = 132
_GAP = 8
_DISC, _DISC_AT = 28, 8
_AIR = 3  # px between disc and figure, which has an outline in high contrast
_RADIUS = 10


class _NumberedPicture(Picture):
    """A picture with the number of its step in a disc."""

    def __init__(
        self, theme: Theme, studio: Studio, number: int, parent: QWidget
    ) -> None:
        super().__init__(theme, studio, _RADIUS, parent)
        self._number = str(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint disc and number over the picture."""
        super().paintEvent(event)
        theme = self._theme
        size, line = theme.px(_DISC), theme.line("body")
        disc = QRectF(theme.px(_DISC_AT), theme.px(_DISC_AT), size, size)
        painter = painting(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("acc"))
        painter.drawEllipse(disc)
        number = Paragraph(self._number, theme.font("body", 700, tabular=True), line)
        at = QPointF(disc.left(), disc.center().y() - line / 2)
        center = Qt.AlignmentFlag.AlignHCenter
        number.draw(painter, at, theme.color("onAcc"), center, size)
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
        self._figure: tuple[Exercise, Level, Side] | None = None
        self._laid_out: tuple[int, Paragraph] | None = None
        self._picture = _NumberedPicture(theme, studio, number, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(
            tr("Step {number}: {text}", number=number, text=step.text)
        )
        theme.changed.connect(self._relayout)

    def show_figure(self, exercise: Exercise, level: Level, side: Side) -> None:
        """Draw the step's pose for this level and side, clear of the disc."""
        self._figure = (exercise, level, side)
        step = self._step
        clear = self._theme.px(_DISC_AT + _DISC + _AIR)
        self._picture.show_look(
            Look(
                exercise,
                step.pose,
                level,
                side,
                glow=step.glow,
                arrow=step.arrow,
                whole=True,
                clear=-clear if turned(self) else clear,
            )
        )

    def picture_size(self, width: int) -> QSize:
        """The size of the picture in a tile of that width (px)."""
        highest = self._theme.px(_HIGHEST)
        return QSize(width, min(highest, round(width * _SHAPE)))

    def heightForWidth(self, width: int) -> int:
        """Picture, gap and words."""
        theme = self._theme
        font, line = theme.font("body", 500), theme.line("body")
        # Settled they would be as high; a page asks for widths that nobody will see.
        words = Paragraph(self._step.text, font, line, width).height
        return self.picture_size(width).height() + theme.px(_GAP) + words

    def text_fits(self) -> bool:
        """Whether all words are in view and none was cut."""
        words = self._words(self.width())
        enough = self.height() >= self.heightForWidth(self.width())
        return enough and not words.breaks_words

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words below the picture."""
        painter = painting(self)
        top = self._picture.height() + self._theme.px(_GAP)
        words = self._words(self.width())
        words.draw(painter, QPointF(0, top), self._theme.color("ink"))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the picture take the width."""
        size = self.picture_size(self.width())
        self._picture.set_size(size.width(), size.height())
        super().resizeEvent(event)

    def _words(self, width: int) -> Paragraph:
        if self._laid_out is None or self._laid_out[0] != width:
            theme = self._theme
            font, line = theme.font("body", 500), theme.line("body")
            self._laid_out = (width, settled(self._step.text, font, line, width))
        return self._laid_out[1]

    def _relayout(self) -> None:
        self._laid_out = None
        if self._figure is not None:  # the disc is as large as the text
            self.show_figure(*self._figure)
        self.updateGeometry()
        self.update()
