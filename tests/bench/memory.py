"""What the program weighs after its start, after a session, and after all exercises.

The program itself runs here, on a screen of its own (``python -m tests.bench memory``);
when its start is over it is led through a session and past every exercise.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

from companion import opening, start
from companion.ui.doors import EXERCISES
from tests.bench.person import make_known
from tests.bench.result import Result, tell
from tests.bench.start import EMPTY, resident_mb

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from companion.ui.window import MainWindow

_SETTLED_MS, _LOOK_MS = 6_000, 700
_LONGEST_STEPS = 60


def _empty_mb() -> float:
    """Memory of the empty window."""
    child = subprocess.Popen([sys.executable, "-c", EMPTY])
    try:
        child.wait(timeout=2)
    except subprocess.TimeoutExpired:
        return resident_mb(child.pid)
    finally:
        child.kill()
        child.wait(timeout=10)
    msg = f"the empty window ended with {child.returncode}"
    raise RuntimeError(msg)


class Visit:
    """Leads the open program, and notes its memory on the way."""

    def __init__(self, empty_mb: float) -> None:
        self._empty = empty_mb

    def begin(self, application: "QApplication") -> None:
        """Go through everything, and close the window."""
        tell(self._results(_main_window(application)))
        application.quit()

    def _results(self, window: "MainWindow") -> Iterator[Result]:
        from tests.bench.loop import wait  # noqa: PLC0415 - the start is over now

        wait(_SETTLED_MS)
        yield self._weighed("once all that is drawn ahead is drawn")
        _follow_a_session(window)
        yield self._weighed("after a session")
        window.go_to(EXERCISES)
        room = window.room(EXERCISES)
        ids = sorted(one.stem for one in Path("assets/exercises").glob("*.toml"))
        for exercise_id in ids:
            room.open(exercise_id)
            wait(_LOOK_MS)
        yield self._weighed(f"after looking at all {len(ids)} exercises")

    def _weighed(self, when: str) -> Result:
        mb = resident_mb(os.getpid())
        return Result(f"memory {when}", mb, "MB", "empty window", self._empty)


def _follow_a_session(window: "MainWindow") -> None:
    """From Today past the questions, through every exercise of the day, and back."""
    from tests.bench.loop import wait  # noqa: PLC0415 - the start is over now
    from tests.house import begin  # noqa: PLC0415 - as above

    begin(window)
    page = window.session.session
    for _ in range(_LONGEST_STEPS):
        wait(_LOOK_MS)
        if page.player is None or page.player.state.over:
            break
        page.controls.skip.click()
    else:
        page.stop()
        window.session.stop_card.answered.emit((), None, None)
    wait(_LOOK_MS)


def _main_window(application: "QApplication") -> "MainWindow":
    named = [
        one
        for one in application.topLevelWidgets()
        if type(one).__name__ == "MainWindow"
    ]
    return cast("MainWindow", named[0])


def main() -> None:
    """Start the program, and lead it from when its start is over."""
    visit = Visit(_empty_mb())
    usual = opening._tidy_from_now_on

    def tidy_and_visit(application: "QApplication") -> None:
        usual(application)
        visit.begin(application)

    opening._tidy_from_now_on = tidy_and_visit
    with tempfile.TemporaryDirectory() as folder:
        make_known(Path(folder))
        start.main(["--data-dir", folder])


if __name__ == "__main__":
    main()
