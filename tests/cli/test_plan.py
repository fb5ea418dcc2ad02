from datetime import date
from pathlib import Path

import pytest

from companion.cli.catalogue import list_exercises
from companion.cli.content import open_library
from companion.cli.plan import routine_of
from companion.domain.exercise import Side
from companion.library import Library
from companion.place import assets_folder
from companion.store.diary import open_diary
from companion.store.setting import SORE_SIDE
from tests.fakes import FakeClock

DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("sore", "first"), [("left", Side.RIGHT), ("right", Side.LEFT)]
)
def test_the_easier_side_comes_first(tmp_path: Path, sore: str, first: Side) -> None:
    with open_diary(tmp_path, FakeClock()) as diary:
        diary.settings.set(SORE_SIDE, sore)
        routine = routine_of(open_library(), diary.settings, DAY)
    sides = {one.exercise.id: one.sides for one in routine.items}
    assert sides["clamshell"][0] is first


@pytest.fixture
def partly_broken(tmp_path: Path) -> Library:
    """The program's own exercises, one of them broken."""
    for path in (assets_folder() / "exercises").glob("*.toml"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "bridge.toml").write_text("id = 'bridge'", encoding="utf-8")
    return Library(tmp_path)


def test_a_broken_exercise_is_told_and_left_out_of_the_routine(
    tmp_path: Path, partly_broken: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_diary(tmp_path / "data", FakeClock()) as diary:
        routine = routine_of(partly_broken, diary.settings, DAY)
    ids = [one.exercise.id for one in routine.items]
    assert "bridge" not in ids
    assert "clamshell" in ids
    assert capsys.readouterr().err.startswith(
        "companion: bridge.toml: name: is missing"
    )


def test_a_broken_exercise_is_told_and_left_out_of_the_list(
    partly_broken: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    assert list_exercises(partly_broken, as_json=False) == 1
    said = capsys.readouterr()
    assert "bridge    " not in said.out
    assert "clamshell " in said.out
    assert said.err.startswith("companion: bridge.toml: name: is missing")
