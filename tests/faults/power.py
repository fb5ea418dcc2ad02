"""A power cut, simulated: what of the unsynced may be on the disk, and what may not.

The unmodified writer runs under strace. Its calls are played again onto a model of a
disk that may, until it is told to sync, keep any 512-byte part of a write or lose it,
and keep any new, renamed or removed name or lose that. At any moment of the run the
model gives as many possible disks as one wants.
"""

import random
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from companion.store.check import verify
from companion.store.copy import verify_copy
from companion.store.diary import FILE_NAME
from companion.store.errors import DiaryError
from companion.store.folder import BACKUPS_NAME
from tests.faults.calls import Call, traced
from tests.faults.figures import Figures
from tests.faults.ledger import Ledger, sessions_on_disk

SECTOR = 512


@dataclass
class _File:
    """Bytes on the platter, and what was written since the last sync."""

    durable: bytes = b""
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)

    def sync(self) -> None:
        self.durable = self.content(lambda: True)
        self.pending = []

    def content(self, kept: Callable[[], bool]) -> bytes:
        """What is there when some of the unsynced is kept, in parts of a sector."""
        found = bytearray(self.durable)
        for offset, data in self.pending:
            if data is None:  # cut or grown to this length
                if kept():
                    del found[offset:]
                    found.extend(bytes(offset - len(found)))
                continue
            for start in range(0, len(data), SECTOR):
                if kept():
                    part, at = data[start : start + SECTOR], offset + start
                    found.extend(bytes(max(0, at - len(found))))
                    found[at : at + len(part)] = part
        return bytes(found)


@dataclass
class _Folder:
    """Names on the platter, and those given or taken since the last sync."""

    durable: dict[str, "_File | _Folder"] = field(default_factory=dict)
    pending: list[tuple[str, "_File | _Folder | None"]] = field(default_factory=list)

    def names(self, kept: Callable[[], bool]) -> dict[str, "_File | _Folder"]:
        found = dict(self.durable)
        for name, what in self.pending:
            if not kept():
                continue
            if what is None:
                found.pop(name, None)
            else:
                found[name] = what
        return found

    def sync(self) -> None:
        self.durable = self.names(lambda: True)
        self.pending = []


class Disk:
    """The model: calls go in, possible disks come out."""

    def __init__(self, root: Path) -> None:
        self._root = str(root)
        self._top = _Folder()
        self._open: dict[int, _File | _Folder] = {}
        self._at: dict[int, int] = {}
        self.said = b""
        self.syncs = 0

    def play(self, call: Call) -> None:
        """Let a call happen."""
        act = getattr(self, f"_{call.name}", None)
        if act is not None:
            act(call)

    def image(self, chance: random.Random, target: Path) -> None:
        """Lay one of the possible disks into an empty folder."""
        share = chance.choice((0.0, 0.1, 0.5, 0.9, 1.0))
        self._lay(self._top, target, lambda: chance.random() < share)

    def _lay(self, folder: _Folder, target: Path, kept: Callable[[], bool]) -> None:
        for name, what in folder.names(kept).items():
            if isinstance(what, _Folder):
                (target / name).mkdir()
                self._lay(what, target / name, kept)
            else:
                (target / name).write_bytes(what.content(kept))

    def _find(self, raw: bytes) -> tuple[_Folder, str] | None:
        """The folder of a path and the name in it; None for one outside the root."""
        text = raw.decode()
        if not text.startswith(f"{self._root}/"):
            return None
        *parts, name = Path(text).relative_to(self._root).parts
        folder = self._top
        for part in parts:
            inner = folder.names(lambda: True)[part]
            assert isinstance(inner, _Folder)
            folder = inner
        return folder, name

    def _openat(self, call: Call) -> None:
        path = call.texts[0]
        self._at[call.result] = 0
        if path.decode() == self._root:
            self._open[call.result] = self._top
            return
        place = self._find(path)
        self._open.pop(call.result, None)
        if place is None:
            return
        folder, name = place
        what = folder.names(lambda: True).get(name)
        if what is None:
            what = _File()
            folder.pending.append((name, what))
        elif "O_TRUNC" in call.arguments and isinstance(what, _File):
            what.pending.append((0, None))
        self._open[call.result] = what

    def _close(self, call: Call) -> None:
        self._open.pop(call.descriptor, None)

    def _write(self, call: Call) -> None:
        descriptor, (data,) = call.descriptor, call.texts
        if descriptor == 1:
            self.said += data
        what = self._open.get(descriptor)
        if isinstance(what, _File):
            what.pending.append((self._at[descriptor], data[: call.result]))
            self._at[descriptor] += call.result

    def _pwrite64(self, call: Call) -> None:
        what = self._open.get(call.descriptor)
        if isinstance(what, _File):
            what.pending.append((call.last_number, call.texts[0][: call.result]))

    def _lseek(self, call: Call) -> None:
        self._at[call.descriptor] = call.result

    def _ftruncate(self, call: Call) -> None:
        what = self._open.get(call.descriptor)
        if isinstance(what, _File):
            what.pending.append((call.last_number, None))

    def _fsync(self, call: Call) -> None:
        what = self._open.get(call.descriptor)
        if what is not None:
            self.syncs += 1
            what.sync()

    _fdatasync = _fsync

    def _unlink(self, call: Call) -> None:
        place = self._find(call.texts[0])
        if place is not None:
            place[0].pending.append((place[1], None))

    _unlinkat = _unlink

    def _rename(self, call: Call) -> None:
        before, after = map(self._find, call.texts)
        if before is not None and after is not None:
            what = before[0].names(lambda: True)[before[1]]
            after[0].pending.append((after[1], what))
            before[0].pending.append((before[1], None))

    _renameat = _renameat2 = _rename

    def _mkdir(self, call: Call) -> None:
        place = self._find(call.texts[0])
        if place is not None:
            place[0].pending.append((place[1], _Folder()))

    _mkdirat = _mkdir

    def _sendfile(self, call: Call) -> None:
        assert self._open.get(call.descriptor) is None, "not in this model"

    _copy_file_range = _sendfile


def cuts(
    calls: list[Call], root: Path, many: int, chance: random.Random, place: Path
) -> Iterator[tuple[Path, list[str]]]:
    """Possible disks after cuts at random moments, each with what was said by then.

    Every tenth cut comes when all is done: what was acknowledged last must be there.
    """
    end = len(calls) - 1
    moments = sorted(
        end if number % 10 == 0 else chance.randrange(end) for number in range(many)
    )
    disk, played = Disk(root), 0
    for moment in moments:
        for call in calls[played : moment + 1]:
            disk.play(call)
        played = max(played, moment + 1)
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(mode=0o700)
        disk.image(chance, place)
        yield place, disk.said.decode().splitlines()


def session_calls(folder: Path, log: Path, *more: str) -> list[Call]:
    """The calls of a child that plays sessions and makes a copy."""
    root = Path(__file__).resolve().parents[2]
    module = [sys.executable, "-m", "tests.faults.session_child"]
    return traced([*module, str(folder), *more], log, root)


def power_cuts(folder: Path, many: int, synchronous: str = "") -> Figures:
    """So many cuts in the run of a session and the copy after it.

    ``synchronous`` spoils the writer, to show that the model sees a loss.
    """
    spoilt = f", synchronous {synchronous} (control)" if synchronous else ""
    figures = Figures(f"power cut in a running session{spoilt}")
    more = ["1", synchronous] if synchronous else ["1"]
    data = folder / "data"
    calls = session_calls(data, folder / "log", *more)
    chance = random.Random(2026)
    for place, said in cuts(calls, data, many, chance, folder / "image"):
        figures.count("cuts")
        wrong = _what_is_wrong(place, said)
        if wrong:
            figures.wrong.append(wrong)
    figures.counts["calls to the disk in the run"] = len(calls)
    return figures


def _what_is_wrong(place: Path, said: list[str]) -> str:
    """Empty when the disk holds all that was acknowledged, and nothing half."""
    ledger = Ledger()
    ledger.hear(said)
    try:
        if "open" in said:
            assert (place / FILE_NAME).exists(), "the diary is lost"
        kept = sessions_on_disk(place)
        assert verify(place / FILE_NAME) == (), "the diary is not sound"
        ledger.compare(kept)
        for name in ledger.copies:
            assert verify_copy(place / BACKUPS_NAME / name) == (), "a copy is lost"
    except (AssertionError, DiaryError) as error:
        return str(error) or type(error).__name__
    return ""
