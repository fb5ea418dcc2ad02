"""The next morning: how yesterday's session was borne, the 24-hour rule (3.2)."""

from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from companion.domain.felt import Felt, NextMorning, Tingling
from companion.domain.history import CheckIn, History, Morning
from companion.domain.record import SessionRecord
from companion.language import mark

RED_RISE = 2
_DAYS_TO_TELL = 3
_WORST = 10


class Colour(StrEnum):
    """How a session was borne."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


MORNING_WORDS = {
    Colour.GREEN: mark("Same or better. Your plan goes on."),
    Colour.AMBER: mark("A little more than before. Repeat the same level today."),
    Colour.RED: mark("More than before. Rest from it today, then one level easier."),
}


def morning_colour(before: Felt, after: Felt) -> Colour:
    """How a session was borne, by how it felt before it and the morning after."""
    rise = after.rise_from(before)
    new = after.tingling is Tingling.NEW
    if rise >= RED_RISE or new or after.further_down_than(before):
        return Colour.RED
    return Colour.AMBER if rise == 1 else Colour.GREEN


def morning_after(day: date, before: Felt, said: NextMorning) -> Morning:
    """The morning after a day, told in one word against how it was before.

    Who says worse without numbers gets the calm answer of the 24-hour rule, as if it
    had risen by 2 (clinical.md 3.2); no other number is made up.
    """
    rise = RED_RISE if said is NextMorning.WORSE else 0
    felt = replace(before, leg=min(_WORST, before.leg + rise))
    return Morning(day + timedelta(days=1), felt, said)


def session_colour(history: History, session: SessionRecord) -> Colour | None:
    """How a session was borne; None while nobody has said so.

    The first of the next days that anything is known of counts.
    """
    return Mornings(history).colour(session)


class Mornings:
    """Finds by day what a history has told, for those who ask about all its days."""

    def __init__(self, history: History) -> None:
        self._check_ins: dict[date, list[CheckIn]] = {}
        for one in history.check_ins:
            self._check_ins.setdefault(one.day, []).append(one)
        self._mornings = {one.day: one.felt for one in history.mornings}

    def colour(self, session: SessionRecord) -> Colour | None:
        """As ``session_colour``."""
        before = self._baseline(session)
        if before is None:
            return None
        for ahead in range(1, _DAYS_TO_TELL + 1):
            after = self.felt_on(session.local_date + timedelta(days=ahead))
            if after is not None:
                return morning_colour(before, after)
        return None

    def _baseline(self, session: SessionRecord) -> Felt | None:
        those = self._check_ins.get(session.local_date, ())
        before = [one for one in those if one.at <= session.started]
        return max(before, key=lambda one: one.at).felt if before else None

    def felt_on(self, day: date) -> Felt | None:
        """As ``History.felt_on``."""
        if day in self._mornings:
            return self._mornings[day]
        those = self._check_ins.get(day, ())
        return min(those, key=lambda one: one.at).felt if those else None
