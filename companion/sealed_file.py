"""One value in one file of the cache, read only while its seal is whole.

For what this very Python made and can make again: code, or numbers and bytes. Whatever
else lies there is as good as nothing; a folder that refuses is no fault.
"""

import marshal
import os
import sys
import zlib
from contextlib import suppress
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from typing import Any

_SUM_BYTES = 4
# Of one installation: another version of the program that shares the cache would else
# be given the modules of this one, and run them.
_PLACE = f"{__file__}\0{sys.prefix}\0{sys.base_prefix}".encode()
_SEAL = (
    MAGIC_NUMBER
    + bytes([sys.flags.optimize])
    + zlib.crc32(_PLACE).to_bytes(_SUM_BYTES, "big")
)
_START = len(_SEAL) + _SUM_BYTES


class SealedFile:
    """The file; ``most`` is how many bytes are believed to be ours."""

    def __init__(self, path: Path, most: int) -> None:
        self._path = path
        self._most = most

    def read(self) -> Any | None:  # noqa: ANN401 - whatever was written
        """What was kept by this very program; None when it is not sound."""
        with suppress(OSError, ValueError, EOFError, TypeError):
            with self._path.open("rb") as opened:
                raw = opened.read(self._most)
            body = memoryview(raw)[_START:]
            if raw.startswith(_SEAL + _sum(body)):
                return marshal.loads(body)  # noqa: S302 - as Python reads its .pyc
        return None

    def write(self, value: Any) -> None:  # noqa: ANN401 - whatever marshal can write
        """Keep a value, whole or not at all."""
        part = self._path.with_name(f"{self._path.name}.{os.getpid()}.part")
        body = marshal.dumps(value)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(_SEAL + _sum(body) + body)
            part.replace(self._path)
        except OSError:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def _sum(body: bytes | memoryview) -> bytes:
    return zlib.crc32(body).to_bytes(_SUM_BYTES, "big")
