"""Whether exercises are locked, and when the whole red-flag list is due again.

Clinical.md section 2: a yes to what calls for help now or today locks everything
until a clinician has cleared it; no later "no" of one's own opens the lock.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum

from companion.domain.fact import fact
from companion.domain.felt import Tingling
from companion.domain.history import Clearance, History, Screening
from companion.domain.record import Source
from companion.domain.screening import Tier, worst
from companion.domain.stop import ALARMING, Stop
from companion.language import mark

AWAY_DAYS = 7
_MOST_AHEAD = 200  # as many as the diary reads of one fact
_NONE: frozenset[datetime] = frozenset()
_A_DAY_OF_GRACE = timedelta(days=1)  # for who travels against the sun


@fact
class MicroQuestion:
    """One of the three questions before each session, and the signs it stands for."""

    key: str
    words: str
    signs: frozenset[str]

    @property
    def tier(self) -> Tier:
        """How urgent a yes is: as the most urgent of its signs."""
        return worst(self.signs) or Tier.SOON


MICRO_SCREEN = (
    MicroQuestion(
        "pee_poo_saddle",
        mark("Change in peeing, pooing, or feeling between the legs"),
        frozenset(
            {
                "ce_saddle",
                "ce_bladder_start",
                "ce_bladder_feel",
                "ce_bladder_control",
                "ce_bowel",
                "ce_sex",
            }
        ),
    ),
    MicroQuestion(
        "both_legs",
        mark("Pain, numbness or weakness in both legs"),
        frozenset({"bilateral", "bilateral_weak"}),
    ),
    MicroQuestion(
        "weakness",
        mark("A leg or foot that is weaker or drags"),
        frozenset({"foot_drop", "progressive_weak"}),
    ),
)


@fact
class Alarm:
    """Answers that lock, when they were given, and how urgent they are."""

    at: datetime
    day: date
    tier: Tier


class ListDue(StrEnum):
    """Why the whole list is asked (again)."""

    FIRST_TIME = "first_time"
    AFTER_STOP = "after_stop"
    AFTER_AWAY = "after_away"
    NEW_TINGLING = "new_tingling"
    AFTER_CLEARANCE = "after_clearance"


def micro_tier(yes: frozenset[str]) -> Tier | None:
    """How urgent the answers to the three questions are; None for three times no."""
    tiers = {one.tier for one in MICRO_SCREEN if one.key in yes}
    return next((tier for tier in Tier if tier in tiers), None)


def locked_by(history: History) -> Alarm | None:
    """The alarm that locks all exercises; the most urgent, then the newest."""
    earlier = _told_before(history)

    def is_open(one: Alarm) -> bool:
        before = earlier.get(one.at, _NONE)
        return not any(
            _clears(word, one.at, one.day, before) for word in history.clearances
        )

    open_ones = [one for one in _alarms(history) if is_open(one)]
    order = tuple(Tier)
    return min(
        open_ones,
        key=lambda one: (order.index(one.tier), -one.at.timestamp()),
        default=None,
    )


def list_due(history: History, today: date) -> ListDue | None:
    """Whether the whole list has to be asked before anything else, and why."""
    # Answers of a day that is yet to come were given by a clock that was wrong.
    latest = today + _A_DAY_OF_GRACE
    told = [one for one in history.screenings if one.whole]
    whole = [one for one in told if one.day <= latest]
    if not whole:
        return ListDue.FIRST_TIME
    earlier = _told_before(history)

    def open_still(at: datetime) -> bool:
        """Whether no list has come after it, by the clock or by what is known of it."""
        # Of lists of a day to come, those after what a clock running ahead has dated.
        lists = whole if at.date() <= latest else told
        before = earlier.get(at, _NONE)
        return not any(
            at in one.after or (one.at >= at and one.at not in before) for one in lists
        )

    if any(map(open_still, _alarming_stops(history))):
        return ListDue.AFTER_STOP
    begun = [one.at for one in history.screenings if not (one.whole or one.yes)]
    if any(map(open_still, begun + _tingling_told(history))):
        return ListDue.NEW_TINGLING
    # Of a morning only the day is kept; of the list's own day, it began a list anew.
    last = max(one.day for one in whole)
    mornings = (o.day for o in history.mornings if o.felt.tingling is Tingling.NEW)
    if any(last < day <= today for day in mornings):
        return ListDue.NEW_TINGLING
    seen = max(day for day in (last, *_days_of(history)) if day <= latest)
    return ListDue.AFTER_AWAY if (today - seen).days >= AWAY_DAYS else None


def told_ahead(history: History, now: datetime) -> frozenset[datetime]:
    """The moments of lists, words and alarms in the diary that are yet to come.

    A clock that was put back since has dated them: what is told now comes after them.
    """
    moments = [*_tingling_told(history), *_alarming_stops(history)]
    moments += [one.at for one in history.screenings]
    moments += [one.at for one in history.clearances]
    return frozenset(sorted({one for one in moments if one > now})[:_MOST_AHEAD])


def begun_lists(
    history: History, now: datetime, stops: Iterable[Stop], before: Iterable[Stop] = ()
) -> tuple[Screening, ...]:
    """Lists begun by what is told of stops only now, after lists dated later than they.

    ``before`` are the same stops as they had been told. Of these, and of a clock that
    was put back, a list would be the answer that was given before anybody had told.
    """
    known = {one.at: ALARMING.intersection(one.reasons) for one in before}
    fresh = [
        one.at
        for one in stops
        if ALARMING.intersection(one.reasons) - known.get(one.at, frozenset())
    ]
    lists = [one.at for one in history.screenings if one.whole]
    later = [(at, sorted(one for one in lists if one >= at)) for at in fresh]
    return tuple(
        Screening(at, now.date(), whole=False, after=frozenset(given[-_MOST_AHEAD:]))
        for at, given in later
        if given
    )


def _told_before(history: History) -> dict[datetime, frozenset[datetime]]:
    """What had been told before what was told at a moment, whatever its own says."""
    found: dict[datetime, frozenset[datetime]] = {}
    for one in history.screenings:
        if one.after:
            found[one.at] = one.after | found.get(one.at, _NONE)
    return found


def _alarming_stops(history: History) -> list[datetime]:
    """When a session was stopped for weakness, tingling or numbness."""
    return [
        stop.at
        for session in history.sessions
        for stop in session.stops
        if ALARMING.intersection(stop.reasons)
    ]


def _tingling_told(history: History) -> list[datetime]:
    """When new tingling was told, before a session or after the rest of a stop."""
    before = [(one.at, one.felt) for one in history.check_ins]
    after = [(one.at, one.felt) for one in history.after_rests]
    return [at for at, felt in before + after if felt.tingling is Tingling.NEW]


def cleared_on(history: History, today: date) -> frozenset[str]:
    """The signs that a clinician has cleared as told today: not to be asked anew."""
    told = tuple(one for one in history.clearances if one.at.date() == today)
    yes = [
        one.yes
        for one in history.screenings
        if any(_clears(clearance, one.at, one.day, one.after) for clearance in told)
    ]
    return frozenset[str]().union(*yes)


def _days_of(history: History) -> list[date]:
    """The days on which anything was told or done with the program.

    What was written down by hand afterwards does not count: nobody was asked then.
    """
    by_hand = {o.started for o in history.sessions if o.source is Source.BY_HAND}
    return [
        date.min,
        *(one.local_date for one in history.sessions if one.started not in by_hand),
        *(one.day for one in history.check_ins if one.at not in by_hand),
        *(one.day for one in history.mornings),
    ]


def _alarms(history: History) -> list[Alarm]:
    told = [(one.at, one.day, worst(one.yes)) for one in history.screenings]
    told += [(one.at, one.day, micro_tier(one.yes)) for one in history.check_ins]
    return [
        Alarm(at, day, tier)
        for at, day, tier in told
        if tier is not None and tier.locks
    ]


def _clears(
    clearance: Clearance, at: datetime, day: date, before: frozenset[datetime]
) -> bool:
    """Whether it was about answers given at a moment, or came after them.

    ``before`` are the moments of what was told before them, whatever the clock said.
    """
    after = clearance.at >= at and clearance.on >= day
    return clearance.about == at or (after and clearance.at not in before)
