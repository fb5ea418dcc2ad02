"""What is told is kept, found, taken back and put right."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.exercise import Level, Side
from companion.domain.fact import fact
from companion.domain.felt import Felt
from companion.domain.history import (
    AfterCheck,
    CheckIn,
    Choice,
    Clearance,
    Decision,
    Morning,
    Screening,
)
from companion.domain.person import Person
from companion.store.codec import from_reader, to_json
from companion.store.correction import Work
from companion.store.diary import Diary
from companion.store.errors import DiaryDamaged, UnknownTelling
from companion.store.kind import KINDS
from companion.store.reader import Reader, RefusedError
from tests.store.any_fact import any_fact
from tests.store.examples import DAY, NINE, a_diary, change
from tests.store.tellings import PERSON, SORE, told
from tests.thoroughness import examples


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    """A diary that need not be sound at its end: a test spoils it."""
    with a_diary(tmp_path) as opened:
        yield opened


def test_what_is_told_is_there_again_in_the_order_it_was_told(diary: Diary) -> None:
    diary.told.add(told(2, Morning(DAY, SORE)))
    diary.told.add(told(1, Morning(DAY, Felt(1, 1))))
    diary.told.add(told(3, Screening(NINE, DAY)))
    found = diary.told.all(Morning)
    assert [one.id for one in found] == ["t1", "t2"]
    assert found[1].fact == Morning(DAY, SORE)
    assert (found[1].at, found[1].day) == (NINE + timedelta(minutes=2), DAY)
    assert diary.told.all(CheckIn) == ()


def test_only_what_was_told_since_a_day_is_read(diary: Diary) -> None:
    later = DAY + timedelta(days=3)
    diary.told.add(told(1, Morning(DAY, SORE)))
    diary.told.add(told(2, Morning(later, SORE), later))
    assert [one.id for one in diary.told.all(Morning, later)] == ["t2"]


def test_the_newest_of_a_kind_is_found_alone(diary: Diary) -> None:
    assert diary.told.newest(Person) is None
    diary.told.add(told(1, PERSON))
    diary.told.add(told(2, replace(PERSON, side=Side.RIGHT)))
    found = diary.told.newest(Person)
    assert found is not None
    assert found.fact.side is Side.RIGHT
    diary.told.remove("t2")
    found = diary.told.newest(Person)
    assert found is not None
    assert found.fact == PERSON


def test_what_is_taken_back_holds_no_longer_and_can_come_back(diary: Diary) -> None:
    diary.told.add(told(1, Morning(DAY, SORE)))
    diary.told.remove("t1")
    assert diary.told.all(Morning) == ()
    diary.corrections.carry_out(Work(brought_back=("t1",)))
    assert [one.id for one in diary.told.all(Morning)] == ["t1"]
    with pytest.raises(UnknownTelling):
        diary.told.remove("never told")


def test_the_same_telling_twice_is_kept_once(diary: Diary) -> None:
    diary.told.add(told(1, Morning(DAY, SORE)))
    diary.told.add(told(1, Morning(DAY, SORE)))
    assert len(diary.told.all(Morning)) == 1


def test_a_value_changed_behind_our_back_is_noticed(diary: Diary) -> None:
    diary.told.add(told(1, Screening(NINE, DAY, frozenset({"ce_saddle"}))))
    change(diary.path, """UPDATE told SET data = replace(data, 'ce_saddle', '')""")
    with pytest.raises(DiaryDamaged):
        diary.told.all(Screening)


def test_a_fact_that_cannot_be_understood_is_not_passed_over(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.told.add(told(1, Decision(DAY, "bridge", Choice.ACCEPT)))
    monkeypatch.setitem(KINDS, "decision", Clearance)
    monkeypatch.setattr("companion.store.told.NAMES", {Clearance: "decision"})
    with pytest.raises(DiaryDamaged) as caught:
        diary.told.all(Clearance)
    assert caught.value.problems[0].startswith("told: decision")


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
@settings(max_examples=examples(40))
@given(data=st.data())
def test_every_fact_of_every_kind_comes_back_as_it_was(
    kind: type, data: st.DataObject
) -> None:
    one = data.draw(any_fact(kind))
    text = to_json(one)
    back: object = from_reader(kind, Reader(json.loads(text), "fact"))
    assert back == one
    assert to_json(back) == text


@fact
class Grown:
    """A fact with a field more than it had when it was first kept."""

    level: Level
    sides: tuple[Side, ...] = ()
    share: float = 0.5
    many: int = 1


def test_a_field_that_was_added_later_takes_its_default() -> None:
    read = from_reader(Grown, Reader({"level": 2}, "fact"))
    assert read == Grown(Level.L2)
    assert to_json(read) == '{"level":2,"many":1,"share":0.5,"sides":[]}'


@pytest.mark.parametrize(
    "document",
    [
        {"level": 4},
        {"level": 1, "sides": "left"},
        {"level": 1, "share": "much"},
        {"level": 1, "other": 1},
        {"sides": []},
        [],
    ],
    ids=str,
)
def test_a_document_that_is_no_such_fact_is_refused(document: object) -> None:
    with pytest.raises(RefusedError, match="fact"):
        from_reader(Grown, Reader(document, "fact"))


def test_a_pain_that_is_not_on_the_scale_is_refused(diary: Diary) -> None:
    document = json.loads(to_json(Morning(DAY, SORE)))
    document["felt"]["leg"] = 11
    with pytest.raises(RefusedError, match="pain is 0 to 10"):
        from_reader(Morning, Reader(document, "fact"))
    assert diary.told.all(Morning) == ()


def test_what_tells_of_a_day_is_found_whenever_it_was_told(diary: Diary) -> None:
    before, here = DAY - timedelta(days=9), DAY - timedelta(days=8)
    diary.told.add(told(1, Morning(here, SORE)))
    diary.told.add(told(2, Morning(before, SORE)))
    diary.told.add(told(3, Morning(DAY, SORE)))
    diary.told.add(told(4, CheckIn(NINE, here, SORE)))
    diary.told.add(told(5, Morning(here, SORE)))
    diary.told.remove("t5")
    found = diary.told.about(Morning, here, DAY - timedelta(days=1))
    assert [one.id for one in found] == ["t1"]


def test_what_tells_of_sessions_is_found_by_their_ids(diary: Diary) -> None:
    for number, session in enumerate(("a", "b", "c")):
        diary.told.add(told(number, AfterCheck(session, number)))
    diary.told.remove("t1")
    found = diary.told.of_session(AfterCheck, ("b", "c"))
    assert [one.fact for one in found] == [AfterCheck("c", 2)]
    assert diary.told.of_session(AfterCheck, ()) == ()


def test_what_was_taken_back_says_when(diary: Diary) -> None:
    diary.told.add(told(1, Morning(DAY, SORE)))
    diary.told.add(told(2, Morning(DAY, SORE)))
    diary.told.remove("t1")
    (found,) = diary.told.taken_back(Morning)
    assert found.telling.id == "t1"
    assert found.at == NINE
