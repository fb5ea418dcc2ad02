"""Every rule of the rule book, each by its line in clinical.md."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
import textstat

from companion.domain.after_stop import Next, after_stop, escalations
from companion.domain.caution import Condition, Precaution
from companion.domain.day_plan import Now, plan_day, week_of
from companion.domain.dose_ladder import dose_ladder
from companion.domain.escalation import Escalation
from companion.domain.exercise import Gate, Level, Position, Side
from companion.domain.extent import Extent
from companion.domain.felt import Felt, Tingling
from companion.domain.flare import FlarePhase, flare_day
from companion.domain.gate import Start, start_gate
from companion.domain.history import (
    AfterCheck,
    AfterRest,
    CheckIn,
    Choice,
    Clearance,
    Decision,
    FlareUp,
    History,
    Morning,
    Screening,
)
from companion.domain.lock import (
    MICRO_SCREEN,
    ListDue,
    list_due,
    locked_by,
    micro_tier,
    told_ahead,
)
from companion.domain.morning import Colour, morning_colour, session_colour
from companion.domain.outlook import DayPlan
from companion.domain.own_exercise import OwnExercise, as_exercise
from companion.domain.own_plan import OwnDose, OwnPlan
from companion.domain.pace import movement_ms
from companion.domain.person import Person, Referral
from companion.domain.progression import offers, standings
from companion.domain.record import Source
from companion.domain.routine import Routine
from companion.domain.rule import RuleKey
from companion.domain.rule_book import RULES, rule
from companion.domain.rule_chapter import chapters
from companion.domain.screening import SIGNS, Tier
from companion.domain.stop import Furthest, Stop, StopReason
from companion.domain.template import NEUTRAL, POSITIONS, by_position
from companion.domain.timeline import Rep, timeline
from tests.exercises import an_item
from tests.histories import (
    CALM,
    a_check_in,
    a_session,
    all_exercises,
    at,
    day,
    good_days,
    morning,
    screened,
)

READY = History(screenings=(screened(),))
GREEN = Felt(2, 1, Furthest.THIGH, Tingling.USUAL)
A_STOP = Stop(Rep(0, 1, 1, Side.BOTH), "Lift", at(0), (StopReason.PAIN_UP,))
Case = Callable[[], None]
CASES: dict[RuleKey, list[Case]] = {}
OWN = {
    "own-1": as_exercise(
        OwnExercise("own-1", "Wall press", ("Press.",), "wall-sit", reps=(8, 8)),
        all_exercises()["wall-sit"],
    )
}


def states(*keys: RuleKey) -> Callable[[Case], Case]:
    """Marks what shows that a rule holds."""

    def mark(case: Case) -> Case:
        for key in keys:
            CASES.setdefault(key, []).append(case)
        return case

    return mark


def plan(
    history: History = READY,
    person: Person | None = None,
    number: int = 0,
    felt: Felt | None = GREEN,
    *,
    minutes_up: int | None = None,
    session_day: bool = True,
    own: OwnPlan | None = None,
) -> DayPlan:
    """The plan of a day; the check-in is part of the history too."""
    check_in = None if felt is None else a_check_in(number, felt)
    if check_in is not None:
        history = replace(history, check_ins=(*history.check_ins, check_in))
    now = Now(day(number), session_day, check_in, minutes_up)
    exercises = {**all_exercises(), **OWN}
    return plan_day(exercises, person or Person(), history, now, own or OwnPlan())


def ids(made: DayPlan) -> list[str]:
    return [item.exercise.id for item in made.items]


def left_out(made: DayPlan, exercise_id: str) -> list[RuleKey]:
    return [one.rule for one in made.reasons if one.exercise_id == exercise_id]


def index_of(history: History, number: int, exercise_id: str = "bridge") -> int:
    return standings(history, all_exercises(), day(number)).of(exercise_id).index


def risen(steps: int, *numbers: int) -> History:
    """Good days, and so many steps accepted, each when it was offered."""
    history = good_days(*numbers)
    taken = numbers[2::2][:steps]
    chosen = tuple(Decision(day(one), "bridge", Choice.ACCEPT) for one in taken)
    return replace(history, decisions=chosen)


# --- 2: lock, list, micro-screen -------------------------------------------------


@states(RuleKey.LOCK)
def a_yes_for_now_or_today_locks_and_no_later_no_opens_it() -> None:
    for sign in SIGNS:
        answered = History(screenings=(screened(0, sign.key), screened(5)))
        assert (locked_by(answered) is not None) is sign.tier.locks
        made = plan(answered, number=5)
        assert (made.closed is RuleKey.LOCK) is sign.tier.locks
        assert not (made.items and sign.tier.locks)


@states(RuleKey.LOCK)
def the_most_urgent_alarm_is_the_one_shown() -> None:
    two = History(screenings=(screened(0, "ce_bowel"), screened(3, "calf")))
    alarm = locked_by(two)
    assert alarm is not None
    assert (alarm.tier, alarm.day) == (Tier.NOW, day(0))


@states(RuleKey.UNLOCK)
def a_clinicians_word_after_the_answer_opens_the_lock() -> None:
    yes = History(screenings=(screened(3, "chest"),))
    before = replace(yes, clearances=(Clearance(at(4), day(2), "Dr Okafor"),))
    after = replace(yes, clearances=(Clearance(at(4), day(4), "Dr Okafor"),))
    assert locked_by(before) is not None
    assert locked_by(after) is None


@states(RuleKey.UNLOCK)
def a_lock_dated_by_a_wrong_clock_opens_for_a_word_about_it() -> None:
    ahead = screened(400, "chest")
    history = History(screenings=(screened(0), ahead))
    word = Clearance(at(5), day(5), "Dr Okafor", about=ahead.at)
    assert locked_by(replace(history, clearances=(word,))) is None
    other = replace(word, about=None)
    assert locked_by(replace(history, clearances=(other,))) is not None
    # And the list of that day counts for none.
    assert list_due(replace(history, clearances=(word,)), day(5)) is None
    assert list_due(History(screenings=(ahead,)), day(5)) is ListDue.FIRST_TIME
    assert list_due(history, day(9)) is ListDue.AFTER_AWAY


@states(RuleKey.LIST_DUE)
def the_list_is_asked_first_after_alarming_stops_and_after_seven_days() -> None:
    assert list_due(History(), day(0)) is ListDue.FIRST_TIME
    assert plan(History()).closed is RuleKey.LIST_DUE
    assert list_due(READY, day(6)) is None
    assert list_due(READY, day(7)) is ListDue.AFTER_AWAY
    # What was written down afterwards does not stand for having been asked.
    late = replace(a_session(6), source=Source.BY_HAND, started=at(7, 9))
    told = CheckIn(late.started, day(6), CALM)
    after = replace(READY, sessions=(late,), check_ins=(told,))
    assert list_due(after, day(7)) is ListDue.AFTER_AWAY
    assert list_due(replace(after, sessions=()), day(7)) is None
    calm = replace(READY, sessions=(a_session(1, stopped="bridge"),))
    assert list_due(calm, day(2)) is None
    for reason in (StopReason.WEAKNESS, StopReason.TINGLING_NUMBNESS):
        ahead = a_session(300, stopped="bridge", reasons=(reason,))
        jumped = replace(READY, sessions=(ahead,))
        assert list_due(jumped, day(1)) is ListDue.AFTER_STOP
        moment = ahead.stops[0].at
        answer = replace(screened(1), after=frozenset({moment}))
        answered = replace(jumped, screenings=(screened(), answer))
        assert list_due(answered, day(1)) is None
        before_it = replace(jumped, screenings=(screened(), screened(1)))
        assert list_due(before_it, day(1)) is ListDue.AFTER_STOP, "not of this day"
        stopped = a_session(1, stopped="bridge", reasons=(reason,))
        alarmed = replace(READY, sessions=(stopped,))
        assert list_due(alarmed, day(1)) is ListDue.AFTER_STOP
        again = replace(alarmed, screenings=(screened(), screened(2)))
        assert list_due(again, day(2)) is None
        part = replace(
            again, screenings=(screened(), replace(screened(2), whole=False))
        )
        assert list_due(part, day(2)) is ListDue.AFTER_STOP


@states(RuleKey.LIST_DUE)
def the_list_is_asked_first_where_new_tingling_was_told() -> None:
    new = replace(READY, check_ins=(a_check_in(1, Felt(0, 0, tingling=Tingling.NEW)),))
    assert list_due(new, day(1)) is ListDue.NEW_TINGLING
    fresh = Felt(0, 0, tingling=Tingling.NEW)
    rested = replace(READY, after_rests=(AfterRest("s", at(1, 9), fresh),))
    assert list_due(rested, day(1)) is ListDue.NEW_TINGLING
    morning = replace(READY, mornings=(Morning(day(1), fresh),))
    assert list_due(morning, day(1)) is ListDue.NEW_TINGLING
    for told in (rested, morning):
        gone_through = replace(told, screenings=(screened(), screened(2)))
        assert list_due(gone_through, day(2)) is None
    assert list_due(replace(morning, screenings=(screened(1),)), day(1)) is None
    # Told by a clock running ahead: due until answered, not until that year.
    ahead = AfterRest("s", at(300), fresh)
    jumped = replace(READY, after_rests=(ahead,))
    assert list_due(jumped, day(1)) is ListDue.NEW_TINGLING
    before_it = replace(jumped, screenings=(screened(), screened(1)))
    assert list_due(before_it, day(1)) is ListDue.NEW_TINGLING, "not of this day"
    answer = replace(screened(1), after=told_ahead(before_it, at(1, 8)))
    assert list_due(replace(jumped, screenings=(answer,)), day(1)) is None
    at_once = replace(screened(300), at=at(300, 23))
    answered = replace(jumped, screenings=(screened(), at_once))
    assert list_due(answered, day(1)) is None
    # Said before anything else was: kept as a list of which nothing is answered yet.
    begun = replace(READY, screenings=(screened(), replace(screened(2), whole=False)))
    assert list_due(begun, day(2)) is ListDue.NEW_TINGLING
    assert list_due(begun, day(0)) is ListDue.NEW_TINGLING, "whatever dated it"
    done = replace(begun, screenings=(*begun.screenings, screened(3)))
    assert list_due(done, day(3)) is None


@states(RuleKey.LIST_DUE)
def a_list_answers_what_was_told_before_it_whatever_a_wrong_clock_says() -> None:
    weak = a_session(1, stopped="bridge", reasons=(StopReason.WEAKNESS,))
    stop = weak.stops[0].at
    # The clock was put back by hours: the list was answered before the stop.
    early = replace(screened(1), at=at(1, 17))
    history = replace(READY, screenings=(early,), sessions=(weak,))
    assert list_due(history, day(1)) is None, "as the clock has it"
    begun = Screening(stop, day(1), whole=False, after=told_ahead(history, stop))
    history = replace(history, screenings=(early, begun))
    assert list_due(history, day(1)) is ListDue.AFTER_STOP
    assert list_due(history, day(2)) is ListDue.AFTER_STOP, "and when 17:00 is past"
    # The same for what is told alone, and the answer to it.
    told = Screening(at(1, 10), day(1), whole=False, after=frozenset({early.at}))
    fresh = replace(READY, screenings=(early, told))
    assert list_due(fresh, day(1)) is ListDue.NEW_TINGLING
    for now in (at(1, 11), at(1, 20)):
        answer = Screening(now, day(1), after=told_ahead(history, now))
        lists = (early, begun, told, answer)
        assert list_due(replace(history, screenings=lists), day(1)) is None
    # Told this evening by a clock some hours ahead: one answer is enough.
    ahead = replace(READY, sessions=(a_session(2, stopped="bridge"),))
    late = replace(ahead.sessions[0].stops[0], reasons=(StopReason.WEAKNESS,))
    ahead = replace(ahead, sessions=(replace(ahead.sessions[0], stops=(late,)),))
    assert list_due(ahead, day(1)) is ListDue.AFTER_STOP
    answer = Screening(at(1, 20), day(1), after=told_ahead(ahead, at(1, 20)))
    assert list_due(replace(ahead, screenings=(answer,)), day(1)) is None
    morning = Morning(day(2), Felt(0, 0, tingling=Tingling.NEW))
    dated = replace(READY, mornings=(morning,), screenings=(screened(1),))
    assert list_due(dated, day(1)) is None, "its list was begun when it was told"
    assert list_due(dated, day(2)) is ListDue.NEW_TINGLING


@states(RuleKey.LOCK)
def a_word_dated_ahead_opens_no_lock_of_what_was_told_after_it() -> None:
    first = screened(300, "chest")
    word = Clearance(at(300, 10), day(300), "Dr Okafor", about=first.at)
    history = History(screenings=(screened(0), first), clearances=(word,))
    assert locked_by(history) is None
    now = at(5)
    yes = Screening(now, day(5), frozenset({"chest"}), after=told_ahead(history, now))
    again = replace(history, screenings=(*history.screenings, yes))
    assert locked_by(again) is not None
    check_in = CheckIn(now, day(5), CALM, frozenset({"both_legs"}))
    told = replace(yes, yes=frozenset({"bilateral"}), whole=False)
    asked = replace(history, screenings=(told,), check_ins=(check_in,))
    assert locked_by(asked) is not None
    for locked in (again, asked):
        anew = Clearance(at(5, 12), day(5), "Dr Okafor", about=now)
        words = (*locked.clearances, anew)
        assert locked_by(replace(locked, clearances=words)) is None


@states(RuleKey.MICRO_SCREEN)
def one_yes_of_the_three_questions_locks() -> None:
    tiers = [one.tier for one in MICRO_SCREEN]
    assert tiers == [Tier.NOW, Tier.NOW, Tier.TODAY]
    assert micro_tier(frozenset()) is None
    for question in MICRO_SCREEN:
        told = replace(READY, check_ins=(a_check_in(0, GREEN, question.key),))
        assert plan(told, felt=None).closed is RuleKey.LOCK


# --- 3.2: the start gate ---------------------------------------------------------


@states(RuleKey.START_PLANNED)
def pain_of_0_to_3_starts_as_planned() -> None:
    for pain in range(4):
        assert start_gate(a_check_in(0, Felt(pain, 0))).start is Start.PLANNED
        assert start_gate(a_check_in(0, Felt(0, pain))).start is Start.PLANNED


@states(RuleKey.START_LIGHTER)
def pain_of_4_or_5_is_one_level_lower_without_leg_pull() -> None:
    history = risen(3, 0, 2, 4, 6, 8, 10, 30, 31, 32, 33, 34, 35, 36, 37)
    for pain in (4, 5):
        answer = start_gate(a_check_in(0, Felt(1, pain)))
        assert answer.start is Start.LIGHTER
        assert (
            answer.words == f"Back pain {pain}: one level easier today, no stretches."
        )
        made = plan(history, number=38, felt=Felt(pain, 0))
        kinds = {item.exercise.category for item in made.items}
        assert not kinds & {"stretch", "nerve_mobility"}
        assert all(item.level is Level.L1 for item in made.items)


@states(RuleKey.START_GENTLE)
def pain_of_6_or_7_keeps_the_gentle_list() -> None:
    for pain in (6, 7):
        made = plan(felt=Felt(pain, 0))
        assert set(ids(made)) <= {
            "diaphragmatic-breathing",
            "abdominal-brace",
            "heel-slide",
            "walking",
        }
        assert ids(made)
        assert left_out(made, "sit-to-stand") == [RuleKey.START_GENTLE]


@states(RuleKey.START_REST)
def pain_of_8_and_more_or_no_sleep_has_no_session() -> None:
    for pain in (8, 9, 10):
        made = plan(felt=Felt(0, pain))
        assert made.closed is RuleKey.START_REST
        assert not made.items
    awake = CheckIn(at(0), day(0), Felt(2, 2), unbearable=True)
    assert start_gate(awake).start is Start.REST


@states(RuleKey.START_NEW)
def anything_new_comes_before_any_number() -> None:
    new = Felt(0, 0, Furthest.NONE, Tingling.NEW)
    assert start_gate(a_check_in(0, new)).start is Start.HELP
    assert start_gate(a_check_in(0, GREEN, "weakness")).start is Start.HELP
    assert plan(felt=new).closed is RuleKey.LIST_DUE
    asked = replace(READY, screenings=(screened(), Screening(at(0, 9), day(0))))
    assert plan(asked, felt=new).closed is RuleKey.START_NEW


# --- 1, 1F, 1G, 5.3: who the plan is for -----------------------------------------


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


# --- 5.1: the person's own choices -----------------------------------------------


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


def dose_of(made: DayPlan, exercise_id: str) -> tuple[Level, tuple[int, ...]]:
    (item,) = [one for one in made.items if one.exercise.id == exercise_id]
    return item.level, item.dose.reps


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


# --- 3.2: after a stop -----------------------------------------------------------


@states(RuleKey.CLOSED_TODAY)
def what_was_stopped_is_closed_for_the_day() -> None:
    history = replace(READY, sessions=(a_session(0, stopped="abdominal-brace"),))
    made = plan(history)
    assert left_out(made, "abdominal-brace") == [RuleKey.CLOSED_TODAY]
    assert ids(made)


@states(RuleKey.STOP_REST, RuleKey.STOP_GO_ON, RuleKey.STOP_FINISH)
def after_rest_the_second_answer_decides() -> None:
    lower = replace(GREEN, furthest=Furthest.CALF)
    assert after_stop(A_STOP, GREEN, None) is Next.REST
    assert after_stop(A_STOP, GREEN, GREEN) is Next.MAY_GO_ON
    assert after_stop(A_STOP, GREEN, replace(GREEN, leg=3)) is Next.FINISH
    assert after_stop(A_STOP, GREEN, lower) is Next.FINISH
    assert after_stop(A_STOP, None, GREEN) is Next.FINISH


@states(RuleKey.STOP_SCREEN)
def weakness_and_new_tingling_open_the_list() -> None:
    weak = replace(A_STOP, reasons=(StopReason.WEAKNESS,))
    tingles = replace(A_STOP, reasons=(StopReason.TINGLING_NUMBNESS,))
    assert after_stop(weak, GREEN, GREEN) is Next.SCREEN
    assert after_stop(tingles, None, None) is Next.SCREEN
    assert (
        after_stop(tingles, replace(GREEN, tingling=Tingling.NONE), None) is Next.SCREEN
    )
    assert after_stop(tingles, GREEN, None) is Next.REST


@states(RuleKey.AFTER_STOP)
def a_stop_lowers_a_level() -> None:
    history = risen(2, 0, 2, 4, 6, 8)
    assert index_of(history, 9) == 2
    stopped = (*history.sessions, a_session(9, stopped="bridge"))
    assert index_of(replace(history, sessions=stopped), 9) == 0


@states(RuleKey.SET_ASIDE)
def two_stops_running_set_it_aside_until_it_is_asked_for() -> None:
    once, twice = (
        a_session(0, stopped="abdominal-brace"),
        a_session(2, stopped="abdominal-brace"),
    )
    history = replace(READY, sessions=(once, twice))
    assert left_out(plan(history, number=4), "abdominal-brace") == [RuleKey.SET_ASIDE]
    (entry,) = standings(history, all_exercises(), day(4)).log
    assert entry.rule is RuleKey.SET_ASIDE
    asked = Person(
        referrals=(Referral("Ms Lind", day(4), frozenset({"abdominal-brace"})),)
    )
    assert "abdominal-brace" in ids(plan(history, asked, 4))
    old = Person(
        referrals=(Referral("Ms Lind", day(1), frozenset({"abdominal-brace"})),)
    )
    assert "abdominal-brace" not in ids(plan(history, old, 4))


@states(RuleKey.RETURN_HALF)
def it_comes_back_at_half_on_a_green_day() -> None:
    history = replace(READY, sessions=(a_session(0, stopped="abdominal-brace"),))
    made = plan(history, number=2)
    item = next(one for one in made.items if one.exercise.id == "abdominal-brace")
    usual = item.exercise.dose(Level.L1)
    assert item.dose.reps == tuple(one // 2 for one in usual.reps)
    amber = plan(history, number=2, felt=Felt(4, 0))
    assert left_out(amber, "abdominal-brace") == [RuleKey.RETURN_HALF]


@states(RuleKey.RETURN_HALF)
def it_comes_back_when_it_was_as_before_for_a_day() -> None:
    stopped = (a_session(0, stopped="abdominal-brace"),)
    history = replace(READY, sessions=stopped, check_ins=(a_check_in(0),))
    worse = Felt(3, 1, Furthest.THIGH)
    further = Felt(2, 1, Furthest.CALF)
    rest = AfterRest(stopped[0].id, at(0, 9, 20), worse)
    waits = [RuleKey.RETURN_HALF]
    assert "abdominal-brace" in ids(plan(history, number=2))
    for felt in (worse, further):
        assert left_out(plan(history, number=2, felt=felt), "abdominal-brace") == waits
        told = replace(history, mornings=(morning(1, felt),))
        assert left_out(plan(told, number=2), "abdominal-brace") == waits
        assert "abdominal-brace" in ids(plan(told, number=3))
    rested = replace(history, after_rests=(rest,))
    assert left_out(plan(rested, number=1), "abdominal-brace") == waits
    assert "abdominal-brace" in ids(plan(rested, number=2))


@states(RuleKey.STOPPED_OFTEN)
def three_stopped_sessions_in_seven_days_ask_for_help() -> None:
    stops = tuple(a_session(one, stopped="bridge") for one in (0, 3, 6))
    history = replace(READY, sessions=stops)
    assert escalations(history, day(6)) == (Escalation.STOPPED_OFTEN,)
    assert escalations(history, day(7)) == ()


@states(RuleKey.NOT_SETTLED)
def not_back_after_three_days_asks_for_help() -> None:
    history = History(
        sessions=(a_session(0, stopped="bridge"),),
        check_ins=(a_check_in(0),),
        mornings=(morning(1, Felt(5, 1, Furthest.THIGH, Tingling.USUAL)),),
    )
    assert escalations(history, day(2)) == ()
    assert escalations(history, day(3)) == (Escalation.NOT_SETTLED,)
    settled = replace(history, mornings=(*history.mornings, morning(3)))
    assert escalations(settled, day(3)) == ()
    silent = replace(history, mornings=())
    assert escalations(silent, day(3)) == ()
    unknown = replace(history, check_ins=())
    assert escalations(unknown, day(3)) == ()


@states(RuleKey.NO_CHANGE)
def two_weeks_without_change_ask_for_help() -> None:
    same = History(mornings=(morning(0), morning(14)))
    less = History(mornings=(morning(0), morning(14, Felt(1, 1))))
    none = History(mornings=(morning(0, Felt(0, 0)), morning(14, Felt(0, 0))))
    assert escalations(same, day(14)) == (Escalation.NO_CHANGE,)
    assert escalations(same, day(13)) == ()
    assert escalations(less, day(14)) == ()
    assert escalations(none, day(14)) == ()
    # Of days away nothing is known: what was told spans a few days only.
    few = History(mornings=(morning(0), morning(3), morning(5)))
    assert escalations(few, day(15)) == ()
    assert escalations(same, day(27)) == (Escalation.NO_CHANGE,)
    assert escalations(same, day(28)) == ()


# --- 3.2: the 24-hour rule -------------------------------------------------------


@states(RuleKey.MORNING_GREEN, RuleKey.MORNING_AMBER, RuleKey.MORNING_RED)
def the_next_morning_has_three_colours() -> None:
    green, amber, red = Colour.GREEN, Colour.AMBER, Colour.RED
    table = (
        (Felt(2, 1, Furthest.THIGH), green),
        (Felt(0, 0), green),
        (Felt(3, 1, Furthest.THIGH), amber),
        (Felt(2, 2, Furthest.THIGH), amber),
        (Felt(4, 1, Furthest.THIGH), red),
        (Felt(2, 3, Furthest.THIGH), red),
        (Felt(2, 1, Furthest.CALF), red),
        (Felt(2, 1, Furthest.THIGH, Tingling.NEW), red),
    )
    for after, colour in table:
        assert morning_colour(Felt(2, 1, Furthest.THIGH), after) is colour


@states(RuleKey.MORNING_RED)
def a_red_morning_lowers_what_was_done() -> None:
    history = risen(1, 0, 2, 4)
    assert index_of(history, 5) == 1
    red = replace(history, mornings=(*history.mornings[:-1], morning(5, Felt(5, 1))))
    assert index_of(red, 5) == 0
    assert session_colour(red, red.sessions[-1]) is Colour.RED


@states(RuleKey.MORNING_RED)
def when_one_was_stopped_the_others_are_not_to_blame() -> None:
    both = ("bridge", "clamshell")
    history = History(
        sessions=(a_session(0, both, stopped="bridge"),),
        check_ins=(a_check_in(0),),
        mornings=(morning(1, Felt(6, 1)),),
    )
    stand = standings(history, all_exercises(), day(1))
    assert stand.of("bridge").halved
    assert not stand.of("clamshell").halved


@states(RuleKey.MORNING_AMBER)
def an_amber_morning_repeats() -> None:
    history = good_days(0, 2)
    amber = Felt(3, 1, Furthest.THIGH, Tingling.USUAL)
    told = replace(history, mornings=(morning(1), morning(3, amber)))
    stand = standings(told, all_exercises(), day(4))
    assert stand.of("bridge").greens == 0
    assert stand.of("bridge").index == 0


# --- 5.1: progression ------------------------------------------------------------


@states(RuleKey.TWO_GREEN)
def two_green_sessions_offer_a_step_and_the_person_decides() -> None:
    known = all_exercises()
    one, two = good_days(0), good_days(0, 2)
    assert offers(standings(one, known, day(2)), one, known, day(2)) == ()
    assert offers(standings(two, known, day(4)), two, known, day(4)) == ("bridge",)
    assert index_of(two, 4) == 0
    taken = replace(two, decisions=(Decision(day(4), "bridge", Choice.ACCEPT),))
    assert index_of(taken, 4) == 1
    waits = replace(two, decisions=(Decision(day(4), "bridge", Choice.NOT_YET),))
    assert index_of(waits, 4) == 0
    assert offers(standings(waits, known, day(4)), waits, known, day(4)) == ()


@states(RuleKey.TWO_GREEN)
def hard_unfinished_or_untold_sessions_are_not_green() -> None:
    history = good_days(0, 2)
    hard = replace(history, after_checks=(AfterCheck("s2", 7),))
    half = replace(
        history, sessions=(history.sessions[0], replace(history.sessions[1], reps=()))
    )
    silent = replace(history, mornings=history.mornings[:1])
    known = all_exercises()
    for one in (hard, half, silent):
        assert standings(one, known, day(4)).of("bridge").greens < 2
    loose = replace(history, check_ins=())
    assert session_colour(loose, loose.sessions[0]) is None


@states(RuleKey.TWO_GREEN)
def an_offer_is_made_in_the_plan_of_a_green_day_only() -> None:
    keys = ("abdominal-brace",)
    history = good_days(0, 2, ids=keys)
    assert plan(history, number=4).offers == keys
    assert plan(history, number=4, felt=Felt(4, 0)).offers == ()
    flaring = replace(history, flare_ups=(FlareUp(day(4)),))
    assert plan(flaring, number=4).offers == ()


@states(RuleKey.TWO_A_DAY)
def at_most_two_exercises_step_up_in_a_day() -> None:
    keys = ("bridge", "clamshell", "heel-slide")
    history = good_days(0, 2, ids=keys)
    known = all_exercises()
    assert len(offers(standings(history, known, day(4)), history, known, day(4))) == 2
    chosen = tuple(Decision(day(4), key, Choice.ACCEPT) for key in keys)
    stand = standings(replace(history, decisions=chosen), known, day(4))
    assert [stand.of(key).index for key in keys] == [1, 1, 0]


@states(RuleKey.TWO_A_DAY)
def what_was_good_most_often_is_first_and_nothing_holds_it_up() -> None:
    both = ("abdominal-brace", "bridge")
    sessions = (a_session(0, both), a_session(2, both), a_session(4, both[1:]))
    history = replace(good_days(0, 2, 4, ids=both), sessions=sessions)
    stand = standings(history, all_exercises(), day(6))
    assert offers(stand, history, both, day(6)) == ("bridge", "abdominal-brace")
    assert offers(stand, history, both[1:], day(6)) == ("bridge",)
    made = plan(history, number=6)
    assert set(made.offers) <= set(ids(made))


@states(RuleKey.ONE_CHANGE)
def each_step_changes_one_thing() -> None:
    for exercise in all_exercises().values():
        ladder = dose_ladder(exercise)
        assert [one.level for one in ladder] == sorted(one.level for one in ladder)
        for a, b in pairwise(ladder):
            if a.level is not b.level:
                continue
            sets = len(a.reps) != len(b.reps)
            reps = a.reps[: len(b.reps)] != b.reps[: len(a.reps)]
            hold = a.hold_seconds != b.hold_seconds
            assert [sets, reps, hold].count(True) == 1
            grown = [y - x for x, y in zip(a.reps, b.reps, strict=False)]
            assert all(0 <= more <= 2 for more in grown)
            assert 0 <= b.hold_seconds - a.hold_seconds <= 5
        for level in Level:
            usual = exercise.dose(level)
            first = next(one for one in ladder if one.level is level)
            assert first.dose(exercise) == usual


@states(RuleKey.EASIER)
def easier_can_always_be_chosen() -> None:
    history = risen(2, 0, 2, 4, 6, 8)
    down = Decision(day(9), "bridge", Choice.EASIER)
    assert index_of(replace(history, decisions=(*history.decisions, down)), 9) == 1
    never = Decision(day(9), "clamshell", Choice.EASIER)
    strange = Decision(day(9), "no-such", Choice.EASIER)
    gone = replace(a_session(9, ("no-such",)), id="gone")
    told = replace(
        history,
        decisions=(*history.decisions, never, strange),
        sessions=(*history.sessions, gone),
    )
    assert index_of(told, 9) == 2


@states(RuleKey.UNDO)
def the_last_change_can_be_taken_back_unless_a_stop_made_it() -> None:
    history = risen(2, 0, 2, 4, 6, 8)
    undo = Decision(day(9), "bridge", Choice.UNDO)
    back = replace(history, decisions=(*history.decisions, undo))
    assert index_of(back, 9) == 1
    again = replace(back, decisions=(*back.decisions, undo))
    assert index_of(again, 9) == 1
    away = Decision(day(16), "bridge", Choice.UNDO)
    returned = replace(
        history,
        decisions=(*history.decisions, away),
        sessions=(*history.sessions, a_session(16, ("clamshell",))),
    )
    assert index_of(history, 16) == 0
    assert index_of(returned, 17) == 2
    flaring = replace(returned, flare_ups=(FlareUp(day(15)),))
    assert index_of(flaring, 17) == 0
    stopped = (*history.sessions, a_session(9, stopped="bridge"))
    late = Decision(day(10), "bridge", Choice.UNDO)
    held = replace(history, sessions=stopped, decisions=(*history.decisions, late))
    assert index_of(held, 10) == 0
    never = replace(good_days(0), decisions=(Decision(day(1), "bridge", Choice.UNDO),))
    assert index_of(never, 1) == 0


@states(RuleKey.SHORT_AWAY)
def four_to_seven_days_away_do_less_once() -> None:
    history = good_days(0, ids=("sit-to-stand",))
    seen = {}
    for number in (3, 4, 6):
        made = plan(history, number=number)
        item = next(one for one in made.items if one.exercise.id == "sit-to-stand")
        seen[number] = item.dose.reps
    assert seen == {3: (5,), 4: (4,), 6: (4,)}


@states(RuleKey.LONG_AWAY)
def more_than_seven_days_away_lower_a_level_once() -> None:
    history = risen(2, 0, 2, 4, 6, 8)
    assert index_of(history, 15) == 2
    assert index_of(history, 16) == 0
    assert index_of(history, 40) == 0
    assert list_due(history, day(16)) is ListDue.AFTER_AWAY


# --- 4: flare-up -----------------------------------------------------------------


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
    calm, wait, back, over = (
        FlarePhase.CALM,
        FlarePhase.WAIT,
        FlarePhase.RETURN,
        FlarePhase.OVER,
    )
    assert [one.phase for one in days] == [
        calm,
        calm,
        wait,
        back,
        back,
        back,
        over,
        over,
    ]
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


# --- the book --------------------------------------------------------------------


def test_every_rule_stands_in_the_book_once_and_is_shown_here() -> None:
    assert sorted(one.key for one in RULES) == sorted(RuleKey)
    assert set(CASES) == set(RuleKey)
    shown = [one.key for chapter in chapters() for one in chapter.rules]
    assert sorted(shown) == sorted(RuleKey)


@pytest.mark.parametrize(
    ("line", "case"),
    [
        pytest.param(rule(key).line, case, id=f"{rule(key).line}-{key}-{case.__name__}")
        for key, cases in CASES.items()
        for case in cases
    ],
)
def test_the_rule_holds(line: str, case: Case) -> None:
    assert line in {"1", "1F", "1G", "2", "3.2", "4", "5.1", "5.3"}
    case()


def test_the_book_is_plain_reading() -> None:
    words = " ".join(one.words for one in RULES)
    assert textstat.flesch_kincaid_grade(words) <= 7


# --- nonsense is refused ---------------------------------------------------------


@pytest.mark.parametrize("pain", [-1, 11])
def test_pain_off_the_scale_is_refused(pain: int) -> None:
    with pytest.raises(ValueError, match="pain is 0 to 10"):
        Felt(pain, 0)
    with pytest.raises(ValueError, match="effort is 0 to 10"):
        AfterCheck("s1", pain)


def test_nobody_and_the_future_are_refused() -> None:
    now = datetime(2026, 11, 2, 9, tzinfo=UTC)
    with pytest.raises(ValueError, match="who looked at it"):
        Clearance(now, date(2026, 11, 2), " ")
    with pytest.raises(ValueError, match="yet to come"):
        Clearance(now, date(2026, 11, 4), "Dr Okafor")
    with pytest.raises(ValueError, match="who asked for it"):
        Referral("", date(2026, 11, 2))


def test_a_later_morning_answer_of_a_day_counts() -> None:
    twice = History(mornings=(morning(0, Felt(9, 9)), morning(0)))
    assert twice.felt_on(day(0)) == CALM
