"""One exercise of the library as a card: picture, name, place, and its state.

card = ExerciseCard(theme, studio, item)
card.show_mark(Mark("lock", "Moves the spine", "ambInk"))
"""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.fact import fact
from companion.domain.routine import RoutineItem
from companion.domain.wording import place_words
from companion.ui.mirror import visual
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.still import Look
from companion.ui.widgets.studio import Studio
from companion.ui.widgets.wordy import Wordy
from companion.ui.wrapping import settled

_PAD, _SIDE = 8, 14
_RADIUS = 8
_SHAPE = 0.58  # the picture's height by its width
_TOP, _BETWEEN, _FOOT = 12, 3, 14
_SIGN, _SIGN_GAP, _ABOVE_MARK = 18, 7, 8
_LEAST_WIDTH = 180


@fact
class Mark:
    """The state of an exercise: a sign, a word, the role of both."""

    icon: str
    words: str
    role: str = "ink2"


class ExerciseCard(Wordy):
    """A card that can be pressed; its words wrap and it grows, nothing is cut."""

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        item: RoutineItem,
        parent: QWidget | None = None,
    ) -> None:
        self._mark: Mark | None = None
        self._place = place_words(item.exercise)
        super().__init__(theme, item.exercise.name, parent=parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._picture = Picture(theme, studio, _RADIUS, self)
        self._picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        exercise = item.exercise
        self._picture.show_look(
            Look(exercise, exercise.thumbnail, item.level, item.sides[0])
        )
        self.show_mark(None)

    @property
    def mark(self) -> Mark | None:
        """How the exercise stands."""
        return self._mark

    def show_mark(self, mark: Mark | None) -> None:
        """Say how the exercise stands; None for nothing to say."""
        self._mark = mark
        said = (self._place, mark.words) if mark else (self._place,)
        self.setAccessibleDescription(". ".join(said))
        self.relayout()

    def sizeHint(self) -> QSize:
        """A card of the usual grid."""
        width = self.theme.px(260)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow, with a small picture."""
        return QSize(self.theme.px(_LEAST_WIDTH), 0)

    def heightForWidth(self, width: int) -> int:
        """Picture, words and state below each other."""
        box = self.theme.box
        name, place, mark = self._paragraphs(width)
        high = box(_PAD) + self._picture_size(width).height() + box(_TOP)
        high += name.height + box(_BETWEEN) + place.height + box(_FOOT)
        if self._mark is not None:
            high += box(_ABOVE_MARK) + max(mark.height, box(_SIGN))
        return high

    def paint_control(self, painter: QPainter) -> None:
        """Paint the card and its words."""
        theme, box = self.theme, self.theme.box
        self.card_box().paint(painter, QRectF(self.rect()))
        name, place, mark = self._paragraphs(self.width())
        left = float(box(_SIDE))
        top = box(_PAD) + self._picture_size(self.width()).height() + box(_TOP)
        name.draw(painter, QPointF(left, top), theme.color("ink"))
        top += name.height + box(_BETWEEN)
        place.draw(painter, QPointF(left, top), theme.color("ink2"))
        if self._mark is None:
            return
        # States stand in one line, however long the names above them are.
        high = max(mark.height, box(_SIGN))
        top = self.height() - box(_FOOT) - high
        size = box(_SIGN)
        spot = QRectF(left, top + (theme.line("caption") - size) / 2, size, size)
        theme.icons.paint(painter, self._mark.icon, self._mark.role, spot)
        at = QPointF(left + size + box(_SIGN_GAP), top)
        mark.draw(painter, at, theme.color(self._mark.role))

    def _picture_size(self, width: int) -> QSize:
        wide = width - 2 * self.theme.box(_PAD)
        return QSize(wide, round(wide * _SHAPE))

    def _lay_out(self, width: int) -> list[Paragraph]:
        """Name, place and mark."""
        theme = self.theme
        room = width - 2 * theme.box(_SIDE)
        beside = theme.box(_SIGN) + theme.box(_SIGN_GAP)
        words = self._mark.words if self._mark else ""
        rows = (
            (self.words, "body", 600, room),
            (self._place, "caption", 400, room),
            (words, "caption", 600, room - beside),
        )
        return [
            settled(text, theme.font(size, weight), theme.line(size), wide)
            for text, size, weight, wide in rows
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the picture at the top."""
        size, pad = self._picture_size(self.width()), self.theme.box(_PAD)
        self._picture.set_size(size.width(), size.height())
        place = QRect(QPoint(pad, pad), self._picture.size())
        self._picture.setGeometry(visual(self, place))
        super().resizeEvent(event)
