"""Tests of reading what a voice wrote."""

import wave
from array import array
from pathlib import Path

import pytest

from companion.ui.audio.tone import RATE
from companion.ui.audio.wave import PEAK, WaveRefused, read_wave, tidied, write_wave


def a_wave(
    path: Path, samples: list[int], rate: int = RATE, channels: int = 1, width: int = 2
) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(array("h" if width == 2 else "b", samples).tobytes())
    return path


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    samples = array("h", range(-500, 500))
    write_wave(tmp_path / "a.wav", samples)
    assert read_wave(tmp_path / "a.wav") == samples


@pytest.mark.parametrize("rate", [8_000, 16_000, 44_100])
def test_other_rates_keep_their_length_in_time(tmp_path: Path, rate: int) -> None:
    path = a_wave(tmp_path / "a.wav", [n % 200 for n in range(rate)], rate)
    assert len(read_wave(path)) == pytest.approx(RATE, abs=2)


def test_of_two_channels_the_first_is_heard(tmp_path: Path) -> None:
    path = a_wave(tmp_path / "a.wav", [1, -1] * 100, channels=2)
    assert list(read_wave(path)) == [1] * 100


@pytest.mark.parametrize(
    "content",
    [b"", b"RIFF", b"no sound at all", b"RIFF\x00\x00\x00\x00WAVEfmt "],
)
def test_rubbish_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(content)
    with pytest.raises(WaveRefused):
        read_wave(path)


def test_no_file_an_empty_one_and_eight_bits_are_refused(tmp_path: Path) -> None:
    for path in (
        tmp_path / "none.wav",
        a_wave(tmp_path / "empty.wav", []),
        a_wave(tmp_path / "eight.wav", [1, 2], width=1),
    ):
        with pytest.raises(WaveRefused):
            read_wave(path)


def test_silence_is_cut_at_both_ends_and_loudness_evened() -> None:
    quiet, word = [0] * RATE, [800, -1_000] * 1000
    made = tidied(quiet + word + quiet)
    assert len(word) <= len(made) <= len(word) + RATE * 30 // 1000
    assert max(abs(one) for one in made) == pytest.approx(PEAK * 32_767, abs=2)


def test_nothing_but_silence_is_refused() -> None:
    with pytest.raises(WaveRefused):
        tidied([0] * 100)
    with pytest.raises(WaveRefused):
        tidied([])
