"""One exercise of the day as a card: picture, name, dose, place, and how it stands.

card = RoutineCard(theme, studio, item)
card.set_state(ItemState.NEXT)
card.setChecked(True)
"""

from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.fact import fact
from companion.domain.routine import RoutineItem
from companion.domain.today import ItemState
from companion.domain.wording import dose_words, place_words
from companion.language import mark, tr
from companion.ui.mirror import visual
from companion.ui.paragraph import Paragraph, unbroken, widest_word
from companion.ui.theme import Theme
from companion.ui.widgets.control import Control
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.still import Look
from companion.ui.widgets.studio import Studio
from companion.ui.wrapping import headed, settled

_PAD = 8
_GAP = 12
_STATE_WIDTH, _AFTER_STATE, _WORD_AIR = 64, 6, 4
_NEARLY_LEVEL = 3
_BEFORE_STATE = 6  # px at least between the dose and the word of a state
_SIGN = 24
_RADIUS = 8
_LEAST_HEIGHT = 92
_BETWEEN_LINES = 3
# (least width of the card, width of its picture), widest first
_PICTURES = ((440, 132), (360, 108), (0, 92))
_PICTURE_SHAPE = 76 / 108


@fact
class Sign:
    """How a state is shown: an icon, a word, and the role of both."""

    icon: str
    word: str
    icon_role: str
    word_role: str


SIGNS = {
    ItemState.NEXT: Sign("next", mark("Next|exercise to do"), "accInk", "accInk"),
    ItemState.TO_DO: Sign("todo", mark("To do|state of an exercise"), "edge", "ink2"),
    ItemState.DONE: Sign("done", mark("Done"), "accInk", "accInk"),
    ItemState.STOPPED: Sign("stop", mark("Stopped"), "redInk", "redInk"),
    ItemState.NOT_TODAY: Sign("not_today", mark("Not today"), "edge", "ink2"),
}
_SPOKEN = {
    ItemState.NEXT: mark("{exercise}, next"),
    ItemState.TO_DO: mark("{exercise}, to do"),
    ItemState.DONE: mark("{exercise}, done"),
    ItemState.STOPPED: mark("{exercise}, stopped"),
    ItemState.NOT_TODAY: mark("{exercise}, not today"),
}


class RoutineCard(Control):
    """A card that can be chosen; its words wrap and it grows, nothing is cut."""

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        item: RoutineItem,
        parent: QWidget | None = None,
    ) -> None:
        self._state = ItemState.TO_DO
        self._least_height = 0
        self._laid_out: dict[int, tuple[Paragraph, ...]] = {}
        self._texts = (
            item.exercise.name,
            unbroken(dose_words(item.exercise, item.dose)),
            place_words(item.exercise),
            *((item.note,) if item.note else ()),
        )
        super().__init__(theme, item.exercise.name, parent=parent)
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._picture = Picture(theme, studio, _RADIUS, self)
        self._picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        look = Look(item.exercise, item.exercise.thumbnail, item.level, item.sides[0])
        self._picture.show_look(look)
        self.set_state(self._state)

    @property
    def state(self) -> ItemState:
        """How the exercise stands today."""
        return self._state

    def set_state(self, state: ItemState) -> None:
        """Show how the exercise stands today."""
        self._state = state
        self.setAccessibleName(tr(_SPOKEN[state], exercise=self._texts[0]))
        self.setAccessibleDescription(". ".join(self._texts[1:]))
        self.update()

    def set_least_height(self, height: int) -> None:
        """Be at least so many px high, where a short list has room to spare."""
        if height != self._least_height:
            self._least_height = height
            self.updateGeometry()

    def relayout(self) -> None:
        """Measure and paint again."""
        self._laid_out.clear()
        super().relayout()

    def sizeHint(self) -> QSize:
        """Wide enough for the usual list."""
        width = self.theme.px(408)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow, with a small picture."""
        return QSize(self.theme.px(260), self.theme.px(_LEAST_HEIGHT))

    def heightForWidth(self, width: int) -> int:
        """As high as its words or its picture."""
        px = self.theme.px
        words = sum(p.height for p in self._paragraphs(width))
        words += (len(self._texts) - 1) * px(_BETWEEN_LINES)
        picture = self._picture_size(width).height() + 2 * px(_PAD)
        return max(picture, words + px(2 * _GAP - 2), self._least_height)

    def text_fits(self) -> bool:
        """Whether all words are in view and none was cut."""
        enough = self.height() >= self.heightForWidth(self.width())
        return enough and not any(
            p.breaks_words for p in self._paragraphs(self.width())
        )

    def paint_control(self, painter: QPainter) -> None:
        """Paint the card, its words and its state."""
        self.card_box().paint(painter, QRectF(self.rect()))
        paragraphs = self._paragraphs(self.width())
        between = self.theme.px(_BETWEEN_LINES)
        whole = sum(p.height for p in paragraphs)
        whole += (len(paragraphs) - 1) * between
        top, lines = (self.height() - whole) / 2, list[float]()
        for paragraph, role in zip(paragraphs, self._roles(), strict=False):
            left = float(self._words_left(self.width()))
            paragraph.draw(painter, QPointF(left, top), self.theme.color(role))
            lines += [top + paragraph.step * at for at in range(paragraph.line_count)]
            top += paragraph.height + between
        self._paint_state(painter, lines[paragraphs[0].line_count :])

    def _paint_state(self, painter: QPainter, lines: list[float]) -> None:
        """Its sign over its word, in the middle; ``lines`` are tops of those beside.

        A word that is nearly level with one of them is level with it.
        """
        theme, sign = self.theme, SIGNS[self._state]
        size, line = theme.px(_SIGN), theme.line("caption")
        gap = theme.px(4)
        width = self._state_width()
        font = theme.font("caption", 600)
        word = headed(tr(sign.word), font, line, width)
        left = self.width() - width - theme.px(_AFTER_STATE)
        top = (self.height() - size - gap - word.height) / 2
        off = min((one - top - size - gap for one in lines), key=abs)
        top += off if abs(off) < theme.px(_NEARLY_LEVEL) else 0
        box = QRectF(left + (width - size) / 2, top, size, size)
        theme.icons.paint(painter, sign.icon, sign.icon_role, box)
        at = QPointF(left, top + size + gap)
        center = Qt.AlignmentFlag.AlignHCenter
        word.draw(painter, at, theme.color(sign.word_role), center, width)

    def _roles(self) -> tuple[str, ...]:
        return ("ink", "ink2", "ink2", "accInk")

    def _picture_size(self, width: int) -> QSize:
        px = self.theme.px
        wide = next(w for least, w in _PICTURES if width >= px(least))
        return QSize(px(wide), round(px(wide) * _PICTURE_SHAPE))

    def _words_left(self, width: int) -> int:
        px = self.theme.px
        return px(_PAD) + self._picture_size(width).width() + px(_GAP)

    def _paragraphs(self, width: int) -> tuple[Paragraph, ...]:
        if width not in self._laid_out:
            theme = self.theme
            room = width - self._words_left(width) - self._state_room()
            caption = "caption"
            looks = (("body", 600), (caption, 500), (caption, 400), (caption, 600))
            made = tuple(
                settled(text, theme.font(size, weight), theme.line(size), room)
                for text, (size, weight) in zip(self._texts, looks, strict=False)
            )
            self._laid_out[width] = made
        return self._laid_out[width]

    def _longest_state(self) -> int:
        """Px of the longest word of any state."""
        font = self.theme.font("caption", 600)
        return ceil(max(widest_word(tr(sign.word), font) for sign in SIGNS.values()))

    def _state_width(self) -> int:
        """The column of the state, in which the longest word has air at its end too."""
        px = self.theme.px
        return max(px(_STATE_WIDTH), self._longest_state() + px(_WORD_AIR))

    def _state_room(self) -> int:
        """That column, with air before its longest word."""
        px, column = self.theme.px, self._state_width()
        centred = (column + self._longest_state()) // 2 + px(_BEFORE_STATE)
        return max(column, centred) + px(_AFTER_STATE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the picture in the middle of the left side."""
        size = self._picture_size(self.width())
        top = (self.height() - size.height()) // 2
        self._picture.set_size(size.width(), size.height())
        place = QRect(QPoint(self.theme.px(_PAD), top), self._picture.size())
        self._picture.setGeometry(visual(self, place))
        super().resizeEvent(event)
