"""What all our pressable widgets share: keyboard, focus ring, hover, names.

Derive from ``Control``, paint in ``paint_control``, and ask while painting:
``self.warmth`` (0 rest to 1 under the pointer), ``isDown()``, ``isChecked()``,
``isEnabled()``. Space and Enter press it; arrow keys go on to the parent.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from companion.language import mark, tr
from companion.ui.box import Box
from companion.ui.mirror import painting
from companion.ui.theme import Theme
from companion.ui.widgets.focus_ring import BY_KEYBOARD, leave_ring, ring_of
from companion.ui.widgets.haste import Haste

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

NO_LIMIT = 16_777_215  # Qt's own largest width of a widget
FILLS = 10_000  # the stretch beside which one of 1 gets less than half a px of a row
LEAST_TARGET = 44
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})  # and that of the number pad
_HOVER_MS = 90
_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
# Keys that are named on the buttons of a session: by one name everywhere.
_NAMED = {
    "Esc": mark("Esc|a key"),
    "Return": mark("Enter|a key"),
    "PgUp": mark("Page up|a key"),
    "PgDown": mark("Page down|a key"),
}


class Control(QAbstractButton):
    """A pressable widget that paints itself in the theme's colours."""

    radius = 12.0
    ring_apart = 0  # px more that the ring keeps off at the sides
    pressed_by_enter = True  # not where Enter goes on to the next question
    once_a_double_click = False  # what is checkable, and whose second press undoes

    def __init__(
        self,
        theme: Theme,
        words: str = "",
        name: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.warmth = 0.0
        self._glide: QVariantAnimation | None = None
        self._ringed = False
        self.pointed = False  # while it is being pressed by the pointer
        self._haste = Haste()
        self._own_name = name
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_words(words)
        theme.changed.connect(self.relayout)

    @property
    def words(self) -> str:
        """The words on it, as they are read."""
        return self.text().replace("&&", "&")

    def set_words(self, words: str) -> None:
        """Change the words; an ampersand is just an ampersand."""
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(self._own_name or words)
        self.relayout()

    def tell_key(self, key: str) -> None:
        """Say in a tool tip which key does the same, as this system writes it."""
        self.setToolTip(f"{self.words} ({key_name(key)})")

    def relayout(self) -> None:
        """Measure and paint again, after the words or the theme changed."""
        self.updateGeometry()
        self.update()

    def paint_control(self, painter: QPainter) -> None:
        """Paint the control as it stands; ``painter`` is smooth."""
        raise NotImplementedError

    def card_box(self) -> Box:
        """The card of what is pressed as one, at rest, pressed or chosen."""
        theme = self.theme
        if self.isChecked():
            width = theme.borders.chosen
            return Box(theme.color("accSoft"), theme.color("acc"), width, self.radius)
        fill = "accSoft" if self.isDown() else "surface"
        edge = theme.shade("line", "edge", self.warmth)
        return Box(theme.color(fill), edge, theme.borders.hairline, self.radius)

    def text_fits(self) -> bool:
        """Whether all words are in view and none was cut."""
        return True

    def minimumSizeHint(self) -> QSize:
        """Never smaller than a fingertip."""
        return QSize(LEAST_TARGET, LEAST_TARGET)

    def sizeHint(self) -> QSize:
        """As small as it may be."""
        return self.minimumSizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        """Be new until it has been seen."""
        super().showEvent(event)
        self._haste.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint by ``paint_control``; the first time, it comes into view."""
        self._haste.see()
        painter = painting(self)
        self.paint_control(painter)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Warm up under the pointer."""
        super().enterEvent(event)
        if self.toolTip() and self.styleSheet() != (sheet := self.theme.sheet):
            self.setStyleSheet(sheet)  # its tip is painted by Qt
        self._warm(1.0)

    def leaveEvent(self, event: QEvent) -> None:
        """Cool down."""
        super().leaveEvent(event)
        self._warm(0.0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when focus came by keyboard."""
        super().focusInEvent(event)
        back = event.reason() is Qt.FocusReason.ActiveWindowFocusReason
        self._ringed = event.reason() in BY_KEYBOARD or (back and self._ringed)
        self._show_ring()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        leave_ring(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press, unless another control was meant; the ring is for the keyboard."""
        if self.is_hasty(event):
            return
        self._ringed = False
        leave_ring(self)
        self._haste.keep(self, event)
        self.pointed = True
        super().mousePressEvent(event)
        self.pointed = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Press once more, unless it would undo the first."""
        once = self.once_a_double_click or self.isCheckable()
        if not (once and self._haste.doubles(event)):
            self.mousePressEvent(event)

    def is_hasty(self, event: QEvent) -> bool:
        """Whether it is a press in haste, on what was at this place before."""
        return self._haste.is_in(self, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter too; leave the arrows to whoever holds the control."""
        if event.key() in self._passed_on:
            event.ignore()
            return
        self._ringed = True
        self._show_ring()
        if event.key() in ENTER and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    @property
    def _passed_on(self) -> set[Qt.Key]:
        return _ARROWS if self.pressed_by_enter else _ARROWS | ENTER

    def _show_ring(self) -> None:
        if self._ringed and self.hasFocus():
            ring_of(self.window(), self.theme).embrace(
                self, self.radius, self.ring_apart
            )

    def _warm(self, end: float) -> None:
        if not self.isEnabled():
            end = 0.0
        if self.theme.less_motion or not self.isVisible():
            self._set_warmth(end)
            return
        if self._glide is None:
            # Loaded with the first pointer that comes by.
            from PySide6.QtCore import QVariantAnimation  # noqa: PLC0415 - as said

            self._glide = QVariantAnimation(self)
            self._glide.setDuration(_HOVER_MS)
            self._glide.valueChanged.connect(self._set_warmth)
        self._glide.stop()
        self._glide.setStartValue(self.warmth)
        self._glide.setEndValue(end)
        self._glide.start()

    def _set_warmth(self, warmth: float) -> None:
        self.warmth = warmth
        self.update()


def key_name(key: str) -> str:
    """A key as this system writes it; some as they stand in a session."""
    native = QKeySequence.SequenceFormat.NativeText
    name = QKeySequence(key).toString(native) or key
    for own, words in _NAMED.items():
        if own in key:
            name = name.replace(QKeySequence(own).toString(native), tr(words))
    return name
