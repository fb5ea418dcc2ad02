"""Hears a sudden loud sound, such as a clap or a shout, in a row of levels.

It is fed one level every ten milliseconds and keeps three numbers, no sound. A hit is
loud in itself, far louder than what was heard lately, and has risen at once; so talk,
music and the program's own voice at normal level go on unnoticed, and so does a single
click, which is over within one block. While the program itself is heard, a hit has also
to be louder than the program ever was at this microphone.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log10

BLOCK_MS = 10
QUIETEST_DB = -96.0
_FULL = 32_768.0
# Over the loudness of the last seconds; talk rises 6 dB from syllable to syllable.
_ABOVE_DB = 10.0
_RISE_DB = 12.0
_RISE_BLOCKS = 8
_LOUD_BLOCKS = 3  # a click is over in one block, a clap in a room is not
_ATTACK = 0.06  # a share of the way to a louder level, each block
_RELEASE_DB = 0.02  # 2 dB a second: the pauses of a talk do not make it quiet
_DEAF_BLOCKS = 200  # after a hit: its echo, and the person's next words
_SETTLE_BLOCKS = 30  # at first nothing is known of the room
_OWN_ABOVE_DB = 6.0  # words of one voice differ by less
_OWN_RELEASE_DB = 0.01  # should a clap have been taken for its own, it is forgotten
_OWN_RISE_DB = 0.3
_OWN_BLOCKS = 100  # of its own sound: a tone and a word; until then it is no judge
_THUMP_SHARE = 0.94  # of a one-pole high-pass at about 150 Hz for 16 kHz


@dataclass(frozen=True, slots=True)
class Onset:
    """What is known of the room; ``heard`` gives the next, ``hit`` says it was loud.

    ``least_db`` is the level, relative to full scale, that a hit has to reach.
    """

    least_db: float = -24.0
    loud_db: float = QUIETEST_DB
    lately: tuple[float, ...] = ()
    streak: int = 0
    deaf: int = _SETTLE_BLOCKS
    hit: bool = False
    own_db: float = QUIETEST_DB
    own_blocks: int = 0

    def afresh(self) -> "Onset":
        """Another room, or the same one later; how loud the program is there stays."""
        return Onset(self.least_db, own_db=self.own_db, own_blocks=self.own_blocks)

    def heard(self, level_db: float, *, own: bool = False) -> "Onset":
        """Take in the level of the next ten milliseconds.

        ``own``: the program itself can be heard in them.
        """
        after = self._louder(level_db)
        if own and self.deaf == 0:
            after = after._own_louder(level_db)  # noqa: SLF001 - of our own class
        if self.deaf > 0:
            return replace(after, deaf=self.deaf - 1, streak=0, hit=False)
        if not self._stands_out(level_db) or (own and self._may_be_own(level_db)):
            return replace(after, streak=0, hit=False)
        if self.streak + 1 < _LOUD_BLOCKS:
            # The sound itself is not yet part of the room it stands out from.
            return replace(self, streak=self.streak + 1, hit=False)
        return replace(after, streak=0, deaf=_DEAF_BLOCKS, hit=True)

    def _own_louder(self, level_db: float) -> "Onset":
        """How loud the program is here; a shout that swells is not learned with it."""
        own_db = max(self.own_db - _OWN_RELEASE_DB, level_db)
        if self.own_blocks >= _OWN_BLOCKS:
            own_db = min(own_db, self.own_db + _OWN_RISE_DB)
        return replace(self, own_db=own_db, own_blocks=self.own_blocks + 1)

    def _may_be_own(self, level_db: float) -> bool:
        known = self.own_blocks >= _OWN_BLOCKS
        return not known or level_db < self.own_db + _OWN_ABOVE_DB

    def _stands_out(self, level_db: float) -> bool:
        quiet = min(self.lately, default=level_db)
        return level_db >= max(
            self.least_db, self.loud_db + _ABOVE_DB, quiet + _RISE_DB
        )

    def _louder(self, level_db: float) -> "Onset":
        if level_db > self.loud_db:
            loud = self.loud_db + (level_db - self.loud_db) * _ATTACK
        else:
            loud = max(level_db, self.loud_db - _RELEASE_DB)
        lately = (*self.lately, level_db)[-_RISE_BLOCKS:]
        return replace(self, loud_db=loud, lately=lately)


def level_db(samples: Sequence[int]) -> float:
    """The level of 16-bit samples relative to full scale, without thumps.

    Steps on the floor and hands on the desk are low; the clap and the shout are not.
    """
    if not samples:
        return QUIETEST_DB
    power, kept, before = 0.0, 0.0, samples[0]
    for one in samples:
        kept = _THUMP_SHARE * (kept + one - before)
        before = one
        power += kept * kept
    power /= len(samples) * _FULL * _FULL
    return max(QUIETEST_DB, 10 * log10(power)) if power > 0 else QUIETEST_DB


def blocks(samples: Sequence[int], rate: int) -> list[Sequence[int]]:
    """Samples in whole blocks of ten milliseconds; a rest is left out."""
    size = rate * BLOCK_MS // 1000
    return [samples[i : i + size] for i in range(0, len(samples) - size + 1, size)]
