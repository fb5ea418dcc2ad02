"""Tests of a time line that is changed while it runs."""

from dataclasses import replace

import pytest

from companion.domain.amendment import LONGEST_REST_MS, amended, amended_by_all
from companion.domain.change import Change, ChangeKind
from companion.domain.exercise import Counts, Side, Sides
from companion.domain.extent import Extent
from companion.domain.timeline import Rep, StepKind, Timeline, timeline
from tests.exercises import TEMPO, a_routine, an_exercise

BRIDGE = an_exercise()  # two sets of two
CLAM = an_exercise("Clamshell", sides=Sides.EACH, reps=(2, 1))
TURNS = an_exercise("March", sides=Sides.ALTERNATE, reps=(2, 2))
LINE = timeline(a_routine(BRIDGE, CLAM))
RIGHT, LEFT = Side.RIGHT, Side.LEFT


def rep(item: int, set_number: int, number: int, side: Side = Side.BOTH) -> Rep:
    return Rep(item, set_number, number, side)


def rows(line: Timeline) -> list[str]:
    """Waits by their kind, repetitions by set and number; both with their side."""
    letters = {Side.LEFT: "L", Side.RIGHT: "R", Side.BOTH: ""}
    return [
        f"{'AB'[s.rep.item]}{s.rep.set_number}.{s.rep.number}{letters[s.rep.side]}"
        + ("" if s.kind is StepKind.OUT else f" {s.kind.value}")
        for s in line.steps
        if s.kind not in {StepKind.HOLD, StepKind.BACK, StepKind.REST_BETWEEN_REPS}
    ]


WORDS = {ChangeKind.RANGE: "small", ChangeKind.SKIPPED: "other"}


def change(kind: ChangeKind, at: Rep, amount: int = 0) -> Change:
    return Change(kind, at, amount, WORDS.get(kind, ""))


@pytest.mark.parametrize("kind", WORDS)
def test_a_word_that_is_none_of_its_kind_is_refused(kind: ChangeKind) -> None:
    with pytest.raises(ValueError, match="bicycle"):
        Change(kind, rep(0, 1, 1), word="bicycle")


def test_a_pace_changes_every_movement_of_the_exercise_and_no_other() -> None:
    line = amended(LINE, change(ChangeKind.PACE, rep(0, 1, 2), amount=1))
    for before, after in zip(LINE.steps, line.steps, strict=True):
        moves = before.kind in {StepKind.OUT, StepKind.BACK}
        more = 1000 if moves and before.rep.item == 0 else 0
        assert after.duration_ms == before.duration_ms + more
    assert line.routine.items[0].pace == 1
    assert timeline(line.routine).steps == line.steps


def test_a_range_changes_no_time() -> None:
    line = amended(LINE, change(ChangeKind.RANGE, rep(0, 1, 1)))
    assert line.steps == LINE.steps
    assert [one.extent for one in line.routine.items] == [Extent.SMALL, Extent.FULL]


def test_a_rest_grows_by_seconds_up_to_ten_minutes() -> None:
    more = change(ChangeKind.REST_ADDED, rep(0, 2, 1), amount=15)
    assert amended(LINE, more).total_ms == LINE.total_ms + 15_000
    most = amended_by_all(LINE, [more] * 100)
    assert max(step.duration_ms for step in most.steps) == LONGEST_REST_MS


def test_the_rhythm_of_repetitions_has_no_rest_to_grow() -> None:
    more = change(ChangeKind.REST_ADDED, rep(0, 1, 2), amount=15)
    assert amended(LINE, more) is LINE


def test_a_side_left_out_is_gone_from_the_repetition_on() -> None:
    line = amended(LINE, change(ChangeKind.SIDE_LEFT_OUT, rep(1, 1, 2, RIGHT)))
    assert rows(line)[6:] == [
        *("B1.1R get_ready", "B1.1R"),
        *("B1.1L change_side", "B1.1L", "B1.2L"),
        *("B2.1L rest_between_sets", "B2.1L"),
    ]


def test_a_side_left_out_before_it_began_gives_its_getting_ready_to_the_other() -> None:
    line = amended(LINE, change(ChangeKind.SIDE_LEFT_OUT, rep(1, 1, 1, RIGHT)))
    assert rows(line)[-5:] == [
        *("B1.1L get_ready", "B1.1L", "B1.2L"),
        *("B2.1L rest_between_sets", "B2.1L"),
    ]


def test_a_side_still_to_come_can_be_left_out() -> None:
    line = amended(LINE, change(ChangeKind.SIDE_LEFT_OUT, rep(1, 1, 1, LEFT)))
    assert rows(line)[-2:] == ["B2.1R rest_between_sets", "B2.1R"]


def test_one_side_of_an_exercise_that_takes_turns_can_be_left_out() -> None:
    line = timeline(a_routine(TURNS))
    after = amended(line, change(ChangeKind.SIDE_LEFT_OUT, rep(0, 1, 1, RIGHT)))
    assert rows(after) == [
        *("A1.1L get_ready", "A1.1L", "A1.2L"),
        *("A2.1L rest_between_sets", "A2.1L", "A2.2L"),
    ]


def test_a_dropped_set_keeps_what_was_done_of_it() -> None:
    line = amended(LINE, change(ChangeKind.SET_DROPPED, rep(0, 1, 2)))
    assert rows(line)[:5] == [
        *("A1.1 get_ready", "A1.1"),
        *("A2.1 rest_between_sets", "A2.1", "A2.2"),
    ]


def test_a_set_dropped_before_it_began_leaves_no_rest_behind() -> None:
    line = amended(LINE, change(ChangeKind.SET_DROPPED, rep(0, 2, 1)))
    assert rows(line)[:4] == ["A1.1 get_ready", "A1.1", "A1.2", "B1.1R get_ready"]
    first = amended(LINE, change(ChangeKind.SET_DROPPED, rep(0, 1, 1)))
    assert rows(first)[:3] == ["A2.1 get_ready", "A2.1", "A2.2"]


def test_both_sides_of_a_set_that_takes_turns_are_dropped() -> None:
    line = timeline(a_routine(TURNS))
    after = amended(line, change(ChangeKind.SET_DROPPED, rep(0, 2, 1, RIGHT)))
    assert {step.rep.set_number for step in after.steps} == {1}


def test_where_sets_follow_without_a_rest_the_lead_is_put_before() -> None:
    bare = replace(TEMPO, rest_between_reps_seconds=0, rest_between_sets_seconds=0)
    line = timeline(a_routine(an_exercise(tempo=bare)))
    after = amended(line, change(ChangeKind.SET_DROPPED, rep(0, 1, 1)))
    assert rows(after) == ["A2.1 get_ready", "A2.1", "A2.2"]


def test_a_skipped_exercise_is_gone_with_what_led_to_it() -> None:
    line = amended(LINE, change(ChangeKind.SKIPPED, rep(0, 1, 1)))
    assert {step.rep.item for step in line.steps} == {1}
    assert line.order == (1,)


def test_a_line_of_one_exercise_that_is_skipped_is_empty() -> None:
    line = timeline(a_routine(BRIDGE))
    skipped = change(ChangeKind.SKIPPED, rep(0, 1, 1))
    assert amended(line, skipped).steps == ()
    assert amended_by_all(line, [skipped]) == line


def test_an_exercise_moved_later_follows_the_next_one() -> None:
    line = amended(LINE, change(ChangeKind.MOVED_LATER, rep(0, 1, 1)))
    assert line.order == (1, 0)
    assert line.total_ms == LINE.total_ms
    assert rows(line)[-6:] == rows(LINE)[:6]


def test_what_is_left_of_an_exercise_is_made_ready_for_anew() -> None:
    line = amended(LINE, change(ChangeKind.MOVED_LATER, rep(0, 1, 2)))
    assert rows(line)[:3] == ["A1.1 get_ready", "A1.1", "B1.1R get_ready"]
    assert rows(line)[-5:] == [
        *("A1.2 get_ready", "A1.2"),
        *("A2.1 rest_between_sets", "A2.1", "A2.2"),
    ]
    begins = [line.steps[index].rep for index in line.bouts]
    assert begins[-2:] == [rep(0, 1, 2), rep(0, 2, 1)]


def test_the_last_exercise_cannot_be_moved_later() -> None:
    assert amended(LINE, change(ChangeKind.MOVED_LATER, rep(1, 1, 1, RIGHT))) is LINE


@pytest.mark.parametrize("kind", ChangeKind)
def test_a_repetition_that_is_gone_changes_nothing(kind: ChangeKind) -> None:
    assert amended(LINE, change(kind, rep(0, 9, 9))) is LINE


def test_a_walk_keeps_its_own_pace() -> None:
    line = timeline(a_routine(replace(BRIDGE, counts=Counts.MINUTES)))
    assert amended(line, change(ChangeKind.PACE, rep(0, 1, 1), amount=1)) is line
