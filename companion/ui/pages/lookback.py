"""What the History page asks of the past."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from companion.domain.account import Account
from companion.domain.entry import Entry
from companion.domain.month import Month
from companion.domain.revision import EditSeen
from companion.domain.trend import Trend, WeekCount
from companion.domain.week import WeekSummary


class Lookback(Protocol):
    """Answers as of now, each anew."""

    @property
    def first_weekday(self) -> int:
        """The day that weeks begin with; 0 is Monday."""
        ...

    def begun(self) -> bool:
        """Whether there is anything to look back on."""
        ...

    def week(self, first: date) -> WeekSummary:
        """The week that begins on a day."""
        ...

    def trend(self, weeks: int, last: date) -> Trend:
        """Pain over so many weeks, up to a day."""
        ...

    def weekly(self, weeks: int, newest: date) -> tuple[WeekCount, ...]:
        """Sessions a week, up to the week that begins on a day."""
        ...

    def month(self, first: date) -> Month:
        """The calendar of a month, by its first day."""
        ...

    def entries(self, first: date, last: date) -> tuple[Entry, ...]:
        """What was done on these days."""
        ...

    def accounts(self, day: date, entries: Sequence[Entry]) -> tuple[Account, ...]:
        """What was told of a day beside these entries of it."""
        ...

    def activities(self) -> Mapping[str, str]:
        """What the activities are called that are rated, by their keys."""
        ...

    def edits(self, entry: Entry) -> tuple[EditSeen, ...]:
        """What an entry was before it was put right."""
        ...
