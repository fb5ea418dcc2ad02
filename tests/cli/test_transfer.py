"""The whole diary in one file: written and brought in on the command line."""

from pathlib import Path

import pytest

from companion.cli import Outcome, run
from companion.store.album import ALBUM_NAME
from companion.store.diary import open_diary
from tests.fakes import FakeClock
from tests.store.examples import DAY, NINE, PLAN
from tests.store.shown_photo import LARGE, show


def fill(folder: Path, name: str) -> None:
    with open_diary(folder, FakeClock(NINE)) as diary:
        diary.sessions.begin(PLAN, NINE, DAY, "UTC", name)


def ids(folder: Path) -> list[str]:
    with open_diary(folder, FakeClock(NINE)) as diary:
        return sorted(one.id for one in diary.sessions.between(DAY, DAY))


def test_a_diary_goes_out_in_one_file_and_into_another_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    here, there, file = tmp_path / "a", tmp_path / "b", tmp_path / "out.json"
    fill(here, "one")
    with open_diary(here, FakeClock(NINE)):  # also while the window is open
        argv = ["export", str(file), "--data-dir", str(here)]
        assert run(argv) == Outcome(0)
    assert capsys.readouterr().out == f"1 session written to {file}\n"
    fill(there, "two")
    argv = ["import", str(file), "--data-dir", str(there)]
    assert run(argv) == Outcome(0)
    assert capsys.readouterr().out.startswith("1 new session, 0 already here,")
    assert ids(there) == ["one", "two"]
    assert len(list((there / "backups").glob("*.db"))) == 1
    assert run(argv) == Outcome(0)
    assert capsys.readouterr().out.startswith("0 new sessions, 1 already here,")


def test_what_cannot_go_into_the_file_is_said_before_and_after(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    here, file = tmp_path / "a", tmp_path / "out.json"
    with open_diary(here, FakeClock(NINE)) as diary:
        name = show(diary, LARGE)
    (here / ALBUM_NAME / name).write_bytes(b"rotten")
    argv = ["export", str(file), "--data-dir", str(here)]
    assert run(argv) == Outcome(0)
    out, err = capsys.readouterr()
    assert out == f"0 sessions written to {file}\n"
    told = (
        "companion: Not in the file: the photo of Mine. It is gone or damaged;"
        " choose it again in the exercise.\n"
    )
    assert err == told * 2
    with open_diary(here, FakeClock(NINE)) as diary:
        show(diary, LARGE)
    assert run(argv) == Outcome(0)
    assert capsys.readouterr().err == ""


def test_a_file_is_brought_into_a_new_diary(tmp_path: Path) -> None:
    fill(tmp_path / "a", "one")
    file, there = tmp_path / "out.json", tmp_path / "b"
    run(["export", str(file), "--data-dir", str(tmp_path / "a")])
    assert run(["import", str(file), "--data-dir", str(there)]) == Outcome(0)
    assert ids(there) == ["one"]
    assert not (there / "backups").exists()


@pytest.mark.parametrize("content", [None, b"", b"{}", b"not json"])
def test_a_file_that_is_no_diary_is_refused_and_nothing_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None
) -> None:
    file = tmp_path / "in.json"
    if content is not None:
        file.write_bytes(content)
    argv = ["import", str(file), "--data-dir", str(tmp_path / "data")]
    assert run(argv) == Outcome(2)
    said = capsys.readouterr().err
    assert said.startswith("companion: This file could not be brought in.")
    assert said.count("\n") == 1
    assert not (tmp_path / "data").exists()


def test_nothing_is_brought_in_while_the_window_is_open(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "out.json"
    fill(tmp_path, "one")
    run(["export", str(file), "--data-dir", str(tmp_path)])
    with open_diary(tmp_path, FakeClock(NINE)):
        outcome = run(["import", str(file), "--data-dir", str(tmp_path)])
    assert outcome == Outcome(2)
    assert "already open" in capsys.readouterr().err


def test_without_a_diary_there_is_nothing_to_write(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, data = tmp_path / "out.json", tmp_path / "data"
    assert run(["export", str(file), "--data-dir", str(data)]) == Outcome(2)
    assert "there is no diary yet" in capsys.readouterr().err
    assert not file.exists()
    assert not data.exists()


def test_a_diary_that_is_damaged_is_not_written_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "diary.db").write_bytes(b"")
    file = tmp_path / "out.json"
    assert run(["export", str(file), "--data-dir", str(tmp_path)]) == Outcome(2)
    assert capsys.readouterr().err.count("\n") == 1
    assert not file.exists()


def test_a_file_that_cannot_be_written_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(tmp_path, "one")
    file = tmp_path / "no such folder" / "out.json"
    assert run(["export", str(file), "--data-dir", str(tmp_path)]) == Outcome(2)
    said = capsys.readouterr().err
    assert said.startswith(f"companion: {file} was not written: ")
    assert "No such file" in said
