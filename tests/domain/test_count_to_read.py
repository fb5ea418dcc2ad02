"""Tests of what a screen reader counts for itself."""

from companion.domain.cue import count_to_read
from companion.domain.player import play
from companion.domain.timeline import StepKind, timeline
from tests.domain.heard import LINE
from tests.exercises import a_routine, an_exercise


def test_a_screen_reader_counts_every_fifth_second_of_holds_and_waits() -> None:
    before, at, found = play(LINE), 0, []
    while at < 31_000:
        after = before.advance(33)
        at += 33
        if (words := count_to_read(before, after)) is not None:
            found.append((at // 1000, words))
        before = after
    assert found == [(10, "10."), (15, "5.")]


def test_a_screen_reader_counts_a_long_hold_more_seldom() -> None:
    line = timeline(a_routine(an_exercise(reps=(1,), hold_seconds=30)))
    before, found = play(line), []
    while before.step.kind is not StepKind.BACK:
        after = before.advance(33)
        if (words := count_to_read(before, after)) is not None:
            found.append(words)
        before = after
    assert found[2:] == ["20 seconds.", "10.", "5."]


def test_a_screen_reader_counts_nothing_in_a_pause_or_for_who_waits() -> None:
    player = play(LINE).advance(9_990)
    after = player.advance(20)
    assert count_to_read(player, after) == "10."
    assert count_to_read(player.pause(), after) is None
    assert count_to_read(player, after.pause()) is None
    waiting = player.wait_for_me(by_hand=True)
    assert count_to_read(waiting, waiting.advance(20)) is None
    assert count_to_read(player, player.skip()) is None
