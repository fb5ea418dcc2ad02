"""Whether exercises are locked, and when the whole red-flag list is due again.

Clinical.md section 2: a yes to what calls for help now or today locks everything
until a clinician has cleared it; no later "no" of one's own opens the lock.
"""

from datetime import date, datetime, timedelta
from enum import StrEnum

from companion.domain.fact import fact
from companion.domain.felt import Tingling
from companion.domain.history import Clearance, History
from companion.domain.record import Source
from companion.domain.screening import Tier, worst
from companion.domain.stop import ALARMING
from companion.language import mark

AWAY_DAYS = 7
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
    open_ones = [one for one in _alarms(history) if not _cleared(one, history)]
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
    whole = [one for one in history.screenings if one.whole and one.day <= latest]
    if not whole:
        return ListDue.FIRST_TIME
    last = max(whole, key=lambda one: one.at)

    def open_still(at: datetime) -> bool:
        if at.date() <= latest:
            return at > last.at
        # Told by a clock running ahead: any list after it, or the day's, is its answer.
        answered = any(one.whole and one.at > at for one in history.screenings)
        return not answered and last.day < today

    if any(map(open_still, _alarming_stops(history))):
        return ListDue.AFTER_STOP
    begun = [one.at for one in history.screenings if not (one.whole or one.yes)]
    if any(map(open_still, begun + _tingling_told(history))):
        return ListDue.NEW_TINGLING
    # Of a morning only the day is kept; of the list's own day, it began a list anew.
    mornings = (o.day for o in history.mornings if o.felt.tingling is Tingling.NEW)
    if any(last.day < day <= latest for day in mornings):
        return ListDue.NEW_TINGLING
    seen = max(day for day in (last.day, *_days_of(history)) if day <= latest)
    return ListDue.AFTER_AWAY if (today - seen).days >= AWAY_DAYS else None


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
        if any(_clears(clearance, one.at, one.day) for clearance in told)
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


def _cleared(alarm: Alarm, history: History) -> bool:
    return any(_clears(one, alarm.at, alarm.day) for one in history.clearances)


def _clears(clearance: Clearance, at: datetime, day: date) -> bool:
    """Whether it was about answers given at a moment, or came after them."""
    after = clearance.at >= at and clearance.on >= day
    return clearance.about == at or after
