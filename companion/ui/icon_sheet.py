"""The icons that a start needs, as they were drawn before, in one file of the cache.

Reading one file for each of thirty icons would cost a start 4 ms.
"""

from functools import cached_property
from pathlib import Path

from PySide6.QtGui import QImage

from companion.sealed_file import SealedFile

_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
_LARGEST_BYTES = 8 * 1024 * 1024
_MOST = 200  # icons: some of each colour and size that the last starts showed
# Width and height in device pixels, and the pixels; they lie as they are, as packing
# so few takes longer than reading them.
Pixels = tuple[int, int, bytes]


class IconSheet:
    """Pictures by their names; those of another edition of the drawings are gone."""

    def __init__(self, file: Path, edition: str) -> None:
        self._file = SealedFile(file, _LARGEST_BYTES)
        self._edition = edition

    @cached_property
    def _pictures(self) -> dict[str, Pixels]:
        found = self._file.read()
        if isinstance(found, tuple) and found[0] == self._edition:
            return dict(found[1])
        return {}

    def read(self, name: str) -> QImage | None:
        """The picture of a name, if there is one."""
        found = self._pictures.get(name)
        if found is None:
            return None
        width, height, pixels = found
        # A copy owns its pixels; Qt would only borrow ours.
        return QImage(pixels, width, height, _FORMAT).copy()

    def keep(self, drawn: dict[str, QImage]) -> None:
        """Add pictures; the first that were added make room when there are many."""
        for name, image in drawn.items():
            plain = image.convertToFormat(_FORMAT)
            size = plain.width(), plain.height()
            self._pictures[name] = (*size, bytes(plain.constBits()))
        while len(self._pictures) > _MOST:
            del self._pictures[next(iter(self._pictures))]
        if drawn:
            self._file.write((self._edition, self._pictures))
