"""Kept pages in tests/reference/pages, as text and as pictures.

One command renews them; look at what changed before committing it:

    RENEW_PAGES=1 .venv/bin/python -m pytest tests/printing
"""

import os
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, qRgb

FOLDER = Path(__file__).parents[1] / "reference" / "pages"
SEEN = Path(__file__).parents[2] / "build" / "pages"  # what is not as kept
RENEWING = bool(os.environ.get("RENEW_PAGES"))
# Pages are compared this coarsely. As measured, a line that lies 2 mm too low or too
# far right changes a point by 37 or more, mostly by 70; a missing word by 44 or more; a
# missing figure by 120. Drawn again, a page does not change at all.
_WIDTH, _WIDTH_LYING = 120, 168
_MOST_APART = 35
_MOST_MEAN = 0.15
# Sixteen greys take a quarter of the room of a colour picture.
_GREYS = [qRgb(17 * grey, 17 * grey, 17 * grey) for grey in range(16)]
_GROUND = 11  # which of them lies behind the pages
_ABREAST, _APART = 8, 4  # pages in a row, and points between two
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


class Album:
    """All pages of a sheet in one language, such as ``de/today``, on one picture.

    One that differs is put into ``build/pages``.
    """

    def __init__(self, name: str) -> None:
        self._path = FOLDER / f"{name}.png"
        self._seen = SEEN / f"{name}.png"
        self._pages: list[tuple[str, QImage]] = []

    @staticmethod
    def kept() -> set[str]:
        """Every album that there is."""
        return {
            one.relative_to(FOLDER).with_suffix("").as_posix()
            for one in FOLDER.glob("*/*.png")
        }

    def add(self, name: str, picture: QImage) -> None:
        """One more page."""
        self._pages.append((name, picture))

    def keep(self) -> None:
        """Keep the pages as they are."""
        assert self._drawn().save(str(_keep(self._path)), quality=0)

    def faults(self) -> Iterator[str]:
        """Pages that do not look as kept, or are not kept, or are so no more."""
        now, kept = self._drawn(), QImage(str(self._path))
        wrong = [*self._differing(now, kept)]
        if wrong and RENEWING:
            self.keep()
        elif wrong:
            now.save(str(_keep(self._seen)))
            yield f"{self._path} is not what {self._seen} is: {', '.join(wrong)}"

    def _differing(self, now: QImage, kept: QImage) -> Iterator[str]:
        if now.size() != kept.size():
            yield f"{len(self._pages)} pages"
            return
        places = [*self._places(now.height())]
        names = [name for name, _ in self._pages]
        for place, name in zip_longest(places, names, fillvalue="left over"):
            assert isinstance(place, QRect)
            if not looks_like(now.copy(place), kept.copy(place)):
                yield str(name)

    def _drawn(self) -> QImage:
        """Pages in rows on grey, the room of one as wide and high as any needs."""
        cell = self._cell()
        rows = -(-len(self._pages) // _ABREAST)
        image = QImage(
            _ABREAST * cell.width(), rows * cell.height(), QImage.Format.Format_RGB32
        )
        image.fill(_GREYS[_GROUND])
        painter = QPainter(image)
        places = self._places(image.height())
        for (_, picture), place in zip(self._pages, places, strict=False):
            painter.drawImage(place.topLeft(), picture)
        painter.end()
        return image.convertToFormat(QImage.Format.Format_Indexed8, _GREYS, _NO_DITHER)

    def _cell(self) -> QSize:
        size = QSize(0, 0)
        for _, picture in self._pages:
            size = size.expandedTo(picture.size())
        # Whole fours are compared as they are.
        return QSize(-(-size.width() // 4) * 4 + _APART, size.height() + _APART)

    def _places(self, height: int) -> Iterator[QRect]:
        """The rooms of an image so high, row by row."""
        cell = self._cell()
        inner = cell.shrunkBy(QMargins(0, 0, _APART, _APART))
        for top in range(0, height, cell.height()):
            for number in range(_ABREAST):
                yield QRect(QPoint(number * cell.width(), top), inner)


def kept_picture(name: str) -> QImage:
    """The kept picture of a page."""
    return QImage(str(FOLDER / f"{name}.png"))


def looks_like(one: QImage, other: QImage) -> bool:
    """Whether two pages show the same things at the same places."""
    apart = differences(one, other, _WIDTH if _upright(one) else _WIDTH_LYING)
    return max(apart) <= _MOST_APART and sum(apart) / len(apart) <= _MOST_MEAN


def _upright(picture: QImage) -> bool:
    return picture.height() >= picture.width()


def differences(one: QImage, other: QImage, width: int) -> bytes:
    """How far apart pictures are, point by point, 0 to 255, when seen this small.

    A width in whole fours.
    """
    assert one.size() == other.size()
    apart, small = (
        picture.scaledToWidth(
            width, Qt.TransformationMode.SmoothTransformation
        ).convertToFormat(QImage.Format.Format_RGB32)
        for picture in (one, other)
    )
    painter = QPainter(apart)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, small)
    painter.end()
    grey = apart.convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(grey.constBits())  # of an image that is still there


def _keep(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path
