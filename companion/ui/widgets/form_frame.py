"""What a form stands in: a head that stays, what is asked, and a foot that stays.

frame = FormFrame(theme, content, foot)
frame.show_head("Step 2 of 4", "A few questions first")
frame.add_action(button)          at the right of the head
"""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.ui.mirror import inset
from companion.ui.theme import Theme
from companion.ui.widgets.focus_ring import RING_REACH
from companion.ui.widgets.foot_bar import FootBar
from companion.ui.widgets.ground import Ground
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import BAR, ScrollView

WIDEST = 1216
_WIDE_FROM = 1000  # px at 100 % text
_HEAD_BESIDE_FROM = 720
_HANG = 12  # of an icon button: its arrow stands at the margin, not its disc
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
        self.title = Label(theme, "", "title", 700)
        self._content = content
        self._hangs = 0  # px that the button before the title stands out
        self.foot = foot
        self._lay_out()
        theme.changed.connect(self._arrange)

    def show_head(self, step: str, title: str) -> None:
        """Say where one is and what this is about."""
        self.step.set_text(step)
        self.step.setVisible(bool(step))
        self.title.set_text(title)
        self.setAccessibleName(f"{step}. {title}" if step else title)

    def add_action(self, button: QWidget) -> None:
        """Put something to press at the right of the head."""
        self._actions.addWidget(button)

    def insert_before_title(self, widget: QWidget) -> None:
        """Put something before the words of the head, such as the way back."""
        middle = Qt.AlignmentFlag.AlignVCenter
        self._words_row.insertWidget(0, widget, 0, middle)
        self._hangs = _HANG

    def show_top(self) -> None:
        """Begin at the top again."""
        self.view.verticalScrollBar().setValue(0)

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll so far that a part can be seen; what just came has its place first."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.view.reveal(widget, self._theme.px(40))

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
        self._below_head = QVBoxLayout()
        self._below_head.addWidget(self._content)
        self._middle.addLayout(self._below_head, 1)
        self.view = ScrollView(self._theme, holder)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(self.foot)

    def _make_head(self) -> None:
        words = QVBoxLayout()
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
        self._head_row.setDirection(
            direction.LeftToRight if beside else direction.TopToBottom
        )
        self._put_head(stays=beside)
        out = min(self._theme.box(self._hangs), side - RING_REACH - 1)
        if beside:
            inset(self._head_row, side - out, 20, side, 12)
        else:
            self._head_row.setContentsMargins(0, 8, 0, 0)
        # Where the head scrolls, all but the button hangs back in.
        within = 0 if beside else out
        inset(self._actions, within, 0, 0, 0)
        inset(self._below_head, within, 0, 0, 0)
        self._head_row.setSpacing(16 if beside else 8)
        inset(self._middle, side - within, 4, max(side, BAR + 4), 24)
        self.foot.set_side(side)

    def _put_head(self, *, stays: bool) -> None:
        """With large text the head scrolls away, so that what is asked has room."""
        if stays == (self._head.parentWidget() is self):
            return
        if stays:
            self._column.insertWidget(0, self._head)
        else:
            self._middle.insertWidget(0, self._head)
