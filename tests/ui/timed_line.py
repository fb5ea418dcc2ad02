"""A session of odd tempos and turns, all of it loud."""

from dataclasses import replace

from companion.domain.exercise import Sides
from companion.domain.timeline import timeline
from companion.ui.audio.choice import Choice
from tests.exercises import TEMPO, a_routine, an_exercise

LOUD = Choice(tone_volume=1.0)
ODD = replace(TEMPO, out_seconds=2.567, back_seconds=3.201)
LINE = timeline(
    a_routine(
        an_exercise("Bridge", reps=(3, 2), tempo=ODD),
        an_exercise("Clam", sides=Sides.EACH, reps=(2,), hold_seconds=11),
        an_exercise("March", sides=Sides.ALTERNATE, reps=(2,), hold_seconds=1),
    )
)
