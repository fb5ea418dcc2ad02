"""What History shows, read from the diary: weeks, trends, months, entries, edits."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

from companion.clock import Clock
from companion.domain.account import Account
from companion.domain.day import week_days, week_start
from companion.domain.entry import Entry, entries, pain_changes, with_stops
from companion.domain.exercise import Exercise
from companion.domain.history import (
    AfterCheck,
    AfterRest,
    CheckIn,
    Morning,
    NotToday,
    VisitNote,
)
from companion.domain.month import Month, month
from companion.domain.own_plan import OwnPlan
from companion.domain.programme import Programme, first_programme
from companion.domain.record import SessionRecord
from companion.domain.retelling import retold_session
from companion.domain.revision import (
    EditSeen,
    EffortWas,
    FeltWas,
    NoteWas,
    Was,
    told_changes,
)
from companion.domain.trend import (
    AROUND,
    Trend,
    WeekCount,
    days_felt,
    trend,
    weekly,
)
from companion.domain.visit import ForTheVisit, for_the_visit
from companion.domain.week import DayPlan, WeekSummary, plan_on, week, with_put_off
from companion.store.writer import SessionWriter
from companion.ui.day_account import DayAccount

_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)


class Past:
    """Looks back; every answer is as of what has been told until now.

    ``programme`` and ``first_weekday`` are asked each time. Sessions are told in the
    words of the language spoken now. Raises ``DiaryError`` when the diary cannot be
    read.
    """

    def __init__(
        self,
        writer: SessionWriter,
        clock: Clock,
        programme: Callable[[], Programme],
        first_weekday: Callable[[], int],
        exercises: Mapping[str, Exercise],
    ) -> None:
        self._diary = writer.view
        self._writer = writer
        self._clock = clock
        self._programme = programme
        self._first_weekday = first_weekday
        self._exercises = exercises

    @property
    def first_weekday(self) -> int:
        """The day that weeks begin with, as the person has it now."""
        return self._first_weekday()

    def begun(self) -> bool:
        """Whether there is anything to look back on."""
        return self._writer.first_day() is not None

    def entries(self, first: date, last: date) -> tuple[Entry, ...]:
        """The entries of these days, with what was told of each."""
        records = [self._retold(one) for one in self._writer.between(first, last)]
        ids = [one.id for one in records]
        told = self._diary.told
        check_ins = told.about(CheckIn, first, last)
        after = told.of_session(AfterCheck, ids)
        rests = told.of_session(AfterRest, [o.id for o in records if o.stops])
        return entries(
            records,
            [one.fact for one in check_ins],
            [one.fact for one in after],
            [one.fact for one in rests],
        )

    def week(self, first: date) -> WeekSummary:
        """The week that begins on a day, summed up, with pain before and after."""
        made = self.entries(first, first + _WEEK - _DAY)
        days = week_days(first)
        plan = self._plans()
        planned = frozenset(day.weekday() for day in days if plan(day).planned_on(day))
        summary = week(
            first,
            self._today(),
            [one.record for one in made],
            replace(self._programme(), days=planned),
            self._writer.first_day(),
            pain_changes(made),
        )
        off = self._put_off(days[0], days[-1])
        return with_put_off(with_stops(summary, made), off)

    def trend(self, weeks: int, last: date) -> Trend:
        """The trend over so many weeks, up to a day."""
        first = last - _WEEK * weeks + _DAY
        reach = timedelta(days=AROUND)
        told = self._diary.told
        mornings = told.about(Morning, first - reach, last + reach)
        check_ins = told.about(CheckIn, first - reach, last + reach)
        felt = days_felt(
            [one.fact for one in mornings], [one.fact for one in check_ins]
        )
        return trend(first, weeks, felt, self._writer.sittings(first, last))

    def weekly(self, weeks: int, newest: date) -> tuple[WeekCount, ...]:
        """Sessions a week against the plan, up to the week that begins on a day."""
        first = newest - _WEEK * (weeks - 1)
        last = newest + _WEEK - _DAY
        since, plan, today = self._writer.first_day(), self._plans(), self._today()
        sittings = self._writer.sittings(first, last)
        off = self._put_off(first, last) - {one.day for one in sittings}
        days = (first + _DAY * n for n in range(7 * weeks))
        planned = [
            day
            for day in days
            if plan_on(day, today, plan(day), since) is DayPlan.SESSION
            and day not in off
        ]
        return weekly(first, weeks, sittings, planned)

    def month(self, first: date) -> Month:
        """The calendar of a month."""
        start = week_start(first, self.first_weekday)
        last = start + 6 * _WEEK
        sittings = self._writer.sittings(start, last)
        return month(first, self.first_weekday, sittings)

    def entry(self, session_id: str) -> Entry | None:
        """One entry by the id of its session; None when it is gone."""
        day = self._writer.get(session_id).local_date
        made = self.entries(day, day)
        return next((one for one in made if one.record.id == session_id), None)

    def mornings(self, first: date, last: date) -> frozenset[date]:
        """The days of these on whose morning it was told how it felt."""
        told = self._diary.told.about(Morning, first, last)
        return frozenset(one.fact.day for one in told)

    def accounts(self, day: date, entries: Sequence[Entry]) -> tuple[Account, ...]:
        """What was told of a day beside its entries, with the edits of it."""
        return DayAccount(self._diary.told).of(day, entries)

    def activities(self) -> Mapping[str, str]:
        """What the activities are called that are rated, by their keys."""
        return DayAccount(self._diary.told).activities()

    def for_the_visit(self, first: date, last: date) -> ForTheVisit:
        """The notes and questions of these days, for the appointment sheet."""
        told = self._diary.told.about(VisitNote, first, last)
        return for_the_visit([one.fact for one in told], first, last)

    def edits(self, entry: Entry) -> tuple[EditSeen, ...]:
        """The edits of an entry, the first one first, with what it was before each."""
        found: dict[datetime, list[Was]] = {}
        for at, was in (*self._of_record(entry), *self._of_told(entry)):
            found.setdefault(at, []).append(was)
        return tuple(EditSeen(at, tuple(found[at])) for at in sorted(found))

    def _plans(self) -> Callable[[date], Programme]:
        """The plan of a day: its days of the week were those chosen last before it."""
        now = self._programme()
        told = [(one.day, one.fact.days) for one in self._diary.told.all(OwnPlan)]
        if not told:
            return lambda _day: now

        def plan(day: date) -> Programme:
            days = [chosen for since, chosen in told if since <= day]
            return replace(now, days=days[-1] if days else first_programme().days)

        return plan

    def _put_off(self, first: date, last: date) -> frozenset[date]:
        """Days of which the person said: not today."""
        told = self._diary.told.about(NotToday, first, last)
        return frozenset(one.fact.day for one in told if not one.fact.exercise_id)

    def _of_record(self, entry: Entry) -> Iterator[tuple[datetime, Was]]:
        kept = self._diary.corrections.edits(entry.record.id)
        stages = [*(self._retold(one.before) for one in kept), entry.record]
        for edit, (before, now) in zip(kept, pairwise(stages), strict=True):
            for was in told_changes(before, now):
                yield edit.at, was

    def _of_told(self, entry: Entry) -> Iterator[tuple[datetime, Was]]:
        told, record = self._diary.told, entry.record
        for one in told.taken_back(AfterCheck):
            if one.telling.fact.session_id == record.id:
                for was in _differences(one.telling.fact, entry):
                    yield one.at, was
        moments = {record.started}
        if entry.check_in is not None:
            moments.add(entry.check_in.at)
        for before in told.taken_back(CheckIn):
            felt = before.telling.fact.felt
            if before.telling.fact.at in moments and felt != entry.before_felt:
                yield before.at, FeltWas(felt, after=False)

    def _retold(self, record: SessionRecord) -> SessionRecord:
        return retold_session(record, self._exercises)

    def _today(self) -> date:
        return self._clock.now().date()


def _differences(was: AfterCheck, entry: Entry) -> Iterator[Was]:
    """What an after-check said that the entry says no more."""
    if was.felt is not None and was.felt != entry.after_felt:
        yield FeltWas(was.felt, after=True)
    if was.note and was.note != entry.note:
        yield NoteWas(was.note)
    if was.effort is not None and was.effort != entry.effort:
        yield EffortWas(was.effort)
