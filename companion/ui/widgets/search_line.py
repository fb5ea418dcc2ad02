"""A line to search by: a sign, what is typed, and a way to clear it.

line = SearchLine(theme, "Find an exercise")
line.changed                      Signal(str), at every letter
"""

from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from companion.language import tr
from companion.ui.mirror import line_start, turned, visual
from companion.ui.theme import Theme
from companion.ui.widgets.button import Kind
from companion.ui.widgets.control import LEAST_TARGET
from companion.ui.widgets.icon_button import IconButton

_HIGH, _ICON, _LEFT = 48, 20, 14
_AFTER_WORDS = 16  # px, more than the edge and what Qt keeps free beside the words


class _Field(QLineEdit):
    """Esc clears it first, and only then belongs to the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)


class _Sign(QWidget):
    """The magnifier."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign."""
        painter = QPainter(self)
        self._theme.icons.paint(painter, "search", "ink2", QRectF(self.rect()))
        painter.end()


class SearchLine(QWidget):
    """A field with a magnifier before it and a cross behind it."""

    changed = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = _Field(self)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(name)
        self.field.setAlignment(line_start(self.field))
        self.field.setMaxLength(80)
        self._sign = _Sign(theme, self)
        self.clear = IconButton(
            theme, "close", tr("Clear the search"), 44, Kind.QUIET, self
        )
        self.clear.hide()
        self.clear.clicked.connect(self._clear)
        self.field.textChanged.connect(self._tell)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def text(self) -> str:
        """What is typed."""
        return self.field.text()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for what it says while nothing is typed."""
        words = QFontMetricsF(self.field.font()).horizontalAdvance(
            self.field.placeholderText()
        )
        around = self._theme.box(_LEFT + _ICON + 8) + _AFTER_WORDS
        return QSize(ceil(words) + around, self.minimumHeight())

    def text_fits(self) -> bool:
        """Whether what it says while nothing is typed is in view."""
        return self.width() >= self.minimumSizeHint().width()

    def hold_width(self, width: int, *, widest: int = 0) -> None:
        """Be so wide (px), or as its words are; grow to ``widest`` with room."""
        least = max(width, self.minimumSizeHint().width())
        self.setMinimumWidth(least)
        self.setMaximumWidth(max(least, widest))

    def take_focus(self) -> None:
        """Let the keys write here."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the whole line."""
        super().resizeEvent(event)
        self._place()

    def _tell(self, text: str) -> None:
        self.clear.setVisible(bool(text))
        self._keep_clear()
        self.changed.emit(text)

    def _clear(self) -> None:
        self.field.clear()
        self.take_focus()

    def _dress(self) -> None:
        theme = self._theme
        self.field.setStyleSheet(theme.sheet)
        self._keep_clear()
        self.field.setFont(theme.font("body"))
        self.setFixedHeight(max(LEAST_TARGET + 4, theme.box(_HIGH)))
        self._place()

    def _keep_clear(self) -> None:
        """Let the words begin after the sign, and end before the cross if it is there.

        What the field says while it is empty has the room of the cross too.
        """
        theme = self._theme
        left = theme.box(_LEFT + _ICON + 8)
        right = theme.box(LEAST_TARGET + 4) if self.text else theme.px(12)
        if turned(self):
            left, right = right, left
        self.field.setTextMargins(left - theme.px(12), 0, right - theme.px(12), 0)

    def _place(self) -> None:
        self.field.setGeometry(self.rect())
        side = self.clear.sizeHint().width()
        gap = (self.height() - side) // 2
        clear = QRect(self.width() - side - gap, gap, side, side)
        self.clear.setGeometry(visual(self, clear))
        size = self._theme.box(_ICON)
        top = (self.height() - size) // 2
        sign = QRect(self._theme.box(_LEFT), top, size, size)
        self._sign.setGeometry(visual(self, sign))
        self.clear.raise_()
