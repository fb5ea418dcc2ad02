"""The record as an HL7 FHIR R4 Bundle, for a clinic that wants it in its own system.

    bundle(Dossier(history, person, plan, ...), at)     a document of plain JSON values

A pure mapping, one resource for each thing in the record: Patient, CarePlan, Procedure
for each exercise of a session, Observation for each answer, AdverseEvent for each stop.
Nothing is concluded; what was not told is not there.
"""

from collections.abc import Iterator
from datetime import date, datetime

from companion.clinic.fhir_answer import answers
from companion.clinic.fhir_part import (
    OWN,
    SNOMED,
    Part,
    coding,
    concept,
    entry,
    key_of,
    moment,
    reference,
)
from companion.domain.exercise import Side
from companion.domain.fact import fact
from companion.domain.history import History
from companion.domain.person import Person
from companion.domain.record import PlannedExercise, SessionRecord, SessionState
from companion.domain.stop import Stop, StopReason
from companion.language import mark, tr

EXERCISE_THERAPY = coding(SNOMED, "229065009", "Exercise therapy (regime/therapy)")
REASONS = {
    StopReason.PAIN_UP: mark("more pain"),
    StopReason.SPREAD_DOWN: mark("pain further down the leg"),
    StopReason.TINGLING_NUMBNESS: mark("tingling or numbness"),
    StopReason.WEAKNESS: mark("weakness"),
    StopReason.LOST_NEUTRAL: mark("could not keep the position"),
    StopReason.UNWELL: mark("felt unwell"),
    StopReason.OTHER: mark("another reason"),
}


@fact
class PlanItem:
    """One exercise of the plan as it is now, its dose in words."""

    exercise_id: str
    name: str
    dose: str
    note: str = ""


@fact
class Dossier:
    """What is handed over; a name only if one was typed for it.

    ``key`` tells this diary from others, and nothing of the person.
    """

    key: str
    history: History
    person: Person
    items: tuple[PlanItem, ...] = ()
    made_by: str = ""
    since: date | None = None
    name: str = ""


def bundle(dossier: Dossier, at: datetime) -> Part:
    """The whole record as it is at a moment (UTC)."""
    patient = _patient(dossier)
    plan = _plan(dossier, patient)
    sessions = sorted(dossier.history.sessions, key=lambda one: one.when)
    resources = [patient, plan]
    for session in sessions:
        resources += _session(session, patient, plan)
    resources += answers(dossier.history, dossier.person.side, patient["id"])
    return {
        "resourceType": "Bundle",
        "id": key_of(dossier.key, "bundle", moment(at)),
        "type": "collection",
        "timestamp": moment(at),
        "entry": [entry(one) for one in resources],
    }


def _patient(dossier: Dossier) -> Part:
    found: Part = {"resourceType": "Patient", "id": key_of(dossier.key, "patient")}
    if dossier.name:
        found["name"] = [{"text": dossier.name}]
    return found


def _plan(dossier: Dossier, patient: Part) -> Part:
    """The exercises as they are prescribed now; by whom, where that is known."""
    found: Part = {
        "resourceType": "CarePlan",
        "id": key_of(dossier.key, "plan"),
        "status": "active",
        "intent": "plan",
        "title": tr("Home exercises"),
        "category": [concept(tr("Exercise therapy"), EXERCISE_THERAPY)],
        "subject": reference(patient["id"]),
    }
    if dossier.since is not None:
        found["period"] = {"start": dossier.since.isoformat()}
    if dossier.made_by:
        found["author"] = {"display": dossier.made_by}
    if dossier.items:
        found["activity"] = [{"detail": _activity(one)} for one in dossier.items]
    return found


def _activity(item: PlanItem) -> Part:
    told = "; ".join(one for one in (item.dose, item.note) if one)
    found: Part = {
        "kind": "ServiceRequest",
        "code": _exercise(item.exercise_id, item.name),
        "status": "in-progress",
    }
    if told:
        found["description"] = told
    return found


def _exercise(exercise_id: str, name: str) -> Part:
    return concept(name, coding(OWN, exercise_id, name))


def _session(session: SessionRecord, patient: Part, plan: Part) -> Iterator[Part]:
    for item, planned in enumerate(session.plan):
        procedure = _procedure(session, item, planned, patient)
        procedure["basedOn"] = [reference(plan["id"])]
        yield procedure
    for number, stop in enumerate(session.stops):
        yield _event(session, number, stop, patient)


def _procedure(
    session: SessionRecord, item: int, planned: PlannedExercise, patient: Part
) -> Part:
    done, wanted = session.reps_done(item), planned.reps_planned
    status, why = _status(session, item)
    found: Part = {
        "resourceType": "Procedure",
        "id": key_of(session.id, item),
        "status": status,
        "category": concept(tr("Exercise therapy"), EXERCISE_THERAPY),
        "code": _exercise(planned.exercise_id, planned.name),
        "subject": reference(patient["id"]),
        **_performed(session),
        "note": [
            {
                "text": tr(
                    "{dose}: {done} of {wanted} repetitions done",
                    dose=planned.dose_words or planned.name,
                    done=done,
                    wanted=wanted,
                )
            }
        ],
    }
    if why:
        found["statusReason"] = concept(why)
    sides = [tr(_SIDES[side]) for side in planned.sides if side in _SIDES]
    if sides:
        found["bodySite"] = [concept(side) for side in sides]
    return found


_SIDES = {Side.LEFT: mark("left side"), Side.RIGHT: mark("right side")}


def _status(session: SessionRecord, item: int) -> tuple[str, str]:
    """The status of an exercise, and why it was not done or not finished."""
    if any(stop.rep.item == item for stop in session.stops):
        return "stopped", tr("stopped for symptoms")
    if session.is_done(item):
        return "completed", ""
    if session.state is SessionState.OPEN:
        return "in-progress", ""
    if session.reps_done(item):
        return "stopped", tr("ended early")
    return "not-done", tr("left out")


def _performed(session: SessionRecord) -> Part:
    """When it was: its moments, or its day alone where nobody timed it."""
    if not session.at_its_moment:
        return {"performedDateTime": session.local_date.isoformat()}
    found = {"start": moment(session.started)}
    # A clock that was put back must not make a session end before it began.
    if session.ended is not None and session.ended >= session.started:
        found["end"] = moment(session.ended)
    return {"performedPeriod": found}


def _stopped_at(session: SessionRecord, stop: Stop) -> str:
    at_moment = session.at_its_moment
    return moment(stop.at) if at_moment else session.local_date.isoformat()


def _event(session: SessionRecord, number: int, stop: Stop, patient: Part) -> Part:
    """A stop: what was felt, in which exercise."""
    planned = session.plan[stop.rep.item]
    reasons = [tr(REASONS[one]) for one in stop.reasons] or [tr("not said why")]
    text = tr("{name} stopped: {why}", name=planned.name, why=", ".join(reasons))
    if stop.strength is not None:
        strength = tr("strength {n} of 10", n=stop.strength)
        text = f"{text} ({strength})"
    codes = [coding(OWN, one.value, tr(REASONS[one])) for one in stop.reasons]
    return {
        "resourceType": "AdverseEvent",
        "id": key_of(session.id, "stop", number),
        "actuality": "actual",
        "event": concept(text, *codes),
        "subject": reference(patient["id"]),
        "date": _stopped_at(session, stop),
        "suspectEntity": [{"instance": reference(key_of(session.id, stop.rep.item))}],
    }
