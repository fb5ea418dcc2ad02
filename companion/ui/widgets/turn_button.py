"""The small button that turns the figure, for those who do not drag."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from companion.language import mark, tr
from companion.ui.theme import Theme
from companion.ui.widgets.icon_button import IconButton

TURN, BACK = mark("Turn the figure"), mark("Turn the figure back")
HOW = mark("Drag the figure, or press left and right arrow here.")
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class TurnButton(IconButton):
    """Pressed, it shows another side, then the usual one; arrows turn step by step."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "turn", tr(TURN), 44, parent=parent)
        self.setAccessibleDescription(tr(HOW))
        self.setToolTip(f"{tr(TURN)}\n{tr(HOW)}")

    def show_turn(self, degrees: float) -> None:
        """Say what a press will do."""
        name = tr(BACK if degrees else TURN)
        self.set_face("turn", name)
        self.setToolTip(f"{name}\n{tr(HOW)}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn by the arrows."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)
