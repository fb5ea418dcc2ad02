"""One mixer for tones and speech: plain arithmetic, asked for samples by a speaker.

Each sound is given with the moment of the clock at which it begins, a little before it
where that is known, and comes to the sample, however busy the window is just then. What
comes to its turn more than ``LATE_MS`` too late, because the loudspeaker was long in
opening or its service hung, is dropped. ``silence`` works at once: whatever was being
mixed in that moment comes out silent.

No lock is held, so neither thread ever waits for the other: the window's thread puts
whole new tuples of tracks in place, the speaker's thread only moves their positions.
"""

from array import array
from collections.abc import Sequence
from itertools import repeat
from math import inf

from companion.clock import Clock
from companion.domain.cue import LATE_MS
from companion.ui.audio.tone import RATE
from companion.ui.audio.track import Track

# Loudspeakers ask as their buffer runs dry, a little early and a little late by turns;
# and their second is not quite that of the clock, which is followed by and by.
JITTER_MS = 20
_FOLLOWED = 0.02


class Mixer:
    """Plays tones and speech; a new word takes the place of the old one."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.tone_volume = 1.0
        self.speech_volume = 1.0
        self.given = 0  # samples other than silence, handed out so far
        self._sounded_ms: float = -inf
        self._next_ms: float = -inf  # the moment of the next sample to be asked for
        self._tracks: tuple[Track, ...] = ()

    def heard_within(self, milliseconds: int) -> bool:
        """Whether it played anything so lately."""
        return self._clock.monotonic_ms() - self._sounded_ms <= milliseconds

    def speaks(self, at_ms: float) -> bool:
        """Whether a word is being said, or waits, that is not over at a moment."""
        return any(track.spoken and track.lasts(at_ms) for track in self._tracks)

    @property
    def sounding(self) -> bool:
        """Whether anything is left to be played."""
        return any(not track.over for track in self._tracks)

    def sound(self, samples: Sequence[int], at_ms: float) -> None:
        """Play a tone at a moment; a loudspeaker that hangs meanwhile cuts it off."""
        ends_ms = at_ms + len(samples) * 1000 / RATE + LATE_MS
        self._put(Track(samples, self.tone_volume, at_ms, ends_ms))

    def speak(
        self, samples: Sequence[int], at_ms: float, ends_ms: float = inf
    ) -> Track:
        """Say something at a moment; nothing of it is heard after ``ends_ms``."""
        track = Track(samples, self.speech_volume, at_ms, ends_ms, spoken=True)
        self._put(track)
        return track

    def end_by(self, ends_ms: float) -> None:
        """Let nothing of what is said be heard after a moment."""
        for track in self._tracks:
            if track.spoken:
                track.ends_ms = min(track.ends_ms, ends_ms)

    def hush(self) -> None:
        """Let go of what is being said, without a click, and of what waits."""
        staying = (one for one in self._tracks if not one.spoken and not one.waits)
        self._tracks = (*staying, *self._fading(spoken=True))

    def let_go(self, track: Track) -> None:
        """Let go of one sound, without a click, or before it begins."""
        if track in self._tracks:
            staying = (one for one in self._tracks if one is not track)
            self._tracks = (*staying, *(() if track.waits else (track.last(),)))

    def forget(self) -> None:
        """Let go of what waits; what is being heard goes on."""
        self._tracks = tuple(one for one in self._tracks if not one.waits)

    def silence(self) -> None:
        """Not one more sample of anything."""
        self._tracks = ()

    def mixed(self, count: int) -> "array[int]":
        """The next samples for the speaker, always as many as it asked for."""
        tracks, now_ms = self._tracks, self._clock.monotonic_ms()
        from_ms = self._moment(now_ms, count)
        heard = [part for track in tracks if (part := track.next(count, from_ms))]
        whole = _sum(heard, count)
        if not heard or tracks is not self._tracks:
            return array("h", bytes(2 * count))
        self.given += count
        self._sounded_ms = now_ms
        return whole

    def _moment(self, now_ms: int, count: int) -> float:
        """When the first of the next samples is due: right after those before it."""
        off_ms = now_ms - self._next_ms
        held_up = abs(off_ms) > JITTER_MS
        from_ms = now_ms if held_up else self._next_ms + off_ms * _FOLLOWED
        self._next_ms = from_ms + count * 1000 / RATE
        return from_ms

    def _put(self, track: Track) -> None:
        """In the place of its like: now, or for a word from when it begins."""
        now_ms = self._clock.monotonic_ms()
        held = (one for one in self._tracks if not one.missed(now_ms))
        staying = (one for one in held if not one.over)
        if track.begins_ms > now_ms:
            if track.spoken:
                self.end_by(track.begins_ms)
            self._tracks = (*staying, track)
            return
        others = (one for one in staying if one.spoken is not track.spoken)
        self._tracks = (*others, *self._fading(spoken=track.spoken), track)

    def _fading(self, *, spoken: bool) -> tuple[Track, ...]:
        leaving = (one for one in self._tracks if one.spoken is spoken)
        return tuple(one.last() for one in leaving if not (one.over or one.waits))


def _sum(parts: list[list[int]], count: int) -> "array[int]":
    if len(parts) == 1:
        return array("h", [*parts[0], *repeat(0, count - len(parts[0]))])
    padded = [[*part, *repeat(0, count - len(part))] for part in parts]
    sums = (sum(at) for at in zip(*padded, strict=True))
    return array("h", [max(-32_768, min(32_767, one)) for one in sums])
