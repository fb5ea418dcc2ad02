"""What the bundle says of a person, their sessions and their plan."""

from dataclasses import replace
from datetime import date

import pytest

from companion.clinic.fhir import REASONS, bundle
from companion.domain.change import Change, ChangeKind
from companion.domain.felt import Felt, NextMorning
from companion.domain.history import AfterCheck, CheckIn, History
from companion.domain.morning import morning_after
from companion.domain.record import ChangeMade, Source
from companion.domain.stop import Furthest, StopReason
from tests.clinic.dossiers import AT, STORIES, a_dossier, of
from tests.clinic.models import valid
from tests.printing.visits import FIRST, a_visit_session, moment


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
