"""The photos of a person's own exercises: plain files beside the diary, for one person.

    album = Album(data / ALBUM_NAME)
    name = album.keep(jpeg)       a name from what is in it: the same photo once
    album.find(name)              its path, or None
    album.read(name)              what is in it, or None if it is not whole

Only names that the album gives are looked for, whatever a diary may say.
"""

import re
from collections.abc import Iterable
from pathlib import Path

from companion.store.folder import make_private, new_file, put_in_place
from companion.store.trouble import in_plain_words

ALBUM_NAME = "photos"
PHOTO = re.compile(r"[0-9a-f]{20}\.jpg(\.part)?")
MOST_BYTES = 1_500_000


class Album:
    """Keeps photos that have been looked at and written anew."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, jpeg: bytes) -> str:
        """Keep a photo and give its name. Raises ``DiaryError`` when the disk refuses.

        Raises ValueError for one that is larger than any that was written anew.
        """
        if len(jpeg) > MOST_BYTES:
            msg = f"a photo of {len(jpeg)} bytes"
            raise ValueError(msg)
        name = name_of(jpeg)
        path, part = self.folder / name, self.folder / f"{name}.part"
        with in_plain_words(path):
            if self.read(name) is not None:
                return name  # one that has rotted is written anew
            make_private(self.folder)
            part.unlink(missing_ok=True)
            new_file(part)
            part.write_bytes(jpeg)
            put_in_place(part, path)
        return name

    def find(self, name: str) -> Path | None:
        """Where a photo lies; None when it is not there, or is no name of ours."""
        if not PHOTO.fullmatch(name) or name.endswith(".part"):
            return None
        path = self.folder / name
        return path if path.is_file() else None

    def names(self) -> frozenset[str]:
        """All photos that are kept. Raises ``DiaryError``."""
        with in_plain_words(self.folder):
            files = self.folder.iterdir() if self.folder.is_dir() else ()
            return frozenset(one.name for one in files if self.find(one.name))

    def read(self, name: str) -> bytes | None:
        """A photo, byte by byte as it was kept; None when it is not that any more.

        Raises ``DiaryError`` when the disk refuses.
        """
        path = self.find(name)
        if path is None:
            return None
        with in_plain_words(path), path.open("rb") as file:
            jpeg = file.read(MOST_BYTES + 1)
        return jpeg if name_of(jpeg) == name else None

    def fill(self, names: Iterable[str], other: "Album") -> None:
        """Keep those of these photos too that are whole in another album.

        Raises ``DiaryError``.
        """
        for name in sorted(names):
            jpeg = None if self.read(name) else other.read(name)
            if jpeg is not None:
                self.keep(jpeg)

    def drop(self, name: str) -> None:
        """Delete a photo that nothing shows any more. Raises ``DiaryError``."""
        path = self.find(name)
        if path is not None:
            with in_plain_words(path):
                path.unlink(missing_ok=True)


def name_of(jpeg: bytes) -> str:
    """The name of a photo, made of what is in it."""
    import hashlib  # noqa: PLC0415 - a start that only shows photos needs it not

    return f"{hashlib.sha256(jpeg).hexdigest()[:20]}.jpg"
