"""A session of two exercises at any moment of its time line."""

from dataclasses import replace

from companion.domain.exercise import Side, Sides
from companion.domain.player import Player, play
from companion.domain.timeline import Rep, timeline
from tests.exercises import TEMPO, a_routine, an_exercise

# Get ready 20 s, two sets of two repetitions of 3 + 5 + 3 s, 2 s and 45 s rest;
# then an exercise for each side, one repetition of it, 15 s to change side.
LINE = timeline(
    a_routine(an_exercise(), an_exercise("Clamshell", sides=Sides.EACH, reps=(1,)))
)
NO_LEADS = timeline(
    a_routine(
        an_exercise(
            tempo=replace(
                TEMPO, rest_between_reps_seconds=0, rest_between_sets_seconds=0
            )
        )
    )
)


def rep(set_number: int, number: int, item: int = 0, side: Side = Side.BOTH) -> Rep:
    return Rep(item, set_number, number, side)


def at(milliseconds: int) -> Player:
    return play(LINE).advance(milliseconds)
