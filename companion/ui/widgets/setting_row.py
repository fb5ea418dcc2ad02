"""One setting: its name, what it does, its control, and the way back to the default.

row = SettingRow(theme, RowWords(label, help, reset), control, wide=False)
row.set_stacked(stacked=True)      the control below the words, where room is short
row.show_chosen(chosen=True)       whether there is something to reset
row.reset_asked                    Signal()
"""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.fact import fact
from companion.ui.theme import Theme
from companion.ui.widgets.button import Kind
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.label import Label
from companion.ui.widgets.toggle import Toggle

_PAD, _GAP = 24, 16
_LEAST_WORDS = 180  # px at 100 %, beside the control


@fact
class RowWords:
    """Name, help, and what the reset button is called."""

    label: str
    help: str
    reset: str


class SettingRow(QWidget):
    """A row of a card; a hairline parts it from the one above."""

    reset_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        words: RowWords,
        control: QWidget,
        *,
        wide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wide = wide
        self._first = False
        self._stacked = False
        self._control = control
        self.label = Label(theme, words.label, "body", 600)
        self.label.setBuddy(control)
        self.help = Label(theme, words.help, "caption", 400, "ink2")
        self.reset = IconButton(theme, "reset", words.reset, 44, Kind.QUIET)
        self.reset.clicked.connect(self.reset_asked)
        control.setAccessibleDescription(words.help)
        self._keep_place()
        self._lay_out()

    def set_first(self, *, first: bool) -> None:
        """Have no hairline above, as the first of a card."""
        self._first = first
        self.update()

    def set_stacked(self, *, stacked: bool) -> None:
        """Put the control below the words."""
        self._stacked = stacked
        self._arrange()

    def crowds(self, width: int) -> bool:
        """Whether words beside the control are a narrow column in a width (px)."""
        beside = 2 * _PAD + _GAP + 8 + self.reset.sizeHint().width()
        control = max(self._control.sizeHint().width(), self._control.minimumWidth())
        return width - beside - control < self._theme.px(_LEAST_WORDS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the control below words that would be a narrow column beside it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        directions = QBoxLayout.Direction
        below = self._stacked or self._wide or self.crowds(self.width())
        self._box.setDirection(
            directions.TopToBottom if below else directions.LeftToRight
        )
        self._box.setSpacing(8 if below else _GAP)
        side = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignRight
        if isinstance(self._control, Toggle):
            self._control.set_leading(leading=below)
        if below and isinstance(self._control, Dropdown):
            side = Qt.AlignmentFlag(0)  # from edge to edge, as choices in a row are
        else:
            side |= Qt.AlignmentFlag.AlignVCenter
        if not self._wide:
            self._box.setAlignment(self._control, side)

    def show_chosen(self, *, chosen: bool) -> None:
        """Offer to reset what differs from the default."""
        if not chosen and self.reset.hasFocus():
            self._control.setFocus(Qt.FocusReason.TabFocusReason)
        self.reset.setVisible(chosen)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline."""
        if self._first:
            return
        painter = QPainter(self)
        width = self._theme.borders.hairline
        painter.fillRect(QRectF(0, 0, self.width(), width), self._theme.color("line"))
        painter.end()

    def _keep_place(self) -> None:
        """Let nothing jump when the reset button comes and goes."""
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.reset.hide()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.label)
        words.addWidget(self.help)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addLayout(words, 1)
        head.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignVCenter)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(_PAD, 12, _PAD, 12)
        self._box.addLayout(head, 1)
        self._box.addWidget(self._control)
        self.set_stacked(stacked=False)
