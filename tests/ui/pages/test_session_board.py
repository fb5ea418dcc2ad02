"""Tests of the session's words."""

from dataclasses import replace

import pytest

from companion.domain.change import Change, ChangeKind
from companion.domain.exercise import Counts, Position, Sides
from companion.domain.player import Player, play
from companion.domain.timeline import StepKind, timeline
from companion.ui.pages.session_board import (
    AWAY_CUE,
    IDLE_CUE,
    READY_CUE,
    Board,
    board,
)
from companion.ui.widgets.pace_ring import Mood
from tests.exercises import TEMPO, a_routine, an_exercise

LINE = timeline(
    a_routine(
        an_exercise(reps=(2, 1)),
        an_exercise(
            "Clamshell", sides=Sides.EACH, reps=(2,), position=Position.SIDE_LYING
        ),
    )
)


def at(kind: StepKind, item: int = 0, into_ms: int = 1000) -> Player:
    index = next(
        i
        for i, step in enumerate(LINE.steps)
        if step.kind is kind and step.rep.item == item
    )
    return play(LINE).advance(LINE.starts_ms[index] + into_ms)


def shown(kind: StepKind, item: int = 0) -> Board:
    return board(at(kind, item))


def test_a_movement_says_its_word_its_rep_and_its_cue() -> None:
    now = shown(StepKind.OUT)
    assert (now.word, now.count, now.mood) == ("Lift", "2", Mood.MOVE)
    assert (now.rep, now.set) == ("Rep 1 of 2", "Set 1 of 2")
    assert now.cue == "Pelvis level. Breathe out."
    assert (now.title, now.place) == ("Bridge", "Exercise 1 of 2")
    assert now.heading is None
    assert not now.waits


def test_a_side_is_named_where_there_are_two() -> None:
    assert shown(StepKind.HOLD, 1).set == "Set 1 of 1 · Right"


@pytest.mark.parametrize(
    ("kind", "mood"),
    [
        (StepKind.GET_READY, Mood.WAIT),
        (StepKind.OUT, Mood.MOVE),
        (StepKind.HOLD, Mood.HOLD),
        (StepKind.BACK, Mood.MOVE),
        (StepKind.REST_BETWEEN_REPS, Mood.REST),
        (StepKind.REST_BETWEEN_SETS, Mood.REST),
    ],
)
def test_each_kind_of_time_has_its_ring(kind: StepKind, mood: Mood) -> None:
    assert shown(kind).mood is mood


def test_getting_ready_says_where_to_begin() -> None:
    now = shown(StepKind.GET_READY)
    assert now.word == "Get ready"
    assert now.heading is not None
    assert now.heading.large == "On your back · mat"
    assert (now.rep, now.set) == ("2 reps", "Set 1 of 2")
    assert now.cue == "Step 1."
    assert now.waits


def test_getting_ready_for_the_rest_of_a_set_names_the_repetition() -> None:
    first = next(step.rep for step in LINE.steps if step.ends_rep)
    now = board(play(LINE, (first,)))
    assert now.word == "Get ready"
    assert (now.rep, now.set) == ("Rep 2 of 2", "Set 1 of 2")


def test_getting_ready_for_one_side_names_it() -> None:
    now = shown(StepKind.GET_READY, 1)
    assert (now.rep, now.set) == ("Right side first", "Set 1 of 1 · 2 reps")


def test_changing_side_says_which_is_next_and_how_to_turn() -> None:
    now = shown(StepKind.CHANGE_SIDE, 1)
    assert (now.word, now.rep) == ("Change side", "Left side next")
    assert now.cue == "Roll over in one piece, knees bent."


def test_a_rest_between_sets_shows_what_comes_next_and_after() -> None:
    now = shown(StepKind.REST_BETWEEN_SETS)
    assert (now.rep, now.set) == ("Set 1 of 2 done", "45 s rest, then set 2")
    assert now.heading is not None
    assert now.heading.large == "Bridge, set 2 of 2"
    assert now.after is not None
    assert now.after.exercise.name == "Clamshell"
    assert now.cue == "Let your hips rest. Breathe slowly."


def test_a_set_that_was_skipped_is_not_called_done() -> None:
    rest = play(LINE).skip().skip()
    assert board(rest).rep == "Set 2 of 2 next"


def test_a_rest_between_repetitions_names_the_next_one() -> None:
    assert shown(StepKind.REST_BETWEEN_REPS).rep == "Rep 2 of 2"


def test_the_last_exercise_has_nothing_after_it() -> None:
    line = timeline(a_routine(an_exercise()))
    rest = play(line).skip().skip()
    assert board(rest).after is None


def test_paused_says_so_and_keeps_the_rest() -> None:
    now = board(at(StepKind.OUT).pause())
    assert (now.word, now.mood) == ("Paused", Mood.PAUSED)
    assert now.cue == "Pelvis level. Breathe out."
    assert not now.waits


def test_a_gap_in_time_is_said_calmly_until_one_goes_on() -> None:
    paused = at(StepKind.OUT).pause()
    assert board(paused, away=True).cue == AWAY_CUE
    assert board(paused.resume(), away=True).cue != AWAY_CUE


def test_going_on_counts_three_two_one() -> None:
    player = at(StepKind.HOLD).pause().resume()
    counts = [board(player.advance(ms)).count for ms in (0, 999, 1000, 2999)]
    assert counts == ["3", "3", "2", "1"]
    assert board(player).word == "Get ready"
    assert board(player).mood is Mood.WAIT


def test_the_last_second_of_a_step_says_one() -> None:
    assert board(at(StepKind.OUT, into_ms=2999)).count == "1"


def test_a_finished_session_says_done() -> None:
    now = board(play(LINE).advance(LINE.total_ms))
    assert (now.word, now.mood, now.count) == ("Done", Mood.DONE, "")


def test_time_left_is_in_minutes() -> None:
    now = shown(StepKind.OUT)
    assert now.left == "About 3 min left"
    assert now.left_short == "3 min left"


@pytest.mark.parametrize(
    ("kind", "item", "words"),
    [
        (StepKind.OUT, 0, "Lift. Rep 1 of 2."),
        (StepKind.HOLD, 0, "Hold."),
        (StepKind.BACK, 1, "Lower."),
        (
            StepKind.GET_READY,
            1,
            (
                "Clamshell. Get ready. On your back, mat. Right side first. "
                "Set 1 of 1, 2 reps. Step 1."
            ),
        ),
        (
            StepKind.CHANGE_SIDE,
            1,
            (
                "Change side. Left side next. Set 1 of 1, 2 reps. "
                "Roll over in one piece, knees bent."
            ),
        ),
    ],
)
def test_what_is_spoken_fits_into_its_time(
    kind: StepKind, item: int, words: str
) -> None:
    assert shown(kind, item).spoken == words


def test_a_pause_is_spoken_with_its_reason() -> None:
    paused = at(StepKind.HOLD).pause()
    words = f"Paused. Rep 1 of 2. {AWAY_CUE}"
    assert board(paused, away=True).spoken == words
    assert board(paused.resume()).spoken == "Get ready."


def test_equal_moments_look_equal() -> None:
    assert board(at(StepKind.OUT)) == board(at(StepKind.OUT, into_ms=1033))


@pytest.mark.parametrize(
    ("counts", "rep", "reps"),
    [
        (Counts.BREATHS, "Breath 1 of 8", "8 breaths"),
        (Counts.MINUTES, "Minute 1 of 8", "8 minutes"),
    ],
)
def test_breaths_and_minutes_are_counted_as_what_they_are(
    counts: Counts, rep: str, reps: str
) -> None:
    one = replace(an_exercise(reps=(8,), hold_seconds=0), counts=counts)
    player = play(timeline(a_routine(one)))
    assert board(player).rep == reps
    assert board(player.advance(21_000)).rep == rep


def test_after_a_move_the_places_are_those_of_the_new_order() -> None:
    player = at(StepKind.REST_BETWEEN_SETS)
    assert board(player).after is LINE.routine.items[1]
    later = player.change(Change(ChangeKind.MOVED_LATER, player.step.rep))
    assert board(later).place == "Exercise 1 of 2"
    assert board(later).title == "Clamshell"
    back = later.advance(later.session_left_ms - 20_000)
    assert board(back).place == "Exercise 2 of 2"
    assert board(back).title == "Bridge"


def test_a_wait_that_the_person_ends_counts_up_and_runs_out_of_nothing() -> None:
    player = at(StepKind.REST_BETWEEN_SETS).wait_for_me(by_hand=True)
    now = board(player)
    assert (now.count, now.full, now.set) == ("1", True, "Then set 2")
    assert now.cue == "Let your hips rest. Breathe slowly."
    overdue = player.advance(50_000)
    assert board(overdue).count == "51"
    assert board(overdue).cue == READY_CUE
    assert not board(overdue.pause()).full
    assert board(overdue.pause()).cue == IDLE_CUE


def test_a_walk_is_told_to_turn_once_and_to_talk_before_and_after() -> None:
    bare = replace(TEMPO, rest_between_reps_seconds=0)
    walk = replace(
        an_exercise(reps=(4,), hold_seconds=0, tempo=bare), counts=Counts.MINUTES
    )
    player = play(timeline(a_routine(walk))).advance(20_000)
    cues = [board(player.advance(minute * 60_000)).cue for minute in range(4)]
    out, back = walk.phases[0].cue, walk.phases[2].cue
    assert cues == [out, out, back, out]


def test_a_walk_that_was_interrupted_goes_on_with_its_minute() -> None:
    bare = replace(TEMPO, rest_between_reps_seconds=0)
    walk = replace(
        an_exercise(reps=(4,), hold_seconds=0, tempo=bare), counts=Counts.MINUTES
    )
    line = timeline(a_routine(walk))
    minutes = [step.rep for step in line.steps if step.ends_rep]
    ready = play(line, tuple(minutes[:1]))
    assert board(ready).rep == "Minute 2 of 4"
    walking = ready.advance(ready.left_ms)
    assert (board(walking).rep, board(walking).cue) == (
        "Minute 2 of 4",
        walk.phases[0].cue,
    )
    assert board(walking.advance(60_000)).cue == walk.phases[2].cue
