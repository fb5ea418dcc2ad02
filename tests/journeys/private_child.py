"""The program from its start to its end, with a whole session, under somebody's eyes.

Run as ``python -m tests.journeys.private_child FOLDER`` with FOLDER/tmp as the folder
for temporary files. All is as in ``main.py`` but for the clock, which runs faster. Ends
with 0 when the session was finished and written down.
"""

import faulthandler
import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMainWindow

import companion.app
import companion.clock
from companion.domain.player import play
from companion.domain.record import SessionState
from companion.domain.timeline import timeline
from companion.opening import open_window
from companion.store.diary import read_diary
from tests.exercises import a_routine, an_exercise
from tests.fakes import FakeClock
from tests.house import MONDAY, let_pass, window_of

CLOCK = FakeClock(MONDAY)
_SETTLED_MS = 1_500
_LONGEST_SECONDS = 50  # then it says where it stands, and ends


class Driven(companion.app.House):
    """A house in which a session is played by itself, and then everything else."""

    def open(self, *, quietly: bool = False) -> QMainWindow:
        window = super().open(quietly=quietly)
        QTimer.singleShot(_SETTLED_MS, self._play)
        return window

    def _play(self) -> None:
        window = window_of(self)
        window.play(play(timeline(a_routine(an_exercise(reps=(2,))))))
        QTimer.singleShot(200, self._follow)

    def _follow(self) -> None:
        let_pass(self, CLOCK, 600_000)
        window = window_of(self)
        folder = Path(sys.argv[1])
        upkeep = window.crew.upkeep()
        upkeep.exported.connect(lambda *_: upkeep.copy())
        upkeep.copied.connect(window.close, Qt.ConnectionType.QueuedConnection)
        upkeep.failed.connect(_give_up)
        upkeep.went_wrong.connect(_give_up)
        upkeep.export(folder / "data" / "all.json")


def _give_up(error: object, _job: object = None) -> None:
    sys.stderr.write(f"{error!r}\n")
    sys.stderr.flush()
    os._exit(3)


def main(folder: Path) -> int:
    """Start, play, close; look into the diary afterwards."""
    companion.clock.SystemClock = lambda: CLOCK  # type: ignore[assignment,misc,return-value] # a fast clock
    companion.app.House = Driven  # type: ignore[misc] # as above
    code = open_window(folder / "data")
    with read_diary(folder / "data", CLOCK) as diary:
        (record,) = diary.sessions.between(MONDAY.date(), MONDAY.date())
    return code or int(record.state is not SessionState.FINISHED)


if __name__ == "__main__":
    faulthandler.dump_traceback_later(_LONGEST_SECONDS, exit=True)
    sys.exit(main(Path(sys.argv[1])))
