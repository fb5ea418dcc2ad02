"""The bundle against the official schema of R4 and its models, and what it says."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.clinic.fhir import REASONS, Dossier, PlanItem, bundle
from companion.domain.caution import Condition
from companion.domain.change import Change, ChangeKind
from companion.domain.exercise import Side
from companion.domain.felt import Felt, NextMorning, Tingling
from companion.domain.history import AfterCheck, AfterRest, CheckIn, History, Morning
from companion.domain.morning import morning_after
from companion.domain.person import Person
from companion.domain.record import ChangeMade, SessionState, Source
from companion.domain.stop import Furthest, StopReason
from tests.clinic.models import errors, modelled, valid
from tests.printing.visits import FIRST, a_history, a_visit_session, moment
from tests.thoroughness import examples

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


@pytest.mark.untraced
@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("name", ["", "Ada Example"])
def test_the_record_of_every_story_is_sound_fhir(story: str, name: str) -> None:
    document = valid(bundle(a_dossier(STORIES[story], name=name), AT))

    assert len(of(document, "Patient")) == len(of(document, "CarePlan")) == 1


@st.composite
def histories(draw: st.DrawFn) -> History:
    """Any sessions, answers and stops of three weeks."""
    numbers = draw(st.lists(st.integers(0, 20), max_size=4, unique=True))
    felt = st.builds(
        Felt,
        st.integers(0, 10),
        st.integers(0, 10),
        st.sampled_from(Furthest),
        st.sampled_from(Tingling),
    )
    stopped = st.sampled_from([(), ("bridge",), ("bird-dog",)])
    sessions = tuple(a_visit_session(n, *draw(stopped)) for n in numbers)
    return History(
        sessions=sessions,
        check_ins=tuple(
            CheckIn(moment(n, 8), FIRST + timedelta(days=n), draw(felt))
            for n in numbers
        ),
        mornings=tuple(Morning(FIRST + timedelta(days=n), draw(felt)) for n in numbers),
        after_rests=tuple(
            AfterRest(one.id, moment(0, 10), draw(felt)) for one in sessions
        ),
    )


@pytest.mark.untraced
@settings(max_examples=examples(20))
@given(histories(), st.sampled_from(Condition), st.sampled_from(Side))
def test_any_history_is_sound_fhir(
    history: History, condition: Condition, side: Side
) -> None:
    dossier = a_dossier(history, person=Person(side, condition))
    document = valid(bundle(dossier, AT))
    urls = [one["fullUrl"] for one in document["entry"]]
    told = json.dumps(document)

    assert len(set(urls)) == len(urls)
    for url in set(_references(document)):
        assert url in urls
    assert len(of(document, "Procedure")) == sum(len(s.plan) for s in history.sessions)
    assert len(of(document, "AdverseEvent")) == sum(
        len(s.stops) for s in history.sessions
    )
    assert told == json.dumps(bundle(dossier, AT))


def _references(node: object) -> list[str]:
    if isinstance(node, dict):
        own = [node["reference"]] if isinstance(node.get("reference"), str) else []
        return [*own, *(url for one in node.values() for url in _references(one))]
    if isinstance(node, list):
        return [url for one in node for url in _references(one)]
    return []


def test_the_models_do_refuse_what_is_wrong() -> None:
    document = bundle(a_dossier(), AT)
    document["entry"][0]["resource"]["shoeSize"] = 42

    with pytest.raises(Exception, match="shoeSize"):
        modelled(document)


def test_the_schema_does_refuse_what_is_wrong() -> None:
    document = bundle(a_dossier(), AT)
    document["type"] = "heap"
    assert len(errors(document)) == 1

    document = bundle(a_dossier(), AT)
    document["entry"][1]["resource"]["status"] = "going"
    assert errors(document) == ["CarePlan.status is no going"]

    document = bundle(a_dossier(), AT)
    document["entry"][2]["resource"]["shoeSize"] = 42
    assert len(errors(document)) == 1


def test_nobody_is_named_unless_a_name_was_typed() -> None:
    (patient,) = of(bundle(a_dossier(), AT), "Patient")
    (named,) = of(bundle(a_dossier(name="Ada Example"), AT), "Patient")

    assert set(patient) == {"resourceType", "id"}
    assert named["name"] == [{"text": "Ada Example"}]


def test_pain_is_told_by_code_with_its_place() -> None:
    found = of(bundle(a_dossier(), AT), "Observation")
    pain = [
        one
        for one in found
        if one["code"].get("coding", [{}])[0].get("code") == "72514-3"
    ]
    leg, back = pain[:2]

    assert len(pain) == 2 * (13 + 3)
    assert leg["code"]["coding"][0]["system"] == "http://loinc.org"
    assert leg["valueQuantity"]["value"] == 5
    assert leg["bodySite"]["text"] == "right leg"
    assert leg["bodySite"]["coding"][0]["code"] == "61685007"
    assert back["bodySite"]["coding"][0]["code"] == "77568009"
    assert leg["effectiveDateTime"] == "2026-10-26T08:50:00+00:00"


def test_every_exercise_of_a_session_says_what_became_of_it() -> None:
    found = of(bundle(a_dossier(), AT), "Procedure")
    third = found[12:18]  # the third session: its last exercise was stopped

    assert [one["status"] for one in third] == ["completed"] * 5 + ["stopped"]
    assert third[-1]["statusReason"]["text"] == "stopped for symptoms"
    assert "0 of " in third[-1]["note"][0]["text"]
    assert third[0]["performedPeriod"] == {
        "start": "2026-10-31T09:00:00+00:00",
        "end": "2026-10-31T09:19:00+00:00",
    }


@pytest.mark.parametrize(
    ("story", "told"),
    [
        ("ended early", {"completed", "stopped", "not-done"}),
        ("one session, running", {"in-progress"}),
    ],
)
def test_what_was_not_finished_is_told_as_that(story: str, told: set[str]) -> None:
    found = of(bundle(a_dossier(STORIES[story]), AT), "Procedure")

    assert {one["status"] for one in found} <= told
    assert {one["status"] for one in found} != {"completed"}


def test_what_was_left_out_by_choice_makes_an_exercise_no_less_done() -> None:
    whole = a_visit_session(0)
    rep = whole.reps[-1].rep
    left = ChangeMade(Change(ChangeKind.SET_DROPPED, rep, 0, ""), moment(0))
    session = replace(whole, reps=whole.reps[:-1], changes=(left,))
    found = of(bundle(a_dossier(History(sessions=(session,))), AT), "Procedure")

    assert found[-1]["status"] in {"completed", "stopped"}


def test_a_clock_put_back_ends_no_session_before_it_began() -> None:
    (first, *_) = of(bundle(a_dossier(STORIES["a clock put back"]), AT), "Procedure")

    assert "end" not in first["performedPeriod"]


def test_a_stop_is_an_event_in_its_exercise() -> None:
    document = bundle(a_dossier(), AT)
    event = of(document, "AdverseEvent")[0]
    (suspect,) = event["suspectEntity"]
    by_url = {one["fullUrl"]: one["resource"] for one in document["entry"]}
    procedure = by_url[suspect["instance"]["reference"]]

    assert event["actuality"] == "actual"
    assert event["event"]["text"] == (
        "Lying hamstring stretch stopped: tingling or numbness (strength 6 of 10)"
    )
    assert procedure["code"]["coding"][0]["code"] == "hamstring-stretch-strap"
    assert procedure["status"] == "stopped"


def test_a_stop_without_a_word_is_told_as_one() -> None:
    session = a_visit_session(5, "hamstring-stretch-strap")
    silent = replace(session.stops[0], reasons=(), furthest=None, strength=None)
    told = History(sessions=(replace(session, stops=(silent,)),))
    (event,) = of(bundle(a_dossier(told), AT), "AdverseEvent")

    assert event["event"] == {"text": "Lying hamstring stretch stopped: not said why"}


def test_the_plan_says_by_whom_and_since_when() -> None:
    dossier = a_dossier(made_by="Sam Example", since=date(2026, 11, 20))
    (plan,) = of(valid(bundle(dossier, AT)), "CarePlan")
    first, second = (one["detail"] for one in plan["activity"])

    assert plan["author"] == {"display": "Sam Example"}
    assert plan["period"] == {"start": "2026-11-20"}
    assert first["description"] == "2 sets of 8, hold 5 s; Slowly."
    assert "description" not in second


def test_a_plan_without_exercises_has_no_activity() -> None:
    (plan,) = of(valid(bundle(a_dossier(items=()), AT)), "CarePlan")

    assert "activity" not in plan


def test_there_are_words_for_every_reason() -> None:
    assert set(REASONS) == set(StopReason)


def test_what_was_written_down_afterwards_is_dated_by_its_day() -> None:
    """The moments of such a session are those of the writing down, weeks later."""
    typed = moment(20, 18)
    stop = replace(a_visit_session(2, "bridge").stops[0], at=typed)
    session = replace(
        a_visit_session(2, "bridge"),
        source=Source.BY_HAND,
        started=typed,
        ended=typed,
        stops=(stop,),
    )
    day = session.local_date
    history = History(
        sessions=(session,),
        check_ins=(CheckIn(typed, day, Felt(4, 2)),),
        after_checks=(AfterCheck(session.id, 4, Felt(3, 2)),),
    )
    document = valid(bundle(a_dossier(history), AT))

    for procedure in of(document, "Procedure"):
        assert procedure["performedDateTime"] == day.isoformat()
        assert "performedPeriod" not in procedure
    observations = of(document, "Observation")
    assert {one["effectiveDateTime"] for one in observations} == {day.isoformat()}
    (event,) = of(document, "AdverseEvent")
    assert event["date"] == day.isoformat()


def test_a_session_that_was_put_on_another_day_is_dated_by_that_day() -> None:
    session = replace(a_visit_session(2), local_date=FIRST)
    (first, *_) = of(bundle(a_dossier(History(sessions=(session,))), AT), "Procedure")

    assert first["performedDateTime"] == FIRST.isoformat()


def test_what_nobody_was_asked_is_not_told() -> None:
    """The forms for paper ask no tingling, and one tap in the morning no numbers."""
    typed = moment(20, 18)
    by_hand = replace(a_visit_session(2), source=Source.BY_HAND, started=typed)
    history = History(
        sessions=(by_hand,),
        check_ins=(CheckIn(typed, by_hand.local_date, Felt(4, 2)),),
        after_checks=(AfterCheck(by_hand.id, 4, Felt(3, 2)),),
        mornings=(morning_after(FIRST, Felt(4, 2, Furthest.CALF), NextMorning.WORSE),),
    )
    document = valid(bundle(a_dossier(history), AT))
    told = [
        (one["code"]["text"], one.get("valueCodeableConcept", {}).get("text"))
        for one in of(document, "Observation")
    ]

    assert "Tingling or numbness" not in dict(told)
    # Before and after the session, in leg and back; none of the morning.
    assert [code for code, _ in told].count("Pain severity, 0 to 10") == 4
    assert ("The morning after a session", "Worse") in told
    assert ("Furthest point of the symptoms", "calf") in told
