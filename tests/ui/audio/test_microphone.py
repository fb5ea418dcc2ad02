"""Contract tests of the microphone, on miniaudio's null device and without one."""

import random
import threading
from array import array

import miniaudio
import pytest

from companion.domain.onset import BLOCK_MS, QUIETEST_DB, Onset
from companion.ui.audio.microphone import (
    RATE,
    MiniaudioMicrophone,
    NoMicrophone,
    listening,
)

NULL = (miniaudio.Backend.NULL,)


def test_an_open_microphone_tells_levels_until_it_is_closed() -> None:
    levels: list[float] = []
    enough = threading.Event()

    def hear(level: float) -> None:
        levels.append(level)
        if len(levels) >= 5:
            enough.set()

    microphone = MiniaudioMicrophone(NULL)
    microphone.open(hear)
    try:
        assert enough.wait(60)
    finally:
        microphone.close()
    told = len(levels)
    microphone.close()
    assert set(levels) == {QUIETEST_DB}  # the null device hears nothing
    assert len(levels) == told


def test_no_device_is_no_microphone() -> None:
    # That of telephones; no desktop has it.
    with pytest.raises(NoMicrophone):
        MiniaudioMicrophone((miniaudio.Backend.AAUDIO,)).open(lambda _: None)


@pytest.mark.parametrize("portion", [64, 320, 441])
def test_a_clap_is_heard_in_whatever_portions_samples_come(portion: int) -> None:
    noise = random.Random(4)
    quiet = [noise.gauss(0, 12) for _ in range(RATE)]
    loud = [noise.gauss(0, 12_000) * 0.9985**i for i in range(2000)]
    samples = array("h", (max(-32_768, min(32_767, round(n))) for n in quiet + loud))
    levels: list[float] = []
    hears = listening(levels.append)
    for start in range(0, len(samples), portion):
        hears.send(samples[start : start + portion].tobytes())
    onset, hits = Onset(), []
    for block, level in enumerate(levels):
        onset = onset.heard(level)
        if onset.hit:
            hits.append(block * BLOCK_MS)
    assert len(hits) == 1
    assert 1_000 <= hits[0] <= 1_150
