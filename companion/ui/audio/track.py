"""Samples with the moment at which they begin, and the one at which they are over.

Both are moments of the clock. Whoever asks for samples says which moment the first of
them is for; so a track begins at its own sample, however the asking was delayed, and is
never heard outside its time.
"""

from collections.abc import Sequence
from itertools import repeat
from math import inf

from companion.domain.cue import LATE_MS
from companion.ui.audio.tone import RATE

# What has to make way is let go within 6 ms, or it would click.
_LET_GO = 128


class Track:
    """Samples that wait for their moment, or are being played."""

    def __init__(
        self,
        samples: Sequence[int],
        volume: float,
        begins_ms: float,
        ends_ms: float = inf,
        *,
        spoken: bool = False,
    ) -> None:
        self.spoken = spoken
        self.begins_ms = begins_ms
        self.ends_ms = ends_ms
        self._samples = samples
        self._volume = volume
        self._at: int | None = None  # the next sample; none before the first
        self._dropped = False

    @property
    def over(self) -> bool:
        """Whether nothing of it will be played any more."""
        return self._at is not None and self._at >= len(self._samples)

    @property
    def waits(self) -> bool:
        """Whether nothing of it has been played yet."""
        return self._at is None

    @property
    def length_ms(self) -> float:
        """How long all of it takes."""
        return len(self._samples) * 1000 / RATE

    def missed(self, now_ms: float) -> bool:
        """Whether nothing was played of it, and nothing may be any more."""
        late = self._at is None and now_ms > self.begins_ms + LATE_MS
        return late or self._dropped

    def lasts(self, at_ms: float) -> bool:
        """Whether some of it is still to be played at a moment."""
        return not self.over and min(self.ends_ms, self._last_ms) > at_ms

    def next(self, count: int, from_ms: float) -> list[int]:
        """The next samples, as loud as they shall be; fewer at the end."""
        if self._at is None:
            return self._first(count, from_ms)
        return self._part(count, from_ms)

    def last(self) -> "Track":
        """What is left of it when it has to go now."""
        part = () if self._at is None else self._samples[self._at : self._at + _LET_GO]
        gone = Track(_faded(part), self._volume, self.begins_ms, self.ends_ms)
        gone._at = 0
        return gone

    @property
    def _last_ms(self) -> float:
        return self.begins_ms + self.length_ms

    def _first(self, count: int, from_ms: float) -> list[int]:
        """Nothing, or silence up to its moment and what follows."""
        if self.missed(from_ms):
            self._at, self._dropped = len(self._samples), True
            return []
        quiet = round((self.begins_ms - from_ms) * RATE / 1000)
        if quiet >= count:
            return []
        self._at, quiet = 0, max(0, quiet)
        # What begins a little late ends as late.
        self.begins_ms = from_ms + quiet * 1000 / RATE
        return [*repeat(0, quiet), *self._part(count - quiet, self.begins_ms)]

    def _part(self, count: int, from_ms: float) -> list[int]:
        at = self._at or 0
        part = self._samples[at : at + count]
        self._at = at + count
        room = (self.ends_ms - from_ms) * RATE / 1000
        if room < len(part) + _LET_GO:
            part = _ended(part, max(0, int(room)))
        if room <= len(part):
            self._at = len(self._samples)
        volume = self._volume
        return [int(one * volume) for one in part]


def _faded(part: Sequence[int]) -> list[int]:
    count = len(part)
    return [one * (count - i) // count for i, one in enumerate(part)]


def _ended(part: Sequence[int], room: int) -> list[int]:
    """As many of the samples as there is room for, let go without a click."""
    left = ((one, room - i) for i, one in enumerate(part[:room]))
    return [one * min(_LET_GO, more) // _LET_GO for one, more in left]
