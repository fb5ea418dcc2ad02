"""The session's menu: a small panel that leaves STOP and Esc as they are.

A pop-up menu of the toolkit would swallow the next press, even one on STOP, and
take Esc for itself.
"""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card

_PAD = 8


class SessionMenu(Card):
    """Finish early, and the full screen."""

    finish_early_chosen = Signal()
    full_screen_chosen = Signal()

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(theme, parent=page)
        self.setAccessibleName("Session menu")
        self.finish_early = Button(theme, "Finish early", Kind.QUIET)
        self.full_screen = Button(theme, "Full screen (F11)", Kind.QUIET)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        column.setSpacing(4)
        for button in (self.finish_early, self.full_screen):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            column.addWidget(button)
        self.finish_early.clicked.connect(self.finish_early_chosen)
        self.full_screen.clicked.connect(self.full_screen_chosen)
        self.hide()

    def open_at(self, corner: QPoint, reason: Qt.FocusReason) -> None:
        """Open with the top right corner at a point; the focus goes in."""
        size = self.sizeHint()
        x = corner.x() - size.width()
        self.setGeometry(x, corner.y(), size.width(), size.height())
        self.raise_()
        self.show()
        self.finish_early.setFocus(reason)
