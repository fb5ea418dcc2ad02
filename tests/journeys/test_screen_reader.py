"""The main job by a screen reader alone: what Orca would read, over the real AT-SPI."""

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
from companion.domain.stop import Furthest, StopReason
from tests.house import answer_the_list
from tests.journeys.test_real_window import ROOT, records, until
from tests.screen import window_manager, xvfb
from tests.screen_reader import LAUNCHER, Reader, assistive_bus

NEEDED = ("Xvfb", "openbox", "dbus-daemon")
pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.untraced,
    pytest.mark.timeout(120),  # a bus and three real programs have to start
    pytest.mark.skipif(
        not all(shutil.which(one) for one in NEEDED) or not LAUNCHER.exists(),
        reason="needs an X server, D-Bus and at-spi2-core; make test has them",
    ),
]
# What a control may be; whatever else can have the keyboard has a wrong role.
CONTROLS = {
    *("push button", "check box", "radio button", "toggle button", "combo box"),
    *("slider", "text", "entry", "spin button", "list item", "page tab", "link"),
}
QUESTIONS = (
    ("Leg pain now", "1"),
    ("Back pain now", "0"),
    ("Tingling or numbness", "None"),
    ("Change in peeing, pooing, or feeling between the legs", "No"),
    ("Pain, numbness or weakness in both legs", "No"),
    ("A leg or foot that is weaker or drags", "No"),
    ("How far down does it reach?", "Nowhere"),
)
PLACES = ("Today", "History", "Exercises", "Plan", "Learn", "Settings")
# These take the keyboard so that their keys are heard; they are no controls.
LISTENS = {"Session"}


@contextmanager
def read_program(folder: Path) -> Iterator[Reader]:
    """The program in its own process, as a screen reader sees it."""
    answer_the_list(folder, SystemClock())
    with xvfb() as screen, window_manager(screen), assistive_bus() as bus:
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
            child.wait(timeout=10)


def _wrong(reader: Reader) -> list[str]:
    """Controls without a name or with a wrong role, and named things with none."""
    found = []
    for one in reader.shown():
        try:
            role, name, states = one.role, one.name, one.states
        except LookupError:
            continue  # gone meanwhile
        reached = "focusable" in states and name not in LISTENS
        if reached and not name:
            found.append(f"{role} without a name")
        if reached and role not in CONTROLS:
            found.append(f"{name!r} can have the keyboard and is a {role}")
        if role == "filler" and name:
            found.append(f"{name!r} is a filler")
    return found


def test_a_session_with_a_stop_by_a_screen_reader_alone(tmp_path: Path) -> None:
    with read_program(tmp_path / "data") as reader:
        reader.find("push button", "Start session").press()
        for question, answer in QUESTIONS:
            reader.group(question).find("radio button", answer).press()
        assert _wrong(reader) == []
        reader.find("push button", "Continue").press()
        stop = reader.find("push button", "Stop: pain or tingling")
        assert _wrong(reader) == []
        told = " ".join(reader.told())
        assert "Get ready." in told, "the phase is told in words"
        reader.find("push button", "Pause").press()
        reader.find("push button", "Continue").press()
        stop.press()
        reader.group("What did you feel?").find("check box", "More pain").press()
        reader.group("Where was the lowest point?").find("radio button", "Calf").press()
        reader.group("How strong is it now?").find("radio button", "5").press()
        reader.press_until_gone("push button", "Finish today")
        reader.find("push button", "Start session")
        until(lambda: any(one.stops for one in records(tmp_path / "data")))
        reader.find("push button", "History").press()
        reader.find("push button", "Previous week")
        assert any("stop" in line.lower() for line in reader.told())
    (record,) = records(tmp_path / "data")
    assert record.state is SessionState.STOPPED
    (stop_kept,) = record.stops
    assert stop_kept.reasons == (StopReason.PAIN_UP,)
    assert stop_kept.furthest is Furthest.CALF
    assert stop_kept.strength == 5


def test_every_place_is_read_with_names_and_roles(tmp_path: Path) -> None:
    wrong: dict[str, list[str]] = {}
    with read_program(tmp_path / "data") as reader:
        for place in (*PLACES, "When to get help"):
            reader.find("push button", place).press()
            if place != "When to get help":
                reader.find("push button", place)
            wrong[place] = _wrong(reader)
    assert {place: one for place, one in wrong.items() if one} == {}
