"""A day on which something was done, for what the command line prints."""

from datetime import timedelta

from companion.cli.content import open_library
from companion.cli.plan import routine_of
from companion.clock import SystemClock
from companion.domain.record import RepDone, SessionState
from companion.domain.snapshot import plan_of
from companion.domain.timeline import timeline
from companion.store.diary import Diary


def exercise_today(diary: Diary, days_ago: int = 0) -> None:
    """A session in which the first exercise was done to its end."""
    now = SystemClock().now() - timedelta(days=days_ago)
    line = timeline(routine_of(open_library(), diary.settings, now.date()))
    key = diary.sessions.begin(plan_of(line), now, now.date(), "Europe/London")
    for step in line.steps:
        if step.ends_rep and step.rep.item == 0:
            diary.sessions.add_rep(key, RepDone(step.rep, now), active_ms=60_000)
    diary.sessions.end(key, SessionState.ENDED_EARLY, now)
