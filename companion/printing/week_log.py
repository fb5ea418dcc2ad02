"""What a week log shows of the diary: sets by exercise and day, stops, a summary."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from companion.domain.day_answer import DayAnswer
from companion.domain.paper_week import WALKING
from companion.domain.record import PlannedExercise, SessionRecord
from companion.domain.set_count import sets_done, sets_planned
from companion.domain.stop import Stop, StopReason
from companion.domain.wording import minutes_of
from companion.language import mark, tr, trn

REASON_WORDS = {
    StopReason.PAIN_UP: mark("more pain|why, short, on paper"),
    StopReason.SPREAD_DOWN: mark("spread down|why, short, on paper"),
    StopReason.TINGLING_NUMBNESS: mark("tingling|why, short, on paper"),
    StopReason.WEAKNESS: mark("weakness|why, short, on paper"),
    StopReason.LOST_NEUTRAL: mark("position|why, short, on paper"),
    StopReason.UNWELL: mark("unwell|why, short, on paper"),
    StopReason.OTHER: mark("other|why, short, on paper"),
}
_NO_REASON = mark("stopped|why, short, on paper")
DAYS_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class DayLog:
    """One day: what was done of each row (empty when nothing), stops, and answers.

    ``walked`` are minutes, as the program timed them or the person wrote them down.
    """

    sets: tuple[str, ...]
    stops: tuple[str, ...]
    answer: DayAnswer
    walked: str = ""


@dataclass(frozen=True, slots=True)
class WeekLog:
    """Seven days from ``first_day`` on; ``names`` are the rows, one an exercise.

    ``walk`` is the row of walking, if there is one: its minutes are asked, not sets.
    """

    first_day: date
    names: tuple[str, ...]
    days: tuple[DayLog, ...]
    summary: str
    walk: int | None = None

    @property
    def last_day(self) -> date:
        """The seventh day."""
        return self.first_day + timedelta(days=DAYS_A_WEEK - 1)


def week_log(
    first_day: date,
    plan: Sequence[PlannedExercise],
    records: Sequence[SessionRecord],
    answers: Mapping[date, DayAnswer] | None = None,
) -> WeekLog:
    """The log of a week: blank rows of the plan, or what the records tell.

    The rows are the exercises that the week's sessions held; ``plan`` is used for
    a week without any.
    """
    last = first_day + timedelta(days=DAYS_A_WEEK - 1)
    mine = [one for one in records if first_day <= one.local_date <= last]
    rows = _rows(plan, mine)
    days = (first_day + timedelta(days=number) for number in range(DAYS_A_WEEK))
    return WeekLog(
        first_day,
        tuple(rows.values()),
        tuple(
            _day(
                rows,
                [one for one in mine if one.local_date == day],
                (answers or {}).get(day, DayAnswer()),
            )
            for day in days
        ),
        _summary(mine),
        [*rows].index(WALKING) if WALKING in rows else None,
    )


def _rows(
    plan: Sequence[PlannedExercise], records: Sequence[SessionRecord]
) -> dict[str, str]:
    """Exercise id to name, in the order in which they were first planned."""
    held = [one for record in records for one in record.plan] or list(plan)
    rows: dict[str, str] = {}
    for one in held:
        rows.setdefault(one.exercise_id, one.name)
    return rows


def _day(
    rows: dict[str, str], records: Sequence[SessionRecord], answer: DayAnswer
) -> DayLog:
    numbers = {exercise_id: n for n, exercise_id in enumerate(rows, start=1)}
    stops = [
        _stop_words(record, stop, numbers)
        for record in records
        for stop in record.stops
    ]
    sets = tuple(_sets(records, one) for one in rows)
    return DayLog(sets, tuple(stops), answer, _walked(records))


def _walked(records: Sequence[SessionRecord]) -> str:
    """The minutes of all walks; a walk counts in minutes."""
    minutes = sum(
        record.reps_done(item)
        for record in records
        for item, one in enumerate(record.plan)
        if one.exercise_id == WALKING
    )
    return str(minutes) if minutes else ""


def _stop_words(record: SessionRecord, stop: Stop, numbers: dict[str, int]) -> str:
    number = numbers[record.plan[stop.rep.item].exercise_id]
    reason = tr(REASON_WORDS[stop.reasons[0]] if stop.reasons else _NO_REASON)
    return f"{number} {reason}"


def _sets(records: Sequence[SessionRecord], exercise_id: str) -> str:
    """``2 of 2``: sets finished on a day, a set of each side counting by itself.

    ``3 sets`` where several sessions of a day make more than one of them has.
    """
    done, planned = 0, 0
    for record in records:
        for item, one in enumerate(record.plan):
            if one.exercise_id == exercise_id:
                done += sets_done(record, item)
                planned = max(planned, sets_planned(one))
    if done > planned:
        return trn("{n} set", "{n} sets", done)
    return tr("{done} of {planned}", done=done, planned=planned) if planned else ""


def _summary(records: Sequence[SessionRecord]) -> str:
    """``3 sessions, 42 minutes, 1 stop``; empty when nothing was done."""
    if not records:
        return ""
    minutes = minutes_of(sum(one.active_ms for one in records))
    stops = sum(len(one.stops) for one in records)
    return ", ".join(
        (
            trn("{n} session", "{n} sessions", len(records)),
            *([trn("{n} minute", "{n} minutes", minutes)] if minutes else []),
            trn("{n} stop", "{n} stops", stops),
        )
    )
