"""A named group of controls: to screen readers a grouping, to the eye nothing."""

from PySide6.QtCore import QEvent, QMargins, QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QWidget


class Group(QGroupBox):
    """A group box without its frame, its title or its margins."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setContentsMargins(QMargins())

    def sizeHint(self) -> QSize:
        """What the layout asks for."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        """What the layout needs."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint no frame."""

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Make no room for a frame: the group box would set margins here."""

    def changeEvent(self, event: QEvent) -> None:
        """Take back the margins that the group box sets with a new font or style."""
        super().changeEvent(event)
        self.setContentsMargins(QMargins())
