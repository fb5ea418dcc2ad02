"""Has the system load Qt's libraries while Python still does other things.

Linking them and reading the list of fonts takes 20 ms of a start, in which Python would
wait, as it holds its own lock meanwhile. Called as foreign functions they run on a
thread of their own, on another core. Whatever fails here is met again, and said, where
the libraries are really needed; so nothing is told from here.
"""

import ctypes
import os
import sys
from collections.abc import Sequence
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
        self._thread = Thread(target=self._load, daemon=True)

    def begin(self) -> None:
        """Begin to load; only where the libraries are laid out as is known."""
        if sys.platform.startswith("linux"):
            self._thread.start()

    def wait(self) -> None:
        """Return when all that could be loaded is there, for the tests."""
        self._thread.join()

    def _load(self) -> None:
        _open([*map(str, self._libraries), _FONTS])


def _open(libraries: Sequence[str]) -> None:
    """Load them through the C library, so that Python's lock is free meanwhile."""
    system = ctypes.CDLL(None)
    system.dlopen.argtypes = [ctypes.c_char_p, ctypes.c_int]
    system.dlopen.restype = ctypes.c_void_p
    for library in libraries:
        handle = system.dlopen(os.fsencode(library), os.RTLD_NOW)
        if handle and library == _FONTS:
            ctypes.CDLL(library).FcInit()
