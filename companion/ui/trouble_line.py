"""The line over the window while the diary cannot be written."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from companion.language import tr
from companion.ui.line_room import LineRoom
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.notice import Notice

_TOP, _WIDEST = 8, 1600
_SIDE, _SIDE_WIDE, _WIDE_FROM = 16, 32, 1050  # as all pages have it


class TroubleLine(Notice):
    """Lies over the top of the window, so that Stop does not move in a session.

    Elsewhere the page makes room for it; beside the rail it lies beside the rail.
    """

    def __init__(self, theme: Theme, window: QWidget, room: LineRoom) -> None:
        self._room = room
        self._seen = Button(theme, tr("OK"), Kind.NEUTRAL)
        super().__init__(theme, "", Tone.AMBER, "warning", self._seen, window)
        self._seen.clicked.connect(self.hide)
        window.installEventFilter(self)
        room.changed.connect(self._place)
        self.hide()

    def say(self, words: str) -> None:
        """Show what is wrong; it stays until it is over."""
        self._seen.hide()
        self._show(words)

    def tell(self, words: str) -> None:
        """Show what went wrong; it stays until it has been seen.

        What is still wrong is not covered by what is over.
        """
        if self.isHidden() or not self._seen.isHidden():
            self._seen.show()
            self._show(words)

    def _show(self, words: str) -> None:
        self.set_text(words)
        self.show()
        self._place()
        self.raise_()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the room back."""
        super().hideEvent(event)
        self._room.give(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the top when the window is resized."""
        if watched is self.parent() and event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    @Slot()
    def _place(self) -> None:
        if self.isHidden():
            return
        beside = self._room.before
        room = self.window().width() - beside
        wide = room >= _WIDE_FROM * self._theme.text_scale
        side = _SIDE_WIDE if wide else _SIDE
        width = min(_WIDEST, room - 2 * side)
        self.arrange(width)
        layout = self.layout()
        high = layout.heightForWidth(width) if layout is not None else 0
        height = max(self.minimumHeight(), high, 64)
        turned = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = room - side - width if turned else beside + side
        self.setGeometry(left, _TOP, width, height)
        self._room.give(_TOP + height)
