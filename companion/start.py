"""The way in: first the command line, then, if no verb was given, the window."""

# ruff: noqa: PLC0415 - the verbs without a window must not load Qt (200 ms)

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from companion.late_library import SELDOM_NEEDED, let_wait, take_c_halves

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


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; without a verb, open the window."""
    gc.disable()  # what is imported stays: nothing of it is waste
    let_wait(*SELDOM_NEEDED)
    take_c_halves()
    from companion.cli import run

    gc.enable()
    outcome = run(sys.argv[1:] if argv is None else argv)
    if outcome.exit_code is not None:
        return outcome.exit_code
    try:
        if outcome.plan is not None:
            _leave(outcome.plan, outcome.data_dir)
        return open_window(outcome.data_dir, outcome.language, quietly=outcome.quietly)
    except ImportError as error:
        from companion.display import missing_library

        sys.stderr.write(f"{missing_library(str(error))}\n")
        return REFUSED


def open_window(
    data_dir: "Path | None", language: str | None = None, *, quietly: bool = False
) -> int:
    """Show the window until it is closed; gives the exit code."""
    # What is made now stays: looking it through for waste costs a start 13 ms.
    gc.disable()
    os.umask(0o077)  # whatever is written, only this person reads it
    from companion.code_book import CodeBook
    from companion.place import cache_folder, data_folder

    book = CodeBook(cache_folder(data_dir) / "code")
    book.open()
    preload = _load_what_needs_no_screen()
    from companion.bindings import Bindings
    from companion.quick_enum import make_enums_quickly

    if _is_open_already(data_folder(data_dir)):
        return SHOWN_ELSEWHERE
    bindings = Bindings(cache_folder(data_dir) / "bindings")
    make_enums_quickly()
    bindings.load()
    from PySide6.QtWidgets import QApplication

    from companion.display import problem

    if (wrong := problem(refuses=preload.x_refuses)) is not None:
        sys.stderr.write(f"{wrong}\n")
        return REFUSED
    from companion.bus_search import spare_search
    from companion.ui.style_sheet import STYLE

    spare_search()
    application = QApplication([*sys.argv[:1], *STYLE])
    application.setApplicationName("companion")
    application.setApplicationDisplayName("Companion")
    application.setDesktopFileName("companion")
    return _run(application, data_dir, language, (book, bindings), quietly=quietly)


def _load_what_needs_no_screen() -> "Preload":
    """Import the half of the program that knows no Qt while Qt's libraries load."""
    # Themselves libraries of the system: loading one would wait for the thread.
    for name in ("datetime", "json", "math", "sqlite3", "zlib"):
        import_module(name)
    from companion.preload import Preload

    preload = Preload(_home_of("PySide6"))
    preload.begin()
    import companion.domain.outlook
    import companion.library.shelf
    import companion.store.diary  # noqa: F401 - so that they are there

    return preload


def _home_of(package: str) -> "Path":
    """The folder of a package, which need not be there."""
    from pathlib import Path

    spec = find_spec(package)
    return Path(spec.origin or "").parent if spec is not None else Path(package)


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
        book.note()
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


def _leave(plan: "Path", data_dir: "Path | None") -> None:
    """Let the window, the one that is there or the one that opens, find the file."""
    from companion.place import data_folder
    from companion.store.doormat import leave
    from companion.store.errors import DiaryError
    from companion.store.folder import make_private

    folder = data_folder(data_dir)
    with suppress(DiaryError):  # the window says what is wrong with the folder
        make_private(folder)
        leave(folder, plan)


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
