"""What the History page says of a week, a day and a stop."""

from datetime import date, timedelta

from companion.domain.stop import Furthest, Stop, StopReason
from companion.domain.week import DayPlan, DaySummary, StopMark, WeekSummary, When
from companion.domain.wording import and_planned, planned_words
from companion.language import capital, mark, tr, trn
from companion.printing.calendar_words import day_name, long_day, period

REASONS = {
    StopReason.PAIN_UP: mark("more pain|what was felt, in a list"),
    StopReason.SPREAD_DOWN: mark("it spread down|what was felt, in a list"),
    StopReason.TINGLING_NUMBNESS: mark("tingling or numbness|what was felt, in a list"),
    StopReason.WEAKNESS: mark("weakness|what was felt, in a list"),
    StopReason.LOST_NEUTRAL: mark(
        "could not keep the position|what was felt, in a list"
    ),
    StopReason.UNWELL: mark("felt unwell|what was felt, in a list"),
    StopReason.OTHER: mark("something else|what was felt, in a list"),
}
PLACES = {
    Furthest.BACK: mark("Felt as far as the back"),
    Furthest.BUTTOCK: mark("Felt as far as the buttock"),
    Furthest.THIGH: mark("Felt as far as the thigh"),
    Furthest.CALF: mark("Felt as far as the calf"),
    Furthest.FOOT: mark("Felt as far as the foot"),
}
BACK = mark("Back to usual after the rest")
NOT_BACK = mark("Not back to usual after the rest")
_WEEK = timedelta(days=7)


def week_title(first: date, this_week: date) -> str:
    """``This week``, ``Last week``, ``3 weeks ago``."""
    ago = (this_week - first) // _WEEK
    if ago == 0:
        return tr("This week")
    if ago == 1:
        return tr("Last week")
    return capital(trn("{n} week ago", "{n} weeks ago", ago))


def week_span(first: date, this_year: int) -> str:
    """``16 to 22 November``; with the year when it is another one."""
    last = first + _WEEK - timedelta(days=1)
    return period(first, last, year=first.year != this_year)


def week_line(first: date, week: WeekSummary, this_year: int) -> str:
    """``16 to 22 November · 4 of 5 sessions · 69 min``; ``6 sessions, 5 planned``."""
    parts = [week_span(first, this_year)]
    done, planned = week.sessions_done, week.sessions_planned
    if planned and done > planned:
        sessions = trn("{n} session", "{n} sessions", done)
        parts.append(and_planned(sessions, planned))
    elif planned and done:
        words = trn(
            "{done} of {n} session", "{done} of {n} sessions", planned, done=done
        )
        parts.append(words)
    elif planned:
        parts.append(trn("{n} session planned", "{n} sessions planned", planned))
    elif done:
        parts.append(trn("{n} session", "{n} sessions", done))
    if week.minutes:
        parts.append(tr("{minutes} min", minutes=week.minutes))
    return " · ".join(parts)


def day_line(day: DaySummary) -> str:
    """``1 session · 4 of 6 exercises · 13 min``, or what is planned."""
    exercises = day.exercises_planned
    if day.sessions:
        done = trn(
            "{done} of {n} exercise",
            "{done} of {n} exercises",
            exercises,
            done=day.exercises_done,
        )
        sessions = trn("{n} session", "{n} sessions", day.sessions)
        # Nobody timed what was written down by hand.
        minutes = [tr("{minutes} min", minutes=day.minutes)] if day.minutes else []
        return " · ".join((sessions, done, *minutes))
    if day.plan is DayPlan.REST:
        return tr("Rest day")
    if day.plan is DayPlan.PUT_OFF:
        return tr("Put off|a session, for a day")
    if day.plan is DayPlan.SESSION and day.when is not When.PAST:
        return planned_words(exercises)
    return tr("No session")


def quiet_day(day: DaySummary) -> str:
    """One helpful sentence for a day on which nothing was done."""
    if day.plan is DayPlan.REST:
        return tr("Nothing was planned. A short walk is plenty on a rest day.")
    if day.when is When.FUTURE:
        return tr("This day is still to come.")
    if day.plan is DayPlan.PUT_OFF:
        return tr("You put the session off. Nothing is missed by that.")
    if day.when is When.TODAY:
        return tr("Nothing done yet today. Your exercises are ready when you are.")
    return tr("No session was saved on this day.")


def day_spoken(day: DaySummary) -> str:
    """A day for a screen reader."""
    words = long_day(day.day)
    if day.when is When.TODAY:
        words = tr("Today, {date}", date=words)
    line = day_line(day).replace(" · ", ", ")
    if day.stops:
        line += ", " + trn("{n} stop", "{n} stops", len(day.stops))
    before, after = day.leg_pain.before, day.leg_pain.after
    if before is not None and after is not None:
        pain = tr("leg pain {before}, then {after}", before=before, after=after)
        line += ", " + pain
    return tr("{date}: {what}|what was done on a day", date=words, what=line)


def stop_head(mark: StopMark) -> str:
    """``Thursday, Bird dog, set 2``, by the day of its session."""
    return tr(
        "{weekday}, {exercise}, set {number}",
        weekday=capital(day_name(mark.day)),
        exercise=mark.exercise.name,
        number=mark.stop.rep.set_number,
    )


def stop_detail(stopped: StopMark) -> str:
    """What was felt, where and how strong: ``It spread down. 5 of 10.``."""
    felt, where = _felt_at_stop(stopped.stop)
    sentences = [one for one in (capital(felt), where) if one]
    if stopped.settled is not None:
        sentences.append(tr(BACK if stopped.settled else NOT_BACK))
    return " ".join(f"{one}." for one in sentences) or tr("Nothing more was noted.")


def stop_words(stop: Stop) -> str:
    """The same in one breath: ``it spread down, calf, 5 of 10``."""
    said = ", ".join(part for part in _felt_at_stop(stop) if part)
    return said or tr("nothing noted")


def _felt_at_stop(stop: Stop) -> tuple[str, str]:
    """What was felt, and where and how strong."""
    felt = ", ".join(tr(REASONS[one]) for one in stop.reasons)
    where = tr(PLACES[stop.furthest]) if stop.furthest in PLACES else ""
    strong = stop.strength
    strength = tr("{n} of 10|pain", n=strong) if strong is not None else ""
    return felt, ", ".join(part for part in (where, strength) if part)
