import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.caution import Condition, Precaution
from companion.domain.exercise import Level, Side
from companion.domain.fact import fact
from companion.domain.felt import Felt, Tingling
from companion.domain.history import (
    AfterCheck,
    CheckIn,
    Choice,
    Clearance,
    Decision,
    Morning,
    Screening,
)
from companion.domain.person import Person, Referral
from companion.domain.stop import Furthest
from companion.store.codec import from_reader, to_json
from companion.store.correction import Work
from companion.store.diary import Diary
from companion.store.errors import DiaryDamaged, ImportRefused, UnknownTelling
from companion.store.kind import KINDS
from companion.store.merge import Imported
from companion.store.reader import Reader, RefusedError
from companion.store.teller import Teller
from companion.store.telling import LONGEST_DATA, Telling
from companion.store.writer import SessionWriter
from tests.fakes import FakeClock, always_sure
from tests.store.any_fact import any_fact
from tests.store.examples import DAY, NINE, a_diary, change
from tests.store.test_trouble import no_file_longer_than
from tests.store.test_writer import Listener
from tests.store.whole import everything
from tests.thoroughness import examples

SORE = Felt(4, 2, Furthest.CALF, Tingling.USUAL)
PERSON = Person(
    Side.LEFT,
    Condition.STENOSIS,
    frozenset({Precaution.OSTEOPOROSIS, Precaution.SORE_KNEE}),
    (Referral("Ms Ito", DAY, frozenset({"pelvic-tilt", "childs-pose"})),),
)


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    with a_diary(tmp_path) as opened:
        yield opened


def told(number: int, what: object, day: date = DAY) -> Telling[object]:
    at = NINE + timedelta(minutes=number)
    return Telling(f"t{number}", at, day, "Europe/London", what)


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


def test_what_was_told_goes_out_and_comes_in_elsewhere(
    diary: Diary, tmp_path: Path
) -> None:
    diary.told.add(told(1, PERSON))
    diary.told.add(told(2, Morning(DAY, SORE)))
    diary.told.remove("t2")
    diary.archive.export(tmp_path / "out.json")
    with a_diary(tmp_path / "other") as other:
        assert other.archive.bring_in(tmp_path / "out.json") == Imported(told=2)
        assert other.archive.bring_in(tmp_path / "out.json") == Imported()
        assert other.told.all(Person) == diary.told.all(Person)
        assert other.told.all(Morning) == ()
        other.corrections.carry_out(Work(brought_back=("t2",)))
        assert len(other.told.all(Morning)) == 1


@contextmanager
def put_right_elsewhere(
    diary: Diary, folder: Path, first: Telling[Morning], second: Telling[Morning]
) -> Iterator[Diary]:
    """Another diary, where the second took the place of the first.

    ``old.json`` is from before, ``new.json`` from after it.
    """
    diary.told.add(first)
    with a_diary(folder / "there") as other:
        diary.archive.export(folder / "old.json")
        other.archive.bring_in(folder / "old.json")
        put_right = Work(told=(second,), taken_back=(first.id,), at=second.at)
        other.corrections.carry_out(put_right)
        other.archive.export(folder / "new.json")
        yield other


def test_what_was_put_right_elsewhere_arrives_and_an_undo_here_stays(
    diary: Diary, tmp_path: Path
) -> None:
    first, second, third = (_morning(n) for n in range(3))
    with put_right_elsewhere(diary, tmp_path, first, second) as other:
        other.told.remove(second.id)  # merely taken back
        other.archive.export(tmp_path / "back.json")
    diary.archive.bring_in(tmp_path / "new.json")
    assert diary.told.all(Morning) == (second,)
    diary.archive.bring_in(tmp_path / "old.json")
    diary.archive.bring_in(tmp_path / "back.json")
    assert diary.told.all(Morning) == (second,)
    undo = Work(taken_back=(second.id,), brought_back=(first.id,), at=third.at)
    diary.corrections.carry_out(undo)
    diary.archive.bring_in(tmp_path / "new.json")
    assert diary.told.all(Morning) == (first,)


def test_what_was_put_right_elsewhere_and_taken_back_here_keeps_its_moment(
    diary: Diary, tmp_path: Path
) -> None:
    first, second, third = (_morning(n) for n in range(3))
    with put_right_elsewhere(diary, tmp_path, first, second):
        diary.corrections.carry_out(Work(taken_back=(first.id,), at=third.at))
    diary.archive.bring_in(tmp_path / "new.json")
    assert diary.told.all(Morning) == (second,)
    taken_back = {one.id: one.removed for one in everything(diary.archive).told}
    assert taken_back == {first.id: third.at, second.id: None}


def _morning(number: int) -> Telling[Morning]:
    at = NINE + timedelta(minutes=number)
    return Telling(f"m-{number}", at, DAY, "UTC", Morning(DAY, Felt(number, 1)))


def test_a_file_of_before_anything_was_told_still_comes_in(
    diary: Diary, tmp_path: Path
) -> None:
    diary.archive.export(tmp_path / "out.json")
    document = json.loads((tmp_path / "out.json").read_bytes())
    assert document.pop("told") == []
    (tmp_path / "old.json").write_text(json.dumps(document))
    assert diary.archive.bring_in(tmp_path / "old.json") == Imported()


@pytest.mark.parametrize(
    ("key", "value", "says"),
    [
        ("kind", "gossip", "nothing that this program knows"),
        ("data", {"day": "2026-11-23", "felt": {"leg": 11, "back": 0}}, "0 to 10"),
        ("day", "2026-13-01", "day"),
        ("id", "t1", "twice"),
    ],
)
def test_what_was_never_told_like_that_is_not_let_in(
    diary: Diary, tmp_path: Path, key: str, value: object, says: str
) -> None:
    diary.told.add(told(1, Morning(DAY, SORE)))
    diary.told.add(told(2, Morning(DAY, SORE)))
    diary.archive.export(tmp_path / "out.json")
    document = json.loads((tmp_path / "out.json").read_bytes())
    document["told"][1][key] = value
    (tmp_path / "in.json").write_text(json.dumps(document))
    with pytest.raises(ImportRefused) as caught:
        diary.archive.bring_in(tmp_path / "in.json")
    assert says in caught.value.detail


def test_a_fact_of_any_length_is_not_let_in(diary: Diary, tmp_path: Path) -> None:
    many = frozenset(f"{number:0>199}" for number in range(LONGEST_DATA // 200 + 1))
    diary.archive.export(tmp_path / "out.json")
    document = json.loads((tmp_path / "out.json").read_bytes())
    document["told"] = [
        {
            "id": "long",
            "kind": "referral",
            "at": "2026-11-23T09:00:00.000000Z",
            "day": "2026-11-23",
            "zone": "UTC",
            "removed": None,
            "data": json.loads(to_json(Referral("Ms Ito", DAY, many))),
        }
    ]
    (tmp_path / "in.json").write_text(json.dumps(document))
    with pytest.raises(ImportRefused) as caught:
        diary.archive.bring_in(tmp_path / "in.json")
    assert "longer" in caught.value.detail


def a_teller(diary: Diary, clock: FakeClock) -> tuple[Teller, SessionWriter]:
    writer = SessionWriter(diary, Listener(), retry_seconds=0.01)
    return Teller(writer, clock, lambda: "Europe/London", always_sure), writer


def test_the_window_tells_in_the_background_and_reads_it_at_once(diary: Diary) -> None:
    clock = FakeClock(NINE)
    teller, writer = a_teller(diary, clock)
    try:
        first = teller.tell(Morning(DAY, SORE))
        clock.pass_ms(60_000)
        teller.tell(Morning(DAY, Felt(1, 1)))
        assert [one.fact.felt.leg for one in teller.all(Morning)] == [4, 1]
        assert teller.newest(Morning) == Morning(DAY, Felt(1, 1))
        assert teller.newest(Person) is None
        before = teller.revision
        teller.take_back(first)
        assert [one.fact.felt.leg for one in teller.all(Morning)] == [1]
        assert teller.revision > before
    finally:
        writer.close()


def test_what_the_disk_refuses_holds_all_the_same(tmp_path: Path) -> None:
    with a_diary(tmp_path) as diary:
        teller, writer = a_teller(diary, FakeClock(NINE))
        early = teller.tell(Morning(DAY, SORE))
        writer.settle()
        try:
            with no_file_longer_than(diary.path.stat().st_size):
                alarm = Screening(NINE, DAY, frozenset({"ce_saddle"}))
                while writer.settle():
                    teller.tell(alarm)
                teller.take_back(early)
                assert teller.all(Morning) == ()
                assert teller.newest(Screening) == alarm
                assert teller.newest(Morning) is None
                waiting = len(teller.all(Screening))
            writer.try_again()
            while writer.waiting:
                writer.settle()
            assert len(diary.told.all(Screening)) == waiting
            assert diary.told.all(Morning) == ()
        finally:
            writer.close()


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
