"""How much of an exercise is for today: where it stands, the own dose, the day.

Rules only take away: each that made the dose smaller is named.
"""

from dataclasses import replace
from math import floor

from companion.domain.caution import Fit
from companion.domain.dose_ladder import DoseStep, dose_ladder, level_below
from companion.domain.dose_limits import own_step
from companion.domain.exercise import Exercise, Level, Side, Sides
from companion.domain.extent import Extent
from companion.domain.flare import FlarePhase
from companion.domain.gate import Start
from companion.domain.history import History
from companion.domain.leave_out import Moment
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person
from companion.domain.progression import Standing
from companion.domain.routine import RoutineItem, sides_of
from companion.domain.rule import RuleKey

SHORT_AWAY_DAYS = 4
SHORT_AWAY_SHARE = 0.8
HALF = 0.5


def day_item(
    one: Exercise, person: Person, moment: Moment, history: History
) -> tuple[RoutineItem, list[RuleKey]]:
    """One exercise at today's dose, and the rules that made it smaller."""
    standing = moment.standings.of(one.id)
    ladder, why = dose_ladder(one), []
    index = min(standing.index, len(ladder) - 1)
    if moment.start in {Start.LIGHTER, Start.GENTLE}:
        index = level_below(ladder, index)
        light = moment.start is Start.LIGHTER
        why.append(RuleKey.START_LIGHTER if light else RuleKey.START_GENTLE)
    extent = Extent.FULL
    if one.fit(*person.concerns, *moment.circumstances) is Fit.SMALL:
        while ladder[index].level > Level.L1:
            index = level_below(ladder, index)
        extent = Extent.SMALL
        why.append(RuleKey.SUITS)
    if moment.flare is not None and moment.flare.share <= HALF:
        index = 0
    share, rule = _share(standing, moment, history)
    if rule is not None:
        why.append(rule)
    step = _step(one, standing, moment, index, free=not why)
    reps = tuple(max(1, floor(many * share)) for many in step.reps)
    dose = replace(step.dose(one), reps=reps)
    sides = own_sides(one, person, moment.own)
    note = moment.own.notes.get(one.id, "")
    item = RoutineItem(one, step.level, dose, sides, extent=extent, note=note)
    return item, why


def own_sides(one: Exercise, person: Person, own: OwnPlan) -> tuple[Side, ...]:
    """The sides to do, the easier one first; or the one that the person chose."""
    usual = sides_of(one.sides, person.side)
    chosen = own.sides.get(one.id, Side.BOTH)
    if one.sides is Sides.NONE or chosen is Side.BOTH:
        return usual
    return (chosen,)


def _step(
    one: Exercise, standing: Standing, moment: Moment, index: int, *, free: bool
) -> DoseStep:
    """The step for today; what has been lowered since an own dose was set caps it."""
    dose = moment.own.doses.get(one.id)
    if dose is None:
        return dose_ladder(one)[index]
    lowered = standing.eased is not None and standing.eased >= dose.since
    calm = moment.flare is None and not moment.after_red
    return own_step(dose, one, index, free=free and calm and not lowered)


def _share(
    standing: Standing, moment: Moment, history: History
) -> tuple[float, RuleKey | None]:
    """The part of the repetitions to do today: the smallest that any rule asks for."""
    asked: list[tuple[float, RuleKey | None]] = [(1.0, None)]
    if standing.halved:
        asked.append((HALF, RuleKey.RETURN_HALF))
    if moment.flare is not None and moment.flare.phase is FlarePhase.RETURN:
        asked.append((moment.flare.share, RuleKey.FLARE_RETURN))
    days = [one.local_date for one in history.sessions if one.local_date <= moment.day]
    if days and (moment.day - max(days)).days >= SHORT_AWAY_DAYS:
        asked.append((SHORT_AWAY_SHARE, RuleKey.SHORT_AWAY))
    return min(asked, key=lambda one: one[0])
