"""The installed PySide6 leaves the counts of None and True alone.

Version 6.12.0 below Python 3.12 loses a reference of None at every void call and
one of True at every emit, and ends the process after some thousand of them.
"""

import subprocess
import sys

_COUNTS = """
import sys
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath

class Source(QObject):
    told = Signal(int)

image = QImage(8, 8, QImage.Format.Format_ARGB32_Premultiplied)
painter = QPainter(image)
path = QPainterPath()
source = Source()

def work(times):
    for _ in range(times):
        painter.save()
        painter.drawPath(path)
        painter.restore()
    for number in range(2 * times):
        source.told.emit(number)

work(20)
before = [sys.getrefcount(one) for one in (None, True, False)]
work(500)
after = [sys.getrefcount(one) for one in (None, True, False)]
painter.end()
lost = [b - a for b, a in zip(before, after)]
print(lost)
sys.exit(any(abs(one) > 5 for one in lost))
"""


def test_the_counts_of_none_and_true_stay() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _COUNTS],
        capture_output=True,
        text=True,
        timeout=25,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
