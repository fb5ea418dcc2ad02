"""Cases of section 5.1: steps up and down, and time away."""

from dataclasses import replace
from itertools import pairwise

from companion.domain.dose_ladder import dose_ladder
from companion.domain.exercise import Level
from companion.domain.felt import Felt
from companion.domain.history import AfterCheck, Choice, Decision, FlareUp
from companion.domain.lock import ListDue, list_due
from companion.domain.morning import session_colour
from companion.domain.progression import offers, standings
from companion.domain.rule import RuleKey
from tests.domain.rules.case import states
from tests.domain.rules.planned import ids, index_of, plan, risen
from tests.histories import a_session, all_exercises, day, good_days


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
