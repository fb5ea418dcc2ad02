"""The foot of a form: what is left to do or to know, and the ways on and back.

foot = FootBar(theme, (back, on))
foot.say("4 of 12 answered")
foot.say("Call 999 now", Tone.RED, "help")
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.icon_square import IconSquare
from companion.ui.widgets.label import Label
from companion.ui.widgets.plinth import Plinth

_BESIDE_FROM, _LEAST_WORDS = 620, 200  # px at 100 % text
_LOWER_FROM = 510  # a window of 1024 px at 200 %, where every line counts
_GAP, _CLOSE = 16, 8  # px between words and buttons: beside, below
_FEW = 2  # short lines may stand beside the buttons
_HIGHER = 1.5  # times as high as its sign: words that it stands at the head of
_MOST = 0.6  # of the window


class FootBar(Plinth):
    """A surface under the page; it never scrolls away."""

    def __init__(
        self, theme: Theme, buttons: Sequence[Button], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._side = 16
        self._sign: QWidget | None = None
        self.words = Label(theme, "", "lead", 700)
        self.words.heads = False  # news; what it is about stands above
        self.detail = Label(theme, "", "body", 400, "ink2")
        self.words.hide()
        self.detail.hide()
        self._buttons = tuple(buttons)
        self._lay_out(buttons)
        theme.changed.connect(self._arrange)

    def say(
        self, words: str, tone: Tone | None = None, icon: str = "", detail: str = ""
    ) -> None:
        """Say something at the left; with a tone, a sign before it."""
        self.words.set_text(words)
        self.words.setVisible(bool(words))
        self.words.set_role(tone.value[2] if tone is Tone.RED else "ink")
        self.words.set_size("lead" if tone or detail else "body", 700 if tone else 500)
        self.detail.set_text(detail)
        self.detail.setVisible(bool(detail))
        self.setAccessibleName(f"{words} {detail}".strip())
        if self._sign is not None:
            self._sign.hide()
            self._sign.deleteLater()
            self._sign = None
        if tone is not None:
            fill, line, ink = tone.value
            self._sign = IconSquare(self._theme, icon, fill, line, ink)
            self._left.insertWidget(0, self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
            self._sign.show()  # Qt would do so later: it is measured now
        self._arrange()

    def set_side(self, side: int) -> None:
        """Leave so many px free at both ends, as the page above does."""
        self._side = side
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the words, or below them."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self, buttons: Sequence[Button]) -> None:
        self._lines = words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.words)
        words.addWidget(self.detail)
        words.addStretch(1)
        self._left = QHBoxLayout()
        self._left.setSpacing(_GAP)
        self._left.addLayout(words, 1)
        self._right = QHBoxLayout()
        self._right.setSpacing(_GAP)
        for button in buttons:
            button.set_height(56)
            self._right.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addLayout(self._left, 1)
        self._row.addLayout(self._right)
        self._arrange()

    def _room(self) -> int:
        """Px for words beside the buttons."""
        there = [one for one in self._buttons if not one.isHidden()]
        taken = sum(one.sizeHint().width() + _GAP for one in there)
        return self.width() - taken - 2 * self._side

    def _stands_beside(self) -> bool:
        """Whether the words go beside the buttons: where both are one line, or lower.

        Never as no more than a narrow column.
        """
        theme, room = self._theme, self._room()
        words = self.words.text()
        if words and room < theme.px(_LEAST_WORDS):
            return False
        if self.width() >= theme.px(_BESIDE_FROM):
            sign = 0 if self._sign is None else self._sign.minimumWidth() + _GAP
            return not self.words.is_column(room - sign, _FEW)
        if not words or self.width() < theme.px(_LOWER_FROM):
            return False
        whole = self.width() - 2 * self._side
        high = max(one.sizeHint().height() for one in self._buttons)
        below = self._left.heightForWidth(whole) + _CLOSE + high
        return max(self._left.heightForWidth(room), high) < below

    def _place_sign(self, room: int) -> None:
        """Beside the middle of few words, or beside the first of many."""
        if self._sign is not None:
            beside = room - self._sign.minimumWidth() - _GAP
            high = self._lines.heightForWidth(beside)
            many = high > _HIGHER * self._sign.minimumHeight()
            sides = Qt.AlignmentFlag
            self._left.setAlignment(
                self._sign, sides.AlignTop if many else sides.AlignVCenter
            )

    def _forget(self) -> None:
        """Measure anew: inner layouts keep the heights of words that were others."""
        for one in (self._lines, self._left, self._right, self._row):
            one.invalidate()

    def _arrange(self) -> None:
        self._forget()
        direction, beside = QBoxLayout.Direction, self._stands_beside()
        self._row.setDirection(
            direction.LeftToRight if beside else direction.TopToBottom
        )
        # With nothing to say there is no empty line over the buttons.
        self.words.setVisible(beside or bool(self.words.text()))
        self._row.setContentsMargins(self._side, 12, self._side, 12)
        self._row.setSpacing(_GAP if beside else _CLOSE)
        self._place_sign(self._room() if beside else self.width() - 2 * self._side)
        self._forget()
        self._keep_whole()

    def _keep_whole(self) -> None:
        """Every line shows; the page above scrolls in what is left of the window."""
        needed = self._row.heightForWidth(self.width())  # -1 when it is empty
        most = round(self.window().height() * _MOST)
        self.setMinimumHeight(max(0, min(needed, most)))
