"""One session of a past day: when, its exercises, how it felt, what was changed in it.

view = EntryView(theme, entry, edits)
view.edit_asked, view.delete_asked
"""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.entry import Entry
from companion.domain.record import Source
from companion.domain.revision import EditSeen
from companion.domain.week import ExerciseDone, StopMark, exercises_of
from companion.language import tr, trn
from companion.ui.pages.entry_words import edit_words, entry_head, felt_lines
from companion.ui.pages.week_words import stop_detail
from companion.ui.theme import Theme
from companion.ui.widgets.chip import Chip
from companion.ui.widgets.exercise_sign import ExerciseSign
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.group import Group
from companion.ui.widgets.label import Label

_ROW_PAD = 10


class _Row(QWidget):
    """One exercise: name and repetitions, what stopped it, and a sign."""

    def __init__(
        self, theme: Theme, done: ExerciseDone, stops: Sequence[StopMark]
    ) -> None:
        super().__init__()
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, _ROW_PAD, 0, _ROW_PAD)
        row.setSpacing(theme.box(16))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, done.name, "body", 600))
        words.addWidget(Label(theme, _reps(done), "caption", 500, "ink2"))
        for mark in stops:
            text = tr(
                "Set {number}: {what}|what was felt there",
                number=mark.stop.rep.set_number,
                what=stop_detail(mark),
            )
            words.addWidget(Label(theme, text, "caption", 500, "redInk"))
        row.addLayout(words, 1)
        row.addWidget(ExerciseSign(theme, done), 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline above."""
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(QLineF(0, 0.5, self.width(), 0.5))
        painter.end()


class EntryView(Group):
    """Head, exercises, pain, note and edits of one session."""

    edit_asked = Signal()
    delete_asked = Signal()

    def __init__(
        self, theme: Theme, entry: Entry, edits: Sequence[EditSeen], *, narrow: bool
    ) -> None:
        super().__init__(entry_head(entry))
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(0)
        column.addLayout(self._head(entry, narrow=narrow))
        lines = felt_lines(entry)
        if lines:
            felt = Label(theme, " \u00b7 ".join(lines), "body", 500)
            felt.setContentsMargins(0, theme.box(8) if narrow else 0, 0, 8)
            column.addWidget(felt)
        for done in exercises_of([entry.record]):
            mine = [
                o for o in entry.stops if o.exercise.exercise_id == done.exercise_id
            ]
            column.addWidget(_Row(theme, done, mine))
        if entry.note:
            words = tr("Note: {text}", text=entry.note)
            column.addWidget(Label(theme, words, "body", 400))
        for edit in edits:
            words = edit_words(edit, entry.record.zone)
            label = Label(theme, words, "caption", 400, "ink2")
            label.setContentsMargins(0, 4, 0, 0)
            column.addWidget(label)

    def _head(self, entry: Entry, *, narrow: bool) -> QBoxLayout:
        middle, theme = Qt.AlignmentFlag.AlignVCenter, self._theme
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addWidget(Label(theme, entry_head(entry), "body", 700), 0, middle)
        if entry.record.source is Source.BY_HAND:
            words.addWidget(Chip(theme, tr("Added by hand")), 0, middle)
        words.addStretch(1)
        edit = FlushButton(theme, tr("Edit"), at_end=not narrow)
        delete = FlushButton(theme, tr("Delete"), at_end=not narrow)
        head = entry_head(entry)
        edit.setAccessibleName(tr("Edit the session, {head}", head=head))
        delete.setAccessibleName(tr("Delete the session, {head}", head=head))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.box(20))
        for button in (edit, delete):
            button.set_height(44)
            buttons.addWidget(button, 0, middle)
        edit.clicked.connect(self.edit_asked)
        delete.clicked.connect(self.delete_asked)
        direction = QBoxLayout.Direction
        row = QBoxLayout(direction.TopToBottom if narrow else direction.LeftToRight)
        row.setSpacing(8)
        row.addLayout(words, 1)
        if narrow:
            buttons.addStretch(1)
        row.addLayout(buttons)
        return row


def _reps(done: ExerciseDone) -> str:
    planned = done.reps_planned
    if done.reps_done < planned:
        return trn(
            "{done} of {n} repetition",
            "{done} of {n} repetitions",
            planned,
            done=done.reps_done,
        )
    return trn("{n} repetition", "{n} repetitions", planned)
