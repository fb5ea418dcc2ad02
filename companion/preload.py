"""Has the system load Qt's libraries while Python still does other things.

Linking them, reading the list of fonts and asking the X server take 20 ms of a start,
in which Python would wait, as it holds its own lock meanwhile. Called as foreign
functions they run on a thread of their own, on another core; they are what a start
waits for longest, so this begins before all else, and imports little. Whatever fails
here is met again, and said, where it is really needed; so nothing is told from here.
"""

import ctypes
import os
import sys
from threading import Thread

# Python's own libraries that a start needs. The system loads one library at a time:
# loading one of these later would wait for all of Qt.
_OF_PYTHON = (
    *("_datetime", "_json", "_sqlite3", "_struct", "_typing"),
    *("binascii", "fcntl", "math", "zlib"),
)
_PLUGIN = os.path.join("Qt", "plugins", "platforms", "libqxcb.so")  # noqa: PTH118 - pathlib takes 2 ms to load
# The first brings most of the others with it: Python's lock is needed between two.
_BINDINGS = ("QtWidgets.abi3.so", "QtGui.abi3.so", "QtCore.abi3.so")
# Between two libraries the thread needs Python's lock for a moment, a dozen times. The
# other half of the start would give it away only after 5 ms each.
_TURN_SECONDS, _USUAL_SECONDS = 0.0002, sys.getswitchinterval()
_FONTS = "libfontconfig.so.1"
_ARENA_MAX = -8  # M_ARENA_MAX of malloc.h
# A start takes 8 MB of the heap, page by page; a piece is too small for the C library
# to ask the system for it by itself.
_PIECES, _PIECE_BYTES, _PAGE_BYTES = 50, 120 * 1024, 4096
_POPULATE_WRITE = 23  # MADV_POPULATE_WRITE of mman.h; a Linux before 5.14 refuses it


class Preload:
    """The libraries of PySide6, or of another folder laid out as it is.

    Nobody has to wait for it: who needs one that is being loaded waits in the system.
    """

    def __init__(self, folder: str | None = None) -> None:
        self._folder = folder
        self._refused: bool | None = None
        self._begun = False
        self._heap = (0, 0)
        self._thread = Thread(target=self._load, daemon=True)

    def begin(self) -> None:
        """Begin to load, once; only where the libraries are laid out as is known."""
        if self._begun or not sys.platform.startswith("linux"):
            return
        self._begun = True
        _share_one_heap()
        self._heap = _room_of_the_heap()
        for name in _OF_PYTHON:
            _import(name)
        if self._folder is None:
            self._folder = _folder_of("PySide6")
        sys.setswitchinterval(_TURN_SECONDS)
        self._thread.start()

    def x_refuses(self) -> bool:
        """Whether the X server refuses us; the answer may have come meanwhile."""
        if self._thread.is_alive():
            self._thread.join()
        sys.setswitchinterval(_USUAL_SECONDS)
        return x_refuses() if self._refused is None else self._refused

    def wait(self) -> None:
        """Return when all that could be loaded is there, for the tests."""
        self._thread.join()

    def _load(self) -> None:
        _have_at_hand(*self._heap)
        names = [os.path.join(self._folder or "", one) for one in (*_BINDINGS, _PLUGIN)]  # noqa: PTH118 - as above
        _open([*filter(os.path.exists, names), _FONTS])
        if os.environ.get("DISPLAY"):
            try:
                self._refused = x_refuses()
            except OSError:  # no library of X: Qt's own words for it are better
                return


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


def _share_one_heap() -> None:
    """Have no thread make a heap of its own: each keeps 0.1 MB that no other uses."""
    try:
        ctypes.CDLL(None).mallopt(_ARENA_MAX, 1)
    except AttributeError:  # another C library, which knows of no such heaps
        return


def _room_of_the_heap() -> tuple[int, int]:
    """Where the next that is taken of the heap will lie, and how many bytes of it."""
    # Functions of this kind keep Python's lock: these take less than giving it away.
    system = ctypes.PyDLL(None)
    system.malloc.restype = ctypes.c_void_p
    system.free.argtypes = [ctypes.c_void_p]
    pieces = [system.malloc(_PIECE_BYTES) or 0 for _ in range(_PIECES)]
    *given_back, _above = pieces  # which stays: without it all would go back at once
    for piece in given_back:
        system.free(piece)
    begin = (min(pieces) + _PAGE_BYTES - 1) // _PAGE_BYTES * _PAGE_BYTES
    size = max(pieces) - begin
    in_a_row = 0 < size < (_PIECES + 1) * _PIECE_BYTES
    return (begin, size) if begin and in_a_row else (0, 0)


def _have_at_hand(begin: int, size: int) -> None:
    """Have the system put pages there now: the window's thread stops for each else."""
    advise = ctypes.CDLL(None).madvise
    advise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    advise(begin, size, _POPULATE_WRITE)


def _import(name: str) -> None:
    try:
        __import__(name)
    except ImportError:  # another Python has it elsewhere
        return


def _folder_of(package: str) -> str:
    """Where a package lies; nowhere when it is not there."""
    from importlib.util import find_spec  # noqa: PLC0415 - after the libraries above

    spec = find_spec(package)
    return os.path.dirname(spec.origin or "") if spec is not None else ""  # noqa: PTH120 - as above


def _open(libraries: list[str]) -> None:
    """Load them through the C library, so that Python's lock is free meanwhile."""
    system = ctypes.CDLL(None)
    system.dlopen.argtypes = [ctypes.c_char_p, ctypes.c_int]
    system.dlopen.restype = ctypes.c_void_p
    for library in libraries:
        handle = system.dlopen(os.fsencode(library), os.RTLD_NOW)
        if handle and library == _FONTS:
            ctypes.CDLL(library).FcInit()
