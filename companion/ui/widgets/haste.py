"""Haste: a further press on what was at this place a moment ago, unseen what is now.

    haste = Haste()                  of one control
    haste.show(), haste.see()        it is shown; it is painted
    haste.keep(control, event)       it is pressed
    haste.doubles(event)             whether this is the second half of a double click
    haste.is_in(control, event)      whether another control was meant

last_press(control)              that of its window, on any control
"""

from typing import TYPE_CHECKING, cast
from weakref import ref

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QGuiApplication, QPointerEvent
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtWidgets import QWidget

_NEVER = -1_000_000
_LAST = "lastPress"  # the property of a window that holds it
_SAME_PLACE = 16  # px as one presses again and again
_TOO_SOON_MS = 500  # to have seen that another control is there, and to press that
_LONG_AGO_MS = 3_000  # no page is so slow to come that a press still means the last one


class LastPress:
    """When a control was pressed, where, and which one."""

    __slots__ = ("at", "one", "where")

    def __init__(self, control: "QWidget", event: QPointerEvent) -> None:
        self.at = event.timestamp()
        self.where = _spot(event)
        self.one = ref(control)


class Haste:
    """What one control tells of it: how long it is in view, and its own last press."""

    __slots__ = ("_new", "_pressed_at")

    def __init__(self) -> None:
        self._new = QDeadlineTimer(0)  # until it has been in view for a while
        self._pressed_at = _NEVER

    def show(self) -> None:
        """Be new until it has been seen."""
        self._new = _until_seen()

    def see(self) -> None:
        """Be in view, from the first time on that it is painted."""
        if self._new.isForever():
            self._new.setRemainingTime(_TOO_SOON_MS)

    def keep(self, control: "QWidget", event: QPointerEvent) -> None:
        """Remember that it is pressed, with its window."""
        press = LastPress(control, event)
        self._pressed_at = press.at
        control.window().setProperty(_LAST, press)

    def doubles(self, event: QPointerEvent) -> bool:
        """Whether it was pressed so short before that both are a double click."""
        interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
        return self._pressed_at >= event.timestamp() - interval

    def is_in(self, control: "QWidget", event: "QEvent") -> bool:
        """Whether it is a further press on what was at this place a moment ago.

        The third of three in haste is an ordinary press to Qt, and so is the second of
        a slow hand: it would fall on STOP where the first was on Continue. What is
        still there was not meant again: who misses STOP by a little, and presses what
        is beside it, stops with the next press, however soon. A page may be slow to
        come, and a press on it waits meanwhile: the moment begins when it is in view.
        """
        last = last_press(control)
        if last is None or not isinstance(event, QPointerEvent):
            return False
        since = event.timestamp() - _TOO_SOON_MS
        if self._pressed_at > since:
            return False
        if last.at < event.timestamp() - _LONG_AGO_MS:
            return False
        if last.at <= since and self._new.hasExpired():
            return False
        one = last.one()
        if one is not None and isValid(one) and one.isVisible():
            return False
        return (_spot(event) - last.where).manhattanLength() <= _SAME_PLACE


def last_press(control: "QWidget") -> LastPress | None:
    """The last press on any control of its window."""
    return cast("LastPress | None", control.window().property(_LAST))


def _spot(event: QPointerEvent) -> "QPointF":
    return event.point(0).globalPosition()


def _until_seen() -> QDeadlineTimer:
    return QDeadlineTimer(QDeadlineTimer.ForeverConstant.Forever)
