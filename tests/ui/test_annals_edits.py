"""What is in the annals is edited, moved and deleted, and that can be undone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from companion.domain.draft import Draft, HandStop, draft_of
from companion.domain.felt import Felt
from companion.domain.history import AfterCheck, CheckIn, Screening
from companion.domain.lock import ListDue, list_due, told_ahead
from companion.domain.record import Source
from companion.domain.revision import (
    DayChanged,
    EffortWas,
    FeltWas,
    NoteWas,
    SetsChanged,
    StopWas,
    bouts,
    counts,
)
from companion.domain.stop import ALARMING, Furthest, StopReason
from tests.fakes import FakeClock
from tests.ui.annals_entries import (
    AFTER,
    BEFORE,
    NOW,
    WEDNESDAY,
    entry_of,
    tell_session,
)
from tests.ui.annals_house import AnnalsHouse, annals_house
from tests.ui.widgets.weeks import MONDAY, PROGRAMME, a_session


@pytest.fixture
def house(tmp_path: Path) -> Iterator[AnnalsHouse]:
    with annals_house(tmp_path, FakeClock(NOW), PROGRAMME) as opened:
        yield opened


def test_an_edit_is_kept_shown_and_can_be_undone(house: AnnalsHouse) -> None:
    entry = tell_session(house)
    sets = {bout: n for bout, n in draft_of(entry).counts.items() if bout.item}
    draft = replace(
        draft_of(entry),
        sets=tuple(sets.items()),
        before=Felt(6, 2, Furthest.THIGH),
        note="slept well",
    )
    undo = house.pencil.change(entry, draft)
    changed = entry_of(house)
    assert counts(changed.record) == draft.counts
    assert changed.before_felt == Felt(6, 2, Furthest.THIGH)
    assert changed.after == AfterCheck(entry.record.id, 4, AFTER, "slept well")
    assert changed.record.source is Source.TIMED
    (edit,) = house.past.edits(changed)
    assert edit.at == NOW
    assert edit.was == (
        SetsChanged("Bridge", 16, 0),
        NoteWas("slept badly"),
        FeltWas(BEFORE, after=False),
    )
    house.pencil.undo(undo)
    assert draft_of(entry_of(house)) == draft_of(entry)


def test_pain_after_is_edited_too(house: AnnalsHouse) -> None:
    entry = tell_session(house)
    house.pencil.change(entry, replace(draft_of(entry), after=Felt(3, 1)))
    changed = entry_of(house)
    assert changed.after_felt == Felt(3, 1)
    assert house.past.edits(changed)[0].was == (FeltWas(AFTER, after=True),)


def test_a_session_moves_to_another_day_with_its_pain(house: AnnalsHouse) -> None:
    entry = tell_session(house)
    house.pencil.change(entry, replace(draft_of(entry), day=WEDNESDAY))
    moved = entry_of(house, WEDNESDAY)
    assert moved.before_felt == BEFORE
    assert moved.after_felt == AFTER
    assert house.past.entries(MONDAY, MONDAY) == ()
    (edit,) = house.past.edits(moved)
    assert edit.was == (DayChanged(MONDAY, WEDNESDAY),)


def test_edits_come_one_after_the_other(house: AnnalsHouse) -> None:
    entry = tell_session(house)
    for minutes, day in ((1, WEDNESDAY), (2, MONDAY)):
        house.clock.pass_ms(60_000 * minutes)
        found = house.past.entry(entry.record.id)
        assert found is not None
        house.pencil.change(found, replace(draft_of(found), day=day))
    edits = house.past.edits(entry_of(house))
    assert [one.was for one in edits] == [
        (DayChanged(MONDAY, WEDNESDAY),),
        (DayChanged(WEDNESDAY, MONDAY),),
    ]


def test_nothing_is_written_when_nothing_was_changed(house: AnnalsHouse) -> None:
    entry = tell_session(house)
    house.pencil.change(entry, draft_of(entry))
    assert house.past.edits(entry_of(house)) == ()


def test_a_timed_session_is_deleted_and_the_day_keeps_how_it_began(
    house: AnnalsHouse,
) -> None:
    entry = tell_session(house)
    undo = house.pencil.delete(entry)
    assert house.past.entries(MONDAY, MONDAY) == ()
    assert house.past.entry(entry.record.id) is None
    assert len(house.writer.view.told.all(CheckIn)) == 1
    house.pencil.undo(undo)
    assert entry_of(house) == entry


def test_what_was_added_by_hand_goes_with_all_that_was_told_of_it(
    house: AnnalsHouse,
) -> None:
    plan = house.hand.plan()
    house.pencil.add([Draft(MONDAY, plan, bouts(plan), 9, BEFORE, AFTER)])
    entry = entry_of(house)
    undo = house.pencil.delete(entry)
    assert house.past.entries(MONDAY, MONDAY) == ()
    assert house.writer.view.told.all(CheckIn) == ()
    assert house.writer.view.told.all(AfterCheck) == ()
    house.pencil.undo(undo)
    assert entry_of(house) == entry


def test_answers_to_a_stop_and_the_effort_are_put_right(house: AnnalsHouse) -> None:
    record = a_session(MONDAY, 3, stopped=True)
    house.add([record], AfterCheck(record.id, 4, AFTER, ""))
    entry = entry_of(house)
    (stop,) = entry.record.stops
    other = replace(stop, reasons=(StopReason.UNWELL,), strength=2)
    undo = house.pencil.change(
        entry, replace(draft_of(entry), effort=6, stops=(other,))
    )
    changed = entry_of(house)
    assert changed.effort == 6
    assert changed.record.stops == (other,)
    (edit,) = house.past.edits(changed)
    name = record.plan[stop.rep.item].name
    assert edit.was == (StopWas(name, stop), EffortWas(4))
    house.pencil.undo(undo)
    assert entry_of(house) == entry


def test_an_alarm_told_by_an_edit_asks_for_the_list_though_one_was_answered_since(
    house: AnnalsHouse,
) -> None:
    """By the clock alone the list would come after the stop, and be its answer."""
    record = a_session(MONDAY, 3, stopped=True)
    answered = Screening(NOW - timedelta(hours=1), NOW.date())
    ahead = Screening(NOW + timedelta(days=3), NOW.date() + timedelta(days=3))
    house.add([record], answered, ahead)
    entry = entry_of(house)
    (stop,) = entry.record.stops
    weak = replace(stop, reasons=(*stop.reasons, StopReason.WEAKNESS))
    assert _due(house) is None

    undo = house.pencil.change(entry, replace(draft_of(entry), stops=(weak,)))
    assert _due(house) is ListDue.AFTER_STOP
    house.pencil.change(entry_of(house), replace(draft_of(entry_of(house)), effort=6))
    house.pencil.undo(undo)
    assert _due(house) is None
    house.pencil.change(entry, replace(draft_of(entry), stops=(weak,)))
    _answer_the_list(house)
    assert _due(house) is None, "one answer is enough"
    house.pencil.change(entry_of(house), replace(draft_of(entry_of(house)), effort=3))
    assert _due(house) is None, "of what was told before nobody is asked again"


@pytest.mark.parametrize("reason", sorted(ALARMING))
def test_an_alarm_on_paper_asks_for_the_list_though_one_is_dated_ahead(
    house: AnnalsHouse, reason: StopReason
) -> None:
    """The clock was put back since a list was answered."""
    ahead = Screening(NOW + timedelta(hours=2), NOW.date())
    house.add([], ahead)
    assert _due(house) is None
    plan = house.hand.plan()
    stops = HandStop(0, 1), HandStop(1, 1, (reason,))
    sets = ((bouts(plan)[0][0], 1),)
    undo = house.pencil.add([Draft(MONDAY, plan, sets, hand_stops=stops)])
    assert _due(house) is ListDue.AFTER_STOP
    house.pencil.undo(undo)
    assert _due(house) is None, "it goes with what it was begun by"
    house.pencil.add([Draft(MONDAY, plan, sets, hand_stops=stops)])
    _answer_the_list(house)
    assert _due(house) is None, "one answer is enough"


def _due(house: AnnalsHouse) -> ListDue | None:
    today = house.clock.now().date()
    return list_due(house.book.history(today), today)


def _answer_the_list(house: AnnalsHouse) -> None:
    house.clock.suspend(1_000)
    now = house.clock.now()
    history = house.book.history(now.date())
    house.pencil.tell(Screening(now, now.date(), after=told_ahead(history, now)))
