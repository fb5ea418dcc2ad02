"""Tests of what is sounded and said when."""

from dataclasses import replace

import pytest

from companion.domain.change import Change, ChangeKind
from companion.domain.cue import AGAIN_UNTIL_MS, LATE_MS, Tone, cue_between, words_ahead
from companion.domain.cue_words import count_in_words, opening_words, short_words
from companion.domain.exercise import Counts, Sides
from companion.domain.player import Player, State, play
from companion.domain.timeline import StepKind, timeline
from tests.domain.heard import LINE, heard, said
from tests.exercises import TEMPO, a_routine, an_exercise


def test_a_repetition_is_said_from_its_first_word_to_its_last() -> None:
    words = said(timeline(a_routine(an_exercise("Bridge", reps=(2,)))))
    first = opening_words(LINE, 1)[0]
    start = words.index(first)
    assert words[start + 1 : start + 7] == [
        opening_words(LINE, 2)[0],
        "4.",
        "3.",
        "2.",
        "1.",
        opening_words(LINE, 3)[0],
    ]
    assert any(one.startswith("Last one. ") for one in words)
    assert words[-1] == "All done."


def test_every_cue_comes_at_its_moment_to_the_millisecond() -> None:
    starts = {LINE.starts_ms[i] for i in range(len(LINE.steps))}
    strong = {at for at, cue in heard(LINE) if cue.strong and cue.tone is not Tone.DONE}
    assert strong == starts


@pytest.mark.untraced
def test_how_often_one_looks_changes_nothing_but_the_lateness() -> None:
    often = [(at, cue.words) for at, cue in heard(LINE, 10)]
    seldom = [(at, cue.words) for at, cue in heard(LINE, 49)]
    assert often[:-1] == seldom[:-1]  # the end itself is noticed, not scheduled


@pytest.mark.untraced
def test_done_has_a_tone_of_its_own() -> None:
    *others, last = [cue.tone for _, cue in heard(LINE)]
    assert last is Tone.DONE
    assert Tone.DONE not in others


def test_a_change_of_side_names_the_side() -> None:
    assert "Change side. Left side next." in said(LINE)


@pytest.mark.untraced
def test_waits_tick_their_last_three_seconds() -> None:
    into = [(at, cue) for at, cue in heard(LINE) if at < 20_000 and not cue.strong]
    assert [(at, cue.words, cue.tone) for at, cue in into] == [
        (10_000, ("10.",), None),
        (17_000, ("3.",), Tone.TICK),
        (18_000, ("2.",), Tone.TICK),
        (19_000, ("1.",), Tone.TICK),
    ]


def test_a_long_hold_is_not_counted_to_death() -> None:
    line = timeline(a_routine(an_exercise(reps=(1,), hold_seconds=30)))
    hold = next(i for i, s in enumerate(line.steps) if s.kind is StepKind.HOLD)
    start = line.starts_ms[hold]
    counts = [cue.words[0] for at, cue in heard(line) if at > start and not cue.strong]
    assert counts == ["20 seconds.", "10.", "3.", "2.", "1."]


def test_taking_turns_names_the_side_of_each() -> None:
    line = timeline(a_routine(an_exercise(sides=Sides.ALTERNATE, reps=(2,))))
    lifts = [words for words in said(line) if "Lift" in words]
    assert [words.partition("Lift")[0] for words in lifts] == [
        "Right. ",
        "Left. ",
        "2. Right. ",
        "Left. ",
    ]


def test_a_wait_for_the_person_is_not_counted_down() -> None:
    player = play(LINE).wait_for_me(by_hand=True)
    cue = cue_between(None, player)
    assert cue is not None
    assert cue.words == opening_words(LINE, 0)
    assert cue_between(player.advance(16_990), player.advance(17_010)) is None


def test_what_a_long_wait_says_has_further_moments_while_it_is_long() -> None:
    moments = [(at, cue) for at, cue in heard(LINE, again=True) if cue.again]
    waits = [
        (start, index)
        for index, start in enumerate(LINE.starts_ms[:-1])
        if LINE.steps[index].duration_ms >= 8_000 and not LINE.steps[index].kind.moves
    ]
    assert [at for at, _ in moments] == [
        start + later for start, _ in waits for later in range(1_000, 6_001, 1_000)
    ]
    words = [opening_words(LINE, index, timed=False) for _, index in waits]
    assert [cue.words for _, cue in moments[::6]] == words
    assert all(cue.tone is None and not cue.strong for _, cue in moments)


def test_a_wait_for_the_person_has_the_same_further_moments() -> None:
    player = play(LINE).wait_for_me(by_hand=True).advance(990)
    cue = cue_between(player, player.advance(20))
    assert cue is not None
    assert (cue.again, cue.late_ms) == (True, 10)
    late = player.advance(AGAIN_UNTIL_MS)
    assert cue_between(late, late.advance(1_020)) is None


def test_a_further_moment_makes_way_for_a_count() -> None:
    brief = replace(TEMPO, ready_seconds=8)
    line = timeline(a_routine(an_exercise(tempo=brief)))
    into = [(at, cue.again) for at, cue in heard(line, again=True) if at < 8_000]
    again = [(at, True) for at in (1_000, 2_000, 3_000, 4_000)]
    counts = [(at, False) for at in (5_000, 6_000, 7_000)]
    assert into == [(0, False), *again, *counts]


def test_a_rest_for_the_person_names_no_seconds() -> None:
    rest = next(
        i for i, s in enumerate(LINE.steps) if s.kind is StepKind.REST_BETWEEN_SETS
    )
    assert opening_words(LINE, rest)[0] == "Rest 45 seconds. Then set 2."
    assert opening_words(LINE, rest, timed=False)[0] == "Rest. Then set 2."


def test_more_rest_is_not_a_countdown() -> None:
    player = play(LINE).advance(17_000 - 20)
    change = Change(ChangeKind.REST_ADDED, player.step.rep, 15)
    assert cue_between(player, player.change(change)) is None


def test_going_on_in_a_set_says_how_many_are_still_to_do() -> None:
    line = timeline(a_routine(an_exercise("Bridge", reps=(5,))))
    done = tuple(step.rep for step in line.steps if step.ends_rep)[:3]
    goes_on = play(line, done)
    assert opening_words(line, 0)[0].endswith(" 5 reps.")
    assert opening_words(goes_on.timeline, goes_on.index)[0].endswith(" 2 reps.")


def test_a_walk_tells_the_turn_and_the_minutes() -> None:
    tempo = replace(TEMPO, rest_between_reps_seconds=0)
    one = an_exercise("Walk", reps=(4,), tempo=tempo)
    walk = replace(one, counts=Counts.MINUTES)
    line = timeline(a_routine(walk))
    moves = [words for words in said(line) if not words[:-1].isdigit()]
    assert moves[1:] == [
        "Lift. Pelvis level. Breathe out.",
        "1 minute done.",
        "Lower. Slowly down, breathe in.",
        "Last minute.",
        "All done.",
    ]


@pytest.mark.parametrize(("late_ms", "due"), [(LATE_MS, True), (LATE_MS + 1, False)])
def test_a_step_that_is_seen_to_begin_late_is_neither_sounded_nor_said(
    late_ms: int, *, due: bool
) -> None:
    player = play(LINE).advance(20_000 - 100)
    cue = cue_between(player, player.advance(100 + late_ms))
    assert (cue is not None) is due
    if cue is not None:
        assert (cue.tone, cue.words) == (Tone.OUT, opening_words(LINE, 1))
        assert cue.late_ms == late_ms


@pytest.mark.parametrize(("late_ms", "due"), [(LATE_MS, True), (LATE_MS + 1, False)])
def test_a_second_that_is_seen_late_is_neither_sounded_nor_said(
    late_ms: int, *, due: bool
) -> None:
    player = play(LINE).advance(18_000 - 100)
    cue = cue_between(player, player.advance(100 + late_ms))
    assert (cue is not None) is due


def test_the_end_is_said_when_it_is_seen() -> None:
    player = play(LINE).advance(LINE.total_ms - 100)
    cue = cue_between(player, player.advance(1_900))
    assert cue is not None
    assert (cue.tone, cue.late_ms) == (Tone.DONE, 0)


def test_pausing_says_nothing_and_going_on_counts_in() -> None:
    running = play(LINE).advance(21_000)
    paused = running.pause()
    counting = paused.resume()
    assert cue_between(running, paused) is None
    cue = cue_between(paused, counting)
    assert cue is not None
    assert cue.words == count_in_words()
    two = cue_between(counting.advance(990), counting.advance(1010))
    assert two is not None
    assert (two.words, two.tone) == (("2.",), Tone.TICK)
    again = cue_between(counting.advance(2990), counting.advance(3010))
    assert again is not None
    assert again.words == short_words(running.step)
    assert again.late_ms == 10


def test_after_a_skip_the_first_movement_is_explained_in_full() -> None:
    waiting = play(LINE).advance(5_000)
    jumped = waiting.skip()
    assert jumped.state is State.COUNTING_IN
    cue = cue_between(jumped.advance(2990), jumped.advance(3010))
    assert cue is not None
    assert cue.words == opening_words(LINE, jumped.index)


def test_going_back_to_the_start_of_the_same_step_says_it_again() -> None:
    player = play(LINE).advance(5_000)
    cue = cue_between(player, player.back())
    assert cue is not None
    assert cue.words == opening_words(LINE, 0)


@pytest.mark.parametrize("end", [Player.stop, Player.finish_early])
def test_whoever_ends_a_session_hears_nothing_more(end: object) -> None:
    assert callable(end)
    player = play(LINE).advance(21_000)
    assert cue_between(player, end(player)) is None


def test_all_words_are_known_beforehand_in_the_order_of_need() -> None:
    ahead = list(words_ahead(LINE, 0))
    assert ahead[0] == opening_words(LINE, 0)[0]
    assert len(ahead) == len(set(ahead))
    for _, cue in heard(LINE):
        assert set(cue.words) <= set(ahead)


def test_a_text_says_the_same_more_and_more_shortly() -> None:
    for index in range(len(LINE.steps)):
        words = opening_words(LINE, index)
        assert list(words) == sorted(words, key=len, reverse=True)
