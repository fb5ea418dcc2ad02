"""Weeks add up over changes of the clocks, journeys and edits: against a plain list."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.day import week_start
from companion.domain.draft import Draft, HandStop, chosen_sets, draft_of
from companion.domain.record import RepDone, SessionRecord
from companion.domain.stop import StopReason
from companion.domain.wording import minutes_of
from tests.fakes import FakeClock
from tests.store.conftest import MEMORY_DISK
from tests.thoroughness import examples
from tests.ui.annals_house import AnnalsHouse, annals_house
from tests.ui.widgets.weeks import PROGRAMME, a_session

FIRST = date(2026, 10, 12)
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
ZONES = ("Europe/Paris", "America/New_York", "Pacific/Auckland", "Asia/Kolkata")
DAYS = st.integers(0, 41).map(lambda n: FIRST + timedelta(days=n))
INDEX = st.integers(0, 99)


@dataclass(frozen=True)
class Add:
    """A session on a day, begun at an hour of a place."""

    day: date
    hour: int
    zone: str
    stopped: bool


@dataclass(frozen=True)
class Type:
    """A day that was on paper, written down weeks later."""

    day: date
    stopped: bool


@dataclass(frozen=True)
class Move:
    """One of the sessions on another day."""

    index: int
    day: date


@dataclass(frozen=True)
class Delete:
    """One of the sessions out of the history, and perhaps back."""

    index: int
    undone: bool


DEEDS = st.lists(
    st.builds(Add, DAYS, st.integers(0, 23), st.sampled_from(ZONES), st.booleans())
    | st.builds(Type, DAYS, st.booleans())
    | st.builds(Move, INDEX, DAYS)
    | st.builds(Delete, INDEX, st.booleans()),
    max_size=14,
)


def _record(number: int, add: Add) -> SessionRecord:
    """As the program writes it down where one is; 02:30 may be no time at all there."""
    there = datetime.combine(add.day, time(add.hour, 30), ZoneInfo(add.zone))
    start = there.astimezone(UTC)
    made = a_session(add.day, 3, stopped=add.stopped)
    return replace(
        made,
        id=f"s{number}",
        started=start,
        local_date=there.date(),
        zone=add.zone,
        reps=tuple(RepDone(one.rep, start) for one in made.reps),
        stops=tuple(replace(one, at=start) for one in made.stops),
        ended=start,
        active_ms=(number + 1) * 61_000,
    )


def _do(
    house: AnnalsHouse, kept: dict[str, SessionRecord], number: int, deed: object
) -> None:
    """Do it in the diary, and in the plain list."""
    ids = sorted(kept)
    if isinstance(deed, Add):
        record = _record(number, deed)
        house.add([record])
        kept[record.id] = record
    elif isinstance(deed, Type):
        _type(house, kept, deed)
    elif isinstance(deed, Move) and ids:
        session = ids[deed.index % len(ids)]
        entry = house.past.entry(session)
        assert entry is not None
        house.pencil.change(entry, replace(draft_of(entry), day=deed.day))
        kept[session] = replace(kept[session], local_date=deed.day)
    elif isinstance(deed, Delete) and ids:
        session = ids[deed.index % len(ids)]
        entry = house.past.entry(session)
        assert entry is not None
        undo = house.pencil.delete(entry)
        if deed.undone:
            house.pencil.undo(undo)
        else:
            del kept[session]


def _type(house: AnnalsHouse, kept: dict[str, SessionRecord], deed: Type) -> None:
    plan = a_session(deed.day).plan
    stops = (HandStop(1, 1, (StopReason.PAIN_UP,)), HandStop(0, 1))[: deed.stopped]
    done = chosen_sets(plan, {"bridge": 2})
    house.pencil.add([Draft(deed.day, plan, done, minutes=7, hand_stops=stops)])
    made = (one.record for one in house.past.entries(deed.day, deed.day))
    (record,) = (one for one in made if one.id not in kept)
    assert len(record.stops) == deed.stopped
    kept[record.id] = record


def _sessions(records: list[SessionRecord]) -> int:
    """How many there are; what follows a stop on the same day goes on with it."""
    pairs = pairwise(records)
    goes_on = [one for one, then in pairs if one.local_date == then.local_date]
    return len(records) - sum(1 for one in goes_on if one.stops)


@settings(max_examples=examples(25))
@given(DEEDS, st.integers(0, 6))
def test_every_week_holds_what_a_plain_list_holds(
    deeds: list[object], first_weekday: int
) -> None:
    with (
        TemporaryDirectory(dir=MEMORY_DISK if MEMORY_DISK.exists() else None) as name,
        annals_house(Path(name), FakeClock(NOW), PROGRAMME, first_weekday) as house,
    ):
        kept: dict[str, SessionRecord] = {}
        for number, deed in enumerate(deeds):
            _do(house, kept, number, deed)
        start = week_start(FIRST, first_weekday)
        weekly = house.past.weekly(7, start + timedelta(weeks=6))
        for number in range(7):
            first = start + timedelta(weeks=number)
            days = [first + timedelta(days=n) for n in range(7)]
            mine = [one for one in kept.values() if one.local_date in days]
            week = house.past.week(first)
            sat = sorted(mine, key=lambda one: (one.when, one.id))
            goes_on = [
                a.local_date == b.local_date and a.stops for a, b in pairwise(sat)
            ]
            alone = len(mine) - sum(map(bool, goes_on))
            assert week.sessions_done == weekly[number].done == alone
            assert len(week.stops) == sum(len(one.stops) for one in mine)
            by_day = [
                sum(one.active_ms for one in mine if one.local_date == day)
                for day in days
            ]
            assert week.minutes == sum(minutes_of(one) for one in by_day)
        sums = sum(one.done for one in weekly)
        assert sums == _sessions(
            sorted(kept.values(), key=lambda one: (one.when, one.id))
        )
        last = start + timedelta(days=48)
        points = house.past.trend(7, last).points
        assert sum(one.stops for one in points) == sum(
            len(one.stops) for one in kept.values()
        )
