"""What the History page says of a week, a day and a stop."""

from datetime import date, timedelta

from companion.domain.day import at_place
from companion.domain.stop import Furthest, StopReason
from companion.domain.week import DayPlan, DaySummary, StopMark, WeekSummary, When
from companion.domain.wording import counted
from companion.printing.calendar_words import DAYS, MONTHS, period

REASONS = {
    StopReason.PAIN_UP: "more pain",
    StopReason.SPREAD_DOWN: "it spread down",
    StopReason.TINGLING_NUMBNESS: "tingling or numbness",
    StopReason.WEAKNESS: "weakness",
    StopReason.LOST_NEUTRAL: "could not keep the position",
    StopReason.UNWELL: "felt unwell",
    StopReason.OTHER: "something else",
}
PLACES = {
    Furthest.BACK: "the back",
    Furthest.BUTTOCK: "the buttock",
    Furthest.THIGH: "the thigh",
    Furthest.CALF: "the calf",
    Furthest.FOOT: "the foot",
}
_WEEK = timedelta(days=7)


def long_day(day: date) -> str:
    """``Thursday 19 November``."""
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def week_title(first: date, this_week: date) -> str:
    """``This week``, ``Last week``, ``3 weeks ago``."""
    ago = (this_week - first) // _WEEK
    if ago == 0:
        return "This week"
    return "Last week" if ago == 1 else f"{ago} weeks ago"


def week_span(first: date, this_year: int) -> str:
    """``16 to 22 November``; with the year when it is another one."""
    last = first + _WEEK - timedelta(days=1)
    span = period(first, last)
    return span.removesuffix(f" {this_year}") if first.year == this_year else span


def week_line(first: date, week: WeekSummary, this_year: int) -> str:
    """``16 to 22 November · 4 of 5 sessions · 69 min``."""
    parts = [week_span(first, this_year)]
    if week.sessions_planned:
        planned = counted(week.sessions_planned, "session", "sessions")
        done = week.sessions_done
        parts.append(f"{done} of {planned}" if done else f"{planned} planned")
    elif week.sessions_done:
        parts.append(counted(week.sessions_done, "session", "sessions"))
    if week.minutes:
        parts.append(f"{week.minutes} min")
    return " · ".join(parts)


def day_line(day: DaySummary) -> str:
    """``1 session · 4 of 6 exercises · 13 min``, or what is planned."""
    if day.sessions:
        planned = counted(day.exercises_planned, "exercise", "exercises")
        done = f"{day.exercises_done} of {planned}"
        sessions = counted(day.sessions, "session", "sessions")
        return f"{sessions} · {done} · {day.minutes} min"
    if day.plan is DayPlan.REST:
        return "Rest day"
    if day.plan is DayPlan.SESSION and day.when is not When.PAST:
        count = counted(day.exercises_planned, "exercise", "exercises")
        return f"Session day · {count}"
    return "No session"


def quiet_day(day: DaySummary) -> str:
    """One helpful sentence for a day on which nothing was done."""
    if day.plan is DayPlan.REST:
        return "Nothing was planned. A short walk is plenty on a rest day."
    if day.when is When.FUTURE:
        return "This day is still to come."
    if day.when is When.TODAY:
        return "Nothing done yet today. Your exercises are ready when you are."
    return "Nothing was saved on this day."


def day_spoken(day: DaySummary) -> str:
    """A day for a screen reader."""
    words = long_day(day.day)
    if day.when is When.TODAY:
        words = f"Today, {words}"
    line = day_line(day).replace(" · ", ", ")
    if day.stops:
        line += f", {counted(len(day.stops), 'stop', 'stops')}"
    return f"{words}: {line}"


def stop_head(mark: StopMark) -> str:
    """``Thursday, Bird dog, set 2``, in the place and zone it happened in."""
    at = at_place(mark.stop.at, mark.zone)
    name = DAYS[at.weekday()]
    return f"{name}, {mark.exercise.name}, set {mark.stop.rep.set_number}"


def stop_detail(mark: StopMark) -> str:
    """What was felt, where and how strong: ``It spread down. 5 of 10.``."""
    stop = mark.stop
    felt = ", ".join(REASONS[one] for one in stop.reasons)
    sentences = [felt[:1].upper() + felt[1:]] if felt else []
    place = PLACES.get(stop.furthest) if stop.furthest is not None else None
    where = f"Felt as far as {place}" if place else ""
    strength = f"{stop.strength} of 10" if stop.strength is not None else ""
    if where or strength:
        sentences.append(", ".join(part for part in (where, strength) if part))
    return " ".join(f"{one}." for one in sentences) or "Nothing more was noted."
