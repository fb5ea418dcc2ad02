"""Three short notes that explain the session's screen, one in each of its first waits.

They lie at the foot of the stage while the figure stands still, or where the name of
the exercise stands when they would cover the person; never near Stop. They take no
keyboard and go with the wait. When all have been seen they do not come again.
"""

from math import ceil

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.domain.player import Player, State
from companion.language import mark, tr
from companion.store.setting import HINTS, Settings
from companion.ui.box import Box
from companion.ui.mirror import visual
from companion.ui.pages.session import SessionPage
from companion.ui.pages.session_measures import window_scale
from companion.ui.paragraph import settled
from companion.ui.theme import Theme
from companion.ui.widgets.label import Label

WORDS = (
    mark("Esc, or the red button, stops everything at once."),
    mark("Space pauses. You can go slower, or smaller, at any time."),
    mark("A rest may be longer: +15 s, as often as you like."),
)
_RADIUS, _WIDEST, _FROM_EDGE = 12, 560, 12
_SIZE, _LEAST_SIZE, _PAD, _PAD_Y = 16, 13, 16, 10
_LOW_PAD = 4  # above and below the words, where there is only a line or two


class HintLine(QWidget):
    """One note, at the foot of the stage or over the name of the exercise."""

    def __init__(self, theme: Theme, page: SessionPage) -> None:
        super().__init__(page)
        self._theme = theme
        self._page = page
        self._size: str | float = "body"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label = Label(theme, "", "body", 600, "accInk")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._label, 1, Qt.AlignmentFlag.AlignVCenter)
        page.stage.installEventFilter(self)
        page.stage.figure.redrawn.connect(self._give_way)
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
        """Stay where it is due when the stage is resized or moved."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self.place()
        return super().eventFilter(watched, event)

    def place(self) -> None:
        """Stand at the foot of the stage, or elsewhere if the person is there."""
        foot = self._foot()
        self.setGeometry(self._title() if self._covers(foot) else foot)

    @Slot()
    def _give_way(self) -> None:
        if not self.isHidden():
            self.place()

    def _foot(self) -> QRect:
        """The place at the foot of the stage, with the words as large as wished."""
        stage, theme = self._page.stage.geometry(), self._theme
        scale = self._scale()
        self._set_words(theme.px(_SIZE * scale), _PAD_Y)
        most = min(theme.px(_WIDEST * scale), stage.width() - 2 * _FROM_EDGE)
        width = self._words_width(round(most))
        height = self._row.heightForWidth(width)
        left = stage.x() + (stage.width() - width) // 2
        return QRect(left, stage.bottom() + 1 - height - _FROM_EDGE, width, height)

    def _title(self) -> QRect:
        """The place over all of name and number of the exercise; the words fit in."""
        page, top = self._page, self._page.top
        ends = (visual(page, one.geometry()).x() for one in (top.sound, top.left))
        stage = visual(page, page.stage.geometry())
        room = min(ends) - stage.x() - _FROM_EDGE
        high = top.bar.y() - _LOW_PAD
        size = self._theme.px(_SIZE * self._scale())
        self._set_words(size, _LOW_PAD)
        while size > _LEAST_SIZE and self._row.heightForWidth(room) > high:
            size -= 1
            self._set_words(size, _LOW_PAD)
        height = max(high, self._row.heightForWidth(room))
        place = QRect(stage.x(), (high + _LOW_PAD - height) // 2, room, height)
        return visual(page, place)

    def _covers(self, place: QRect) -> bool:
        """Whether it would lie on the person or on the card of what comes after."""
        stage = self._page.stage
        there = place.translated(-stage.pos() - stage.figure.pos())
        card = stage.overlay.card
        carded = card.isVisible() and card.geometry().intersects(there)
        return carded or stage.figure.touches(there)

    def _scale(self) -> float:
        return window_scale(self.window().width(), self.window().height())[1]

    def _set_words(self, size: float, pad: int) -> None:
        body = size == self._theme.px(_SIZE)
        self._size = "body" if body else size
        self._label.set_size(self._size, 600)
        self._row.setContentsMargins(_PAD, pad, _PAD, pad)
        self._row.invalidate()  # what it measured before was of another size

    def _words_width(self, most: int) -> int:
        """Px that the words take with what is around them, wrapped if they must be."""
        theme, size = self._theme, self._size
        room = most - 2 * _PAD
        text = settled(self.words, theme.font(size, 600), theme.line(size), room)
        return ceil(text.width) + 1 + 2 * _PAD

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
