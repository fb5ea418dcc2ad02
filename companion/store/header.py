"""The first bytes of a diary file, read before SQLite may touch it."""

import struct
from pathlib import Path

from companion.domain.fact import fact

_MAGIC = b"SQLite format 3\x00"
_LENGTH = 100


@fact
class Header:
    """Whether it is a database at all, whose, and of which version.

    ``size`` is that of the whole file in bytes.
    """

    size: int
    is_database: bool
    application_id: int
    version: int


def read_header(path: Path) -> Header:
    """Read it; a file that is too short has zeros. Raises ``OSError``.

    Must not be called while this program has the file open: closing it here would
    give back SQLite's own locks (a rule of POSIX).
    """
    with path.open("rb") as file:
        raw = file.read(_LENGTH)
    full = raw.ljust(_LENGTH, b"\x00")
    (version,) = struct.unpack_from(">i", full, 60)
    (application_id,) = struct.unpack_from(">i", full, 68)
    return Header(path.stat().st_size, raw[:16] == _MAGIC, application_id, version)
