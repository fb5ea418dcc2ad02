"""The microphone: levels of ten milliseconds, and nothing else of what it hears.

The samples are measured as they come and are gone; none is kept, none is written.
"""

from array import array
from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, Protocol

from companion.domain.onset import blocks, level_db

if TYPE_CHECKING:
    import miniaudio

RATE = 16_000
_BUFFER_MS = 20

Hear = Callable[[float], None]


class NoMicrophone(Exception):
    """There is no microphone that could be opened."""


class Microphone(Protocol):
    """Tells levels relative to full scale, a hundred a second, until it is closed."""

    def open(self, hear: Hear) -> None:
        """Begin to listen; ``hear`` is called on another thread.

        Raises ``NoMicrophone``. May take as long as the sound service takes.
        """
        ...

    def close(self) -> None:
        """Listen no more; may be called at any time."""
        ...


class MiniaudioMicrophone:
    """The computer's own microphone; ``backends`` as for the loudspeaker."""

    def __init__(self, backends: "Sequence[miniaudio.Backend]" = ()) -> None:
        self._backends = backends
        self._device: miniaudio.CaptureDevice | None = None

    def open(self, hear: Hear) -> None:
        """Begin to listen; raises ``NoMicrophone``."""
        try:
            # 40 ms and only for those who allow it to listen.
            import miniaudio  # noqa: PLC0415 - as said
        except (ImportError, OSError) as error:
            raise NoMicrophone(str(error)) from error
        real = [one for one in miniaudio.Backend if one is not miniaudio.Backend.NULL]
        try:
            self._device = miniaudio.CaptureDevice(
                nchannels=1,
                sample_rate=RATE,
                buffersize_msec=_BUFFER_MS,
                backends=list(self._backends) or real,
                app_name="Companion",
            )
            self._device.start(listening(hear))
        except miniaudio.MiniaudioError as error:
            self.close()
            raise NoMicrophone(str(error)) from error

    def close(self) -> None:
        """Listen no more."""
        device, self._device = self._device, None
        if device is not None:
            device.close()


def listening(hear: Hear) -> Generator[None, bytes, None]:
    """Takes in 16-bit samples as they come and tells the level of each block."""
    begun = _listen(hear)
    next(begun)
    return begun


def _listen(hear: Hear) -> Generator[None, bytes, None]:
    rest = array("h")
    while True:
        data = yield
        rest.frombytes(bytes(data))
        whole = blocks(rest, RATE)
        for block in whole:
            hear(level_db(block))
        rest = rest[sum(len(block) for block in whole) :]
