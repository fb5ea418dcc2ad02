"""``make bench``: cold start, memory, ten years, frames, History, stop, session.

Everything that is compared is measured in the same run; ratios are what counts.
"""

import json
import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from companion.library import Library
from companion.place import assets_folder
from tests.bench import decade, frame, history, quiet, slices, start
from tests.screen import window_manager, xvfb

_BUSY = "while True: sum(range(100_000))"


def _session_report() -> str:
    with xvfb() as screen, window_manager(screen):
        ended = subprocess.run(
            [sys.executable, "-m", "tests.bench.session"],
            env=screen.environment(),
            capture_output=True,
            text=True,
            check=True,
        )
    found = json.loads(ended.stdout.splitlines()[-1])
    return (
        f"stop, key to standing still  median {found['median']:.1f} ms, "
        f"99th percentile {found['p99']:.1f} ms, most {found['most']:.1f} ms "
        f"(at most 16 ms)\n"
        f"session after the first rep  {found['share']:.0%} of one core at "
        f"{found['rate']:.0f} pictures a second while it moves (at most 25 % at 30)"
    )


def _endurance(deed: str, busy: int = 0) -> dict[str, float]:
    """Figures of endurance.py, with so many other processes at work."""
    loads = [subprocess.Popen([sys.executable, "-c", _BUSY]) for _ in range(busy)]
    try:
        with xvfb() as screen, window_manager(screen):
            ended = subprocess.run(
                [sys.executable, "-m", "tests.bench.endurance", deed],
                env=screen.environment(),
                capture_output=True,
                text=True,
                check=True,
            )
    finally:
        for one in loads:
            one.kill()
            one.wait(timeout=10)
    found: dict[str, float] = json.loads(ended.stdout.splitlines()[-1])
    return found


def _endurance_report() -> str:
    alone = _endurance("stops")
    loaded = _endurance("stops", busy=os.cpu_count() or 2)
    memory = _endurance("sessions")
    grown = memory["after"] - memory["before"]
    lines = (
        f"stop, 500 presses        {_stops_told(alone)} (at most 16)",
        f"  with all cores busy    {_stops_told(loaded)} (at most 50)",
        f"memory over 50 sessions  {grown:+.1f} MB (at most 5)",
    )
    return "\n".join(lines)


def _stops_told(found: dict[str, float]) -> str:
    return (
        f"median {found['median']:.1f} ms, most {found['most']:.1f} ms, "
        f"99th percentile {found['p99']:.1f} ms"
    )


def main() -> None:
    """Print all figures."""
    print(f"make bench, {datetime.now(tz=UTC):%d %B %Y}")  # noqa: TID251 - a heading
    with tempfile.TemporaryDirectory() as folder:
        print(start.report(Path(folder)))
    print(decade.report())
    application = QApplication(sys.argv[:1])
    exercises = Library(assets_folder() / "exercises").exercises()
    print(frame.report(exercises))
    print(slices.report(application, exercises))
    print(history.report(application))
    del application
    print(_session_report())
    print(_endurance_report())
    print(quiet.report())


if __name__ == "__main__":
    main()
