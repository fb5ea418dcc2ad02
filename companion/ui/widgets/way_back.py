"""The way back before a title: an arrow in a disc, round which the ring of focus goes.

    back = WayBack(theme, tr("Back to today"))

The disc begins where the cards below begin.
"""

from PySide6.QtWidgets import QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.icon_button import IconButton


class WayBack(IconButton):
    """A disc with an arrow."""

    def __init__(
        self, theme: Theme, name: str, size: float = 48, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "arrow_left", name, size, parent=parent)
