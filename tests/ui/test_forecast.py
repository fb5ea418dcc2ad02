from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from companion.domain.felt import Felt
from companion.domain.history import CheckIn, FlareUp, History, NotToday, Screening
from companion.domain.person import Person
from companion.library import Library, Memo
from companion.place import assets_folder
from companion.store.diary import Diary
from companion.store.setting import GET_UP
from companion.store.telling import Telling
from companion.store.told import Told
from companion.ui.casebook import Casebook
from companion.ui.chronicle import Chronicle
from tests.fakes import FakeClock
from tests.store.examples import a_diary, begin

NINE = datetime.fromisoformat("2026-11-23T09:00:00+00:00")
TODAY = NINE.date()
T = TypeVar("T")


class CountingChronicle(Chronicle):
    """Counts how often all the past had to be read."""

    read_all = 0

    def history(self, today: date) -> History:
        self.read_all += 1
        return super().history(today)


class CountingCasebook(Casebook):
    """A casebook whose readings are counted."""

    def __init__(self, diary: Diary, folder: Path) -> None:
        library = Library(assets_folder() / "exercises")
        memo = Memo(folder / "forecast", "one")
        super().__init__(library, diary.sessions, diary.told, diary.settings, memo)
        self._past = self.past = CountingChronicle(diary.sessions, diary.told)

    @property
    def read_all(self) -> int:
        return self.past.read_all


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    with a_diary(tmp_path / "data", FakeClock(NINE)) as opened:
        tell(opened, "list", Screening(NINE, TODAY))
        yield opened


def tell(diary: Diary, name: str, fact: object) -> None:
    diary.told.add(Telling(name, NINE, TODAY, "UTC", fact))


def a_book(diary: Diary, folder: Path) -> CountingCasebook:
    """The casebook of a new start."""
    return CountingCasebook(diary, folder)


def test_the_next_start_finds_what_was_worked_out(diary: Diary, tmp_path: Path) -> None:
    tell(diary, "in", CheckIn(NINE, TODAY, Felt(5, 1)))
    tell(diary, "flare", FlareUp(TODAY))
    tell(diary, "off", NotToday(TODAY, exercise_id="heel-slide"))
    first, second = a_book(diary, tmp_path), a_book(diary, tmp_path)
    seen = first.outlook(NINE)
    assert second.outlook(NINE) == seen
    assert (first.read_all, second.read_all) == (1, 0)
    assert seen.left_out == {"heel-slide"}
    assert seen.flare is not None


class CountingTold:
    """What was told, and how often it was asked for."""

    def __init__(self, told: Told) -> None:
        self._told = told
        self.marked, self.read = 0, list[str]()

    @property
    def revision(self) -> int:
        return self._told.revision

    def fingerprint(self) -> tuple[int, ...]:
        return self._told.fingerprint()

    def marks(self) -> dict[str, tuple[int, ...]]:
        self.marked += 1
        return self._told.marks()

    def all(self, kind: type[T], since: date = date.min) -> tuple[Telling[T], ...]:
        self.read.append(kind.__name__)
        return self._told.all(kind, since)


def test_a_start_asks_for_no_marks_and_later_only_what_has_changed_is_read(
    diary: Diary,
) -> None:
    told = CountingTold(diary.told)
    past = Chronicle(diary.sessions, told)
    for _ in range(2):
        assert past.facts(Person) == ()
    assert (told.read, told.marked) == (["Person"], 0)
    tell(diary, "who", Person())
    assert (past.facts(Person), told.marked) == ((Person(),), 1)
    tell(diary, "in", CheckIn(NINE, TODAY, Felt(5, 1)))
    assert past.facts(Person) == (Person(),)
    assert (told.read, told.marked) == (["Person", "Person"], 2)


def test_the_past_is_read_once_and_then_as_far_as_it_has_changed(diary: Diary) -> None:
    told = CountingTold(diary.told)
    past = Chronicle(diary.sessions, told)
    past.history(TODAY)
    told.read.clear()
    tell(diary, "in", CheckIn(NINE, TODAY, Felt(5, 1)))
    begin(diary)
    history = past.history(TODAY)
    assert (told.read, told.marked) == (["CheckIn"], 2)
    assert (len(history.check_ins), len(history.sessions)) == (1, 1)


def test_the_coming_days_are_worked_out_before_they_come(
    diary: Diary, tmp_path: Path
) -> None:
    first, second = a_book(diary, tmp_path), a_book(diary, tmp_path)
    for _ in first.work_ahead(NINE):
        pass
    for ahead in range(4):
        for hour in (8, 13):
            later = NINE.replace(hour=hour) + timedelta(days=ahead)
            assert second.outlook(later) == first.outlook(later)
    assert second.read_all == 0
    assert second.outlook(NINE + timedelta(days=4)).day == TODAY + timedelta(days=4)
    assert second.read_all == 1


@pytest.mark.parametrize("what", ["told", "done", "set", "taken back"])
def test_whatever_changes_the_diary_makes_it_work_it_out_anew(
    diary: Diary, tmp_path: Path, what: str
) -> None:
    a_book(diary, tmp_path).outlook(NINE)
    match what:
        case "told":
            tell(diary, "in", CheckIn(NINE, TODAY, Felt(9, 1)))
        case "done":
            begin(diary)
        case "set":
            diary.settings.set(GET_UP, 8.0)
        case _:
            diary.told.remove("list")
    again = a_book(diary, tmp_path)
    seen = again.outlook(NINE)
    assert again.read_all == 1
    assert (seen.plan.closed is not None) is (what in {"told", "taken back"})


def test_nonsense_in_its_place_is_as_good_as_nothing(
    diary: Diary, tmp_path: Path
) -> None:
    seen = a_book(diary, tmp_path).outlook(NINE)
    memo = Memo(tmp_path / "forecast", "one")
    state = (TODAY.toordinal(), *diary.told.fingerprint())
    odd: list[object] = [{"day": "2026-11-23"}, [], {"items": [{"reps": 3}]}]
    for value in odd:
        memo.remember(Path("day-0-0"), state, value)
        again = a_book(diary, tmp_path)
        assert again.outlook(NINE) == seen
        assert again.read_all == 1


def test_without_a_place_to_keep_it_everything_is_worked_out(diary: Diary) -> None:
    library = Library(assets_folder() / "exercises")
    book = Casebook(library, diary.sessions, diary.told, diary.settings)
    assert book.outlook(NINE) is book.outlook(NINE)
