"""The bundle against the official schema of R4 and its models."""

import json
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.clinic.fhir import bundle
from companion.domain.caution import Condition
from companion.domain.exercise import Side
from companion.domain.felt import Felt, Tingling
from companion.domain.history import AfterRest, CheckIn, History, Morning
from companion.domain.person import Person
from companion.domain.stop import Furthest
from tests.clinic.dossiers import AT, STORIES, a_dossier, of
from tests.clinic.models import errors, modelled, valid
from tests.printing.visits import FIRST, a_visit_session, moment
from tests.thoroughness import examples


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
