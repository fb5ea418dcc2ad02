"""What a session needs of the computer: speaker, voices, microphone, wakefulness."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from companion.ui.audio.microphone import Microphone, MiniaudioMicrophone
from companion.ui.audio.speaker import MiniaudioSpeaker, Speaker
from companion.ui.audio.voice import Voice, voices_here
from companion.ui.awake import Awake, awake_on


@dataclass(frozen=True, slots=True)
class Equipment:
    """The devices of one computer; each may be missing and says so when opened."""

    speaker: Speaker
    voices: Callable[[str, str], Sequence[Voice]]  # wished first, of a language
    microphone: Microphone
    awake: Awake


def equipment_here() -> Equipment:
    """That of this computer; nothing is opened yet."""
    return Equipment(
        MiniaudioSpeaker(), voices_here, MiniaudioMicrophone(), awake_on(sys.platform)
    )
