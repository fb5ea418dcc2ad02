"""Why an exercise is not for today: the first rule that says so."""

from datetime import date

from companion.domain.caution import Circumstance, Fit
from companion.domain.exercise import Category, Exercise, Gate
from companion.domain.fact import fact
from companion.domain.felt import Felt
from companion.domain.flare import (
    PROFESSIONAL_AFTER_GREEN_DAYS,
    FlareDay,
    FlarePhase,
)
from companion.domain.gate import GENTLE_IDS, Start
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person
from companion.domain.progression import Standings
from companion.domain.rule import RuleKey
from companion.domain.template import DAILY

_PULLS_ON_LEG = frozenset({Category.STRETCH, Category.NERVE_MOBILITY})


@fact
class Moment:
    """All of a day that decides about single exercises."""

    day: date
    start: Start
    circumstances: frozenset[Circumstance]
    flare: FlareDay | None
    stopped_today: frozenset[str]
    standings: Standings
    session_day: bool
    own: OwnPlan
    after_red: bool
    lately: tuple[Felt, ...] = ()  # told today and the day before


def reason_to_leave_out(
    one: Exercise, person: Person, moment: Moment
) -> RuleKey | None:
    """The rule that leaves an exercise out today; None when it may be done."""
    for asks in (
        _by_suit,
        _by_choice,
        _by_hour,
        _by_stop,
        _by_flare,
        _by_start,
        _by_day,
    ):
        rule = asks(one, person, moment)
        if rule is not None:
            return rule
    return None


def _by_suit(one: Exercise, person: Person, moment: Moment) -> RuleKey | None:
    """Who the person is; what a professional asked for by name goes before it."""
    fit = one.fit(*person.concerns)
    if person.asked_for(one.id, moment.day) is not None:
        return None
    if fit is Fit.PROFESSIONAL or one.gate is Gate.PROFESSIONAL_ONLY:
        return RuleKey.PROFESSIONAL
    return RuleKey.SUITS if fit is Fit.NO else None


def _by_choice(one: Exercise, _person: Person, moment: Moment) -> RuleKey | None:
    """What the person took out, lets rest, or cannot do; it goes before any list."""
    own = moment.own
    if one.id in own.removed or own.rests(one.id, moment.day):
        return RuleKey.TAKEN_OUT
    lacks = not own.equipment.isdisjoint(one.equipment)
    return RuleKey.NOT_FOR_ME if lacks or one.position in own.positions else None


def _by_hour(one: Exercise, _person: Person, moment: Moment) -> RuleKey | None:
    """The hour and the pain of the day; no referral goes before these."""
    early = Circumstance.FIRST_TWO_HOURS
    if early in moment.circumstances and one.fit(early) is Fit.NO:
        return RuleKey.FIRST_TWO_HOURS
    felt = moment.circumstances - {early}
    return RuleKey.SUITS if one.fit(*felt) is Fit.NO else None


def _by_stop(one: Exercise, person: Person, moment: Moment) -> RuleKey | None:
    if one.id in moment.stopped_today:
        return RuleKey.CLOSED_TODAY
    standing = moment.standings.of(one.id)
    asked = person.asked_for(one.id, moment.day)
    aside = standing.set_aside
    if aside is not None and (asked is None or asked < aside):
        return RuleKey.SET_ASIDE
    before = standing.before
    back = before is None or all(one.back_at(before) for one in moment.lately)
    ready = moment.start is Start.PLANNED and back
    return RuleKey.RETURN_HALF if standing.halved and not ready else None


def _by_flare(one: Exercise, _person: Person, moment: Moment) -> RuleKey | None:
    flare = moment.flare
    if flare is None:
        return None
    gentle = one.id in GENTLE_IDS
    if flare.phase is FlarePhase.CALM and not gentle:
        return RuleKey.FLARE_CALM
    if flare.phase is FlarePhase.WAIT and not gentle:
        return RuleKey.FLARE_WAIT
    gated = one.gate is Gate.PROFESSIONAL_ONLY
    early = flare.good_days < PROFESSIONAL_AFTER_GREEN_DAYS
    return RuleKey.FLARE_PROFESSIONAL if gated and early else None


def _by_start(one: Exercise, _person: Person, moment: Moment) -> RuleKey | None:
    if moment.start is Start.LIGHTER and one.category in _PULLS_ON_LEG:
        return RuleKey.START_LIGHTER
    if moment.start is Start.GENTLE and one.id not in GENTLE_IDS:
        return RuleKey.START_GENTLE
    return None


def _by_day(one: Exercise, _person: Person, moment: Moment) -> RuleKey | None:
    if moment.session_day or one.id in DAILY or one.id in GENTLE_IDS:
        return None
    return RuleKey.REST_DAY


_ASKS = (_by_suit, _by_choice, _by_hour, _by_stop, _by_flare, _by_start, _by_day)
