"""What the program says when no window can be shown."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from companion import display

ROOT = Path(__file__).resolve().parents[1]
linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux can lack these libraries"
)


def test_a_missing_library_is_named_with_its_package() -> None:
    said = display.missing_library(
        "libxcb-icccm.so.4: cannot open shared object file: No such file or directory"
    )
    assert "libxcb-icccm.so.4" in said
    assert "sudo apt install libxcb-icccm4" in said
    assert "\n" not in said


def test_an_unknown_library_is_named_without_a_package() -> None:
    said = display.missing_library("libodd.so.7: cannot open shared object file")
    assert "libodd.so.7" in said
    assert "apt" not in said


def test_any_other_failure_is_passed_on_in_one_sentence() -> None:
    assert "strange" in display.missing_library("something strange\n")


@linux_only
def test_no_screen_is_said() -> None:
    assert "no screen here" in (display.problem({}) or "")


@linux_only
def test_a_screen_that_does_not_answer_is_said() -> None:
    said = display.problem({"DISPLAY": ":4711", "QT_QPA_PLATFORM": "xcb"})
    assert said is not None
    assert "4711" in said or "libxcb" in said


def test_a_screenless_platform_needs_no_screen() -> None:
    assert display.problem({"QT_QPA_PLATFORM": "offscreen"}) is None


@linux_only
def test_wayland_is_left_to_qt() -> None:
    assert display.problem({"WAYLAND_DISPLAY": "wayland-0"}) is None


@linux_only
def test_the_program_says_one_sentence_and_no_traceback() -> None:
    environment = {k: v for k, v in os.environ.items() if "DISPLAY" not in k}
    environment.pop("QT_QPA_PLATFORM", None)
    ended = subprocess.run(
        [sys.executable, "main.py"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=25,
        check=False,
    )
    assert ended.returncode == 2
    assert "no screen here" in ended.stderr
    assert len(ended.stderr.strip().splitlines()) == 1
