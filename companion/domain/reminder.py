"""When a reminder is due: at chosen times, on days that have something left to do.

    watch = Watch(now)
    watch, due = look(watch, wish, now, owed=True)      as often as one likes

All moments are those of the wall clock here, without a zone: a time that is chosen
means what the clock on the wall says. Nothing is counted in ticks: each look compares
what the clock says with what it said before, so a suspended computer, a clock that is
set or a late look cost at most one reminder, and never give one twice.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from companion.domain.fact import fact

# A computer that wakes up later than this says nothing of a time that has passed.
LATEST = timedelta(minutes=60)
# Away from the computer for so long, one has been up.
UP_AFTER = timedelta(minutes=5)
_AHEAD_DAYS = 14
_DAY = timedelta(days=1)


class Kind(StrEnum):
    """What is reminded of."""

    SESSION = "session"
    SITTING = "sitting"


@fact
class Quiet:
    """The part of the day without reminders; it may go over midnight.

    From and until the same time: no part.
    """

    start: time = time(21)
    end: time = time(7)

    def holds(self, at: time) -> bool:
        """Whether a time is in it; its start is, its end is not."""
        if self.start <= self.end:
            return self.start <= at < self.end
        return at >= self.start or at < self.end


@fact
class Wish:
    """What the person wants to be reminded of, and when never."""

    session: bool = False
    times: tuple[time, ...] = ()
    quiet: Quiet = Quiet()
    snooze: timedelta = timedelta(minutes=30)
    sitting: bool = False
    sit_for: timedelta = timedelta(minutes=45)


@fact
class Watch:
    """What is known since the program runs: when it looked last, what it has said.

    ``rung`` is the moment up to which chosen times have been told.
    """

    seen: datetime
    rung: datetime | None = None
    snoozed: datetime | None = None
    sat_since: datetime | None = None

    def later(self, wish: Wish, now: datetime) -> "Watch":
        """Put a reminder off."""
        return replace(self, snoozed=now + wish.snooze)

    def moved(self, now: datetime) -> "Watch":
        """The person has been up, as in a session."""
        return replace(self, sat_since=now)


def look(
    watch: Watch, wish: Wish, now: datetime, *, owed: bool
) -> tuple[Watch, tuple[Kind, ...]]:
    """What is due now; ``owed`` is whether today has something left to do."""
    after, due = _session(watch, wish, now, owed=owed)
    after, sitting = _sitting(after, wish, now)
    return replace(after, seen=now), due + sitting


def next_session(
    wish: Wish, now: datetime, owed_on: Callable[[date], bool]
) -> datetime | None:
    """When the next reminder of a session will come; None for not in two weeks."""
    if not wish.session:
        return None
    for ahead in range(_AHEAD_DAYS):
        day = now.date() + ahead * _DAY
        for at in sorted(wish.times):
            moment = datetime.combine(day, at)
            if moment > now and not wish.quiet.holds(at) and owed_on(day):
                return moment
    return None


def _session(
    watch: Watch, wish: Wish, now: datetime, *, owed: bool
) -> tuple[Watch, tuple[Kind, ...]]:
    if not wish.session:
        return replace(watch, snoozed=None), ()
    since = max(watch.seen, watch.rung or watch.seen, now - LATEST)
    passed = _passed(wish, since, now)
    again = watch.snoozed is not None and watch.snoozed <= now
    if not passed and not again:
        return watch, ()
    # A time that has passed is over, whether anything is said of it or not.
    told = replace(watch, rung=max(now, watch.rung or now))
    if wish.quiet.holds(now.time()):
        return told, ()
    told = replace(told, snoozed=None)
    return told, ((Kind.SESSION,) if owed else ())


def _passed(wish: Wish, since: datetime, now: datetime) -> bool:
    """Whether one of the chosen times lies after ``since`` and not after ``now``."""
    days = {since.date(), now.date()}
    moments = (datetime.combine(day, at) for day in days for at in wish.times)
    return any(since < moment <= now for moment in moments)


def _sitting(watch: Watch, wish: Wish, now: datetime) -> tuple[Watch, tuple[Kind, ...]]:
    away = not timedelta(0) <= now - watch.seen <= UP_AFTER
    since = watch.sat_since
    if not wish.sitting or away or since is None or since > now:
        return watch.moved(now), ()
    if now - since < wish.sit_for:
        return watch, ()
    quiet = wish.quiet.holds(now.time())
    return watch.moved(now), (() if quiet else (Kind.SITTING,))
