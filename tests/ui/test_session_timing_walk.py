"""Laws of when a session is heard, whatever person, window and loudspeaker do."""

from collections.abc import Callable

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from companion.domain.change import Change, ChangeKind
from companion.domain.cue_words import (
    count_in_words,
    count_words,
    done_words,
    opening_words,
    short_words,
)
from companion.domain.player import LONGEST_GAP_MS, Player, State
from tests.thoroughness import examples
from tests.ui.closed_eyes import TICK_MS, Sounded, Stand
from tests.ui.timed_line import LINE, LOUD


class ClosedEyes(RuleBasedStateMachine):
    """A person, a window and a loudspeaker do anything at all to a session."""

    def __init__(self) -> None:
        super().__init__()
        self.on = Stand(LINE)
        self.on.mark_tones()  # before they would be made: that takes 80 ms
        self.on.begin(LOUD)
        self.checked = 0

    def teardown(self) -> None:
        self.on.sound.close()

    @initialize(skips=st.integers(0, 6), by_hand=st.booleans())
    def somewhere(self, *, skips: int, by_hand: bool) -> None:
        player = self.on.player.wait_for_me(by_hand=by_hand)
        for _ in range(skips):
            player = player.skip()
        self.on.become(player)

    def hear(self, milliseconds: int) -> None:
        on = self.on
        before = len(on.heard)
        on.hear(milliseconds)
        for portion in on.heard[before:]:
            assert on.moves or on.player.state is State.FINISHED
            for one in on.sounded(portion):
                self.belongs(one)
        self.checked += len(on.heard) - before

    def belongs(self, one: Sounded) -> None:
        """Whatever is said is true of the phase that it is by the clock."""
        passed = one.at_ms - self.on.read_ms
        if one.text is None or passed > LONGEST_GAP_MS:
            return
        # Where one phase ends and another begins in the same millisecond, both may be.
        now = [self.on.player.advance(max(0, round(passed) + by)) for by in (-1, 0, 1)]
        assert any(one.text in may_be_said(player) for player in now), one

    @rule(milliseconds=st.integers(1, 1_500))
    def follow(self, milliseconds: int) -> None:
        for _ in range(milliseconds // TICK_MS):
            self.hear(TICK_MS)
            self.on.look()

    @rule(milliseconds=st.integers(50, LONGEST_GAP_MS + 200))
    def be_busy(self, milliseconds: int) -> None:
        self.hear(milliseconds)
        self.on.look()

    @rule(milliseconds=st.integers(20, 800))
    def hold_the_loudspeaker_up(self, milliseconds: int) -> None:
        self.on.clock.pass_ms(milliseconds)
        self.on.look()

    @precondition(lambda self: self.on.moves)
    @rule(left_ms=st.integers(1, 1_200))
    def come_to_the_end_of_a_step(self, left_ms: int) -> None:
        on = self.on
        while on.moves and on.player.count_in_ms == 0 and on.player.left_ms > left_ms:
            on.clock.pass_ms(min(1_000, on.player.left_ms - left_ms))
            on.look()

    @rule(act=st.sampled_from([Player.pause, Player.resume, Player.skip, Player.back]))
    def press(self, act: Callable[[Player], Player]) -> None:
        self.on.look()
        self.on.become(act(self.on.player))

    @rule(by_hand=st.booleans())
    def wait_for_me(self, *, by_hand: bool) -> None:
        self.on.look()
        self.on.become(self.on.player.wait_for_me(by_hand=by_hand))

    @rule(
        kind=st.sampled_from([ChangeKind.PACE, ChangeKind.REST_ADDED]),
        amount=st.sampled_from([-1, 1, 15]),
    )
    def change(self, kind: ChangeKind, amount: int) -> None:
        self.on.look()
        player = self.on.player
        self.on.become(player.change(Change(kind, player.step.rep, amount, "")))

    @rule(held_back=st.booleans(), length_ms=st.sampled_from([300, 900, 2_400]))
    def have_a_voice(self, *, held_back: bool, length_ms: int) -> None:
        """Let the words of this step be made late, or be long."""
        prompter, player = self.on.prompter, self.on.player
        words = opening_words(player.timeline, min(player.index, len(LINE.steps) - 1))
        prompter.held_back = set(words) if held_back else set()
        prompter.lengths_ms.update(dict.fromkeys(words, length_ms))

    @rule(act=st.sampled_from([Player.stop, Player.finish_early]))
    def end(self, act: Callable[[Player], Player]) -> None:
        on = self.on
        on.become(act(on.player))
        if on.player.state is not State.FINISHED:
            given = on.sound.mixer.given
            for _ in range(10):
                assert not any(on.hear(200))
                on.look()
            assert on.sound.mixer.given == given


def may_be_said(player: Player) -> set[str]:
    """All that is true of a moment of a session."""
    counting = player.state is State.COUNTING_IN
    second = -(-(player.count_in_ms if counting else player.left_ms) // 1000)
    if player.state is State.FINISHED:
        return set(done_words())
    if counting:
        return {*count_in_words(), count_words(second)}
    if player.state is not State.RUNNING:
        return set()
    line, index = player.timeline, player.index
    return {
        *opening_words(line, index, timed=not player.by_hand),
        *opening_words(line, index, timed=False),
        *short_words(player.step),
        count_words(second),
        # "Twenty seconds" is longer than a second.
        *(count_words(second + 1) for _ in range(second >= 10)),
    }


TestClosedEyes = pytest.mark.untraced(ClosedEyes.TestCase)
TestClosedEyes.settings = settings(max_examples=examples(30), stateful_step_count=25)


def _longer(walk: ClosedEyes) -> None:
    walk.change(kind=ChangeKind.REST_ADDED, amount=1)


def _nearly_over(walk: ClosedEyes) -> None:
    walk.come_to_the_end_of_a_step(left_ms=1)


def _held_up(walk: ClosedEyes) -> None:
    walk.hold_the_loudspeaker_up(milliseconds=209)


def _hung(walk: ClosedEyes) -> None:
    walk.hold_the_loudspeaker_up(milliseconds=400)


def _followed(walk: ClosedEyes) -> None:
    walk.follow(milliseconds=792)


def _busy(walk: ClosedEyes) -> None:
    walk.be_busy(milliseconds=111)


def _short(walk: ClosedEyes) -> None:
    walk.be_busy(milliseconds=50)


def _back(walk: ClosedEyes) -> None:
    walk.press(act=Player.back)


@pytest.mark.parametrize(
    ("skips", "acts"),
    [
        (2, [_longer, _busy]),
        (2, [_busy, _busy, _longer, _busy]),
        (0, [_nearly_over, _longer, _busy, _nearly_over, _busy]),
        (0, [_nearly_over, _longer, _busy, _back, _busy]),
        (0, [_held_up, _followed, _back, _followed]),
        (1, [*[_short] * 12, _hung, _busy]),
    ],
)
def test_what_was_once_found_by_chance_stays_mended(
    skips: int, acts: list[Callable[[ClosedEyes], None]]
) -> None:
    walk = ClosedEyes()
    try:
        walk.somewhere(skips=skips, by_hand=False)
        for act in acts:
            act(walk)
    finally:
        walk.teardown()
    assert walk.checked
