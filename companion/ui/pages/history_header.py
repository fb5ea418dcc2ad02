"""The head of the History page: which week, its sums, the way to others, and paper."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.language import tr
from companion.ui.mirror import inset
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.flush_button import FlushButton
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.label import Label
from companion.ui.widgets.title_button import PAD, TitleButton

_BEFORE_WORDS = 20  # px from a button with a box to the words of one without
_BESIDE_WORDS = 12  # px more than between controls: words stand on both sides


class HistoryHeader(QWidget):
    """Arrows, the title that opens the calendar and one line; at the right the actions.

    ``now_asked`` is for this week, seen from another one.
    """

    previous_asked = Signal()
    next_asked = Signal()
    calendar_asked = Signal()
    now_asked = Signal()
    print_asked = Signal()
    appointment_asked = Signal()
    export_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before = IconButton(theme, "chevron_left", tr("Previous week"))
        self._after = IconButton(theme, "chevron_right", tr("Next week"))
        self.title = TitleButton(theme)
        self._line = Label(theme, "", "body", 500, "ink2")
        self._line.setContentsMargins(PAD, 0, 0, 0)
        self._line.keep_facts_whole()
        self._now = FlushButton(theme, tr("Today"), at_end=True)
        self._now.setAccessibleName(tr("Go to this week"))
        self._way = QWidget()
        self._indent = QHBoxLayout(self._way)
        self._indent.setContentsMargins(0, 0, 0, 0)
        self._indent.addWidget(self._now)
        self._print = Button(theme, tr("Print this week"), Kind.SECONDARY, "print")
        self._print.tell_key("Ctrl+P")
        self._sheet = Button(theme, tr("Appointment sheet"), Kind.SECONDARY, "page")
        self.export_button = FlushButton(theme, tr("Export"), "export")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.paper_ways = QWidget()
        self._actions = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.paper_ways)
        self._lay_out()
        self._connect()

    def show_week(self, title: str, line: str, *, newest: bool) -> None:
        """Name the week; the newest one has no next."""
        self.title.set_words(title)
        self.title.setAccessibleDescription(
            tr("{line}. Choose another week", line=line)
        )
        self._line.set_text(line)
        if newest:
            for one in (self._after, self._now):
                if one.hasFocus():
                    self._before.setFocus(Qt.FocusReason.TabFocusReason)
        self._after.setEnabled(not newest)
        self._way.setVisible(not newest)

    def set_actions(self, *, shown: bool) -> None:
        """Offer paper and export, once there is something to be seen on them."""
        self.paper_ways.setVisible(shown)

    def set_stacked(self, *, stacked: bool, piled: bool) -> None:
        """Put the actions under the words; ``piled`` below each other, elsewhere.

        Then the page finds a place for ``paper_ways``: they would fill half of it.
        """
        direction = QBoxLayout.Direction
        down, across = direction.TopToBottom, direction.LeftToRight
        self._row.setDirection(down if stacked else across)
        self._row.setSpacing(12 if stacked else _BEFORE_WORDS)
        self._actions.setDirection(down if piled else across)
        sides = Qt.AlignmentFlag
        # Below two buttons as wide as all, words at the side would hang.
        at = sides.AlignHCenter if piled else sides.AlignVCenter
        self._actions.setAlignment(self.export_button, at)
        # The way back to this week stands under the words where both are large.
        start = Qt.AlignmentFlag.AlignLeft
        if piled:
            self._words.addWidget(self._way, 0, start)
        else:
            self._head.addWidget(self._way, 0, Qt.AlignmentFlag.AlignVCenter)
        inset(self._indent, PAD if piled else _BESIDE_WORDS, 0, 0, 0)
        if not piled and self.paper_ways.parentWidget() is not self:
            self._row.addWidget(self.paper_ways)

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        self._words = words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self._line)
        self._head = head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._before, 0, middle)
        head.addWidget(self._after, 0, middle)
        head.addSpacing(4)
        head.addLayout(words, 1)
        head.addWidget(self._way, 0, middle)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addLayout(head, 1)
        self._actions.setContentsMargins(0, 0, 0, 0)
        self._actions.setSpacing(8)
        for one in (self._print, self._sheet):
            self._actions.addWidget(one, 0, middle)
        self._actions.addSpacing(_BEFORE_WORDS)
        self._actions.addWidget(self.export_button, 0, middle)
        self._actions.addStretch(1)
        self._row.addWidget(self.paper_ways)

    def _connect(self) -> None:
        self._before.clicked.connect(self.previous_asked)
        self._after.clicked.connect(self.next_asked)
        self.title.clicked.connect(self.calendar_asked)
        self._now.clicked.connect(self.now_asked)
        self._print.clicked.connect(self.print_asked)
        self._sheet.clicked.connect(self.appointment_asked)
        self.export_button.clicked.connect(self.export_asked)
