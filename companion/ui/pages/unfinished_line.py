"""The line that offers an unfinished session again."""

from datetime import datetime

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from companion.domain.record import SessionRecord
from companion.language import tr, trn
from companion.printing.calendar_words import clock_time, day_name
from companion.ui.box import Box
from companion.ui.mirror import inset, painting
from companion.ui.pages.today_shape import Shape
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.label import Label

_ICON = 24
_BELOW = 16  # px to the edge above the words and under the buttons below them
_FOR_BUTTONS = 0.65  # of the width at most, where words stand beside them


class UnfinishedLine(QWidget):
    """Says which session is not finished; one can continue, keep or discard it."""

    continue_asked = Signal()
    keep_asked = Signal()
    discard_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrow, self._down = False, False
        self._words = Label(theme, "", "body", 600)
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._continue = Button(theme, tr("Continue|the session"), Kind.PRIMARY, "play")
        self._keep = Button(theme, tr("Keep as finished early"), Kind.SECONDARY)
        self._discard = Button(theme, tr("Discard"), Kind.QUIET)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self._words, 1)
        self._holder = QWidget()
        buttons = Flow(self._holder, fills=True)
        self._buttons = (self._discard, self._keep, self._continue)
        for button in self._buttons:
            button.set_height(44)
            buttons.addWidget(button)
        self._row.addWidget(self._holder)
        self._continue.clicked.connect(self.continue_asked)
        self._keep.clicked.connect(self.keep_asked)
        self._discard.clicked.connect(self.discard_asked)
        theme.changed.connect(self._space)
        self._space()

    def show_record(self, record: SessionRecord, day: datetime) -> None:
        """Say when it began and how far it went; ``day`` is now, in local time."""
        began = record.started.astimezone(day.tzinfo)
        when = clock_time(began)
        if record.local_date != day.date():
            name = day_name(record.local_date)
            when = tr("{weekday}, {time}|Monday, 14:05", weekday=name, time=when)
        words = trn(
            "Your session from {when} is not finished: {done} of {n} exercise done.",
            "Your session from {when} is not finished: {done} of {n} exercises done.",
            len(record.plan),
            when=when,
            done=record.exercises_done,
        )
        self._words.set_text(words)
        self.setAccessibleName(words)

    def set_shape(self, shape: Shape) -> None:
        """Put the buttons under the words where the page is narrow."""
        self._narrow = shape is Shape.NARROW
        self._space()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words room enough beside the buttons."""
        super().resizeEvent(event)
        self._space()

    def _space(self) -> None:
        left = 20 + self._theme.box(_ICON) + 12  # as a line above it
        wanted = sum(one.sizeHint().width() + 8 for one in self._buttons) - 8
        self._down = self._narrow or wanted > _FOR_BUTTONS * self.width()
        direction = QBoxLayout.Direction
        self._row.setDirection(
            direction.TopToBottom if self._down else direction.LeftToRight
        )
        # A button may come nearer to the edge than words.
        high, end = (_BELOW, 20) if self._down else (10, 10)
        inset(self._row, left, high, end, high)
        # In rows that end at one edge, words without a box would look lost.
        self._discard.set_kind(Kind.SECONDARY if self._down else Kind.QUIET)
        self._holder.setMinimumWidth(0 if self._down else wanted)
        middle = Qt.AlignmentFlag(0) if self._down else Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self._holder, middle)
        self._row.setSpacing(12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar and its sign."""
        theme, size = self._theme, self._theme.box(_ICON)
        painter = painting(self)
        width = theme.borders.hairline
        box = Box(theme.color("accSoft"), theme.color("accLine"), width, 12)
        box.paint(painter, QRectF(self.rect()))
        middle = self._words.geometry().center().y() + 0.5
        spot = QRectF(20, middle - size / 2, size, size)
        theme.icons.paint(painter, "clock", "accInk", spot)
        painter.end()
