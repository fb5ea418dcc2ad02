"""A day with no exercise left says which rules left them out."""

from companion.domain.day_gap import day_gap
from companion.domain.day_plan import Now, plan_day
from companion.domain.exercise import Position
from companion.domain.history import History
from companion.domain.outlook import Reason
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person
from companion.domain.rule import RuleKey
from companion.domain.rule_book import rule
from tests.histories import all_exercises, day, screened


def test_the_rule_that_left_out_most_comes_first() -> None:
    history = History(screenings=(screened(),))
    own = OwnPlan(
        removed=frozenset({"walking"}),
        positions=frozenset(Position) - {Position.STANDING},
        equipment=frozenset({"counter"}),
    )
    made = plan_day(all_exercises(), Person(), history, Now(day(0)), own)
    assert not made.items
    first, second = day_gap(made.reasons)
    not_for_me, taken_out = rule(RuleKey.NOT_FOR_ME), rule(RuleKey.TAKEN_OUT)
    assert first == f"{not_for_me.words} That leaves out 8 exercises."
    assert second == f"{taken_out.words} That leaves out 1 exercise."


def test_a_rule_of_the_whole_day_is_not_counted() -> None:
    assert day_gap((Reason(RuleKey.LOCK),)) == ()
