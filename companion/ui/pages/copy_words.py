"""What is said about a copy of the diary: of when it is, what would be missing."""

from datetime import datetime

from companion.domain.wording import counted
from companion.printing.calendar_words import MONTHS, plain_date
from companion.store.recovery import Offer

_AS_FAR = "as far as the damaged file can be read"
NOTHING_DELETED = "Nothing is deleted."
KEPT = (
    f"{NOTHING_DELETED} The old file is kept in the folder \u201cset-aside\u201d, "
    "next to the diary."
)


def moment_words(made: datetime, now: datetime) -> str:
    """``20 November, 18:05``, with the year when it is not this one."""
    here = made.astimezone()  # with the summer time of that day, not of today
    day = f"{here.day} {MONTHS[here.month - 1]}"
    if here.year != now.year:
        day = plain_date(here.date())
    return f"{day}, {here:%H:%M}"


def offer_words(offer: Offer) -> str:
    """What comes along from the damaged file, and what would be missing."""
    if offer.lost is None:
        if offer.backup is None:
            return "A new diary starts empty."
        return "Missing: every session after this moment."
    said = []
    if offer.readable:
        said.append(_along(len(offer.readable), newer=offer.backup is not None))
    if offer.lost:
        after = " after it" if offer.backup is not None else ""
        lost = counted(offer.lost, "session", "sessions")
        said.append(f"Missing: {lost}{after}, {_AS_FAR}.")
    else:
        nothing = "Nothing else" if said else "Nothing"
        said.append(f"{nothing} is missing, {_AS_FAR}.")
    return " ".join(said)


def _along(count: int, *, newer: bool) -> str:
    kind = "newer session" if newer else "session"
    words = counted(count, kind, f"{kind}s")
    comes = "comes" if count == 1 else "come"
    return f"{words} can still be read from the damaged file and {comes} along."
