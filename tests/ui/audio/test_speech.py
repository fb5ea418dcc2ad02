"""Tests of speech that is ready before it is needed, whatever the voice does."""

import subprocess
import threading
from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from companion.language import English, speak
from companion.ui.audio.speech import Speech
from companion.ui.audio.voice import Voice
from companion.ui.errand import Errand
from tests.ui.audio.voice_program import (
    FAILING,
    HANGING,
    LYING,
    MISSING,
    MUTE,
    SPEAKING,
    ProgramVoice,
)

TEXTS = ["Lift.", "Hold.", "4."]
FAILING_BY_THE_SAME_NAME = ProgramVoice(SPEAKING.name, FAILING.program)


class Stand:
    """Speech in a folder, and how often it said that it is silent."""

    def __init__(self, folder: Path, limit_seconds: float = 5) -> None:
        self.folder = folder
        self.silences = 0
        self.errand = Errand("speech under test")
        self.here: Sequence[Voice] = ()
        self.speech = Speech(
            folder, self.errand, lambda _, __: self.here, self._count, limit_seconds
        )

    def _count(self) -> None:
        self.silences += 1

    def prepare(self, voices: Sequence[Voice], texts: Sequence[str] = TEXTS) -> None:
        """Prepare the texts and wait until all is done that can be."""
        self.choose(voices)
        self.speech.prepare(texts)
        self.wait()

    def choose(self, voices: Sequence[Voice]) -> None:
        """Have these voices and no other."""
        self.here = voices
        self.speech.choose("+".join(one.name for one in voices), 1.0)

    def wait(self) -> None:
        """Wait until all is done that was asked for."""
        done = threading.Event()
        self.errand.do(done.set)
        assert done.wait(60)

    @property
    def files(self) -> list[str]:
        return sorted(one.name for one in self.folder.glob("*"))


@pytest.fixture
def on(tmp_path: Path) -> Iterator[Stand]:
    made = Stand(tmp_path / "speech")
    yield made
    made.speech.close()
    assert made.errand.close(10)


def test_what_was_prepared_is_ready(on: Stand) -> None:
    on.prepare([SPEAKING])
    assert all(on.speech.samples(text) for text in TEXTS)
    assert on.speech.samples("Never asked for.") is None
    assert len(on.files) == 3
    assert on.silences == 0


def test_what_lies_in_the_cache_needs_no_voice(on: Stand, tmp_path: Path) -> None:
    on.prepare([SPEAKING])
    again = Stand(tmp_path / "speech")
    again.prepare([FAILING_BY_THE_SAME_NAME])
    assert again.speech.samples("Lift.") == on.speech.samples("Lift.")
    again.errand.close(10)


def test_a_damaged_cache_file_is_made_again(on: Stand, tmp_path: Path) -> None:
    on.prepare([SPEAKING])
    for name in on.files:
        (tmp_path / "speech" / name).write_bytes(b"RIFF")
    again = Stand(tmp_path / "speech")
    again.prepare([SPEAKING])
    assert again.speech.samples("Hold.") == on.speech.samples("Hold.")
    again.errand.close(10)


@pytest.mark.parametrize(
    "voice", [FAILING, LYING, MUTE, MISSING], ids=lambda one: one.name
)
def test_a_voice_that_is_no_good_makes_way_for_the_next(
    on: Stand, voice: Voice
) -> None:
    on.prepare([voice, SPEAKING])
    assert on.speech.voice is SPEAKING
    assert all(on.speech.samples(text) for text in TEXTS)
    assert on.silences == 0


@pytest.mark.parametrize("voices", [[], [FAILING], [LYING, MISSING]])
def test_without_any_voice_it_says_so_once_and_stays_silent(
    on: Stand, voices: list[Voice]
) -> None:
    for _ in range(3):
        on.prepare(voices)
        assert on.speech.samples("Lift.") is None
        on.speech.prepare(TEXTS)
    assert on.silences == 1
    assert on.files == []


def test_a_voice_that_hangs_is_ended_with_its_children(tmp_path: Path) -> None:
    on = Stand(tmp_path / "speech", limit_seconds=0.4)
    on.prepare([HANGING, SPEAKING])
    assert on.speech.samples("Lift.")
    assert on.errand.close(10)
    assert str(tmp_path) not in processes()


def test_closing_ends_a_voice_that_hangs_at_once(tmp_path: Path) -> None:
    on = Stand(tmp_path / "speech", limit_seconds=60)
    on.choose([HANGING])
    on.speech.prepare(TEXTS)
    on.speech.close()
    assert on.errand.close(10)
    assert str(tmp_path) not in processes()
    assert on.silences == 0


def processes() -> str:
    """The commands of all that runs here; each voice has its target in its own."""
    return subprocess.run(
        ["ps", "-eo", "stat,args"], check=True, capture_output=True, text=True
    ).stdout


def test_speed_and_voice_have_files_of_their_own(on: Stand) -> None:
    on.prepare([SPEAKING], ["Lift."])
    on.speech.choose("", 1.2)
    on.speech.prepare(["Lift."])
    on.wait()
    assert len(on.files) == 2


def test_every_language_has_files_of_its_own(on: Stand) -> None:
    on.prepare([SPEAKING], ["21."])
    speak(English(), "de")
    try:
        on.prepare([SPEAKING], ["21."])
    finally:
        speak(English(), "en")
    assert len(on.files) == 2


def test_only_the_next_texts_are_kept_at_hand(on: Stand) -> None:
    texts = [f"{n}." for n in range(40)]
    on.prepare([SPEAKING], texts)
    assert on.speech.samples("3.")
    assert on.speech.samples("39.") is None
    on.prepare([SPEAKING], texts[30:])
    assert on.speech.samples("39.")
    assert on.speech.samples("3.") is None


def test_a_full_or_forbidden_disk_does_not_silence_it(tmp_path: Path) -> None:
    on = Stand(tmp_path / "speech")
    on.prepare([SPEAKING], ["Lift."])
    name = on.files[0]
    (tmp_path / "speech" / name).unlink()
    (tmp_path / "speech" / name).mkdir()  # nothing can take its place
    again = Stand(tmp_path / "speech")
    again.prepare([SPEAKING], ["Lift."])
    assert isinstance(again.speech.samples("Lift."), array)
    assert on.errand.close(10)
    assert again.errand.close(10)
