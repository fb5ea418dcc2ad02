"""The row of controls under the stage: Back, Pause, Ready, Skip; and STOP."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from companion.domain.player import State
from companion.ui.pages.session_measures import Measures
from companion.ui.pages.session_tower import rectangle
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.stop_button import StopButton

_HEIGHT = 96
_SIDE_PX, _MIDDLE_PX = 20, 28
_SIDE_ICON, _MIDDLE_ICON = 20, 28
_LARGE_TEXT = 1.4  # from here on Back and Skip lose key and icon, not their words
_PAD, _GAP = 9, 9  # at the sides of a button's words, and beside its icon
_ABOVE_KEY = 0.4  # of the height: taller words would run into the key's name


class SessionControls:
    """Buttons on the page; each has a key, and the pointer never takes the focus."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        self._theme = theme
        self._short = False
        self._measures: Measures | None = None
        self.back = Button(theme, "Back", Kind.NEUTRAL, "back", parent=page)
        self.pause = Button(theme, "Pause", Kind.TONAL, "pause", parent=page)
        self.ready = Button(theme, "Ready", Kind.TONAL, parent=page)
        self.skip = Button(theme, "Skip", Kind.NEUTRAL, parent=page)
        self.stop = StopButton(theme, page)
        self.all = (self.back, self.pause, self.ready, self.skip, self.stop)
        for one in self.all:
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pause.set_key("Space")
        self.ready.set_key("Enter")
        self.ready.hide()

    def place(self, measures: Measures) -> None:
        """Take up the places and sizes of the window."""
        self._measures = measures
        controls = measures.controls
        self.stop.setGeometry(rectangle(measures.stop))
        self.back.setGeometry(rectangle(controls.back))
        self.skip.setGeometry(rectangle(controls.skip))
        self.ready.setGeometry(rectangle(controls.ready))
        self._place_pause()
        large = self._theme.text_scale >= _LARGE_TEXT
        scale = measures.scale
        icon = _SIDE_ICON * scale
        self.back.set_key("" if large else "Page up")
        self.skip.set_key("" if large else "Page down")
        self.back.set_icon(None if large else "back", icon)
        self.skip.set_icon(None if large else "skip", icon, after=True)
        beside = 0.0 if large else icon + _GAP
        for button, size, less, weight in (
            (self.back, _SIDE_PX, beside, 500),
            (self.skip, _SIDE_PX, beside, 500),
            (self.ready, _MIDDLE_PX, 0, 600),
        ):
            button.set_height(_HEIGHT * scale)
            keyed = not large or button is self.ready
            room = button.width() - 2 * self._theme.box(_PAD) - self._theme.box(less)
            most = button.height() * (_ABOVE_KEY if keyed else 1)
            wished = min(self._theme.px(size * scale), most)
            button.set_type(self._fitting(button, wished, room, weight), weight)
        self.pause.set_height(_HEIGHT * scale)

    def show_state(self, state: State, *, ready: bool) -> None:
        """Pause or Continue; Ready only where there is a wait to end."""
        paused = state is State.PAUSED
        if paused != (self.pause.words == "Continue"):
            self.pause.set_words("Continue" if paused else "Pause")
            self.pause.set_kind(Kind.PRIMARY if paused else Kind.TONAL)
            self._place_pause()
        if ready != self._short:
            self._short = ready
            if not ready and self.ready.hasFocus():
                self.pause.setFocus(Qt.FocusReason.TabFocusReason)
            self._place_pause()
            self.ready.setVisible(ready)

    def _place_pause(self) -> None:
        if self._measures is None:
            return
        controls, scale = self._measures.controls, self._measures.scale
        area = controls.pause_short if self._short else controls.pause
        self.pause.setGeometry(rectangle(area))
        icon = _MIDDLE_ICON * scale
        paused = self.pause.words == "Continue"
        self.pause.set_icon("play" if paused else "pause", icon)
        beside = self._theme.box(icon) + self._theme.box(_GAP)
        room = area.width - 2 * self._theme.box(_PAD) - beside
        wished = min(self._theme.px(_MIDDLE_PX * scale), area.height * _ABOVE_KEY)
        self.pause.set_type(self._fitting(self.pause, wished, room, 600), 600)

    def _fitting(
        self, button: Button, wished: float, room: float, weight: int
    ) -> float:
        """The wished size, or the one at which the words fill the room."""
        font = self._theme.font(wished, weight)
        width = QFontMetricsF(font).horizontalAdvance(button.words)
        return int(wished * min(1.0, room / width))
