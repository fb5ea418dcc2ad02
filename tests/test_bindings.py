"""PySide6 that was brought in by us works as any other; it only comes sooner."""

import os
import re
import subprocess
import sys
from pathlib import Path

from companion.bindings import LatePattern

ROOT = Path(__file__).resolve().parents[1]
_WORK = """
import builtins, re, sys
{load}
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget

class Ear(QObject):
    told = Signal(int)
    @Slot(int)
    def hear(self, number):
        print("heard", number)

application = QApplication(["test", "-platform", "offscreen"])
ear, widget = Ear(), QWidget()
ear.told.connect(ear.hear)
ear.told.emit(3)
for wrong in (lambda: widget.resize("a"), lambda: QColor(1, 2, 3).setRgb("x", None)):
    try:
        wrong()
    except TypeError as error:
        print(error)
print(QWidget.resize.__doc__)
import colorsys
print(colorsys.rgb_to_hsv(0, 0, 0))
print(type(re.compile("a")).__name__, re.compile.__module__)
"""


def _told(load: str) -> str:
    ended = subprocess.run(
        [sys.executable, "-c", _WORK.format(load=load)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=25,
        check=True,
    )
    return ended.stdout


def test_pyside_does_and_says_what_it_does_without_us() -> None:
    ours = _told("from companion.bindings import load; load()")
    assert ours == _told("")
    assert "heard 3" in ours
    assert "Supported signatures" in ours


def test_imports_go_their_usual_way() -> None:
    load = (
        "from companion.bindings import load; load(); "
        "print(builtins.__import__ is getattr(builtins, '__feature_import__', None))"
    )
    assert _told(load).startswith("False\n")


def test_a_late_pattern_does_what_the_pattern_does() -> None:
    late, pattern = (
        LatePattern(r"(a+) b", re.VERBOSE),
        re.compile(r"(a+) b", re.VERBOSE),
    )
    assert late.findall("aab ab") == pattern.findall("aab ab") == ["aa", "a"]
    assert [m.span() for m in late.finditer("aab ab")] == [(0, 3), (4, 6)]
    assert late.sub("c", "xaab", count=1) == "xc"
