"""Programs that stand in for voices: one speaks, one hangs, one fails, one lies."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_SPEAKS = """
import sys, wave
from array import array
text = sys.stdin.read()
with wave.open(sys.argv[1], "wb") as file:
    file.setnchannels(1); file.setsampwidth(2); file.setframerate(16000)
    file.writeframes(array("h", [3000, -3000] * 80 * len(text)).tobytes())
"""
_HANGS = """
import subprocess, sys, time
child = [sys.executable, "-c", "import time; time.sleep(60)", sys.argv[1]]
subprocess.run(child)
"""
_LIES = "import sys; open(sys.argv[1], 'wb').write(b'RIFF rubbish'); sys.exit(0)"
_FAILS = "import sys; sys.exit(3)"
_IS_MUTE = _SPEAKS.replace("3000", "0").replace("-0", "0")


@dataclass(frozen=True)
class ProgramVoice:
    """A voice that is a small Python program."""

    name: str
    program: str
    present: bool = True

    def speaks(self, language: str) -> bool:
        """English, and what sounds like it."""
        return bool(language)

    def command(self, speed: float, target: Path, language: str) -> Sequence[str]:
        """Run it; the speed is only heard of."""
        del speed, language
        return (sys.executable, "-I", "-S", "-c", self.program, str(target))


SPEAKING = ProgramVoice("speaking", _SPEAKS)
HANGING = ProgramVoice("hanging", _HANGS)
LYING = ProgramVoice("lying", _LIES)
FAILING = ProgramVoice("failing", _FAILS)
MUTE = ProgramVoice("mute", _IS_MUTE)


@dataclass(frozen=True)
class MissingVoice(ProgramVoice):
    """A voice whose program was taken away after it was found."""

    def command(self, speed: float, target: Path, language: str) -> Sequence[str]:
        """A program that is not there."""
        del speed, language
        return ("/no/such/program", str(target))


MISSING = MissingVoice("missing", "")
