"""What is said about a copy of the diary: of when it is, what would be missing."""

from datetime import datetime

from companion.language import mark, tr, trn
from companion.printing.calendar_words import clock_time, plain_date, plain_day
from companion.store.recovery import Offer

NOTHING_DELETED = mark("Nothing is deleted.")
KEPT = mark(
    "Nothing is deleted. The old file is kept in the folder \u201cset-aside\u201d, "
    "next to the diary."
)


def moment_words(made: datetime, now: datetime) -> str:
    """``20 November, 18:05``, with the year when it is not this one."""
    here = made.astimezone()  # with the summer time of that day, not of today
    day = plain_day(here) if here.year == now.year else plain_date(here.date())
    return tr("{date}, {time}|20 November, 18:05", date=day, time=clock_time(here))


def offer_words(offer: Offer) -> str:
    """What comes along from the damaged file, and what would be missing."""
    if offer.lost is None:
        if offer.backup is None:
            return tr("A new diary starts empty.")
        return tr("Missing: every session after this moment.")
    said = []
    if offer.readable:
        said.append(_along(len(offer.readable), newer=offer.backup is not None))
    said.append(_missing(offer.lost, offer, more=bool(said)))
    return " ".join(said)


def _missing(lost: int, offer: Offer, *, more: bool) -> str:
    if lost and offer.backup is not None:
        return trn(
            "Missing: {n} session after it, as far as the damaged file can be read.",
            "Missing: {n} sessions after it, as far as the damaged file can be read.",
            lost,
        )
    if lost:
        return trn(
            "Missing: {n} session, as far as the damaged file can be read.",
            "Missing: {n} sessions, as far as the damaged file can be read.",
            lost,
        )
    if more:
        return tr("Nothing else is missing, as far as the damaged file can be read.")
    return tr("Nothing is missing, as far as the damaged file can be read.")


def _along(count: int, *, newer: bool) -> str:
    if newer:
        return trn(
            "{n} newer session can still be read in the damaged file and comes along.",
            "{n} newer sessions can still be read in the damaged file and come along.",
            count,
        )
    return trn(
        "{n} session can still be read in the damaged file and comes along.",
        "{n} sessions can still be read in the damaged file and come along.",
        count,
    )
