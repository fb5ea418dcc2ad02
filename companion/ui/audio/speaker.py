"""The loudspeaker: asks for samples as it needs them.

``MiniaudioSpeaker`` opens the computer's own; whatever goes wrong there is ``NoSound``.
"""

from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, Protocol

from companion.ui.audio.tone import RATE

if TYPE_CHECKING:
    from array import array

    import miniaudio

# Short, so that a cue is heard 20 ms after it is due, and silence as soon.
BUFFER_MS = 20


class NoSound(Exception):
    """There is no loudspeaker that could be opened."""


class Speaker(Protocol):
    """Plays what it is given, until it is closed."""

    def open(self, samples: Callable[[int], "array[int]"]) -> None:
        """Begin to play; ``samples`` is called on another thread with how many.

        Raises ``NoSound``. May take as long as the computer's sound service takes.
        """
        ...

    def close(self) -> None:
        """Be quiet and let the device go; may be called at any time."""
        ...


class MiniaudioSpeaker:
    """The computer's own loudspeaker; ``backends`` are those to try, else all real."""

    def __init__(self, backends: "Sequence[miniaudio.Backend]" = ()) -> None:
        self._backends = backends
        self._device: miniaudio.PlaybackDevice | None = None

    def open(self, samples: Callable[[int], "array[int]"]) -> None:
        """Begin to play; raises ``NoSound``."""
        try:
            # 40 ms and only for those who hear something.
            import miniaudio  # noqa: PLC0415 - as said
        except (ImportError, OSError) as error:
            raise NoSound(str(error)) from error
        # The null device, which "plays" without a sound, comes in by name alone.
        real = [one for one in miniaudio.Backend if one is not miniaudio.Backend.NULL]
        try:
            self._device = miniaudio.PlaybackDevice(
                nchannels=1,
                sample_rate=RATE,
                buffersize_msec=BUFFER_MS,
                backends=list(self._backends) or real,
                app_name="Companion",
            )
            self._device.start(_served(samples))
        except miniaudio.MiniaudioError as error:
            self.close()
            raise NoSound(str(error)) from error

    def close(self) -> None:
        """Be quiet and let the device go."""
        device, self._device = self._device, None
        if device is not None:
            device.close()


def _served(
    samples: Callable[[int], "array[int]"],
) -> "Generator[array[int] | bytes, int, None]":
    """The generator that the device wants, already waiting for its first question."""
    served = _serve(samples)
    next(served)
    return served


def _serve(
    samples: Callable[[int], "array[int]"],
) -> "Generator[array[int] | bytes, int, None]":
    asked = yield b""
    while True:
        asked = yield samples(asked)
