"""The pages behind the foot of the exercise panel: in and out, easier, harder, care."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.caution_words import caution_lines
from companion.domain.exercise import Exercise
from companion.domain.fact import fact
from companion.language import tr
from companion.ui.mirror import inset
from companion.ui.pages.exercise_body import MISTAKES, PAD
from companion.ui.pages.exercise_foot import NOTES
from companion.ui.theme import Theme
from companion.ui.widgets.bullet_list import BulletList, Mark
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.label import Label


@fact
class Section:
    """A heading and its lines."""

    heading: str
    lines: tuple[str, ...]
    mark: Mark


@fact
class Note:
    """One page: its title, which is also the word on the button, and its sections."""

    title: str
    sections: tuple[Section, ...]


def notes_of(exercise: Exercise) -> tuple[Note, ...]:
    """The pages of an exercise, in the order of ``NOTES``."""
    easier = Section(tr("Easier"), (exercise.easier.words,), Mark.NONE)
    harder = Section(tr("Harder"), (exercise.harder.words,), Mark.NONE)
    care = [
        Section(tr("What it is for"), (exercise.purpose,), Mark.NONE),
        Section(tr(MISTAKES), exercise.mistakes, Mark.DOT),
    ]
    lines = caution_lines(exercise)
    if lines:
        care.append(Section(tr("Leave it out, or change it"), lines, Mark.DOT))
    return (
        Note(
            tr(NOTES[0]),
            (
                Section(tr("Getting in"), exercise.getting_in, Mark.NUMBER),
                Section(tr("Getting out"), exercise.getting_out, Mark.NUMBER),
            ),
        ),
        Note(tr(NOTES[1]), (easier, harder)),
        Note(tr(NOTES[2]), tuple(care)),
    )


class NotePage(QWidget):
    """One of these pages, with an arrow back to the exercise."""

    closed = Signal()

    def __init__(self, theme: Theme, note: Note, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = IconButton(theme, "arrow_left", tr("Back to the steps"), 44)
        self._back.clicked.connect(self.closed)
        title = Label(theme, note.title, "lead", 700)
        title.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setSpacing(theme.box(14))
        head.addWidget(self._back)
        head.addWidget(title, 1)
        column = QVBoxLayout(self)
        pad = theme.box(PAD)
        inset(column, pad, theme.box(12), pad, theme.box(16))
        column.setSpacing(theme.box(14))
        column.addLayout(head)
        lists = [BulletList(theme, s.heading, s.lines, s.mark) for s in note.sections]
        if len(lists) % 2:  # by itself in a row of two it would leave a hole
            column.addWidget(lists.pop(0))
        if lists:
            sections = Columns(theme, 260, row_gap=16)
            sections.set_children(lists)
            column.addWidget(sections)
        column.addStretch(1)
        self.setAccessibleName(note.title)

    def focus_back(self) -> None:
        """Put the keyboard on the arrow back."""
        self._back.setFocus(Qt.FocusReason.TabFocusReason)
