"""An entry of the diary: a session with how it felt before and after it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from companion.domain.fact import fact
from companion.domain.felt import Felt
from companion.domain.history import AfterCheck, CheckIn
from companion.domain.record import SessionRecord
from companion.domain.week import PainChange


@fact
class Entry:
    """A session and what was told of it.

    ``check_in`` is the last one of its day up to its start; ``shared`` says that an
    earlier session of the day goes by the same one.
    """

    record: SessionRecord
    check_in: CheckIn | None = None
    shared: bool = False
    after: AfterCheck | None = None

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


def entries(
    records: Sequence[SessionRecord],
    check_ins: Iterable[CheckIn],
    after_checks: Iterable[AfterCheck],
) -> tuple[Entry, ...]:
    """Sessions in the order of their start, with what was told of each.

    A session in which nothing was done and nothing stopped is no entry. Of several
    after-checks of a session the last told holds.
    """
    by_day: dict[date, list[CheckIn]] = {}
    for one in sorted(check_ins, key=lambda one: one.at):
        by_day.setdefault(one.day, []).append(one)
    after = {one.session_id: one for one in after_checks}
    return tuple(_entries(records, by_day, after))


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
