from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from companion.domain.account import Account, Before, Told, moved
from companion.domain.draft import Draft, draft_of
from companion.domain.entry import Entry
from companion.domain.felt import Felt
from companion.domain.goal import GlobalChange, Impression, Rating
from companion.domain.history import (
    AfterCheck,
    AfterRest,
    CheckIn,
    FlareUp,
    Morning,
    NotToday,
    NotTodayReason,
    VisitNote,
    Walking,
)
from companion.domain.own_plan import OwnPlan
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
from companion.domain.stop import Furthest, StopReason
from companion.domain.trend import WeekCount
from companion.domain.visit import ForTheVisit
from companion.domain.week import DayPlan, PainChange
from companion.store.correction import Work
from companion.store.telling import Telling
from tests.fakes import FakeClock
from tests.ui.annals_house import AnnalsHouse, annals_house
from tests.ui.widgets.weeks import MONDAY, PROGRAMME, SINCE, SUNDAY, a_session

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
DAY = timedelta(days=1)
WEDNESDAY = MONDAY + 2 * DAY
BEFORE, AFTER = Felt(4, 2, Furthest.THIGH), Felt(5, 2, Furthest.CALF)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[AnnalsHouse]:
    with annals_house(tmp_path, FakeClock(NOW), PROGRAMME) as opened:
        yield opened


def _told(house: AnnalsHouse, day: date = MONDAY) -> Entry:
    """A session with pain before and after, and a note."""
    at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    record = a_session(day)
    check = AfterCheck(record.id, 4, AFTER, "slept badly")
    house.add([record], CheckIn(at, day, BEFORE), check)
    return _entry(house, day)


def _entry(house: AnnalsHouse, day: date = MONDAY) -> Entry:
    (entry,) = house.past.entries(day, day)
    return entry


def test_nothing_has_begun_before_the_first_session(house: AnnalsHouse) -> None:
    assert not house.past.begun()
    house.add([a_session(MONDAY)])
    assert house.past.begun()


def test_a_week_shows_pain_before_and_after(house: AnnalsHouse) -> None:
    _told(house)
    days = house.past.week(MONDAY).days
    assert days[0].leg_pain == PainChange(4, 5)
    assert days[1].leg_pain == PainChange()


def test_a_stop_is_shown_with_how_the_rest_after_it_ended(house: AnnalsHouse) -> None:
    record = a_session(MONDAY, 3, stopped=True)
    at = record.stops[0].at
    house.add([record], CheckIn(at, MONDAY, BEFORE), AfterRest(record.id, at, BEFORE))
    (mark,) = house.past.week(MONDAY).stops
    assert mark.settled is True


def test_a_trend_looks_at_mornings_check_ins_and_stops(house: AnnalsHouse) -> None:
    _told(house)
    house.add([a_session(WEDNESDAY, 3, stopped=True)], Morning(WEDNESDAY, Felt(2, 1)))
    points = house.past.trend(4, SUNDAY).points
    known = {one.day: (one.leg, one.stops) for one in points if one.leg is not None}
    assert known == {MONDAY: (4, 0), WEDNESDAY: (2, 1)}
    assert (points[0].day, points[-1].day) == (SUNDAY - 27 * DAY, SUNDAY)


def test_sessions_a_week_are_held_against_the_plan_since_there_is_one(
    house: AnnalsHouse,
) -> None:
    house.add([a_session(SINCE), a_session(MONDAY)])
    weeks = house.past.weekly(9, MONDAY)
    assert weeks[0] == WeekCount(SINCE - 7 * DAY, 0, 0)
    assert weeks[1] == WeekCount(SINCE, 1, 5)
    assert weeks[-1] == WeekCount(MONDAY, 1, 5)


def test_the_plan_of_a_day_is_the_one_of_its_time(house: AnnalsHouse) -> None:
    house.add([a_session(SINCE)])
    at = datetime(2026, 11, 18, 9, tzinfo=UTC)
    twice = OwnPlan(days=frozenset({1, 3}))
    told = Telling[Any]("plan", at, at.date(), "UTC", twice)
    house.writer.add(lambda diary: diary.corrections.carry_out(Work(told=(told,))))
    # Monday as the program begins, then on Thursday by the new one.
    days = [day.plan is DayPlan.SESSION for day in house.past.week(MONDAY).days]
    assert days == [True, False, False, True, False, False, False]
    before = house.past.week(MONDAY - 7 * DAY)
    assert before.sessions_planned == 3
    assert [one.planned for one in house.past.weekly(2, MONDAY)] == [3, 2]


def test_a_day_that_was_put_off_is_not_counted_against_anybody(
    house: AnnalsHouse,
) -> None:
    house.add(
        [a_session(SINCE)], NotToday(MONDAY), NotToday(WEDNESDAY, exercise_id="x")
    )
    week = house.past.week(MONDAY)
    assert week.days[0].plan is DayPlan.PUT_OFF
    assert week.days[2].plan is DayPlan.SESSION
    assert week.sessions_planned == 4
    assert house.past.weekly(1, MONDAY)[0].planned == 4
    house.add([a_session(MONDAY)])
    assert house.past.week(MONDAY).sessions_planned == 5
    assert house.past.weekly(1, MONDAY)[0].planned == 5


def test_a_month_shows_what_is_on_each_day(house: AnnalsHouse) -> None:
    house.add([a_session(MONDAY, 3, stopped=True)])
    days = [one for week in house.past.month(date(2026, 11, 1)).weeks for one in week]
    (marked,) = [one for one in days if one.sessions]
    assert (marked.day, marked.stops) == (MONDAY, 1)
    assert days[0].day == date(2026, 10, 26)


def test_what_was_done_is_added_by_hand_and_can_be_undone(house: AnnalsHouse) -> None:
    plan = house.hand.plan()
    draft = Draft(WEDNESDAY, plan, bouts(plan), 20, BEFORE, AFTER, "at the gym")
    undo = house.pencil.add([draft])
    entry = _entry(house, WEDNESDAY)
    assert draft_of(entry) == draft
    assert entry.record.source is Source.BY_HAND
    house.pencil.undo(undo)
    assert house.past.entries(WEDNESDAY, WEDNESDAY) == ()
    assert house.writer.view.told.all(CheckIn) == ()
    assert house.writer.view.told.all(AfterCheck) == ()


def test_what_was_done_in_another_language_is_shown_in_this_one_and_kept_as_it_was(
    house: AnnalsHouse,
) -> None:
    record = a_session(MONDAY, 3)
    names = [one.name for one in record.plan]
    german = tuple(replace(one, name=f"{one.name} (de)") for one in record.plan)
    house.add([replace(record, plan=german)])
    entry = _entry(house, MONDAY)
    assert [one.name for one in entry.record.plan] == names
    assert [one.name for one in draft_of(entry).plan] == names
    assert not [one for one in house.hand.plan() if "(de)" in one.name]
    house.pencil.change(entry, replace(draft_of(entry), minutes=33))
    assert house.sessions(MONDAY, MONDAY)[0].plan == german
    assert [one.name for one in _entry(house, MONDAY).record.plan] == names


def test_several_days_are_added_in_one_go(house: AnnalsHouse) -> None:
    plan = house.hand.plan()
    drafts = [Draft(MONDAY + n * DAY, plan, bouts(plan), before=BEFORE) for n in (0, 2)]
    house.pencil.add(drafts)
    records = house.sessions(MONDAY, SUNDAY)
    assert {one.local_date for one in records} == {MONDAY, WEDNESDAY}
    week = house.past.week(MONDAY)
    assert [day.leg_pain.before for day in week.days[:3]] == [4, None, 4]


def test_an_edit_is_kept_shown_and_can_be_undone(house: AnnalsHouse) -> None:
    entry = _told(house)
    sets = {bout: n for bout, n in draft_of(entry).counts.items() if bout.item}
    draft = replace(
        draft_of(entry),
        sets=tuple(sets.items()),
        before=Felt(6, 2, Furthest.THIGH),
        note="slept well",
    )
    undo = house.pencil.change(entry, draft)
    changed = _entry(house)
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
    assert draft_of(_entry(house)) == draft_of(entry)


def test_pain_after_is_edited_too(house: AnnalsHouse) -> None:
    entry = _told(house)
    house.pencil.change(entry, replace(draft_of(entry), after=Felt(3, 1)))
    changed = _entry(house)
    assert changed.after_felt == Felt(3, 1)
    assert house.past.edits(changed)[0].was == (FeltWas(AFTER, after=True),)


def test_a_session_moves_to_another_day_with_its_pain(house: AnnalsHouse) -> None:
    entry = _told(house)
    house.pencil.change(entry, replace(draft_of(entry), day=WEDNESDAY))
    moved = _entry(house, WEDNESDAY)
    assert moved.before_felt == BEFORE
    assert moved.after_felt == AFTER
    assert house.past.entries(MONDAY, MONDAY) == ()
    (edit,) = house.past.edits(moved)
    assert edit.was == (DayChanged(MONDAY, WEDNESDAY),)


def test_edits_come_one_after_the_other(house: AnnalsHouse) -> None:
    entry = _told(house)
    for minutes, day in ((1, WEDNESDAY), (2, MONDAY)):
        house.clock.pass_ms(60_000 * minutes)
        found = house.past.entry(entry.record.id)
        assert found is not None
        house.pencil.change(found, replace(draft_of(found), day=day))
    edits = house.past.edits(_entry(house))
    assert [one.was for one in edits] == [
        (DayChanged(MONDAY, WEDNESDAY),),
        (DayChanged(WEDNESDAY, MONDAY),),
    ]


def test_nothing_is_written_when_nothing_was_changed(house: AnnalsHouse) -> None:
    entry = _told(house)
    house.pencil.change(entry, draft_of(entry))
    assert house.past.edits(_entry(house)) == ()


def test_a_timed_session_is_deleted_and_the_day_keeps_how_it_began(
    house: AnnalsHouse,
) -> None:
    entry = _told(house)
    undo = house.pencil.delete(entry)
    assert house.past.entries(MONDAY, MONDAY) == ()
    assert house.past.entry(entry.record.id) is None
    assert len(house.writer.view.told.all(CheckIn)) == 1
    house.pencil.undo(undo)
    assert _entry(house) == entry


def test_what_was_added_by_hand_goes_with_all_that_was_told_of_it(
    house: AnnalsHouse,
) -> None:
    plan = house.hand.plan()
    house.pencil.add([Draft(MONDAY, plan, bouts(plan), 9, BEFORE, AFTER)])
    entry = _entry(house)
    undo = house.pencil.delete(entry)
    assert house.past.entries(MONDAY, MONDAY) == ()
    assert house.writer.view.told.all(CheckIn) == ()
    assert house.writer.view.told.all(AfterCheck) == ()
    house.pencil.undo(undo)
    assert _entry(house) == entry


def _accounts(house: AnnalsHouse, day: date = MONDAY) -> tuple[Account, ...]:
    return house.past.accounts(day, house.past.entries(day, day))


def test_notes_and_questions_are_kept_with_their_day(house: AnnalsHouse) -> None:
    note = VisitNote(MONDAY, "Sitting hurts")
    question = VisitNote(WEDNESDAY, "Yoga?", question=True)
    house.pencil.tell(note)
    undo = house.pencil.tell(question)
    assert house.past.for_the_visit(MONDAY, SUNDAY) == ForTheVisit((note,), (question,))
    house.pencil.undo(undo)
    assert house.past.for_the_visit(MONDAY, SUNDAY) == ForTheVisit((note,))
    (told,) = _accounts(house)
    undo = house.pencil.take_back(told)
    assert _accounts(house) == ()
    house.pencil.undo(undo)
    assert _accounts(house) == (told,)


TOLD_OF_MONDAY: tuple[Told, ...] = (
    Morning(MONDAY, BEFORE),
    CheckIn(datetime(2026, 11, 16, 8, tzinfo=UTC), MONDAY, BEFORE),
    FlareUp(MONDAY),
    Walking(MONDAY, able=True),
    NotToday(MONDAY, NotTodayReason.TIRED),
    NotToday(MONDAY, NotTodayReason.PAIN, "bridge"),
    Rating(MONDAY, "shop", 4),
    GlobalChange(MONDAY, Impression.LITTLE_BETTER),
    VisitNote(MONDAY, "Sitting hurts"),
)


def test_all_that_was_told_of_a_day_is_found_on_it(house: AnnalsHouse) -> None:
    house.add((), *TOLD_OF_MONDAY, Morning(WEDNESDAY, AFTER), FlareUp(WEDNESDAY))
    found = _accounts(house)
    assert [one.told for one in found] == list(TOLD_OF_MONDAY)
    assert all(one.afterwards for one in found)  # it was written down on Sunday


@pytest.mark.parametrize("told", TOLD_OF_MONDAY, ids=lambda one: type(one).__name__)
def test_whatever_was_told_is_edited_kept_as_it_was_and_undone(
    house: AnnalsHouse, told: Told
) -> None:
    house.add((), told)
    (before,) = _accounts(house)
    house.clock.pass_ms(60_000)
    later = moved(told, WEDNESDAY)
    undo = house.pencil.retell(before, later)
    assert _accounts(house) == ()
    (after,) = _accounts(house, WEDNESDAY)
    assert after.told == later
    assert after.was == (Before(house.clock.now(), told),)
    assert after.since == before.since
    house.clock.pass_ms(60_000)
    house.pencil.undo(undo)
    assert _accounts(house) == (before,)
    assert _accounts(house, WEDNESDAY) == ()


def test_edits_of_one_morning_come_one_after_the_other(house: AnnalsHouse) -> None:
    for felt in (BEFORE, AFTER, Felt(1, 1, Furthest.BACK)):
        (last, *_) = _accounts(house) or (None,)
        house.clock.pass_ms(60_000)
        if last is None:
            house.pencil.tell(Morning(MONDAY, felt))
        else:
            house.pencil.retell(last, Morning(MONDAY, felt))
    (told,) = _accounts(house)
    assert [one.told for one in told.was] == [
        Morning(MONDAY, BEFORE),
        Morning(MONDAY, AFTER),
    ]


def test_a_rest_after_a_stop_stands_with_its_session(house: AnnalsHouse) -> None:
    record = a_session(MONDAY, 3, stopped=True)
    rest = AfterRest(record.id, record.started, AFTER)
    other = AfterRest("another", record.started, AFTER)
    house.add([record], rest, other)
    (account,) = _accounts(house)
    assert account.told == rest
    house.pencil.retell(account, replace(rest, felt=BEFORE))
    (account,) = _accounts(house)
    assert [one.told for one in account.was] == [rest]
    assert house.past.activities() == {}


def test_a_check_in_of_a_session_is_no_account_of_its_own(house: AnnalsHouse) -> None:
    _told(house)
    assert _accounts(house) == ()


def test_answers_to_a_stop_and_the_effort_are_put_right(house: AnnalsHouse) -> None:
    record = a_session(MONDAY, 3, stopped=True)
    house.add([record], AfterCheck(record.id, 4, AFTER, ""))
    entry = _entry(house)
    (stop,) = entry.record.stops
    other = replace(stop, reasons=(StopReason.UNWELL,), strength=2)
    undo = house.pencil.change(
        entry, replace(draft_of(entry), effort=6, stops=(other,))
    )
    changed = _entry(house)
    assert changed.effort == 6
    assert changed.record.stops == (other,)
    (edit,) = house.past.edits(changed)
    name = record.plan[stop.rep.item].name
    assert edit.was == (StopWas(name, stop), EffortWas(4))
    house.pencil.undo(undo)
    assert _entry(house) == entry


def test_by_hand_the_plan_is_the_usual_one_and_what_was_done_lately(
    house: AnnalsHouse,
) -> None:
    usual = [one.exercise_id for one in house.hand.plan()]
    assert usual == list(PROGRAMME.exercise_ids)
    record = a_session(MONDAY)
    walk = replace(record.plan[0], exercise_id="walking", name="Walking")
    house.add([replace(record, plan=(*record.plan[:1], walk), reps=record.reps[:16])])
    plan = house.hand.plan()
    assert [one.exercise_id for one in plan] == [*usual, "walking"]
    bridge = next(one for one in plan if one.exercise_id == "bridge")
    assert bridge == record.plan[0]  # as it was last done
    later = house.hand.plan(MONDAY - DAY)
    assert "walking" not in {one.exercise_id for one in later}


def test_by_hand_the_plan_speaks_the_language_of_today(house: AnnalsHouse) -> None:
    """A record keeps the words of its day; a new one is not written in them."""
    record = a_session(MONDAY)
    spoken = replace(record.plan[0], name="Brücke", dose_words="2 Sätze mit 8")
    gone = replace(record.plan[1], exercise_id="gone", name="Weg")
    house.add([replace(record, plan=(spoken, gone), reps=record.reps[:16])])
    plan = {one.exercise_id: one for one in house.hand.plan()}
    assert plan["bridge"].name == "Bridge"
    assert plan["bridge"].dose_words == "2 sets of 8, hold 5 s"
    assert plan["gone"] == gone


def test_others_are_all_that_are_open_to_everybody(house: AnnalsHouse) -> None:
    plan = house.hand.plan()
    others = house.hand.others(plan)
    names = [one.name for one in others]
    assert names == sorted(names)
    ids = {one.exercise_id for one in others}
    assert "heel-slide" in ids
    assert "cat-camel" not in ids  # it moves the spine
    assert not ids & {one.exercise_id for one in plan}
    assert house.hand.others([*plan, *others]) == ()
