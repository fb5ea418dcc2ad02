"""What was told of a day beside its sessions, and how it is put right afterwards.

    accounts(tellings)              each once, as it holds now, in the order of its day
    faults(fact, today)             why it cannot be kept
    moved(fact, day)                the same of another day

What raised an alarm stays told: only the pain in it may be put right, since no later
"no" of one's own opens a lock (clinical.md section 2).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from companion.domain.draft import LONGEST_AGO, Fault
from companion.domain.fact import fact
from companion.domain.felt import Felt, Tingling
from companion.domain.goal import GlobalChange, Rating
from companion.domain.history import (
    AfterRest,
    CheckIn,
    FlareUp,
    Morning,
    NotToday,
    VisitNote,
    Walking,
)

Told = (
    Morning
    | CheckIn
    | AfterRest
    | NotToday
    | Walking
    | FlareUp
    | Rating
    | GlobalChange
    | VisitNote
)
WithPain = Morning | CheckIn | AfterRest
# Of these a day has one: what was told last holds.
_ONE_A_DAY = (Morning, FlareUp, Walking, GlobalChange, Rating)


@fact
class Before:
    """What was told before it was put right, and when that was (UTC)."""

    at: datetime
    told: Told


@fact
class Account:
    """One thing told, as it holds now.

    ``ids`` are its tellings, the one that holds last; ``zone`` is that of the first.
    ``since`` is the local day on which it was first told. ``was`` is what it was
    before each edit, oldest first.
    """

    ids: tuple[str, ...]
    told: Told
    since: date
    zone: str = "UTC"
    was: tuple[Before, ...] = ()

    @property
    def afterwards(self) -> bool:
        """Whether it was written down on a later day than it tells of."""
        return self.since > day_of(self.was[0].told if self.was else self.told)

    @property
    def removable(self) -> bool:
        """Whether it may be taken back."""
        return not alarming(self.told)

    @property
    def movable(self) -> bool:
        """Whether its day may be changed: a rest belongs to its session."""
        return self.removable and not isinstance(self.told, AfterRest)

    @property
    def editable(self) -> bool:
        """Whether anything in it may be put right."""
        return self.removable or isinstance(self.told, WithPain)


@fact
class Telling:
    """One telling, as it was kept; ``removed`` is when it was taken back (UTC)."""

    id: str
    at: datetime
    day: date
    zone: str
    told: Told
    removed: datetime | None = None


def accounts(tellings: Iterable[Telling]) -> tuple[Account, ...]:
    """What holds now of one kind, each with what it was before it was edited.

    An edit is a telling that begins in the moment in which another one ends.
    """
    every = sorted(tellings, key=lambda one: one.at)
    ended = {one.removed: one for one in every if one.removed is not None}
    holding: dict[object, list[Telling]] = {}
    for one in every:
        if one.removed is None:
            holding.setdefault(_key(one), []).append(one)
    return tuple(_account(those, ended) for those in holding.values())


def _key(one: Telling) -> object:
    told = one.told
    if not isinstance(told, _ONE_A_DAY):
        return one.id
    return day_of(told), told.key if isinstance(told, Rating) else ""


def _account(those: Sequence[Telling], ended: Mapping[datetime, Telling]) -> Account:
    first, was, seen = those[0], list[Before](), {those[0].id}
    while (earlier := ended.get(first.at)) is not None and earlier.id not in seen:
        was.insert(0, Before(first.at, earlier.told))
        seen.add(earlier.id)
        first = earlier
    ids = tuple(one.id for one in those)
    return Account(ids, those[-1].told, first.day, first.zone, tuple(was))


def day_of(told: Told) -> date:
    """The day that something tells of; a rest knows only its moment."""
    if isinstance(told, FlareUp):
        return told.began
    return told.at.date() if isinstance(told, AfterRest) else told.day


def moved(told: Told, day: date) -> Told:
    """The same of another day."""
    match told:
        case FlareUp():
            ended = told.ended
            return FlareUp(day, ended if ended is None or ended > day else None)
        case AfterRest():
            return told
        case _:
            return replace(told, day=day)


def with_felt(told: WithPain, felt: Felt) -> WithPain:
    """The same with other pain; the tingling that was told stays.

    Other numbers take the place of a morning that was told in one word.
    """
    typed = replace(felt, tingling=told.felt.tingling)
    if isinstance(told, Morning) and typed != told.felt:
        return Morning(told.day, typed)
    return replace(told, felt=typed)


def alarming(told: Told) -> bool:
    """Whether the rules of safety go by it, so that it cannot be taken back."""
    match told:
        case CheckIn():
            return bool(told.yes) or told.unbearable or _new_tingling(told.felt)
        case Morning() | AfterRest():
            return _new_tingling(told.felt)
        case Walking():
            return not told.able
        case _:
            return False


def _new_tingling(felt: Felt) -> bool:
    return felt.tingling is Tingling.NEW


def faults(told: Told, today: date) -> tuple[Fault, ...]:
    """Why it cannot be kept with its day; empty when it can."""
    day, found = day_of(told), []
    if day > today:
        found.append(Fault.YET_TO_COME)
    if today - day > LONGEST_AGO:
        found.append(Fault.LONG_AGO)
    return tuple(found)
