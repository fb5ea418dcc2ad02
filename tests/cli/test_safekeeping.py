"""Copies of the diary on the command line: listed, and gone back to."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from companion.cli import Outcome, run
from companion.store.diary import open_diary
from tests.damage import back_up, wreck
from tests.fakes import FakeClock
from tests.store.examples import DAY, NINE, PLAN

LATER = NINE + timedelta(days=1)
FIRST, SECOND = "diary-20261123T090000Z.db", "diary-20261124T090000Z.db"
Say = Callable[..., tuple[int | None, str, str]]


@pytest.fixture
def say(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Say:
    """Run a verb on this test's diary; gives the exit code and what was said."""

    def run_it(*argv: str) -> tuple[int | None, str, str]:
        outcome = run([*argv, "--data-dir", str(tmp_path)])
        assert isinstance(outcome, Outcome)
        said = capsys.readouterr()
        return outcome.exit_code, said.out, said.err

    return run_it


def begin(folder: Path, name: str) -> None:
    with open_diary(folder, FakeClock(NINE)) as diary:
        key = diary.sessions.begin(PLAN, NINE, DAY, "UTC", name)
        diary.sessions.discard(diary.sessions.begin(PLAN, NINE, DAY, "UTC"))
        assert key == name


def ids(folder: Path) -> list[str]:
    with open_diary(folder, FakeClock(NINE)) as diary:
        return [one.id for one in diary.sessions.between(DAY, DAY)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A session, a copy, and on the next day the same once more."""
    begin(tmp_path, "one")
    back_up(tmp_path, NINE)
    begin(tmp_path, "two")
    back_up(tmp_path, LATER)
    return tmp_path


def test_without_copies_that_is_said(say: Say) -> None:
    assert say("backups") == (0, "no copies yet\n", "")


def test_copies_are_listed_newest_first(folder: Path, say: Say) -> None:
    assert folder.exists()
    code, out, _ = say("backups")
    first, second = out.splitlines()
    assert code == 0
    assert first.startswith(f"{SECOND}  2026-11-24 ")
    assert second.startswith(FIRST)
    assert first.endswith("  sound")


def test_a_copy_that_is_not_sound_is_said(folder: Path, say: Say) -> None:
    (folder / "backups" / SECOND).write_bytes(b"noise")
    code, out, _ = say("backups")
    assert code == 1
    assert out.splitlines()[0].endswith("  it is not as it was written")
    assert out.splitlines()[1].endswith("  sound")


def test_the_newest_sound_copy_is_gone_back_to(folder: Path, say: Say) -> None:
    damaged = wreck(folder, "session_by_date")
    (folder / "backups" / SECOND).write_bytes(b"noise")
    code, out, err = say("restore")
    assert (code, err, out.count("\n")) == (0, "", 1)
    assert out.startswith(f"back to {FIRST} of 2026-11-23 ")
    (kept,) = (folder / "set-aside").glob("*/diary.db")
    assert str(kept.parent) in out
    assert kept.read_bytes() == damaged
    assert sorted(ids(folder)) == ["one", "two"]


def test_a_copy_can_be_named(folder: Path, say: Say) -> None:
    (folder / "diary.db").unlink()
    code, out, _ = say("restore", "--from", FIRST)
    assert code == 0
    assert out.endswith("; there was no file to keep\n")
    assert ids(folder) == ["one"]


def test_a_name_that_is_not_there_is_refused_with_those_that_are(
    folder: Path, say: Say
) -> None:
    before = (folder / "diary.db").read_bytes()
    code, out, err = say("restore", "--from", "../diary.db")
    assert (code, out) == (2, "")
    assert f"the copies: {SECOND}, {FIRST}" in err
    assert (folder / "diary.db").read_bytes() == before


def test_without_a_good_copy_nothing_is_done(tmp_path: Path, say: Say) -> None:
    begin(tmp_path, "one")
    assert say("restore") == (
        2,
        "",
        "companion: there is no good copy to go back to\n",
    )
    assert ids(tmp_path) == ["one"]


def test_a_copy_that_is_not_sound_is_not_gone_back_to(folder: Path, say: Say) -> None:
    (folder / "backups" / FIRST).write_bytes(b"noise")
    code, _, err = say("restore", "--from", FIRST)
    assert code == 2
    assert "damaged" in err
    assert sorted(ids(folder)) == ["one", "two"]


def test_nothing_is_restored_while_the_window_is_open(folder: Path, say: Say) -> None:
    with open_diary(folder, FakeClock(NINE)):
        code, _, err = say("restore")
    assert code == 2
    assert err.startswith("companion: The program is already open with this diary.")
    assert err.count("\n") == 1


def test_a_place_that_cannot_be_used_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    far = tmp_path / ("far" * 100)  # no file system has such long names
    for argv in (["backups"], ["restore"]):
        assert run([*argv, "--data-dir", str(far)]) == Outcome(2)
        assert capsys.readouterr().err.count("\n") == 1
