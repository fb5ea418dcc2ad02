"""The panel of the session's sound: mute, volumes, voice, and a way to try it.

It lies on the page as the menu does, leaves STOP and Esc as they are, and closes with
the next press beside it.
"""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.language import mark, tr
from companion.ui.audio.choice import Choice
from companion.ui.mirror import inset, turned
from companion.ui.pages.session_theme import SessionTheme
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button, Kind
from companion.ui.widgets.card import Card
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import ScrollView
from companion.ui.widgets.stepper import Stepper

_PAD = 12
_BETWEEN, _CLOSE = 8, 4  # px between two rows; and where that spares a bar
_WIDTH = 360
_BESIDE_BAR = 14
_STEP = 0.2
_SPEED_STEP, _SLOWEST, _FASTEST = 0.1, 0.7, 1.4
_CLOSING = {QEvent.Type.MouseButtonPress, QEvent.Type.Resize, QEvent.Type.Hide}
HANDS_FREE_NOTE = mark("A clap or a loud shout pauses. Nothing is recorded.")


class SoundPanel(Card):
    """Shows a choice and announces another one."""

    choice_made = Signal(object)  # Choice
    hands_free_chosen = Signal(bool)
    test_asked = Signal()

    def __init__(self, theme: Theme, page: QWidget) -> None:
        theme = SessionTheme(theme, page)
        super().__init__(theme, parent=page)
        self._theme = theme
        self._page = page
        self._choice = Choice()
        self._free = QRect(0, 0, _WIDTH, _WIDTH)
        self._lines: tuple[QRect, ...] = ()
        self.setAccessibleName(tr("Sound"))
        self.mute = self._switch(tr("Mute (M)"))
        self.tones = Stepper(
            theme, tr("Tones"), tr("Softer tones"), tr("Louder tones"), self
        )
        self.voice_on = self._switch(tr("Voice"))
        self.voice = Stepper(
            theme, tr("Volume"), tr("Softer voice"), tr("Louder voice"), self
        )
        self.speed = Stepper(
            theme, tr("Speed"), tr("Slower voice"), tr("Faster voice"), self
        )
        steppers = (self.tones, self.voice, self.speed)
        for stepper in steppers:
            stepper.set_flush(fills=True)
            stepper.stand_with(steppers)
        self.hands_free = self._switch(tr("Pause by a clap"))
        self.about = Label(theme, tr(HANDS_FREE_NOTE), "caption", 400, "ink2")
        self.test = Button(
            theme, tr("Play a test"), Kind.SECONDARY, "sound", parent=self
        )
        self.test.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.note = Label(theme, "", "caption", 500, "ink2")
        self.note.hide()
        self._lay_out()
        self._connect()
        page.installEventFilter(self)
        self.hide()

    def show_choice(self, choice: Choice, *, hands_free: bool) -> None:
        """Show what is chosen now."""
        self._choice = choice
        for button, on in (
            (self.mute, choice.muted),
            (self.voice_on, choice.voice_on),
            (self.hands_free, hands_free),
        ):
            button.setChecked(on)
        _show_share(self.tones, choice.tone_volume, 0.0, 1.0)
        _show_share(self.voice, choice.voice_volume, _STEP, 1.0)
        _show_share(self.speed, choice.speed, _SLOWEST, _FASTEST)

    def say(self, words: str) -> None:
        """Write what is wrong with the sound, to be read whenever it is opened."""
        text = f"{self.note.text()} {words}".strip()
        self.note.set_text(text)
        self.note.show()
        self._fit()

    def open_under(
        self, button: QWidget, free: QRect, lines: tuple[QRect, ...] = ()
    ) -> None:
        """Open under the button that was pressed, or close if it is open.

        It stays in the ``free`` part of the page, and scrolls where that is small; none
        of the ``lines`` of the page looks out under it by a part.
        """
        if self.isVisible():
            self.hide()
            return
        by_key = button.hasFocus()
        below = button.mapTo(self._page, button.rect().bottomRight()).y() + 1
        self._free, self._lines = QRect(free), lines
        self._free.setTop(max(free.top(), below))
        self._fit()
        self.raise_()
        self.show()
        reasons = Qt.FocusReason
        reason = reasons.TabFocusReason if by_key else reasons.OtherFocusReason
        self.mute.setFocus(reason)

    def _lay_out(self) -> None:
        self._content = QWidget()
        self._column = column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        around = QVBoxLayout(self)
        around.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        around.addWidget(ScrollView(self._theme, self._content, "surface"))
        for one in (
            *(self.note, self.mute, self.tones, self.voice_on, self.voice),
            *(self.speed, self.test, self.hands_free, self.about),
        ):
            column.addWidget(one)
        column.addStretch(1)

    def _connect(self) -> None:
        self.mute.clicked.connect(self._choose_mute)
        self.voice_on.clicked.connect(self._choose_voice)
        self.hands_free.clicked.connect(self.hands_free_chosen)
        self.test.clicked.connect(self.test_asked)
        for stepper, name, step in (
            (self.tones, "tone_volume", _STEP),
            (self.voice, "voice_volume", _STEP),
            (self.speed, "speed", _SPEED_STEP),
        ):
            stepper.less.connect(lambda n=name, s=step: self._change(n, -s))
            stepper.more.connect(lambda n=name, s=step: self._change(n, s))

    @Slot(bool)
    def _choose_mute(self, on: bool) -> None:
        self._announce(replace(self._choice, muted=on))

    @Slot(bool)
    def _choose_voice(self, on: bool) -> None:
        self._announce(replace(self._choice, voice_on=on))

    def _change(self, name: str, step: float) -> None:
        """One step up or down; what was between two steps goes to the next one."""
        least, most = {
            "tone_volume": (0.0, 1.0),
            "voice_volume": (_STEP, 1.0),
            "speed": (_SLOWEST, _FASTEST),
        }[name]
        value = round((getattr(self._choice, name) + step) / abs(step)) * abs(step)
        value = round(min(most, max(least, value)), 2)
        self._announce(replace(self._choice, **{name: value}))

    def _announce(self, choice: Choice) -> None:
        self.show_choice(choice, hands_free=self.hands_free.isChecked())
        self.choice_made.emit(choice)

    def _switch(self, words: str) -> Button:
        button = Button(self._theme, words, Kind.NEUTRAL, parent=self)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _fit(self) -> None:
        free = self._free
        width = min(self._theme.box(_WIDTH), free.width())
        inner = width - 2 * _PAD
        high = self._high(inner, _BETWEEN)
        if high + 2 * _PAD > free.height():
            high = self._high(inner, _CLOSE)
        height = min(high + 2 * _PAD, free.height())
        scrolls = high + 2 * _PAD > free.height()
        inset(self._column, 0, 0, _BESIDE_BAR if scrolls else 0, 0)
        left = free.left() if turned(self) else free.right() + 1 - width
        self.setGeometry(left, free.top(), width, height)
        foot = self.geometry().bottom()
        cut = [one.bottom() for one in self._lines if one.top() <= foot < one.bottom()]
        if cut:
            self.resize(width, min(max(cut), free.bottom()) + 1 - free.top())

    def _high(self, width: int, between: int) -> int:
        """Px of all rows, with so many between two."""
        self._column.setSpacing(between)
        return self._column.heightForWidth(width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press beside it closes it, and the press does what it does."""
        if watched is self._page and event.type() in _CLOSING:
            self.hide()
        return super().eventFilter(watched, event)


def _show_share(stepper: Stepper, value: float, least: float, most: float) -> None:
    words = tr("Off") if value <= 0 else tr("{n}%", n=round(value * 100))
    stepper.show_value(words, less=value > least + 0.01, more=value < most - 0.01)
