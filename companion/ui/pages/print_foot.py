"""The foot of the print dialog: how it went, and the four buttons, always in view."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.notice import Notice
from companion.ui.widgets.plinth import Plinth

_SIDE, _AIR, _GAP = 24, 12, 12


class PrintFoot(Plinth):
    """A surface below preview and choices; it never scrolls away."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._told: Notice | None = None
        self.close_button = Button(theme, tr("Close"), Kind.SECONDARY)
        self.copy_button = Button(theme, tr("Copy as text"), Kind.SECONDARY, "page")
        self.save_button = Button(theme, tr("Save as PDF"), Kind.SECONDARY, "export")
        self.print_button = Button(theme, tr("Print"), Kind.PRIMARY, "print")
        buttons = Flow(gap=_GAP, fills=True)
        for button in (
            self.close_button,
            self.copy_button,
            self.save_button,
            self.print_button,
        ):
            buttons.addWidget(button)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(buttons)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_SIDE, _AIR, _SIDE, _AIR)
        self._column.setSpacing(_AIR)
        self._column.addLayout(row)

    @property
    def told(self) -> str:
        """What was said last."""
        return self._told.accessibleName() if self._told is not None else ""

    def say(self, words: str, *, calm: bool) -> None:
        """Say what came of it, calmly or as something to look after."""
        self.tell(words, *((Tone.TEAL, "done") if calm else (Tone.AMBER, "warning")))

    def tell(self, words: str, tone: Tone, icon: str) -> None:
        """Say how it goes."""
        if self._told is not None:
            self._column.removeWidget(self._told)
            self._told.hide()
            self._told.deleteLater()
        self._told = Notice(self._theme, words, tone, icon)
        self._column.insertWidget(0, self._told)
