"""A second start rings at the first one's door, which comes to the front.

A named pipe in the data folder: only this person can reach it, it works however long
the folder's name is, and a pipe left by a crash has no reader, so nobody waits for it.
Where there are no named pipes (Windows, some drives) nobody answers.
"""

import os
import re
import select
import stat
from contextlib import suppress
from enum import Enum
from pathlib import Path

BELL_NAME = "companion.bell"
ANSWER_SECONDS = 1.0
_PAUSE_SECONDS = 0.05
# What a desktop gives to a start, for a window to be let to the front (Wayland).
ACTIVATION = "XDG_ACTIVATION_TOKEN"
_RING = re.compile(rb"(\d{1,10}) ([\x21-\x7e]{0,200})")
_HERE = b"here"
_MOST = 4096  # bytes read at once; a ring is far shorter


class Heard(Enum):
    """What came of ringing."""

    NOBODY = "nobody"  # no other program is there
    SILENCE = "silence"  # there is one, but it stands still
    ANSWER = "answer"  # it has come to the front


def _answer_path(folder: Path, number: int) -> Path:
    return folder / f"companion.answer-{number}"


def ring(folder: Path, token: str = "", seconds: float = ANSWER_SECONDS) -> Heard:
    """Ask whoever has this folder open to come to the front.

    ``token`` is what the desktop gave this start, so that the other may do so.
    """
    try:
        bell = os.open(folder / BELL_NAME, os.O_WRONLY | os.O_NONBLOCK)
    except OSError:
        return Heard.NOBODY
    try:
        if not stat.S_ISFIFO(os.fstat(bell).st_mode):
            return Heard.NOBODY
        return _asked(folder, bell, token, seconds)
    except OSError:
        return Heard.SILENCE
    finally:
        os.close(bell)


def came(folder: Path, token: str = "", patience_seconds: float = 2.0) -> bool:
    """Whether the program that holds this folder has come to the front.

    It may have been started a moment ago, and hang up its bell only soon.
    """
    for _ in range(round(patience_seconds / _PAUSE_SECONDS)):
        heard = ring(folder, token)
        if heard is not Heard.NOBODY:
            return heard is Heard.ANSWER
        select.select([], [], [], _PAUSE_SECONDS)
    return False


def _asked(folder: Path, bell: int, token: str, seconds: float) -> Heard:
    path = _answer_path(folder, os.getpid())
    path.unlink(missing_ok=True)
    os.mkfifo(path, 0o600)
    answer = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        os.write(bell, f"{os.getpid()} {token}\n".encode("ascii", "ignore"))
        ready, _, _ = select.select([answer], [], [], seconds)
        heard = os.read(answer, len(_HERE)) if ready else b""
    finally:
        os.close(answer)
        path.unlink(missing_ok=True)
    return Heard.ANSWER if heard == _HERE else Heard.SILENCE


class Doorbell:
    """The first program's end of it; the folder must be locked by this program.

    Raises ``OSError`` where there can be none.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / BELL_NAME
        self._path.unlink(missing_ok=True)
        make = getattr(os, "mkfifo", None)
        if make is None:  # pragma: no cover - Windows
            msg = "there are no named pipes"
            raise OSError(msg)
        make(self._path, 0o600)
        # Open for writing too: else every ring would end it.
        self.descriptor = os.open(self._path, os.O_RDWR | os.O_NONBLOCK)

    def answer(self) -> tuple[str, ...]:
        """Answer all who have rung; gives the tokens that they brought."""
        try:
            heard = os.read(self.descriptor, _MOST)
        except OSError:
            return ()
        rings = [_RING.fullmatch(line) for line in heard.split(b"\n")]
        for one in rings:
            if one is not None:
                self._say_here(int(one[1]))
        return tuple(one[2].decode("ascii") for one in rings if one is not None)

    def _say_here(self, number: int) -> None:
        with suppress(OSError):  # it has waited long enough, and is gone
            path = _answer_path(self._folder, number)
            answer = os.open(path, os.O_WRONLY | os.O_NONBLOCK)
            try:
                if stat.S_ISFIFO(os.fstat(answer).st_mode):
                    os.write(answer, _HERE)
            finally:
                os.close(answer)

    def close(self) -> None:
        """Take the bell off the door."""
        os.close(self.descriptor)
        self._path.unlink(missing_ok=True)
