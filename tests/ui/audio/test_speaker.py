"""Contract tests of the loudspeaker, on miniaudio's null device and without one."""

import threading
from array import array

import miniaudio
import pytest

from companion.clock import SystemClock
from companion.domain.cue import LATE_MS
from companion.ui.audio.mixer import Mixer
from companion.ui.audio.speaker import MiniaudioSpeaker, NoSound
from tests.fakes import FakeClock

NULL = (miniaudio.Backend.NULL,)


class Asked:
    """Samples that count how they are asked for."""

    def __init__(self, times: int) -> None:
        self.counts: list[int] = []
        self.enough = threading.Event()
        self._times = times

    def __call__(self, count: int) -> "array[int]":
        self.counts.append(count)
        if len(self.counts) >= self._times:
            self.enough.set()
        return array("h", bytes(2 * count))


def test_an_open_speaker_asks_for_samples_in_short_portions() -> None:
    asked, speaker = Asked(5), MiniaudioSpeaker(NULL)
    speaker.open(asked)
    try:
        assert asked.enough.wait(60)
    finally:
        speaker.close()
    assert max(asked.counts) <= 22_050 * 60 // 1000


def test_a_closed_speaker_asks_no_more() -> None:
    asked, speaker = Asked(1), MiniaudioSpeaker(NULL)
    speaker.open(asked)
    assert asked.enough.wait(60)
    speaker.close()
    asked_for = len(asked.counts)
    speaker.close()
    assert len(asked.counts) == asked_for


def test_a_speaker_can_be_opened_again() -> None:
    for _ in range(2):
        asked, speaker = Asked(1), MiniaudioSpeaker(NULL)
        speaker.open(asked)
        assert asked.enough.wait(60)
        speaker.close()


def test_no_device_is_no_sound() -> None:
    # That of telephones; no desktop has it.
    foreign = miniaudio.Backend.AAUDIO
    with pytest.raises(NoSound):
        MiniaudioSpeaker((foreign,)).open(Asked(1))


def test_the_mixer_plays_through_it_and_falls_silent_at_once() -> None:
    clock = FakeClock()
    mixer, speaker = Mixer(clock), MiniaudioSpeaker(NULL)
    started, after = threading.Event(), threading.Event()
    silenced: list[bool] = []

    def samples(count: int) -> "array[int]":
        made = mixer.mixed(count)
        if any(made):
            started.set()
        if silenced:
            silenced.append(not any(made))
            if len(silenced) > 5:
                after.set()
        return made

    mixer.sound(array("h", [1000] * 200_000), clock.monotonic_ms())
    speaker.open(samples)
    try:
        assert started.wait(60)
        mixer.silence()
        silenced.append(True)
        assert after.wait(60)
    finally:
        speaker.close()
    # The portion that was on its way in the very moment may be either.
    assert all(silenced[2:])


def test_what_is_due_is_played_within_50_ms_of_its_moment_or_never() -> None:
    clock = SystemClock()
    mixer, speaker = Mixer(clock), MiniaudioSpeaker(NULL)
    begun, settled = threading.Event(), threading.Event()
    heard_ms: list[int] = []

    def samples(count: int) -> "array[int]":
        now_ms = clock.monotonic_ms()
        made = mixer.mixed(count)
        if any(made) and not heard_ms:
            heard_ms.append(now_ms)
        if begun.is_set() and (heard_ms or not mixer.sounding):
            settled.set()
        return made

    speaker.open(samples)
    try:
        mixer.sound(array("h", [1000] * 50_000), 200)
        due_ms = clock.monotonic_ms() + 200
        begun.set()
        assert settled.wait(60)
    finally:
        speaker.close()
    # On a machine with no time for its loudspeaker it is not heard at all.
    assert all(one - due_ms <= LATE_MS for one in heard_ms)
