"""A session played to its end, as fast as the disk allows, until somebody kills it.

Run as ``python -m tests.faults.session_child FOLDER [SESSIONS [SYNCHRONOUS]]``. Writes
a line when the diary is open, and one for each deed once it is on disk, with the id of
its session: begun, each finished rep, finished. An unfinished session is continued.
With a number of sessions it ends after them, with a copy of the diary. SYNCHRONOUS
spoils the writer on purpose, to show that a fault is seen.
"""

import os
import sys
from collections import deque
from pathlib import Path

from companion.domain.player import Player, State, play
from companion.domain.record import RepDone, SessionState
from companion.domain.snapshot import plan_of
from companion.domain.timeline import Rep, Timeline, timeline
from companion.store import connection
from companion.store.diary import new_id, open_diary
from companion.store.writer import SessionWriter
from tests.exercises import a_routine, an_exercise
from tests.fakes import FakeClock


def words(session_id: str, rep: Rep) -> str:
    """A rep of a session as one line."""
    return f"rep {session_id} {rep.item} {rep.set_number} {rep.number} {rep.side}"


def the_line() -> Timeline:
    """Three exercises, 72 reps."""
    return timeline(
        a_routine(
            *[an_exercise(name, reps=(8, 8, 8)) for name in ("one", "two", "three")]
        )
    )


def _say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


class Teller:
    """Says of each deed that it is on disk, once the writer knows that it is."""

    def __init__(self) -> None:
        self.lines: deque[str] = deque()

    def saved(self, waiting: int) -> None:  # noqa: ARG002 - a witness is told it
        _say(self.lines.popleft())

    def recovered(self) -> None:
        _say("recovered")

    def failed(self, error: Exception) -> None:
        _say(f"failed {error}")

    def refused(self, error: Exception) -> None:
        _say(f"refused {error}")


class Game:
    """Plays sessions as the window does: through the writer, never waiting for it."""

    def __init__(self, folder: Path) -> None:
        self._clock = FakeClock()
        self._teller = Teller()
        self._next_id = new_id()
        self._diary = open_diary(folder, self._clock, lambda: self._next_id)
        _say("open")
        self._writer = SessionWriter(self._diary, self._teller)
        self._line = the_line()

    def play(self) -> None:
        """One session to its end, the unfinished one if there is one."""
        session_id, player = self._begin()
        while player.state is not State.FINISHED:
            self._clock.pass_ms(250)
            before, player = len(player.done), player.advance(250)
            for rep in player.done[before:]:
                self._teller.lines.append(words(session_id, rep))
                done = RepDone(rep, self._clock.now())
                self._writer.add_rep(session_id, done, player.active_ms)
        self._teller.lines.append(f"finished {session_id}")
        self._writer.end(session_id, SessionState.FINISHED, self._clock.now())

    def end(self) -> None:
        """Write what waits, make a copy, and say so."""
        self._writer.close()
        copy = self._diary.back_up()
        assert copy is not None
        _say(f"copied {copy.path.name}")
        self._diary.close()

    def _begin(self) -> tuple[str, Player]:
        found = self._writer.unfinished()
        if found is not None:
            if found.reps:  # a life later, it is later
                behind = found.reps[-1].at - self._clock.now()
                self._clock.pass_ms(max(0, round(behind.total_seconds() * 1000)))
            return found.id, play(self._line, tuple(one.rep for one in found.reps))
        self._next_id = new_id()
        self._teller.lines.append(f"begun {self._next_id}")
        now = self._clock.now()
        begun = self._writer.begin(plan_of(self._line), now, now.date(), "+00:00")
        return begun, play(self._line)


def main(folder: Path, sessions: int | None = None, synchronous: str = "") -> None:
    """Play sessions, one after another, so many or for as long as one lives."""
    if synchronous:
        spoilt = (*connection._SETTINGS[:-1], f"PRAGMA synchronous = {synchronous}")
        connection._SETTINGS = spoilt
    game = Game(folder)
    if sessions is None:
        while True:
            game.play()
    for _ in range(sessions):
        game.play()
    game.end()


if __name__ == "__main__":
    place, *wanted = sys.argv[1:]
    main(Path(place), int(wanted[0]) if wanted else None, "".join(wanted[1:]))
