"""Tests of the computer's own devices: known, but neither loaded nor opened early."""

import os
import subprocess
import sys
from pathlib import Path

from companion.ui.audio.microphone import MiniaudioMicrophone
from companion.ui.audio.speaker import MiniaudioSpeaker
from companion.ui.equipment import equipment_here

ROOT = Path(__file__).resolve().parents[2]
# Opens the window on an empty diary and goes home again, without a session.
_START = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from companion.app import House
from companion.household import Folders
from companion.clock import SystemClock
from companion.place import assets_folder
folder = Path(sys.argv[1])
application = QApplication([])
house = House(application, SystemClock(), Folders(folder, folder, assets_folder()))
house.open()
application.processEvents()
heavy = (
    "miniaudio", "companion.ui.awake", "companion.ui.company", "companion.ui.audio"
)
loaded = [name for name in sys.modules if name.startswith(heavy)]
house.close()
sys.exit(", ".join(loaded) or 0)
"""


def test_a_start_loads_nothing_of_sound_voice_or_wakefulness(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _START, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=25,
    )
    assert done.returncode == 0, done.stderr


def test_this_computer_has_equipment_and_nothing_of_it_is_open() -> None:
    here = equipment_here()
    assert isinstance(here.speaker, MiniaudioSpeaker)
    assert isinstance(here.microphone, MiniaudioMicrophone)
    here.speaker.close()
    here.microphone.close()
    here.awake.release()
