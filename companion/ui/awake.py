"""Keeps screen and computer awake: one small protocol, one way for each system.

``hold`` and ``release`` come back at once, may be called twice, and raise nothing: a
computer that cannot be kept awake is no reason to say anything in a session. Should
the program die, the system ends every hold by itself.
"""

import ctypes
import os
import subprocess
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

_CONTINUOUS, _SYSTEM, _DISPLAY = 0x8000_0000, 0x1, 0x2  # winbase.h

_CAFFEINATE = "caffeinate"


class Awake(Protocol):
    """A way to keep the screen on."""

    def hold(self, reason: str) -> None:
        """Stay awake from now on; ``reason`` is shown by some desktops."""
        ...

    def release(self) -> None:
        """Let the computer sleep as it likes again."""
        ...


class NoAwake:
    """For systems we know nothing of: they sleep when they like."""

    def hold(self, reason: str) -> None:
        """Do nothing."""

    def release(self) -> None:
        """Do nothing."""


class WindowsAwake:
    """By the state of the window's thread, so call it from there."""

    def __init__(self, set_state: Callable[[int], int] | None = None) -> None:
        self._set_state = set_state or _windows_set_state()

    def hold(self, reason: str) -> None:
        """Need screen and system."""
        del reason
        self._set_state(_CONTINUOUS | _SYSTEM | _DISPLAY)

    def release(self) -> None:
        """Need nothing."""
        self._set_state(_CONTINUOUS)


class MacAwake:
    """By ``caffeinate``, which ends with us."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None

    def hold(self, reason: str) -> None:
        """Start it, unless it runs."""
        del reason
        if self._child is not None:
            return
        with suppress(OSError):
            self._child = subprocess.Popen(  # noqa: S603 - fixed words
                (_CAFFEINATE, "-d", "-i", "-w", str(os.getpid())),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )

    def release(self) -> None:
        """End it."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.wait()


def awake_on(system: str) -> Awake:
    """The way of a system, named as ``sys.platform`` does."""
    if system == "win32":
        return WindowsAwake()
    if system == "darwin":
        return MacAwake()
    if system == "linux":
        # Other systems have no D-Bus to speak of, and no jeepney.
        from companion.ui.awake_bus import BusAwake  # noqa: PLC0415 - as said

        return BusAwake()
    return NoAwake()


def _windows_set_state() -> Callable[[int], int]:
    library = getattr(ctypes, "windll").kernel32  # noqa: B009 - Windows alone has it
    found: Callable[[int], int] = library.SetThreadExecutionState
    return found
