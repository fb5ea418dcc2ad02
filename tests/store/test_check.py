from contextlib import closing
from pathlib import Path

import pytest

from companion.store.check import MOST_PROBLEMS, NEWEST_SUM, sum_of, verify
from companion.store.connection import in_memory
from companion.store.errors import DiaryDamaged
from companion.store.migration import migrate
from companion.store.seal import seal
from tests.store.examples import DAY, a_diary, change, contents, make_used


def test_a_sound_diary_has_no_problems_and_is_not_changed(tmp_path: Path) -> None:
    path = make_used(tmp_path)
    before = contents(tmp_path)
    assert verify(path) == ()
    assert contents(tmp_path) == before


def test_a_diary_is_sound_while_it_is_in_use(tmp_path: Path) -> None:
    with a_diary(tmp_path) as diary:
        assert verify(diary.path) == ()


def test_what_is_not_there_has_a_problem(tmp_path: Path) -> None:
    assert verify(tmp_path / "nothing.db") == ("there is no file",)
    assert list(tmp_path.iterdir()) == []


def test_the_sum_of_the_newest_tables_is_that_of_new_ones() -> None:
    with closing(in_memory()) as connection:
        migrate(connection)
        found = connection.execute("SELECT name, sql FROM sqlite_schema").fetchall()
    ours = [(str(name), " ".join(str(sql).split())) for name, sql in found]
    assert sum_of(ours) == sum_of(reversed(ours)) == NEWEST_SUM
    assert sum_of(ours[1:]) != NEWEST_SUM


@pytest.mark.parametrize(
    "meddling",
    [
        "UPDATE session SET zone = 'Europe/Paris'",
        "UPDATE planned SET name = 'Bridgf'",
        "UPDATE bout SET reps = '[[1,8000000]]'",
        "UPDATE session SET active_ms = 8001",
        "INSERT INTO setting VALUES ('look', '\"dark\"', 0)",
    ],
)
def test_a_value_that_was_changed_is_found_though_it_is_a_valid_one(
    tmp_path: Path, meddling: str
) -> None:
    path = make_used(tmp_path)
    change(path, meddling)
    assert "is not as it was written" in verify(path)[0]


def test_a_text_that_is_no_text_is_found(tmp_path: Path) -> None:
    path = make_used(tmp_path)
    change(path, "UPDATE session SET zone = CAST(x'ff41' AS TEXT)")
    (problem,) = verify(path)
    assert "decode" in problem


def test_a_changed_row_is_not_shown_as_if_it_were_true(tmp_path: Path) -> None:
    path = make_used(tmp_path)
    change(path, "UPDATE bout SET reps = '[[1,1],[2,2]]'")
    with a_diary(tmp_path) as diary, pytest.raises(DiaryDamaged) as caught:
        diary.sessions.between(DAY, DAY)
    assert "bout" in caught.value.problems[0]


def test_a_wreck_is_described_in_a_few_lines(tmp_path: Path) -> None:
    path = make_used(tmp_path)
    change(
        path,
        "PRAGMA ignore_check_constraints = ON",
        "INSERT INTO bout WITH n(n) AS "
        "(SELECT 100 UNION ALL SELECT n + 1 FROM n WHERE n < 160) "
        "SELECT 1, 0, n, 'nowhere', '[]', 0 FROM n",
    )
    assert len(verify(path)) == MOST_PROBLEMS


def test_bytes_where_a_text_was_written_break_the_seal() -> None:
    assert seal(["text"]) != seal([b"text"])  # type: ignore[list-item] # as damage does
