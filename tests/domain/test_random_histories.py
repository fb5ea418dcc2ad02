"""Laws that hold for every person, every history and every day."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import hypothesis.strategies as some
import pytest
from hypothesis import assume, event, given, settings

from companion.domain.caution import Fit
from companion.domain.day_plan import Now, plan_day, week_of
from companion.domain.dose_ladder import dose_ladder
from companion.domain.exercise import Exercise, Gate, Level, Side, Sides, Spine
from companion.domain.felt import Felt
from companion.domain.gate import Start, start_gate
from companion.domain.history import (
    CheckIn,
    Choice,
    Decision,
    History,
    Morning,
    Screening,
)
from companion.domain.lock import locked_by
from companion.domain.morning import Colour, session_colour
from companion.domain.outlook import DayPlan
from companion.domain.own_exercise import is_own
from companion.domain.own_plan import OwnDose, OwnPlan
from companion.domain.person import Person
from companion.domain.progression import last_was_red, standings
from companion.domain.rule import RuleKey
from companion.domain.stop import StopReason
from tests.domain.any_history import (
    DOSES,
    EXERCISE_IDS,
    EXERCISES,
    FELTS,
    LAST_DAY,
    MINUTES,
    NUMBERS,
    OWN_PLANS,
    PERSONS,
    diligent_histories,
    histories,
)
from tests.histories import a_session, all_exercises, at, day
from tests.thoroughness import examples


def _plan(
    person: Person,
    history: History,
    number: int,
    felt: Felt,
    minutes: int | None,
    own: OwnPlan,
) -> DayPlan:
    check_in = CheckIn(at(number, 8, 45), day(number), felt)
    known = replace(history, check_ins=(*history.check_ins, check_in))
    now = Now(day(number), check_in=check_in, minutes_up=minutes)
    return plan_day(EXERCISES, person, known, now, own)


@pytest.mark.untraced
@settings(max_examples=examples(80))
@given(PERSONS, histories(), NUMBERS, FELTS, OWN_PLANS)
def test_a_locked_person_is_offered_nothing(
    person: Person, history: History, number: int, felt: Felt, own: OwnPlan
) -> None:
    made = _plan(person, history, number, felt, None, own)
    if locked_by(history) is not None:
        assert made.closed is RuleKey.LOCK
    assert not (made.closed and (made.items or made.offers))
    event(f"closed by {made.closed}")


@pytest.mark.untraced
@settings(max_examples=examples(100))
@given(PERSONS, histories(screened=True), NUMBERS, FELTS, MINUTES, OWN_PLANS)
def test_nothing_is_in_a_plan_that_must_not_be_there(
    person: Person,
    history: History,
    number: int,
    felt: Felt,
    minutes: int | None,
    own: OwnPlan,
) -> None:
    made = _plan(person, history, number, felt, minutes, own)
    assert len(made.items) <= 8
    stand = standings(history, EXERCISES, day(number))
    for item in made.items:
        one = item.exercise
        asked = person.asked_for(one.id, day(number))
        if one.gate is Gate.PROFESSIONAL_ONLY or one.spine is not Spine.NEUTRAL:
            assert asked is not None
        if asked is None:
            fit = one.fit(*person.concerns)
            assert fit not in {Fit.NO, Fit.PROFESSIONAL}
        aside = stand.of(one.id).set_aside
        assert aside is None or (asked is not None and asked >= aside)
        if minutes is not None and minutes < 120:
            assert one.fit("first_two_hours") is not Fit.NO
        if felt.leg > 3:
            assert one.fit("leg_pain_over_3") is not Fit.NO
        if is_own(one.id):
            assert felt.worst <= 5
            assert not any(one.rule is RuleKey.FLARE_CALM for one in made.reasons)
            assert not any(one.rule is RuleKey.FLARE_RETURN for one in made.reasons)
        _check_choices(one, number, own)
    event(f"{len(made.items)} exercises")


def _check_choices(one: Exercise, number: int, own: OwnPlan) -> None:
    assert one.id not in own.removed
    assert not own.rests(one.id, day(number))
    assert one.position not in own.positions
    assert own.equipment.isdisjoint(one.equipment)


@settings(max_examples=examples(100))
@given(PERSONS, histories(screened=True), NUMBERS, FELTS, OWN_PLANS)
def test_no_dose_is_outside_the_limits_of_its_exercise(
    person: Person, history: History, number: int, felt: Felt, own: OwnPlan
) -> None:
    for item in _plan(person, history, number, felt, None, own).items:
        doses = [item.exercise.dose(level) for level in Level]
        assert all(
            1 <= one <= max(max(d.reps) for d in doses) for one in item.dose.reps
        )
        assert 1 <= len(item.dose.reps) <= max(len(d.reps) for d in doses)
        holds = [d.hold_seconds for d in doses]
        assert min(holds) <= item.dose.hold_seconds <= max(holds)
        assert sum(item.dose.reps) <= max(sum(d.reps) for d in doses)
        if item.exercise.sides in {Sides.EACH, Sides.ALTERNATE}:
            assert set(item.sides) <= {Side.LEFT, Side.RIGHT}
            assert 1 <= len(item.sides) <= 2


@settings(max_examples=examples(100))
@given(histories(screened=True), NUMBERS, FELTS, EXERCISE_IDS, DOSES)
def test_an_own_dose_is_at_most_one_step_harder_and_never_after_red(
    history: History, number: int, felt: Felt, exercise_id: str, dose: OwnDose
) -> None:
    own = OwnPlan(added=(exercise_id,), doses={exercise_id: dose})
    made = _plan(Person(), history, number, felt, None, own)
    stand = standings(history, EXERCISES, day(number)).of(exercise_id)
    for item in made.items:
        if item.exercise.id != exercise_id:
            continue
        assert exercise_id not in made.offers
        calm = felt.worst <= 3 and not last_was_red(history, day(number))
        lowered = stand.eased is not None and stand.eased >= dose.since
        one = calm and not lowered and history.flare_up(day(number)) is None
        ladder = dose_ladder(item.exercise)
        cap = ladder[min(stand.index + one, len(ladder) - 1)]
        if one and dose.prescribed:
            continue
        assert item.level <= cap.level
        assert len(item.dose.reps) <= len(cap.reps)
        assert all(a <= b for a, b in zip(item.dose.reps, cap.reps, strict=False))
        assert item.dose.hold_seconds <= cap.hold_seconds


@pytest.mark.untraced
@settings(max_examples=examples(60))
@given(histories(screened=True), NUMBERS)
def test_nothing_rises_by_itself(history: History, number: int) -> None:
    _check_rises(history, number)


@pytest.mark.untraced
@settings(max_examples=examples(80))
@given(diligent_histories())
def test_what_rises_rises_by_one_chosen_step_and_never_after_red(
    history: History,
) -> None:
    _check_rises(history, LAST_DAY)


def _check_rises(history: History, number: int) -> None:
    log = standings(history, EXERCISES, day(number)).log
    rises = [one for one in log if one.after > one.before]
    for one in rises:
        earlier = [s for s in history.sessions if s.local_date < one.day]
        assert earlier
        last = earlier[-1]
        assert not last.stops
        assert session_colour(history, last) is not Colour.RED
        assert history.flare_up(one.day) is None
    steps = [one for one in rises if one.rule is not RuleKey.UNDO]
    for one in steps:
        assert one.rule is RuleKey.TWO_GREEN
        assert one.after == one.before + 1
        said = Decision(one.day, one.exercise_id, Choice.ACCEPT)
        assert said in history.decisions
        same_day = [step.exercise_id for step in steps if step.day == one.day]
        assert len(same_day) == len(set(same_day)) <= 2
    event(f"{min(len(rises), 3)} rises")


@pytest.mark.untraced
@settings(max_examples=examples(60))
@given(histories(screened=True), EXERCISE_IDS, some.sampled_from(StopReason))
def test_a_stop_always_lowers_or_holds(
    history: History, exercise_id: str, reason: StopReason
) -> None:
    number = LAST_DAY + 1
    before = standings(history, EXERCISES, day(number))
    stop = a_session(number, stopped=exercise_id, reasons=(reason,))
    after = standings(
        replace(history, sessions=(*history.sessions, stop)),
        EXERCISES,
        day(number),
    )
    assert after.of(exercise_id).index <= before.of(exercise_id).index
    assert after.of(exercise_id).halved
    assert after.of(exercise_id).greens == 0


@pytest.mark.untraced
@settings(max_examples=examples(60))
@given(PERSONS, histories(screened=True), NUMBERS, FELTS, OWN_PLANS)
def test_the_same_history_gives_the_same_plan_and_more_pain_never_more(
    person: Person, history: History, number: int, felt: Felt, own: OwnPlan
) -> None:
    made = _plan(person, history, number, felt, None, own)
    assert made == _plan(person, history, number, felt, None, own)
    made = _plan(person, history, number, felt, None, replace(own, doses={}))
    start = start_gate(CheckIn(at(number), day(number), felt)).start
    assume(start is not Start.HELP)
    for item in made.items:
        ladder = dose_ladder(item.exercise)
        full = ladder[
            standings(history, EXERCISES, day(number)).of(item.exercise.id).index
        ]
        assert sum(item.dose.reps) <= max(sum(full.reps), len(item.dose.reps))
        assert item.level <= full.level


@pytest.mark.untraced
def test_a_good_six_weeks_lead_up_the_ladder() -> None:
    """One story by hand: three sessions a week, every offer taken."""
    history = History(screenings=(Screening(at(0, 8), day(0)),))
    indices = []
    for number in (week * 7 + one for week in range(6) for one in (0, 2, 4)):
        check_in = CheckIn(at(number, 8, 30), day(number), Felt(1, 1))
        history = replace(history, check_ins=(*history.check_ins, check_in))
        made = plan_day(
            all_exercises(), Person(), history, Now(day(number), check_in=check_in)
        )
        accepted = tuple(
            Decision(day(number), one, Choice.ACCEPT) for one in made.offers
        )
        done = a_session(number, [one.exercise.id for one in made.items])
        history = replace(
            history,
            decisions=(*history.decisions, *accepted),
            sessions=(*history.sessions, done),
            mornings=(*history.mornings, Morning(day(number + 1), Felt(1, 1))),
        )
        stand = standings(history, EXERCISES, day(number))
        indices.append(sum(one.index for one in stand.by_id.values()))
    assert indices == sorted(indices)
    assert indices[-1] >= 10
    assert all(b - a <= 2 for a, b in pairwise(indices))
    assert history.sessions[-1].local_date - history.sessions[
        0
    ].local_date == timedelta(39)


@pytest.mark.untraced
@settings(max_examples=examples(60))
@given(histories())
def test_a_flare_up_and_time_away_bring_no_new_week(history: History) -> None:
    weeks = [week_of(history, day(number)) for number in range(LAST_DAY + 20)]
    for number, (before, after) in enumerate(pairwise(weeks)):
        assert after - before in {0, 1}
        if history.flare_up(day(number)) is not None:
            assert after == before
    trained = sum(1 for one in history.sessions)
    assert max(weeks) <= 1 + trained, "no session brings more than a week"
    event(f"week {max(weeks)}")
