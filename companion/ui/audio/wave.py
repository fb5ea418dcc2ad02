"""Sound files as samples: whatever a voice wrote, at our rate, without its silence.

Voices leave a tenth of a second of silence before the first sound and are as loud as
they like. ``tidied`` makes them begin at once and gives all the same loudness.
"""

import wave
from array import array
from collections.abc import Sequence
from pathlib import Path

from companion.ui.audio.tone import RATE

PEAK = 0.6
_FULL = 32_767
_SILENT = 0.012  # of the loudest sample; below it nothing is heard
_KEEP = RATE * 12 // 1000  # a breath before the first sound, or it would click
_LONGEST_SECONDS = 30


class WaveRefused(Exception):
    """The file holds no sound that can be played."""


def read_wave(path: Path) -> "array[int]":
    """The samples of a file, one channel at ``RATE``. Raises ``WaveRefused``."""
    try:
        with wave.open(str(path), "rb") as file:
            width, channels = file.getsampwidth(), file.getnchannels()
            rate, count = file.getframerate(), file.getnframes()
            most = min(count, _LONGEST_SECONDS * rate)
            data = file.readframes(most)
    except (OSError, EOFError, wave.Error) as error:
        raise WaveRefused(str(error)) from error
    if width != 2 or channels not in {1, 2} or not 4_000 <= rate <= 96_000:
        msg = f"{width * 8} bits, {channels} channels, {rate} a second"
        raise WaveRefused(msg)
    samples = array("h", data[: len(data) // 2 * 2])
    if not samples:
        msg = "it is empty"
        raise WaveRefused(msg)
    return _at_our_rate(samples[::channels], rate)


def write_wave(path: Path, samples: "array[int]") -> None:
    """Write samples of ours to a file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())


def tidied(samples: Sequence[int]) -> "array[int]":
    """Cut the silence at both ends and make the loudest sample ``PEAK``.

    Raises ``WaveRefused`` when there is nothing but silence.
    """
    loudest = max(abs(one) for one in samples) if samples else 0
    if loudest < _FULL // 500:
        msg = "it is silent"
        raise WaveRefused(msg)
    least = loudest * _SILENT
    heard = [i for i, one in enumerate(samples) if abs(one) > least]
    part = samples[max(0, heard[0] - _KEEP) : heard[-1] + _KEEP]
    gain = PEAK * _FULL / loudest
    return array("h", (int(one * gain) for one in part))


def _at_our_rate(samples: "array[int]", rate: int) -> "array[int]":
    """In between two samples lies what a straight line says; enough for speech."""
    if rate == RATE:
        return samples
    step, last = rate / RATE, len(samples) - 1
    made = array("h")
    for i in range(int(len(samples) / step)):
        at = i * step
        low = int(at)
        here, there = samples[low], samples[min(low + 1, last)]
        made.append(int(here + (there - here) * (at - low)))
    return made
