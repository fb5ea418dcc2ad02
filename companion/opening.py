"""Opens the window: what is loaded in which order, and what waits for the picture."""

# ruff: noqa: PLC0415 - the order in which a start loads things is what this is about

import gc
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from companion.bindings import Bindings
    from companion.code_book import CodeBook
    from companion.preload import Preload

REFUSED = 2
SHOWN_ELSEWHERE = 0
_SETTLED_MS = 1_000
_ALWAYS_READ = "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"
_AT_ONCE = getattr(os, "O_NONBLOCK", 0)  # Windows has no bell
# Python lets a thread that works, such as one that reads in ten years, go on for 5 ms
# before the window's has its turn, at each call to the diary.
TURN_SECONDS = 0.0005
_PAINTED_MS = 100  # the first picture is there, and no screen reader yet


def open_window(
    data_dir: "Path | None",
    language: str | None = None,
    *,
    quietly: bool = False,
    preload: "Preload | None" = None,
) -> int:
    """Show the window until it is closed; gives the exit code.

    ``preload`` is one that has begun already.
    """
    # What is made now stays: looking it through for waste costs a start 13 ms.
    gc.disable()
    os.umask(0o077)  # whatever is written, only this person reads it
    from companion.code_book import CodeBook
    from companion.place import cache_folder, data_folder
    from companion.preload import Preload

    preload = preload or Preload()
    preload.begin()
    book = CodeBook(cache_folder(data_dir) / "code")
    book.open()
    from companion.quick_enum import make_enums_quickly

    make_enums_quickly()
    _load_what_needs_no_screen()
    from companion.bindings import Bindings

    if _is_open_already(data_folder(data_dir)):
        return SHOWN_ELSEWHERE
    bindings = Bindings(cache_folder(data_dir) / "bindings")
    bindings.load()
    from companion.display import problem

    if (wrong := problem(refuses=preload.x_refuses)) is not None:
        sys.stderr.write(f"{wrong}\n")
        return REFUSED
    kept = (book, bindings)
    return _run(_application(), data_dir, language, kept, quietly=quietly)


def _application() -> "QApplication":
    from PySide6.QtWidgets import QApplication

    from companion.bus_search import spare_search
    from companion.ui.style_sheet import STYLE

    spare_search()
    application = QApplication([*sys.argv[:1], *STYLE])
    application.setApplicationName("companion")
    application.setApplicationDisplayName("Companion")
    application.setDesktopFileName("companion")
    return application


def _load_what_needs_no_screen() -> None:
    """Import the half of the program that knows no Qt while Qt's libraries load."""
    import companion.domain.outlook
    import companion.library.shelf
    import companion.store.diary  # noqa: F401 - so that they are there


def _run(
    application: "QApplication",
    data_dir: "Path | None",
    language: str | None,
    kept: "tuple[CodeBook, Bindings]",
    *,
    quietly: bool,
) -> int:
    from PySide6.QtCore import QTimer

    from companion.app import House
    from companion.bindings import UNPACKING
    from companion.bus_search import allow_search
    from companion.clock import SystemClock
    from companion.household import Folders
    from companion.place import assets_folder, cache_folder, data_folder
    from companion.quick_enum import make_enums_as_usual
    from companion.store.errors import AlreadyRunning

    folders = Folders(data_folder(data_dir), cache_folder(data_dir), assets_folder())
    house = House(application, SystemClock(), folders, language=language)
    try:
        if os.environ.get(_ALWAYS_READ):
            _read_to_who_listens()
        house.open(quietly=quietly)
        book, bindings = kept
        book.note(but=UNPACKING)
        QTimer.singleShot(_PAINTED_MS, _read_to_who_listens)
        QTimer.singleShot(_SETTLED_MS, lambda: _tidy_from_now_on(application))
        QTimer.singleShot(_SETTLED_MS, allow_search)
        QTimer.singleShot(_SETTLED_MS, bindings.keep)
        QTimer.singleShot(_SETTLED_MS, book.close)
        QTimer.singleShot(_SETTLED_MS, make_enums_as_usual)
        QTimer.singleShot(_SETTLED_MS, lambda: _wear_icon(application))
        return application.exec()
    except AlreadyRunning:  # it was being started a moment ago, and has come now
        return SHOWN_ELSEWHERE
    finally:
        house.close()


def _is_open_already(folder: "Path") -> bool:
    """Whether a window has this diary open, and has come to the front."""
    try:  # nobody is there, as usual: asking as the other does costs 2 ms
        os.close(os.open(folder / "companion.bell", os.O_WRONLY | _AT_ONCE))
    except OSError:  # no bell, or one that a crash has left: nobody listens
        return False
    from companion.store.doorbell import ACTIVATION, Heard, ring

    token = os.environ.get(ACTIVATION, "")
    return ring(folder, token) is Heard.ANSWER


def _wear_icon(application: "QApplication") -> None:
    """Give the window its picture: 3 ms that the first one shown does not wait for."""
    from companion.place import assets_folder
    from companion.ui.program_icon import program_icon

    application.setWindowIcon(program_icon(assets_folder()))


def _read_to_who_listens() -> None:
    """Tell screen readers what is painted; costs 8 ms, so usually after the first."""
    from companion.ui.interpreter import Interpreter

    Interpreter.install()


def _tidy_from_now_on(application: "QApplication") -> None:
    """Look for waste again, but never again through what the start has made."""
    from companion.ui.tidying import Tidying

    gc.collect()
    gc.freeze()
    Tidying(application)
    sys.setswitchinterval(TURN_SECONDS)
