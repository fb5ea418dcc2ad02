"""What the voice says in a session: the words of a cue, at their moment or not at all.

    voice = SessionVoice(mixer, speech, clock)
    voice.say(cue, now_ms, index); voice.look() ...; voice.forget()

Speech is made beforehand on a thread of its own; a word that is not ready at its moment
is waited for as long as a cue may be late, and then left out.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from companion.clock import Clock
from companion.domain.cue import LATE_MS, Cue
from companion.ui.audio.mixer import Mixer
from companion.ui.audio.tone import RATE

if TYPE_CHECKING:
    from array import array

    from companion.ui.audio.track import Track

# A word that comes with a tone has its moment so much after it, or neither is heard.
LEAD_MS = 110


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
    """Words that wait until they are ready; ``index`` is the step they belong to."""

    words: tuple[str, ...]
    at_ms: int
    ends_ms: int
    patience_ms: int
    index: int | None


@dataclass(frozen=True, slots=True)
class _Opening:
    """Words that open the step ``index``, as they are being said or were."""

    index: int
    words: str
    said: "Track"


class SessionVoice:
    """Says the fullest of the words that is ready and can be said in time."""

    def __init__(self, mixer: Mixer, speech: Prompter, clock: Clock) -> None:
        self._mixer = mixer
        self._speech = speech
        self._clock = clock
        self._due: _Due | None = None
        self._opening: _Opening | None = None

    def say(self, cue: Cue, at_ms: int, index: int | None, *, toned: bool) -> None:
        """Say what is due at a moment, which may be a little ahead.

        ``index`` is the step that the words open, if they open one. What is said once
        in a step is not said again.
        """
        if not cue.words or (cue.again and self._has_opened(index)):
            return
        begins_ms = at_ms + (LEAD_MS if toned else 0)
        if not cue.strong and self._mixer.speaks(begins_ms):
            return
        ends_ms = at_ms + cue.late_ms + cue.room_ms
        self._due = _Due(cue.words, begins_ms, ends_ms, LATE_MS, index)
        self.look()

    def try_out(self, words: str, patience_ms: int) -> None:
        """Say something as soon as it is ready; that belongs to no moment."""
        at_ms = self._clock.monotonic_ms() + LEAD_MS
        self._due = _Due((words,), at_ms, at_ms + 3 * patience_ms, patience_ms, None)

    def look(self) -> None:
        """See whether what is due has become ready, or too late."""
        due, now_ms = self._due, self._clock.monotonic_ms()
        if due is None:
            return
        if now_ms > due.at_ms + due.patience_ms:
            self._due = None
            return
        patient = due.patience_ms > LATE_MS
        begins_ms = max(due.at_ms, now_ms) if patient else due.at_ms
        room_ms = due.ends_ms - max(due.at_ms, now_ms) - LATE_MS
        for words in due.words:
            samples = self._speech.samples(words)
            if samples is not None and len(samples) * 1000 // RATE <= room_ms:
                self._due = None
                said = self._mixer.speak(samples, begins_ms, due.ends_ms)
                if due.index is not None:
                    self._opening = _Opening(due.index, words, said)
                return

    def keep_to(self, words: set[str]) -> None:
        """Of what opens a step say no more than these, now that it has changed.

        What is left out may be said again, as it has become.
        """
        opening, due = self._opening, self._due
        if opening and opening.words not in words and not opening.said.over:
            self._mixer.let_go(opening.said)
            self._opening = None
        if due and due.index is not None and not {*due.words} <= words:
            self._due = None

    def forget(self) -> None:
        """Say nothing that waits to be ready."""
        self._due = None

    def _has_opened(self, index: int | None) -> bool:
        """Whether the words of this step are being heard, or were, or will be."""
        if self._opening is None or self._opening.index != index:
            return False
        return not self._opening.said.missed(self._clock.monotonic_ms())
