"""A second start: the window that is open comes to the front."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.ui.doorkeeper import Doorkeeper
from tests.house import at_home, window_of

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(
    not hasattr(os, "mkfifo"), reason="there are no named pipes here"
)


def test_the_second_start_ends_at_once_and_the_first_window_comes_up(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        window = window_of(house)
        bell = tmp_path / "data" / "companion.bell"
        qtbot.waitUntil(bell.exists, timeout=10_000)
        window.setWindowState(Qt.WindowState.WindowMinimized)
        with subprocess.Popen(
            [sys.executable, "main.py", "--data-dir", str(tmp_path / "data")],
            cwd=ROOT,
            env=os.environ | {"XDG_ACTIVATION_TOKEN": "from-the-desktop"},
            stderr=subprocess.PIPE,
        ) as second:
            qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
            assert second.stderr is not None
            assert second.stderr.read() == b""
        assert second.returncode == 0
        assert not window.isMinimized()
        assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "from-the-desktop"
    assert not bell.exists()


def test_a_program_that_waits_quietly_listens_too(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        house.close()
        house.open(quietly=True)
        assert (tmp_path / "data" / "companion.bell").exists()


def test_without_a_bell_the_window_works_all_the_same(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path) as house:
        keeper = Doorkeeper(tmp_path / "nowhere", window_of(house))
        keeper._come()
        keeper.close()
        keeper.close()
