"""Three short notes that explain the session's screen, one in each of its first waits.

They have a row of their own between the stage and the cue, so that nothing is ever
under one. A note stays until the next takes its place, so that the row is never empty;
after the last one the stage has it, in a wait, when the picture changes anyway. Notes
take no keyboard. When all have been seen they do not come again.
"""

from PySide6.QtCore import QObject, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.domain.player import Player, State
from companion.language import mark, tr
from companion.store.setting import HINTS, Settings
from companion.ui.box import Box
from companion.ui.pages.session import SessionPage
from companion.ui.pages.session_measures import window_scale
from companion.ui.theme import Theme
from companion.ui.widgets.label import Label
from companion.ui.wrapping import settled

WORDS = (
    mark("Esc, or the red button, stops everything at once."),
    mark("Space pauses. You can go slower, or smaller, at any time."),
    mark("A rest may be longer: +15 s, as often as you like."),
)
_RADIUS, _PAD, _PAD_Y = 12, 16, 8
_SIZE, _LEAST_SIZE = 16, 13
_MOST_LINES = 2  # beyond them the stage would be too small: smaller words instead


class HintLine(QWidget):
    """One note, in the row that the page keeps for it."""

    def __init__(self, theme: Theme, page: SessionPage) -> None:
        super().__init__(page)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label = Label(theme, "", "body", 600, "accInk")
        row = QHBoxLayout(self)
        row.setContentsMargins(_PAD, _PAD_Y, _PAD, _PAD_Y)
        row.addWidget(self._label, 1, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._fit)
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return self._label.text()

    def say(self, words: str) -> None:
        """Show a note."""
        self._label.set_text(words)
        self.setAccessibleName(words)
        self.show()

    def heightForWidth(self, width: int) -> int:
        """Px that the longest of all notes takes; all have words of one size."""
        room = width - 2 * _PAD
        size = self._size(room)
        return self._lines(size, room) * self._theme.line(size) + 2 * _PAD_Y

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the size of the words again."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self._label.set_size(self._size(self.width() - 2 * _PAD), 600)

    def _size(self, room: int) -> int:
        """As large as the person wishes, or as two lines can hold."""
        window = self.window()
        _, scale = window_scale(window.width(), window.height())
        size = self._theme.px(_SIZE * scale)
        while size > _LEAST_SIZE and self._lines(size, room) > _MOST_LINES:
            size -= 1
        return size

    def _lines(self, size: float, room: int) -> int:
        """How many lines the longest note has in a size."""
        font, step = self._theme.font(size, 600), self._theme.line(size)
        texts = [settled(tr(one), font, step, room) for one in WORDS]
        if any(one.breaks_words for one in texts):
            return _MOST_LINES + 1
        return max(one.height for one in texts) // step

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
        self.line = HintLine(theme, page)
        page.begun.connect(self._begin)
        page.step_changed.connect(self._look)
        for over in (page.stopped, page.finished, page.ended_early, page.left):
            over.connect(self._leave)

    @Slot()
    def _begin(self) -> None:
        if self.line.isHidden():
            self._page.keep_row(None)  # not at a stop: nothing may hold that up
        self._look()

    @property
    def _more(self) -> bool:
        return self._shown < len(WORDS) and bool(self._settings.get(HINTS))

    @Slot()
    def _look(self) -> None:
        player = self._page.player
        if player is None or not _waits(player) or player.index == self._step:
            return
        self._step = player.index
        if not self._more:
            self.line.hide()
            self._page.keep_row(None)
            return
        self._page.keep_row(self.line)
        self.line.say(tr(WORDS[self._shown]))
        self._shown += 1
        if self._shown == len(WORDS):
            self._settings.set(HINTS, value=False)

    @Slot()
    def _leave(self) -> None:
        self._step = -1
        self.line.hide()


def _waits(player: Player) -> bool:
    """Whether the figure stands still for a while."""
    return player.state is State.RUNNING and not player.step.kind.moves
