"""Cases of sections 5.1 and 5.3: how a plan grows, how much it holds, its order."""

from dataclasses import replace
from itertools import pairwise

from companion.domain.caution import Condition
from companion.domain.day_plan import week_of
from companion.domain.exercise import Gate
from companion.domain.history import FlareUp, History
from companion.domain.person import Person, Referral
from companion.domain.routine import Routine
from companion.domain.rule import RuleKey
from companion.domain.template import NEUTRAL, POSITIONS, by_position
from companion.domain.timeline import timeline
from tests.domain.rules.case import states
from tests.domain.rules.planned import READY, ids, left_out, plan
from tests.exercises import an_item
from tests.histories import all_exercises, day, good_days


@states(RuleKey.TEMPLATE)
def the_plan_grows_in_weeks_one_three_and_five() -> None:
    assert [first for first, _ in NEUTRAL] == [1, 3, 5]
    known = all_exercises()
    for weeks, (_, added) in enumerate(NEUTRAL):
        last = weeks * 14
        history = good_days(*range(0, last + 1, 2))
        made = plan(history, number=last + 1)
        told = {*ids(made), *(one.exercise_id for one in made.reasons)}
        assert told & (set(added) & set(known))
        later = {key for _, more in NEUTRAL[weeks + 1 :] for key in more}
        assert not told & later


@states(RuleKey.TEMPLATE)
def time_away_and_flare_ups_bring_nothing_new() -> None:
    assert week_of(History(), day(0)) == 1
    once = good_days(0)
    assert [week_of(once, day(one)) for one in (0, 6, 7, 40)] == [1, 1, 2, 2]
    again = good_days(0, 30, 32)
    assert [week_of(again, day(one)) for one in (32, 36, 37)] == [2, 2, 3]
    flare = replace(good_days(*range(0, 40, 2)), flare_ups=(FlareUp(day(4), day(14)),))
    assert [week_of(flare, day(one)) for one in (4, 14, 16, 17)] == [1, 1, 1, 2]
    years = good_days(*range(0, 400, 3))
    assert week_of(years, day(400)) > NEUTRAL[-1][0]


@states(RuleKey.TEMPLATE)
def a_deep_gluteal_cause_begins_with_its_own_list() -> None:
    made = plan(READY, Person(condition=Condition.DEEP_GLUTEAL))
    assert "figure-four-stretch" in ids(made)


@states(RuleKey.MOST_EIGHT)
def at_most_eight_exercises_and_25_minutes() -> None:
    for number in (1, 15, 29, 43):
        history = good_days(*range(0, number, 2)) if number > 1 else READY
        made = plan(history, number=number)
        assert 1 <= len(made.items) <= 8
        assert timeline(Routine(day(0), made.items)).total_ms <= 25 * 60_000


@states(RuleKey.MOST_EIGHT)
def of_too_many_asked_for_the_first_eight_stay() -> None:
    many = frozenset(
        key for key, one in all_exercises().items() if one.gate is Gate.OPEN
    )
    made = plan(READY, Person(referrals=(Referral("Dr Wu", day(0), many),)))
    assert len(made.items) <= 8


@states(RuleKey.BY_POSITION)
def each_position_is_taken_once() -> None:
    history = good_days(*range(0, 40, 2))
    positions = [one.exercise.position for one in plan(history, number=40).items]
    assert positions == sorted(positions, key=POSITIONS.index)
    everything = by_position([an_item(one) for one in all_exercises().values()])
    kinds = [one.exercise.position for one in everything]
    changes = sum(a is not b for a, b in pairwise(kinds))
    assert changes == len(set(kinds)) - 1


@states(RuleKey.BY_POSITION)
def in_a_position_breathing_comes_first_and_the_nerve_last() -> None:
    lying = ("supine-nerve-slider", "figure-four-stretch", "bridge", "heel-slide")
    wanted = ("diaphragmatic-breathing", "bridge", "heel-slide")
    known = all_exercises()
    items = by_position([an_item(known[one]) for one in (*lying, wanted[0])])
    assert tuple(one.exercise.id for one in items) == (*wanted, *reversed(lying[:2]))


@states(RuleKey.REST_DAY)
def a_rest_day_keeps_what_is_for_any_day() -> None:
    made = plan(session_day=False)
    assert "diaphragmatic-breathing" in ids(made)
    assert left_out(made, "sit-to-stand") == [RuleKey.REST_DAY]
