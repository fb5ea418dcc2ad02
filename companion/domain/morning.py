"""The next morning: how yesterday's session was borne, the 24-hour rule (3.2)."""

from datetime import timedelta
from enum import StrEnum

from companion.domain.felt import Felt, Tingling
from companion.domain.history import History
from companion.domain.record import SessionRecord
from companion.language import mark

RED_RISE = 2
_DAYS_TO_TELL = 3


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


def session_colour(history: History, session: SessionRecord) -> Colour | None:
    """How a session was borne; None while nobody has said so.

    The first of the next days that anything is known of counts.
    """
    before = history.baseline(session)
    if before is None:
        return None
    for ahead in range(1, _DAYS_TO_TELL + 1):
        after = history.felt_on(session.local_date + timedelta(days=ahead))
        if after is not None:
            return morning_colour(before, after)
    return None
