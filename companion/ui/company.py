"""Who accompanies a session: its sound, the ear for a clap, and the vigil.

Made with the first session, so that a start pays nothing for it. Each hears the facts
that the page announces; the page knows none of them.
"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QRect, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeySequence,
    QShortcut,
)
from shiboken6 import isValid

from companion.clock import Clock
from companion.domain.cue import count_to_read
from companion.domain.player import Player, State
from companion.store.setting import HANDS_FREE, Settings
from companion.ui.audio.choice import Choice, keep_choice, read_choice
from companion.ui.audio.speech import Speech
from companion.ui.equipment import Equipment
from companion.ui.errand import Errand
from companion.ui.pages.session import SessionPage
from companion.ui.pages.sound_panel import SoundPanel
from companion.ui.pages.stop_question import StopQuestion
from companion.ui.session_ear import SessionEar
from companion.ui.session_sound import SessionSound
from companion.ui.theme import Theme
from companion.ui.vigil import Vigil

_ECHO_MS = 400  # from the mixer to the loudspeaker, the room and the microphone
_APART = 8  # px between the panel and STOP


class Company(QObject):
    """Joins sound, ear and vigil to a session page."""

    def __init__(
        self,
        theme: Theme,
        page: SessionPage,
        settings: Settings,
        equipment: Equipment,
        clock: Clock,
        cache: Path,
    ) -> None:
        super().__init__(page)
        self._theme = theme
        self._page = page
        self._settings = settings
        self._running = False
        self._asking = False
        self._seen: Player | None = None
        self._errand = Errand("speech")
        speech = Speech(cache, self._errand, equipment.voices, self._lose_voice)
        self.sound = SessionSound(equipment.speaker, speech, clock, self)
        mixer = self.sound.mixer
        self.ear = SessionEar(
            equipment.microphone, self, lambda: mixer.heard_within(_ECHO_MS)
        )
        self.vigil = Vigil(equipment.awake, self)
        self.panel = SoundPanel(theme, page)
        self._choice = read_choice(settings)
        self.sound.choose(self._choice)
        self._connect()
        self._show_choice()

    def close(self) -> None:
        """Let everything go."""
        self.sound.close()
        self.ear.close()
        if isValid(self.vigil):
            self.vigil.end()
        self._errand.close(1.0)

    def _connect(self) -> None:
        page, panel = self._page, self.panel
        # Silence comes first, before anything is drawn.
        page.stopped.connect(self._be_silent)
        page.begun.connect(self._begin)
        page.beaten.connect(self._look)
        page.step_changed.connect(self._look)
        page.changed.connect(self._look)
        page.by_hand_chosen.connect(self._look)
        page.paused.connect(self._pause)
        page.resumed.connect(self._go_on)
        page.finished.connect(self._finish)
        page.ended_early.connect(self._be_silent)
        page.forgotten.connect(self._be_silent)
        page.left.connect(self._leave)
        page.top.sound.clicked.connect(self._open_panel)
        page.top.menu.clicked.connect(panel.hide)
        panel.choice_made.connect(self._choose)
        panel.hands_free_chosen.connect(self._choose_hands_free)
        panel.test_asked.connect(self.sound.try_out)
        self.sound.fell_silent.connect(self._tell)
        self.ear.failed.connect(self._tell)
        self.ear.startled.connect(self._ask)
        QShortcut(QKeySequence("M"), page, self._toggle_mute)

    def _lose_voice(self) -> None:
        self.sound.voice_lost()

    @Slot()
    def _begin(self) -> None:
        player = self._page.player
        if player is None:
            return
        self._running = True
        self.sound.begin(player, self._page.read_ms)
        if player.state is State.PAUSED:
            self._pause()
        else:
            self._go_on()

    @Slot()
    def _look(self) -> None:
        before, player = self._seen, self._page.player
        self._seen = player
        self.sound.look(player, self._page.read_ms)
        if before is None or player is None or self.sound.counts_aloud:
            return
        if QAccessible.isActive() and (words := count_to_read(before, player)):
            self._page.tower.announce(words)

    @Slot()
    def _pause(self) -> None:
        self._look()
        self.ear.rest()
        self.vigil.pause()

    @Slot()
    def _go_on(self) -> None:
        self._look()
        self.vigil.watch()
        if self._settings.get(HANDS_FREE):
            self.ear.listen()

    @Slot()
    def _finish(self) -> None:
        self._look()
        self._rest()

    @Slot()
    def _be_silent(self) -> None:
        self.sound.silence()
        self._rest()

    @Slot()
    def _leave(self) -> None:
        """The page lets go; the last tone of a finished session may ring out."""
        self._rest()
        self.sound.leave()
        self.panel.hide()

    def _rest(self) -> None:
        self._running = False
        self.ear.rest()
        self.vigil.end()

    @Slot()
    def _ask(self) -> None:
        """A clap or a shout: stand still at once, then ask."""
        player = self._page.player
        moving = player is not None and player.state in {
            State.RUNNING,
            State.COUNTING_IN,
        }
        if self._asking or not self._running or not moving:
            return
        self._page.toggle()
        self._asking = True
        page = self._page
        question = StopQuestion(self._theme, page, page.controls.stop)
        question.finished.connect(self._take_answer)
        self._page.forgotten.connect(question.reject)  # nobody was there to answer
        question.ask()

    @Slot(int)
    def _take_answer(self, answer: int) -> None:
        self._asking = False
        player = self._page.player
        if player is None or player.state is not State.PAUSED:
            return
        if answer == StopQuestion.DialogCode.Accepted.value:
            self._page.stop()
        else:
            self._page.toggle()

    @Slot()
    def _open_panel(self) -> None:
        page = self._page
        page.menu.hide()
        bar, stop = page.top.bar.geometry(), page.controls.stop.geometry()
        # All of the width, from the top to just above STOP.
        free = QRect(bar.left(), 0, bar.width(), stop.top() - _APART)
        lines = tuple(one.geometry() for one in (page.tower.rep, page.tower.set))
        self.panel.open_under(page.top.sound, free, lines)

    @Slot(object)
    def _choose(self, choice: Choice) -> None:
        before, self._choice = self._choice, choice
        self.sound.choose(choice)
        keep_choice(self._settings, before, choice)
        self._show_choice()

    @Slot()
    def _toggle_mute(self) -> None:
        self._choose(replace(self._choice, muted=not self._choice.muted))

    @Slot(bool)
    def _choose_hands_free(self, on: bool) -> None:
        self._settings.set(HANDS_FREE, on)
        if not on:
            self.ear.rest()
        elif self._running:
            self.ear.listen()

    def _show_choice(self) -> None:
        hands_free = self._settings.get(HANDS_FREE)
        self.panel.show_choice(self._choice, hands_free=hands_free)
        self._page.top.show_muted(muted=self._choice.muted)

    @Slot(str)
    def _tell(self, words: str) -> None:
        """Once, in the panel and to a screen reader; nothing pops up in a session."""
        self.panel.say(words)
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._page, words)
            QAccessible.updateAccessibility(event)
