"""The small player under the stage: pause, scrub line, other side, spine line."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.language import tr
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.figure_loop import FigureLoop
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.rep_path import KeyPoint
from companion.ui.widgets.scrub_line import ScrubLine

HEIGHT = 60
_ROOMY = 600


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
        self._spine.setCheckable(True)
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

    def set_spine(self, shown: bool) -> None:
        """Show whether the spine line is on."""
        self._spine.setChecked(shown)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._play)
        row.addWidget(self._line, 1)
        row.addSpacing(4)
        for button in (self._swap, self._spine):
            button.set_height(44)
            row.addWidget(button)
        row.insertWidget(4, self._swap_small)
        self._swap_small.hide()

    def _measure(self) -> None:
        self.setFixedHeight(self._theme.box(HEIGHT))

    def _connect(self) -> None:
        self._play.clicked.connect(self._toggle)
        self._line.scrubbed.connect(self._loop.seek)
        self._loop.moved.connect(self._line.set_position)
        self._loop.playing_changed.connect(self._show_playing)
        self._swap.clicked.connect(self.side_swapped)
        self._swap_small.clicked.connect(self.side_swapped)
        self._spine.toggled.connect(self.spine_toggled)

    def set_roomy(self, roomy: bool) -> None:
        """Spell the toggles out, or shorten them where the bar is narrow."""
        self._roomy = roomy
        self._spine.set_words(tr("Spine line") if roomy else tr("Spine"))
        self._show_toggles()

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
