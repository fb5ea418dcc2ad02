"""Four weeks of a made-up person, as the picture of the sheet has them."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta

from companion.domain.appointment import Appointment, appointment
from companion.domain.caution import Condition
from companion.domain.exercise import Exercise, Level, Side
from companion.domain.felt import Felt
from companion.domain.history import (
    AfterRest,
    CheckIn,
    Choice,
    Decision,
    History,
)
from companion.domain.person import Person
from companion.domain.programme import Programme
from companion.domain.record import RepDone, SessionRecord, SessionState, Source
from companion.domain.routine import routine
from companion.domain.snapshot import plan_of
from companion.domain.stop import Furthest, Stop, StopReason
from companion.domain.timeline import timeline
from companion.printing.visit_words import Bearer
from tests.histories import all_exercises

FIRST = date(2026, 10, 26)
TODAY = date(2026, 11, 22)
PLAN = (
    "abdominal-brace",
    "bridge",
    "clamshell",
    "bird-dog",
    "sit-to-stand",
    "hamstring-stretch-strap",
)
# Days from the first on, leg and back pain, and how far down it reached.
TOLD = (
    (0, 5, 3, Furthest.CALF),
    (2, 5, 3, Furthest.CALF),
    (5, 6, 4, Furthest.CALF),
    (7, 5, 3, Furthest.CALF),
    (10, 4, 2, Furthest.THIGH),
    (13, 5, 4, Furthest.CALF),
    (15, 4, 2, Furthest.THIGH),
    (17, 4, 2, Furthest.THIGH),
    (19, 4, 2, Furthest.THIGH),
    (21, 4, 3, Furthest.THIGH),
    (23, 3, 2, Furthest.THIGH),
    (25, 3, 1, Furthest.BUTTOCK),
    (27, 2, 2, Furthest.BUTTOCK),
)
# Which exercise was stopped on a day, why and where.
STOPS = {
    5: ("hamstring-stretch-strap", StopReason.TINGLING_NUMBNESS, Furthest.CALF),
    13: ("hamstring-stretch-strap", StopReason.PAIN_UP, Furthest.THIGH),
    21: ("bird-dog", StopReason.LOST_NEUTRAL, Furthest.BACK),
}
PROGRAMME = Programme(PLAN, Level.L1, Side.RIGHT, days=frozenset({0, 2, 4, 6}))
BEARER = Bearer(
    Person(Side.RIGHT, Condition.DISC_HERNIATION),
    notes=("Sitting at work is the worst part of the day.",),
    questions=(
        "Should the hamstring stretch stay out?",
        "When can I go back to yoga?",
    ),
)


def moment(number: int, hour: int = 9, minute: int = 0) -> datetime:
    """A moment of a day, counted from the first."""
    day = FIRST + timedelta(days=number)
    return datetime.combine(day, time(hour, minute), UTC)


def a_visit_session(
    number: int, *stopped: str, known: Mapping[str, Exercise] | None = None
) -> SessionRecord:
    """A session of a day; what was stopped, and all after it, was not done.

    ``known`` are the exercises in another language than English.
    """
    day = FIRST + timedelta(days=number)
    exercises = [(known or all_exercises())[one] for one in PLAN]
    line = timeline(routine(day, exercises, Level.L1, Side.RIGHT))
    plan = plan_of(line)
    reps = [step.rep for step in line.steps if step.ends_rep]
    stops = []
    for key in stopped:
        at = next(one for one in reps if plan[one.item].exercise_id == key)
        _, why, where = STOPS.get(number, (key, StopReason.PAIN_UP, Furthest.CALF))
        stops.append(Stop(at, "Hold", moment(number, 9, 12), (why,), where, 6))
        reps = [one for one in reps if one.item < at.item]
    return SessionRecord(
        id=f"session-{number}",
        started=moment(number),
        local_date=day,
        zone="Europe/London",
        state=SessionState.STOPPED if stops else SessionState.FINISHED,
        source=Source.TIMED,
        plan=plan,
        reps=tuple(RepDone(rep, moment(number, 9, 10)) for rep in reps),
        stops=tuple(stops),
        ended=moment(number, 9, 19),
        active_ms=17 * 60_000,
    )


def a_history(known: Mapping[str, Exercise] | None = None) -> History:
    """Thirteen sessions of sixteen, three of them stopped."""
    sessions = tuple(
        a_visit_session(
            number, *(STOPS[number][:1] if number in STOPS else ()), known=known
        )
        for number, *_ in TOLD
    )
    felts = {number: Felt(leg, back, where) for number, leg, back, where in TOLD}
    return History(
        sessions=sessions,
        check_ins=tuple(
            CheckIn(moment(number, 8, 50), FIRST + timedelta(days=number), felt)
            for number, felt in felts.items()
        ),
        after_rests=tuple(
            AfterRest(f"session-{number}", moment(number, 9, 18), felts[number])
            for number in STOPS
        ),
        decisions=(
            Decision(FIRST + timedelta(days=19), "bridge", Choice.ACCEPT),
            Decision(FIRST + timedelta(days=21), "clamshell", Choice.EASIER),
        ),
    )


def a_visit(known: Mapping[str, Exercise] | None = None) -> Appointment:
    """The four weeks summed up."""
    exercises = known or all_exercises()
    return appointment(FIRST, TODAY, a_history(known), PROGRAMME, exercises)
