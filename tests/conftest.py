"""What every test gets: an offscreen screen, and a look at what it left behind."""

import gc
import os
import threading
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The person's own folders are never touched, whatever a test forgets to pass.
os.environ.setdefault("QT_QPA_FONTDIR", "")
if not os.environ["QT_QPA_FONTDIR"]:
    del os.environ["QT_QPA_FONTDIR"]


def _qt_left_over() -> list[str]:
    from PySide6.QtCore import QCoreApplication, QTimer  # noqa: PLC0415 - pure tests
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - need no Qt

    application = QCoreApplication.instance()  # noqa: TID251 - looks from outside
    if not isinstance(application, QApplication):
        return []
    left = [
        f"window {type(w).__name__} {w.windowTitle()!r}"
        for w in QApplication.topLevelWidgets()
        if w.isVisible()
    ]
    timers = [o for o in gc.get_objects() if isinstance(o, QTimer)]
    left += [f"running timer {t!r}" for t in timers if _runs(t)]
    return left


def _runs(timer: object) -> bool:
    import shiboken6  # noqa: PLC0415 - pure tests need no Qt
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - pure tests need no Qt

    return isinstance(timer, QTimer) and shiboken6.isValid(timer) and timer.isActive()


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Fail a test that leaves a window, a running timer or a thread behind."""
    yield
    import sys  # noqa: PLC0415 - only here

    left = [
        f"thread {t.name}"
        for t in threading.enumerate()
        if t is not threading.main_thread() and not t.daemon
    ]
    if "PySide6.QtWidgets" in sys.modules:
        left += _qt_left_over()
    if left:
        pytest.fail(f"{item.nodeid} left behind: {', '.join(left)}", pytrace=False)


@pytest.fixture(autouse=True)
def _own_home(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
