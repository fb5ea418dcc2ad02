"""What every test gets: an offscreen screen, and a look at what it left behind."""

# ruff: noqa: PLC0415 - pure tests need no Qt, and few tests the diary

import gc
import itertools
import os
import sys
import threading
from collections.abc import Iterator
from itertools import compress
from typing import TYPE_CHECKING

import pytest

from tests.patience import qtbot
from tests.thoroughness import set_out
from tests.untraced import import_all, untraced

if TYPE_CHECKING:
    from tests.slow_disk import SlowStick

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The person's own folders are never touched, whatever a test forgets to pass.
os.environ.setdefault("QT_QPA_FONTDIR", "")
if not os.environ["QT_QPA_FONTDIR"]:
    del os.environ["QT_QPA_FONTDIR"]

# Diaries commit thousands of times, and a disk of a busy machine may stand still for
# half a minute: folders of tests lie in memory where there is such a disk.
if os.access("/dev/shm", os.W_OK):  # noqa: S108 - pytest makes a private folder in it
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", "/dev/shm")  # noqa: S108 - as said

set_out()

__all__ = ["qtbot"]

_HOMES = itertools.count()
# So many live objects, and looking through them after every test takes half the suite.
_MANY_OBJECTS = 30_000


def _qt_left_over() -> list[str]:
    from PySide6.QtCore import (
        QCoreApplication,
        Qt,
        QTimer,
    )
    from PySide6.QtWidgets import QApplication

    application = QCoreApplication.instance()  # noqa: TID251 - looks from outside
    if not isinstance(application, QApplication):
        return []
    left = [
        f"window {type(w).__name__} {w.windowTitle()!r}"
        for w in QApplication.topLevelWidgets()
        if w.isVisible()
    ]
    if application.layoutDirection() is not Qt.LayoutDirection.LeftToRight:
        left.append("the way from right to left")
    objects = gc.get_objects()
    # Asking isinstance of a type of Qt's is slow, so each kind is asked but once, and a
    # loop of our own over all objects takes five times as long where it is traced.
    kinds = {kind for kind in set(map(type, objects)) if issubclass(kind, QTimer)}
    timers = compress(objects, map(kinds.__contains__, map(type, objects)))
    left += [f"running timer {one!r}" for one in timers if _runs(one)]
    if len(objects) > _MANY_OBJECTS:
        del objects
        _set_aside_what_lives()
    return left


def _set_aside_what_lives() -> None:
    """Take what stays (modules, tests, caches) out of every later look and sweep."""
    gc.collect()
    gc.freeze()


def _runs(timer: object) -> bool:
    import shiboken6
    from PySide6.QtCore import QTimer

    return isinstance(timer, QTimer) and shiboken6.isValid(timer) and timer.isActive()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Run a test untraced that says so: others meet its branches three times faster.

    The mark no_cover of pytest-cov does nothing in the processes of pytest-xdist.
    """
    if item.get_closest_marker("untraced") is None:
        return (yield)
    with untraced():
        return (yield)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with files of long tests: else one core ends them while the others wait.

    By itself pytest-xdist would do them last, as these files have few tests.
    """
    long = {item.path for item in items if _takes_long(item)}
    items.sort(key=lambda item: item.path not in long)


def _takes_long(item: pytest.Item) -> bool:
    """Whether a test has a limit of its own: all of these are longer than usual."""
    return item.get_closest_marker("timeout") is not None


def pytest_collection_finish() -> None:
    """Start with nothing but the tests' own objects to look through.

    From here on waste is collected between tests, on the main thread, as the program
    does it (ui/tidying.py): a thread that happened to ask for memory would otherwise
    destroy parts of Qt, and the process with them.
    """
    import_all()
    _set_aside_what_lives()
    gc.disable()


def _tidy() -> None:
    counts, enough = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > enough[generation]:
            gc.collect(generation)
            return


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Fail a test that leaves a window, a timer, a thread or a direction behind."""
    yield
    left = [
        f"thread {t.name}"
        for t in threading.enumerate()
        if t is not threading.main_thread() and not t.daemon
    ]
    if "PySide6.QtWidgets" in sys.modules:
        left += _qt_left_over()
    _tidy()
    if left:
        pytest.fail(f"{item.nodeid} left behind: {', '.join(left)}", pytrace=False)


@pytest.fixture(autouse=True)
def _own_home(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Counted, as mktemp looks through all folders made so far to find a free number.
    home = tmp_path_factory.getbasetemp() / f"home-{next(_HOMES)}"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def _nobody_hurries(monkeypatch: pytest.MonkeyPatch) -> None:
    """Press as who has seen what is there, without that half second of real time."""
    if (haste := sys.modules.get("companion.ui.widgets.haste")) is not None:
        from PySide6.QtCore import QDeadlineTimer

        monkeypatch.setattr(haste, "_until_seen", lambda: QDeadlineTimer(0))


@pytest.fixture
def stick(monkeypatch: pytest.MonkeyPatch) -> Iterator["SlowStick"]:
    """A slow stick to save files on, that lets all through at the end."""
    from tests.slow_disk import SlowStick

    made = SlowStick(monkeypatch)
    yield made
    made.let_through()
