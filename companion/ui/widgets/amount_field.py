"""A number with a button for less and one for more, such as a volume.

    field = AmountField(theme, "Tones", ("Quieter", "Louder"))
    field.show_amount("70 %", less=True, more=True)
    field.less, field.more          Signals

The two buttons are named by what they do; a limit dashes its button.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.group import Group
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.label import Label

_VALUE = 84


class AmountField(Group):
    """Minus, value, plus."""

    less = Signal()
    more = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        words: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._theme = theme
        self.minus = IconButton(theme, "minus", words[0], 44)
        self.plus = IconButton(theme, "plus", words[1], 44)
        self.value = Label(theme, "", "body", 600)
        self.value.set_tabular()
        self.value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for button in (self.minus, self.plus):
            button.set_square()
        self.minus.clicked.connect(self.less)
        self.plus.clicked.connect(self.more)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for one in (self.minus, self.value, self.plus):
            row.addWidget(one, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._measure)
        self._measure()

    def show_amount(self, value: str, *, less: bool, more: bool) -> None:
        """The value in words, and whether there is less and more of it."""
        self.value.set_text(value)
        for button, other, there in (
            (self.minus, self.plus, less),
            (self.plus, self.minus, more),
        ):
            if button.hasFocus() and not there:
                other.setFocus(Qt.FocusReason.TabFocusReason)
            button.setEnabled(there)
            button.setAccessibleDescription(value)

    def sizeHint(self) -> QSize:
        """Two buttons and the value."""
        side = self.minus.sizeHint()
        return QSize(2 * side.width() + 8 + self.value.minimumWidth(), side.height())

    def _measure(self) -> None:
        self.value.setFixedWidth(self._theme.px(_VALUE))
        self.updateGeometry()
