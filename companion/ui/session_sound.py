"""What one hears of a session: tones and words, each at its moment or not at all.

    sound = SessionSound(speaker, speech, clock)
    sound.choose(choice)
    sound.begin(player, now_ms); sound.look(player, now_ms) ...
    sound.silence() at STOP and pauses

Nothing here ever waits: the loudspeaker is opened and speech is made on threads of
their own. What is due soon is in the mixer before its moment; what is not ready at its
moment is left out.
"""

from collections.abc import Iterable
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from companion.clock import Clock
from companion.domain.cue import Cue, Tone, cue_between, true_words, words_ahead
from companion.domain.cue_ahead import CueAhead, cue_ahead
from companion.domain.player import Player, State
from companion.language import mark, tr
from companion.ui.audio.choice import Choice
from companion.ui.audio.mixer import Mixer
from companion.ui.audio.speaker import NoSound, Speaker
from companion.ui.audio.tone import tone_samples
from companion.ui.errand import Errand
from companion.ui.session_voice import Prompter, SessionVoice

if TYPE_CHECKING:
    from array import array

RING_OUT_MS = 2_500
AHEAD_MS = 500  # the window may be busy for so long without a cue being late
NO_SPEAKER = mark("No loudspeaker was found. The session goes on without sound.")
NO_VOICE = mark("No voice was found on this computer. The session goes on without one.")
TEST_WORDS = mark("Lift. Slowly, and breathe out.")
_LEAVE_SECONDS = 1.0
_TEST_PATIENCE_MS = 3_000
_STILL = {State.PAUSED, State.STOPPED, State.ENDED_EARLY}


class SessionSound(QObject):
    """Hears of every moment of a session and plays what is due."""

    fell_silent = Signal(str)  # why, in a sentence; once each

    def __init__(
        self,
        speaker: Speaker,
        speech: Prompter,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.mixer = Mixer(clock)
        self.choice = Choice()
        self._speaker = speaker
        self._speech = speech
        self._voice = SessionVoice(self.mixer, speech, clock)
        self._clock = clock
        self._errand = Errand("loudspeaker")
        self._tones: dict[Tone, array[int]] = {}
        self._player: Player | None = None
        self._planned: CueAhead | None = None
        self._open = False
        self._told: set[str] = set()
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.setInterval(RING_OUT_MS)
        self._fading.timeout.connect(self._close_speaker)

    @property
    def counts_aloud(self) -> bool:
        """Whether the voice says the numbers, so that nobody else has to."""
        wished = self.choice.voice_on and not self.choice.muted
        return wished and not self._told

    def choose(self, choice: Choice) -> None:
        """Take in what the person wishes to hear, at once."""
        before, self.choice = self.choice, choice
        self.mixer.tone_volume = choice.tone_volume
        self.mixer.speech_volume = choice.voice_volume
        if choice.muted or (before.voice_on and not choice.voice_on):
            self.silence()
        if self._player is not None:
            self._open_speaker()
            self._prepare()

    def begin(self, player: Player, now_ms: int) -> None:
        """Hear of a session from its start; it is there since ``now_ms``."""
        self.silence()
        self._fading.stop()
        self._player = player
        self._open_speaker()
        self._prepare()
        self._play(cue_between(None, player), player, now_ms)

    def look(self, player: Player | None, now_ms: int) -> None:
        """Take in a session that was at this moment of itself at ``now_ms``."""
        before = self._player
        if player is None or before is None:
            return
        self._player = player
        if player.state in _STILL:
            self.silence()
            return
        moved = before.index != player.index
        changed = before.timeline is not player.timeline
        cue, planned = cue_between(before, player), self._planned
        if planned is not None and planned.came(player, now_ms):
            self._planned = None
            if cue is not None and cue.words != planned.cue.words:
                self._play(cue, player, now_ms)
        elif moved or cue or (planned and not planned.stands(player)):
            begun_anew = cue is not None and cue.strong
            self._let_go(hush=moved or begun_anew)
            self._play(cue, player, now_ms)
        if not moved and (changed or before.by_hand is not player.by_hand):
            self._fit(player, now_ms)
        self._voice.look()
        self._plan(player, now_ms)
        if moved or changed:
            self._prepare()

    def silence(self) -> None:
        """Not one more sample: of STOP, of a pause."""
        self.mixer.silence()
        self._voice.forget()
        self._planned = None

    def leave(self) -> None:
        """Let the session go; the tone of its end may ring out."""
        self._player = self._planned = None
        self._voice.forget()
        self._speech.prepare(())
        if self.mixer.sounding:
            self._fading.start()
        else:
            self._close_speaker()

    def try_out(self) -> None:
        """Play what it would sound like."""
        self._open_speaker()
        self._sound(Tone.OUT, self._clock.monotonic_ms())
        if self.choice.voice_on:
            self._voice.try_out(tr(TEST_WORDS), _TEST_PATIENCE_MS)
            self._speech.prepare(chain((tr(TEST_WORDS),), self._ahead()))
            self._voice.look()

    def say_what_is_due(self) -> None:
        """Look whether what is tried out has become ready."""
        self._voice.look()

    def close(self) -> None:
        """Let the loudspeaker go, and end what still makes speech."""
        self.silence()
        self._fading.stop()
        self._player = None
        self._speech.close()
        self._errand.close(_LEAVE_SECONDS, self._speaker.close)

    @Slot()
    def voice_lost(self) -> None:
        """There is no voice, or none is left; may be called from any thread."""
        self._tell(tr(NO_VOICE))

    def _plan(self, player: Player, now_ms: int) -> None:
        """Put what is due soon into the mixer, where no busy window delays it."""
        if self._planned is None:
            self._planned = ahead = cue_ahead(player, now_ms, AHEAD_MS)
            if ahead is not None:
                self._play(ahead.cue, ahead.then, ahead.due_ms)

    def _let_go(self, *, hush: bool) -> None:
        """Of what was said before, or only of what was planned and comes otherwise."""
        if hush:
            self.mixer.hush()
        else:
            self.mixer.forget()
        self._voice.forget()
        self._planned = None

    def _fit(self, player: Player, now_ms: int) -> None:
        """Let what is said fit the step, which may be shorter now, or longer."""
        if player.state is not State.RUNNING:
            return
        if not player.holds_on:
            self.mixer.end_by(now_ms + player.left_ms)
        self._voice.keep_to(true_words(player))

    def _play(self, cue: Cue | None, player: Player, now_ms: int) -> None:
        """Let a cue be heard at its moment; ``player`` is then what it is for."""
        if cue is None or self.choice.muted:
            return
        at_ms = now_ms - cue.late_ms
        if cue.tone is not None:
            self._sound(cue.tone, at_ms)
        if self.choice.voice_on:
            opens = (cue.strong or cue.again) and player.state is State.RUNNING
            toned = cue.tone is not None and self.choice.tone_volume > 0
            self._voice.say(cue, at_ms, player.index if opens else None, toned=toned)

    def _sound(self, tone: Tone, at_ms: int) -> None:
        samples = self._tones.get(tone)
        if samples is not None and self.choice.tone_volume > 0:
            self.mixer.sound(samples, at_ms)

    def _ahead(self) -> Iterable[str]:
        player = self._player
        if player is None or player.state.over:
            return ()
        return words_ahead(player.timeline, player.index)

    def _prepare(self) -> None:
        if self.choice.voice_on and not self.choice.muted:
            self._speech.choose(self.choice.voice, self.choice.speed)
            self._speech.prepare(self._ahead())

    def _open_speaker(self) -> None:
        if not self._open and not self.choice.muted:
            self._open = True
            self._errand.do(self._make_ready)

    @Slot()
    def _close_speaker(self) -> None:
        if self._open:
            self._open = False
            self._errand.do(self._speaker.close)

    def _make_ready(self) -> None:
        """On the thread of the loudspeaker: tones take 80 ms, a device any time."""
        if not self._tones:
            self._tones = {tone: tone_samples(tone) for tone in Tone}
        try:
            self._speaker.open(self.mixer.mixed)
        except NoSound:
            self._tell(tr(NO_SPEAKER))

    def _tell(self, words: str) -> None:
        if words not in self._told:
            self._told.add(words)
            self.fell_silent.emit(words)
