"""Dossiers of every story, and what a bundle of one holds."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from companion.clinic.fhir import Dossier, PlanItem
from companion.domain.exercise import Side
from companion.domain.felt import Felt, Tingling
from companion.domain.history import AfterCheck, History, Morning
from companion.domain.person import Person
from companion.domain.record import SessionState
from companion.domain.stop import Furthest
from tests.printing.visits import FIRST, a_history, a_visit_session, moment

AT = datetime(2026, 11, 26, 12, tzinfo=UTC)
ITEMS = (
    PlanItem("bridge", "Bridge", "2 sets of 8, hold 5 s", "Slowly."),
    PlanItem("bird-dog", "Bird dog", ""),
)


def a_dossier(history: History | None = None, **parts: Any) -> Dossier:
    made = Dossier("diary-1", history or a_history(), Person(Side.RIGHT), ITEMS)
    return replace(made, **parts)


def of(document: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    found = (one["resource"] for one in document["entry"])
    return [one for one in found if one["resourceType"] == kind]


EVERYTHING = replace(
    a_history(),
    mornings=tuple(
        Morning(FIRST + timedelta(days=n), Felt(n % 11, 2, Furthest.FOOT, Tingling.NEW))
        for n in range(3)
    ),
    after_checks=(
        AfterCheck("session-0", 4, Felt(3, 2)),
        AfterCheck("session-2", 4),
        AfterCheck("gone", 4, Felt(3, 2)),
    ),
)
STORIES = {
    "nothing done yet": History(),
    "four weeks with three stops": a_history(),
    "everything told": EVERYTHING,
    "one session, running": History(
        sessions=(
            replace(a_visit_session(0), state=SessionState.OPEN, reps=(), ended=None),
        )
    ),
    "a clock put back": History(
        sessions=(replace(a_visit_session(0), ended=moment(0, 8)),)
    ),
    "ended early": History(
        sessions=(
            replace(
                a_visit_session(0),
                state=SessionState.ENDED_EARLY,
                reps=a_visit_session(0).reps[:3],
            ),
        )
    ),
}
