"""What the person told, as Observations: pain in leg and back, the furthest point.

Pain is LOINC 72514-3, a number from 0 to 10 (clinical.md 7 [S57]); where it hurts is
its body site. The furthest point and tingling have no code of their own there.
"""

from collections.abc import Iterator
from datetime import date, datetime

from companion.clinic.fhir_part import (
    LOINC,
    OWN,
    SNOMED,
    UCUM,
    Part,
    coding,
    concept,
    key_of,
    moment,
    reference,
)
from companion.domain.exercise import Side
from companion.domain.felt import Felt, NextMorning, Tingling
from companion.domain.history import History, Morning
from companion.domain.record import SessionRecord, Source
from companion.domain.stop import Furthest, Stop
from companion.language import mark, tr

PAIN = coding(
    LOINC, "72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported"
)
LEG = coding(SNOMED, "61685007", "Lower limb structure")
BACK = coding(SNOMED, "77568009", "Structure of back of trunk")
_SURVEY = coding(
    "http://terminology.hl7.org/CodeSystem/observation-category", "survey", "Survey"
)
_LEGS = {
    Side.LEFT: mark("left leg"),
    Side.RIGHT: mark("right leg"),
    Side.BOTH: mark("leg"),
}
_FURTHEST = {
    Furthest.NONE: mark("nowhere|furthest point of the pain"),
    Furthest.BACK: mark("back|furthest point of the pain"),
    Furthest.BUTTOCK: mark("buttock"),
    Furthest.THIGH: mark("thigh"),
    Furthest.CALF: mark("calf"),
    Furthest.FOOT: mark("foot"),
}
_TINGLING = {
    Tingling.NONE: mark("none|tingling or numbness"),
    Tingling.USUAL: mark("as usual|tingling or numbness"),
    Tingling.NEW: mark("new|tingling or numbness"),
}
_SAID = {
    NextMorning.BETTER: mark("Better"),
    NextMorning.SAME: mark("Same"),
    NextMorning.WORSE: mark("Worse"),
}
_BEFORE = mark("before a session")
_MORNING = mark("in the morning")
_AFTER = mark("after a session")
_RESTED = mark("after the rest that followed a stop")


def answers(history: History, side: Side, patient: str) -> Iterator[Part]:
    """Every answer of a history, in the order of its kinds."""
    yield from _before(history, side, patient)
    yield from _mornings(history, side, patient)
    yield from _after(history, side, patient)
    for number, rest in enumerate(history.after_rests):
        rested, key = (rest.at, tr(_RESTED)), f"rest-{number}"
        yield from _felt(rest.felt, side, patient, rested, key)
        yield _tingling(rest.felt, patient, rested, key)
    for session in history.sessions:
        for number, stop in enumerate(session.stops):
            yield from _stopped(session, stop, patient, f"{session.id}-{number}")


def _before(history: History, side: Side, patient: str) -> Iterator[Part]:
    # What was written down with a session afterwards tells of its day.
    afterwards = {o.started for o in history.sessions if o.source is Source.BY_HAND}
    for number, check in enumerate(history.check_ins):
        by_hand, key = check.at in afterwards, f"check-in-{number}"
        told = (check.day if by_hand else check.at, tr(_BEFORE))
        yield from _felt(check.felt, side, patient, told, key)
        if not by_hand:
            yield _tingling(check.felt, patient, told, key)


def _mornings(history: History, side: Side, patient: str) -> Iterator[Part]:
    for number, one in enumerate(history.mornings):
        told, key = (one.day, tr(_MORNING)), f"morning-{number}"
        if one.said is not None:
            yield from _in_a_word(one, one.said, patient, key)
        else:
            yield from _felt(one.felt, side, patient, told, key)
            yield _tingling(one.felt, patient, told, key)


def _after(history: History, side: Side, patient: str) -> Iterator[Part]:
    sessions = {one.id: one for one in history.sessions}
    for after in history.after_checks:
        session = sessions.get(after.session_id)
        if after.felt is None or session is None:
            continue
        key, told = f"after-{after.session_id}", (_ended(session), tr(_AFTER))
        yield from _felt(after.felt, side, patient, told, key)
        if session.source is Source.TIMED:
            yield _tingling(after.felt, patient, told, key)


def _ended(session: SessionRecord) -> datetime | date:
    """When it was over, as far as that is known."""
    if not session.at_its_moment:
        return session.local_date
    return session.ended or session.started


def _felt(
    felt: Felt,
    side: Side,
    patient: str,
    told: tuple[datetime | date, str],
    name: str,
) -> Iterator[Part]:
    """One answer: pain in leg and back and the furthest point, of one moment."""
    at, when = told
    leg = concept(tr(_LEGS[side]), LEG)
    back = concept(tr("back|part of the body"), BACK)
    for site, pain, part in ((leg, felt.leg, "leg"), (back, felt.back, "back")):
        yield {
            **_observation((name, part), at, patient, when),
            "code": concept(tr("Pain severity, 0 to 10"), PAIN),
            "valueQuantity": {
                "value": pain,
                "unit": "{score}",
                "system": UCUM,
                "code": "{score}",
            },
            "bodySite": site,
        }
    yield {
        **_observation((name, "furthest"), at, patient, when),
        **_furthest(felt.furthest),
    }


def _tingling(
    felt: Felt, patient: str, told: tuple[datetime | date, str], name: str
) -> Part:
    """Tingling or numbness; the forms for what was on paper do not ask for it."""
    words = tr(_TINGLING[felt.tingling])
    return {
        **_observation((name, "tingling"), told[0], patient, told[1]),
        "code": concept(tr("Tingling or numbness")),
        "valueCodeableConcept": concept(
            words, coding(OWN, f"tingling-{felt.tingling.value}", words)
        ),
    }


def _in_a_word(
    one: Morning, said: NextMorning, patient: str, name: str
) -> Iterator[Part]:
    """A morning of which nobody told numbers: none are handed on."""
    words = tr(_SAID[said])
    when = tr(_MORNING)
    yield {
        **_observation((name, "said"), one.day, patient, when),
        "code": concept(tr("The morning after a session")),
        "valueCodeableConcept": concept(
            words, coding(OWN, f"morning-{said.value}", words)
        ),
    }
    yield {
        **_observation((name, "furthest"), one.day, patient, when),
        **_furthest(one.felt.furthest),
    }


def _stopped(
    session: SessionRecord, stop: Stop, patient: str, key: str
) -> Iterator[Part]:
    """Where the symptoms reached at a stop, if that was told."""
    if stop.furthest is not None:
        at = stop.at if session.at_its_moment else session.local_date
        yield {
            **_observation((key, "stop"), at, patient, tr("at a stop")),
            **_furthest(stop.furthest),
        }


def _furthest(point: Furthest) -> Part:
    words = tr(_FURTHEST[point])
    return {
        "code": concept(tr("Furthest point of the symptoms")),
        "valueCodeableConcept": concept(
            words, coding(OWN, f"furthest-{point.value}", words)
        ),
    }


def _observation(
    key: tuple[str, str], at: datetime | date, patient: str, when: str
) -> Part:
    """What every Observation has: it was told by the person, and when."""
    day = moment(at) if isinstance(at, datetime) else at.isoformat()
    return {
        "resourceType": "Observation",
        "id": key_of(patient, *key),
        "status": "final",
        "category": [concept("Survey", _SURVEY)],
        "subject": reference(patient),
        "performer": [reference(patient)],
        "effectiveDateTime": day,
        "note": [{"text": when}],
    }
