"""The panel of the Learn page: one page, and the way to the ones beside it.

view = LessonView(theme, studio)
view.show_reading(reading, before="Why moving helps", after="Sleeping positions")
view.step_asked         Signal(int): -1 or 1
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.language import tr
from companion.ui.pages.lesson_body import LessonBody, longest_line
from companion.ui.pages.reading import Reading
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import ScrollView
from companion.ui.widgets.studio import Studio

_PAD, _FRAME, _ALL = 32, 2, 100_000
_KEYS = {Qt.Key.Key_PageDown: 0.9, Qt.Key.Key_PageUp: -0.9}


class LessonView(Card):
    """A page to read, in a card that scrolls."""

    step_asked = Signal(int)

    def __init__(
        self, theme: Theme, studio: Studio, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self._studio = studio
        self._body: LessonBody | None = None
        self._pad = _PAD  # px at the least
        self._at_end = False
        self.title = Label(theme, "", "title", 700)
        self.before = FlushButton(theme, "", "arrow_left")
        self.after = FlushButton(theme, "", at_end=True)
        self.after.set_icon("arrow_right", after=True)
        self._lay_out()
        self._connect()

    @property
    def body(self) -> LessonBody | None:
        """The words and pictures that are shown."""
        return self._body

    def show_reading(self, reading: Reading, before: str, after: str) -> None:
        """Show a page from its top; its neighbours by name, empty at the ends."""
        self.setAccessibleName(reading.lesson.title)
        self.title.set_text(reading.lesson.title)
        self._replace_body(LessonBody(self._theme, self._studio, reading))
        for button, name, spoken in (
            (self.before, before, tr("Page before: {title}", title=before)),
            (self.after, after, tr("Next page: {title}", title=after)),
        ):
            button.set_words(name)
            button.setAccessibleName(spoken)
            button.setVisible(bool(name))
        self._scroll.verticalScrollBar().setValue(0)

    def set_pad(self, pad: int) -> None:
        """Stand so far (px) from the edge of the card, or further."""
        self._pad = pad
        self._measure()

    def set_foot_at_end(self, *, at_end: bool) -> None:
        """Let the way on stand at the end of the words, or always in view."""
        (self._column if at_end else self._whole).addWidget(self._foot)
        self._at_end = at_end
        self._measure()

    def _replace_body(self, body: LessonBody) -> None:
        before, self._body = self._body, body
        if before is not None:
            before.hide()
            before.deleteLater()
        self._column.insertWidget(1, body)

    def _lay_out(self) -> None:
        self._page, self._ways = QWidget(), QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.title)
        self._column.addStretch(1)
        content, self._around = _centred(self._page)
        self._scroll = ScrollView(self._theme, content, "surface")
        self._foot, self._around_foot = _centred(self._ways)
        foot = QHBoxLayout(self._ways)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(24)
        foot.addWidget(self.before)
        foot.addStretch(1)
        foot.addWidget(self.after)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(_FRAME, _FRAME, _FRAME, _FRAME)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._scroll, 1)
        self._whole.addWidget(self._foot)
        self._measure()

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self.step_asked.emit(-1))
        self.after.clicked.connect(lambda: self.step_asked.emit(1))
        for key, part in _KEYS.items():
            turn = QShortcut(QKeySequence(key), self)
            turn.activated.connect(lambda part=part: self._turn(part))

    def _turn(self, part: float) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + round(bar.pageStep() * part))

    def _measure(self) -> None:
        """One edge for words, pictures and ways on, as far from both sides."""
        widest, pad = longest_line(self._theme), self._pad
        foot = 0 if self._at_end else pad  # at the end it is in the margins
        for one in (self._page, self._ways):
            one.setMaximumWidth(widest)
        self._around_foot.setContentsMargins(foot, 8, foot, 8)
        self._around.setContentsMargins(pad, pad - 8, pad, pad)


def _centred(widget: QWidget) -> tuple[QWidget, QHBoxLayout]:
    """Something between ends that give way, where it may not be as wide as all."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setSpacing(0)
    row.addStretch(1)
    row.addWidget(widget, _ALL)
    row.addStretch(1)
    return whole, row
