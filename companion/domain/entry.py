"""An entry of the diary: a session with how it felt before and after it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from companion.domain.fact import fact
from companion.domain.felt import Felt
from companion.domain.history import AfterCheck, AfterRest, CheckIn
from companion.domain.record import SessionRecord, Source
from companion.domain.stop import Stop
from companion.domain.week import PainChange, StopMark, WeekSummary, stops_of


@fact
class Entry:
    """A session and what was told of it.

    ``check_in`` is the last one of its day up to its start; ``shared`` says that an
    earlier session of the day goes by the same one. ``rests`` are what was told after
    its stops.
    """

    record: SessionRecord
    check_in: CheckIn | None = None
    shared: bool = False
    after: AfterCheck | None = None
    rests: tuple[AfterRest, ...] = ()

    @property
    def own_check_in(self) -> bool:
        """Whether the check-in was given for this session alone.

        To what was added by hand only the one belongs that was written with it.
        """
        if self.check_in is None or self.shared:
            return False
        by_hand = self.record.source is Source.BY_HAND
        return not by_hand or self.check_in.at == self.record.started

    @property
    def before_felt(self) -> Felt | None:
        """How it felt before."""
        return None if self.check_in is None else self.check_in.felt

    @property
    def after_felt(self) -> Felt | None:
        """How it felt after."""
        return None if self.after is None else self.after.felt

    @property
    def note(self) -> str:
        """The line of notes."""
        return "" if self.after is None else self.after.note

    @property
    def effort(self) -> int | None:
        """How hard it was, 0 to 10."""
        return None if self.after is None else self.after.effort

    @property
    def stops(self) -> tuple[StopMark, ...]:
        """Its stops, with whether the rest after each brought it back."""
        marks = stops_of([self.record])
        return tuple(replace(one, settled=self._settled(one.stop)) for one in marks)

    def _settled(self, stop: Stop) -> bool | None:
        after = [one for one in self.rests if one.at >= stop.at]
        if self.before_felt is None or not after:
            return None
        first = min(after, key=lambda one: one.at)
        return first.felt.back_at(self.before_felt)


def entries(
    records: Sequence[SessionRecord],
    check_ins: Iterable[CheckIn],
    after_checks: Iterable[AfterCheck],
    rests: Sequence[AfterRest] = (),
) -> tuple[Entry, ...]:
    """Sessions in the order of their start, with what was told of each.

    A session in which nothing was done and nothing stopped is no entry. Of several
    after-checks of a session the last told holds.
    """
    by_day: dict[date, list[CheckIn]] = {}
    for one in sorted(check_ins, key=lambda one: one.at):
        by_day.setdefault(one.day, []).append(one)
    after = {one.session_id: one for one in after_checks}
    return tuple(
        replace(one, rests=_rests_of(one.record, rests)) if one.record.stops else one
        for one in _entries(records, by_day, after)
    )


def with_stops(week: WeekSummary, made: Iterable[Entry]) -> WeekSummary:
    """The week with what was told after each stop."""
    stops: dict[date, tuple[StopMark, ...]] = {}
    for one in made:
        day = one.record.local_date
        stops[day] = (*stops.get(day, ()), *one.stops)
    days = (replace(one, stops=stops.get(one.day, ())) for one in week.days)
    return WeekSummary(tuple(days))


def _rests_of(
    record: SessionRecord, rests: Sequence[AfterRest]
) -> tuple[AfterRest, ...]:
    return tuple(one for one in rests if one.session_id == record.id)


def _entries(
    records: Sequence[SessionRecord],
    by_day: Mapping[date, Sequence[CheckIn]],
    after: Mapping[str, AfterCheck],
) -> Iterator[Entry]:
    used: dict[date, CheckIn] = {}
    for record in sorted(records, key=lambda one: (one.started, one.id)):
        if not (record.reps or record.stops):
            continue
        day = record.local_date
        before = [one for one in by_day.get(day, ()) if one.at <= record.started]
        check_in = before[-1] if before else None
        shared = check_in is not None and used.get(day) == check_in
        if check_in is not None:
            used[day] = check_in
        yield Entry(record, check_in, shared, after.get(record.id))


def pain_changes(made: Iterable[Entry]) -> dict[date, PainChange]:
    """Leg pain of each day: before its first session, and after its last one told."""
    found: dict[date, PainChange] = {}
    for one in made:
        day = one.record.local_date
        so_far = found.get(day, PainChange())
        before = so_far.before
        if before is None and one.before_felt is not None:
            before = one.before_felt.leg
        after = so_far.after if one.after_felt is None else one.after_felt.leg
        found[day] = PainChange(before, after)
    return found
