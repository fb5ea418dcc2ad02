"""Sessions are found by their local day, in brief and whole."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from companion.domain.record import RepDone, SessionState
from companion.domain.trend import Sitting
from companion.store.diary import Diary
from tests.store.examples import ALL_REPS, DAY, NINE, a_stop, begin, done


def test_sessions_are_found_by_their_local_day_in_order_of_their_start(
    diary: Diary,
) -> None:
    days = [date(2026, 11, 22), DAY, DAY, date(2026, 11, 24)]
    for number, day in enumerate(reversed(days)):
        begin(diary, day, NINE - timedelta(hours=number))
    found = diary.sessions.between(DAY, DAY)
    assert [one.local_date for one in found] == [DAY, DAY]
    assert found[0].started < found[1].started
    assert len(diary.sessions.between(days[0], days[-1])) == 4
    assert diary.sessions.first_day() == days[0]


def test_a_session_over_midnight_stays_on_its_first_day(diary: Diary) -> None:
    late = datetime(2026, 11, 23, 23, 55, tzinfo=UTC)
    session_id = begin(diary, DAY, late)
    after = RepDone(ALL_REPS[0], late + timedelta(minutes=10))
    diary.sessions.add_rep(session_id, after, 8_000)
    (record,) = diary.sessions.between(DAY, DAY)
    assert record.reps[0].at.date() == date(2026, 11, 24)
    assert diary.sessions.between(date(2026, 11, 24), date(2026, 11, 24)) == ()


def test_moments_are_kept_as_utc_wherever_they_were_told(diary: Diary) -> None:
    india = timezone(timedelta(hours=5, minutes=30))
    session_id = begin(diary, started=NINE.astimezone(india))
    assert diary.sessions.get(session_id).started == NINE
    assert diary.sessions.get(session_id).started.tzinfo is UTC


def test_a_moment_without_a_zone_is_our_mistake(diary: Diary) -> None:
    with pytest.raises(ValueError, match="zone"):
        begin(diary, started=datetime(2026, 11, 23, 9))  # noqa: DTZ001 - the mistake


def test_sessions_in_brief_are_those_in_which_something_happened(
    diary: Diary,
) -> None:
    with_rep = begin(diary)
    diary.sessions.add_rep(with_rep, done(ALL_REPS[0]), 1)
    diary.sessions.end(with_rep, SessionState.FINISHED, NINE)
    begin(diary)  # nothing happens in it; the next one ends it
    with_stop = begin(diary)
    diary.sessions.add_stop(with_stop, a_stop())
    diary.sessions.end(with_stop, SessionState.STOPPED, NINE)
    discarded = begin(diary)
    diary.sessions.add_rep(discarded, done(ALL_REPS[0]), 1)
    diary.sessions.discard(discarded)
    assert diary.sessions.sittings(DAY, DAY) == (Sitting(DAY, 0), Sitting(DAY, 1))
    before, after = DAY - timedelta(days=1), DAY + timedelta(days=1)
    assert diary.sessions.sittings(after, after) == ()
    assert diary.sessions.sittings(before, before) == ()
