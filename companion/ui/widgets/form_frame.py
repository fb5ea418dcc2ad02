"""What a form stands in: a head that stays, what is asked, and a foot that stays.

frame = FormFrame(theme, content, foot)
frame.show_head("Step 2 of 4", "A few questions first")
frame.add_action(button)          at the right of the head
"""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.ui.mirror import inset
from companion.ui.theme import Theme
from companion.ui.widgets.focus_ring import RING_REACH
from companion.ui.widgets.foot_bar import FootBar
from companion.ui.widgets.ground import Ground
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import BAR, FADE, End, ScrollView

WIDEST = 1216
_WIDE_FROM = 1000  # px at 100 % text
_HEAD_BESIDE_FROM = 720
_LOW_BELOW = 380  # px high at 100 % text
_GAP = 16
_STEP_LINES = 2  # at most, with the ways beside it
_BESIDE_RING = 6  # px from the ring of the button before the title to the title


class FormFrame(Ground):
    """Head, scrolling middle, foot; the middle is never wider than is read well."""

    def __init__(
        self,
        theme: Theme,
        content: QWidget,
        foot: FootBar,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self.step = Label(theme, "", "body", 600, "accInk")
        self.step.keep_facts_whole()
        self.step.setMinimumWidth(1)  # a long fact breaks, and makes no page wider
        self.title = Label(theme, "", "title", 700)
        self._content = content
        self.foot = foot
        self._lay_out()
        theme.changed.connect(self._arrange)

    def show_head(self, step: str, title: str) -> None:
        """Say where one is and what this is about."""
        self.step.set_text(step)
        self.step.setVisible(bool(step))
        self.title.set_text(title)
        self._arrange()
        # What somebody wrote may end as a sentence, or a question.
        apart = " " if step.endswith((".", "?", "!")) else ". "
        self.setAccessibleName(f"{step}{apart}{title}" if step else title)

    def add_action(self, button: QWidget) -> None:
        """Put something to press at the right of the head."""
        self._actions.addWidget(button)

    def insert_before_title(self, widget: QWidget) -> None:
        """Put something before the words of the head, such as the way back."""
        middle = Qt.AlignmentFlag.AlignVCenter
        self._words_row.insertWidget(0, widget, 0, middle)

    def show_top(self) -> None:
        """Begin at the top again."""
        self.view.verticalScrollBar().setValue(0)

    @property
    def is_narrow(self) -> bool:
        """Whether room is short, as with large text in a small window."""
        return self.width() < self._theme.px(_HEAD_BESIDE_FROM)

    @property
    def is_low(self) -> bool:
        """Whether so little is in view that a smaller title makes room for more."""
        return self.is_narrow and self.height() < self._theme.px(_LOW_BELOW)

    def bring_into_view(self, widget: QWidget, around: int = 40) -> None:
        """Scroll so far that a part and px around it can be seen.

        What just came has its place first. On the way up the head comes into view too
        where all above the part has room: it says what this is about.
        """
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        bar = self.view.verticalScrollBar()
        before = bar.value()
        self.view.reveal(widget, self._theme.px(around))
        foot = widget.mapTo(self.view.viewport(), widget.rect().bottomLeft()).y()
        end = bar.value() + foot
        if bar.value() < before and end < bar.pageStep() - self._theme.px(FADE):
            self.show_top()

    def bring_with_head(self, card: QWidget, widget: QWidget) -> None:
        """Scroll to the head of a card, and on to a part of it that is not in view."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        above = self._theme.px(End.HEAD.value)  # clear of what fades there
        bar, view = self.view.verticalScrollBar(), self.view.viewport()
        bar.setValue(bar.value() + card.mapTo(view, QPoint()).y() - above)
        self.view.reveal(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self._make_head()
        self._content.setMaximumWidth(WIDEST)
        holder = QWidget()
        self._middle = QVBoxLayout(holder)
        self._middle.setSpacing(12)
        self._middle.addWidget(self._content, 1)
        self.view = ScrollView(self._theme, holder)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(self.foot)

    def _make_head(self) -> None:
        self._lines = words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.step)
        words.addWidget(self.title)
        words.addStretch(1)
        self._words_row = QHBoxLayout()
        self._words_row.setSpacing(RING_REACH + self._theme.box(_BESIDE_RING))
        self._words_row.addLayout(words, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        self._first_line = QHBoxLayout()
        self._first_line.setSpacing(_GAP)
        self._head = QWidget()
        self._head_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._head)
        self._head_row.addLayout(self._words_row, 1)
        self._head_row.addLayout(self._actions)

    def _arrange(self) -> None:
        room = self.width() / self._theme.text_scale
        side = 32 if room >= _WIDE_FROM else 16
        side = max(side, (self.width() - WIDEST) // 2)
        direction = QBoxLayout.Direction
        beside = room >= _HEAD_BESIDE_FROM
        in_line = beside or self._title_has_room(side)
        self._head_row.setDirection(
            direction.LeftToRight if in_line else direction.TopToBottom
        )
        self._put_head(stays=beside)
        self.title.set_size("lead" if self.is_low else "title", 700)
        by_step = not beside and self._step_has_room(side)
        self._put_actions(by_step=by_step)
        if beside:
            self._head_row.setContentsMargins(side, 20, side, 12)
        else:
            self._head_row.setContentsMargins(0, 4 if by_step else 8, 0, 0)
        self._middle.setSpacing(4 if by_step else 12)
        self._head_row.setSpacing(_GAP if in_line else 8)
        inset(self._middle, side, 4, max(side, BAR + 4), 24)
        self.foot.set_side(side)

    def _put_head(self, *, stays: bool) -> None:
        """With large text the head scrolls away, so that what is asked has room."""
        if stays == (self._head.parentWidget() is self):
            return
        if stays:
            self._column.insertWidget(0, self._head)
        else:
            self._middle.insertWidget(0, self._head)

    def _title_has_room(self, side: int) -> bool:
        """Whether the title alone fits on a line with what is pressed there."""
        if not self.step.isHidden():
            return False
        for one in (self._lines, self._words_row):
            one.invalidate()  # inner layouts keep the width of words that were others
        needed = self._words_row.sizeHint().width() + self._actions.sizeHint().width()
        return needed + _GAP <= self.width() - 2 * side

    def _step_has_room(self, side: int) -> bool:
        """Whether where one is fits on a line with what is pressed there."""
        room = self.width() - 2 * side - _GAP - self._actions.sizeHint().width()
        if self.step.isHidden() or room < self.step.minimumSizeHint().width():
            return False
        most = _STEP_LINES * self._theme.line("body")
        return self.step.heightForWidth(room) <= most

    def _put_actions(self, *, by_step: bool) -> None:
        """With large text they spare a line of their own: what is asked has it."""
        if by_step == (self._first_line.indexOf(self.step) >= 0):
            return
        if by_step:
            self._head_row.removeItem(self._actions)
            self._first_line.addWidget(self.step, 1, Qt.AlignmentFlag.AlignVCenter)
            self._first_line.addLayout(self._actions)
            self._head_row.insertLayout(0, self._first_line)
        else:
            self._lines.insertWidget(1, self.step)  # found by Qt while it is inside
            self._first_line.removeItem(self._actions)
            self._head_row.removeItem(self._first_line)
            self._head_row.addLayout(self._actions)
