"""The words of the sheet for an appointment: the record in the clinic's own terms."""

from dataclasses import dataclass

from companion.chart.telling import FURTHEST_WORDS
from companion.domain.appointment import Appointment, VisitStop, VisitWeek
from companion.domain.caution import Condition
from companion.domain.exercise import Side
from companion.domain.person import Person
from companion.domain.stop import StopReason
from companion.domain.wording import and_planned, tenths
from companion.language import mark, tr, trn
from companion.printing.calendar_words import brief_date

REASONS = {
    StopReason.PAIN_UP: mark("more pain"),
    StopReason.SPREAD_DOWN: mark("spread down"),
    StopReason.TINGLING_NUMBNESS: mark("tingling, numbness"),
    StopReason.WEAKNESS: mark("weakness"),
    StopReason.LOST_NEUTRAL: mark("lost the position"),
    StopReason.UNWELL: mark("unwell"),
    StopReason.OTHER: mark("other|reason for a stop"),
}
SIDES = {
    Side.LEFT: mark("left|sore side"),
    Side.RIGHT: mark("right|sore side"),
    Side.BOTH: mark("both or not said|sore side"),
}
# As clinics say it (clinical.md 8).
CAUSES = {
    Condition.NOT_KNOWN: mark("not known"),
    Condition.NON_SPECIFIC: mark("non-specific"),
    Condition.DISC_HERNIATION: mark("lumbar disc herniation"),
    Condition.STENOSIS: mark("lumbar spinal stenosis"),
    Condition.DEEP_GLUTEAL: mark("deep gluteal syndrome"),
    Condition.SPONDYLOLISTHESIS: mark("spondylolisthesis"),
}

# As a person says it to the teacher of a class: "I have sciatica, from ...".
CARD_CAUSES = {
    Condition.DISC_HERNIATION: mark("a disc in my low back|I have sciatica, from"),
    Condition.STENOSIS: mark("a narrow spinal canal|I have sciatica, from"),
    Condition.DEEP_GLUTEAL: mark("a muscle in my buttock|I have sciatica, from"),
    Condition.SPONDYLOLISTHESIS: mark(
        "a bone of my spine that slid forward|I have sciatica, from"
    ),
}


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who brings the sheet: a name if one was typed, and what was written down."""

    person: Person
    name: str = ""
    notes: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """One large number and what it counts."""

    number: str
    words: str


def figures(found: Appointment) -> tuple[Figure, ...]:
    """The four numbers at the top."""
    first, last = found.weeks[0].leg, found.weeks[-1].leg
    percent, stops = found.sets.percent, len(found.stops)
    leg = _untold()
    if first is not None and last is not None:
        leg = tr("{before} to {after}", before=tenths(first), after=tenths(last))
    return (
        _sessions(found),
        Figure(
            _untold() if percent is None else tr("{n}%", n=percent),
            tr("sets done in these sessions"),
        ),
        Figure(str(stops), trn("stop", "stops", stops)),
        Figure(leg, tr("leg pain, week\u00a01 to week\u00a04")),
    )


def _sessions(found: Appointment) -> Figure:
    done, planned = found.sessions, found.planned
    if done <= planned or not planned:
        return Figure(_of(done, planned), tr("sessions done of planned"))
    words = trn("sessions done, {n} planned", "sessions done, {n} planned", planned)
    return Figure(str(done), words)


def week_row(week: VisitWeek, *, brief: bool) -> tuple[str, ...]:
    """One week as cells; ``brief`` names its first day alone."""
    first, last = brief_date(week.first), brief_date(week.last)
    untimed = week.sessions > 0 and week.minutes == 0  # written down by hand
    return (
        first if brief else tr("{first} to {last}", first=first, last=last),
        _of(week.sessions, week.planned),
        _untold() if untimed else str(week.minutes),
        str(week.stops),
        _untold() if week.leg is None else tenths(week.leg),
        _untold() if week.furthest is None else tr(FURTHEST_WORDS[week.furthest]),
    )


def stop_row(one: VisitStop) -> tuple[str, ...]:
    """One stop as cells."""
    settled = {None: _untold(), True: tr("settled"), False: tr("not settled")}
    return (
        brief_date(one.day),
        one.name,
        ", ".join(tr(REASONS[reason]) for reason in one.reasons) or _untold(),
        _untold() if one.furthest is None else tr(FURTHEST_WORDS[one.furthest]),
        settled[one.settled],
    )


def _of(done: int, planned: int) -> str:
    """Where nothing was planned there is nothing to compare with."""
    if not planned:
        return str(done)
    if done > planned:
        return and_planned(str(done), planned)
    return tr("{done} of {planned}", done=done, planned=planned)


def _untold() -> str:
    return tr("not told")
