"""The stop card: first how to come out of the position, then three short questions.

card = StopCard(theme, clock, studio)
card.show_stop(player)              in the same event as STOP
card.answered.connect(...)          reasons, furthest or None, strength or None
card.rest_asked.connect(...)        the same, and then rest before it is rated again
card.help_asked.connect(...)        the answers so far stay
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.clock import Clock
from companion.domain.exercise import Side
from companion.domain.player import Player
from companion.domain.stop import Furthest, StopReason
from companion.language import mark, tr
from companion.ui.mirror import inset
from companion.ui.pages.session_measures import window_scale
from companion.ui.pages.stop_questions import StopQuestions
from companion.ui.pages.stop_way_out import WayOut
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.control import NO_LIMIT
from companion.ui.widgets.ground import Ground
from companion.ui.widgets.notice import Notice
from companion.ui.widgets.scroll_view import STRIP, ScrollView
from companion.ui.widgets.studio import Studio

# A second, frightened press meant for STOP must not answer anything here.
DEAF_MS = 800
HELP = mark(
    "New weakness, both legs, a change between the legs, or trouble with pee or poo? "
    "Call your emergency number now."
)
_LEFT, _APART = 536, 48
_LEFT_COMPACT = 412  # eleven numbers fit in a row beside it at 1024 px
_LARGE, _LARGE_COMPACT, _LARGE_SINGLE = 40, 32, 36
_LARGE_TEXT = 1.4
_ROOM_FOR_TWO = 1200  # px at 100 % text that two columns of large text take
_MOST_WORDS = 1.4  # of the window's scale, for what is asked


class StopCard(Ground):
    """Replaces the session in the event that stops it; nothing on it moves."""

    answered = Signal(object, object, object)
    rest_asked = Signal(object, object, object)
    help_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        studio: Studio,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._clock = clock
        self._shown_ms = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.way_out = WayOut(theme, studio)
        self.questions = StopQuestions(theme, clock, studio)
        self.get_help = Button(theme, tr("When to get help"), Kind.HELP)
        self.help = Notice(theme, tr(HELP), Tone.RED, "help", self.get_help)
        again = tr("Rest 2 min, then rate again")
        self.rest = Button(theme, again, Kind.PRIMARY, "clock")
        self.finish = Button(theme, tr("Finish today"), Kind.SECONDARY)
        self._lay_out()
        self.rest.clicked.connect(self._rest)
        self.finish.clicked.connect(self._finish)
        self.get_help.clicked.connect(self._ask_for_help)
        theme.changed.connect(self._measure)

    def show_stop(self, player: Player, *, saved: bool = True) -> None:
        """Show the way out of where the player was stopped, and ask afresh."""
        self._shown_ms = self._clock.monotonic_ms()
        self.questions.clear()
        self.way_out.show_stop(player, saved=saved)
        self.setAccessibleName(self.way_out.words.text())
        self._scroll.verticalScrollBar().setValue(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if QAccessible.isActive():
            words = tr("Stopped. {way_out}", way_out=self.way_out.words.text())
            event = QAccessibleAnnouncementEvent(self, words)
            # Whatever is being read makes way for it.
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)

    def _lay_out(self) -> None:
        content = QWidget()
        self._content = QVBoxLayout(content)
        self._content.setContentsMargins(0, 0, 0, 0)
        self._content.setSpacing(16)
        self._content.addWidget(self.questions)
        self._content.addStretch(1)
        self._scroll = ScrollView(self._theme, content, bar_beside=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(16)
        self._buttons.addWidget(self.rest, 3)
        self._buttons.addWidget(self.finish, 2)
        self._foot = QVBoxLayout()
        inset(self._foot, 0, 0, STRIP, 0)
        self._foot.addWidget(self.help)
        self._foot.addLayout(self._buttons)
        self._right = QVBoxLayout()
        self._right.addWidget(self._scroll, 1)
        self._right.addLayout(self._foot)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.way_out)
        self._row.addLayout(self._right, 1)

    def _measure(self) -> None:
        """One column where large text needs it, else two; compact or scaled."""
        width, height = self.width(), self.height()
        compact, scale = window_scale(width, height)
        text = self._theme.text_scale
        large_text = text >= _LARGE_TEXT
        single = large_text and width / text < _ROOM_FOR_TWO
        # Large text has grown already: what is not yet as large as the window grows on.
        grown = max(1.0, scale / text) if large_text else scale
        margin = 16 if compact else round(24 * scale)
        side = margin if compact or single else round(48 * scale)
        # The bar stands in the margin, beside the cards.
        inset(self._row, side, margin, side - STRIP, margin)
        self._row.setSpacing(24 if compact else round(_APART * scale))
        for column in (self._right, self._foot):
            column.setSpacing(round(12 * scale))
        words = 1.0 if single else min(grown, _MOST_WORDS)
        self.questions.set_air(grown, words, close=compact and not single)
        self.help.set_scale(words)
        small = compact or single
        for button in (self.rest, self.finish):
            button.set_height(56 if small else 72 * scale)
            button.set_type("body" if small else self._theme.px(20 * grown), 600)
        self._put_in_columns(single=single)
        if single:
            inside = width - 2 * side
            self.way_out.fit(inside, None, scale, self._theme.box(_LARGE_SINGLE))
            return
        left = _LEFT_COMPACT if compact else round(_LEFT * scale)
        large = _LARGE_COMPACT if compact else _LARGE * grown
        self.way_out.setFixedWidth(left)
        self.way_out.set_grown(grown)
        self.way_out.fit(left, height - 2 * margin, scale, self._theme.box(large))

    def _put_in_columns(self, *, single: bool) -> None:
        """In one column the way out and the notice scroll with the questions."""
        is_single = self.way_out.parentWidget() is not self
        if single == is_single:
            return
        if single:
            self.way_out.setMinimumWidth(0)
            self.way_out.setMaximumWidth(NO_LIMIT)
            self._content.insertWidget(0, self.way_out)
            self._content.insertWidget(1, self.help)
        else:
            self._row.insertWidget(0, self.way_out)
            self._foot.insertWidget(0, self.help)

    def expect(
        self, again: frozenset[str], at_start: int | None, side: Side = Side.RIGHT
    ) -> None:
        """Know before a session what a stop in it would mean.

        ``again`` are the exercises that were stopped the last time too; ``at_start``
        is the pain that it began with, ``side`` the leg that is sore.
        """
        self.questions.show_side(side)
        self.way_out.set_stopped_before(again)
        self.questions.strong.mark(at_start, tr("at start"))

    def _rest(self) -> None:
        if self._hears():
            self.rest_asked.emit(*self._answers)

    def _finish(self) -> None:
        if self._hears():
            self.answered.emit(*self._answers)

    @property
    def _answers(self) -> tuple[tuple[StopReason, ...], Furthest | None, int | None]:
        asked = self.questions
        return asked.reasons, asked.furthest, asked.strength

    def _ask_for_help(self) -> None:
        if self._hears():
            self.help_asked.emit()

    def _hears(self) -> bool:
        return self._clock.monotonic_ms() - self._shown_ms >= DEAF_MS

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the measures again."""
        super().resizeEvent(event)
        self._measure()
        self._row.activate()  # or the next picture would have a bar that goes again
