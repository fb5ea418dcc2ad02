from datetime import timedelta
from pathlib import Path

from companion.store.clock_mark import CLOCK_SEEN
from tests.store.examples import NINE, a_diary, begin

DAY = timedelta(days=1)


def test_an_empty_diary_has_seen_nothing(tmp_path: Path) -> None:
    with a_diary(tmp_path) as diary:
        assert diary.clock_mark.seen() is None


def test_without_a_mark_the_newest_moment_counts(tmp_path: Path) -> None:
    with a_diary(tmp_path) as diary:
        begin(diary, started=NINE)
        begin(diary, started=NINE - DAY)
        assert diary.clock_mark.seen() == NINE


def test_the_mark_moves_once_a_day(tmp_path: Path) -> None:
    with a_diary(tmp_path) as diary:
        mark = diary.clock_mark
        mark.believe(NINE)
        mark.believe(NINE + timedelta(hours=1))
        assert mark.seen() == NINE
        mark.believe(NINE + DAY)
        assert mark.seen() == NINE + DAY


def test_what_the_person_says_counts_more_than_a_record_from_2099(
    tmp_path: Path,
) -> None:
    with a_diary(tmp_path) as diary:
        begin(diary, started=NINE.replace(year=2099))
        diary.clock_mark.insist(NINE)
        assert diary.clock_mark.seen() == NINE


def test_a_mark_that_is_no_moment_is_none(tmp_path: Path) -> None:
    with a_diary(tmp_path) as diary:
        diary.settings.set(CLOCK_SEEN, "yesterday")
        assert diary.clock_mark.seen() is None
