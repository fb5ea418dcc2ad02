"""A week that was filled in on paper, typed back: all that its sheet asks, day by day.

sheet = paper_week(first, today, plan, entries, mornings)   what there is to fill in
drafts(sheet, typed)                                        an entry for each day
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from companion.domain.day import week_days
from companion.domain.draft import Draft, HandStop, chosen_sets
from companion.domain.entry import Entry
from companion.domain.exercise import Counts, Level, Side
from companion.domain.fact import fact
from companion.domain.felt import Felt, NextMorning
from companion.domain.record import PlannedExercise
from companion.domain.stop import StopReason
from companion.domain.wording import reps_words

WALKING = "walking"
LONGEST_WALK = 240  # minutes
_NEXT = timedelta(days=1)
_MINUTE_MS = 60_000


@fact
class PaperDay:
    """A day of the sheet; ``open`` to be filled in, or why it is not.

    A day that has a session already, or is yet to come, is closed: nothing is kept
    twice. Nor is the morning after it, once it was told or while it is to come.
    """

    day: date
    done: bool
    yet_to_come: bool
    asks_morning: bool = True

    @property
    def open(self) -> bool:
        """Whether it can be filled in."""
        return not (self.done or self.yet_to_come)


@fact
class PaperWeek:
    """Seven days, and the rows of the sheet; ``walking`` names the walk, if any."""

    days: tuple[PaperDay, ...]
    plan: tuple[PlannedExercise, ...]
    walking: str = ""


@fact
class TypedStop:
    """``number`` of the exercise on the sheet, from 1; the reason may be missing."""

    number: int
    reason: StopReason | None = None


@fact
class TypedDay:
    """What was typed of one day.

    ``sets`` are exercises by their ids with the sets done of each, a side not counted
    by itself; ``walked`` is in minutes.
    """

    sets: frozenset[tuple[str, int]] = frozenset()
    before: Felt | None = None
    after: Felt | None = None
    walked: int = 0
    stops: tuple[TypedStop, ...] = ()
    morning: NextMorning | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing was typed at all."""
        return self == TypedDay()

    @property
    def active(self) -> bool:
        """Whether something was done, or begun and stopped."""
        return bool(self.sets or self.walked or self.stops)


def paper_week(
    first: date,
    today: date,
    plan: Sequence[PlannedExercise],
    entries: Iterable[Entry],
    mornings: Collection[date] = (),
    walking: str = "",
) -> PaperWeek:
    """The sheet of the week from a day; ``mornings`` are days that were told of."""
    taken = {one.record.local_date for one in entries}
    days = (
        PaperDay(
            day,
            day in taken,
            day > today,
            asks_morning=day < today and day + _NEXT not in mornings,
        )
        for day in week_days(first)
    )
    return PaperWeek(tuple(days), tuple(plan), walking)


def drafts(sheet: PaperWeek, typed: Mapping[date, TypedDay]) -> tuple[Draft, ...]:
    """An entry for each open day on which something was done or stopped."""
    days = ((one, typed.get(one.day, TypedDay())) for one in sheet.days)
    return tuple(
        _draft(sheet, one, day) for one, day in days if one.open and day.active
    )


def unticked(sheet: PaperWeek, typed: Mapping[date, TypedDay]) -> tuple[date, ...]:
    """Open days on which something was typed but nothing done: no entry yet."""
    return tuple(
        one.day
        for one in sheet.days
        if one.open and (day := typed.get(one.day)) and not (day.empty or day.active)
    )


def _draft(sheet: PaperWeek, one: PaperDay, day: TypedDay) -> Draft:
    sets, plan = dict(day.sets), sheet.plan
    if day.walked and sheet.walking:
        sets[WALKING] = 1
        plan = _with_walk(plan, sheet.walking, day.walked)
    return Draft(
        one.day,
        plan,
        chosen_sets(plan, sets),
        minutes=0 if day.sets else day.walked,  # of more, nobody knows how long it took
        before=day.before,
        after=day.after,
        hand_stops=_stops(plan, sets, day.stops),
        morning=day.morning if one.asks_morning else None,
    )


def _with_walk(
    plan: Sequence[PlannedExercise], name: str, minutes: int
) -> tuple[PlannedExercise, ...]:
    """The plan with a walk of so many minutes, in its place or after all others."""
    walk = PlannedExercise(
        exercise_id=WALKING,
        name=name,
        level=Level.L1,
        sides=(Side.BOTH,),
        takes_turns=False,
        reps=(minutes,),
        hold_seconds=0.0,
        dose_words="",
        planned_ms=0,
    )
    found = next((one for one in plan if one.exercise_id == WALKING), walk)
    walked = replace(
        found,
        reps=(minutes,),
        dose_words=reps_words(minutes, Counts.MINUTES),
        planned_ms=minutes * _MINUTE_MS,
    )
    if found is walk:
        return (*plan, walked)
    return tuple(walked if one is found else one for one in plan)


def _stops(
    plan: Sequence[PlannedExercise],
    sets: Mapping[str, int],
    typed: Iterable[TypedStop],
) -> tuple[HandStop, ...]:
    """Each in the set after those that were done; in the last one when all were."""
    found = []
    for one in typed:
        if 1 <= one.number <= len(plan):
            stopped = plan[one.number - 1]
            done = sets.get(stopped.exercise_id, 0)
            reasons = () if one.reason is None else (one.reason,)
            number = min(done + 1, len(stopped.reps))
            found.append(HandStop(one.number - 1, number, reasons))
    return tuple(found)
