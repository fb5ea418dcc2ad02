"""The ear and real sound: voices for ten minutes, music as long, claps in both."""

import math
import random
from array import array
from collections.abc import Iterator, Sequence

import pytest

from companion.domain.onset import BLOCK_MS, Onset, blocks, level_db
from companion.ui.audio.child import Child
from companion.ui.audio.tone import RATE
from companion.ui.audio.voice import EspeakVoice, FliteVoice, Voice
from companion.ui.audio.wave import read_wave, tidied

# What is called has tests of its own; traced, this takes three times as long.
pytestmark = pytest.mark.untraced

TEN_MINUTES = 10 * 60 * 1000 // BLOCK_MS
WITHIN_MS = 150
LOUDEST_DB = -26  # of talk at a normal distance from a laptop
ROOM_DB = -62
TALK = (
    "Did you see what happened at the market this morning? Nobody could believe it.",
    "Stop that, will you.",
    "Take the bus to the station, then cross the street and look for the bakery.",
    "But why? I told you so. Perfect! Thanks a lot.",
    "Ten past eight, and still no post. Peter packed the papers and pushed the trap.",
)


def chance(seed: int) -> random.Random:
    return random.Random(seed)


def levels(samples: Sequence[int]) -> list[float]:
    """What the microphone tells of these samples."""
    return [level_db(block) for block in blocks(samples, RATE)]


def as_loud(heard: list[float], loudest_db: float) -> list[float]:
    """The same nearer or farther away, in a room that is never quite still."""
    by = loudest_db - max(heard)
    room = 10 ** (ROOM_DB / 10)
    return [10 * math.log10(10 ** ((one + by) / 10) + room) for one in heard]


@pytest.fixture(scope="module")
def sentences(tmp_path_factory: pytest.TempPathFactory) -> list[list[float]]:
    """The levels of every sentence by two very different voices, at two speeds."""
    folder = tmp_path_factory.mktemp("talk")
    spoken: list[list[float]] = []
    voices: list[Voice] = [EspeakVoice(), FliteVoice()]
    for voice in voices:
        for number, text in enumerate(TALK):
            file = folder / f"{voice.name}-{number}.wav"
            Child(20).run(voice.command(0.9 + 0.4 * (number % 2), file, "en"), text)
            spoken.append(levels(tidied(read_wave(file))))
    return spoken


def talk(sentences: list[list[float]], blocks: int, seed: int) -> Iterator[float]:
    """One sentence after another, near and far, with pauses of up to five seconds."""
    noise = chance(seed)
    while blocks > 0:
        said = as_loud(noise.choice(sentences), LOUDEST_DB - noise.uniform(0, 9))
        pause = noise.randint(5, 500)
        yield from said
        yield from (noise.gauss(ROOM_DB, 2) for _ in range(pause))
        blocks -= len(said) + pause


def a_bar(seed: int) -> "array[int]":
    """Two seconds of a plucked chord that changes, and a drum on every beat."""
    noise = chance(seed)
    notes = [noise.choice((196.0, 220.0, 261.6, 293.7, 329.6)) for _ in range(4)]
    made = []
    for i in range(2 * RATE):
        at = i % (RATE // 2)
        note = notes[i // (RATE // 2)]
        pluck = math.exp(-4 * at / RATE) * sum(
            math.sin(2 * math.pi * note * n * i / RATE) / n for n in (1, 2, 3)
        )
        drum = noise.gauss(0, 0.5) * math.exp(-60 * at / RATE)
        made.append(pluck + drum)
    most = max(abs(one) for one in made)
    return array("h", (round(9_000 * one / most) for one in made))


def hits(heard: Iterator[float] | list[float]) -> list[int]:
    onset, found = Onset(), []
    for block, level in enumerate(heard):
        onset = onset.heard(level)
        if onset.hit:
            found.append(block)
    return found


@pytest.mark.parametrize("seed", range(3))
def test_ten_minutes_of_voices_raise_no_alarm(
    sentences: list[list[float]], seed: int
) -> None:
    assert hits(talk(sentences, TEN_MINUTES, seed)) == []


@pytest.fixture(scope="module")
def bars() -> list[list[float]]:
    return [levels(a_bar(seed)) for seed in range(4)]


def test_ten_minutes_of_music_raise_no_alarm(bars: list[list[float]]) -> None:
    noise = chance(3)
    played: list[float] = []
    while len(played) < TEN_MINUTES:
        played += as_loud(noise.choice(bars), LOUDEST_DB)
    assert hits(played) == []


def clap(seed: int) -> "array[int]":
    """From nothing to nearly all in a millisecond, gone in a fifth of a second."""
    noise = chance(seed)
    count = RATE // 5
    values = (noise.gauss(0, 13_000) * math.exp(-25 * i / RATE) for i in range(count))
    return array("h", (max(-32_768, min(32_767, round(one))) for one in values))


@pytest.mark.parametrize("among", ["voices", "music"])
def test_a_clap_is_heard_within_150_ms_among_them(
    sentences: list[list[float]], bars: list[list[float]], among: str
) -> None:
    noise = chance(11)
    heard_ms = []
    for seed in range(20):
        before = (
            list(talk(sentences, 1_500, seed))
            if among == "voices"
            else [one for _ in range(8) for one in as_loud(bars[seed % 4], LOUDEST_DB)]
        )
        at = noise.randint(len(before) // 2, len(before) - 40)
        loud = levels(clap(seed))
        after = before[at : at + len(loud)]
        both = [max(pair) for pair in zip(loud, after, strict=False)]
        found = hits([*before[:at], *both, *before[at + len(loud) :]])
        assert len(found) == 1, seed
        heard_ms.append((found[0] - at + 1) * BLOCK_MS)
    assert max(heard_ms) <= WITHIN_MS
    assert min(heard_ms) > 0
