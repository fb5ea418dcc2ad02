"""The head of the Today page: the date, what kind of day it is, what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from companion.domain.today import ItemState
from companion.domain.wording import routine_words
from companion.language import tr, trn
from companion.printing.calendar_words import long_day
from companion.ui.pages.day import Day
from companion.ui.pages.today_shape import Shape
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.label import Label


class TodayHeader(QWidget):
    """Date, title and one line; at the right Print today and Start session."""

    start_asked = Signal()
    print_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._date = Label(theme, "", "body", 500, "ink2")
        self._title = Label(theme, "", "title", 700)
        self._summary = Label(theme, "", "body", 500, "ink2")
        self._print = Button(theme, tr("Print today"), Kind.SECONDARY, "print")
        self._start = Button(theme, tr("Start session"), Kind.PRIMARY, "play")
        for button in (self._print, self._start):
            button.set_height(56)
        self._words = QVBoxLayout()
        self._line = QHBoxLayout()
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._print.clicked.connect(self.print_asked)
        self._start.clicked.connect(self.start_asked)

    def show_day(self, day: Day) -> None:
        """Say what kind of day it is."""
        when = day.routine.day
        self._date.set_text(long_day(when))
        title, summary = _words(day)
        self._title.set_text(title)
        self._summary.set_text(summary)
        some = bool(day.routine.items)
        self._print.setVisible(some)
        self._start.setVisible(some and not day.closed)
        # One thing is asked for at a time: an unfinished session comes first.
        asked = day.planned and day.next_item is not None and day.unfinished is None
        self._start.set_kind(Kind.PRIMARY if asked else Kind.SECONDARY)

    def set_shape(self, shape: Shape) -> None:
        """Arrange it for a wide, a compact or a narrow page."""
        wide = shape is Shape.WIDE
        self._line.setDirection(
            QBoxLayout.Direction.LeftToRight
            if wide
            else QBoxLayout.Direction.TopToBottom
        )
        self._line.setSpacing(15 if wide else 0)
        # Beside the title, the line stands on the title's base line.
        self._summary.setContentsMargins(0, self._theme.px(11) if wide else 0, 0, 0)
        size = "caption" if shape is Shape.COMPACT else "body"
        self._date.set_size(size, 500)
        self._summary.set_size(size, 500)
        narrow = shape is Shape.NARROW
        self._buttons.setDirection(
            QBoxLayout.Direction.BottomToTop
            if narrow
            else QBoxLayout.Direction.LeftToRight
        )
        self._buttons.setSpacing(16 if wide else 8)
        # Below each other they are equally wide.
        wants = QSizePolicy.Policy.Expanding if narrow else QSizePolicy.Policy.Fixed
        for button in (self._print, self._start):
            policy = button.sizePolicy()
            policy.setHorizontalPolicy(wants)
            button.setSizePolicy(policy)

    def _lay_out(self) -> None:
        self.setMinimumHeight(66)
        self._words.setSpacing(0)
        self._line.addWidget(self._title)
        self._line.addWidget(self._summary, 1)
        self._words.addWidget(self._date)
        self._words.addLayout(self._line)
        self._buttons.addWidget(self._print)
        self._buttons.addWidget(self._start)
        whole = QGridLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setHorizontalSpacing(16)
        whole.addLayout(self._words, 0, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(self._buttons, 0, 1, Qt.AlignmentFlag.AlignBottom)
        whole.setColumnStretch(0, 1)


def _words(day: Day) -> tuple[str, str]:
    """The title and the line beside it."""
    items = len(day.routine.items)
    if not items:
        return tr("No exercises"), ""
    if day.next_item is None:
        done = day.states.count(ItemState.DONE)
        return tr("Done for today"), trn(
            "{done} of {n} exercise", "{done} of {n} exercises", items, done=done
        )
    words = routine_words(items, day.total_ms)
    if day.planned:
        return tr("Session day"), words
    walk = tr("A short walk is plenty.")
    if not day.next_day:
        return tr("Rest day"), walk
    later = tr("Next session day: {day}.", day=day.next_day)
    return tr("Rest day"), f"{walk} {later}"
