"""What follows from the rest after a stop: now, later today, and next time."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.after_stop import NEXT_WORDS, Next
from companion.language import mark, tr
from companion.ui.mirror import inset
from companion.ui.theme import Theme
from companion.ui.widgets.bullet_list import BulletList, Mark
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.foot_bar import FootBar
from companion.ui.widgets.ground import Ground
from companion.ui.widgets.icon_square import IconSquare
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import BAR, ScrollView

_WIDEST = 760
_FINISH = mark("Finish today")


class StopResult(Ground):
    """One sentence, its consequences, and the way on."""

    finish_asked = Signal()
    go_on_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Label(theme, "", "title", 700)
        self._card = Card(theme)
        self._column = QVBoxLayout(self._card)
        self._column.setContentsMargins(*[theme.box(32)] * 4)
        self._column.setSpacing(theme.box(16))
        fill = "accSoft", "accLine", "accInk"
        left = Qt.AlignmentFlag.AlignLeft
        self._column.addWidget(IconSquare(theme, "clock", *fill), 0, left)
        self._column.addWidget(self._title)
        self._list: BulletList | None = None
        holder = QWidget()
        self._inside = QVBoxLayout(holder)
        self._inside.addStretch(1)
        self._inside.addWidget(self._card)
        self._inside.addStretch(2)
        self.finish = Button(theme, tr(_FINISH), Kind.PRIMARY)
        self.go_on = Button(theme, tr("Go on with the others"), Kind.SECONDARY)
        self.foot = FootBar(theme, (self.go_on, self.finish))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(ScrollView(theme, holder), 1)
        whole.addWidget(self.foot)
        self.finish.clicked.connect(self.finish_asked)
        self.go_on.clicked.connect(self.go_on_asked)

    def show_next(self, what: Next, lines: Sequence[str], *, may_go_on: bool) -> None:
        """Say what follows; ``lines`` are what else there is to know."""
        words = tr(NEXT_WORDS[what])
        self._title.set_text(words)
        self.setAccessibleName(words)
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
        self._list = BulletList(self._theme, "", list(lines), Mark.DOT)
        self._column.addWidget(self._list)
        self.go_on.setVisible(may_go_on)
        self.foot.say(tr("What you did is saved."))
        self.finish.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay as wide as is read well, in the middle."""
        super().resizeEvent(event)
        most = self._theme.px(_WIDEST)
        side = max(16, (self.width() - most) // 2)
        inset(self._inside, side, 24, max(side, BAR + 4), 24)
        self.foot.set_side(side)
