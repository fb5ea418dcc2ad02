"""A session played to its end, as fast as the disk allows, until somebody kills it.

Run as ``python -m tests.faults.session_child FOLDER``. Writes one line to its output
when the diary is open, one when the session is begun, and one for each finished rep
once it is on disk; an unfinished session of the folder is continued.
"""

import os
import sys
from pathlib import Path

from companion.domain.player import Player, State, play
from companion.domain.record import RepDone, SessionState
from companion.domain.snapshot import plan_of
from companion.domain.timeline import Rep, Timeline, timeline
from companion.store.diary import Diary, open_diary
from tests.exercises import a_routine, an_exercise
from tests.fakes import FakeClock


def words(rep: Rep) -> str:
    """A rep as one line."""
    return f"rep {rep.item} {rep.set_number} {rep.number} {rep.side.value}"


def the_line() -> Timeline:
    """Three exercises, 72 reps."""
    return timeline(
        a_routine(
            *[an_exercise(name, reps=(8, 8, 8)) for name in ("one", "two", "three")]
        )
    )


def _say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def _open_session(diary: Diary, line: Timeline, clock: FakeClock) -> tuple[str, Player]:
    found = diary.sessions.unfinished()
    if found is not None:
        if found.reps:  # a life later, it is later
            behind = found.reps[-1].at - clock.now()
            clock.pass_ms(max(0, round(behind.total_seconds() * 1000)))
        _say(f"session {found.id}")
        return found.id, play(line, tuple(one.rep for one in found.reps))
    now = clock.now()
    begun = diary.sessions.begin(plan_of(line), now, now.date(), "+00:00")
    _say(f"session {begun}")
    return begun, play(line)


def main(folder: Path) -> None:
    """Play sessions, one after another, for as long as one lives."""
    clock = FakeClock()
    diary = open_diary(folder, clock)
    _say("open")
    line = the_line()
    while True:
        session_id, player = _open_session(diary, line, clock)
        while player.state is not State.FINISHED:
            clock.pass_ms(250)
            before, player = len(player.done), player.advance(250)
            for rep in player.done[before:]:
                active = clock.monotonic_ms()
                diary.sessions.add_rep(session_id, RepDone(rep, clock.now()), active)
                _say(words(rep))
        diary.sessions.end(session_id, SessionState.FINISHED, clock.now())
        _say("finished")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
