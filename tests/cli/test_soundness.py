from pathlib import Path

import pytest

from companion.cli import Outcome, run
from companion.store.diary import FILE_NAME, open_diary
from tests.fakes import FakeClock


def test_a_sound_diary_is_called_sound(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    open_diary(tmp_path, FakeClock()).close()
    assert run(["verify", "--data-dir", str(tmp_path)]) == Outcome(0)
    assert capsys.readouterr().out == "sound\n"


def test_the_data_folder_may_be_named_before_the_verb(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    open_diary(tmp_path, FakeClock()).close()
    assert run(["--data-dir", str(tmp_path), "verify"]) == Outcome(0)
    assert capsys.readouterr().out == "sound\n"


def test_a_missing_diary_is_said_and_not_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["verify", "--data-dir", str(tmp_path / "none")]) == Outcome(1)
    assert capsys.readouterr().out.endswith("there is no file\n")
    assert not (tmp_path / "none").exists()


def test_a_broken_diary_is_told_and_left_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / FILE_NAME
    path.write_bytes(b"not a diary at all" * 500)
    assert run(["verify", "--data-dir", str(tmp_path)]) == Outcome(1)
    assert capsys.readouterr().out.startswith(f"{path}: ")
    assert path.read_bytes() == b"not a diary at all" * 500
