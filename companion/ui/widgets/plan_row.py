"""One exercise of the plan as a row: a grip to drag it by, picture, name and dose.

row = PlanRow(theme, studio, item)
row.show_note("Your own dose")
row.lifted(int), dragged(int), dropped    the grip is held there; px down the screen
row.moved(int)                       Alt with an arrow key: -1 or 1
"""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.routine import RoutineItem
from companion.domain.wording import dose_words, place_words
from companion.language import tr
from companion.ui.box import Box
from companion.ui.mirror import visual
from companion.ui.paragraph import Paragraph, unbroken
from companion.ui.theme import Theme
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.still import Look
from companion.ui.widgets.studio import Studio
from companion.ui.widgets.wordy import Wordy

_PAD, _GAP = 8, 12
_GRIP, _GRIP_ROOM = 24, 36
_SIGN = 20
_RADIUS = 8
_BETWEEN = 3
_PICTURES = ((560, 108), (0, 84))
_SHAPE = 76 / 108
_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PlanRow(Wordy):
    """A row that opens when it is pressed, and moves when its grip is dragged."""

    lifted = Signal(int)
    dragged = Signal(int)
    dropped = Signal()
    let_go = Signal()
    moved = Signal(int)

    def __init__(
        self,
        theme: Theme,
        studio: Studio,
        item: RoutineItem,
        parent: QWidget | None = None,
    ) -> None:
        self._note = ""
        self._held = False
        self._texts = (
            unbroken(dose_words(item.exercise, item.dose)),
            place_words(item.exercise),
        )
        super().__init__(theme, item.exercise.name, parent=parent)
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._picture = Picture(theme, studio, _RADIUS, self)
        self._picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        exercise = item.exercise
        self._picture.show_look(
            Look(exercise, exercise.thumbnail, item.level, item.sides[0])
        )
        self.setToolTip(tr("Drag it by the dots, or move it with Alt and arrow keys"))
        self._describe()

    def show_note(self, note: str) -> None:
        """Say something more of it in a third line; empty for nothing."""
        self._note = note
        self._describe()
        self.relayout()

    def sizeHint(self) -> QSize:
        """Wide enough for the usual list."""
        width = self.theme.px(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow, with a small picture."""
        return QSize(self.theme.px(250), 0)

    def heightForWidth(self, width: int) -> int:
        """As high as its words or its picture."""
        px = self.theme.px
        words = self._words_height(width) + px(2 * _GAP)
        return max(self._picture_size(width).height() + 2 * px(_PAD), words)

    def paint_control(self, painter: QPainter) -> None:
        """Paint grip, words and the sign of open or shut."""
        theme, px = self.theme, self.theme.px
        if self.warmth or self.isDown():
            soft = theme.color("accSoft" if self.isDown() else "sunken")
            Box(soft, None, 0, self.radius).paint(painter, QRectF(self.rect()))
        size, middle = px(_GRIP), self.height() / 2
        grip = QRectF((px(_GRIP_ROOM) - size) / 2, middle - size / 2, size, size)
        theme.icons.paint(painter, "grip", "ink2", grip)
        roles = ("ink", "ink2", "ink2", "accInk")
        left, top = float(self._words_left(self.width())), float(middle)
        top -= self._words_height(self.width()) / 2
        paragraphs = self._paragraphs(self.width())
        for paragraph, role in zip(paragraphs, roles, strict=False):
            paragraph.draw(painter, QPointF(left, top), theme.color(role))
            top += paragraph.height + px(_BETWEEN)
        side = px(_SIGN)
        spot = QRectF(self.width() - side - px(_GAP), middle - side / 2, side, side)
        sign = "chevron_up" if self.isChecked() else "chevron_down"
        theme.icons.paint(painter, sign, "accInk", spot)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take it by the grip, or press it."""
        at = visual(self, QRect(event.position().toPoint(), QSize(1, 1)))
        on_grip = at.x() < self.theme.px(_GRIP_ROOM)
        if on_grip and event.button() is Qt.MouseButton.LeftButton:
            self._held = True
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.lifted.emit(round(event.globalPosition().y()))
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry it along."""
        if not self._held:
            super().mouseMoveEvent(event)
            return
        self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put it down."""
        if not self._held:
            super().mouseReleaseEvent(event)
            return
        self._put_down()
        self.dropped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move it with Alt and the arrows; Esc lets go of a drag."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _KEYS:
            self.moved.emit(_KEYS[key])
        elif key == Qt.Key.Key_Escape and self._held:
            self._put_down()
            self.let_go.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the picture after the grip."""
        size = self._picture_size(self.width())
        self._picture.set_size(size.width(), size.height())
        top = (self.height() - size.height()) // 2
        place = QRect(QPoint(self.theme.px(_GRIP_ROOM), top), self._picture.size())
        self._picture.setGeometry(visual(self, place))
        super().resizeEvent(event)

    def _put_down(self) -> None:
        self._held = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _describe(self) -> None:
        said = (*self._texts, self._note) if self._note else self._texts
        self.setAccessibleDescription(". ".join(said))

    def _picture_size(self, width: int) -> QSize:
        px = self.theme.px
        wide = next(w for least, w in _PICTURES if width >= px(least))
        return QSize(px(wide), round(px(wide) * _SHAPE))

    def _words_left(self, width: int) -> int:
        px = self.theme.px
        return px(_GRIP_ROOM) + self._picture_size(width).width() + px(_GAP)

    def _words_height(self, width: int) -> int:
        paragraphs = self._paragraphs(width)
        gaps = (len(paragraphs) - 1) * self.theme.px(_BETWEEN)
        return sum(one.height for one in paragraphs) + gaps

    def _lay_out(self, width: int) -> list[Paragraph]:
        theme = self.theme
        room = width - self._words_left(width) - theme.px(_SIGN + 2 * _GAP)
        rows = [(self.words, "body", 600)]
        rows += [(text, "caption", 500) for text in self._texts]
        rows += [(self._note, "caption", 600)] if self._note else []
        return [
            Paragraph(text, theme.font(size, weight), theme.line(size), room)
            for text, size, weight in rows
        ]
