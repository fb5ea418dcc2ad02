"""The session that is heard, its first words, and when they are due."""

from collections.abc import Callable

from companion.domain.cue_words import opening_words
from companion.domain.exercise import Sides
from companion.domain.player import Player
from companion.domain.timeline import StepKind, timeline
from tests.exercises import a_routine, an_exercise

LINE = timeline(
    a_routine(an_exercise("Bridge"), an_exercise("Clam", sides=Sides.EACH, reps=(1,)))
)
READY, LIFT, HOLD = (opening_words(LINE, index) for index in range(3))
READY_MS = 20_000
HOLD_MS = READY_MS + 3_000
REST = next(
    i for i, step in enumerate(LINE.steps) if step.kind is StepKind.REST_BETWEEN_SETS
)
Act = Callable[[Player], Player]
