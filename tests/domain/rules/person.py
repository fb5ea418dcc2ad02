"""Cases of sections 1, 1F, 1G and 5.3: whom an exercise suits, and when."""

from dataclasses import replace

from companion.domain.caution import Condition, Precaution
from companion.domain.dose_ladder import dose_ladder
from companion.domain.exercise import Level
from companion.domain.extent import Extent
from companion.domain.felt import Felt
from companion.domain.history import Choice, Decision
from companion.domain.person import Person, Referral
from companion.domain.rule import RuleKey
from tests.domain.rules.case import states
from tests.domain.rules.planned import READY, ids, index_of, left_out, plan
from tests.histories import all_exercises, day, good_days, screened


@states(RuleKey.SUITS)
def cause_and_health_leave_out_or_make_smaller() -> None:
    thin = Person(precautions=frozenset({Precaution.SORE_KNEE}))
    late = good_days(*range(0, 36, 2))
    made = plan(late, thin, 36)
    fits = {key: all_exercises()[key].fit("sore_knee") for key in ids(made)}
    assert "no" not in fits.values()
    narrow = Person(condition=Condition.STENOSIS)
    small = plan(good_days(*range(0, 20, 2)), narrow, 20)
    bridge = next(item for item in small.items if item.exercise.id == "bridge")
    assert (bridge.level, bridge.extent) == (Level.L1, Extent.SMALL)


@states(RuleKey.SUITS)
def what_must_stay_small_stays_at_level_1_however_far_it_had_come() -> None:
    history = good_days(*range(24))
    days = range(2, 24, 2)
    taken = tuple(Decision(day(one), "bridge", Choice.ACCEPT) for one in days)
    history = replace(history, decisions=taken)
    ladder = dose_ladder(all_exercises()["bridge"])
    assert ladder[index_of(history, 24)].level > Level.L1
    narrow = Person(condition=Condition.STENOSIS)
    made = plan(history, narrow, 24)
    bridge = next(item for item in made.items if item.exercise.id == "bridge")
    assert bridge.level is Level.L1


@states(RuleKey.SUITS)
def leg_pain_over_3_leaves_the_strap_stretch_out() -> None:
    assert all_exercises()["hamstring-stretch-strap"].fit("leg_pain_over_3") == "no"
    made = plan(good_days(*range(0, 36, 2)), number=36, felt=Felt(4, 0))
    assert "hamstring-stretch-strap" not in ids(made)


@states(RuleKey.PROFESSIONAL)
def what_moves_the_spine_needs_a_name_and_a_date() -> None:
    assert "cat-camel" not in ids(plan())
    asked = Referral("Ms Lind, physiotherapist", day(3), frozenset({"cat-camel"}))
    told = Person(referrals=(asked,))
    history = replace(READY, screenings=(screened(), screened(2), screened(3)))
    assert "cat-camel" not in ids(plan(history, told, 2))
    assert "cat-camel" in ids(plan(history, told, 3))
    operated = Person(precautions=frozenset({Precaution.SPINAL_SURGERY}))
    made = plan(READY, operated)
    assert not made.items
    assert left_out(made, "heel-raise") == [RuleKey.PROFESSIONAL]


@states(RuleKey.CONSENT)
def late_in_a_pregnancy_somebody_is_asked_first() -> None:
    person = Person(precautions=frozenset({Precaution.PREGNANCY_OVER_16_WEEKS}))
    assert plan(READY, person).closed is RuleKey.CONSENT
    asked = replace(person, referrals=(Referral("Midwife", day(0)),))
    made = plan(READY, asked)
    assert "sit-to-stand" in ids(made)
    assert not {"bridge", "dead-bug", "heel-slide"} & set(ids(made))


@states(RuleKey.FIRST_TWO_HOURS)
def no_slider_in_the_first_two_hours() -> None:
    early, late = plan(minutes_up=119), plan(minutes_up=120)
    assert left_out(early, "seated-nerve-slider") == [RuleKey.FIRST_TWO_HOURS]
    assert "seated-nerve-slider" in ids(late)
