"""What was done: the record of a session, with the plan of the day copied into it."""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

from companion.domain.change import Change, ChangeKind
from companion.domain.day import at_place
from companion.domain.exercise import Level, Side
from companion.domain.fact import fact
from companion.domain.stop import Stop
from companion.domain.timeline import Rep

Place = tuple[int, int, Side]


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

    @property
    def order(self) -> tuple[Place, ...]:
        """Set, number and side of every repetition, in the order they are done."""
        places = [
            (set_number, number, side)
            for side in self.sides
            for set_number, reps in enumerate(self.reps, start=1)
            for number in range(1, reps + 1)
        ]
        if self.takes_turns:
            places.sort(key=lambda place: place[:2])  # the sides stay as they are
        return tuple(places)


@fact
class RepDone:
    """One finished repetition and when it was finished (UTC)."""

    rep: Rep
    at: datetime


@fact
class ChangeMade:
    """One change of a running session and when it was made (UTC)."""

    change: Change
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
    changes: tuple[ChangeMade, ...] = ()

    @property
    def when(self) -> tuple[date, datetime]:
        """What puts sessions in order: the day it belongs to, then its start.

        What was added by hand begins when it was written down, perhaps weeks later.
        """
        return self.local_date, self.started

    @property
    def at_its_moment(self) -> bool:
        """Whether its moments are those of what was done.

        What was written down afterwards, or put on another day, has its day alone.
        """
        began = at_place(self.started, self.zone).date()
        return self.source is Source.TIMED and began == self.local_date

    def reps_done(self, item: int) -> int:
        """Finished repetitions of one exercise of the plan."""
        return sum(1 for one in self.reps if one.rep.item == item)

    def is_done(self, item: int) -> bool:
        """Whether all of an exercise was finished, but what was left out by choice.

        A side that is left out or a set that is dropped makes it no less done.
        """
        finished = {_at(one.rep) for one in self.reps if one.rep.item == item}
        missing = set(self.plan[item].order) - finished
        return bool(finished) and missing <= self._left_out(item)

    @property
    def exercises_done(self) -> int:
        """Exercises of which every wanted repetition was finished."""
        return sum(1 for item in range(len(self.plan)) if self.is_done(item))

    def _left_out(self, item: int) -> set[Place]:
        made = [one.change for one in self.changes if one.change.rep.item == item]
        planned, gone = self.plan[item], set[Place]()
        for change in made:
            place = _at(change.rep)
            if place in planned.order:
                follow = planned.order[planned.order.index(place) :]
                gone |= {one for one in follow if _leaves_out(planned, change, one)}
        return gone


def session_days(sittings: Iterable[tuple[date, int]]) -> list[date]:
    """The day of each session; ``sittings`` are days and stops, by time.

    What goes on after a stop, on the same day, is the same session: the plan has one.
    """
    days, before = list[date](), (date.min, 0)
    for day, stops in sittings:
        if day != before[0] or not before[1]:
            days.append(day)
        before = (day, stops)
    return days


def _at(rep: Rep) -> Place:
    return rep.set_number, rep.number, rep.side


def _leaves_out(planned: PlannedExercise, change: Change, place: Place) -> bool:
    set_number, _, side = place
    match change.kind:
        case ChangeKind.SIDE_LEFT_OUT:
            return side is change.rep.side
        case ChangeKind.SET_DROPPED:
            same_side = planned.takes_turns or side is change.rep.side
            return same_side and set_number == change.rep.set_number
        case _:
            return False
