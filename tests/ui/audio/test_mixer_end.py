"""Tests of when the mixer lets a sound end: with its time, cut off, or let go of."""

from array import array
from itertools import pairwise

from companion.domain.cue import LATE_MS
from companion.ui.audio.mixer import Mixer
from companion.ui.audio.tone import RATE
from tests.fakes import FakeClock

TONE = array("h", [10_000] * 1000)
WORD = array("h", [-4_000] * 3000)
NOW = FakeClock().monotonic_ms()


def samples(milliseconds: float) -> int:
    return round(milliseconds * RATE / 1000)


def test_a_word_that_has_begun_goes_on_though_the_speaker_was_held_up() -> None:
    clock = FakeClock()
    mixer = Mixer(clock)
    mixer.speak(WORD, NOW)
    assert set(mixer.mixed(10)) == {-4_000}
    clock.pass_ms(1_000)
    assert set(mixer.mixed(10)) == {-4_000}


def test_a_tone_is_cut_off_by_a_speaker_that_hangs() -> None:
    clock = FakeClock()
    mixer = Mixer(clock)
    mixer.sound(TONE, NOW)
    assert set(mixer.mixed(10)) == {10_000}
    clock.pass_ms(LATE_MS)
    assert set(mixer.mixed(10)) == {10_000}
    clock.pass_ms(1_000)
    assert set(mixer.mixed(10)) == {0}
    assert not mixer.sounding


def test_one_word_is_let_go_without_a_click_and_no_other() -> None:
    mixer = Mixer(FakeClock())
    word = mixer.speak(WORD, NOW)
    mixer.mixed(10)
    mixer.sound(TONE, NOW + 100)
    mixer.let_go(word)
    mixer.let_go(word)  # it is gone already
    heard = list(mixer.mixed(3000))
    assert heard[0] == -4_000
    assert max(abs(b - a) for a, b in pairwise(heard[:200])) < 100
    assert set(heard[128 : samples(99)]) == {0}
    assert heard.count(10_000) >= 700


def test_a_word_that_is_let_go_before_it_begins_is_not_heard() -> None:
    mixer = Mixer(FakeClock())
    mixer.let_go(mixer.speak(WORD, NOW + 100))
    assert set(mixer.mixed(RATE)) == {0}


def test_nothing_of_a_word_is_heard_after_its_time_nor_does_it_click() -> None:
    clock = FakeClock()
    mixer = Mixer(clock)
    mixer.speak(array("h", [-4_000] * RATE), NOW, NOW + 300)
    heard: list[int] = []
    for _ in range(50):
        heard += mixer.mixed(441)
        clock.pass_ms(20)
    end = samples(300)
    assert set(heard[: end - 128]) == {-4_000}
    assert set(heard[end:]) == {0}
    assert max(abs(b - a) for a, b in pairwise(heard[end - 140 :])) < 100
    assert not mixer.sounding


def test_a_word_whose_time_becomes_shorter_ends_with_it() -> None:
    mixer = Mixer(FakeClock())
    mixer.sound(array("h", [100] * RATE), NOW)
    mixer.speak(array("h", [-4_000] * RATE), NOW, NOW + 900)
    mixer.end_by(NOW + 300)
    mixer.end_by(NOW + 500)
    heard = list(mixer.mixed(RATE))
    assert set(heard[samples(300) :]) == {100}
    assert not mixer.speaks(NOW + 301)


def test_a_word_whose_time_is_over_before_it_begins_is_not_heard() -> None:
    mixer = Mixer(FakeClock())
    mixer.speak(WORD, NOW + 100, NOW + 300)
    mixer.end_by(NOW + 50)
    assert set(mixer.mixed(RATE)) == {0}


def test_a_word_that_was_held_up_makes_way_for_the_next() -> None:
    clock = FakeClock()
    mixer = Mixer(clock)
    mixer.speak(WORD, NOW)
    mixer.mixed(10)
    clock.pass_ms(1_000)  # the loudspeaker hangs
    mixer.speak(array("h", [2_000] * 3000), NOW + 1_100)
    heard = list(mixer.mixed(3000))
    at = samples(100)
    assert set(heard[: at - 128]) == {-4_000}
    assert set(heard[at + 1 :]) == {2_000}
