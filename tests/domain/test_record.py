"""Tests of what a session's record says of itself."""

from datetime import UTC, datetime

import pytest

from companion.domain.change import Change, ChangeKind, SkipReason
from companion.domain.exercise import Side, Sides
from companion.domain.player import Player, play
from companion.domain.record import (
    ChangeMade,
    RepDone,
    SessionRecord,
    SessionState,
    Source,
)
from companion.domain.snapshot import plan_of
from companion.domain.stop import Stop
from companion.domain.timeline import Rep, StepKind, timeline
from tests.exercises import DAY, a_routine, an_exercise

NINE = datetime(2026, 11, 23, 9, tzinfo=UTC)
CLAM = an_exercise("Clamshell", sides=Sides.EACH, reps=(2, 1))
TURNS = an_exercise("March", sides=Sides.ALTERNATE, reps=(2, 2))
LINE = timeline(a_routine(CLAM, TURNS))


def record(player: Player, *changes: Change) -> SessionRecord:
    return SessionRecord(
        id="one",
        started=NINE,
        local_date=DAY,
        zone="UTC",
        state=SessionState.FINISHED,
        source=Source.TIMED,
        plan=plan_of(LINE),
        reps=tuple(RepDone(rep, NINE) for rep in player.done),
        ended=NINE,
        changes=tuple(ChangeMade(change, NINE) for change in changes),
    )


def played_with(kind: ChangeKind, item: int, into: StepKind) -> SessionRecord:
    """A session in which one change was made, and then it ran to its end."""
    index = next(
        i for i, s in enumerate(LINE.steps) if s.rep.item == item and s.kind is into
    )
    player = play(LINE).advance(LINE.starts_ms[index])
    word = SkipReason.TIRED.value if kind is ChangeKind.SKIPPED else ""
    change = Change(kind, player.step.rep, word=word)
    player = player.change(change)
    return record(player.advance(player.session_left_ms + 3000), change)


def test_the_order_of_a_plan_is_the_order_it_is_done_in() -> None:
    over = play(LINE).advance(LINE.total_ms)
    for item, planned in enumerate(plan_of(LINE)):
        done = [rep for rep in over.done if rep.item == item]
        assert list(planned.order) == [(r.set_number, r.number, r.side) for r in done]
        assert len(planned.order) == planned.reps_planned


def test_everything_done_is_done() -> None:
    assert record(play(LINE).advance(LINE.total_ms)).exercises_done == 2
    assert record(play(LINE)).exercises_done == 0


def test_a_side_left_out_makes_an_exercise_no_less_done() -> None:
    for item, kind in ((0, StepKind.CHANGE_SIDE), (1, StepKind.REST_BETWEEN_SETS)):
        found = played_with(ChangeKind.SIDE_LEFT_OUT, item, kind)
        assert found.is_done(item)
        assert found.reps_done(item) < found.plan[item].reps_planned


def test_a_dropped_set_makes_an_exercise_no_less_done() -> None:
    for item in (0, 1):
        found = played_with(ChangeKind.SET_DROPPED, item, StepKind.REST_BETWEEN_SETS)
        assert found.exercises_done == 2


def test_a_skipped_exercise_is_still_to_be_done() -> None:
    found = played_with(ChangeKind.SKIPPED, 0, StepKind.REST_BETWEEN_SETS)
    assert not found.is_done(0)
    assert found.is_done(1)


def test_an_exercise_of_which_all_was_left_out_is_not_done() -> None:
    changes = [
        Change(ChangeKind.SIDE_LEFT_OUT, LINE.steps[0].rep),
        Change(
            ChangeKind.SIDE_LEFT_OUT,
            next(s.rep for s in LINE.steps if s.rep.side is Side.LEFT),
        ),
    ]
    found = record(play(LINE), *changes)
    assert found.reps_done(0) == 0
    assert not found.is_done(0)


def test_a_change_of_a_repetition_that_is_not_planned_changes_nothing() -> None:
    over = play(LINE).advance(LINE.total_ms)
    strange = Change(ChangeKind.SET_DROPPED, Rep(0, 9, 9, Side.LEFT))
    assert record(over, strange).exercises_done == 2


@pytest.mark.parametrize("strength", [-1, 11])
def test_a_strength_is_on_the_scale(strength: int) -> None:
    with pytest.raises(ValueError, match="0 to 10"):
        Stop(Rep(0, 1, 1, Side.BOTH), "Lift", NINE, strength=strength)
