"""A value with a button for less and one for more, such as the pace.

    stepper = Stepper(theme, "Pace", "Faster", "Slower")
    stepper.show_value("Lift 3 s", less=True, more=False)
    stepper.less / stepper.more        signals: a press of either button

Values below each other have one size; a value too long for its room gives way to its
short form. At a limit its button stays, dashed, and passes the keyboard's focus to the
other.
"""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.mirror import visual
from companion.ui.theme import Theme
from companion.ui.widgets.control import LEAST_TARGET
from companion.ui.widgets.fitted_label import ROOM, FittedLabel
from companion.ui.widgets.icon_button import IconButton

_LABEL, _VALUE = 16, 20
_LEAST_TEXT = 13
_WIDE_FROM = 4.4  # times the height: from here on the label stands in by a third
_LABEL_SHARE, _LABEL_INDENT = 2.18, 0.36  # of the height, in a wide one
_MOST_VALUE = 132  # px between the buttons: they stay near the value
_LEAST_VALUE = 72  # px that a longer label leaves to the value
_AIR = 4  # px between the label and the button beside it
_VALUE_AIR, _WIDE_AIR = 8, 10  # px between the value and the buttons at its sides
_LABEL_AIR = 12  # px from a short label in a wide one to the button
_AFTER_LABEL = 16  # px from a label that has its room to the button
_NARROW_LABEL, _NARROW_INDENT = 1.4, 0.09


class Stepper(QWidget):
    """Label, minus, value and plus in a row."""

    less = Signal()
    more = Signal()

    def __init__(
        self,
        theme: Theme,
        label: str,
        less: str,
        more: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = 1.0
        self._flush, self._fills = False, False
        self._beside: Sequence[Stepper] = (self,)
        self._words, self._short = "", ""
        self.setAccessibleName(label)
        self._label = FittedLabel(theme, 500, "ink2", self)
        self._label.set_text(label)
        self.value = FittedLabel(theme, 600, "ink", self)
        self.minus = IconButton(theme, "minus", less, LEAST_TARGET, parent=self)
        self.plus = IconButton(theme, "plus", more, LEAST_TARGET, parent=self)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._label.setAlignment(middle)
        self.value.setAlignment(middle | Qt.AlignmentFlag.AlignHCenter)
        self.value.set_tabular()
        for button in (self.minus, self.plus):
            button.set_square()
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.minus.clicked.connect(self.less)
        self.plus.clicked.connect(self.more)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._measure)

    def set_flush(self, *, fills: bool = False) -> None:
        """Begin where a line does, as what stands above it on a card, and end soon.

        One that ``fills`` ends where the row does: as wide buttons below it.
        """
        self._flush, self._fills = True, fills
        self._place()

    def stand_with(self, others: Sequence["Stepper"]) -> None:
        """Let the buttons of all stand below each other, whatever their labels need."""
        self._beside = others
        self._place()

    @property
    def label_least(self) -> int:
        """Px that the label needs on one line, as small as can be read."""
        return self._label_width(_LEAST_TEXT)

    @property
    def label_wished(self) -> int:
        """Px that the label needs on one line at its full size."""
        return self._label_width(self._theme.px(_LABEL * self._scale))

    def label_length(self, size: float) -> float:
        """Px that the label is long in letters of a size (px)."""
        font = self._theme.font(size, 500)
        return QFontMetricsF(font).horizontalAdvance(self._label.text())

    def set_scale(self, scale: float) -> None:
        """The scale of the words; the buttons are as high as the row."""
        self._scale = scale
        self._place()

    def show_value(
        self, value: str, *, less: bool, more: bool, short: str = ""
    ) -> None:
        """The value, and whether there is less and more of it; ``short`` if need be."""
        self._words, self._short = value, short or value
        self._fit_values()
        for button, other, there in (
            (self.minus, self.plus, less),
            (self.plus, self.minus, more),
        ):
            if button.hasFocus() and not there and other.isEnabled():
                other.setFocus(Qt.FocusReason.TabFocusReason)
            button.setEnabled(there)

    def sizeHint(self) -> QSize:
        """As in the menu: one row for fingers."""
        height = max(LEAST_TARGET, self._theme.box(LEAST_TARGET))
        return QSize(round(height * 6.7), height)

    def minimumSizeHint(self) -> QSize:
        """The least that words can be read in."""
        return self.sizeHint()

    def _measure(self) -> None:
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        width, side = self.width(), self.height()
        wide = width >= _WIDE_FROM * side * 1.4
        label = round(side * (_LABEL_SHARE if wide else _NARROW_LABEL))
        indent = round(side * (_LABEL_INDENT if wide else _NARROW_INDENT))
        if self._flush:
            indent = 0
        needed = indent + _AIR + max(one.label_least for one in self._beside)
        widest = max(one.label_wished for one in self._beside)
        if wide:  # what short labels do not need is the value's
            label = min(label, indent + widest + round(_LABEL_AIR * self._scale))
        label = max(label, min(needed, width - 2 * side - _LEAST_VALUE))
        px, box = self._theme.px, self._theme.box
        if self._flush:  # what the value leaves, which ends soon, is the label's
            wished = indent + box(_AFTER_LABEL) + widest
            label = max(label, min(wished, width - 2 * side - box(_MOST_VALUE)))
        self._put(self._label, indent, label - indent - _AIR)
        self._put(self.minus, label, side)
        value, end = label + side, width - side
        if self._flush and not self._fills:  # near to what they change
            end = min(end, value + box(_MOST_VALUE))
        self._put(self.plus, end, side)
        air = round((_WIDE_AIR if wide else _VALUE_AIR) * self._scale)
        self._put(self.value, value + air, end - value - 2 * air)
        # Labels below each other have one size: what the longest of them needs.
        most: float = px(_LABEL * self._scale)
        room = max(0, label - indent - _AIR) * ROOM
        longest = max(one.label_length(most) for one in self._beside)
        most = max(_LEAST_TEXT, most * min(1.0, room / longest))
        self._label.set_sizes(most, _LEAST_TEXT)
        self._fit_values()

    def _fit_values(self) -> None:
        """As long as there is room, and as large as the longest of all can be."""
        size = self._theme.px(_VALUE * self._scale)
        room = self.value.width() * ROOM
        fits = self._value_length(self._words, size) <= room
        self.value.set_text(self._words if fits else self._short)
        texts = (one.value.text() for one in self._beside)
        longest = max(self._value_length(text, size) for text in texts)
        most = size * min(1.0, room / longest) if longest else size
        for one in self._beside:
            one.value.set_sizes(max(_LEAST_TEXT, most), _LEAST_TEXT)

    def _value_length(self, words: str, size: float) -> float:
        font = self._theme.font(size, 600, tabular=True)
        return QFontMetricsF(font).horizontalAdvance(words)

    def _label_width(self, size: float) -> int:
        return ceil(self.label_length(size) / ROOM) + 1

    def _put(self, part: QWidget, left: int, width: int) -> None:
        part.setGeometry(visual(self, QRect(left, 0, width, self.height())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find all places again."""
        super().resizeEvent(event)
        self._place()
