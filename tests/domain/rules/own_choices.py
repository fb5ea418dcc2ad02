"""Cases of section 5.1: what the person chooses for the plan."""

from dataclasses import replace

from companion.domain.dose_ladder import dose_ladder
from companion.domain.exercise import Level, Position
from companion.domain.felt import Felt
from companion.domain.history import FlareUp
from companion.domain.own_plan import OwnDose, OwnPlan
from companion.domain.pace import movement_ms
from companion.domain.person import Person, Referral
from companion.domain.rule import RuleKey
from tests.domain.rules.case import states
from tests.domain.rules.planned import READY, dose_of, ids, left_out, plan
from tests.histories import a_session, all_exercises, day


@states(RuleKey.TAKEN_OUT)
def what_is_taken_out_or_rests_stays_out() -> None:
    gone = OwnPlan(removed=frozenset({"heel-slide"}))
    assert left_out(plan(own=gone), "heel-slide") == [RuleKey.TAKEN_OUT]
    rests = OwnPlan(resting={"heel-slide": day(3)})
    assert left_out(plan(own=rests, number=2), "heel-slide") == [RuleKey.TAKEN_OUT]
    assert "heel-slide" in ids(plan(own=rests, number=3))
    asked = Referral("Ms Lind", day(0), frozenset({"heel-slide"}))
    assert "heel-slide" not in ids(plan(own=gone, person=Person(referrals=(asked,))))


@states(RuleKey.NOT_FOR_ME)
def positions_and_things_ruled_out_are_not_in_the_plan() -> None:
    lying = OwnPlan(positions=frozenset({Position.SUPINE}))
    made = plan(own=lying)
    assert made.items
    assert all(one.exercise.position is not Position.SUPINE for one in made.items)
    assert left_out(made, "heel-slide") == [RuleKey.NOT_FOR_ME]
    no_mat = OwnPlan(equipment=frozenset({"mat"}))
    assert all("mat" not in one.exercise.equipment for one in plan(own=no_mat).items)


@states(RuleKey.OWN_DOSE)
def an_own_dose_is_easier_at_will_and_harder_by_one_step() -> None:
    few = OwnPlan(doses={"abdominal-brace": OwnDose(Level.L1, (3,), 5, day(0))})
    assert dose_of(plan(own=few), "abdominal-brace") == (Level.L1, (3,))
    ladder = dose_ladder(all_exercises()["abdominal-brace"])
    many = OwnDose(Level.L3, (10, 10), 10, day(0))
    alone = plan(own=OwnPlan(doses={"abdominal-brace": many}))
    assert dose_of(alone, "abdominal-brace") == (ladder[1].level, ladder[1].reps)
    set_by = OwnPlan(doses={"abdominal-brace": replace(many, prescribed=True)})
    assert dose_of(plan(own=set_by), "abdominal-brace") == (Level.L3, (10, 10))


@states(RuleKey.OWN_DOSE)
def on_a_sore_day_and_after_a_stop_the_lower_dose_counts() -> None:
    dose = OwnDose(Level.L3, (10, 10), 10, day(0), prescribed=True)
    own = OwnPlan(doses={"abdominal-brace": dose})
    first = all_exercises()["abdominal-brace"].dose(Level.L1).reps
    sore = plan(own=own, felt=Felt(4, 0))
    assert dose_of(sore, "abdominal-brace") == (Level.L1, first)
    stopped = (a_session(0, stopped="abdominal-brace"),)
    fine = [a_session(one, ["abdominal-brace"]) for one in (1, 2)]
    history = replace(READY, sessions=(*stopped, *fine))
    assert dose_of(plan(history, own=own, number=3), "abdominal-brace")[1] == first
    again = OwnPlan(doses={"abdominal-brace": replace(dose, since=day(2))})
    later = plan(history, own=again, number=3)
    assert dose_of(later, "abdominal-brace") == (Level.L3, (10, 10))


@states(RuleKey.OWN_ORDER)
def a_chosen_order_counts_and_new_ones_come_last() -> None:
    usual = ids(plan())
    chosen = tuple(reversed(usual[1:]))
    assert ids(plan(own=OwnPlan(order=chosen))) == [*chosen, usual[0]]


@states(RuleKey.OWN_EXERCISE)
def an_own_exercise_is_as_slow_as_others_and_not_for_a_sore_day() -> None:
    own = OwnPlan(added=("own-1",))
    (item,) = [one for one in plan(own=own).items if one.exercise.id == "own-1"]
    assert item.dose.reps == (8, 8)
    assert min(movement_ms(item)) >= 2_000
    assert "own-1" not in ids(plan(own=own, felt=Felt(6, 0)))
    flaring = replace(READY, flare_ups=(FlareUp(day(0)),))
    assert "own-1" not in ids(plan(flaring, own=own))
    lighter = plan(own=own, felt=Felt(4, 0))
    assert dose_of(lighter, "own-1") == (Level.L1, (4, 4))
