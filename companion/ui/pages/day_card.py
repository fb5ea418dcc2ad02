"""The day that is open: its exercises, how much of each was done, and its stops."""

from PySide6.QtCore import QLineF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.week import DaySummary, ExerciseDone, StopMark
from companion.language import mark, tr, trn
from companion.printing.calendar_words import long_day
from companion.ui.pages.week_words import day_line, quiet_day, stop_detail
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.exercise_sign import ExerciseSign
from companion.ui.widgets.label import Label

_PAD, _ROW_PAD = 24, 10
_FIRST_HEAD = mark("Your sessions will show here")
_FIRST_WORDS = mark(
    "Each repetition is saved when you finish it. After your first session you see "
    "here what you did, how long it took, and where you stopped."
)


class _Row(QWidget):
    """One exercise: name and repetitions, what stopped it, and a sign."""

    def __init__(
        self, theme: Theme, done: ExerciseDone, stops: list[StopMark], *, first: bool
    ) -> None:
        super().__init__()
        self._theme = theme
        self._first = first
        row = QHBoxLayout(self)
        row.setContentsMargins(0, _ROW_PAD, 0, _ROW_PAD)
        row.setSpacing(theme.box(16))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, done.name, "body", 600))
        words.addWidget(Label(theme, _reps(done), "caption", 500, "ink2"))
        for stop in stops:
            text = tr(
                "Set {number}: {what}|what was felt there",
                number=stop.stop.rep.set_number,
                what=stop_detail(stop),
            )
            words.addWidget(Label(theme, text, "caption", 500, "redInk"))
        row.addLayout(words, 1)
        row.addWidget(ExerciseSign(theme, done), 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline above."""
        if self._first:
            return
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(QLineF(0, 0.5, self.width(), 0.5))
        painter.end()


def _reps(done: ExerciseDone) -> str:
    if done.reps_done >= done.reps_planned:
        return trn("{n} repetition", "{n} repetitions", done.reps_planned)
    return trn(
        "{done} of {n} repetition",
        "{done} of {n} repetitions",
        done.reps_planned,
        done=done.reps_done,
    )


class DayCard(Card):
    """The open day; a helpful word when nothing was done on it."""

    today_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._head = Label(theme, "", "lead", 700)
        self._line = Label(theme, "", "body", 500, "ink2")
        self._go = Button(theme, tr("Go to Today"), Kind.SECONDARY, "today")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, 20, _PAD, 16)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._line)
        column.addSpacing(8)
        column.addLayout(self._rows)
        column.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._go.clicked.connect(self.today_asked)

    def show_day(self, day: DaySummary, *, invite: bool) -> None:
        """Open a day; ``invite`` offers the way to Today."""
        self._head.set_text(long_day(day.day))
        self._line.set_text(day_line(day))
        self._line.show()
        self._clear()
        for index, done in enumerate(day.exercises):
            stops = [
                mark
                for mark in day.stops
                if mark.exercise.exercise_id == done.exercise_id
            ]
            row = _Row(self._theme, done, stops, first=index == 0)
            self._rows.addWidget(row)
        if not day.exercises:
            self._say(quiet_day(day))
        self._go.setVisible(invite)

    def show_first(self) -> None:
        """Say what will be here, to somebody who has not begun."""
        self._head.set_text(tr(_FIRST_HEAD))
        self._line.hide()
        self._clear()
        self._say(tr(_FIRST_WORDS))
        self._go.setVisible(True)

    def _say(self, words: str) -> None:
        label = Label(self._theme, words, "body", 400, "ink2")
        label.setContentsMargins(0, 0, 0, 16)
        label.setMaximumWidth(self._theme.px(560))
        self._rows.addWidget(label)

    def _clear(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
