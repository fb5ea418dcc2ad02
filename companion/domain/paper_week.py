"""A week that was filled in on paper, typed back: ticks and pain, day by day.

sheet = paper_week(first, today, plan, entries)      what there is to fill in
drafts(sheet, typed)                                 an entry for each day filled in
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from companion.domain.day import week_days
from companion.domain.draft import Draft, chosen_sets
from companion.domain.entry import Entry
from companion.domain.fact import fact
from companion.domain.felt import Felt
from companion.domain.record import PlannedExercise


@fact
class PaperDay:
    """A day of the sheet; ``open`` to be filled in, or why it is not.

    A day that has a session already, or is yet to come, is closed: nothing is kept
    twice.
    """

    day: date
    done: bool
    yet_to_come: bool

    @property
    def open(self) -> bool:
        """Whether it can be filled in."""
        return not (self.done or self.yet_to_come)


@fact
class PaperWeek:
    """Seven days, and the rows of the sheet."""

    days: tuple[PaperDay, ...]
    plan: tuple[PlannedExercise, ...]


@fact
class TypedDay:
    """What was typed of one day; ``ticked`` are exercises by their ids."""

    ticked: frozenset[str] = frozenset()
    before: Felt | None = None
    after: Felt | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing was typed at all."""
        return self == TypedDay()


def paper_week(
    first: date,
    today: date,
    plan: Sequence[PlannedExercise],
    entries: Iterable[Entry],
) -> PaperWeek:
    """The sheet of the week from a day."""
    taken = {one.record.local_date for one in entries}
    days = (PaperDay(day, day in taken, day > today) for day in week_days(first))
    return PaperWeek(tuple(days), tuple(plan))


def drafts(sheet: PaperWeek, typed: Mapping[date, TypedDay]) -> tuple[Draft, ...]:
    """An entry for each open day on which something was ticked."""
    found = []
    for one in sheet.days:
        day = typed.get(one.day, TypedDay())
        if not one.open or not day.ticked:
            continue
        found.append(
            Draft(
                one.day,
                sheet.plan,
                chosen_sets(sheet.plan, day.ticked),
                before=day.before,
                after=day.after,
            )
        )
    return tuple(found)


def unticked(sheet: PaperWeek, typed: Mapping[date, TypedDay]) -> tuple[date, ...]:
    """Open days on which something was typed but nothing ticked: no entry yet."""
    return tuple(
        one.day
        for one in sheet.days
        if one.open and (day := typed.get(one.day)) and not day.empty and not day.ticked
    )
