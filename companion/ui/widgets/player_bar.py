"""The small player under the stage: pause, scrub line, other side, spine line."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from companion.language import tr
from companion.ui.mirror import turned
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.figure_loop import FigureLoop
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.rep_path import KeyPoint
from companion.ui.widgets.scrub_line import ScrubLine

if TYPE_CHECKING:
    from companion.ui.widgets.control import Control

HEIGHT = 60
_SIDE, _GAP = 16, 12


class PlayerBar(QWidget):
    """Plays the loop and shows where it is; the toggles announce what was chosen."""

    side_swapped = Signal()
    spine_toggled = Signal(bool)

    def __init__(
        self, theme: Theme, loop: FigureLoop, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._loop = loop
        self._play = IconButton(theme, "play", tr("Play the figure"), 44)
        self._line = ScrubLine(theme)
        self._swap = Button(theme, tr("Swap side"), Kind.NEUTRAL, "swap")
        self._swap_small = IconButton(theme, "swap", tr("Swap side"), 44)
        self._spine = Button(theme, tr("Spine line"), Kind.NEUTRAL, "spine")
        self._spine_small = IconButton(theme, "spine", tr("Spine line"), 44)
        self._spine_small.set_square()
        for button in (self._spine, self._spine_small):
            button.setCheckable(True)
        self._roomy = True
        self._swaps = True
        self._lay_out()
        self._connect()
        self._measure()
        theme.changed.connect(self._measure)

    def show_points(self, points: tuple[KeyPoint, ...], *, swaps: bool) -> None:
        """Show another repetition's key poses; ``swaps`` when it has two sides."""
        self._line.set_points(points)
        self._swaps = swaps
        self._show_toggles()
        self._share()

    def set_spine(self, shown: bool) -> None:
        """Show whether the spine line is on."""
        self._spine.setChecked(shown)

    def _lay_out(self) -> None:
        # The way of the movement runs from left to right in all languages, and the
        # player goes with it: its button stands where the way begins.
        ways = QBoxLayout.Direction
        self._row = row = QBoxLayout(
            ways.RightToLeft if turned(self) else ways.LeftToRight, self
        )
        row.setContentsMargins(_SIDE, 0, _SIDE, 0)
        row.addWidget(self._play)
        row.addWidget(self._line, 1)
        for button in (self._swap, self._spine):
            button.set_height(44)
            row.addWidget(button)
        row.insertWidget(3, self._swap_small)
        row.addWidget(self._spine_small)
        self._swap_small.hide()
        self._spine_small.hide()

    def _measure(self) -> None:
        self.setFixedHeight(self._theme.box(HEIGHT))
        self._row.setSpacing(self._theme.box(_GAP))
        self._share()

    def _connect(self) -> None:
        self._play.clicked.connect(self._toggle)
        self._line.scrubbed.connect(self._loop.seek)
        self._loop.moved.connect(self._line.set_position)
        self._loop.playing_changed.connect(self._show_playing)
        self._swap.clicked.connect(self.side_swapped)
        self._swap_small.clicked.connect(self.side_swapped)
        self._spine.toggled.connect(self.spine_toggled)
        self._spine.toggled.connect(self._spine_small.setChecked)
        self._spine_small.toggled.connect(self._spine.setChecked)

    def set_roomy(self, roomy: bool) -> None:
        """Spell the toggles out, or shorten them where the bar is narrow."""
        self._roomy = roomy
        self._spine.set_words(tr("Spine line") if roomy else tr("Spine"))
        self._show_toggles()
        self._share()

    def _share(self) -> None:
        """Leave the spine's toggle its word unless words of the movement go for it."""
        swap = (self._swap if self._roomy else self._swap_small,) * self._swaps
        room, gap = self.width() - 2 * _SIDE, self._theme.box(_GAP)
        room -= sum(one.sizeHint().width() + gap for one in (self._play, *swap))
        spelt, short = (
            self._line.words_in(room - one.sizeHint().width() - gap)
            for one in (self._spine, self._spine_small)
        )
        shown: Control = self._spine
        other: Control = self._spine_small
        if short > spelt:
            shown, other = other, shown
        focused = self.window().focusWidget() is other
        other.hide()
        shown.show()
        if focused:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._share()

    def _show_toggles(self) -> None:
        self._swap.setVisible(self._swaps and self._roomy)
        self._swap_small.setVisible(self._swaps and not self._roomy)

    @Slot()
    def _toggle(self) -> None:
        if self._loop.playing:
            self._loop.pause()
        else:
            self._loop.play()

    @Slot(bool)
    def _show_playing(self, playing: bool) -> None:
        if playing:
            self._play.set_face("pause", tr("Pause the figure"))
        else:
            self._play.set_face("play", tr("Play the figure"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the hairlines above and below."""
        painter = QPainter(self)
        painter.setPen(self._theme.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
