"""An entry as it is typed: what was done on a day, how it felt, one line of notes.

    draft_of(entry)                an entry to be changed
    faults(draft, today)           why it cannot be kept as it is
    outcome(entry, draft)          the session and what is told of it from now on

Pure: it says what is to be written; the diary writes it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from companion.domain.entry import Entry
from companion.domain.fact import fact
from companion.domain.felt import Felt, NextMorning, Tingling
from companion.domain.history import AfterCheck, CheckIn, Morning
from companion.domain.morning import morning_after
from companion.domain.record import PlannedExercise, SessionRecord
from companion.domain.revision import (
    Bout,
    bouts,
    by_hand,
    counts,
    with_counts,
    with_day,
    with_hand_stop,
    with_minutes,
    with_stops,
)
from companion.domain.stop import Stop, StopReason
from companion.domain.wording import minutes_of

LONGEST_AGO = timedelta(days=3_660)


class Fault(StrEnum):
    """Why a draft cannot be kept."""

    YET_TO_COME = "yet_to_come"
    LONG_AGO = "long_ago"  # more likely a slip of the hand
    NOTHING_DONE = "nothing_done"


@fact
class HandStop:
    """A stop that was written on paper: in which exercise and set, and why."""

    item: int
    set_number: int
    reasons: tuple[StopReason, ...] = ()


@fact
class Draft:
    """One entry as typed; ``sets`` are repetitions done, a missing set has none.

    ``stops`` are those of an entry that is there; ``hand_stops`` and ``morning`` (the
    one after it) come with something new that was on paper.
    """

    day: date
    plan: tuple[PlannedExercise, ...]
    sets: tuple[tuple[Bout, int], ...] = ()
    minutes: int = 0
    before: Felt | None = None
    after: Felt | None = None
    note: str = ""
    effort: int | None = None
    stops: tuple[Stop, ...] = ()
    hand_stops: tuple[HandStop, ...] = ()
    morning: NextMorning | None = None

    @property
    def counts(self) -> dict[Bout, int]:
        """Repetitions of every set of the plan."""
        typed = dict(self.sets)
        return {bout: typed.get(bout, 0) for bout, _ in bouts(self.plan)}


def draft_of(entry: Entry) -> Draft:
    """An entry that is there, to be changed."""
    record = entry.record
    return Draft(
        record.local_date,
        record.plan,
        tuple(counts(record).items()),
        minutes_of(record.active_ms),
        entry.before_felt,
        entry.after_felt,
        entry.note,
        entry.effort,
        record.stops,
    )


def faults(draft: Draft, today: date, *, stopped: bool = False) -> tuple[Fault, ...]:
    """Why it cannot be kept; empty when it can.

    A session that was ``stopped`` may have nothing done.
    """
    found = []
    if draft.day > today:
        found.append(Fault.YET_TO_COME)
    if today - draft.day > LONGEST_AGO:
        found.append(Fault.LONG_AGO)
    if not stopped and not any(draft.counts.values()):
        found.append(Fault.NOTHING_DONE)
    return tuple(found)


@fact
class Outcome:
    """What is written for a draft.

    ``check_in`` and ``after`` are told anew when they are there; the old one is taken
    back when it is named to be.
    """

    record: SessionRecord
    check_in: CheckIn | None = None
    after: AfterCheck | None = None
    morning: Morning | None = None
    take_back_check_in: bool = False
    take_back_after: bool = False


def new_outcome(draft: Draft, session_id: str, now: datetime, zone: str) -> Outcome:
    """What is written for something added by hand; its moments are ``now``."""
    record = by_hand(session_id, now, zone, draft.day, draft.plan)
    record = with_minutes(with_counts(record, draft.counts), draft.minutes)
    for stop in draft.hand_stops:
        record = with_hand_stop(record, stop.item, stop.set_number, stop.reasons)
    check_in = None if draft.before is None else CheckIn(now, draft.day, draft.before)
    after = _after(AfterCheck(session_id), draft)
    return Outcome(record, check_in, after, _morning(draft))


def _morning(draft: Draft) -> Morning | None:
    """The morning after, which was told against how it was before."""
    if draft.before is None or draft.morning is None:
        return None
    return morning_after(draft.day, draft.before, draft.morning)


def outcome(entry: Entry, draft: Draft) -> Outcome:
    """What is written for an entry that was changed; what stays is not told anew."""
    record = with_day(with_counts(entry.record, draft.counts), draft.day)
    record = with_stops(record, draft.stops)
    if draft.minutes != minutes_of(entry.record.active_ms):
        record = with_minutes(record, draft.minutes)
    check_in, away = _check_in(entry, draft)
    was = entry.after or AfterCheck(record.id)
    after = _after(was, draft)
    changed = after != entry.after
    return Outcome(
        record,
        check_in,
        after if changed else None,
        take_back_check_in=away,
        take_back_after=changed and entry.after is not None,
    )


def _check_in(entry: Entry, draft: Draft) -> tuple[CheckIn | None, bool]:
    """The check-in to be told anew, and whether the old one is taken back.

    One that is not this session's own stays as it is; so does one that raised an
    alarm, whatever the form says.
    """
    old, record, own = entry.check_in, entry.record, entry.own_check_in
    moved = draft.day != record.local_date
    if draft.before == entry.before_felt and not (moved and old is not None):
        return None, False
    if draft.before is None:
        return None, old is not None and own and not _alarming(old)
    if old is None:
        return CheckIn(record.started, draft.day, draft.before), False
    at = old.at if own else record.started
    return replace(old, at=at, day=draft.day, felt=_felt(old.felt, draft.before)), own


def _alarming(check_in: CheckIn) -> bool:
    new = check_in.felt.tingling is Tingling.NEW
    return bool(check_in.yes) or check_in.unbearable or new


def _after(was: AfterCheck, draft: Draft) -> AfterCheck | None:
    felt = draft.after
    if felt is not None and was.felt is not None:
        felt = _felt(was.felt, felt)
    made = replace(was, felt=felt, note=draft.note.strip(), effort=draft.effort)
    return None if made == AfterCheck(was.session_id) else made


def _felt(was: Felt, now: Felt) -> Felt:
    """What was typed, with the tingling that was told: the form does not ask for it."""
    return replace(now, tingling=was.tingling)


def chosen_sets(
    plan: Sequence[PlannedExercise], sets: Mapping[str, int]
) -> tuple[tuple[Bout, int], ...]:
    """The first sets, so many of each exercise by its id, whole and on all sides."""
    return tuple(
        (bout, reps)
        for bout, reps in bouts(plan)
        if bout.set_number <= sets.get(plan[bout.item].exercise_id, 0)
    )
