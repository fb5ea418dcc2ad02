"""A still picture of the figure in a rounded frame, drawn when there is time.

picture = Picture(theme, studio, radius=8)
picture.show_look(Look(exercise, exercise.thumbnail, level, side))
"""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import (
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.fact import altered
from companion.figure.person import Person
from companion.ui.theme import Theme
from companion.ui.widgets.idle import Urgency
from companion.ui.widgets.still import Print, Subject
from companion.ui.widgets.studio import Studio, tone_of


class Picture(QWidget):
    """Shows a still as soon as it is there; until then, its empty ground.

    Its name for a screen reader is given by whoever knows what the picture is for.
    """

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        radius: float = 8.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._studio = studio
        self._radius = radius
        self._look: Subject | None = None
        self._print: Print | None = None
        self._pixmap: QPixmap | None = None
        self._waits = False
        self._person: Person | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._start_afresh)
        studio.queue.drop_with(self, self._key())

    @property
    def drawn(self) -> bool:
        """Whether the picture is there."""
        return self._pixmap is not None

    def show_look(self, look: Subject) -> None:
        """Show this still."""
        if look != self._look:
            self._look = look
            self._start_afresh()

    def set_person(self, person: Person) -> None:
        """Show this person, whoever is drawn elsewhere."""
        if person != self._person:
            self._person = person
            self._start_afresh()

    def set_size(self, width: int, height: int) -> None:
        """Fix the size in px."""
        if QSize(width, height) != self.minimumSize() or self.size() != QSize(
            width, height
        ):
            self.setFixedSize(width, height)

    def _start_afresh(self) -> None:
        self._studio.queue.drop(self._key())
        self._pixmap = None
        self._waits = False
        self.update()

    def _load(self, look: Subject) -> None:
        self._print = Print(
            self.width(),
            self.height(),
            self.devicePixelRatioF(),
            tone_of(self._theme),
            self._person or self._theme.person,
        )
        inset = self._theme.borders.hairline / 2
        look = altered(look, radius=self._radius, inset=inset)
        self._pixmap = self._studio.stills.find(look, self._print)
        if self._pixmap is None:
            self._waits = True
            work = self._studio.stills.drawing(look, self._print, self._arrived)
            self._studio.queue.put(self._key(), work, Urgency.SOON)

    def _arrived(self) -> None:
        self._waits = False
        self.update()

    def _key(self) -> tuple[str, int]:
        return ("picture", id(self))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, or its ground while it is being drawn."""
        if self._look is not None and self._pixmap is None and not self._waits:
            self._load(self._look)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._theme.borders.hairline
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        if self._pixmap is None:
            painter.setBrush(self._theme.color("stageBottom"))
        else:
            painter.drawPixmap(0, 0, self._pixmap)
        painter.setPen(QPen(self._theme.color("line"), width))
        painter.drawRoundedRect(box, self._radius, self._radius)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the picture at the new size."""
        self._start_afresh()
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw nothing that nobody sees."""
        self._studio.queue.drop(self._key())
        self._waits = False
        super().hideEvent(event)
