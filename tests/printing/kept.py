"""Kept pages in tests/reference/pages, as text and as pictures.

One command renews them; look at what changed before committing it:

    RENEW_PAGES=1 .venv/bin/python -m pytest tests/printing
"""

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

FOLDER = Path(__file__).parents[1] / "reference" / "pages"
RENEWING = bool(os.environ.get("RENEW_PAGES"))
# Pictures are compared this coarsely: a missing word or figure shows, a hair does not.
_WIDTH = 120
_MOST_APART = 60
_MOST_MEAN = 1.2


def compare_text(name: str, text: str) -> None:
    """Fail when the text is not the kept one."""
    path = FOLDER / f"{name}.txt"
    if RENEWING:
        _keep(path).write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


def compare_picture(name: str, picture: QImage) -> None:
    """Fail when a picture differs visibly from the kept one."""
    path = FOLDER / f"{name}.png"
    if RENEWING:
        assert picture.save(str(_keep(path)))
    apart = differences(picture, QImage(str(path)))
    assert max(apart) <= _MOST_APART
    assert sum(apart) / len(apart) <= _MOST_MEAN


def differences(one: QImage, other: QImage) -> list[int]:
    """How far apart two pictures are, point by point, 0 to 255, when seen small."""
    assert one.size() == other.size()
    first, second = _small(one), _small(other)
    return [abs(a - b) for a, b in zip(first, second, strict=True)]


def _small(picture: QImage) -> bytes:
    small = picture.scaledToWidth(_WIDTH, Qt.TransformationMode.SmoothTransformation)
    grey = small.convertToFormat(QImage.Format.Format_Grayscale8)
    step = grey.bytesPerLine()
    rows = bytes(grey.constBits())
    return b"".join(
        rows[y * step : y * step + grey.width()] for y in range(grey.height())
    )


def _keep(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path
