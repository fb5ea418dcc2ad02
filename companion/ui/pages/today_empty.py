"""What the Today page says when exercises could not be read."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.language import mark, tr, trn
from companion.ui.theme import Theme
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


class TodayEmpty(Card):
    """Stands where list and panel would be, when there is nothing to show."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._details = Label(theme, "", "caption", 400, "ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.box(32)] * 4)
        column.setSpacing(theme.box(12))
        for head, words in _WORDS:
            size = "body" if column.count() else "lead"
            column.addWidget(Label(theme, tr(head), size, 700))
            text = Label(theme, tr(words), "body", 400, "ink2")
            text.setMaximumWidth(theme.px(_WIDEST))
            column.addWidget(text)
        column.addWidget(self._details)
        column.addStretch(1)

    def show_faults(self, faults: tuple[str, ...]) -> None:
        """Name the faults, for whoever helps."""
        self._details.set_text("\n".join(faults))


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
