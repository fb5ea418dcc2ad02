"""A session with sides, turns and breathers, at any moment, and a change of it."""

from dataclasses import replace

from companion.domain.change import Change, ChangeKind
from companion.domain.exercise import Side, Sides
from companion.domain.player import Player, play
from companion.domain.timeline import Rep, timeline
from tests.exercises import TEMPO, a_routine, an_exercise

BREATHERS = replace(TEMPO, rest_between_reps_seconds=10)
LINE = timeline(
    a_routine(
        an_exercise(),
        an_exercise("Clamshell", sides=Sides.EACH, reps=(2, 1)),
        an_exercise("March", sides=Sides.ALTERNATE, reps=(1, 2), tempo=BREATHERS),
    )
)


def rep(set_number: int, number: int, item: int = 0, side: Side = Side.BOTH) -> Rep:
    return Rep(item, set_number, number, side)


def at(milliseconds: int) -> Player:
    return play(LINE).advance(milliseconds)


def changed(
    player: Player, kind: ChangeKind, amount: int = 0, word: str = ""
) -> Player:
    used = word if kind in {ChangeKind.RANGE, ChangeKind.SKIPPED} else ""
    return player.change(Change(kind, player.step.rep, amount, used))
