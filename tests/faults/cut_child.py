"""Does one long deed with a diary, to be killed in the middle of it.

Run as ``python -m tests.faults.cut_child DEED FOLDER``; the diary is in FOLDER/data.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from companion.store.diary import open_diary
from companion.store.erasure import Erasure
from companion.store.recovery import Recovery
from tests.fakes import FakeClock
from tests.store.examples import NINE

IMPORTED = "in.json"


def _copy(data: Path) -> None:
    with open_diary(data, FakeClock(NINE)) as diary:
        diary.back_up()


def _go_back(data: Path) -> None:
    recovery = Recovery(data, FakeClock(NINE))
    newest = next(recovery.offers()).backup
    recovery.recover(newest, bring_over=False)


def _bring_in(data: Path) -> None:
    with open_diary(data, FakeClock(NINE)) as diary:
        diary.archive.bring_in(data.parent / IMPORTED)


def _update(data: Path) -> None:
    open_diary(data, FakeClock(NINE)).close()


def _erase(data: Path) -> None:
    Erasure(data, data.parent / "cache").erase()


DEEDS: dict[str, Callable[[Path], None]] = {
    "a copy": _copy,
    "going back to a copy": _go_back,
    "an import": _bring_in,
    "bringing an old diary up to date": _update,
    "deleting everything": _erase,
}

if __name__ == "__main__":
    DEEDS[sys.argv[1]](Path(sys.argv[2]) / "data")
