"""The room that a line of trouble takes from the pages; a session gives none."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid


class LineRoom(QObject):
    """Lets pages begin lower: beside the rail only those that stand beside it.

    ``whole`` holds the home, where ``places`` stand beside the ``rail``, and what fills
    the window. ``following`` says whether that is a session, of which nothing may move.
    """

    changed = Signal()

    def __init__(
        self,
        whole: QStackedWidget,
        places: QStackedWidget,
        rail: QWidget,
        following: Callable[[], bool],
    ) -> None:
        super().__init__(whole)
        self._whole, self._places, self._rail = whole, places, rail
        self._following = following
        whole.currentChanged.connect(self._look)

    @property
    def before(self) -> int:
        """Px at the side of the line that are the rail's."""
        return self._rail.width() if self._beside_rail else 0

    def give(self, height: int) -> None:
        """Let what is shown begin so many px below the top."""
        beside = self._beside_rail
        whole = 0 if beside or self._following() else height
        self._whole.setContentsMargins(0, whole, 0, 0)
        self._places.setContentsMargins(0, height if beside else 0, 0, 0)

    @Slot()
    def _look(self) -> None:
        """Something else fills the window now; nothing does while it is taken down."""
        if isValid(self._places):
            self.changed.emit()

    @property
    def _beside_rail(self) -> bool:
        home = self._places.parentWidget()
        return self._whole.currentWidget() is home and not self._rail.isHidden()
