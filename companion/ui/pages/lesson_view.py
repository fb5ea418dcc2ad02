"""The panel of the Learn page: one page, and the way to the ones beside it.

view = LessonView(theme, studio)
view.show_reading(reading, before="Why moving helps", after="Sleeping positions")
view.step_asked         Signal(int): -1 or 1
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.language import tr
from companion.ui.pages.lesson_body import LessonBody, longest_line
from companion.ui.pages.reading import Reading
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.control import NO_LIMIT
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import ScrollView
from companion.ui.widgets.studio import Studio

_PAD, _FRAME, _ALL = 32, 2, 100_000
_BETWEEN = 24  # px at the least, between the ways on
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
        self._ways.share()
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
        self._page, self._ways = QWidget(), _Ways(self.before, self.after)
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.title)
        self._column.addStretch(1)
        content, self._around = _centred(self._page)
        self._scroll = ScrollView(self._theme, content, "surface")
        self._foot, self._around_foot = _centred(self._ways)
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


class _Ways(QWidget):
    """The ways on; where both are not on one line, each may take half of it.

    Qt would take as much from the short one as from the long one.
    """

    def __init__(self, before: FlushButton, after: FlushButton) -> None:
        super().__init__()
        self._both = before, after
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_BETWEEN)
        row.addWidget(before)
        row.addStretch(1)
        row.addWidget(after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width out."""
        super().resizeEvent(event)
        self.share()

    def event(self, event: QEvent) -> bool:
        """Share the width out for other words, or in another size, too."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.share()
        return done

    def share(self) -> None:
        """Give the shorter one what it needs, up to a half, and the other the rest."""
        room = self.width() - _BETWEEN
        shown = [one for one in self._both if not one.isHidden()]
        wanted = [one.sizeHint().width() for one in shown]
        tight = len(shown) > 1 and sum(wanted) > room
        least = min(*wanted, room // 2) if tight else 0
        for one, wide in zip(shown, wanted, strict=True):
            most = max(1, min(wide, max(least, room - least)))
            one.setMaximumWidth(most if tight else NO_LIMIT)


def _centred(widget: QWidget) -> tuple[QWidget, QHBoxLayout]:
    """Something between ends that give way, where it may not be as wide as all."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setSpacing(0)
    row.addStretch(1)
    row.addWidget(widget, _ALL)
    row.addStretch(1)
    return whole, row
