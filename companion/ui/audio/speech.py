"""Texts as sound, ready before they are needed.

    speech = Speech(cache, errand, voices_here, silence=say_so_once)
    speech.choose("flite", speed=1.0)
    speech.prepare(["Lift.", "4."])     in the order of need; comes back at once
    speech.samples("Lift.")             what can be played now, or None

A voice that hangs, fails or writes rubbish twice is given up for the next one; when
none is left, ``silence`` is told, once, on the thread that makes the speech.
"""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from companion.domain.typography import as_typed
from companion.language import spoken
from companion.ui.audio.child import Child, ChildFailed
from companion.ui.audio.voice import Voice
from companion.ui.audio.wave import WaveRefused, read_wave, tidied, write_wave
from companion.ui.errand import Errand

if TYPE_CHECKING:
    from array import array

_Wish = tuple[str, float, str]  # voice, share of the usual speed, language

LIMIT_SECONDS = 4.0
_PATIENCE = 2
# Texts kept as samples; all others wait as files. A second of speech is 44 kB.
_AT_HAND = 24


class Speech:
    """Makes speech on another thread and keeps it in a folder."""

    def __init__(
        self,
        folder: Path,
        errand: Errand,
        find: Callable[[str, str], Sequence[Voice]],
        silence: Callable[[], None],
        limit_seconds: float = LIMIT_SECONDS,
    ) -> None:
        self._folder = folder
        self._errand = errand
        self._find = find
        self._silence = silence
        self._limit = limit_seconds
        self._child = Child(limit_seconds)
        self._wish: _Wish = ("", 1.0, spoken())
        self._chosen: _Wish | None = None
        self._voices: tuple[Voice, ...] = ()
        self._failed = 0
        self._order: Iterable[str] = ()
        self._made: set[str] = set()
        self._ready: dict[str, array[int]] = {}

    @property
    def voice(self) -> Voice | None:
        """The voice that speaks; none is silent."""
        voices = self._voices
        return voices[0] if voices else None

    def choose(self, wished: str, speed: float) -> None:
        """Speak with this voice if it is here, at a share of the usual speed.

        The language is the one that the program speaks when this is asked.
        A voice that was given up is not tried again by choosing the same once more.
        """
        wish = (wished, speed, spoken())
        if self._wish != wish:
            self._wish, self._ready = wish, {}

    def prepare(self, texts: Iterable[str]) -> None:
        """See that these are ready, the first first; forgets what was asked before.

        They are read on the other thread, so they may be made as they are read.
        """
        self._order = texts
        self._errand.do(partial(self._work, texts))

    def samples(self, text: str) -> "array[int] | None":
        """A text as samples, if it is ready."""
        return self._ready.get(text)

    def close(self) -> None:
        """Make nothing more, and end the voice that may be speaking."""
        self._order = ()
        self._child.kill()
        self._ready = {}

    def _work(self, order: Iterable[str]) -> None:
        if self._order is not order:
            return
        ready, wanted = self._ready, tuple(order)
        if wanted and self._wish != self._chosen:
            self._look_for_voices()
        near = set(wanted[:_AT_HAND])
        for text in [one for one in ready if one not in near]:
            del ready[text]
        for text in wanted:
            if self._order is not order or self._ready is not ready:
                return  # another order waits already
            self._make(text, ready if text in near else None)

    def _make(self, text: str, ready: "dict[str, array[int]] | None") -> None:
        """Have it in the folder, and at hand where it will be needed soon."""
        if ready is None:
            if text not in self._made:
                self._samples(text)
        elif text not in ready:
            samples = self._samples(text)
            if samples is not None:
                ready[text] = samples

    def _look_for_voices(self) -> None:
        wished, _, language = self._chosen = self._wish
        self._voices = tuple(self._find(wished, language))
        self._failed, self._made = 0, set()
        if not self._voices:
            self._silence()

    def _samples(self, text: str) -> "array[int] | None":
        while (voice := self.voice) is not None and self._order:
            kept = self._folder / f"{_key(voice, *self._manner, text)}.wav"
            samples = _kept(kept)
            if samples is None:
                samples = self._spoken(voice, text, kept)
            if samples is not None:
                self._made.add(text)
                return samples
        return None

    @property
    def _manner(self) -> tuple[float, str]:
        """The speed and the language."""
        chosen = self._chosen or self._wish
        return chosen[1:]

    def _spoken(self, voice: Voice, text: str, kept: Path) -> "array[int] | None":
        """Speak into a file and keep it; a voice that fails twice has to go."""
        raw, made = kept.with_suffix(".raw.wav"), kept.with_suffix(".new.wav")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            speed, language = self._manner
            # A narrow space before a sign makes eSpeak join French words.
            self._child.run(voice.command(speed, raw, language), as_typed(text))
            samples = tidied(read_wave(raw))
        except (ChildFailed, WaveRefused, OSError):
            self._despair()
            return None
        finally:
            raw.unlink(missing_ok=True)
        self._failed = 0
        try:
            write_wave(made, samples)
            made.replace(kept)
        except OSError:  # a full disk: it is spoken all the same
            made.unlink(missing_ok=True)
        return samples

    def _despair(self) -> None:
        self._failed += 1
        if self._failed < _PATIENCE or not self._order:
            return
        self._voices, self._failed = self._voices[1:], 0
        if not self._voices:
            self._silence()


def _kept(path: Path) -> "array[int] | None":
    try:
        return read_wave(path)
    except WaveRefused:
        return None


def _key(voice: Voice, speed: float, language: str, text: str) -> str:
    said = f"{voice.name}\n{speed:.2f}\n{language}\n{text}"
    return hashlib.sha256(said.encode()).hexdigest()[:32]
