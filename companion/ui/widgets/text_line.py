"""One line to write in: its label above, help or what is wrong below.

    line = TextLine(theme, "Who was it?", "Such as Dr Lind, spine clinic")
    line.text;  line.changed;  line.set_fault("Write their name.")

The field is named by its label; a screen reader reads help and fault as description.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from companion.ui.mirror import line_start
from companion.ui.theme import Theme
from companion.ui.widgets.control import LEAST_TARGET
from companion.ui.widgets.label import Label

_HIGH = 48


class TextLine(QWidget):
    """Label, field, and a line below that says help or fault."""

    changed = Signal(str)
    entered = Signal()

    def __init__(
        self,
        theme: Theme,
        label: str,
        hint: str = "",
        most: int = 80,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hint = hint
        self.label = Label(theme, label, "body", 600)
        self.field = QLineEdit()
        self.field.setAlignment(line_start(self.field))
        self.field.setMaxLength(most)
        self.field.setAccessibleName(label)
        self.label.setBuddy(self.field)
        self.below = Label(theme, "", "body", 400, "ink2")
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.addWidget(self.field, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.column.addWidget(self.label)
        self.column.addLayout(self.row)
        self.column.addWidget(self.below)
        self.field.textChanged.connect(self.changed)
        self.field.returnPressed.connect(self.entered)
        theme.changed.connect(self._dress)
        self._dress()
        self.set_fault("")

    @property
    def text(self) -> str:
        """What is written, without spaces at the ends."""
        return self.field.text().strip()

    def set_text(self, text: str) -> None:
        """Write something."""
        self.field.setText(text)

    def set_fault(self, words: str) -> None:
        """Say what is wrong; empty for the help again."""
        shown = words or self._hint
        self.below.set_text(shown)
        self.below.set_role("ambInk" if words else "ink2")
        self.below.set_size("body", 600 if words else 400)
        self.below.setVisible(bool(shown))
        self.field.setAccessibleDescription(shown)

    def take_focus(self) -> None:
        """Let the keys write here."""
        self.field.setFocus(Qt.FocusReason.TabFocusReason)

    def _dress(self) -> None:
        theme = self._theme
        self.field.setStyleSheet(theme.sheet)
        self.field.setFont(theme.font("body"))
        self.field.setMinimumHeight(max(LEAST_TARGET, theme.box(_HIGH)))
