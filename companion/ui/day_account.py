"""What was told of a day beside its sessions, read from the diary, with its edits."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from companion.domain.account import Account, Telling, accounts, day_of
from companion.domain.entry import Entry
from companion.domain.goal import GlobalChange, Goal, Rating
from companion.domain.history import (
    AfterRest,
    CheckIn,
    FlareUp,
    Morning,
    NotToday,
    VisitNote,
    Walking,
)
from companion.store import telling as kept
from companion.store.told import Told

# In the order of a day; rests stand with the session they belong to.
_OF_A_DAY: tuple[type, ...] = (
    Morning,
    CheckIn,
    FlareUp,
    Walking,
    NotToday,
    Rating,
    GlobalChange,
    VisitNote,
)


class DayAccount:
    """Reads a day; raises ``DiaryError`` when the diary cannot be read."""

    def __init__(self, told: Told) -> None:
        self._told = told

    def of(self, day: date, entries: Sequence[Entry]) -> tuple[Account, ...]:
        """What was told of a day, but for what its entries show themselves."""
        shown = {one.check_in for one in entries if one.check_in is not None}
        found: list[Account] = []
        for kind in _OF_A_DAY:
            made = accounts(self._tellings(kind, day))
            found += [
                one
                for one in made
                if day_of(one.told) == day
                and not (isinstance(one.told, CheckIn) and one.told in shown)
            ]
            if kind is CheckIn:
                found += accounts(self._rests([one.record.id for one in entries]))
        return tuple(found)

    def activities(self) -> dict[str, str]:
        """What the activities are called that ratings are of, by their keys."""
        return {one.fact.key: one.fact.words for one in self._told.all(Goal)}

    def _tellings(self, kind: type[Any], day: date) -> Iterator[Telling]:
        if kind is FlareUp:  # there are few, and it is kept by the day it began
            holding = self._told.all(kind)
        else:
            holding = self._told.about(kind, day, day)
        yield from map(_telling, holding)
        for one in self._told.taken_back(kind):
            yield _taken_back(one)

    def _rests(self, sessions: Sequence[str]) -> Iterator[Telling]:
        yield from map(_telling, self._told.of_session(AfterRest, sessions))
        for one in self._told.taken_back(AfterRest):
            if one.telling.fact.session_id in sessions:
                yield _taken_back(one)


def _telling(one: kept.Telling[Any]) -> Telling:
    return Telling(one.id, one.at, one.day, one.zone, one.fact)


def _taken_back(one: kept.Removed[Any]) -> Telling:
    told = one.telling
    return Telling(told.id, told.at, told.day, told.zone, told.fact, one.at)
