"""Devices that need no hardware: they count, remember, and do what a test says."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from companion.ui.audio.microphone import Hear, NoMicrophone
from companion.ui.audio.speaker import NoSound
from companion.ui.audio.voice import Voice
from companion.ui.equipment import Equipment

if TYPE_CHECKING:
    from array import array


@dataclass
class FakeSpeaker:
    """A loudspeaker that plays when a test asks it to."""

    missing: bool = False
    opened: int = 0
    closed: int = 0
    ready: threading.Event = field(default_factory=threading.Event)
    _samples: "Callable[[int], array[int]] | None" = None

    def open(self, samples: "Callable[[int], array[int]]") -> None:
        self.opened += 1
        self.ready.set()
        if self.missing:
            msg = "no device"
            raise NoSound(msg)
        self._samples = samples

    def close(self) -> None:
        self.closed += 1
        self._samples = None

    def played(self, count: int = 2205) -> list[int]:
        """The next samples that would be heard; a tenth of a second."""
        return list(self._samples(count)) if self._samples is not None else []


@dataclass
class FakeMicrophone:
    """A microphone that hears what a test makes it hear."""

    missing: bool = False
    hear: Hear | None = None
    opened: int = 0

    def open(self, hear: Hear) -> None:
        self.opened += 1
        if self.missing:
            msg = "no device"
            raise NoMicrophone(msg)
        self.hear = hear

    def close(self) -> None:
        self.hear = None

    def sound(self, *levels_db: float) -> None:
        """Let levels of ten milliseconds each be heard, if anybody listens."""
        for level in levels_db:
            if self.hear is not None:
                self.hear(level)


@dataclass
class FakeAwake:
    """Remembers whether the computer is kept awake."""

    held: bool = False
    reasons: list[str] = field(default_factory=list)

    def hold(self, reason: str) -> None:
        self.held = True
        self.reasons.append(reason)

    def release(self) -> None:
        self.held = False


class SilentVoice:
    """A voice that is present and never makes a sound."""

    name = "silent"
    present = True

    def speaks(self, language: str) -> bool:
        """Be silent in every language."""
        return bool(language)

    def command(self, speed: float, target: Path, language: str) -> Sequence[str]:
        del speed, target, language
        return ("false",)


def no_voices(_: str, __: str) -> Sequence[Voice]:
    """A computer without any voice."""
    return ()


def quiet_equipment() -> Equipment:
    """A computer on which nothing is heard and nothing sleeps."""
    return Equipment(FakeSpeaker(), no_voices, FakeMicrophone(), FakeAwake())
