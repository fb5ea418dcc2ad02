"""The exercises of the plan as rows for paper, whatever this one day allows."""

from datetime import datetime

from companion.domain.day_plan import week_of
from companion.domain.exercise import Level
from companion.domain.prescription_change import drawn_from
from companion.domain.record import PlannedExercise
from companion.domain.routine import Routine, routine
from companion.domain.snapshot import plan_of
from companion.domain.timeline import timeline
from companion.ui.casebook import Casebook

_MOST_ROWS = 8


def plan_rows(book: Casebook, now: datetime) -> tuple[PlannedExercise, ...]:
    """What a week to fill in asks for: the routine of today, else the plan's own.

    A day that a rule has closed or made gentle is no reason for an empty week.
    """
    today = now.date()
    person, own, known = book.person(today), book.own_plan(), book.exercises
    seen = book.outlook(now)
    if seen.plan.items:
        return plan_of(timeline(Routine(today, seen.plan.items)))
    week = week_of(book.history(today), today)
    ids = drawn_from(known, person, own, week, today)[:_MOST_ROWS]
    exercises = [known[key] for key in ids]
    return plan_of(timeline(routine(today, exercises, Level.L1, person.side)))
