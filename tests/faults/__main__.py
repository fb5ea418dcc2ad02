"""``make faults``: every fault in its long form; the figures go into the reference.

Run as ``python -m tests.faults [SHARE]``; a share of 0.1 tries a tenth of everything
and writes nothing down.
"""

import os
import platform
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.faults.conftest import MEMORY_DISK
from tests.faults.cut import cuts
from tests.faults.damaging import damages, half_written_copies
from tests.faults.disk import ERRORS, disk_errors
from tests.faults.figures import Figures
from tests.faults.imports import WAYS, imports
from tests.faults.kill import kills
from tests.faults.power import power_cuts
from tests.faults.running import TROUBLES, clock_jumps, troubles
from tests.faults.small_disk import small_disk_full

REPORT = Path(__file__).resolve().parents[1] / "reference" / "faults.md"
HEAD = """# Faults, as measured

Written by `make faults` ({system}).

A row is wrong when anything acknowledged is lost, a diary cannot be read, one trouble
is told twice, or something is half there. The rows marked as control spoil the writer
on purpose: there the simulator must find losses, or it could not be believed.

A hostile file has 2 s of processor time and 150 MB, also the largest ones, which are
well formed but for their end: twelve years and the forty largest photos, 98 MB.

| fault | tried | wrong |
|---|---|---|
"""


def _all(share: float) -> Iterator[Callable[[Path], Figures]]:
    def of(many: int) -> int:
        return max(1, round(many * share))

    yield partial(power_cuts, many=of(300))
    for spoilt in ("FULL", "OFF"):
        yield partial(power_cuts, many=of(300), synchronous=spoilt)
    for words in ERRORS:
        yield partial(disk_errors, words=words, step=round(1 / share))
    for words in TROUBLES:
        yield partial(troubles, words=words, many=of(100))
    yield partial(small_disk_full, many=of(100))
    yield partial(clock_jumps, many=of(200))
    yield partial(cuts, step=round(1 / share))
    yield partial(damages, many=of(500))
    yield partial(half_written_copies, many=of(100))
    for way, (many, _) in WAYS.items():
        yield partial(imports, way=way, many=of(many))
    yield partial(kills, many=of(1_000))


def main(share: float = 1.0) -> int:
    """Try everything; 1 when anything went wrong where nothing may."""
    memory = str(MEMORY_DISK) if os.access(MEMORY_DISK, os.W_OK) else None
    rows, failed = [], False
    for run in _all(share):
        with tempfile.TemporaryDirectory(dir=memory, prefix="companion-faults-") as one:
            figures = run(Path(one))
        rows.append(figures.table())
        sys.stdout.write(f"{rows[-1]}\n")
        control = "control" in figures.fault
        failed = failed or bool(figures.wrong) is not control
        for line in () if control else figures.wrong[:20]:
            sys.stdout.write(f"    {line}\n")
        sys.stdout.flush()
    if share == 1.0:
        system = (
            f"{platform.system()}, Python {platform.python_version()}, "
            f"SQLite {sqlite3.sqlite_version}"
        )
        REPORT.write_text(HEAD.format(system=system) + "\n".join(rows) + "\n", "utf-8")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(*map(float, sys.argv[1:])))
