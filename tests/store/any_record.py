"""Hypothesis strategies for whatever a diary can hold."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from companion.domain.change import Change, ChangeKind
from companion.domain.exercise import Level, Side
from companion.domain.record import (
    ChangeMade,
    PlannedExercise,
    RepDone,
    SessionRecord,
    SessionState,
    Source,
)
from companion.domain.stop import Furthest, Stop, StopReason
from companion.domain.timeline import Rep
from companion.store.exchange import Contents, Entry
from tests.store.any_fact import any_entry

# Any text without control characters and lone surrogates.
_CHARACTERS = st.characters(min_codepoint=32, codec="utf-8")
WORDS = st.text(_CHARACTERS, min_size=1, max_size=20)
_FIRST = datetime(1970, 1, 1)  # noqa: DTZ001 - MOMENTS gives the zone
_LAST = datetime(2099, 1, 1)  # noqa: DTZ001 - as above
MOMENTS = st.datetimes(_FIRST, _LAST, timezones=st.just(UTC))
PLANNED = st.builds(
    PlannedExercise,
    exercise_id=WORDS,
    name=WORDS,
    level=st.sampled_from(Level),
    sides=st.lists(st.sampled_from(Side), max_size=2).map(tuple),
    takes_turns=st.booleans(),
    reps=st.lists(st.integers(0, 30), max_size=4).map(tuple),
    hold_seconds=st.floats(0, 120),
    dose_words=st.just("") | WORDS,
    planned_ms=st.integers(0, 10**9),
)
IDS = st.sampled_from(["a", "b", "c", "d"]) | st.uuids().map(str)


def order_of(done: RepDone) -> tuple[datetime, int, int, int, str]:
    """What the reps of a record are sorted by: when, and then where in the plan."""
    rep = done.rep
    return done.at, rep.item, rep.set_number, rep.number, rep.side.value


def _places(plan: list[PlannedExercise]) -> st.SearchStrategy[Rep]:
    """Any repetition of an exercise that is planned."""
    items = st.integers(0, len(plan) - 1)
    sides = st.sampled_from(Side)
    return st.builds(Rep, items, st.integers(1, 3), st.integers(1, 5), sides)


def _stops(place: st.SearchStrategy[Rep]) -> st.SearchStrategy[list[Stop]]:
    stop = st.builds(
        Stop,
        place,
        WORDS,
        MOMENTS,
        st.lists(st.sampled_from(StopReason), max_size=3).map(tuple),
        st.none() | st.sampled_from(Furthest),
        st.none() | st.integers(0, 10),
    )
    return st.lists(stop, max_size=2, unique_by=lambda one: one.at)


def _changes(place: st.SearchStrategy[Rep]) -> st.SearchStrategy[list[ChangeMade]]:
    kinds = st.sampled_from(
        [
            (ChangeKind.PACE, ""),
            (ChangeKind.RANGE, "small"),
            (ChangeKind.SET_DROPPED, ""),
            (ChangeKind.SKIPPED, "no_time"),
        ]
    )
    amounts = st.integers(-999, 999)
    change = st.builds(
        lambda kind, at, amount: Change(kind[0], at, amount, kind[1]),
        *(kinds, place, amounts),
    )
    return st.lists(st.builds(ChangeMade, change, MOMENTS), max_size=3, unique=True)


@st.composite
def any_record(
    draw: st.DrawFn, ids: st.SearchStrategy[str] = IDS, *, may_be_open: bool = True
) -> SessionRecord:
    """Any session: some reps, some stops, open or ended."""
    plan = draw(st.lists(PLANNED, max_size=3))
    started = draw(MOMENTS)
    states = [
        one for one in SessionState if may_be_open or one is not SessionState.OPEN
    ]
    state = draw(st.sampled_from(states))
    reps: list[RepDone] = []
    stops: list[Stop] = []
    changes: list[ChangeMade] = []
    if plan:
        place = _places(plan)
        after = st.timedeltas(timedelta(days=-400), timedelta(days=400))
        told = st.lists(place, max_size=6, unique=True)
        reps = [RepDone(one, started + draw(after)) for one in draw(told)]
        changes = draw(_changes(place))
        stops = draw(_stops(place))
    return SessionRecord(
        id=draw(ids),
        started=started,
        local_date=draw(st.dates(date(1970, 1, 1), date(2099, 12, 31))),
        zone=draw(st.sampled_from(["Europe/London", "+05:30", "UTC"])),
        state=state,
        source=draw(st.sampled_from(Source)),
        plan=tuple(plan),
        reps=tuple(sorted(reps, key=order_of)),
        stops=tuple(sorted(stops, key=lambda one: one.at)),
        ended=None if state is SessionState.OPEN else draw(MOMENTS),
        active_ms=draw(st.integers(0, 10**8)),
        changes=tuple(changes),
    )


@st.composite
def any_contents(draw: st.DrawFn) -> Contents:
    """Any diary: sessions of different ids, at most one open, and things told."""
    records = draw(
        st.lists(
            any_record(may_be_open=False), max_size=4, unique_by=lambda one: one.id
        )
    )
    last = draw(st.none() | any_record(st.just("the open one")))
    entries = [Entry(one, draw(st.none() | MOMENTS)) for one in records]
    if last is not None:
        entries.append(Entry(last))
    settings = draw(
        st.dictionaries(
            WORDS, WORDS | st.booleans() | st.integers(-9, 9) | st.floats(-9, 9)
        )
    )
    told = draw(st.lists(any_entry(), max_size=3, unique_by=lambda one: one.id))
    return Contents(tuple(entries), settings, tuple(told))
