"""Everything told and done, read from the diary: again only where it has changed.

chronicle = Chronicle(sessions, told)
chronicle.history(today), chronicle.facts(Morning)

``sessions`` is a SessionWriter or Sessions, ``told`` a Teller or Told: both read alike,
the first with what is not on disk yet.
"""

from collections.abc import Callable, Mapping
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
Mark = tuple[int, ...]
Marks = Mapping[str, Mark]


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
    """Keeps what it has read, under marks that change with the rows.

    Marks are asked for when the past is read, or something has been told since: a start
    reads three kinds of which there are few, and all marks of ten years take it 10 ms.
    """

    def __init__(self, sessions: ReadsSessions, told: ReadsTold) -> None:
        self._sessions = sessions
        self._told = told
        self._marks: tuple[int, Marks] | None = None
        # The revision it was read at, its mark if that was asked for, and what it is.
        self._kept: dict[str, tuple[int, Mark | None, tuple[Any, ...]]] = {}

    def history(self, today: date) -> History:
        """All that the rules look at; a flare-up that is over by now has its end."""
        self._mark(_SESSIONS)  # from now on each kind is kept under its mark
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
        return self._read(
            NAMES[kind], lambda: tuple(one.fact for one in self._told.all(kind))
        )

    def _all_sessions(self) -> tuple[SessionRecord, ...]:
        return self._read(_SESSIONS, lambda: self._sessions.between(date.min, date.max))

    def _read(self, name: str, read: Callable[[], tuple[T, ...]]) -> tuple[T, ...]:
        """What was read before, unless its rows have changed since."""
        revision, kept = self._told.revision, self._kept.get(name)
        if kept is not None and kept[0] == revision:
            return kept[2]
        asks = self._marks is not None or kept is not None
        mark = self._mark(name) if asks else None
        if kept is not None and kept[1] == mark:
            found: tuple[T, ...] = kept[2]
        else:
            found = read()
        self._kept[name] = revision, mark, found
        return found

    def _mark(self, name: str) -> Mark:
        """What stands for the rows of a kind now."""
        revision = self._told.revision
        if self._marks is None or self._marks[0] != revision:
            self._marks = (revision, self._told.marks())
        return self._marks[1].get(name, ())


_SESSIONS = "sessions"
