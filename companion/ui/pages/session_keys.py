"""The keys of the session, those of remotes and media keyboards among them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from companion.domain.extent import Extent
from companion.domain.player import State
from companion.ui.pages.session_clock import SessionClock
from companion.ui.pages.session_controls import SessionControls
from companion.ui.widgets.control import Control

_Keys = tuple[str | Qt.Key, ...]
_MEDIA = Qt.Key
_STOP: _Keys = ("Esc",)
_SPACE: _Keys = ("Space",)
# What presenter remotes send to darken the screen and to start the show, and what
# the keys of a player on a keyboard or a headset send.
_PAUSE: _Keys = (
    *("B", ".", "F5", "Shift+F5"),
    _MEDIA.Key_MediaPlay,
    _MEDIA.Key_MediaPause,
    _MEDIA.Key_MediaTogglePlayPause,
    _MEDIA.Key_MediaStop,
)
_BACK: _Keys = ("PgUp", "Left", _MEDIA.Key_MediaPrevious)
_SKIP: _Keys = ("PgDown", "Right", _MEDIA.Key_MediaNext)
_ENTER: _Keys = ("Return", "Enter")
_MORE: _Keys = ("+", "=")
_SLOWER: _Keys = ("S",)
_FASTER: _Keys = ("F",)
_EXTENTS = {"1": Extent.SMALL, "2": Extent.MEDIUM, "3": Extent.FULL}


class SessionKeys(QObject):
    """Heard wherever the focus is, as long as the page is in view.

    Space and Enter press the control that Tab went to; the pointer leaves no focus
    behind, so that Space otherwise always pauses.
    """

    more_rest_asked = Signal()

    def __init__(
        self, page: QWidget, time: SessionClock, controls: SessionControls
    ) -> None:
        super().__init__(page)
        self._page = page
        self._time = time
        self._controls = controls
        steppers = controls.steppers
        self._bind(_STOP, time.stop)
        self._bind(_PAUSE, time.toggle)
        self._bind(_BACK, time.back)
        self._bind(_SKIP, time.skip)
        self._bind(_SPACE, lambda: self._press(time.toggle))
        self._bind(_ENTER, lambda: self._press(self._go_on))
        self._bind(_MORE, self.more_rest_asked.emit)
        self._bind(_SLOWER, steppers.go_slower)
        self._bind(_FASTER, steppers.go_faster)
        for key, extent in _EXTENTS.items():
            self._bind((key,), partial(steppers.set_extent, extent))

    def _bind(self, keys: _Keys, act: Callable[[], None]) -> None:
        for key in keys:
            shortcut = QShortcut(QKeySequence(key), self._page)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)
            shortcut.activatedAmbiguously.connect(act)

    def _press(self, otherwise: Callable[[], None]) -> None:
        """Press the control that the keyboard went to, or do what the key means."""
        focus = self._page.focusWidget()
        if focus is self._controls.pause or not isinstance(focus, Control):
            otherwise()
        elif focus.isVisible():
            focus.click()

    def _go_on(self) -> None:
        player = self._time.player
        if self._controls.ready.isVisible():
            self._time.skip()
        elif player is not None and player.state is State.PAUSED:
            self._time.toggle()
