"""A cue that is known before its moment, so that nothing busy can delay it.

ahead = cue_ahead(player, now_ms, within_ms=500)     given to the mixer beforehand
ahead.stands(player)                     nothing was changed that moves its moment
ahead.came(player, now_ms)               the moment is over: it has been heard
"""

from companion.domain.cue import LATE_MS, Cue, cue_between
from companion.domain.fact import fact
from companion.domain.player import Player, State


@fact
class CueAhead:
    """What is due at ``due_ms`` of the clock, and the session as it is ``then``."""

    cue: Cue
    then: Player
    due_ms: int

    def stands(self, player: Player) -> bool:
        """Whether nothing was changed that would move the moment."""
        then = self.then
        return player.timeline is then.timeline and player.by_hand is then.by_hand

    def came(self, player: Player, now_ms: int) -> bool:
        """Whether the moment is here or past, in the phase it was meant for."""
        then = self.then
        if player.index != then.index or player.state is not then.state:
            return False
        past = player.spent_ms >= then.spent_ms
        counted = player.count_in_ms <= then.count_in_ms
        # A skip leads to the same place before its time.
        in_time = now_ms >= self.due_ms - LATE_MS
        return self.stands(player) and past and counted and in_time


def cue_ahead(player: Player, now_ms: int, within_ms: int) -> CueAhead | None:
    """The cue that is due next, if it is within so many milliseconds.

    ``now_ms`` is when the player was as it is. Whatever is due falls on a whole second
    of what is left, so ``within_ms`` is at most a second.
    """
    counting = player.state is State.COUNTING_IN
    left = player.count_in_ms if counting else player.left_ms
    soon = left % 1000 or min(left, 1000)
    if not 0 < soon <= within_ms:
        return None
    then = player.advance(soon)
    cue = cue_between(player, then)
    return None if cue is None else CueAhead(cue, then, now_ms + soon)
