"""Tests of what is heard of a session, with a loudspeaker that counts its samples."""

import threading
import zlib
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

import pytest
from pytestqt.qtbot import QtBot

from companion.domain.change import Change, ChangeKind
from companion.domain.cue import WORD_LATE_MS
from companion.domain.cue_words import opening_words
from companion.domain.exercise import Sides
from companion.domain.player import Player, State, play
from companion.domain.timeline import StepKind, timeline
from companion.ui.audio.choice import Choice
from companion.ui.audio.mixer import LEAD_MS
from companion.ui.audio.tone import RATE
from companion.ui.session_sound import NO_SPEAKER, SessionSound
from tests.exercises import a_routine, an_exercise
from tests.fakes import FakeClock
from tests.ui.devices import FakeSpeaker

LINE = timeline(
    a_routine(an_exercise("Bridge"), an_exercise("Clam", sides=Sides.EACH, reps=(1,)))
)
LIFT = opening_words(LINE, 1)
READY_MS = 20_000
WORD_MS = 600
PORTION_MS = 20  # what a loudspeaker asks for at a time


@dataclass
class FakePrompter:
    """Has every text ready that a test has not held back; each sample tells which."""

    held_back: set[str] = field(default_factory=set)
    lengths_ms: dict[str, int] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    chosen: tuple[str, float] = ("", 0.0)

    def choose(self, wished: str, speed: float) -> None:
        self.chosen = (wished, speed)

    def prepare(self, texts: Iterable[str]) -> None:
        self.asked = list(texts)

    def samples(self, text: str) -> "array[int] | None":
        if text in self.held_back:
            return None
        length = self.lengths_ms.get(text, WORD_MS) * RATE // 1000
        return array("h", [self.mark(text)] * length)

    def close(self) -> None:
        self.asked = []

    @staticmethod
    def mark(text: str) -> int:
        """The value of every sample of a text."""
        return 12_000 + zlib.crc32(text.encode()) % 8_000


class Stand:
    """A session that is followed with closed eyes."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.speaker = FakeSpeaker()
        self.prompter = FakePrompter()
        self.sound = SessionSound(self.speaker, self.prompter, self.clock)
        self.silences: list[str] = []
        self.all: list[int] = []  # every sample that was heard on the way
        self.sound.fell_silent.connect(self.silences.append)
        self.player = play(LINE)

    def begin(self, choice: Choice | None = None) -> None:
        self.sound.choose(choice or Choice(tone_volume=1.0))
        self.sound.begin(self.player)
        if not self.sound.choice.muted:
            assert self.speaker.ready.wait(5)
        self.settle()

    def settle(self) -> None:
        """Wait until the loudspeaker's thread has nothing more to do."""
        done = threading.Event()
        self.sound._errand.do(done.set)  # the thread is nobody else's business
        assert done.wait(5)

    def become(self, player: Player) -> None:
        self.player = player
        self.sound.look(player)

    def go_to(self, at_ms: int, beat_ms: int = 100) -> None:
        """Follow the session to a moment, hearing all of it."""
        gone = LINE.starts_ms[self.player.index] + self.player.spent_ms
        while gone < at_ms:
            part = min(beat_ms, at_ms - gone)
            for played in range(0, part, PORTION_MS):
                now = min(PORTION_MS, part - played)
                self.all += self.speaker.played(now * RATE // 1000)
                self.clock.pass_ms(now)
            self.become(self.player.advance(part))
            gone += part

    def heard(self, milliseconds: int = 1000) -> set[int]:
        """All different samples that come out of the loudspeaker now."""
        return set(self.speaker.played(milliseconds * RATE // 1000))

    def says(self, text: str) -> bool:
        """Whether the text can be heard within the next moment."""
        return self.prompter.mark(text) in self.heard()


@pytest.fixture
def on(qtbot: QtBot) -> Iterator[Stand]:
    del qtbot
    made = Stand()
    yield made
    made.sound.close()


def test_a_movement_begins_with_its_tone_and_then_its_word(on: Stand) -> None:
    on.begin()
    on.go_to(READY_MS)
    tone = on.speaker.played(LEAD_MS * RATE // 1000)
    assert any(tone[:200])
    assert on.says(LIFT[0])


def test_a_cue_comes_in_time_though_the_window_is_busy_just_then(on: Stand) -> None:
    on.prompter.lengths_ms = {"1.": 100}
    on.begin()
    on.go_to(READY_MS - 450)
    silent = on.speaker.played(450 * RATE // 1000)
    assert set(silent) == {0}
    assert any(on.speaker.played(50))  # nobody has looked at the player since
    on.clock.pass_ms(540)
    on.become(on.player.advance(540))
    assert on.says(LIFT[0])


def test_a_word_that_came_in_time_is_not_cut_when_that_is_seen_late(on: Stand) -> None:
    on.begin()
    on.go_to(READY_MS - 450)
    on.speaker.played((450 + WORD_LATE_MS + 10) * RATE // 1000)
    on.clock.pass_ms(450 + WORD_LATE_MS + 10)
    on.become(on.player.advance(450 + WORD_LATE_MS + 10))
    assert on.says(LIFT[0])


def test_a_number_that_is_over_by_then_is_followed_by_the_next(on: Stand) -> None:
    on.begin()
    hold = READY_MS + 3_000
    on.go_to(hold + 600)  # "4." is planned
    on.clock.pass_ms(1_500)  # the window stands still over "4." and "3."
    on.speaker.played(1_500 * RATE // 1000)
    on.become(on.player.advance(1_500))
    assert on.says("3.")


@pytest.mark.parametrize("beat_ms", [40, 100, 240, 400])
def test_every_tone_is_heard_within_50_ms_of_its_moment_or_not_at_all(
    on: Stand, beat_ms: int
) -> None:
    on.begin(Choice(tone_volume=1.0, voice_on=False))
    on.settle()
    on.go_to(READY_MS + 14_000, beat_ms)
    heard = [one != 0 for one in on.all]
    # A tone begins where a tenth of a second was silent.
    gap = RATE // 10
    begins = [
        i * 1000 / RATE
        for i, loud in enumerate(heard)
        if loud and i > gap and not any(heard[i - gap : i])
    ]
    moments = [start for start in LINE.starts_ms if 0 < start < READY_MS + 14_000]
    ticks = [READY_MS - 1000 * second for second in (1, 2, 3)]
    late = [min((one - at for at in (*moments, *ticks)), key=abs) for one in begins]
    assert len(begins) >= 6
    assert [one for one in late if not 0 <= one <= 50] == []


def test_a_loudspeaker_that_opens_late_plays_no_tone_of_before(on: Stand) -> None:
    on.prompter.lengths_ms = {"1.": 100}
    on.begin()
    on.go_to(READY_MS - 450)
    on.clock.pass_ms(450 + 51)  # nothing is asked for meanwhile
    first = on.speaker.played(50)
    assert set(first) == {0}


@pytest.mark.parametrize("change", ["by hand", "more rest"])
def test_what_was_planned_is_dropped_when_its_moment_moves(
    on: Stand, change: str
) -> None:
    on.begin()
    on.go_to(READY_MS - 450)
    player = on.player
    more = Change(ChangeKind.REST_ADDED, player.step.rep, 15, "")
    by_hand = change == "by hand"
    on.become(player.wait_for_me(by_hand=True) if by_hand else player.change(more))
    assert on.prompter.mark(LIFT[0]) not in on.heard(2_000)


def test_what_was_put_in_beforehand_is_heard_once(on: Stand) -> None:
    on.begin()
    on.go_to(READY_MS - 100)
    on.go_to(READY_MS + 2_900, 20)
    said = on.all.count(on.prompter.mark(LIFT[0]))
    after_the_tone = LEAD_MS + WORD_MS - 310
    assert said == pytest.approx(after_the_tone * RATE // 1000, abs=100)


@pytest.mark.parametrize(
    "act", [Player.stop, Player.pause, Player.finish_early, Player.back]
)
def test_what_was_put_in_beforehand_is_dropped_when_it_comes_otherwise(
    on: Stand, act: object
) -> None:
    assert callable(act)
    on.begin()
    on.go_to(READY_MS + 3_000 - 50)
    on.become(act(on.player))
    hold = on.prompter.mark(opening_words(LINE, 2)[0])
    assert hold not in on.heard(2_000)


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("act", [Player.stop, Player.pause, Player.finish_early])
@pytest.mark.parametrize("at_ms", [READY_MS, READY_MS + 100, READY_MS + 3_000])
def test_after_stop_or_pause_there_is_not_one_more_sample(
    on: Stand, act: object, at_ms: int
) -> None:
    assert callable(act)
    on.begin()
    on.go_to(at_ms)
    assert on.sound.mixer.sounding
    given = on.sound.mixer.given
    on.become(act(on.player))
    assert on.heard(5_000) == {0}
    for _ in range(100):
        on.clock.pass_ms(100)
        on.become(on.player.advance(100))
        assert on.heard(100) == {0}
    assert on.sound.mixer.given == given


def test_silence_needs_no_look_at_the_player(on: Stand) -> None:
    on.begin()
    on.go_to(READY_MS)
    on.sound.silence()
    assert on.heard(5_000) == {0}


def test_words_that_are_not_ready_in_time_are_left_out(on: Stand) -> None:
    on.begin()
    on.prompter.held_back = set(LIFT)
    on.go_to(READY_MS + 400)
    on.prompter.held_back = set()
    on.heard()  # the tone
    on.go_to(READY_MS + 1_500)
    assert on.heard() == {0}


def test_words_that_come_ready_in_time_are_said_after_all(on: Stand) -> None:
    on.begin()
    on.prompter.held_back = set(LIFT)
    on.go_to(READY_MS + 100)
    on.prompter.held_back = set()
    on.go_to(READY_MS + 200)
    assert on.says(LIFT[0])


def test_what_takes_too_long_is_said_more_shortly(on: Stand) -> None:
    on.prompter.lengths_ms = {LIFT[0]: 3_100}
    on.begin()
    on.go_to(READY_MS)
    heard = on.heard()
    assert on.prompter.mark(LIFT[0]) not in heard
    assert on.prompter.mark(LIFT[1]) in heard


def test_a_word_never_reaches_into_the_next_phase(on: Stand) -> None:
    on.prompter.lengths_ms = dict.fromkeys(LIFT, 2900)
    on.begin()
    on.go_to(READY_MS + 200)  # noticed late, so that there is less room
    mark = on.prompter.mark(LIFT[0])
    on.go_to(READY_MS + 3_000)
    assert on.player.step.kind is StepKind.HOLD
    assert mark not in set(on.speaker.played(RATE // 4)[150:])


def test_a_skip_lets_go_of_what_is_being_said(on: Stand) -> None:
    on.begin()
    on.prompter.held_back = {"Get ready."}
    mark = on.prompter.mark(opening_words(LINE, 0)[0])
    on.speaker.played(RATE // 4)
    assert mark in set(on.speaker.played(RATE // 10))
    on.become(on.player.skip())
    assert mark not in set(on.speaker.played(RATE)[150:])


def test_a_number_does_not_break_into_a_sentence(on: Stand) -> None:
    first = opening_words(LINE, 0)[0]
    on.prompter.lengths_ms = {first: 10_800}
    on.begin()
    on.go_to(10_000)
    assert on.prompter.mark("10.") not in on.heard(600)


def test_counts_are_heard_each_in_its_second(on: Stand) -> None:
    on.begin()
    hold = READY_MS + 3_000
    on.go_to(hold + 1_000)
    assert on.says("4.")
    on.go_to(hold + 2_000)
    assert on.says("3.")


def test_going_on_after_a_pause_counts_in(on: Stand) -> None:
    on.begin()
    on.go_to(READY_MS + 1_000)
    on.become(on.player.pause())
    on.become(on.player.resume())
    assert on.player.state is State.COUNTING_IN
    assert on.says("Get ready.")


def test_muted_nothing_is_opened_nor_made(on: Stand) -> None:
    on.begin(Choice(muted=True))
    on.go_to(READY_MS + 500)
    assert on.speaker.opened == 0
    assert on.prompter.asked == []


def test_muting_is_silent_at_once_and_unmuting_goes_on_with_what_follows(
    on: Stand,
) -> None:
    on.begin()
    on.go_to(READY_MS)
    choice = on.sound.choice
    on.sound.choose(replace(choice, muted=True))
    assert on.heard() == {0}
    on.sound.choose(choice)
    on.go_to(READY_MS + 3_000)
    assert on.heard() != {0}


def test_without_the_voice_the_tones_go_on(on: Stand) -> None:
    on.begin(Choice(voice_on=False, tone_volume=1.0))
    on.go_to(READY_MS)
    heard = on.heard()
    assert heard != {0}
    assert max(heard) < 12_000


def test_without_tones_a_word_comes_at_once(on: Stand) -> None:
    on.begin(Choice(tone_volume=0.0))
    on.go_to(READY_MS)
    assert on.speaker.played(10)[0] == on.prompter.mark(LIFT[0])


def test_the_voice_and_its_speed_are_those_chosen(on: Stand) -> None:
    on.begin(Choice(voice="flite", speed=1.2))
    assert on.prompter.chosen == ("flite", 1.2)
    assert on.prompter.asked[0] == opening_words(LINE, 0)[0]


def test_without_a_loudspeaker_it_says_so_once_and_goes_on(
    on: Stand, qtbot: QtBot
) -> None:
    on.speaker.missing = True
    on.begin()
    on.go_to(READY_MS + 500)
    on.sound.leave()
    on.player = play(LINE)
    on.begin()
    qtbot.waitUntil(lambda: on.silences == [NO_SPEAKER])


def test_the_end_rings_out_before_the_loudspeaker_goes(on: Stand, qtbot: QtBot) -> None:
    on.begin()
    on.go_to(LINE.total_ms, 500)
    assert on.player.state is State.FINISHED
    assert on.sound.mixer.sounding
    on.sound.leave()
    on.settle()
    assert on.speaker.closed == 0
    assert on.heard() != {0}
    on.sound._fading.timeout.emit()
    on.settle()
    assert on.speaker.closed == 1
    del qtbot


def test_a_stopped_session_lets_the_loudspeaker_go_at_once(on: Stand) -> None:
    on.begin()
    on.go_to(READY_MS)
    on.become(on.player.stop())
    on.sound.leave()
    on.settle()
    assert on.speaker.closed == 1


def test_it_can_be_tried_out_in_a_pause(on: Stand) -> None:
    on.begin()
    on.go_to(READY_MS + 1_000)
    on.become(on.player.pause())
    on.sound.try_out()
    assert any(on.speaker.played(200))
    assert on.says("Lift. Slowly, and breathe out.")


def test_looking_without_a_session_is_nothing(on: Stand) -> None:
    on.sound.look(play(LINE))
    on.sound.look(None)
    assert on.sound.mixer.given == 0
