"""A diary with a week behind it, written by the diary's own verbs."""

from datetime import datetime, timedelta
from pathlib import Path

from companion.domain.programme import first_programme, todays_routine
from companion.domain.record import RepDone, SessionState
from companion.domain.snapshot import plan_of
from companion.domain.stop import Furthest, Stop, StopReason
from companion.domain.timeline import Timeline, timeline
from companion.library import Library
from companion.place import assets_folder
from companion.store.diary import Diary, open_diary
from tests.fakes import FakeClock
from tests.house import MONDAY

_STOPPED_AT = 30  # repetitions into the session


def _line(when: datetime) -> Timeline:
    library = Library(assets_folder() / "exercises")
    programme = first_programme()
    routine = todays_routine(
        programme, when.date(), programme.exercise_ids, library.exercise
    )
    return timeline(routine)


def _session(diary: Diary, when: datetime, *, stopped: bool) -> None:
    line = _line(when)
    session_id = diary.sessions.begin(plan_of(line), when, when.date(), "Europe/Paris")
    reps = [step.rep for step in line.steps if step.ends_rep]
    for number, rep in enumerate(reps[: _STOPPED_AT if stopped else None]):
        at = when + timedelta(seconds=20 + 10 * number)
        diary.sessions.add_rep(session_id, RepDone(rep, at), (20 + 10 * number) * 1000)
    end = when + timedelta(milliseconds=line.total_ms)
    state = SessionState.FINISHED
    if stopped:
        reasons = (StopReason.SPREAD_DOWN,)
        stop = Stop(reps[_STOPPED_AT], "Lift", end, reasons, Furthest.CALF, 5)
        diary.sessions.add_stop(session_id, stop)
        state = SessionState.STOPPED
    diary.sessions.end(session_id, state, end)


def fill_diary(folder: Path) -> None:
    """Two weeks of sessions before Monday, one of them stopped."""
    with open_diary(folder, FakeClock(MONDAY)) as diary:
        for days_ago in (14, 12, 10, 7, 5, 3):
            when = MONDAY - timedelta(days=days_ago)
            _session(diary, when, stopped=days_ago == 5)
