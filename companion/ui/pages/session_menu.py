"""The session's menu: a small panel that leaves STOP and Esc as they are.

A pop-up menu of the toolkit would swallow the next press, even one on STOP, and
take Esc for itself. Behind its first page are one of what can be changed, one of why
an exercise is skipped, and with large text one of pace and range.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.player import Player
from companion.language import tr
from companion.ui.mirror import visual
from companion.ui.pages.session_measures import LARGE_TEXT
from companion.ui.pages.session_offer import Offer, offers, skips
from companion.ui.pages.session_steppers import SessionSteppers
from companion.ui.pages.session_theme import SessionTheme
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card

_PAD = 8
_BY_KEYBOARD = Qt.FocusReason.TabFocusReason


class SessionMenu(Card):
    """Finish early, changes, press when ready, and the full screen."""

    finish_early_chosen = Signal()
    full_screen_chosen = Signal()
    other_screen_chosen = Signal()
    change_chosen = Signal(object)  # Change
    by_hand_chosen = Signal(bool)  # whether the person ends the waits from now on

    def __init__(self, theme: Theme, page: QWidget) -> None:
        theme = SessionTheme(theme, page)
        super().__init__(theme, parent=page)
        self._theme = theme
        self._player: Player | None = None
        self._corner = QPoint()
        self._turned: list[Button] = []
        self.setAccessibleName(tr("Session menu"))
        self.finish_early = self._button(tr("Finish early"))
        self.change = self._button(tr("Change this exercise"))
        self.pace = self._button(tr("Pace and range"))
        self.by_hand = self._button("")
        self.full_screen = self._button(tr("Full screen (F11)"))
        self.other_screen = self._button(tr("Other screen"))
        self.steppers = SessionSteppers(theme, self)
        self._lay_out()
        self.finish_early.clicked.connect(self.finish_early_chosen)
        self.full_screen.clicked.connect(self.full_screen_chosen)
        self.other_screen.clicked.connect(self.other_screen_chosen)
        self.by_hand.clicked.connect(self._choose_by_hand)
        self.change.clicked.connect(self._turn_to_changes)
        self.pace.clicked.connect(self._turn_to_pace)
        self.hide()

    def show_player(self, player: Player) -> None:
        """Take in the moment that the changes would be made at."""
        self._player = player
        self.steppers.show_player(player)

    def open_under(self, button: Button, far: int) -> None:
        """Open below a button, its far edge at ``far`` px; or close.

        The focus goes in, and is shown if it came by the keyboard.
        """
        if self.isVisible():
            self.hide()
            return
        reasons = Qt.FocusReason
        by_key = button.hasFocus()
        reason = reasons.TabFocusReason if by_key else reasons.OtherFocusReason
        self._corner = QPoint(far, button.geometry().bottom() + 1)
        self._turn_to_first()
        self.raise_()
        self.show()
        self.finish_early.setFocus(reason)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        self._column.setSpacing(4)
        self._first: tuple[QWidget, ...] = (
            self.finish_early,
            self.change,
            self.pace,
            self.by_hand,
            self.full_screen,
            self.other_screen,
        )
        for one in (*self._first, *self.steppers.rows):
            self._column.addWidget(one)

    def _button(self, words: str) -> Button:
        button = Button(self._theme, words, Kind.QUIET, parent=self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _turn_to_first(self) -> None:
        self._clear()
        waits = self._player is not None and self._player.by_hand
        self.by_hand.set_words(
            tr("Use timed rests") if waits else tr("I press when ready")
        )
        for one in self._first:
            one.show()
        self.other_screen.setVisible(len(QGuiApplication.screens()) > 1)
        self.pace.setVisible(self._theme.text_scale >= LARGE_TEXT)
        self._fit()

    def _turn_to_pace(self) -> None:
        by_key = self.pace.hasFocus()
        self._clear()
        for one in self._first:
            one.hide()
        for row in self.steppers.rows:
            row.show()
        self._fit()
        plus = self.steppers.pace.plus
        reasons = Qt.FocusReason
        plus.setFocus(_BY_KEYBOARD if by_key else reasons.OtherFocusReason)

    def _turn_to_changes(self) -> None:
        if self._player is None:
            return
        by_key = self.change.hasFocus()
        self._turn_to(offers(self._player))
        skip = self._button(tr("Skip this exercise"))
        skip.clicked.connect(self._turn_to_reasons)
        self._add(skip)
        self._finish_turning(by_key=by_key)

    def _turn_to_reasons(self) -> None:
        if self._player is None:
            return
        by_key = any(button.hasFocus() for button in self._turned)
        self._turn_to(skips(self._player))
        self._finish_turning(by_key=by_key)

    def _turn_to(self, lines: Sequence[Offer]) -> None:
        self._clear()
        for one in self._first:
            one.hide()
        for line in lines:
            button = self._button(line.words)
            button.clicked.connect(
                lambda _=False, line=line: self.change_chosen.emit(line.change)
            )
            self._add(button)

    def _finish_turning(self, *, by_key: bool) -> None:
        self._fit()
        reasons = Qt.FocusReason
        self._turned[0].setFocus(_BY_KEYBOARD if by_key else reasons.OtherFocusReason)

    def _add(self, button: Button) -> None:
        self._turned.append(button)
        self._column.addWidget(button)
        button.show()

    def _clear(self) -> None:
        for button in self._turned:
            button.hide()
            self._column.removeWidget(button)
            button.deleteLater()
        self._turned = []
        for row in self.steppers.rows:
            row.hide()

    def _fit(self) -> None:
        """As large as its lines, under the button that opens it."""
        self._column.invalidate()
        size = self.sizeHint()
        place = QRect(QPoint(0, 0), size)
        place.moveTopRight(self._corner)
        self.setGeometry(visual(self.parentWidget(), place))

    def _choose_by_hand(self) -> None:
        self.by_hand_chosen.emit(self._player is None or not self._player.by_hand)
