"""The voices of the system: programs that make a sound file of a text.

The text comes by the standard input, so that nothing in it can be taken for an option.
``spd-say`` is not among them: it hands the text to a service that speaks aloud when it
comes to it, and no option of it (0.11) writes a file, so a word could be neither on
time nor silenced to the sample. Who has it has as a rule the eSpeak library, which is
one of ours: Debian's speech-dispatcher recommends the module that needs it.
"""

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from companion.language import ENGLISH

# How espeak-ng calls its voices of our languages, and macOS one of each.
ACCENTS = {ENGLISH: "en-gb", "de": "de", "es": "es", "fr": "fr-fr"}
_OF_MACS = {"de": "Anna", "es": "Mónica", "fr": "Thomas"}
_WORDS_A_MINUTE = 150  # calm; these programs mean 175 by normal


class Voice(Protocol):
    """A way to have a text spoken into a file."""

    @property
    def name(self) -> str:
        """Its name for settings and the cache; never changes."""
        ...

    @property
    def present(self) -> bool:
        """Whether this computer has it."""
        ...

    def speaks(self, language: str) -> bool:
        """Whether it can say texts of a language, such as ``de``."""
        ...

    def command(self, speed: float, target: Path, language: str) -> Sequence[str]:
        """The program that writes the text of its standard input to a wave file."""
        ...


class EspeakVoice:
    """espeak-ng: small, clear, robotic, in every Linux distribution."""

    name = "espeak-ng"

    @property
    def present(self) -> bool:
        """Whether the program is installed."""
        return shutil.which("espeak-ng") is not None

    def speaks(self, language: str) -> bool:
        """It has all of ours."""
        return language in ACCENTS

    def command(self, speed: float, target: Path, language: str) -> Sequence[str]:
        """Words a minute and a pitch a little lower than usual."""
        rate = str(_words_a_minute(speed))
        return (
            *("espeak-ng", "-v", ACCENTS[language], "-s", rate, "-p", "42"),
            *("--stdin", "-w", str(target)),
        )


class EspeakLibraryVoice:
    """The library of espeak-ng, which desktops have without the program.

    It is loaded by another Python, so that what it does wrong it does there.
    """

    name = "espeak-library"

    @property
    def present(self) -> bool:
        """Whether the library lies where libraries lie, and a Python can be run."""
        if getattr(sys, "frozen", False) or sys.platform != "linux":
            return False
        usr, name = Path("/usr"), "libespeak-ng.so.1"
        found = (*usr.glob(f"lib*/{name}"), *usr.glob(f"lib*/*/{name}"))
        return bool(found)

    def speaks(self, language: str) -> bool:
        """It has all of ours."""
        return language in ACCENTS

    def command(self, speed: float, target: Path, language: str) -> Sequence[str]:
        """Our own small program, see ``espeak_child``."""
        child = Path(__file__).with_name("espeak_child.py")
        rate = str(_words_a_minute(speed))
        own = (sys.executable, "-I", str(child))
        return (*own, ACCENTS[language], rate, str(target))


class FliteVoice:
    """flite: softer than espeak-ng, and as small."""

    name = "flite"

    @property
    def present(self) -> bool:
        """Whether the program is installed."""
        return shutil.which("flite") is not None

    def speaks(self, language: str) -> bool:
        """Its voice has learned English only."""
        return language == ENGLISH

    def command(self, speed: float, target: Path, language: str) -> Sequence[str]:
        """Its durations are stretched; 1.1 is calm."""
        del language
        stretch = f"duration_stretch={1.1 / speed:.2f}"
        return (
            *("flite", "-voice", "slt", "--setf", stretch),
            *("-f", "/dev/stdin", "-o", str(target)),
        )


class SayVoice:
    """The voice of macOS."""

    name = "say"

    @property
    def present(self) -> bool:
        """Whether this is a Mac; all have it."""
        return sys.platform == "darwin"

    def speaks(self, language: str) -> bool:
        """English by the voice of the Mac's own choice, the others by name."""
        return language == ENGLISH or language in _OF_MACS

    def command(self, speed: float, target: Path, language: str) -> Sequence[str]:
        """A wave file of 16 bits."""
        rate = str(_words_a_minute(speed))
        who = ("-v", _OF_MACS[language]) if language in _OF_MACS else ()
        form = ("--file-format=WAVE", "--data-format=LEI16@22050")
        return ("say", *who, "-r", rate, "-f", "-", "-o", str(target), *form)


class SapiVoice:
    """The voice of Windows."""

    name = "sapi"

    @property
    def present(self) -> bool:
        """Whether this is Windows; all have it."""
        return sys.platform == "win32"

    def speaks(self, language: str) -> bool:
        """A voice of the language is asked for; one that lacks ends in an error."""
        return language in ACCENTS

    def command(self, speed: float, target: Path, language: str) -> Sequence[str]:
        """Its rates run from -10 to 10; 3 is half as fast again."""
        rate = max(-10, min(10, round((speed - 1) * 6) - 1))
        path = str(target).replace("'", "''")
        script = (
            "Add-Type -AssemblyName System.Speech;"
            "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
            f"$voice.SelectVoiceByHints('NotSet', 'NotSet', 0, '{language}');"
            f"if ($voice.Voice.Culture.TwoLetterISOLanguageName -ne '{language}')"
            " { exit 1 };"
            f"$voice.Rate = {rate}; $voice.SetOutputToWaveFile('{path}');"
            "$in = New-Object System.IO.StreamReader("
            "[Console]::OpenStandardInput(), [System.Text.Encoding]::UTF8);"
            "$voice.Speak($in.ReadToEnd()); $voice.Dispose()"
        )
        options = ("-NoProfile", "-NonInteractive", "-Command")
        return ("powershell", *options, script)


VOICES: tuple[Voice, ...] = (
    SayVoice(),
    SapiVoice(),
    EspeakVoice(),
    EspeakLibraryVoice(),
    FliteVoice(),
)


def voices_here(
    wished: str = "", language: str = ENGLISH, known: Sequence[Voice] = VOICES
) -> tuple[Voice, ...]:
    """The voices of a language that this computer has, the wished one first."""
    here = [one for one in known if one.speaks(language) and one.present]
    return tuple(sorted(here, key=lambda one: one.name != wished))


def _words_a_minute(speed: float) -> int:
    return round(_WORDS_A_MINUTE * speed)
