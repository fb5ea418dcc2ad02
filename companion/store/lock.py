"""One program at a time: the lock on the data folder.

The lock belongs to the open file, so the system takes it back when the program ends
in any way, kill -9 included: there is no stale lock, whatever the file holds.
"""

import os
import sys
from pathlib import Path

from companion.store.errors import AlreadyRunning
from companion.store.trouble import in_plain_words

if sys.platform == "win32":  # pragma: no cover - only where Windows runs the tests
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


LOCK_NAME = "companion.lock"


class FolderLock:
    """Holds the data folder for this program until released.

    Raises ``AlreadyRunning`` when another one holds it, and the errors of the folder
    when it cannot be locked at all (some network drives).
    """

    def __init__(self, folder: Path) -> None:
        path = folder / LOCK_NAME
        with in_plain_words(folder):
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _take(self._descriptor)
            except (BlockingIOError, PermissionError) as error:
                os.close(self._descriptor)
                raise AlreadyRunning(folder, str(error)) from error
            except OSError:
                os.close(self._descriptor)
                raise

    def release(self) -> None:
        """Let the next one in; a second time does nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
