"""The page shown instead of all others when the diary cannot be used."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.ground import Ground
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import ScrollView

_WIDEST = 680


@dataclass(frozen=True, slots=True)
class Trouble:
    """What happened, what is safe, what to do: a sentence or two each."""

    happened: str
    safe: str
    todo: str


class TroublePage(Ground):
    """Says calmly what is wrong; one can try again, go back, or close."""

    try_again = Signal()
    close_asked = Signal()

    def __init__(
        self, theme: Theme, trouble: Trouble, way_out: QWidget | None = None
    ) -> None:
        """``way_out`` is shown below the words: what can be done from here."""
        super().__init__(theme)
        self.setAccessibleName(tr("The diary cannot be opened"))
        self.setAccessibleDescription(
            f"{trouble.happened} {trouble.safe} {trouble.todo}"
        )
        quiet = way_out is not None
        self.again = Button(
            theme, tr("Try again"), Kind.SECONDARY if quiet else Kind.PRIMARY
        )
        self.again.clicked.connect(self.try_again)
        column = QVBoxLayout()
        column.setSpacing(theme.box(4))
        column.addStretch(2)
        self._add_words(column, trouble)
        if way_out is not None:
            column.addSpacing(theme.box(20))
            column.addWidget(way_out)
        column.addSpacing(theme.box(24))
        column.addLayout(self._buttons())
        column.addStretch(3)
        self._lay_out(column)
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _buttons(self) -> QHBoxLayout:
        leave = Button(self._theme, tr("Close"), Kind.SECONDARY)
        leave.clicked.connect(self.close_asked)
        buttons = QHBoxLayout()
        buttons.setSpacing(self._theme.box(16))
        buttons.addWidget(self.again)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        return buttons

    def _add_words(self, column: QVBoxLayout, trouble: Trouble) -> None:
        theme = self._theme
        column.addWidget(Label(theme, tr("The diary cannot be opened"), "title", 700))
        for head, words in (
            (tr("What happened"), trouble.happened),
            (tr("What is safe"), trouble.safe),
            (tr("What you can do"), trouble.todo),
        ):
            column.addSpacing(theme.box(16))
            column.addWidget(Label(theme, head, "body", 700))
            column.addWidget(Label(theme, words, "body", 400, "ink2"))

    def _lay_out(self, column: QVBoxLayout) -> None:
        self._holder = holder = QWidget()
        holder.setLayout(column)
        self._theme.changed.connect(self._measure)
        self._measure()
        content = QWidget()
        page = QHBoxLayout(content)
        across, down = self._theme.box(32), self._theme.box(20)
        page.setContentsMargins(across, down, across, down)
        page.addStretch(1)
        page.addWidget(holder, 8)
        page.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollView(self._theme, content))

    def _measure(self) -> None:
        """No wider than is read well, for the text as large as it is now."""
        self._holder.setMaximumWidth(self._theme.px(_WIDEST))
