"""Tests of the mixer: what comes out, sample by sample."""

from array import array
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.cue import Tone
from companion.ui.audio.mixer import JITTER_MS, Mixer
from companion.ui.audio.tone import PEAK, RATE, tone_samples
from tests.fakes import FakeClock
from tests.thoroughness import examples

LOUD = array("h", [10_000] * 1000)
SPEECH = array("h", [-4_000] * 3000)
NOW = FakeClock().monotonic_ms()


def out(mixer: Mixer, count: int, each: int = 100) -> list[int]:
    """What a speaker that asks for ``each`` at a time gets."""
    return [one for _ in range(count // each) for one in mixer.mixed(each)]


def samples(milliseconds: float) -> int:
    return round(milliseconds * RATE / 1000)


def test_without_anything_to_play_there_is_silence() -> None:
    mixer = Mixer(FakeClock())
    assert out(mixer, 400) == [0] * 400
    assert not mixer.sounding
    assert mixer.given == 0


def test_a_tone_comes_out_from_the_very_next_sample() -> None:
    mixer = Mixer(FakeClock())
    mixer.sound(LOUD, NOW)
    assert out(mixer, 1200) == [10_000] * 1000 + [0] * 200
    assert not mixer.sounding


def test_tone_and_speech_are_heard_together() -> None:
    mixer = Mixer(FakeClock())
    mixer.sound(LOUD, NOW)
    mixer.speak(SPEECH, NOW)
    assert out(mixer, 1200) == [6_000] * 1000 + [-4_000] * 200


@pytest.mark.parametrize("wait_ms", [1, 100, 487])
def test_what_is_put_in_beforehand_begins_at_its_own_sample(wait_ms: int) -> None:
    mixer = Mixer(FakeClock())
    mixer.speak(array("h", [-4_000] * RATE), NOW)
    mixer.sound(LOUD, NOW + wait_ms)
    heard = list(mixer.mixed(RATE))
    wait = samples(wait_ms)
    assert set(heard[:wait]) == {-4_000}
    assert set(heard[wait : wait + len(LOUD)]) == {6_000}


@settings(max_examples=examples(30))
@given(
    wait_ms=st.integers(0, 200),
    asked=st.lists(
        st.tuples(st.integers(1, 600), st.integers(-JITTER_MS // 2, JITTER_MS // 2)),
        min_size=40,
        max_size=40,
    ),
)
def test_however_unevenly_a_speaker_asks_a_sound_begins_when_it_should(
    wait_ms: int, asked: list[tuple[int, int]]
) -> None:
    clock = FakeClock()
    mixer = Mixer(clock)
    mixer.mixed(1)
    mixer.sound(LOUD, NOW + wait_ms)
    heard: list[int] = [0]
    for count, early_ms in asked:
        due_ms = NOW + len(heard) * 1000 // RATE + early_ms
        clock.pass_ms(max(0, due_ms - clock.monotonic_ms()))
        heard += mixer.mixed(count)
    begins = heard.index(10_000) if 10_000 in heard else len(heard)
    # The clock tells whole milliseconds, twice: when it is due and when it is asked.
    assert abs(begins - min(len(heard), samples(wait_ms))) <= samples(2)


def test_a_speaker_whose_second_is_a_little_longer_does_not_fall_behind() -> None:
    clock = FakeClock()
    mixer = Mixer(clock)
    for _ in range(2_000):  # 40 seconds in which it plays 2000 samples too few
        mixer.mixed(440)
        clock.pass_ms(20)
    mixer.sound(LOUD, clock.monotonic_ms() + 5)
    heard = list(mixer.mixed(440))
    assert abs(heard.index(10_000) - samples(5)) <= samples(3)


def test_what_waits_is_forgotten_and_what_is_heard_goes_on() -> None:
    mixer = Mixer(FakeClock())
    mixer.sound(LOUD, NOW)
    assert set(mixer.mixed(10)) == {10_000}
    mixer.sound(LOUD, NOW + 10)
    mixer.forget()
    assert list(mixer.mixed(1200)) == [10_000] * 990 + [0] * 210


@pytest.mark.parametrize(("late_ms", "heard"), [(50, 10_000), (51, 0)])
@pytest.mark.parametrize("wait_ms", [0, 500])
@pytest.mark.parametrize("spoken", [False, True])
def test_a_sound_is_heard_within_50_ms_of_its_moment_or_never(
    late_ms: int, heard: int, wait_ms: int, *, spoken: bool
) -> None:
    clock = FakeClock()
    mixer = Mixer(clock)
    (mixer.speak if spoken else mixer.sound)(LOUD, NOW + wait_ms)
    mixer.mixed(samples(wait_ms))
    clock.pass_ms(wait_ms + late_ms)  # the loudspeaker hangs, or is not open yet
    assert mixer.mixed(1)[0] == heard
    assert mixer.sounding is (heard != 0)


def test_without_a_loudspeaker_nothing_piles_up() -> None:
    clock = FakeClock()
    mixer = Mixer(clock)
    for _ in range(100):
        mixer.sound(LOUD, clock.monotonic_ms() + 500)
        mixer.speak(SPEECH, clock.monotonic_ms() + 500)
        clock.pass_ms(1_000)
    assert len(mixer._tracks) <= 2  # what is held, not what is heard


def test_it_knows_whether_a_word_will_still_be_said() -> None:
    mixer = Mixer(FakeClock())
    mixer.speak(SPEECH, NOW + 100)
    over_ms = NOW + 100 + len(SPEECH) * 1000 // RATE
    assert mixer.speaks(over_ms - 10)
    assert not mixer.speaks(over_ms + 10)


def test_it_tells_whether_a_word_was_heard() -> None:
    clock = FakeClock()
    mixer = Mixer(clock)
    heard, lost = mixer.speak(SPEECH, NOW), mixer.speak(SPEECH, NOW + 1_000)
    mixer.mixed(10)
    clock.pass_ms(1_051)
    assert not heard.missed(clock.monotonic_ms())
    assert lost.missed(clock.monotonic_ms())


def test_what_waits_is_dropped_when_it_is_hushed() -> None:
    mixer = Mixer(FakeClock())
    mixer.sound(LOUD, NOW + 100)
    mixer.speak(SPEECH, NOW + 100)
    mixer.hush()
    assert set(mixer.mixed(4000)) == {0}


def test_each_has_its_own_volume() -> None:
    mixer = Mixer(FakeClock())
    mixer.tone_volume, mixer.speech_volume = 0.5, 0.25
    mixer.sound(LOUD, NOW)
    assert out(mixer, 100)[0] == 5_000
    mixer.silence()
    mixer.speak(SPEECH, NOW)
    assert out(mixer, 100)[0] == -1_000


def test_after_silence_there_is_not_one_more_sample() -> None:
    mixer = Mixer(FakeClock())
    mixer.sound(LOUD, NOW)
    mixer.speak(SPEECH, NOW + 110)
    out(mixer, 100)
    given = mixer.given
    mixer.silence()
    assert out(mixer, 5000) == [0] * 5000
    assert mixer.given == given
    assert not mixer.sounding
    assert not mixer.speaks(NOW)


def test_silence_in_the_middle_of_mixing_silences_what_was_being_mixed() -> None:
    class Interrupting(array):  # type: ignore[type-arg] # not generic before 3.12
        def __getitem__(self, index: slice) -> list[int]:  # type: ignore[override] # as asked
            mixer.silence()
            return [9_000] * (index.stop - index.start)

    mixer = Mixer(FakeClock())
    mixer.speak(Interrupting("h", [9_000] * 500), NOW)
    assert list(mixer.mixed(100)) == [0] * 100


def test_a_new_word_takes_the_place_of_the_old_without_a_click() -> None:
    mixer = Mixer(FakeClock())
    mixer.speak(SPEECH, NOW)
    out(mixer, 100)
    mixer.speak(array("h", [0] * 1000), NOW)
    heard = out(mixer, 300)
    assert heard[0] == -4_000
    steps = [abs(b - a) for a, b in pairwise(heard)]
    assert max(steps) < 100
    assert heard[150:] == [0] * 150


def test_a_hushed_word_is_let_go_and_the_tone_goes_on() -> None:
    mixer = Mixer(FakeClock())
    mixer.sound(LOUD, NOW)
    mixer.speak(SPEECH, NOW)
    out(mixer, 100)
    mixer.hush()
    assert not mixer.speaks(NOW)
    assert out(mixer, 300)[150:] == [10_000] * 150


def test_the_loudest_tone_and_the_loudest_word_stay_within_bounds() -> None:
    for tone in Tone:
        assert max(abs(one) for one in tone_samples(tone)) <= PEAK * 32_767 + 1
    mixer = Mixer(FakeClock())
    mixer.sound(array("h", [32_000] * 100), NOW)
    mixer.speak(array("h", [32_000] * 100), NOW)
    assert out(mixer, 100) == [32_767] * 100


@pytest.mark.parametrize("tone", Tone)
def test_a_tone_begins_and_ends_softly(tone: Tone) -> None:
    samples = tone_samples(tone)
    assert abs(samples[0]) < 50
    assert abs(samples[-1]) < 50
    assert len(samples) <= 1.2 * RATE


def test_no_two_tones_are_alike() -> None:
    assert len({tone_samples(tone).tobytes() for tone in Tone}) == len(Tone)


def test_it_knows_whether_anything_was_heard_lately() -> None:
    clock = FakeClock()
    mixer = Mixer(clock)
    out(mixer, 400)
    assert not mixer.heard_within(400)
    mixer.sound(LOUD, NOW)
    out(mixer, 400)
    clock.pass_ms(400)
    assert mixer.heard_within(400)
    clock.pass_ms(1)
    assert not mixer.heard_within(400)
