"""A check-in says that the plan is as it is only where the session is the plan."""

from dataclasses import replace

import hypothesis.strategies as some
import pytest
from hypothesis import event, given, settings

from companion.domain.caution import Condition
from companion.domain.day_change import Looker, change_words
from companion.domain.day_plan import Now, stopped_on
from companion.domain.felt import Felt, Tingling
from companion.domain.gate import Start, gate_answer, start_gate, with_change
from companion.domain.history import CheckIn, FlareUp, History, NotToday, NotTodayReason
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person
from companion.domain.prospect import outlook
from companion.domain.stop import Furthest
from tests.histories import CALM, a_check_in, a_session, all_exercises, day, screened
from tests.thoroughness import examples

SLIDER = "Seated nerve slider"
_IDS = sorted(all_exercises())
_felts = some.builds(
    Felt,
    some.integers(0, 3),
    some.integers(0, 3),
    some.sampled_from(Furthest),
    some.sampled_from([Tingling.NONE, Tingling.USUAL]),
)
_numbers = some.integers(0, 8)


def _told(felt: Felt = CALM, number: int = 0, minutes: int | None = None) -> Now:
    return Now(day(number), check_in=a_check_in(number, felt), minutes_up=minutes)


def _words(history: History, now: Now, own: OwnPlan | None = None) -> str:
    return change_words(
        Looker(all_exercises(), Person(), own or OwnPlan()), history, now
    )


def test_a_session_at_noon_is_the_plan_as_it_is() -> None:
    history = History(screenings=(screened(),))
    assert _words(history, _told(minutes=300)) == ""
    assert _words(history, _told(minutes=None)) == ""
    answer = gate_answer(Felt(2, 2), frozenset(), unbearable=False)
    assert with_change(answer, Felt(2, 2), "") is answer


def test_the_first_two_hours_say_what_waits_and_what_comes_for_it() -> None:
    history = History(screenings=(screened(),))
    words = _words(history, _told(minutes=30))
    assert f"Not in the first 2 hours after getting up: {SLIDER}." in words
    assert "Added today: Walking." in words
    for felt, of in ((Felt(2, 2), "Leg pain 2"), (Felt(1, 3), "Back pain 3")):
        answer = gate_answer(felt, frozenset(), unbearable=False)
        said = with_change(answer, felt, words)
        assert said.words == f"{of}: your plan, with a change today."
        assert said.reason == words


def test_a_lighter_day_says_what_it_is_and_nothing_else() -> None:
    answer = gate_answer(Felt(4, 2), frozenset(), unbearable=False)
    assert with_change(answer, Felt(4, 2), "Not today: Walking.") is answer


def test_what_a_stop_of_today_has_closed_is_named() -> None:
    stopped = a_session(0, ["bridge", "heel-slide"], stopped="heel-slide")
    history = History(screenings=(screened(),), sessions=(stopped,))
    assert _words(history, _told(minutes=300)) == "Closed for today: Heel slides."


def test_what_was_not_wanted_today_is_named() -> None:
    one = NotToday(day(0), next(iter(NotTodayReason)), "heel-slide")
    history = History(screenings=(screened(),), put_off=(one,))
    assert _words(history, _told(minutes=300)) == "Not today: Heel slides."


def test_what_comes_back_after_a_stop_waits_until_it_feels_as_before() -> None:
    stopped = a_session(0, ["bridge", "heel-slide"], stopped="heel-slide")
    before = a_check_in(0, Felt(1, 1))
    history = History(
        screenings=(screened(),), sessions=(stopped,), check_ins=(before,)
    )
    assert _words(history, _told(Felt(1, 1), 2, 300)) == ""
    words = _words(history, _told(Felt(3, 3), 2, 300))
    assert "Not until it feels as it did before: Heel slides." in words


def test_what_was_answered_earlier_that_day_is_no_part_of_the_plan() -> None:
    """It may go on leaving something out, which is then still said."""
    stopped = a_session(0, ["bridge", "heel-slide"], stopped="heel-slide")
    before, sore = a_check_in(0, Felt(1, 1)), a_check_in(2, Felt(3, 3))
    history = History(
        screenings=(screened(),), sessions=(stopped,), check_ins=(before, sore)
    )
    words = _words(history, _told(Felt(1, 1), 2, 300))
    assert "Not until it feels as it did before: Heel slides." in words


def test_a_day_without_a_session_in_the_plan_is_held_against_itself() -> None:
    history = History(screenings=(screened(),))
    now = replace(_told(minutes=300), session_day=False)
    assert _words(history, now) == ""


def test_a_good_day_in_a_flare_up_says_how_much_comes_back() -> None:
    history = History(
        screenings=(screened(),),
        check_ins=tuple(a_check_in(one, Felt(2, 2)) for one in (0, 1, 2, 3)),
        flare_ups=(FlareUp(day(0)),),
    )
    words = _words(history, _told(Felt(2, 2), 4, 300))
    assert words.startswith("Back in small steps: ")
    assert "Another dose" not in words


@some.composite
def _histories(draw: some.DrawFn) -> History:
    stops = draw(some.dictionaries(_numbers, some.sampled_from(_IDS), max_size=4))
    told = draw(some.dictionaries(_numbers, _felts, max_size=5))
    flares = draw(some.lists(_numbers, max_size=1))
    return History(
        screenings=tuple(screened(one) for one in range(10)),
        sessions=tuple(
            a_session(number, [one], stopped=one if draw(some.booleans()) else "")
            for number, one in sorted(stops.items())
        ),
        check_ins=tuple(a_check_in(one, felt) for one, felt in sorted(told.items())),
        flare_ups=tuple(FlareUp(day(one), day(one + 2)) for one in flares),
    )


@pytest.mark.untraced
@settings(max_examples=examples(60))
@given(
    some.sampled_from(Condition),
    _histories(),
    _numbers,
    _felts,
    some.one_of(some.none(), some.integers(0, 300)),
    some.frozensets(some.sampled_from(_IDS), max_size=3),
)
def test_the_words_and_the_session_always_agree(
    condition: Condition,
    history: History,
    number: int,
    felt: Felt,
    minutes: int | None,
    removed: frozenset[str],
) -> None:
    person, own = Person(condition=condition), OwnPlan(removed=removed)
    every = all_exercises()
    now = _told(felt, number, minutes)
    words = change_words(Looker(every, person, own), history, now)
    assert isinstance(now.check_in, CheckIn)
    assert start_gate(now.check_in).start is Start.PLANNED

    unasked = [one for one in history.check_ins if one.day != now.day]
    plain = replace(history, check_ins=tuple(unasked))
    plan = outlook(every, person, plain, Now(now.day), own).plan.items
    kept = replace(history, check_ins=(*history.check_ins, now.check_in))
    stopped = stopped_on(history, now.day)
    items = outlook(every, person, kept, now, own).plan.items
    session = [one for one in items if one.exercise.id not in stopped]

    event(f"as it is: {not words}")
    assert (words == "") == (
        sorted(plan, key=lambda one: one.exercise.id)
        == sorted(session, key=lambda one: one.exercise.id)
    )
    ids = {one.exercise.id for one in plan}
    doing = {one.exercise.id for one in session}
    for key in ids ^ doing:
        assert every[key].name in words
