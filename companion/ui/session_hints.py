"""Three short notes that explain the session's screen, one in each of its first waits.

They lie on the stage while the figure stands still, never near Stop, take no keyboard,
and go with the wait. When all have been seen they do not come again.
"""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.domain.player import Player, State
from companion.language import mark, tr
from companion.store.setting import HINTS, Settings
from companion.ui.box import Box
from companion.ui.pages.session import SessionPage
from companion.ui.pages.session_measures import window_scale
from companion.ui.theme import Theme
from companion.ui.widgets.label import Label

WORDS = (
    mark("Esc, or the red button, stops everything at once."),
    mark("Space pauses. You can go slower, or smaller, at any time."),
    mark("A rest may be longer: +15 s, as often as you like."),
)
_RADIUS, _WIDEST, _FROM_EDGE = 12, 560, 12
_SIZE, _PAD = 16, 16


class HintLine(QWidget):
    """One note at the foot of the stage."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._on = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label = Label(theme, "", "body", 600, "accInk")
        row = QHBoxLayout(self)
        row.setContentsMargins(_PAD, 10, _PAD, 10)
        row.addWidget(self._label)
        parent.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return self._label.text()

    def say(self, words: str) -> None:
        """Show a note."""
        self._label.set_text(words)
        self.setAccessibleName(words)
        self.place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when what it lies on is resized."""
        if watched is self._on and event.type() is QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def place(self) -> None:
        """Stand at the foot of whatever it lies on."""
        on, theme = self._on, self._theme
        _, scale = window_scale(self.window().width(), self.window().height())
        self._label.set_size(theme.px(_SIZE * scale) if scale > 1 else "body", 600)
        words = self._label.sizeHint().width() + 2 * _PAD
        most = min(theme.px(_WIDEST * scale), on.width() - 2 * _FROM_EDGE)
        width = min(words, round(most))
        layout = self.layout()
        height = layout.heightForWidth(width) if layout is not None else 0
        left = (on.width() - width) // 2
        self.setGeometry(left, on.height() - height - _FROM_EDGE, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the soft card."""
        theme = self._theme
        painter = QPainter(self)
        fill, edge = theme.color("accSoft"), theme.color("accLine")
        box = Box(fill, edge, theme.borders.hairline, _RADIUS)
        box.paint(painter, QRectF(self.rect()))
        painter.end()


class SessionHints(QObject):
    """Shows the next note whenever the session waits, until all were shown."""

    def __init__(self, theme: Theme, page: SessionPage, settings: Settings) -> None:
        super().__init__(page)
        self._page = page
        self._settings = settings
        self._shown = 0
        self._step = -1
        self.line = HintLine(theme, page.stage)
        page.begun.connect(self._look)
        page.step_changed.connect(self._look)
        page.paused.connect(self._hide)
        page.resumed.connect(self._look)
        for over in (page.stopped, page.finished, page.ended_early, page.left):
            over.connect(self._hide)

    @Slot()
    def _look(self) -> None:
        player = self._page.player
        if player is None or not _waits(player):
            self._hide()
            return
        if player.index == self._step:
            return
        self._hide()
        if self._shown < len(WORDS) and self._settings.get(HINTS):
            self._step = player.index
            self.line.say(tr(WORDS[self._shown]))
            self._shown += 1
            if self._shown == len(WORDS):
                self._settings.set(HINTS, value=False)

    @Slot()
    def _hide(self) -> None:
        self.line.hide()


def _waits(player: Player) -> bool:
    """Whether the figure stands still for a while."""
    return player.state is State.RUNNING and not player.step.kind.moves
