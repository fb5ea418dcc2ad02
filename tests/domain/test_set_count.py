from dataclasses import replace

from companion.domain.exercise import Side
from companion.domain.record import RepDone
from companion.domain.set_count import sets_done, sets_planned
from companion.domain.timeline import Rep
from tests.printing.records import a_session

# The second of the made-up exercises has two sets of eight; the first takes turns.
TURNS, BRIDGE, BIRD_DOG = 0, 1, 2


def test_a_side_has_sets_of_its_own_and_turns_share_theirs() -> None:
    plan = a_session().plan

    assert [sets_planned(plan[n]) for n in (TURNS, BRIDGE, BIRD_DOG)] == [2, 2, 6]


def test_a_whole_session_has_all_its_sets() -> None:
    record = a_session()

    assert all(
        sets_done(record, n) == sets_planned(p) for n, p in enumerate(record.plan)
    )


def test_a_set_without_its_last_repetition_is_not_done() -> None:
    whole = a_session()
    last = Rep(BRIDGE, 2, 8, Side.BOTH)
    record = replace(whole, reps=tuple(o for o in whole.reps if o.rep != last))

    assert sets_done(record, BRIDGE) == 1


def test_a_set_that_was_never_planned_counts_for_nothing() -> None:
    whole = a_session(reps=[])
    stray = RepDone(Rep(BRIDGE, 9, 1, Side.BOTH), whole.started)

    assert sets_done(replace(whole, reps=(stray,)), BRIDGE) == 0
