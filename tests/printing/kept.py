"""Kept pages in tests/reference/pages, as text and as pictures.

One command renews them; look at what changed before committing it:

    RENEW_PAGES=1 .venv/bin/python -m pytest tests/printing
"""

import os
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, qRgb

FOLDER = Path(__file__).parents[1] / "reference" / "pages"
SEEN = Path(__file__).parents[2] / "build" / "pages"  # what is not as kept
RENEWING = bool(os.environ.get("RENEW_PAGES"))
# Pages are compared this coarsely. As measured, three rounds of work on the figure
# changed points by up to 22 and the mean by up to 0.06; a missing word changes a point
# by 40 or more, a missing figure one by 120 and the mean by 0.2.
_WIDTH, _WIDTH_LYING = 60, 85
_MOST_APART = 35
_MOST_MEAN = 0.15
# Sixteen greys take a quarter of the room of a colour picture.
_GREYS = [qRgb(17 * grey, 17 * grey, 17 * grey) for grey in range(16)]
_NO_DITHER = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither


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
        assert picture.save(str(_keep(path)), quality=0)
    assert looks_like(picture, kept_picture(name)), path


class PageBook:
    """The kept pages of one chapter, a folder such as ``de/a4-large``.

    Pages that differ are put into ``build/pages``.
    """

    def __init__(self, chapter: str) -> None:
        self._chapter = chapter
        self._seen: set[str] = set()

    @staticmethod
    def chapters() -> set[str]:
        """Every chapter that has a page."""
        pages = FOLDER.glob("*/*/*.png")
        return {one.parent.relative_to(FOLDER).as_posix() for one in pages}

    def compared(self, name: str, picture: QImage) -> Iterator[str]:
        """What is wrong with a page: that it does not look as kept."""
        grey = picture.convertToFormat(
            QImage.Format.Format_Indexed8, _GREYS, _NO_DITHER
        )
        path = FOLDER / self._chapter / f"{name}.png"
        self._seen.add(path.name)
        kept = QImage(str(path))
        if kept.size() == grey.size() and looks_like(grey, kept):
            return
        if RENEWING:
            assert grey.save(str(_keep(path)))
            return
        seen = _keep(SEEN / self._chapter / f"{name}-now.png")
        grey.save(str(seen))
        yield f"{path} is not what {seen} is"

    def left_over(self) -> Iterator[str]:
        """Kept pages that are no longer printed."""
        for path in sorted((FOLDER / self._chapter).glob("*.png")):
            if path.name in self._seen:
                continue
            if RENEWING:
                path.unlink()
            else:
                yield f"{path} is kept, and not printed any more"


def kept_picture(name: str) -> QImage:
    """The kept picture of a page."""
    return QImage(str(FOLDER / f"{name}.png"))


def looks_like(one: QImage, other: QImage) -> bool:
    """Whether two pages show the same things at the same places."""
    apart = differences(one, other, _WIDTH if _upright(one) else _WIDTH_LYING)
    return max(apart) <= _MOST_APART and sum(apart) / len(apart) <= _MOST_MEAN


def _upright(picture: QImage) -> bool:
    return picture.height() >= picture.width()


def differences(one: QImage, other: QImage, width: int) -> list[int]:
    """How far apart pictures are, point by point, 0 to 255, when seen this small."""
    assert one.size() == other.size()
    first, second = _small(one, width), _small(other, width)
    return [abs(a - b) for a, b in zip(first, second, strict=True)]


def _small(picture: QImage, width: int) -> bytes:
    small = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    grey = small.convertToFormat(QImage.Format.Format_Grayscale8)
    step = grey.bytesPerLine()
    rows = bytes(grey.constBits())
    return b"".join(
        rows[y * step : y * step + grey.width()] for y in range(grey.height())
    )


def _keep(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path
