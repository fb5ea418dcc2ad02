"""All that is sounded and said of a whole session."""

from companion.domain.cue import Cue, cue_between
from companion.domain.exercise import Sides
from companion.domain.player import play
from companion.domain.timeline import Timeline, timeline
from tests.exercises import a_routine, an_exercise

# Get ready 20 s; two sets of two of 3 + 5 + 3 s, 2 s and 45 s rest; then each side.
LINE = timeline(
    a_routine(
        an_exercise("Bridge"), an_exercise("Clamshell", sides=Sides.EACH, reps=(1,))
    )
)


def heard(
    line: Timeline, beat_ms: int = 33, *, again: bool = False
) -> list[tuple[int, Cue]]:
    """All cues of a whole session that is looked at every so often, with their time.

    Those that come again only when asked for.
    """
    before, player, at, found = None, play(line), 0, []
    while True:
        cue = cue_between(before, player)
        if cue is not None and (again or not cue.again):
            found.append((at - cue.late_ms, cue))
        if player.state.over:
            return found
        before, player, at = player, player.advance(beat_ms), at + beat_ms


def said(line: Timeline) -> list[str]:
    return [cue.words[0] for _, cue in heard(line) if cue.words]
