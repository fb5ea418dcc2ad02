import os
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from companion.cli import Outcome, run
from companion.cli.plan_file import ask_here, take_plan
from companion.cli.plan_verb import SUFFIX as TOLD_SUFFIX
from companion.clinic.located import MOST_CHARACTERS
from companion.clinic.plan_file import SUFFIX
from companion.clinic.plan_reader import read_plan
from companion.clock import SystemClock
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person, Referral
from companion.domain.prescription import Prescription
from companion.store.diary import FILE_NAME, Diary, open_diary
from companion.store.telling import Telling
from tests.clinic.plans import PLAN, TODAY, exercises

Said = pytest.CaptureFixture[str]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / f"sam{SUFFIX}"
    path.write_text(PLAN, encoding="utf-8")
    return path


def plan(deed: str, file: Path, data: Path, *options: str) -> Outcome:
    return run(["plan", deed, str(file), "--data-dir", str(data), *options])


T = TypeVar("T")


def told(data: Path, kind: type[T]) -> list[T]:
    with open_diary(data, SystemClock()) as diary:
        return [one.fact for one in diary.told.all(kind)]


def test_a_plan_is_shown_before_it_is_taken_up(
    file: Path, data: Path, capsys: Said
) -> None:
    asked: list[str] = []

    def no(question: str) -> str:
        asked.append(question)
        asked.append(capsys.readouterr().out)
        return "no\n"

    assert take_plan(file, data, no) == 1
    question, shown = asked
    assert "Type yes" in question
    assert "Plan by Sam Example" in shown
    assert "Lying press-up: it moves the spine" in shown
    assert "Nothing was changed." in capsys.readouterr().out
    assert told(data, OwnPlan) == []


def test_what_is_taken_up_holds_and_the_old_plan_is_kept(
    file: Path, data: Path
) -> None:
    before = OwnPlan(days=frozenset({1}))
    with open_diary(data, SystemClock()) as diary:
        keep(diary, before)

    assert take_plan(file, data, lambda _: "yes\n") == 0
    old, new = told(data, OwnPlan)
    assert old == before
    assert new.order == ("bridge", "bird-dog", "prone-press-up")
    assert told(data, Prescription) == [read_plan(PLAN, exercises(), TODAY)]
    (asked,) = told(data, Referral)
    assert asked.exercise_ids == {"prone-press-up"}
    (person,) = told(data, Person)
    assert "osteoporosis" in person.precautions


def keep(diary: Diary, fact: object) -> None:
    now = SystemClock().now()
    diary.told.add(Telling("before", now, now.date(), "UTC", fact))


def test_twice_is_as_once(file: Path, data: Path, capsys: Said) -> None:
    assert plan("import", file, data, "--yes") == Outcome(0)
    capsys.readouterr()
    assert plan("import", file, data, "--yes") == Outcome(0)
    assert "This is your plan already." in capsys.readouterr().out
    assert len(told(data, OwnPlan)) == 1


def test_what_was_taken_up_is_handed_on_as_it_was(
    file: Path, data: Path, tmp_path: Path
) -> None:
    plan("import", file, data, "--yes")
    out = tmp_path / f"out{SUFFIX}"
    whole = "Sam Example, physiotherapist, Riverside Clinic"
    message = "Start gently. Ring me when the leg gets worse."
    assert plan("export", out, data, "--by", whole, "--message", message) == Outcome(0)
    day = f'"made_on": "{SystemClock().now().date().isoformat()}"'
    assert out.read_text("utf-8") == PLAN.replace('"made_on": "2026-11-20"', day)


def test_the_automatic_plan_is_handed_on_as_the_exercises_of_a_day(
    data: Path, tmp_path: Path, capsys: Said
) -> None:
    out = tmp_path / f"out{SUFFIX}"
    assert plan("export", out, data, "--by", "Sam") == Outcome(0)
    today = SystemClock().now().date()
    made = read_plan(out.read_text("utf-8"), exercises(), today)
    assert 1 <= len(made.exercises) <= 8
    assert f"{len(made.exercises)} exercises written" in capsys.readouterr().out


def test_a_file_that_cannot_be_followed_is_refused_line_by_line(
    file: Path, data: Path, capsys: Said
) -> None:
    file.write_text(PLAN.replace("20,", '90,\n  "speed": 3,'), encoding="utf-8")
    assert plan("import", file, data, "--yes") == Outcome(2)
    said = capsys.readouterr().err
    assert "Line 8:" in said
    assert "Line 9: “speed” is not known" in said
    assert said.count("\n") == 1
    assert told(data, OwnPlan) == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xff\xfe\x00", "This is no text."),
        (b" " * (4 * MOST_CHARACTERS + 1), "too long to be a plan"),
    ],
)
def test_a_file_that_is_no_text_is_refused(
    content: bytes, words: str, file: Path, data: Path, capsys: Said
) -> None:
    file.write_bytes(content)
    assert plan("import", file, data, "--yes") == Outcome(2)
    assert words in capsys.readouterr().err


def test_what_is_no_file_is_refused(tmp_path: Path, data: Path, capsys: Said) -> None:
    for path in (tmp_path / "missing", tmp_path):
        assert plan("import", path, data, "--yes") == Outcome(2)
        assert "cannot be opened" in capsys.readouterr().err


def test_a_plan_that_cannot_be_written_says_why(data: Path, capsys: Said) -> None:
    for path, words in (
        (data / "missing" / f"a{SUFFIX}", "was not written"),
        (data.parent / "a.txt", f"ends in {SUFFIX}"),
    ):
        assert plan("export", path, data, "--by", "Sam") == Outcome(2)
        assert words in capsys.readouterr().err
    out = data.parent / f"a{SUFFIX}"
    assert plan("export", out, data, "--by", " ") == Outcome(2)
    assert "nobody is named" in capsys.readouterr().err
    out.mkdir()
    assert plan("export", out, data, "--by", "Sam") == Outcome(2)
    assert "was not written" in capsys.readouterr().err
    assert [one.name for one in data.parent.iterdir() if one.name.startswith(".")] == []


@pytest.mark.parametrize("deed", ["import", "export"])
def test_a_diary_that_cannot_be_read_is_told(
    deed: str, file: Path, data: Path, capsys: Said
) -> None:
    data.mkdir()
    (data / FILE_NAME).write_bytes(b"not a diary" * 1000)
    options = ("--yes",) if deed == "import" else ("--by", "Sam")
    assert plan(deed, file, data, *options) == Outcome(2)
    assert capsys.readouterr().err.startswith("companion: ")


def test_where_nobody_can_be_asked_nothing_is_changed(
    file: Path, data: Path, capsys: Said
) -> None:
    assert plan("import", file, data) == Outcome(2)
    assert "see --yes" in capsys.readouterr().err
    assert told(data, OwnPlan) == []


def test_on_a_terminal_the_answer_is_read(
    monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    class Terminal:
        def isatty(self) -> bool:
            return True

        def readline(self) -> str:
            return "yes\n"

    monkeypatch.setattr("sys.stdin", Terminal())
    assert ask_here("Take it up? ") == "yes\n"
    assert capsys.readouterr().out == "Take it up? "


def test_the_verb_and_the_reader_know_the_same_name_of_file() -> None:
    assert TOLD_SUFFIX == SUFFIX


def test_a_pipe_is_no_plan(tmp_path: Path, data: Path, capsys: Said) -> None:
    """Nothing waits for what never comes."""
    pipe = tmp_path / "pipe.companion-plan"
    os.mkfifo(pipe)

    assert plan("import", pipe, data) == Outcome(2)
    assert "it is not an ordinary file" in capsys.readouterr().err


def test_a_plan_is_not_taken_up_under_a_date_that_looks_wrong(
    file: Path, data: Path, capsys: Said
) -> None:
    with open_diary(data, SystemClock()) as diary:
        diary.clock_mark.insist(SystemClock().now() + timedelta(days=9))
    assert plan("import", file, data, "--yes") == Outcome(2)
    assert "; set its date, or say in the window" in capsys.readouterr().err
    assert told(data, Prescription) == []
