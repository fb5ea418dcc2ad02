"""The foot of the exercise panel: what else there is to read, and Start from here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.domain.today import ItemState
from companion.language import mark, tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.flow import Flow

_SIDE = 16
NOTES = (mark("Getting in and out"), mark("Easier, harder"), mark("Good to know"))
_CLOSED = {
    ItemState.STOPPED: mark("Stopped today: it rests until tomorrow"),
    ItemState.NOT_TODAY: mark("Not today"),
}
_LESS_PAD, _LESS_AIR = 12, 5  # px at 100 % less than usual on both sides of the words
_CLOSE = 5  # px from the words to the sign behind them


class ExerciseFoot(QWidget):
    """Quiet buttons that open pages inside the panel, and one that starts.

    Whoever hears ``note_asked`` says with ``show_open`` which page is shown now.
    """

    note_asked = Signal(int)  # an index of NOTES
    start_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._flow = Flow(gap=0)
        self._buttons = [self._made(at) for at in range(len(NOTES))]
        for button in self._buttons:
            self._flow.addWidget(button)
        self._start = Button(theme, tr("Start from here"), Kind.SECONDARY, "play")
        self._start.set_height(44)
        self._start.clicked.connect(self.start_asked)
        theme.changed.connect(self._fit)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.addLayout(self._flow, 1)
        self._row.addWidget(self._start, 0, Qt.AlignmentFlag.AlignVCenter)
        self._fit()

    def set_state(self, state: ItemState) -> None:
        """Let the exercise be started, or say why not: another would begin instead."""
        why_not = _CLOSED.get(state)
        self._start.setEnabled(why_not is None)
        self._start.setToolTip("" if why_not is None else tr(why_not))

    def hide_start(self) -> None:
        """Only show the exercise: here no session begins."""
        self._start.hide()

    def show_open(self, index: int | None) -> None:
        """Mark the page that is shown; pressed again, it leads back to the steps."""
        for at, button in enumerate(self._buttons):
            shown = at == index
            button.setChecked(shown)
            button.set_icon("close" if shown else "chevron_right", 16, after=True)

    def focus_note(self, index: int) -> None:
        """Put the keyboard back where a page was opened."""
        self._buttons[index].setFocus(Qt.FocusReason.TabFocusReason)

    def _fit(self) -> None:
        """Take less room around the words than usual, so that one row holds all.

        The button that starts gives up some of its own only where that is enough.
        """
        notes, box = 0, self._theme.box
        # The quiet buttons' words, not their boxes, line up with the text above.
        self._row.setContentsMargins(box(_SIDE), 9, box(_SIDE), 9)
        for button in self._buttons:
            wide = button.sizeHint().width() - 2 * box(_LESS_PAD)
            button.setMaximumWidth(wide)
            notes += wide
        whole = self._start.sizeHint().width()
        less = whole - 2 * box(_LESS_AIR)
        room = self.width() - 2 * box(_SIDE) - notes
        self._start.setMaximumWidth(less if less <= room < whole else whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width out."""
        super().resizeEvent(event)
        self._fit()

    def _made(self, at: int) -> Button:
        button = Button(self._theme, tr(NOTES[at]), Kind.QUIET)
        button.icon_gap = _CLOSE
        button.set_icon("chevron_right", 16, after=True)
        button.set_height(44)
        button.setCheckable(True)
        button.clicked.connect(lambda: self.note_asked.emit(at))
        return button

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the hairline above."""
        painter = QPainter(self)
        painter.setPen(self._theme.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()
