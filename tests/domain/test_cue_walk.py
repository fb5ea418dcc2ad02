"""Laws of cues, wherever a person walks in a session."""

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from companion.domain.change import Change, ChangeKind
from companion.domain.cue import LATE_MS, Cue, cue_between, words_ahead
from companion.domain.cue_words import opening_words, short_words
from companion.domain.exercise import Sides
from companion.domain.player import Player, State, play
from companion.domain.timeline import timeline
from tests.exercises import TEMPO, a_routine, an_exercise
from tests.thoroughness import examples


class Session(RuleBasedStateMachine):
    """Walks the player about as a person might, and listens."""

    @initialize(rests=st.booleans())
    def begin(self, rests: bool) -> None:
        tempo = TEMPO if rests else replace(TEMPO, rest_between_reps_seconds=0)
        line = timeline(
            a_routine(an_exercise(tempo=tempo), an_exercise(sides=Sides.ALTERNATE))
        )
        self.player = play(line)
        self.ahead = set(words_ahead(line, 0))
        self.stopped = False

    def become(self, after: Player) -> None:
        cue = cue_between(self.player, after)
        self.player = after
        if self.stopped:
            assert cue is None
        if cue is None:
            return
        assert after.state in {State.RUNNING, State.COUNTING_IN, State.FINISHED}
        assert 0 <= cue.late_ms <= LATE_MS
        assert set(cue.words) <= self.ahead
        if after.state is State.RUNNING:
            self.belongs_to_the_phase(cue)

    def belongs_to_the_phase(self, cue: Cue) -> None:
        player = self.player
        assert player.holds_on or cue.room_ms <= player.left_ms
        if cue.strong or cue.again:
            here = opening_words(player.timeline, player.index)
            by_hand = opening_words(player.timeline, player.index, timed=False)
            assert set(cue.words) <= {*here, *by_hand, *short_words(player.step)}
        else:
            number = -(-player.left_ms // 1000)
            assert not cue.words or int(cue.words[0].split()[0].strip(".")) == number

    @rule(milliseconds=st.integers(0, 4_000))
    def wait(self, milliseconds: int) -> None:
        self.become(self.player.beat(milliseconds, milliseconds))

    @rule(times=st.integers(1, 200))
    def follow(self, times: int) -> None:
        for _ in range(times):
            self.become(self.player.advance(33))

    @rule(act=st.sampled_from([Player.pause, Player.resume, Player.skip, Player.back]))
    def press(self, act: object) -> None:
        assert callable(act)
        self.become(act(self.player))

    @rule(by_hand=st.booleans())
    def wait_for_me(self, by_hand: bool) -> None:
        self.become(self.player.wait_for_me(by_hand=by_hand))

    @rule(
        kind=st.sampled_from([ChangeKind.PACE, ChangeKind.REST_ADDED]),
        amount=st.sampled_from([-1, 1, 15]),
    )
    def change(self, kind: ChangeKind, amount: int) -> None:
        change = Change(kind, self.player.step.rep, amount)
        self.become(self.player.change(change))
        self.ahead |= set(words_ahead(self.player.timeline, 0))

    @rule(kind=st.sampled_from([ChangeKind.SET_DROPPED, ChangeKind.MOVED_LATER]))
    def leave_out(self, kind: ChangeKind) -> None:
        changed = self.player.change(Change(kind, self.player.step.rep))
        if changed.timeline.steps:
            self.ahead |= set(words_ahead(changed.timeline, 0))
        self.become(changed)

    @rule(act=st.sampled_from([Player.stop, Player.finish_early]))
    def end(self, act: object) -> None:
        assert callable(act)
        self.become(act(self.player))
        self.stopped = True


TestSession = Session.TestCase
TestSession.settings = settings(max_examples=examples(40), stateful_step_count=30)
