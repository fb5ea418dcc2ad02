"""A whole number to type: digits alone, never above the most; empty for not said.

    field = NumberField(theme, "Leg pain before", 10)
    field.value;  field.set_value(4);  field.changed        int or None
    SetField(theme, "Set 1", "Bridge, set 1", 8)            with its label and "of 8"

Up and Down count. A digit that would make more than the most is not taken.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.control import LEAST_TARGET, NO_LIMIT
from companion.ui.widgets.label import Label

_HIGH = 44
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class _UpTo(QValidator):
    """Takes digits that make no more than the most; Qt's own lets 9 pass for 8."""

    def __init__(self, most: int, parent: QLineEdit) -> None:
        super().__init__(parent)
        self._most = most

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Acceptable or not; never something between."""
        number = text.isascii() and text.isdecimal()
        fits = not text or (number and int(text) <= self._most)
        state = QValidator.State
        return (state.Acceptable if fits else state.Invalid, text, at)


class NumberField(QLineEdit):
    """A small field of its own; give it a label beside it."""

    changed = Signal()

    def __init__(
        self, theme: Theme, name: str, most: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._most = most
        self._fills = False
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("0 to {most}", most=most))
        self.setValidator(_UpTo(most, self))
        self.setMaxLength(len(str(most)))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.textChanged.connect(self.changed)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def value(self) -> int | None:
        """The number; None while nothing is typed."""
        return int(self.text()) if self.text() else None

    def set_value(self, value: int | None) -> None:
        """Write a number, or nothing."""
        self.setText("" if value is None else str(value))

    def fill_width(self) -> None:
        """Be as wide as its place from now on, as in a column of boxes."""
        self._fills = True
        self._dress()

    def sizeHint(self) -> QSize:
        """Room for the longest number, a fingertip at least."""
        theme = self._theme
        digits = QFontMetrics(self.font()).horizontalAdvance("0" * self.maxLength())
        high = max(LEAST_TARGET, theme.box(_HIGH))
        return QSize(max(LEAST_TARGET, digits + 2 * theme.px(14)), high)

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count up and down."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        now = -1 if self.value is None and step > 0 else self.value or 0
        self.set_value(min(self._most, max(0, now + step)))

    def _dress(self) -> None:
        theme = self._theme
        self.setStyleSheet(theme.sheet + f"QLineEdit {{ padding: 0 {theme.px(4)}px; }}")
        self.setFont(theme.font("body", 600, tabular=True))
        self.setFixedSize(self.sizeHint())
        if self._fills:
            self.setMaximumWidth(NO_LIMIT)


class SetField(QWidget):
    """A number with its label above it and the most there may be after it."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        name: str,
        most: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.most = most
        self.field = NumberField(theme, name, most)
        above = Label(theme, label, "caption", 500, "ink2")
        above.setBuddy(self.field)
        after = Label(theme, tr("of {n}", n=most), "body", 400, "ink2")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field)
        row.addWidget(after, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(above)
        column.addLayout(row)
