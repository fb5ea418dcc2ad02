"""Everything told and done, read from the diary: again only where it has changed.

chronicle = Chronicle(sessions, told)
chronicle.history(today), chronicle.facts(Morning)

``sessions`` is a SessionWriter or Sessions, ``told`` a Teller or Told: both read alike,
the first with what is not on disk yet.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Protocol, TypeVar

from companion.domain.flare import with_end
from companion.domain.history import (
    AfterCheck,
    AfterRest,
    CheckIn,
    Clearance,
    Decision,
    FlareUp,
    History,
    Morning,
    NotToday,
    Screening,
    Walking,
)
from companion.domain.record import SessionRecord
from companion.store.kind import NAMES
from companion.store.telling import Telling

T = TypeVar("T")
Marks = Mapping[str, tuple[int, ...]]


class ReadsSessions(Protocol):
    """Finds the sessions of days."""

    def between(self, first: date, last: date) -> tuple[SessionRecord, ...]:
        """Those of these days, both included."""
        ...


class ReadsTold(Protocol):
    """Finds what was told."""

    @property
    def revision(self) -> int:
        """Grows with everything told or done."""
        ...

    def fingerprint(self) -> tuple[int, ...]:
        """Changes with everything that the rules look at."""
        ...

    def marks(self) -> Marks:
        """The same by kind, and ``sessions``."""
        ...

    def all(self, kind: type[T], since: date = date.min) -> tuple[Telling[T], ...]:
        """Those of a kind, in the order they were told."""
        ...


class Chronicle:
    """Keeps what it has read, under marks that change with the rows."""

    def __init__(self, sessions: ReadsSessions, told: ReadsTold) -> None:
        self._sessions = sessions
        self._told = told
        self._marks: tuple[int, Marks] = (-1, {})
        self._kept: dict[str, tuple[tuple[int, ...], Any]] = {}

    def history(self, today: date) -> History:
        """All that the rules look at; a flare-up that is over by now has its end."""
        flares = {one.began: one for one in self.facts(FlareUp)}
        history = History(
            sessions=self._all_sessions(),
            check_ins=self.facts(CheckIn),
            mornings=self.facts(Morning),
            after_checks=self.facts(AfterCheck),
            screenings=self.facts(Screening),
            clearances=self.facts(Clearance),
            decisions=self.facts(Decision),
            flare_ups=tuple(flares.values()),
            after_rests=self.facts(AfterRest),
            put_off=self.facts(NotToday),
            walking=self.facts(Walking),
        )
        ended = tuple(with_end(one, history, today) for one in history.flare_ups)
        return replace(history, flare_ups=ended)

    def facts(self, kind: type[T]) -> tuple[T, ...]:
        """All facts of a kind, in the order they were told."""
        name, mark = NAMES[kind], self._mark(NAMES[kind])
        kept = self._kept.get(name)
        if kept is not None and kept[0] == mark:
            known: tuple[T, ...] = kept[1]
            return known
        found = tuple(one.fact for one in self._told.all(kind))
        self._kept[name] = (mark, found)
        return found

    def _all_sessions(self) -> tuple[SessionRecord, ...]:
        mark = self._mark(_SESSIONS)
        kept = self._kept.get(_SESSIONS)
        if kept is not None and kept[0] == mark:
            known: tuple[SessionRecord, ...] = kept[1]
            return known
        found = self._sessions.between(date.min, date.max)
        self._kept[_SESSIONS] = (mark, found)
        return found

    def _mark(self, name: str) -> tuple[int, ...]:
        """What stands for the rows of a kind now."""
        revision = self._told.revision
        if self._marks[0] != revision:
            self._marks = (revision, self._told.marks())
        return self._marks[1].get(name, ())


_SESSIONS = "sessions"
