"""What ``make package`` made: how large it is, and that it starts as fast as sources.

Sizes are as ``du -sm`` tells them. Both are started turn by turn on the same screen;
the least processor time of each counts: a busy machine adds to it and takes nothing.
Two rows of starts of one program differ by some percent; that much is allowed.
"""

import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.person import make_known
from tests.bench.result import Result, tell
from tests.bench.start import ROOT, Start, ours, timed_start
from tests.screen import xvfb

_DIST = ROOT / "dist"
_RUNS = 9
_ALIKE = 1.03
_NOT_MADE = "not made here: make package"


def _megabytes(path: Path) -> float:
    told = subprocess.run(["du", "-sm", path], check=True, capture_output=True)
    return float(told.stdout.split()[0])


def _sizes() -> Iterator[Result]:
    parts = (
        ("package, the folder unpacked", "companion", 105.0),
        ("package, the folder packed", "companion-linux.tar.xz", 32.0),
        ("package, .deb", "companion_*.deb", 32.0),
    )
    for what, name, limit in parts:
        found = sorted(_DIST.glob(name))
        size = _megabytes(found[-1]) if found else None
        note = "" if found else _NOT_MADE
        yield Result(what, size, "MB", limit=limit, note=note)


def _starts(program: Path) -> Iterator[Result]:
    with tempfile.TemporaryDirectory() as folder, xvfb() as screen:
        packed, source = Path(folder) / "packed", Path(folder) / "source"
        commands = [str(program), "--data-dir", str(packed)], ours(source)
        for data, command in zip((packed, source), commands, strict=True):
            make_known(data)
            timed_start(screen, command, 6.0)
            timed_start(screen, command, 2.0)
        found: tuple[list[Start], list[Start]] = ([], [])
        for _ in range(_RUNS):
            for starts, command in zip(found, commands, strict=True):
                starts.append(timed_start(screen, command, 1.5))
    worked = [min(one.worked_ms for one in starts) for starts in found]
    painted = [min(one.painted_ms for one in starts) for starts in found]
    what = "start of the package"
    yield Result(
        f"{what}, processor time", worked[0], "ms", "sources", worked[1], _ALIKE
    )
    yield Result(what, painted[0], "ms", "sources", painted[1])


def report() -> Iterator[Result]:
    """Sizes, and both starts."""
    yield from _sizes()
    program = _DIST / "companion" / "companion"
    if program.exists():
        yield from _starts(program)


if __name__ == "__main__":
    tell(report())
