"""A plan file that is dragged from another program and let go over the window.

The other program is another X client that begins a real drag (XDND), as a file manager
does; XTEST moves the pointer and lets go.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from companion.clock import SystemClock
from companion.domain.own_plan import OwnPlan
from companion.store.diary import read_diary
from tests.clinic.plans import PLAN
from tests.house import answer_the_list
from tests.journeys.conftest import Desktop, ReadProgram
from tests.journeys.running import until
from tests.screen import Screen
from tests.screen_reader import Reader

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.untraced,
    pytest.mark.timeout(300),  # two real programs have to start
]
LEFT, TOP, SIDE = 1100, 20, 80
# A window over all others with nothing in it but a file to drag away.
SOURCE = f"""
import sys
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QWidget

class Source(QWidget):
    def paintEvent(self, event):
        print("there", flush=True)

    def mouseMoveEvent(self, event):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(sys.argv[1])])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.actionChanged.connect(lambda action: print(action.name, flush=True))
        print("done", drag.exec(Qt.DropAction.CopyAction).name, flush=True)

app = QApplication([])
flags = Qt.WindowType
source = Source(None, flags.X11BypassWindowManagerHint | flags.WindowStaysOnTopHint)
source.setGeometry({LEFT}, {TOP}, {SIDE}, {SIDE})
source.show()
app.exec()
"""


@contextmanager
def _source(screen: Screen, file: Path) -> Iterator["subprocess.Popen[str]"]:
    """The other program, its window on the screen."""
    child = subprocess.Popen(
        [sys.executable, "-c", SOURCE, str(file)],
        env=screen.environment() | {"HOME": os.environ["HOME"]},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        _says(child, "there")
        yield child
    finally:
        child.kill()
        child.communicate(timeout=60)


def _says(child: "subprocess.Popen[str]", words: str) -> None:
    """Wait until the other program says this."""
    assert child.stdout is not None
    for line in child.stdout:
        if line.strip() == words:
            return
    raise AssertionError(words)


def _xdotool(screen: Screen, *words: str) -> None:
    subprocess.run(["xdotool", *words], env=screen.environment(), check=True)


def _drag(screen: Screen, source: "subprocess.Popen[str]") -> None:
    """Take what lies in the other window, and let it go in the middle of ours."""
    x, y = LEFT + SIDE // 2, TOP + SIDE // 2
    _xdotool(screen, "mousemove", str(x), str(y), "mousedown", "1")
    for part in range(1, 9):
        _xdotool(screen, "mousemove", str(x - part * 60), str(y + part * 40))
    _says(source, "CopyAction")  # ours has said that it would take it
    _xdotool(screen, "mouseup", "1")
    _says(source, "done CopyAction")


def _is_asked(reader: Reader) -> bool:
    """Whether the question is there that shows what the plan would change."""
    return any("A plan from Sam Example" in one for one in reader.told())


def test_a_plan_file_dragged_from_another_program_is_shown_before_it_counts(
    desktop: Desktop, read_program: ReadProgram, tmp_path: Path
) -> None:
    screen, _ = desktop
    file, folder = tmp_path / "sam.companion-plan", tmp_path / "data"
    file.write_text(PLAN, encoding="utf-8")
    answer_the_list(folder, SystemClock())
    with read_program(folder) as reader:
        reader.find("push button", "Start session")
        with _source(screen, file) as source:
            _drag(screen, source)
            # The file's name is asked for only now, so the other program has to stay.
            until(lambda: _is_asked(reader))
    with read_diary(folder, SystemClock()) as diary:
        assert diary.told.all(OwnPlan) == ()
