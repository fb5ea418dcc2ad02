"""The annals: weeks, trends and months, and what is added by hand."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from companion.domain.draft import Draft, draft_of
from companion.domain.felt import Felt
from companion.domain.history import AfterCheck, AfterRest, CheckIn, Morning, NotToday
from companion.domain.own_plan import OwnPlan
from companion.domain.record import Source
from companion.domain.revision import bouts
from companion.domain.trend import WeekCount
from companion.domain.week import DayPlan, PainChange
from companion.store.correction import Work
from companion.store.telling import Telling
from tests.fakes import FakeClock
from tests.ui.annals_entries import (
    AFTER,
    BEFORE,
    DAY,
    NOW,
    WEDNESDAY,
    entry_of,
    tell_session,
)
from tests.ui.annals_house import AnnalsHouse, annals_house
from tests.ui.widgets.weeks import MONDAY, PROGRAMME, SINCE, SUNDAY, a_session


@pytest.fixture
def house(tmp_path: Path) -> Iterator[AnnalsHouse]:
    with annals_house(tmp_path, FakeClock(NOW), PROGRAMME) as opened:
        yield opened


def test_nothing_has_begun_before_the_first_session(house: AnnalsHouse) -> None:
    assert not house.past.begun()
    house.add([a_session(MONDAY)])
    assert house.past.begun()


def test_a_week_shows_pain_before_and_after(house: AnnalsHouse) -> None:
    tell_session(house)
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
    tell_session(house)
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
    entry = entry_of(house, WEDNESDAY)
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
    entry = entry_of(house, MONDAY)
    assert [one.name for one in entry.record.plan] == names
    assert [one.name for one in draft_of(entry).plan] == names
    assert not [one for one in house.hand.plan() if "(de)" in one.name]
    house.pencil.change(entry, replace(draft_of(entry), minutes=33))
    assert house.sessions(MONDAY, MONDAY)[0].plan == german
    assert [one.name for one in entry_of(house, MONDAY).record.plan] == names


def test_several_days_are_added_in_one_go(house: AnnalsHouse) -> None:
    plan = house.hand.plan()
    drafts = [Draft(MONDAY + n * DAY, plan, bouts(plan), before=BEFORE) for n in (0, 2)]
    house.pencil.add(drafts)
    records = house.sessions(MONDAY, SUNDAY)
    assert {one.local_date for one in records} == {MONDAY, WEDNESDAY}
    week = house.past.week(MONDAY)
    assert [day.leg_pain.before for day in week.days[:3]] == [4, None, 4]


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
