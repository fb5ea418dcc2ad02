"""Tests of the rule of reminders."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.reminder import (
    LATEST,
    UP_AFTER,
    Kind,
    Quiet,
    Watch,
    Wish,
    look,
    next_session,
)

DAY = date(2026, 11, 23)
MINUTE = timedelta(minutes=1)
WISH = Wish(session=True, times=(time(8), time(18, 30)))
SITTER = Wish(sitting=True, sit_for=timedelta(minutes=45))


def at(hours: int, minutes: int = 0, day: int = 0) -> datetime:
    return datetime.combine(DAY + timedelta(days=day), time(hours, minutes))


def rings(
    wish: Wish, start: datetime, end: datetime, *, owed: bool = True
) -> list[tuple[datetime, Kind]]:
    """What is said when one looks every minute."""
    watch, found, now = Watch(start), [], start
    while now < end:
        now += MINUTE
        watch, due = look(watch, wish, now, owed=owed)
        found += [(now, kind) for kind in due]
    return found


def test_it_reminds_at_each_chosen_time_once() -> None:
    found = rings(WISH, at(7), at(23, 59))
    assert found == [(at(8), Kind.SESSION), (at(18, 30), Kind.SESSION)]


def test_it_is_silent_when_it_is_off_or_nothing_is_left_to_do() -> None:
    assert rings(Wish(times=WISH.times), at(7), at(20)) == []
    assert rings(WISH, at(7), at(20), owed=False) == []


def test_a_late_look_still_reminds_within_the_hour() -> None:
    watch = Watch(at(7, 30))
    watch, due = look(watch, WISH, at(8, 50), owed=True)
    assert due == (Kind.SESSION,)
    watch, due = look(watch, WISH, at(8, 51), owed=True)
    assert due == ()


def test_a_computer_that_wakes_up_hours_later_says_nothing_of_what_has_passed() -> None:
    _, due = look(Watch(at(7)), WISH, at(8) + LATEST + MINUTE, owed=True)
    assert due == ()


def test_what_passed_while_nothing_was_owed_is_not_told_later() -> None:
    watch, due = look(Watch(at(7, 59)), WISH, at(8), owed=False)
    assert due == ()
    _, due = look(watch, WISH, at(8, 5), owed=True)
    assert due == ()


def test_later_brings_it_again_once() -> None:
    watch, _ = look(Watch(at(7, 59)), WISH, at(8), owed=True)
    watch = watch.later(WISH, at(8, 2))
    found = []
    for minute in range(3, 60):
        watch, due = look(watch, WISH, at(8, minute), owed=True)
        found += [minute for _ in due]
    assert found == [32]


def test_what_was_put_off_is_dropped_when_it_is_done_meanwhile() -> None:
    watch = Watch(at(8)).later(WISH, at(8))
    watch, due = look(watch, WISH, at(8, 30), owed=False)
    assert due == ()
    _, due = look(watch, WISH, at(8, 31), owed=True)
    assert due == ()


def test_switching_off_forgets_what_was_put_off() -> None:
    watch = Watch(at(8)).later(WISH, at(8))
    watch, _ = look(watch, Wish(), at(8, 10), owed=True)
    _, due = look(watch, WISH, at(8, 40), owed=True)
    assert due == ()


def test_what_was_put_off_into_quiet_hours_comes_when_they_are_over() -> None:
    wish = replace(WISH, times=(time(20, 50),))
    watch = Watch(at(20, 55)).later(wish, at(20, 55))
    watch, due = look(watch, wish, at(21, 30), owed=True)
    assert due == ()
    _, due = look(watch, wish, at(7, 0, day=1), owed=True)
    assert due == (Kind.SESSION,)


def test_quiet_hours_are_kept_over_midnight_and_within_a_day() -> None:
    night, noon = Quiet(), Quiet(time(12), time(14))
    assert [night.holds(time(h)) for h in (20, 21, 0, 6, 7)] == [
        *(False, True, True, True, False),
    ]
    assert [noon.holds(time(h)) for h in (11, 12, 13, 14)] == [
        *(False, True, True, False),
    ]
    assert not Quiet(time(9), time(9)).holds(time(9))


def test_a_chosen_time_in_quiet_hours_never_comes() -> None:
    wish = replace(WISH, times=(time(22), time(6)))
    assert rings(wish, at(5), at(23)) == []
    assert next_session(wish, at(5), lambda _day: True) is None


def test_a_clock_set_back_gives_no_reminder_twice() -> None:
    watch, due = look(Watch(at(7, 59)), WISH, at(8), owed=True)
    assert due == (Kind.SESSION,)
    for minute in range(60):
        watch, due = look(watch, WISH, at(7, minute), owed=True)
        assert due == ()
    _, due = look(watch, WISH, at(8, 1), owed=True)
    assert due == ()


def test_the_next_reminder_is_on_the_next_day_that_has_something() -> None:
    def tuesday(day: date) -> bool:
        return day.weekday() == 1

    assert next_session(WISH, at(7), lambda _day: True) == at(8)
    assert next_session(WISH, at(8), lambda _day: True) == at(18, 30)
    assert next_session(WISH, at(19), lambda _day: True) == at(8, day=1)
    assert next_session(WISH, at(7), tuesday) == at(8, day=1)
    assert next_session(WISH, at(7), lambda _day: False) is None
    assert next_session(Wish(times=WISH.times), at(7), lambda _day: True) is None


def test_who_has_sat_for_so_long_is_told_and_then_again() -> None:
    found = rings(SITTER, at(9), at(11))
    assert found == [(at(9, 46), Kind.SITTING), (at(10, 31), Kind.SITTING)]


def test_who_was_away_has_been_up() -> None:
    watch = Watch(at(9))
    watch, _ = look(watch, SITTER, at(9, 1), owed=False)
    watch, _ = look(watch, SITTER, at(9, 2), owed=False)
    watch, due = look(watch, SITTER, at(9, 50), owed=False)
    assert due == ()
    assert watch.sat_since == at(9, 50)


def test_a_session_is_a_way_to_have_been_up() -> None:
    watch = replace(Watch(at(9, 44)), sat_since=at(9)).moved(at(9, 44))
    watch, due = look(watch, SITTER, at(9, 46), owed=False)
    assert due == ()


def test_sitting_is_not_mentioned_at_night_nor_when_it_is_off() -> None:
    assert rings(SITTER, at(21), at(23)) == []
    assert rings(Wish(), at(9), at(12)) == []


CLOCK = st.times().map(lambda one: one.replace(second=0, microsecond=0))
WISHES = st.builds(
    Wish,
    session=st.booleans(),
    times=st.lists(CLOCK, max_size=4).map(tuple),
    quiet=st.builds(Quiet, CLOCK, CLOCK),
    snooze=st.integers(5, 120).map(lambda m: timedelta(minutes=m)),
    sitting=st.booleans(),
    sit_for=st.integers(15, 90).map(lambda m: timedelta(minutes=m)),
)
# How the clock goes on between two looks: mostly a minute, at times anything.
STEPS = st.lists(
    st.one_of(
        st.just(1), st.integers(0, 5), st.integers(-90, 90), st.integers(0, 3000)
    ),
    max_size=60,
)


@pytest.mark.untraced
@given(WISHES, STEPS, st.lists(st.booleans(), min_size=60, max_size=60))
def test_no_way_of_the_clock_rings_when_it_must_not(
    wish: Wish, steps: list[int], owed: list[bool]
) -> None:
    now = at(6)
    watch = Watch(now)
    latest: datetime | None = None
    for step, left in zip(steps, owed, strict=False):
        now += timedelta(minutes=step)
        watch, due = look(watch, wish, now, owed=left)
        assert len(set(due)) == len(due)
        if due:
            assert not wish.quiet.holds(now.time())
        if Kind.SESSION in due:
            assert wish.session
            assert left
            near = [
                datetime.combine(day, one)
                for day in {now.date(), (now - LATEST).date()}
                for one in wish.times
            ]
            assert any(now - LATEST <= moment <= now for moment in near)
            assert latest is None or now > latest
            latest = now
        if Kind.SITTING in due:
            assert wish.sitting
            assert 0 <= step <= UP_AFTER // MINUTE


@pytest.mark.untraced
@given(WISHES, st.integers(0, 24 * 60 - 1))
def test_the_next_reminder_is_the_first_that_comes(wish: Wish, minute: int) -> None:
    wish = replace(wish, sitting=False)
    now = at(0) + minute * MINUTE
    told = next_session(wish, now, lambda _day: True)
    found = rings(wish, now, now + timedelta(days=1))
    first = found[0][0] if found else None
    assert first == told


def test_a_sitting_watch_begins_when_it_is_first_looked_at() -> None:
    watch, _ = look(Watch(at(9)), SITTER, at(9), owed=False)
    assert watch.sat_since == at(9)


@pytest.mark.parametrize("minutes", [-10, -1])
def test_a_clock_set_back_begins_the_sitting_anew(minutes: int) -> None:
    watch = replace(Watch(at(9, 40)), sat_since=at(9))
    after, due = look(watch, SITTER, at(9, 40) + minutes * MINUTE, owed=False)
    assert due == ()
    assert after.sat_since == at(9, 40) + minutes * MINUTE
