"""What was told goes out in an export and comes in elsewhere."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from companion.domain.felt import Felt
from companion.domain.history import Morning
from companion.domain.person import Person, Referral
from companion.store.codec import to_json
from companion.store.correction import Work
from companion.store.diary import Diary
from companion.store.errors import ImportRefused
from companion.store.merge import Imported
from companion.store.telling import LONGEST_DATA, Telling
from tests.store.examples import DAY, NINE, a_diary
from tests.store.tellings import PERSON, SORE, told
from tests.store.whole import everything


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
