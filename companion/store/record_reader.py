"""A session made of its JSON document, from anywhere: every value is asked for.

A large file has half a million repetitions, so none of them is made unless it is asked
for, and equal exercises of plans are looked through once.
"""

import marshal
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from operator import itemgetter
from typing import cast

from companion.domain.change import Change, ChangeKind
from companion.domain.exercise import Level, Side
from companion.domain.record import (
    ChangeMade,
    Place,
    PlannedExercise,
    RepDone,
    SessionRecord,
    SessionState,
    Source,
)
from companion.domain.stop import Furthest, Stop, StopReason
from companion.domain.timeline import Rep
from companion.store.moment import MICROSECOND
from companion.store.reader import Reader
from companion.store.row import shared_rep

_PLANNED = frozenset(
    (
        "exercise_id",
        "name",
        "level",
        "sides",
        "takes_turns",
        "reps",
        "hold_seconds",
        "dose_words",
        "planned_ms",
    )
)
_BOUT = frozenset(("item", "set", "side", "numbers", "after_us"))
_BOUT_VALUES = itemgetter("item", "set", "side", "numbers", "after_us")
_INT = {int}
_STOP = frozenset(
    (
        "item",
        "set",
        "number",
        "side",
        "phase",
        "at",
        "reasons",
        "furthest",
        "strength",
    )
)
_CHANGE = frozenset(
    ("item", "set", "number", "side", "at", "kind", "amount", "word"),
)
SESSION_KEYS = frozenset(
    (
        "id",
        "started",
        "local_date",
        "zone",
        "state",
        "source",
        "ended",
        "active_ms",
        "plan",
        "bouts",
        "stops",
    )
)
# A session that nothing was changed in is written as it was before there were any.
_OPTIONAL = frozenset(("changes",))
# However far a wrong clock may have jumped in a session, what we wrote we read again.
_LONGEST = timedelta(days=366 * 200) // timedelta(microseconds=1)
_LONGEST_MS = _LONGEST // 1_000
_MOST_ITEMS = 1_000
_MOST_REPS = 999
_MOST_AMOUNT = 999
_MOST_KNOWN = 1_000
_SIDES = {side.value: side for side in Side}
# Item, set and side: microseconds since the start and number of each repetition.
Bouts = Mapping[Place, Sequence[tuple[int, int]]]
_KNOWN: dict[bytes, PlannedExercise] = {}  # emptied when there are many


def record_from(reader: Reader, extra: frozenset[str] = frozenset()) -> SessionRecord:
    """The record that a document describes; ``extra`` keys are the caller's.

    Raises ``RefusedError`` with the place of the first thing that is wrong.
    """
    return with_reps(*parts_from(reader, extra))


def parts_from(
    reader: Reader, extra: frozenset[str] = frozenset()
) -> tuple[SessionRecord, Bouts]:
    """The same as a record without its repetitions, and these by set and side."""
    reader.keys(SESSION_KEYS | extra, _OPTIONAL)
    started = reader.at("started").moment()
    ended = reader.at("ended")
    bare = SessionRecord(
        id=reader.at("id").text(1, 64),
        started=started,
        local_date=reader.at("local_date").day(),
        zone=reader.at("zone").text(1, 64),
        state=reader.at("state").word(SessionState),
        source=reader.at("source").word(Source),
        plan=_plan(reader.at("plan")),
        ended=None if ended.nothing() else ended.moment(),
        active_ms=reader.at("active_ms").whole(0, _LONGEST_MS),
    )
    if (bare.state is SessionState.OPEN) is not (bare.ended is None):
        ended.refuse("should be there when, and only when, it has ended")
    return _with_rest(bare, reader), _bouts(reader.at("bouts"), len(bare.plan))


def _with_rest(bare: SessionRecord, reader: Reader) -> SessionRecord:
    length = len(bare.plan)
    stops = [_stop(one, length) for one in reader.at("stops").entries()]
    told = reader.at("changes")
    changes = [] if told.nothing() else list(told.entries())
    if len({one.at for one in stops}) < len(stops):
        reader.at("stops").refuse("has two stops at one moment")
    return replace(
        bare,
        stops=tuple(sorted(stops, key=lambda one: one.at)),
        changes=tuple(_change(one, length) for one in changes),
    )


def _plan(reader: Reader) -> tuple[PlannedExercise, ...]:
    return tuple(_known_or_read(one) for one in reader.entries(_MOST_ITEMS))


def _known_or_read(reader: Reader) -> PlannedExercise:
    """One exercise of a plan; the very same one was read before, most likely."""
    value = cast("dict[str, str]", reader.plain())  # whatever: JSON has no other kinds
    raw = marshal.dumps(value, 2)  # tells 1 from True, as a dict would not
    known = _KNOWN.get(raw)
    if known is None:
        known = _planned(reader)
        if len(_KNOWN) >= _MOST_KNOWN:
            _KNOWN.clear()
        _KNOWN[raw] = known
    return known


def _planned(reader: Reader) -> PlannedExercise:
    reader.keys(_PLANNED)
    return PlannedExercise(
        exercise_id=reader.at("exercise_id").text(1, 200),
        name=reader.at("name").text(1, 400),
        level=Level(reader.at("level").whole(1, 3)),
        sides=tuple(one.word(Side) for one in reader.at("sides").entries(2)),
        takes_turns=reader.at("takes_turns").truth(),
        reps=tuple(one.whole(0, _MOST_REPS) for one in reader.at("reps").entries(99)),
        hold_seconds=reader.at("hold_seconds").number(0, 3_600),
        dose_words=reader.at("dose_words").text(0, 400),
        planned_ms=reader.at("planned_ms").whole(0, _LONGEST_MS),
    )


def _item(reader: Reader, plan_length: int) -> int:
    return reader.at("item").whole(0, plan_length - 1)


def _bouts(bouts: Reader, plan_length: int) -> Bouts:
    """All repetitions of a session, those of a set in the order they were done."""
    found: dict[Place, list[tuple[int, int]]] = {}
    for reader in bouts.entries():
        place, numbers, after = _usual_bout(reader.plain(), plan_length) or _bout(
            reader, plan_length
        )
        if numbers:
            found.setdefault(place, []).extend(zip(after, numbers, strict=True))
    for those in found.values():
        if len({number for _, number in those}) < len(those):
            bouts.refuse("has a repetition twice")
        those.sort()
    return found


def _usual_bout(
    bout: object, plan_length: int
) -> tuple[Place, list[int], list[int]] | None:
    """What ``_bout`` gives, at one look; None for what it refuses, or may refuse."""
    if not (type(bout) is dict and len(bout) == len(_BOUT) and bout.keys() >= _BOUT):
        return None
    item, of, side, numbers, after = _BOUT_VALUES(bout)
    if not (type(numbers) is type(after) is list and type(side) is str):
        return None
    # Without a loop of our own: a large file has a million of these.
    if set(map(type, (item, of, *numbers, *after))) != _INT:
        return None
    fits = (
        side in _SIDES
        and 0 < len(numbers) == len(after)
        and len(numbers) <= _MOST_REPS
        and 0 <= item < plan_length
        and 1 <= min(of, *numbers) <= max(of, *numbers) <= _MOST_REPS
        and -_LONGEST <= min(after) <= max(after) <= _LONGEST
    )
    return ((item, of, _SIDES[side]), numbers, after) if fits else None


def _bout(reader: Reader, plan_length: int) -> tuple[Place, list[int], list[int]]:
    """Item, set and side, and number and moment of each repetition, as many of both."""
    reader.keys(_BOUT)
    place = (
        _item(reader, plan_length),
        reader.at("set").whole(1, _MOST_REPS),
        reader.at("side").word(Side),
    )
    numbers = reader.at("numbers").wholes(1, _MOST_REPS, _MOST_REPS)
    after = reader.at("after_us").wholes(-_LONGEST, _LONGEST, _MOST_REPS)
    if len(numbers) != len(after):
        reader.refuse("should have as many moments as repetitions")
    return place, numbers, after


def with_reps(bare: SessionRecord, bouts: Bouts) -> SessionRecord:
    """A record with its repetitions, by when, then by place."""
    # Sorted before there are objects: a third faster.
    found = sorted(
        (after, item, of, number, side)
        for (item, of, side), those in bouts.items()
        for after, number in those
    )
    reps = [shared_rep(item, of, number, side) for _, item, of, number, side in found]
    moments = [bare.started + one[0] * MICROSECOND for one in found]
    return replace(bare, reps=tuple(map(RepDone, reps, moments)))


def _rep(reader: Reader, plan_length: int) -> Rep:
    return Rep(
        _item(reader, plan_length),
        reader.at("set").whole(1, _MOST_REPS),
        reader.at("number").whole(1, _MOST_REPS),
        reader.at("side").word(Side),
    )


def _change(reader: Reader, plan_length: int) -> ChangeMade:
    reader.keys(_CHANGE)
    change = Change(
        reader.at("kind").word(ChangeKind),
        _rep(reader, plan_length),
        reader.at("amount").whole(-_MOST_AMOUNT, _MOST_AMOUNT),
        reader.at("word").text(0, 40),
    )
    return ChangeMade(change, reader.at("at").moment())


def _stop(reader: Reader, plan_length: int) -> Stop:
    reader.keys(_STOP)
    furthest, strength = reader.at("furthest"), reader.at("strength")
    return Stop(
        rep=_rep(reader, plan_length),
        phase=reader.at("phase").text(0, 200),
        at=reader.at("at").moment(),
        reasons=tuple(one.word(StopReason) for one in reader.at("reasons").entries(20)),
        furthest=None if furthest.nothing() else furthest.word(Furthest),
        strength=None if strength.nothing() else strength.whole(0, 10),
    )
