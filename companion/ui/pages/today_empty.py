"""What the Today page says when it has no exercise: left out, or not to be read."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.day_gap import day_gap
from companion.domain.outlook import Reason
from companion.language import mark, tr, trn
from companion.ui.pages.today_shape import CARD_SIDE
from companion.ui.theme import Theme
from companion.ui.widgets.bullet_list import BulletList, Mark
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.label import Label
from companion.ui.widgets.notice import Notice

_WIDEST = 680
_DAMAGED = mark(
    "The files with the exercises are missing or damaged, "
    "so there is no routine to show."
)
_SAFE = mark("Your diary is not touched. What you did before is under History.")
_WORDS = (
    (mark("No exercise could be read"), _DAMAGED),
    (mark("What is safe"), _SAFE),
    (mark("What you can do"), mark("Install Companion again, then open it.")),
)
_LEFT_OUT = (
    (
        mark("No exercise is left for today"),
        mark("Walking and changing position often are still good for you."),
    ),
)


class TodayEmpty(Card):
    """Stands where list and panel would be, when there is nothing to show."""

    plan_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*[CARD_SIDE] * 4)
        self._column.setSpacing(theme.box(12))

    def show_day(self, reasons: Sequence[Reason], faults: tuple[str, ...]) -> None:
        """Say what the rules and choices left out; or else name the faults."""
        self._clear()
        lines = day_gap(reasons)
        damaged = bool(faults) and not lines
        self._say(_WORDS if damaged else _LEFT_OUT)
        if lines:
            self._column.addWidget(BulletList(self._theme, tr("Why"), lines, Mark.DOT))
        if not damaged:
            plan = Button(self._theme, tr("Open my plan"), Kind.PRIMARY, "plan")
            plan.clicked.connect(self.plan_asked)
            self._column.addWidget(plan, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            details = Label(self._theme, "\n".join(faults), "caption", 400, "ink2")
            self._column.addWidget(details)
        self._column.addStretch(1)

    def _say(self, words: Sequence[tuple[str, str]]) -> None:
        theme = self._theme
        for head, text in words:
            size = "body" if self._column.count() else "lead"
            self._column.addWidget(Label(theme, tr(head), size, 700))
            label = Label(theme, tr(text), "body", 400, "ink2")
            label.setMaximumWidth(theme.px(_WIDEST))
            self._column.addWidget(label)

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def faults_notice(theme: Theme, faults: tuple[str, ...]) -> Notice:
    """One amber line: some exercises were left out."""
    notice = Notice(
        theme,
        trn(
            "{n} exercise could not be read and cannot be shown. The others are here.",
            "{n} exercises could not be read and cannot be shown. The others are here.",
            len(faults),
        ),
        Tone.AMBER,
        "warning",
    )
    notice.setToolTip("\n".join(faults))
    return notice
