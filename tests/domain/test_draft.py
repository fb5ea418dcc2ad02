from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.draft import (
    Draft,
    Fault,
    HandStop,
    chosen_sets,
    draft_of,
    faults,
    new_outcome,
    outcome,
)
from companion.domain.entry import Entry, entries
from companion.domain.exercise import Side
from companion.domain.felt import Felt, NextMorning, Tingling
from companion.domain.history import AfterCheck, CheckIn, History, Morning
from companion.domain.lock import ListDue, list_due
from companion.domain.record import SessionState, Source
from companion.domain.revision import Bout, counts
from companion.domain.stop import Furthest, StopReason
from companion.domain.timeline import Rep
from tests.histories import a_session, at, day, screened

BEFORE = Felt(4, 2, Furthest.CALF, Tingling.USUAL)
AFTER = Felt(3, 2, Furthest.THIGH, Tingling.USUAL)
ONE = Bout(0, 1, Side.BOTH)


def _entry(*, told: bool = True) -> Entry:
    record = a_session(3)
    if not told:
        return Entry(record)
    check_in = CheckIn(at(3, 8, 30), day(3), BEFORE)
    return Entry(record, check_in, after=AfterCheck(record.id, 4, AFTER, "slept badly"))


def test_an_entry_that_is_not_changed_writes_nothing() -> None:
    for entry in (_entry(), _entry(told=False)):
        found = outcome(entry, draft_of(entry))
        assert found.record == entry.record
        assert (found.check_in, found.after) == (None, None)
        assert not found.take_back_check_in
        assert not found.take_back_after


def test_other_pain_is_told_anew_and_keeps_what_the_form_does_not_ask() -> None:
    entry = _entry()
    draft = replace(draft_of(entry), before=Felt(6, 1), after=Felt(5, 0), note=" ok ")
    found = outcome(entry, draft)
    assert entry.check_in is not None
    felt = Felt(6, 1, tingling=Tingling.USUAL)
    assert found.check_in == replace(entry.check_in, felt=felt)
    felt = Felt(5, 0, tingling=Tingling.USUAL)
    assert found.after == AfterCheck(entry.record.id, 4, felt, "ok")
    assert found.take_back_check_in
    assert found.take_back_after
    assert found.record == entry.record


def test_pain_told_for_the_first_time_belongs_to_the_start() -> None:
    entry = _entry(told=False)
    draft = replace(draft_of(entry), before=Felt(6, 1), after=Felt(5, 0))
    found = outcome(entry, draft)
    assert found.check_in == CheckIn(entry.record.started, day(3), Felt(6, 1))
    assert found.after == AfterCheck(entry.record.id, None, Felt(5, 0))
    assert not found.take_back_check_in
    assert not found.take_back_after


def test_pain_that_is_emptied_is_taken_back_but_the_effort_stays() -> None:
    entry = _entry()
    found = outcome(entry, replace(draft_of(entry), before=None, after=None, note=""))
    assert found.check_in is None
    assert found.take_back_check_in
    assert found.after == AfterCheck(entry.record.id, 4)
    bare = replace(entry, after=AfterCheck(entry.record.id, note="only this"))
    found = outcome(bare, replace(draft_of(bare), note=""))
    assert found.after is None
    assert found.take_back_after


def test_the_check_in_goes_with_its_session_to_another_day() -> None:
    entry, other = _entry(), day(2)
    found = outcome(entry, replace(draft_of(entry), day=other))
    assert entry.check_in is not None
    assert found.record.local_date == other
    assert found.check_in == replace(entry.check_in, day=other)
    assert found.take_back_check_in


def test_a_check_in_that_is_shared_stays_for_the_other_session() -> None:
    entry = replace(_entry(), shared=True)
    assert entry.check_in is not None
    for draft in (
        replace(draft_of(entry), day=day(2)),
        replace(draft_of(entry), before=Felt(9, 9)),
    ):
        found = outcome(entry, draft)
        assert found.check_in is not None
        assert found.check_in.at == entry.record.started
        assert found.check_in.day == draft.day
        assert not found.take_back_check_in
    found = outcome(entry, replace(draft_of(entry), before=None))
    assert (found.check_in, found.take_back_check_in) == (None, False)


def test_an_earlier_check_in_is_not_that_of_what_was_added_by_hand() -> None:
    entry = _entry()
    by_hand = replace(entry.record, source=Source.BY_HAND)
    entry = replace(entry, record=by_hand)
    assert not entry.own_check_in
    found = outcome(entry, replace(draft_of(entry), before=Felt(9, 9)))
    assert found.check_in is not None
    assert found.check_in.at == by_hand.started
    assert not found.take_back_check_in
    with_it = replace(entry, check_in=CheckIn(by_hand.started, day(3), BEFORE))
    assert with_it.own_check_in
    assert not Entry(by_hand).own_check_in


@pytest.mark.parametrize(
    "alarm",
    [
        {"yes": frozenset({"x"})},
        {"unbearable": True},
        {"felt": Felt(4, 2, tingling=Tingling.NEW)},
    ],
)
def test_an_alarm_is_not_emptied_away(alarm: dict[str, Any]) -> None:
    record = a_session(3)
    check_in = replace(CheckIn(at(3, 8, 30), day(3), BEFORE), **alarm)
    entry = Entry(record, check_in)
    found = outcome(entry, replace(draft_of(entry), before=None))
    assert (found.check_in, found.take_back_check_in) == (None, False)


def test_what_is_added_by_hand_is_one_entry_of_its_day() -> None:
    draft = Draft(day(1), a_session(3).plan, ((ONE, 1),), 12, BEFORE, AFTER, "a note")
    found = new_outcome(draft, "new", at(5), "UTC")
    assert found.record.source is Source.BY_HAND
    assert found.check_in is not None
    assert found.after is not None
    (entry,) = entries([found.record], [found.check_in], [found.after])
    assert draft_of(entry) == draft
    assert entry.record.started == at(5)


def test_what_was_not_told_is_not_written() -> None:
    found = new_outcome(
        Draft(day(1), a_session(3).plan, ((ONE, 1),)), "n", at(5), "UTC"
    )
    assert (found.check_in, found.after) == (None, None)


@given(
    st.integers(0, 1),
    st.integers(0, 240),
    st.none() | st.just(BEFORE),
    st.none() | st.just(AFTER),
    st.text(max_size=20).map(str.strip),
    st.integers(-5, 5),
)
def test_an_entry_holds_what_was_typed(  # every field of the form
    reps: int,
    minutes: int,
    before: Felt | None,
    after: Felt | None,
    note: str,
    days: int,
) -> None:
    entry = _entry()
    other = entry.record.local_date + timedelta(days=days)
    draft = Draft(
        other, entry.record.plan, ((ONE, reps),), minutes, before, after, note
    )
    found = outcome(entry, draft)
    check_in = None if found.take_back_check_in else entry.check_in
    check_in = found.check_in or check_in
    told = None if found.take_back_after else entry.after
    after_check = found.after or told
    assert counts(found.record) == {ONE: reps}
    assert (None if check_in is None else check_in.felt) == before
    assert check_in is None or check_in.day == other
    assert (None if after_check is None else after_check.felt) == after
    assert ("" if after_check is None else after_check.note) == note
    assert found.record.active_ms == entry.record.active_ms  # the timer's


@pytest.mark.parametrize(
    ("draft", "stops", "found"),
    [
        (Draft(day(3), a_session(3).plan, ((ONE, 1),)), 0, ()),
        (Draft(day(4), a_session(3).plan, ((ONE, 1),)), 0, (Fault.YET_TO_COME,)),
        (Draft(day(-9999), a_session(3).plan, ((ONE, 1),)), 0, (Fault.LONG_AGO,)),
        (Draft(day(3), a_session(3).plan), 0, (Fault.NOTHING_DONE,)),
        (Draft(day(3), a_session(3).plan), 1, ()),
    ],
)
def test_a_draft_that_cannot_be_kept_says_why(
    draft: Draft, stops: int, found: tuple[Fault, ...]
) -> None:
    assert faults(draft, day(3), stopped=bool(stops)) == found


def test_exercises_that_were_ticked_are_done_in_full() -> None:
    plan = a_session(3, ("bridge", "clamshell")).plan
    assert chosen_sets(plan, {"clamshell": 1}) == ((Bout(1, 1, Side.BOTH), 1),)


def test_a_stop_on_paper_is_kept_as_one_that_was_just_told() -> None:
    """So a reason that raises an alarm opens the list of red flags now."""
    reasons = (StopReason.WEAKNESS,)
    draft = Draft(
        day(0),
        a_session(0, ("bridge", "clamshell")).plan,
        ((ONE, 1),),
        before=BEFORE,
        hand_stops=(HandStop(0, 1), HandStop(1, 1, reasons)),
        morning=NextMorning.SAME,
    )
    found = new_outcome(draft, "s9", at(5), "UTC")
    first, stop = found.record.stops
    assert (first.rep, first.at) == (Rep(0, 1, 1, Side.BOTH), at(5))
    # Stops are known by their moments, and those differ.
    assert stop.rep == Rep(1, 1, 1, Side.BOTH)
    assert at(5) < stop.at < at(5) + timedelta(seconds=1)
    assert (stop.reasons, stop.phase) == (reasons, "")
    assert found.record.state is SessionState.STOPPED
    assert found.morning == Morning(day(1), BEFORE, NextMorning.SAME)
    history = History(sessions=(found.record,), screenings=(screened(4),))
    assert list_due(history, day(5)) is ListDue.AFTER_STOP


def test_without_pain_before_nothing_is_said_of_the_morning() -> None:
    draft = Draft(day(0), a_session(0).plan, morning=NextMorning.WORSE)
    assert new_outcome(draft, "s9", at(5), "UTC").morning is None
