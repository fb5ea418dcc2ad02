"""Double clicks as windows send them: the second press comes as an event of its own."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from companion.ui.widgets.haste import last_press

_LEFT, _NO = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_PLAIN = Qt.KeyboardModifier.NoModifier
_SOON_MS = 100


def double_click(control: QWidget) -> None:
    """Press a control twice, as somebody does who double-clicks everything."""
    QTest.mouseClick(control, _LEFT)
    press_again(control, _SOON_MS)


def press_again(
    control: QWidget,
    after_ms: int = _SOON_MS,
    *,
    third: bool = False,
    at: QPoint | None = None,
) -> None:
    """Send the second half of a double click, so long after any control's press.

    A ``third`` press is an ordinary one again; it is in the middle, or ``at`` a spot.
    """
    kind = QEvent.Type.MouseButtonPress if third else QEvent.Type.MouseButtonDblClick
    last = last_press(control)
    began = last.at if last is not None else 0
    here = QPointF(at or control.rect().center())
    for one, held in ((kind, _LEFT), (QEvent.Type.MouseButtonRelease, _NO)):
        spot = control.mapToGlobal(here)
        event = QMouseEvent(one, here, spot, _LEFT, held, _PLAIN)
        event.setTimestamp(began + after_ms)
        QApplication.sendEvent(control, event)
