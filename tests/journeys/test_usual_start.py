"""A usual start shows its first picture without what that picture does not show."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from companion.clock import SystemClock
from tests.house import answer_the_list

ROOT = Path(__file__).resolve().parents[2]
# Starts as the program does, on a folder of its own; says what is loaded when the
# first picture has been painted, or finishes all work of idle time.
_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from companion import app
from companion.app import House
from companion.household import Folders
from companion.clock import SystemClock
from companion.place import assets_folder
from companion.ui.widgets.idle import IdleQueue
from companion.ui.widgets.picture import Picture

folder, finishes = Path(sys.argv[1]), sys.argv[2] == "finishes"

def painted(queue):
    if finishes:
        house.window.studio.queue.finish()
    pictures = house.window.findChildren(Picture)
    # On a session day the list is longer than the window: what is below waits.
    shown = [one for one in pictures if not one.visibleRegion().isEmpty()]
    print("drawn", all(one.drawn for one in shown), len(pictures))
    print(*sys.modules)
    QTimer.singleShot(0, application.quit)

IdleQueue.open = painted
app.ASKED_AFTER_MS = 60_000  # on a busy machine the system would be asked meanwhile
application = QApplication(["test", "-platform", "offscreen", "-style", "Fusion"])
house = House(
    application, SystemClock(), Folders(folder, folder / "cache", assets_folder())
)
house.open()
application.exec()
house.close()
"""
# What a first picture does not show, by what it would cost a start.
UNNEEDED = {
    "companion.figure.frame",
    "companion.figure.illustration",
    "companion.figure.paint",
    "companion.library.check",
    "companion.library.document",
    "companion.library.form",
    "companion.printing.sheet",
    "companion.store.archive",
    "companion.store.backup",
    "companion.store.correction",
    "companion.store.exchange",
    "companion.translation",
    "companion.domain.day_plan",
    "companion.domain.progression",
    "companion.ui.audio.mixer",
    "companion.ui.pages.history",
    "companion.ui.rooms.history",
    "companion.ui.pages.print_dialog",
    "companion.ui.pages.session",
    "companion.ui.session_place",
    "companion.ui.trouble_line",
    "companion.ui.widgets.reel",
    "hashlib",
    "PySide6.QtMultimedia",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "PySide6.QtSvg",
    "PySide6.QtSvgWidgets",
    "tomllib",
    "uuid",
    "zoneinfo",
}
# What a window that stands there does not need, by what it would weigh.
UNNEEDED_AT_REST = {"html", "jeepney", "locale", "selectors", "socket", "subprocess"}
FEW = 6  # on a rest day there are fewer than on a session day
MOST_OF_OURS = 161


def _answered(folder: Path) -> Path:
    """A folder whose diary knows the answers to the list of red flags."""
    answer_the_list(folder, SystemClock())
    return folder


def _started(folder: Path, how: str) -> list[str]:
    ended = subprocess.run(
        [sys.executable, "-c", _START, str(folder), how],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return ended.stdout.splitlines()


@pytest.mark.timeout(300)  # two real programs start, and one draws all it can
def test_a_usual_start_loads_only_what_it_shows(tmp_path: Path) -> None:
    _, at_rest = _started(_answered(tmp_path), "finishes")
    assert set(at_rest.split()) & UNNEEDED_AT_REST == set()
    drawn, modules = _started(tmp_path, "looks")
    assert drawn.startswith("drawn True"), "they come from disk, before the first paint"
    assert int(drawn.split()[-1]) > FEW, "every day has its pictures"
    loaded = set(modules.split())
    assert loaded & UNNEEDED == set()
    ours = sorted(one for one in loaded if one.split(".")[0] == "companion")
    assert len(ours) <= MOST_OF_OURS, ours
