"""A question that has to be answered first, such as finishing early.

    dialog = Dialog(theme, window, "Finish early?", "What you did is kept.",
                    Answers("Keep going", "Finish early"))
    dialog.accepted / dialog.rejected      what was asked for / the safe answer
    dialog.ask()

It lies inside the window, above everything. Esc, or a press beside it, is the safe
answer. While it is open Tab stays inside and no shortcut of the page is heard. It
deletes itself when it has been answered.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from companion.ui.mirror import inset
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.control import NO_LIMIT
from companion.ui.widgets.label import Label
from companion.ui.widgets.overlay import SHADOW, FloatingCard, Overlay
from companion.ui.widgets.scroll_view import STRIP, ScrollView

WIDTH, _WIDER = 448, 560
_PAD, _BETWEEN = 24, 12
_LEAST_MIDDLE = 120
_APART = 4  # px from the edge of the window at least


@dataclass(frozen=True, slots=True)
class Answers:
    """Words of the two buttons: the safe one, and what was asked for.

    What ``destroys`` is the quieter one of both: nobody is to press it in haste.
    """

    safe: str
    asked: str
    destroys: bool = False


class _Middle(ScrollView):
    """What is to be answered: as high as it is, or as there is room for."""

    def __init__(self, theme: Theme, content: QWidget) -> None:
        super().__init__(theme, content, "surface")
        self.most = NO_LIMIT
        self._content = content
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def limit(self, most: int) -> None:
        """Become no higher than this (px)."""
        if most != self.most:
            self.most = most
            self.updateGeometry()

    def whole(self, width: int) -> int:
        """Px from its top to its foot, in a width."""
        if self._content.hasHeightForWidth():
            return self._content.heightForWidth(width)
        return self._content.sizeHint().height()

    def heightForWidth(self, width: int) -> int:
        """All of it, within its limit."""
        return min(self.whole(width), self.most)

    def sizeHint(self) -> QSize:
        """That of what is in it."""
        return self._content.sizeHint().boundedTo(QSize(NO_LIMIT, self.most))

    def minimumSizeHint(self) -> QSize:
        """As narrow as what is in it."""
        return QSize(self._content.minimumSizeHint().width(), 0)


class Dialog(Overlay):
    """A title, a sentence and two answers, in the middle of a window."""

    def __init__(
        self, theme: Theme, window: QWidget, title: str, text: str, answers: Answers
    ) -> None:
        super().__init__(theme, window, title)
        self.setAccessibleDescription(text)
        self.sheet = FloatingCard(theme, self)
        self._title = Label(theme, title, "lead", 700)
        self._text = Label(theme, text, "body", 400, "ink2")
        self._added: list[QWidget] = []
        kinds = (Kind.SECONDARY, Kind.PRIMARY)
        safe, asked = reversed(kinds) if answers.destroys else kinds
        self.safe = Button(theme, answers.safe, safe)
        self.asked = Button(theme, answers.asked, asked)
        self.safe.clicked.connect(self.reject)
        self.asked.clicked.connect(self.accept)
        self._lay_out()
        self._follow()

    def ask(self) -> None:
        """Show it; the answer comes as a signal."""
        self._place()
        self.show()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._place()  # buttons whose words break into lines are measured only now
        self.raise_()
        self.safe.setFocus(Qt.FocusReason.TabFocusReason)

    def add(self, widget: QWidget) -> None:
        """Put something to answer between the words and the buttons."""
        self._added.append(widget)
        self._more.addWidget(widget)
        self._middle.show()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go round inside."""
        stops = [
            one
            for holder in (*self._added, self.safe, self.asked)
            for one in (holder, *holder.findChildren(QWidget))
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled()
        ]
        here = next((i for i, one in enumerate(stops) if one.hasFocus()), -1)
        reason = Qt.FocusReason.TabFocusReason
        stops[(here + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a veil over the page behind."""
        self._paint_veil()

    def _lay_out(self) -> None:
        content = QWidget()
        self._more = QVBoxLayout(content)
        self._more.setContentsMargins(0, 0, 0, 0)
        self._more.setSpacing(12)
        self._middle = _Middle(self._theme, content)
        self._middle.hide()
        self._column = column = QVBoxLayout(self.sheet)
        around = SHADOW + _PAD
        column.setContentsMargins(around, around, around, around)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addWidget(self._middle)
        column.addSpacing(24)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_BETWEEN)
        self._row.addStretch(1)
        self._row.addWidget(self.safe)
        self._row.addWidget(self.asked)
        column.addLayout(self._row)

    def _place(self) -> None:
        window = self._window
        self.setGeometry(window.rect())
        most = window.width() - 2 * _PAD
        self._limit(NO_LIMIT)
        width = min(self._theme.box(WIDTH), most)
        beside = self._answers_width() + 2 * _PAD
        if width < beside <= min(self._theme.box(_WIDER), most):
            width = beside  # rather a little wider than answers below each other
        width += 2 * SHADOW
        height = self._height(width)
        room = window.height() + 2 * (SHADOW - _APART)  # of its shadow less may be seen
        if height > room:  # much to read in large letters: wider, less high
            width = min(self._theme.px(WIDTH), most) + 2 * SHADOW
            height = self._height(width)
        excess = height - room
        inset(self._more, 0, 0, STRIP if excess > 0 else 0, 0)
        if excess > 0:  # and what is to be answered scrolls, beside its bar
            whole = self._middle.whole(width - 2 * (SHADOW + _PAD))
            self._limit(max(self._theme.box(_LEAST_MIDDLE), whole - excess))
            height = self.sheet.heightForWidth(width)
        left, top = (window.width() - width) // 2, (window.height() - height) // 2
        self.sheet.setGeometry(left, max(_APART - SHADOW, top), width, height)
        self.update()

    def _height(self, width: int) -> int:
        """Px it needs in a width; answers whose words would break are stacked."""
        room = width - 2 * (SHADOW + _PAD)
        direction = QBoxLayout.Direction
        stacked = not self.asked.isHidden() and self._answers_width() > room
        self._row.setDirection(
            direction.TopToBottom if stacked else direction.LeftToRight
        )
        self._column.invalidate()
        return self.sheet.heightForWidth(width)

    def _answers_width(self) -> int:
        """Px of the answers side by side."""
        there = [one for one in (self.safe, self.asked) if not one.isHidden()]
        return sum(one.sizeHint().width() + _BETWEEN for one in there) - _BETWEEN

    def _limit(self, most: int) -> None:
        self._middle.limit(most)
        self._column.invalidate()  # it keeps the heights it was told before
