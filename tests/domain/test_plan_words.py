"""The words that tell of a plan: its steps, its log, its places and changes."""

import itertools
from dataclasses import replace

from companion.domain.day_plan import Now
from companion.domain.dose_ladder import dose_ladder
from companion.domain.exercise import Level, Position, Side
from companion.domain.history import Choice, Decision
from companion.domain.own_plan import OwnDose, OwnPlan
from companion.domain.person import Person, Referral
from companion.domain.plan_change import change_words
from companion.domain.plan_edit import (
    added,
    removed,
    rested,
    ruling_out,
    with_dose,
    with_note,
    with_side,
)
from companion.domain.plan_gap import gap
from companion.domain.plan_view import Place, plan_view
from companion.domain.step_words import step_up_words
from tests.domain.plan_seen import EXERCISES, READY, inside, place, view
from tests.histories import a_session, day, good_days


def test_every_step_of_every_exercise_has_its_words() -> None:
    for one in EXERCISES.values():
        ladder = dose_ladder(one)
        for now, then in itertools.pairwise(ladder):
            assert step_up_words(one, now, then)
    walk, breath = EXERCISES["walking"], EXERCISES["diaphragmatic-breathing"]
    first = [step_up_words(one, *dose_ladder(one)[:2]) for one in (walk, breath)]
    assert first[0].endswith("minutes")
    assert first[1].endswith("breaths")


def test_the_log_says_what_why_and_whether_it_can_be_undone() -> None:
    history = good_days(0, 2, 4, ids=("bridge", "clamshell"))
    accept = Decision(day(5), "bridge", Choice.ACCEPT)
    stopped = a_session(6, ["bridge", "clamshell"], stopped="clamshell")
    told = replace(
        history,
        decisions=(
            accept,
            Decision(day(5), "clamshell", Choice.ACCEPT),
            Decision(day(8), "bridge", Choice.EASIER),
        ),
        sessions=(*history.sessions, stopped),
    )
    log = view(history=told, number=8).log
    words = [(one.words, one.because, one.may_undo) for one in log]
    assert words == [
        ("Bridge: one step easier", "you chose easier", False),
        ("Clamshell: one step easier", "you stopped it", False),
        ("Clamshell: 2 more reps", "two good sessions, and you said yes", False),
        ("Bridge: 2 more reps", "two good sessions, and you said yes", False),
    ]
    undone = replace(
        told, decisions=(*told.decisions[:2], Decision(day(5), "bridge", Choice.UNDO))
    )
    newest = view(history=undone, number=5).log[0]
    assert (newest.words, newest.may_undo) == ("Bridge: as it was before", False)
    accepted = replace(history, decisions=(accept,))
    assert view(history=accepted, number=5).log[0].may_undo


def test_what_is_set_aside_and_long_ago_is_in_the_log() -> None:
    twice = tuple(a_session(one, stopped="bridge") for one in (0, 2))
    log = view(history=replace(READY, sessions=twice), number=3).log
    assert [one.words for one in log] == ["Bridge: set aside"]
    history = good_days(0, 2, 4)
    risen = tuple(Decision(day(4), "bridge", Choice.ACCEPT) for _ in range(1))
    away = view(history=replace(history, decisions=risen), number=20).log
    assert away[0].because == "more than a week away"


def test_places_tell_what_keeps_an_exercise_out() -> None:
    made = view()
    assert place(made, "cat-camel") is Place.LOCKED
    assert place(made, "bridge") is Place.FREE
    asked = Referral("Ms Lind", day(0), frozenset({"cat-camel"}))
    told = view(person=Person(referrals=(asked,)))
    entry = told.entry("cat-camel")
    assert entry is not None
    assert (entry.place, entry.asked) == (Place.IN, asked)
    twice = tuple(a_session(one, stopped="heel-slide") for one in (0, 2))
    aside = view(history=replace(READY, sessions=twice), number=3)
    assert place(aside, "heel-slide") is Place.ASIDE
    assert {one.exercise.id for one in aside.at(Place.ASIDE)} == {"heel-slide"}
    assert view().entry("nothing") is None


def test_an_empty_plan_says_what_emptied_it() -> None:
    assert gap(view()) is None
    ids = inside(view())
    out = OwnPlan(removed=frozenset(ids))
    found = gap(view(out))
    assert found is not None
    assert found.lines == (f"You took out {len(ids)} exercises.",)
    assert found.can_put_back
    few = OwnPlan(
        removed=frozenset(ids[:1]),
        resting={ids[1]: day(9)},
        positions=frozenset(Position),
    )
    mixed = gap(view(few))
    assert mixed is not None
    assert mixed.lines[:2] == ("You took out 1 exercise.", "1 rests for now.")
    assert mixed.lines[2].endswith("that you ruled out.")
    assert mixed.can_rule_in
    nothing = gap(plan_view({}, Person(), READY, Now(day(0)), OwnPlan()))
    assert nothing is not None
    assert nothing.lines == ("The exercises could not be read.",)


def test_each_change_is_told_in_a_sentence() -> None:
    before = OwnPlan()
    dose = OwnDose(Level.L1, (4,), 5, day(0))
    cases = (
        (added(before, "a"), "You put A into your plan."),
        (removed(before, "a"), "You took A out."),
        (rested(before, "a", day(1)), "You let A rest."),
        (with_dose(before, "a", dose), "You set the dose of A."),
        (with_side(before, "a", Side.LEFT), "You chose the side of A."),
        (with_note(before, "a", "slowly"), "You changed the note of A."),
        (replace(before, days=frozenset({1})), "You changed the session days."),
        (replace(before, minutes=15), "Sessions take 15 minutes at most."),
        (replace(before, order=("a",)), "You changed the order."),
        (
            ruling_out(before, equipment=frozenset({"mat"})),
            "You changed what is left out.",
        ),
    )
    for after, words in cases:
        assert change_words(before, after, str.upper) == (words,)
    back = change_words(removed(before, "a"), before, str.upper)
    assert back == ("You put A into your plan.",)
    given_back = change_words(with_dose(before, "a", dose), before, str.upper)
    assert given_back == ("A is at the program’s dose again.",)
    again = change_words(replace(before, order=("a",)), before, str.upper)
    assert again == ("The order is by position.",)
    same = with_side(with_dose(with_note(before, "a", "x"), "a", dose), "a", Side.LEFT)
    assert change_words(same, same, str.upper) == ()
