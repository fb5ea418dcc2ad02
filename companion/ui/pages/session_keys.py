"""The keys of the session, those of a presenter remote among them."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from companion.domain.player import State
from companion.ui.pages.session_clock import SessionClock
from companion.ui.pages.session_controls import SessionControls
from companion.ui.widgets.control import Control

_STOP = ("Esc",)
_SPACE = ("Space",)
_PAUSE = ("B", ".")  # what presenter remotes send to darken the screen
_BACK = ("PgUp", "Left")
_SKIP = ("PgDown", "Right")
_ENTER = ("Return", "Enter")


class SessionKeys:
    """Heard wherever the focus is, as long as the page is in view.

    Space and Enter press the control that Tab went to; the pointer leaves no focus
    behind, so that Space otherwise always pauses.
    """

    def __init__(
        self, page: QWidget, time: SessionClock, controls: SessionControls
    ) -> None:
        self._page = page
        self._time = time
        self._controls = controls
        self._bind(_STOP, time.stop)
        self._bind(_PAUSE, time.toggle)
        self._bind(_BACK, time.back)
        self._bind(_SKIP, time.skip)
        self._bind(_SPACE, lambda: self._press(time.toggle))
        self._bind(_ENTER, lambda: self._press(self._go_on))

    def _bind(self, keys: tuple[str, ...], act: Callable[[], None]) -> None:
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
