"""What the open window costs while nobody does anything, and while it is hidden.

The program runs as a person's does, on its own Xvfb: its figure moves for some
repetitions, then it stands still. Processor time is that of the process with all its
threads, ended ones too; wake-ups are the voluntary switches of its threads.
"""

import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.bench.person import make_known
from tests.bench.result import Result, tell
from tests.bench.start import environment, ours
from tests.screen import Screen, window_manager, xvfb

_BEGUN_SECONDS, _LOOK_SECONDS, _WATCH_SECONDS = 8, 5, 15
_STILL = 0.02  # of a core: less than any moving figure takes
_LONGEST_SECONDS = 180


@dataclass(frozen=True)
class Idle:
    """Share of one core, and wake-ups a minute."""

    share: float
    wakes: float


def _worked(pid: int) -> float:
    """Seconds of processor time so far, of threads that have ended too."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _switches(pid: int) -> dict[str, int]:
    """Voluntary switches of each thread so far."""
    found = {}
    for task in Path(f"/proc/{pid}/task").iterdir():
        for line in (task / "status").read_text("ascii").splitlines():
            if line.startswith("voluntary_ctxt_switches:"):
                found[task.name] = int(line.split()[1])
    return found


def _watched(child: "subprocess.Popen[bytes]", wanted: float) -> Idle:
    worked, known = _worked(child.pid), _switches(child.pid)
    began = time.perf_counter()
    _rest(child, wanted)
    seconds = time.perf_counter() - began
    woken = sum(
        count - known.get(thread, 0) for thread, count in _switches(child.pid).items()
    )
    share = (_worked(child.pid) - worked) / seconds
    return Idle(share, woken * 60 / seconds)


def _rest(child: "subprocess.Popen[bytes]", seconds: float) -> None:
    try:
        child.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        return
    msg = f"the program ended with {child.returncode}"
    raise RuntimeError(msg)


def _until_it_stands(child: "subprocess.Popen[bytes]") -> None:
    """Wait until the figure has shown its repetitions."""
    began = time.perf_counter()
    while _watched(child, _LOOK_SECONDS).share > _STILL:
        if time.perf_counter() - began > _LONGEST_SECONDS:
            return  # the figures say so


def _results(screen: Screen, data: Path) -> Iterator[Result]:
    """While the figure moves, while it stands, and with the window out of sight."""
    child = subprocess.Popen(ours(data), env=environment(screen))
    try:
        _rest(child, _BEGUN_SECONDS)
        yield from _told("open, the figure moves", _watched(child, _LOOK_SECONDS), None)
        _until_it_stands(child)
        yield from _told("open", _watched(child, _WATCH_SECONDS), 0.5)
        hide = ["xdotool", "search", "--onlyvisible", "--name", "^Companion$"]
        subprocess.run([*hide, "windowminimize"], env=environment(screen), check=True)
        _rest(child, 3)
        yield from _told("hidden", _watched(child, _WATCH_SECONDS), 0.5)
    finally:
        child.kill()
        child.wait(timeout=10)


def _told(how: str, idle: Idle, limit: float | None) -> Iterator[Result]:
    share = idle.share * 100
    yield Result(f"idle, window {how}", share, "%", limit=limit, note="of a core")
    yield Result(f"idle, window {how}: wake-ups", idle.wakes, "a minute")


def report() -> Iterator[Result]:
    """The figures of one window."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        make_known(data)
        with xvfb() as screen, window_manager(screen):
            yield from _results(screen, data)


if __name__ == "__main__":
    tell(report())
