"""What the journeys through a real window share: one screen and one bus for all."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from tests.assistive_bus import LAUNCHER, AssistiveBus, assistive_bus
from tests.screen import Screen, window_manager, xvfb
from tests.screen_reader import Reader

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "openbox", "dbus-daemon", "xdotool")
Desktop = tuple[Screen, AssistiveBus]
ReadProgram = Callable[[Path], AbstractContextManager[Reader]]


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    """A screen with a window manager, and a bus with AT-SPI on it."""
    if not (all(shutil.which(one) for one in NEEDED) and LAUNCHER.exists()):
        pytest.skip("needs an X server, D-Bus and at-spi2-core; make test has them")
    with xvfb() as screen, window_manager(screen), assistive_bus() as bus:
        yield screen, bus


@pytest.fixture
def read_program(desktop: Desktop) -> ReadProgram:
    """Starts the program on a folder in its own process, as a screen reader sees it."""
    screen, bus = desktop

    @contextmanager
    def read(folder: Path) -> Iterator[Reader]:
        child = subprocess.Popen(
            [sys.executable, "main.py", "--data-dir", str(folder)],
            cwd=ROOT,
            env=bus.environment(screen) | {"HOME": os.environ["HOME"]},
            stderr=subprocess.DEVNULL,  # no sound card is here
        )
        try:
            with bus.reader("companion") as reader:
                yield reader
        finally:
            child.kill()
            child.wait(timeout=60)

    return read
