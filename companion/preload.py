"""Has the system load Qt's libraries while Python still does other things.

Linking them, reading the list of fonts and asking the X server take 20 ms of a start,
in which Python would wait, as it holds its own lock meanwhile. Called as foreign
functions they run on a thread of their own, on another core. Whatever fails here is met
again, and said, where it is really needed; so nothing is told from here.
"""

import ctypes
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread

_PLUGIN = Path("Qt", "plugins", "platforms", "libqxcb.so")
# The first brings most of the others with it: Python's lock is needed between two.
_BINDINGS = ("QtWidgets.abi3.so", "QtGui.abi3.so", "QtCore.abi3.so")
_FONTS = "libfontconfig.so.1"


class Preload:
    """The libraries of one folder of PySide6.

    Nobody has to wait for it: who needs one that is being loaded waits in the system.
    """

    def __init__(self, pyside: Path) -> None:
        names = (*_BINDINGS, _PLUGIN)
        self._libraries = [pyside / name for name in names if (pyside / name).exists()]
        self._refused: bool | None = None
        self._thread = Thread(target=self._load, daemon=True)

    def begin(self) -> None:
        """Begin to load; only where the libraries are laid out as is known."""
        if sys.platform.startswith("linux"):
            self._thread.start()

    def x_refuses(self) -> bool:
        """Whether the X server refuses us; the answer may have come meanwhile."""
        if self._thread.is_alive():
            self._thread.join()
        return x_refuses() if self._refused is None else self._refused

    def wait(self) -> None:
        """Return when all that could be loaded is there, for the tests."""
        self._thread.join()

    def _load(self) -> None:
        _open([*map(str, self._libraries), _FONTS])
        if os.environ.get("DISPLAY"):
            with suppress(OSError):
                self._refused = x_refuses()


def x_refuses() -> bool:
    """Ask the X server; Qt would end the process when it does not answer.

    Raises ``OSError`` where the library of X is missing.
    """
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    if failed:
        xcb.xcb_disconnect(connection)
    # Else it stays open: a server that begins anew when its last client goes, as a bare
    # one does, would do so just while Qt is being let in.
    return failed


def _open(libraries: Sequence[str]) -> None:
    """Load them through the C library, so that Python's lock is free meanwhile."""
    system = ctypes.CDLL(None)
    system.dlopen.argtypes = [ctypes.c_char_p, ctypes.c_int]
    system.dlopen.restype = ctypes.c_void_p
    for library in libraries:
        handle = system.dlopen(os.fsencode(library), os.RTLD_NOW)
        if handle and library == _FONTS:
            ctypes.CDLL(library).FcInit()
