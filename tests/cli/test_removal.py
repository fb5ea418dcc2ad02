"""Deleting everything from the command line: asked twice, an export offered."""

import sys
from pathlib import Path

import pytest

from companion.cli import run
from companion.cli.outcome import Refusal
from companion.cli.removal import ask_here, erase
from companion.store.diary import open_diary
from companion.store.exchange_reader import read_in
from companion.ui.autostart import autostart_on
from tests.damage import back_up
from tests.fakes import FakeClock
from tests.store.examples import NINE, make_used
from tests.store.shown_photo import LARGE, show


class Person:
    """Answers in turn, and remembers what was asked."""

    def __init__(self, *answers: str) -> None:
        self._answers = iter(answers)
        self.asked: list[str] = []

    def __call__(self, question: str) -> str:
        self.asked.append(question)
        return next(self._answers)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A diary with a copy, and its cache as a chosen folder has it."""
    data = tmp_path / "data"
    make_used(data)
    back_up(data, NINE)
    (data / "cache" / "read").mkdir(parents=True)
    (data / "cache" / "read" / "bridge.json").write_bytes(b"{}")
    return data


def test_after_two_answers_everything_is_gone(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person = Person("\n", "delete\n", "yes\n")
    assert erase(None, data, person) == 0
    assert not data.exists()
    said = capsys.readouterr().out
    assert str(data) in said
    assert "4 files deleted" in said
    assert len(person.asked) == 3


def test_everything_can_be_kept_in_one_file_first(tmp_path: Path, data: Path) -> None:
    kept = tmp_path / "kept.json"
    assert erase(None, data, Person(f"{kept}\n", "delete\n", "yes\n")) == 0
    assert len(read_in(kept).entries) == 1
    assert not data.exists()


def test_nothing_is_deleted_that_the_file_does_not_hold(
    tmp_path: Path,
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with open_diary(data, FakeClock(NINE)) as diary:
        name = show(diary, LARGE)
    kept = tmp_path / "kept.json"
    with monkeypatch.context() as less:
        less.setattr("companion.store.photo_book.MOST_PHOTOS", 0)
        with pytest.raises(Refusal, match="nothing was"):
            erase(kept, data, None)
    assert "older photos of Mine" in capsys.readouterr().err
    assert (data / "photos" / name).read_bytes() == LARGE
    (data / "photos" / name).unlink()  # lost already: deleting loses no more
    assert erase(kept, data, None) == 0
    assert not data.exists()


def test_the_export_is_spared_even_in_the_folder_of_the_diary(data: Path) -> None:
    kept = data / "kept.json"
    assert erase(kept, data, None) == 0
    assert [one.name for one in data.iterdir()] == ["kept.json"]


@pytest.mark.parametrize(
    "answers",
    [("", "yes"), ("", "delete", "no"), ("", ""), ("kept.txt",)],
)
def test_any_other_answer_deletes_nothing(data: Path, answers: tuple[str, ...]) -> None:
    with pytest.raises(Refusal, match="nothing was deleted"):
        erase(None, data, Person(*answers))
    assert (data / "diary.db").exists()
    assert len(list((data / "backups").iterdir())) == 2


def test_an_export_that_fails_deletes_nothing(tmp_path: Path, data: Path) -> None:
    with pytest.raises(Refusal, match="was not written"):
        erase(tmp_path / "nowhere" / "kept.json", data, None)
    assert (data / "diary.db").exists()


def test_while_the_window_is_open_nothing_is_deleted(data: Path) -> None:
    with open_diary(data, FakeClock(NINE)), pytest.raises(Refusal, match="open"):
        erase(None, data, None)
    assert (data / "diary.db").exists()


def test_the_verb_says_what_is_not_ours(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (data / "notes.txt").write_text("mine")
    assert run(["erase", "--yes", "--data-dir", str(data)]).exit_code == 0
    assert "notes.txt" in capsys.readouterr().out
    assert [one.name for one in data.iterdir()] == ["notes.txt"]


def test_it_does_not_start_with_the_computer_any_more(data: Path) -> None:
    start = autostart_on(sys.platform, ("companion",))
    start.set(on=True)
    assert erase(None, data, None) == 0
    assert not start.on


def test_where_there_is_nothing_that_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert erase(None, tmp_path / "none", None) == 0
    assert "nothing to delete" in capsys.readouterr().out


def test_a_folder_that_cannot_be_looked_into_is_said(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="data folder"):
        erase(None, tmp_path / ("long" * 100), None)


def test_without_a_terminal_nobody_can_be_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Typed:
        def __init__(self, *, is_here: bool) -> None:
            self._is_here = is_here

        def isatty(self) -> bool:
            return self._is_here

        def readline(self) -> str:
            return "yes\n"

    monkeypatch.setattr(sys, "stdin", Typed(is_here=False))
    with pytest.raises(Refusal, match="--yes"):
        ask_here("Really? ")
    monkeypatch.setattr(sys, "stdin", Typed(is_here=True))
    assert ask_here("Really? ") == "yes\n"
