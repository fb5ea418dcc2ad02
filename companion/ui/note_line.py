"""A note of the program over its own window, where the desktop shows none.

line = NoteLine(theme, window)
line.tell(note, answered)        stays until one of its buttons is pressed
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.ui.box import Box
from companion.ui.mirror import inset
from companion.ui.notifier import Answer, Note
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.icon_square import IconSquare
from companion.ui.widgets.label import Label

_SIDE, _TOP, _WIDEST, _RADIUS = 16, 12, 760, 12


class NoteLine(QWidget):
    """Lies over the top of the window, so that nothing below it moves."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._answered: Callable[[Answer], None] | None = None
        self._title = Label(theme, "", "body", 700)
        self._text = Label(theme, "", "body", 400, "ink2")
        self.later = Button(theme, "", Kind.QUIET)
        self.start = Button(theme, "", Kind.PRIMARY)
        self.later.clicked.connect(lambda: self._answer(Answer.LATER))
        self.start.clicked.connect(lambda: self._answer(Answer.START))
        self._lay_out()
        window.installEventFilter(self)
        theme.changed.connect(self._place)
        self.hide()

    def tell(self, note: Note, answered: Callable[[Answer], None]) -> None:
        """Show a note in the place of the last one."""
        self._answered = answered
        self._title.set_text(note.title)
        self._text.set_text(note.text)
        self.start.set_words(note.start)
        self.later.set_words(note.later)
        self.setAccessibleName(f"{note.title}. {note.text}")
        self._place()
        self.show()
        self.raise_()
        if QAccessible.isActive():
            event = QAccessibleEvent(self, QAccessible.Event.Alert)
            QAccessible.updateAccessibility(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the top when the window is resized."""
        if watched is self.parent() and event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        theme = self._theme
        painter = QPainter(self)
        fill, edge = theme.color("surface"), theme.color("acc")
        box = Box(fill, edge, theme.borders.chosen, _RADIUS)
        box.paint(painter, QRectF(self.rect()))
        painter.end()

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        inset(row, 16, 12, 12, 12)
        row.setSpacing(12)
        bell = IconSquare(self._theme, "bell", "accSoft", "accLine", "accInk")
        row.addWidget(bell, 0, middle)
        row.addLayout(words, 1)
        row.addWidget(self.later, 0, middle)
        row.addWidget(self.start, 0, middle)

    def _answer(self, answer: Answer) -> None:
        self.hide()
        if self._answered is not None:
            self._answered(answer)

    def _place(self) -> None:
        room = self.window().width()
        width = min(self._theme.px(_WIDEST), room - 2 * _SIDE)
        layout = self.layout()
        high = layout.heightForWidth(width) if layout is not None else 0
        height = max(high, self.sizeHint().height() if high < 0 else 0, 64)
        self.setGeometry((room - width) // 2, _TOP, width, height)
