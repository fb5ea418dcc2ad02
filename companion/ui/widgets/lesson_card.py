"""One page of Learn as a card: its picture, its title, and what it says in a line."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.mirror import visual
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.still import Subject
from companion.ui.widgets.studio import Studio
from companion.ui.widgets.wordy import Wordy
from companion.ui.wrapping import headed, settled

_PAD, _GAP, _RADIUS = 8, 12, 8
_WIDE, _HIGH = 92, 66
_BETWEEN = 2


class LessonCard(Wordy):
    """A card that can be chosen; its words wrap and it grows.

    ``words`` are its title, what it says, and how long it takes to read.
    """

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        look: Subject | None,
        words: tuple[str, str, str],
        parent: QWidget | None = None,
    ) -> None:
        self._title, self._lead, self._length = words
        self._brief = False
        super().__init__(theme, self._title, parent=parent)
        self.setAccessibleDescription(f"{self._lead} {self._length}")
        self.setCheckable(True)
        # Not "minimum": a narrow card is higher than this one ever is, and the list
        # would go on below its last card by as much.
        preferred = QSizePolicy.Policy.Preferred
        policy = QSizePolicy(preferred, preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._picture = Picture(theme, studio, _RADIUS, self)
        self._picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if look is not None:
            self._picture.show_look(look)

    def set_brief(self, *, brief: bool) -> None:
        """Say only how long the page is, in a narrow list."""
        if brief is not self._brief:
            self._brief = brief
            self.relayout()

    def sizeHint(self) -> QSize:
        """Wide enough for the usual list."""
        width = self.theme.px(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow, at the height it has."""
        return QSize(self.theme.px(220), self.heightForWidth(max(1, self.width())))

    def heightForWidth(self, width: int) -> int:
        """As high as its words or its picture."""
        px = self.theme.px
        words = sum(one.height for one in self._paragraphs(width)) + px(_BETWEEN)
        return max(px(_HIGH + 2 * _PAD), words + px(2 * _GAP))

    def paint_control(self, painter: QPainter) -> None:
        """Paint the card and its words."""
        theme = self.theme
        self.card_box().paint(painter, QRectF(self.rect()))
        words = self._paragraphs(self.width())
        whole = sum(one.height for one in words) + theme.px(_BETWEEN)
        top = (self.height() - whole) / 2
        for paragraph, ink in zip(words, ("ink", "ink2"), strict=True):
            at = QPointF(theme.px(_PAD + _WIDE + _GAP), top)
            paragraph.draw(painter, at, theme.color(ink))
            top += paragraph.height + theme.px(_BETWEEN)

    def _lay_out(self, width: int) -> tuple[Paragraph, Paragraph]:
        theme = self.theme
        room = max(1, width - theme.px(_PAD + _WIDE + 2 * _GAP))
        second = self._length if self._brief else self._lead
        return (
            headed(self._title, theme.font("body", 600), theme.line("body"), room),
            settled(second, theme.font("caption"), theme.line("caption"), room),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the picture in the middle of the left side."""
        px = self.theme.px
        self._picture.set_size(px(_WIDE), px(_HIGH))
        place = QRect(
            QPoint(px(_PAD), (self.height() - px(_HIGH)) // 2), self._picture.size()
        )
        self._picture.setGeometry(visual(self, place))
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # another width asks for another height
