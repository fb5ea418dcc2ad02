"""Which drawings these are: a name that changes when what they are made from does."""

import hashlib
from collections.abc import Iterable
from pathlib import Path


def edition(folders: Iterable[Path]) -> str:
    """Sixteen letters and digits made from all files in the folders.

    Folders that are missing or cannot be read count as empty: the name is only used
    to find pictures that could as well be drawn again.
    """
    digest = hashlib.blake2b(digest_size=8)
    for folder in folders:
        for path in sorted(folder.glob("*.*")):
            try:
                digest.update(path.name.encode() + b"\0" + path.read_bytes())
            except OSError:
                continue
    return digest.hexdigest()
