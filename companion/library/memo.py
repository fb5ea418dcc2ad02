"""What was read from files before, kept so that a start need not read them again.

One small JSON file for each source, in a folder that may be thrown away at any time.
It counts only while its checksum is right, it was made by this edition of the program,
and the source still has the size and the times it had then. Whatever else lies there
is as good as nothing; a folder that refuses is no fault.
"""

import json
import os
import zlib
from contextlib import suppress
from pathlib import Path

LARGEST_BYTES = 1024 * 1024

State = tuple[int, ...]


def state_of(source: Path) -> State | None:
    """What changes when a file does; None when it cannot be known."""
    try:
        known = source.stat()
    except (OSError, ValueError):
        return None
    return known.st_size, known.st_mtime_ns, known.st_ctime_ns


class Memo:
    """Values of JSON by the file they were made from; without a folder it has none."""

    def __init__(self, folder: Path | None = None, edition: str = "") -> None:
        self._folder = folder
        self._edition = edition

    def recall(self, source: Path, state: State | None) -> object:
        """What was made of a file that is still in this state, or None."""
        if self._folder is None or state is None:
            return None
        try:
            with self._path(source).open("rb") as file:
                raw = file.read(LARGEST_BYTES + 1)
            checksum, body = raw[:8], raw[8:]
            if len(raw) > LARGEST_BYTES or checksum != _checksum(body):
                return None
            about, value = json.loads(body)
        except (OSError, ValueError, TypeError, RecursionError):
            return None
        return value if about == self._about(source, state) else None

    def remember(self, source: Path, state: State | None, value: object) -> None:
        """Keep what was made of a file when it was in a state, whole or not at all."""
        if self._folder is None or state is None:
            return
        path = self._path(source)
        part = path.with_name(f"{path.name}.{os.getpid()}.part")
        body = json.dumps(
            [self._about(source, state), value], separators=(",", ":")
        ).encode()
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            part.write_bytes(_checksum(body) + body)
            part.replace(path)
        except OSError:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def _about(self, source: Path, state: State) -> list[object]:
        return [self._edition, str(source), *state]

    def _path(self, source: Path) -> Path:
        return (self._folder or source.parent) / f"{source.stem}.json"


def _checksum(body: bytes) -> bytes:
    return b"%08x" % zlib.crc32(body)
