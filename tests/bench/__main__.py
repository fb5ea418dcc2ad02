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
from tests.bench import decade, frame, history, start
from tests.screen import window_manager, xvfb


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


def main() -> None:
    """Print all figures."""
    print(f"make bench, {datetime.now(tz=UTC):%d %B %Y}")  # noqa: TID251 - a heading
    with tempfile.TemporaryDirectory() as folder:
        print(start.report(Path(folder)))
    print(decade.report())
    application = QApplication(sys.argv[:1])
    print(frame.report(Library(assets_folder() / "exercises").exercises()))
    print(history.report(application))
    del application
    print(_session_report())


if __name__ == "__main__":
    main()
