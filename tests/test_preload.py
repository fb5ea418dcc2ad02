"""Qt's libraries are there when Python first asks for them; nothing else changes."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.screen import xvfb

ROOT = Path(__file__).resolve().parents[1]
_LOADED = """
import sys
from pathlib import Path
from companion.preload import Preload
preload = Preload(sys.argv[1])
preload.begin()
preload.wait()
print(preload.x_refuses())
maps = Path("/proc/self/maps").read_text()
print([name in maps for name in ("libqxcb", "libQt6Widgets", "libfontconfig")])
print("PySide6" in sys.modules)
from PySide6.QtWidgets import QApplication
print(QApplication.__name__)
"""

_HEAPS = """
import ctypes, sys
from pathlib import Path
from threading import Thread
from companion.preload import Preload
preload = Preload(sys.argv[1])
preload.begin()
preload.wait()
thread = Thread(target=bytes, args=(5_000,))
thread.start()
thread.join()
system = ctypes.CDLL(None)
system.fopen.restype = ctypes.c_void_p
told = system.fopen(b"/proc/self/fd/1", b"w")
system.malloc_info(0, ctypes.c_void_p(told))
system.fflush(ctypes.c_void_p(told))
"""

_AT_HAND = """
import sys
from resource import RUSAGE_SELF, getrusage
from companion.preload import Preload
preload = Preload(sys.argv[1])
preload.begin()
preload.wait()
before = getrusage(RUSAGE_SELF).ru_minflt
some = [bytes(2_000) for _ in range(2_000)]
print(getrusage(RUSAGE_SELF).ru_minflt - before)
"""


def _said(folder: Path, display: str = "", what: str = _LOADED) -> list[str]:
    ended = subprocess.run(
        [sys.executable, "-c", what, str(folder)],
        cwd=ROOT,
        env=os.environ | {"DISPLAY": display},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return ended.stdout.splitlines()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux alone")
def test_the_libraries_are_loaded_without_python_s_half() -> None:
    pyside = Path(sys.prefix) / "lib"
    (folder,) = pyside.glob("python*/site-packages/PySide6")
    assert _said(folder) == ["True", "[True, True, True]", "False", "QApplication"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux alone")
def test_a_folder_laid_out_otherwise_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "QtCore.abi3.so").write_bytes(b"no library")
    assert _said(tmp_path) == ["True", "[False, False, True]", "False", "QApplication"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux alone")
def test_the_x_server_has_been_asked_meanwhile() -> None:
    with xvfb() as screen:
        assert _said(Path("nowhere"), screen.environment()["DISPLAY"])[0] == "False"


@pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "malloc_info"),
    reason="glibc alone has heaps",
)
def test_all_threads_share_one_heap() -> None:
    told = "".join(_said(Path("nowhere"), what=_HEAPS))
    assert told.startswith("<malloc")
    assert told.count("<heap") == 1


@pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "malloc_info"),
    reason="glibc alone has such a heap",
)
def test_the_system_gives_the_heap_its_pages_beforehand() -> None:
    (stops,) = _said(Path("nowhere"), what=_AT_HAND)
    release = tuple(map(int, os.uname().release.split(".")[:2]))
    assert int(stops) < 300 or release < (5, 14), "4 MB are a thousand pages"
