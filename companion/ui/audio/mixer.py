"""One mixer for tones and speech: plain arithmetic, asked for samples by a speaker.

``silence`` works at once: whatever was being mixed in that moment comes out silent.
What comes to its turn too late, because the loudspeaker was long in opening or its
service hung, is dropped.

No lock is held, so neither thread ever waits for the other: the window's thread puts
whole new tuples of tracks in place, the speaker's thread only moves their positions.
"""

from array import array
from collections.abc import Sequence
from itertools import repeat
from math import inf

from companion.clock import Clock
from companion.domain.cue import TONE_LATE_MS
from companion.ui.audio.tone import RATE

# A word that makes way for another is let go within 6 ms, or it would click.
_LET_GO = 128
# Between a tone and the word that comes with it.
LEAD_MS = 110


class Track:
    """Samples that are being played, and how far they are.

    It begins until ``latest_ms`` of the clock, or never.
    """

    def __init__(
        self,
        samples: Sequence[int],
        volume: float,
        wait_ms: int = 0,
        latest_ms: float = inf,
        *,
        spoken: bool = False,
    ) -> None:
        self.spoken = spoken
        self._samples = samples
        self._volume = volume
        self._latest_ms = latest_ms
        self._at = -(wait_ms * RATE // 1000)

    @property
    def over(self) -> bool:
        """Whether all of it has been played."""
        return self._at >= len(self._samples)

    @property
    def waits(self) -> bool:
        """Whether nothing of it has been played yet."""
        return self._at < 0

    def missed(self, now_ms: int) -> bool:
        """Whether nothing was played of it, and nothing may be any more."""
        return self._at <= 0 and now_ms > self._latest_ms

    def lasts(self, wait_ms: int) -> bool:
        """Whether some of it is still to be played after so long."""
        return self._at + wait_ms * RATE // 1000 < len(self._samples)

    def next(self, count: int, now_ms: int) -> list[int]:
        """The next samples, as loud as they shall be; fewer at the end."""
        if self.missed(now_ms):
            self._at = len(self._samples)
        start = max(0, self._at)
        quiet = min(count, start - self._at)
        self._at += count
        part = self._samples[start : max(0, self._at)]
        volume = self._volume
        return [*repeat(0, quiet), *(int(one * volume) for one in part)]

    def last(self) -> "Track":
        """What is left of it when it has to go now."""
        start = max(0, self._at)
        part = self._samples[start : start + _LET_GO] if self._at >= 0 else ()
        fading = [one * (_LET_GO - i) // _LET_GO for i, one in enumerate(part)]
        return Track(fading, self._volume)


class Mixer:
    """Plays tones and speech; a new word takes the place of the old one.

    What shall be heard a little later can be put in beforehand with ``wait_ms``, and
    then comes to the sample, however busy the window is in that moment.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.tone_volume = 1.0
        self.speech_volume = 1.0
        self.given = 0  # samples other than silence, handed out so far
        self._sounded_ms: float = -inf
        self._tracks: tuple[Track, ...] = ()

    def heard_within(self, milliseconds: int) -> bool:
        """Whether it played anything so lately."""
        return self._clock.monotonic_ms() - self._sounded_ms <= milliseconds

    def speaks(self, wait_ms: int = 0) -> bool:
        """Whether a word is being said, or waits for its tone; or will be then."""
        return any(track.spoken and track.lasts(wait_ms) for track in self._tracks)

    @property
    def sounding(self) -> bool:
        """Whether anything is left to be played."""
        return any(not track.over for track in self._tracks)

    def sound(self, samples: Sequence[int], wait_ms: int = 0) -> None:
        """Play a tone."""
        latest_ms = self._clock.monotonic_ms() + wait_ms + TONE_LATE_MS
        self._put(Track(samples, self.tone_volume, wait_ms, latest_ms), wait_ms)

    def speak(
        self,
        samples: Sequence[int],
        wait_ms: int = 0,
        within_ms: int = TONE_LATE_MS,
        *,
        after_tone: bool = False,
    ) -> None:
        """Say something; after the tone that comes with it, if there is one.

        It may begin so much later, ``within_ms``, if the loudspeaker is.
        """
        wait = wait_ms + (LEAD_MS if after_tone else 0)
        latest_ms = self._clock.monotonic_ms() + wait + within_ms
        volume = self.speech_volume
        self._put(Track(samples, volume, wait, latest_ms, spoken=True), wait_ms)

    def hush(self) -> None:
        """Let go of what is being said, without a click, and of what waits."""
        staying = (one for one in self._tracks if not one.spoken and not one.waits)
        self._tracks = (*staying, *self._fading(spoken=True))

    def forget(self) -> None:
        """Let go of what waits; what is being heard goes on."""
        self._tracks = tuple(one for one in self._tracks if not one.waits)

    def silence(self) -> None:
        """Not one more sample of anything."""
        self._tracks = ()

    def mixed(self, count: int) -> "array[int]":
        """The next samples for the speaker, always as many as it asked for."""
        tracks, now_ms = self._tracks, self._clock.monotonic_ms()
        heard = [part for track in tracks if (part := track.next(count, now_ms))]
        if not heard or tracks is not self._tracks:
            return array("h", bytes(2 * count))
        self.given += count
        self._sounded_ms = now_ms
        whole = heard[0] if len(heard) == 1 else _sum(heard, count)
        return array("h", [*whole, *repeat(0, count - len(whole))])

    def _put(self, track: Track, wait_ms: int) -> None:
        """Now, in the place of its like; or beside it, when it comes later."""
        now_ms = self._clock.monotonic_ms()
        held = (one for one in self._tracks if not one.missed(now_ms))
        staying = (one for one in held if not one.over)
        if wait_ms > 0:
            self._tracks = (*staying, track)
            return
        others = (one for one in staying if one.spoken is not track.spoken)
        self._tracks = (*others, *self._fading(spoken=track.spoken), track)

    def _fading(self, *, spoken: bool) -> tuple[Track, ...]:
        leaving = (one for one in self._tracks if one.spoken is spoken)
        return tuple(one.last() for one in leaving if not one.over)


def _sum(parts: list[list[int]], count: int) -> list[int]:
    padded = [[*part, *repeat(0, count - len(part))] for part in parts]
    return [max(-32_768, min(32_767, sum(at))) for at in zip(*padded, strict=True)]
