"""A real window of a real process, under Xvfb: what a crash leaves is offered again."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from companion.clock import SystemClock
from companion.domain.record import SessionState
from tests.house import answer_the_list
from tests.journeys.running import records, until
from tests.screen import Screen, window_manager, xvfb

ROOT = Path(__file__).resolve().parents[2]
ROWS = range(150, 650, 50)  # a painted page has pictures or words on one of them
NEEDED = ("Xvfb", "openbox", "xdotool")
pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.timeout(300),  # three real programs have to start, beside much else
    pytest.mark.skipif(
        not all(shutil.which(one) for one in NEEDED),
        reason="needs an X server, a window manager and xdotool; make test has them",
    ),
]


def _xdotool(screen: Screen, *words: str) -> None:
    subprocess.run(["xdotool", *words], env=screen.environment(), check=True)


def _comes_to_the_front(screen: Screen) -> bool:
    """Give the window the keyboard; fails while windows come and go under xdotool.

    It walks the tree of all windows, and the window manager is still making some.
    """
    find = ("search", "--onlyvisible", "--name", "^Companion$", "windowactivate")
    command = ["xdotool", *find, "--sync"]
    ended = subprocess.run(
        command, env=screen.environment(), check=False, stderr=subprocess.DEVNULL
    )
    return ended.returncode == 0


@contextmanager
def program(folder: Path) -> Iterator[tuple[Screen, subprocess.Popen[bytes]]]:
    """The program in its own process, painted on its own screen."""
    answer_the_list(folder, SystemClock())
    with xvfb() as screen, window_manager(screen):
        child = subprocess.Popen(
            [sys.executable, "main.py", "--data-dir", str(folder)],
            cwd=ROOT,
            env=screen.environment() | {"HOME": os.environ["HOME"]},
        )
        try:
            until(lambda: any(len(set(screen.row(y))) > 20 for y in ROWS))
            until(lambda: _comes_to_the_front(screen))
            yield screen, child
        finally:
            child.kill()
            child.wait(timeout=60)


def type_keys(screen: Screen, *keys: str) -> None:
    """Press keys one after the other."""
    _xdotool(screen, "key", "--clearmodifiers", "--delay", "120", *keys)


def begin(screen: Screen) -> None:
    """Start a session and answer the check-in, by the keys that it shows."""
    type_keys(screen, "ctrl+Return")
    type_keys(screen, "1", "Return", "1", "Return", "0", "0", "0", "0", "3", "Return")


def test_a_killed_program_offers_its_session_again(tmp_path: Path) -> None:
    with program(tmp_path) as (screen, _):
        begin(screen)
        until(lambda: len(records(tmp_path)) == 1)
    (record,) = records(tmp_path)
    assert record.state is SessionState.OPEN
    with program(tmp_path) as (_, child):
        assert child.poll() is None
