from dataclasses import replace
from datetime import date, timedelta

import pytest

from companion.domain.stop import Furthest, StopReason
from companion.domain.week import StopMark, When, stops_of, with_put_off
from companion.printing.calendar_words import long_day
from companion.ui.pages.week_words import (
    REASONS,
    day_line,
    day_spoken,
    quiet_day,
    stop_detail,
    stop_head,
    week_line,
    week_span,
    week_title,
)
from tests.ui.widgets.weeks import MONDAY, SUNDAY, a_session, some_weeks, weeks_of

THIS = weeks_of(some_weeks())(MONDAY)
STOPPED = THIS.days[3]


@pytest.mark.parametrize(
    ("first", "title"),
    [
        (MONDAY, "This week"),
        (date(2026, 11, 9), "Last week"),
        (date(2026, 10, 26), "3 weeks ago"),
    ],
)
def test_a_week_is_named_by_how_long_ago_it_was(first: date, title: str) -> None:
    assert week_title(first, MONDAY) == title


@pytest.mark.parametrize(
    ("first", "span"),
    [
        (MONDAY, "16 to 22 November"),
        (date(2026, 9, 28), "28 September to 4 October"),
        (date(2025, 11, 17), "17 to 23 November 2025"),
        (date(2025, 12, 29), "29 December 2025 to 4 January 2026"),
    ],
)
def test_a_span_names_month_and_year_where_they_differ(first: date, span: str) -> None:
    assert week_span(first, 2026) == span


def test_a_week_without_a_session_tells_what_is_planned() -> None:
    empty = weeks_of([], MONDAY)(MONDAY)
    assert week_line(MONDAY, empty, 2026).endswith("5 sessions planned")


def test_a_week_with_more_than_planned_tells_both() -> None:
    many = [a_session(MONDAY + timedelta(days=n)) for n in range(7)]
    line = week_line(MONDAY, weeks_of(many, SUNDAY)(MONDAY), 2026)
    assert line.startswith("16 to 22 November \u00b7 7 sessions, 1 planned \u00b7 ")


def test_a_week_before_the_plan_counts_sessions_alone() -> None:
    early = weeks_of([a_session(date(2026, 9, 1))])(date(2026, 8, 31))
    line = week_line(date(2026, 8, 31), early, 2026)
    assert line == "31 August to 6 September \u00b7 1 session \u00b7 19 min"


def test_a_day_is_spoken_in_full() -> None:
    assert long_day(STOPPED.day) == "Thursday 19 November"
    assert day_spoken(STOPPED).endswith("1 stop")
    assert day_line(THIS.days[1]) == "Rest day"


def test_a_day_without_a_session_is_not_blamed() -> None:
    quiet = weeks_of([], MONDAY)(MONDAY).days[0]
    assert day_line(quiet) == "No session"
    assert quiet_day(quiet) == "No session was saved on this day."
    assert quiet_day(replace(quiet, when=When.FUTURE)) == "This day is still to come."


def test_a_stop_names_day_exercise_and_set() -> None:
    assert stop_head(STOPPED.stops[0]) == "Thursday, Sit to stand, set 2"


def test_a_stop_that_was_written_down_later_is_named_by_its_day() -> None:
    """Its moment is that of the writing down."""
    record = a_session(MONDAY, 3, stopped=True)
    later = replace(record.stops[0], at=record.started + timedelta(days=9))
    (mark,) = stops_of([replace(record, stops=(later,))])
    assert stop_head(mark) == "Monday, Clamshell, set 2"


def test_minutes_that_nobody_counted_are_left_out() -> None:
    untimed = replace(STOPPED, active_ms=0)
    assert day_line(untimed) == day_line(STOPPED).rsplit(" · ", 1)[0]
    assert " min" not in day_line(untimed)


def _mark(
    reasons: tuple[StopReason, ...], furthest: Furthest | None, strength: int | None
) -> StopMark:
    mark = STOPPED.stops[0]
    stop = replace(mark.stop, reasons=reasons, furthest=furthest, strength=strength)
    return replace(mark, stop=stop)


@pytest.mark.parametrize(
    ("mark", "words"),
    [
        (_mark((), None, None), "Nothing more was noted."),
        (_mark((), Furthest.NONE, 0), "0 of 10."),
        (_mark((StopReason.PAIN_UP,), None, None), "More pain."),
        (
            _mark((StopReason.WEAKNESS, StopReason.UNWELL), Furthest.FOOT, None),
            "Weakness, felt unwell. Felt as far as the foot.",
        ),
    ],
)
def test_a_stop_tells_only_what_was_answered(mark: StopMark, words: str) -> None:
    assert stop_detail(mark) == words


def test_a_day_that_was_put_off_says_so_without_blame() -> None:
    put_off = with_put_off(weeks_of([], MONDAY)(MONDAY), {MONDAY}).days[0]
    assert day_line(put_off) == "Put off"
    assert quiet_day(put_off) == "You put the session off. Nothing is missed by that."


@pytest.mark.parametrize(
    ("settled", "words"),
    [
        (True, "More pain. Back to usual after the rest."),
        (False, "More pain. Not back to usual after the rest."),
    ],
)
def test_a_stop_says_how_the_rest_ended(
    settled: bool,
    words: str,
) -> None:
    mark = replace(_mark((StopReason.PAIN_UP,), None, None), settled=settled)
    assert stop_detail(mark) == words


def test_every_reason_has_its_words() -> None:
    assert set(REASONS) == set(StopReason)


def test_sunday_is_today() -> None:
    assert THIS.days[6].day == SUNDAY
    assert day_spoken(THIS.days[6]).startswith("Today, Sunday 22 November")
