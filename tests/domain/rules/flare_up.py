"""Cases of section 4: flare-ups."""

from dataclasses import replace

from companion.domain.exercise import Level
from companion.domain.felt import Felt
from companion.domain.flare import FlarePhase, flare_day
from companion.domain.history import FlareUp, History
from companion.domain.person import Person, Referral
from companion.domain.rule import RuleKey
from tests.domain.rules.case import states
from tests.domain.rules.planned import READY, ids, index_of, left_out, plan, risen
from tests.histories import day, morning


@states(RuleKey.FLARE_CALM, RuleKey.FLARE_WAIT, RuleKey.FLARE_RETURN)
def a_flare_up_calms_waits_and_returns_in_steps() -> None:
    sore, ready = Felt(7, 3), Felt(4, 2)
    flare = FlareUp(day(0))
    told = replace(
        READY,
        mornings=tuple(
            morning(one, felt)
            for one, felt in enumerate(
                [sore, sore, sore, ready, ready, ready, ready, ready]
            )
        ),
        flare_ups=(flare,),
    )
    days = [flare_day(flare, told, day(one)) for one in range(8)]
    calm, wait = FlarePhase.CALM, FlarePhase.WAIT
    back, over = FlarePhase.RETURN, FlarePhase.OVER
    phases = [calm, calm, wait, back, back, back, over, over]
    assert [one.phase for one in days] == phases
    assert [one.share for one in days] == [0, 0, 0, 0.5, 0.7, 0.9, 1.0, 1.0]
    assert days[0].title == "Flare-up day 1 of 2"
    assert "50%" in days[3].words
    for number in (0, 2):
        made = plan(told, number=number, felt=None)
        key = RuleKey.FLARE_CALM if number == 0 else RuleKey.FLARE_WAIT
        assert left_out(made, "sit-to-stand") == [key]
        assert "abdominal-brace" in ids(made)
    half = plan(told, number=3, felt=None)
    brace = next(one for one in half.items if one.exercise.id == "abdominal-brace")
    assert sum(brace.dose.reps) == sum(brace.exercise.dose(Level.L1).reps) // 2
    assert plan(told, number=7, felt=None).items


@states(RuleKey.FLARE_RETURN)
def a_flare_up_lowers_every_level_once_and_can_be_ended() -> None:
    history = risen(2, 0, 2, 4, 6, 8)
    flared = replace(history, flare_ups=(FlareUp(day(9), day(11)),))
    assert index_of(flared, 9) == 0
    assert flared.flare_up(day(10)) is not None
    assert flared.flare_up(day(11)) is None
    assert flared.flare_up(day(8)) is None


@states(RuleKey.FLARE_QUESTION)
def from_day_three_it_asks_whether_one_can_stand_and_walk() -> None:
    flare = FlareUp(day(0))
    told = History(mornings=(morning(0), morning(2, Felt(6, 0))), flare_ups=(flare,))
    asks = [flare_day(flare, told, day(one)).asks for one in range(4)]
    assert asks == [False, False, True, True]


@states(RuleKey.FLARE_PROFESSIONAL)
def what_moves_the_spine_waits_for_three_good_days() -> None:
    asked = Person(referrals=(Referral("Ms Lind", day(0), frozenset({"cat-camel"})),))
    ready = tuple(morning(one, Felt(4, 2)) for one in range(6))
    told = replace(READY, mornings=ready, flare_ups=(FlareUp(day(0)),))
    early, late = plan(told, asked, 3, None), plan(told, asked, 4, None)
    assert left_out(early, "cat-camel") == [RuleKey.FLARE_PROFESSIONAL]
    assert "cat-camel" in ids(late)
