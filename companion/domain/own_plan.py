"""A person's own plan: what they chose over the automatic one, and nothing else.

The automatic plan stays underneath; an empty ``OwnPlan`` changes nothing. The rules of
safety come after it (``day_plan.py``): it can take out and make easier, never unlock.
"""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, timedelta

from companion.domain.exercise import Level, Position, Side
from companion.domain.fact import fact
from companion.domain.limits import Range

USUAL_DAYS = frozenset({0, 2, 4})
# Strength has rest days: three to five a week [S40, S43]; fewer is the person's choice.
DAYS_A_WEEK = Range(1, 5)
MINUTES = Range(10, 25)  # a session of 15 to 25 minutes; shorter is easier (5.1)
USUAL_MINUTES = 25
MOST_NOTE = 120


@fact
class OwnDose:
    """A dose that was set for one exercise, on a day.

    ``prescribed`` says that a professional set it: then it may be anything within the
    exercise's limits; else at most one step harder than where the exercise stands.
    """

    level: Level
    reps: tuple[int, ...]
    hold_seconds: float
    since: date
    prescribed: bool = False


@fact
class OwnPlan:
    """The person's choices; each part left empty leaves that to the program.

    ``days`` of the week (Monday is 0), ``resting`` until the day it comes back,
    ``sides`` the one side to do, ``positions`` and ``equipment`` what to leave out.
    Raises ValueError for days, minutes or notes outside their limits.
    """

    days: frozenset[int] = USUAL_DAYS
    minutes: int = USUAL_MINUTES
    added: tuple[str, ...] = ()
    removed: frozenset[str] = frozenset()
    resting: Mapping[str, date] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    doses: Mapping[str, OwnDose] = field(default_factory=dict)
    sides: Mapping[str, Side] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    positions: frozenset[Position] = frozenset()
    equipment: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        """Refuse what no week, no session and no line of notes can hold."""
        if not (
            self.days <= frozenset(range(7))
            and DAYS_A_WEEK.least <= len(self.days) <= DAYS_A_WEEK.most
        ):
            msg = f"one to five days of a week, not {sorted(self.days)}"
            raise ValueError(msg)
        if not MINUTES.least <= self.minutes <= MINUTES.most:
            msg = f"10 to 25 minutes, not {self.minutes}"
            raise ValueError(msg)
        if any(len(one) > MOST_NOTE for one in self.notes.values()):
            msg = f"a note has at most {MOST_NOTE} letters"
            raise ValueError(msg)

    def planned_on(self, day: date) -> bool:
        """Whether the day is a session day."""
        return day.weekday() in self.days

    def next_planned(self, day: date) -> date:
        """The next session day after a day."""
        later = (day + timedelta(days=ahead) for ahead in range(1, 8))
        return next(one for one in later if self.planned_on(one))

    def rests(self, exercise_id: str, day: date) -> bool:
        """Whether the person has let it rest on a day."""
        until = self.resting.get(exercise_id)
        return until is not None and day < until
