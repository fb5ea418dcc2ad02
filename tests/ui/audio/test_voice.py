"""Contract tests of every voice: the real ones here, and stand-ins for the others."""

import os
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from companion.language import LANGUAGES
from companion.ui.audio.child import Child, ChildFailed
from companion.ui.audio.tone import RATE
from companion.ui.audio.voice import (
    VOICES,
    EspeakLibraryVoice,
    EspeakVoice,
    FliteVoice,
    SapiVoice,
    SayVoice,
    Voice,
    voices_here,
)
from companion.ui.audio.wave import read_wave, tidied

HERE: list[Voice] = [EspeakVoice(), EspeakLibraryVoice(), FliteVoice()]
ODD = "-v $(touch x); \"Lift\" 'slowly' & breathe | 3 < 5\n--help — déjà vu"


def spoken(
    voice: Voice, text: str, target: Path, speed: float = 1.0, language: str = "en"
) -> float:
    """Seconds that the text takes."""
    Child(10).run(voice.command(speed, target, language), text)
    return len(tidied(read_wave(target))) / RATE


@pytest.mark.parametrize("voice", HERE, ids=lambda v: v.name)
def test_a_voice_speaks_into_a_file(voice: Voice, tmp_path: Path) -> None:
    assert voice.present
    seconds = spoken(voice, "Lift. Pelvis level.", tmp_path / "a.wav")
    assert 0.8 < seconds < 4


@pytest.mark.parametrize("voice", HERE, ids=lambda v: v.name)
def test_a_quick_voice_takes_less_time_than_a_slow_one(
    voice: Voice, tmp_path: Path
) -> None:
    text = "Slowly down, and breathe in."
    quick = spoken(voice, text, tmp_path / "a.wav", 1.3)
    slow = spoken(voice, text, tmp_path / "b.wav", 0.8)
    assert quick < slow * 0.85


@pytest.mark.parametrize("voice", HERE, ids=lambda v: v.name)
def test_no_text_can_be_taken_for_an_option(voice: Voice, tmp_path: Path) -> None:
    assert spoken(voice, ODD, tmp_path / "a.wav") > 1
    assert [one.name for one in tmp_path.iterdir()] == ["a.wav"]


@pytest.mark.parametrize("voice", HERE, ids=lambda v: v.name)
def test_a_folder_that_is_not_there_is_an_error_or_no_file(
    voice: Voice, tmp_path: Path
) -> None:
    target = tmp_path / "none" / "a.wav"
    with suppress(ChildFailed):
        Child(10).run(voice.command(1.0, target, "en"), "Lift.")
    assert not target.exists()


# What the two programs promise to understand, as a program that does it.
_STAND_IN = f"""#!{sys.executable}
import sys, wave
args = sys.argv[1:]
script = args[-1] if args[-2:-1] == ["-Command"] else ""
if script:
    path = script.split("SetOutputToWaveFile('")[1].split("')")[0].replace("''", "'")
    assert "System.Speech" in script and "UTF8);$voice.Speak($in.ReadToEnd" in script
else:
    path = args[args.index("-o") + 1]
    assert args[args.index("-f") + 1] == "-" and int(args[args.index("-r") + 1])
    assert "--data-format=LEI16@22050" in args and "--file-format=WAVE" in args
with wave.open(path, "wb") as file:
    file.setnchannels(1); file.setsampwidth(2); file.setframerate(22050)
    file.writeframes(bytes([0, 20]) * 400 * len(sys.stdin.read()))
"""


@pytest.mark.parametrize(
    ("voice", "program", "system"),
    [(SayVoice(), "say", "darwin"), (SapiVoice(), "powershell", "win32")],
    ids=["say", "sapi"],
)
def test_the_voices_of_other_systems_keep_the_contract_with_a_stand_in(
    voice: Voice,
    program: str,
    system: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert not voice.present
    folder = tmp_path / "it's a folder"
    folder.mkdir()
    (folder / program).write_text(_STAND_IN)
    (folder / program).chmod(0o700)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    assert spoken(voice, ODD, folder / "a.wav") > 0.5
    monkeypatch.setattr(sys, "platform", system)
    assert voice.present


def test_the_wished_voice_comes_first_and_the_others_stand_by() -> None:
    names = [one.name for one in voices_here("flite")]
    assert names[0] == "flite"
    assert "espeak-ng" in names
    assert voices_here("no such voice")[0].name == "espeak-ng"


def test_without_programs_only_the_library_is_left(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert [one.name for one in voices_here()] == ["espeak-library"]


@pytest.mark.parametrize(
    "voice", [EspeakVoice(), EspeakLibraryVoice()], ids=lambda v: v.name
)
def test_a_number_is_said_in_the_language_and_in_no_other(
    voice: Voice, tmp_path: Path
) -> None:
    lengths = {
        language: spoken(voice, "21", tmp_path / "a.wav", language=language)
        for language in LANGUAGES
    }
    assert lengths["en"] != pytest.approx(lengths["de"], abs=0.1)
    words = {"de": "einundzwanzig", "es": "veintiuno", "fr": "vingt et un"}
    for language, word in words.items():
        in_words = spoken(voice, word, tmp_path / "b.wav", language=language)
        assert in_words == pytest.approx(lengths[language], abs=0.1)


def test_a_voice_that_knows_english_only_is_not_asked_for_german() -> None:
    assert "flite" in [one.name for one in voices_here()]
    assert [one.name for one in voices_here("flite", "de")] == [
        "espeak-ng",
        "espeak-library",
    ]


def test_a_mac_is_asked_for_a_voice_of_the_language(tmp_path: Path) -> None:
    assert "-v" not in SayVoice().command(1.0, tmp_path / "a.wav", "en")
    assert "Anna" in SayVoice().command(1.0, tmp_path / "a.wav", "de")
    assert all(SayVoice().speaks(language) for language in LANGUAGES)
    assert not SayVoice().speaks("xx")
    assert "'es'" in SapiVoice().command(1.0, tmp_path / "a.wav", "es")[-1]
    assert not SapiVoice().speaks("xx")


def test_no_two_voices_share_a_name() -> None:
    assert len({one.name for one in VOICES}) == len(VOICES)
