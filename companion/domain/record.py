"""What was done: the record of a session, with the plan of the day copied into it."""

from datetime import date, datetime
from enum import StrEnum

from companion.domain.exercise import Level, Side
from companion.domain.fact import fact
from companion.domain.stop import Stop
from companion.domain.timeline import Rep


class SessionState(StrEnum):
    """How a session stands in the diary."""

    OPEN = "open"
    FINISHED = "finished"
    STOPPED = "stopped"
    ENDED_EARLY = "ended_early"


class Source(StrEnum):
    """Who says that it was done: the program's timer, or the person afterwards."""

    TIMED = "timed"
    BY_HAND = "by_hand"


@fact
class PlannedExercise:
    """One exercise of the day's plan, copied so that history never changes."""

    exercise_id: str
    name: str
    level: Level
    sides: tuple[Side, ...]
    takes_turns: bool
    reps: tuple[int, ...]
    hold_seconds: float
    dose_words: str
    planned_ms: int

    @property
    def reps_planned(self) -> int:
        """All repetitions of all sets on all sides."""
        return sum(self.reps) * len(self.sides)


@fact
class RepDone:
    """One finished repetition and when it was finished (UTC)."""

    rep: Rep
    at: datetime


@fact
class SessionRecord:
    """One session as the diary holds it.

    ``started`` and ``ended`` are UTC; ``local_date`` and ``zone`` are those of the
    place where it began: a session past midnight belongs to its first day.
    ``active_ms`` is time with the timer running, pauses left out.
    """

    id: str
    started: datetime
    local_date: date
    zone: str
    state: SessionState
    source: Source
    plan: tuple[PlannedExercise, ...]
    reps: tuple[RepDone, ...] = ()
    stops: tuple[Stop, ...] = ()
    ended: datetime | None = None
    active_ms: int = 0

    def reps_done(self, item: int) -> int:
        """Finished repetitions of one exercise of the plan."""
        return sum(1 for one in self.reps if one.rep.item == item)

    @property
    def exercises_done(self) -> int:
        """Exercises of which every planned repetition was finished."""
        return sum(
            1
            for item, planned in enumerate(self.plan)
            if self.reps_done(item) >= planned.reps_planned
        )
