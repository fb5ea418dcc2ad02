"""What one hears of a session: tones and words, each at its moment or not at all.

    sound = SessionSound(speaker, speech, clock)
    sound.choose(choice)
    sound.begin(player); sound.look(player) ...; sound.silence() at STOP and pauses

Nothing here ever waits: the loudspeaker is opened and speech is made on threads of
their own, and what is not ready in time is left out.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from companion.clock import Clock
from companion.domain.cue import Cue, Tone, cue_between, words_ahead
from companion.domain.cue_ahead import CueAhead, cue_ahead
from companion.domain.player import Player, State
from companion.language import mark, tr
from companion.ui.audio.choice import Choice
from companion.ui.audio.mixer import LEAD_MS, Mixer
from companion.ui.audio.speaker import NoSound, Speaker
from companion.ui.audio.tone import RATE, tone_samples
from companion.ui.errand import Errand

if TYPE_CHECKING:
    from array import array

RING_OUT_MS = 2_500
AHEAD_MS = 500  # the window may be busy for so long without a cue being late
NO_SPEAKER = mark("No loudspeaker was found. The session goes on without sound.")
NO_VOICE = mark("No voice was found on this computer. The session goes on without one.")
TEST_WORDS = mark("Lift. Slowly, and breathe out.")
_LEAVE_SECONDS = 1.0
_STILL = {State.PAUSED, State.STOPPED, State.ENDED_EARLY}


class Prompter(Protocol):
    """Has texts ready as sound, see ``Speech``."""

    def choose(self, wished: str, speed: float) -> None:
        """Speak with this voice, at this speed."""
        ...

    def prepare(self, texts: Iterable[str]) -> None:
        """See that these are ready, the first first."""
        ...

    def samples(self, text: str) -> "array[int] | None":
        """A text, if it is ready."""
        ...

    def close(self) -> None:
        """Make nothing more."""
        ...


@dataclass(frozen=True, slots=True)
class _Due:
    """Words that wait until they are ready, and until when they may begin."""

    words: tuple[str, ...]
    since_ms: int
    cue: Cue


class SessionSound(QObject):
    """Hears of every moment of a session and plays what is due."""

    fell_silent = Signal(str)  # why, in a sentence; once each

    def __init__(
        self,
        speaker: Speaker,
        speech: "Prompter",
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.mixer = Mixer(clock)
        self.choice = Choice()
        self._speaker = speaker
        self._speech = speech
        self._clock = clock
        self._errand = Errand("loudspeaker")
        self._tones: dict[Tone, array[int]] = {}
        self._player: Player | None = None
        self._due: _Due | None = None
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

    def begin(self, player: Player) -> None:
        """Hear of a session from its start."""
        self.silence()
        self._fading.stop()
        self._player = player
        self._open_speaker()
        self._prepare()
        self._play(cue_between(None, player))

    def look(self, player: Player | None) -> None:
        """Take in the moment that a session is at."""
        before = self._player
        if player is None or before is None:
            return
        self._player = player
        if player.state in _STILL:
            self.silence()
            return
        moved = before.index != player.index
        cue, planned = cue_between(before, player), self._planned
        if planned is not None and planned.came(player, self._clock.monotonic_ms()):
            self._planned = None
            if cue is not None and cue.words != planned.cue.words:
                self._play(cue)
        elif moved or cue or (planned and not planned.stands(player)):
            self._let_go(hush=moved)
            self._play(cue)
        self.say_what_is_due()
        self._plan(player)
        if moved or before.timeline is not player.timeline:
            self._prepare()

    def silence(self) -> None:
        """Not one more sample: of STOP, of a pause."""
        self.mixer.silence()
        self._due = self._planned = None

    def leave(self) -> None:
        """Let the session go; the tone of its end may ring out."""
        self._player = None
        self._due = self._planned = None
        self._speech.prepare(())
        if self.mixer.sounding:
            self._fading.start()
        else:
            self._close_speaker()

    def try_out(self) -> None:
        """Play what it would sound like."""
        self._open_speaker()
        self._sound(Tone.OUT)
        if self.choice.voice_on:
            now = self._clock.monotonic_ms()
            cue = Cue(Tone.OUT, (tr(TEST_WORDS),), 0, 3_000, 10_000)
            self._due = _Due(cue.words, now, cue)
            self._speech.prepare(chain((tr(TEST_WORDS),), self._ahead()))
            self.say_what_is_due()

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

    def _plan(self, player: Player) -> None:
        """Put what is due soon into the mixer, where no busy window delays it."""
        if self._planned is None:
            now_ms = self._clock.monotonic_ms()
            self._planned = ahead = cue_ahead(player, now_ms, AHEAD_MS)
            if ahead is not None:
                self._play(ahead.cue, ahead.due_ms - now_ms)

    def _let_go(self, *, hush: bool) -> None:
        """Of what was said before, or only of what was planned and comes otherwise."""
        if hush:
            self.mixer.hush()
        else:
            self.mixer.forget()
        self._due = self._planned = None

    def _play(self, cue: Cue | None, wait_ms: int = 0) -> None:
        if cue is None or self.choice.muted:
            return
        if cue.tone is not None:
            self._sound(cue.tone, wait_ms)
        if not self.choice.voice_on or not cue.words:
            return
        if not cue.strong and self.mixer.speaks(wait_ms):
            return
        since = self._clock.monotonic_ms() + wait_ms - cue.late_ms
        self._due = _Due(cue.words, since, cue)
        self.say_what_is_due()

    def _sound(self, tone: Tone, wait_ms: int = 0) -> None:
        samples = self._tones.get(tone)
        if samples is not None and self.choice.tone_volume > 0:
            self.mixer.sound(samples, wait_ms)

    def say_what_is_due(self) -> None:
        """Say the fullest of the words that is ready and can be said in time."""
        due = self._due
        if due is None:
            return
        late = self._clock.monotonic_ms() - due.since_ms
        if late > due.cue.within_ms:
            self._due = None
            return
        after_tone = self._has_tone(due, late)
        room = due.cue.room_ms - max(0, late - due.cue.late_ms)
        room -= LEAD_MS if after_tone else 0
        for words in due.words:
            samples = self._speech.samples(words)
            if samples is not None and len(samples) * 1000 // RATE <= room:
                self._due = None
                wait, within = max(0, -late), due.cue.within_ms - max(0, late)
                self.mixer.speak(samples, wait, within, after_tone=after_tone)
                return

    def _has_tone(self, due: _Due, late_ms: int) -> bool:
        on_time = late_ms <= due.cue.late_ms
        return due.cue.tone is not None and on_time and self.choice.tone_volume > 0

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
