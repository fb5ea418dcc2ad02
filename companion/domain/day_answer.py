"""What was told of a day, as the log of a week asks it: before, after, next morning.

day_answers(history, days)      by day; what nobody told is missing
"""

from collections.abc import Iterable
from datetime import date, timedelta

from companion.domain.entry import Entry, entries
from companion.domain.fact import fact
from companion.domain.felt import Felt, NextMorning
from companion.domain.history import History, Morning

_NEXT = timedelta(days=1)


@fact
class DayAnswer:
    """Before the first session of a day, after its last one told, the next morning."""

    before: Felt | None = None
    after: Felt | None = None
    morning: NextMorning | None = None


def day_answers(history: History, days: Iterable[date]) -> dict[date, DayAnswer]:
    """The answers of each day that has a session."""
    found = {}
    mornings = {one.day: one for one in history.mornings}
    for day in days:
        records = [one for one in history.sessions if one.local_date == day]
        made = entries(records, history.check_ins, history.after_checks)
        if made:
            found[day] = _answer(made, mornings.get(day + _NEXT))
    return found


def _answer(made: tuple[Entry, ...], morning: Morning | None) -> DayAnswer:
    befores = [one.before_felt for one in made if one.before_felt is not None]
    afters = [one.after_felt for one in made if one.after_felt is not None]
    before = befores[0] if befores else None
    after = afters[-1] if afters else None
    if before is None or morning is None:
        return DayAnswer(before, after)
    found = next_morning(before, morning.felt)
    if morning.said is not None and found is not NextMorning.WORSE:
        found = morning.said  # the person's own word
    return DayAnswer(before, after, found)


def next_morning(before: Felt, morning: Felt) -> NextMorning:
    """Anything worse makes a worse morning; the log knows no shades."""
    if not morning.back_at(before):
        return NextMorning.WORSE
    eased = morning.leg < before.leg or morning.back < before.back
    if eased or before.further_down_than(morning):
        return NextMorning.BETTER
    return NextMorning.SAME
