"""One line of what was told, and the way to take it back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Kind
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.label import Label


class ToldLine(QWidget):
    """Words at the left, a cross at the right."""

    taken_back = Signal()

    def __init__(
        self, theme: Theme, words: str, told: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignVCenter
        label = Label(theme, words, "body", 400)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | middle)
        name = tr("Take back: {text}", text=told or words)
        away = IconButton(theme, "close", name, 44, Kind.QUIET)
        away.clicked.connect(self.taken_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label, 1)
        row.addWidget(away, 0, middle)
