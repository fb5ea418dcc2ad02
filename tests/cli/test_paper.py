import re
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from companion.cli import Outcome, run
from companion.cli.content import open_library
from companion.cli.plan import routine_of
from companion.cli.sheet_verb import CLASSES
from companion.clock import SystemClock
from companion.domain.exercise import Side
from companion.domain.felt import Felt
from companion.domain.history import CheckIn, NotToday, Screening, VisitNote
from companion.domain.own_plan import OwnPlan
from companion.domain.record import SessionState
from companion.domain.snapshot import plan_of
from companion.domain.stop import Stop
from companion.domain.timeline import Rep, timeline
from companion.place import assets_folder
from companion.printing.class_kind import ClassKind
from companion.store.diary import FILE_NAME, open_diary
from companion.store.setting import FIRST_WEEKDAY, PAPER
from companion.store.telling import Telling
from tests.cli.exercised import exercise_today


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> QtBot:
    return qtbot  # the verbs find the suite's own application


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def _words(pdf: Path) -> str:
    return subprocess.run(
        ["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True
    ).stdout


BRACE = "abdominal-brace"
SHEETS = ("today", "week", "appointment", "card", "emergency")
CARD = ("--class", "yoga")


def _argv(verb: str, data: Path, *options: str) -> list[str]:
    chosen = CARD if verb == "card" else ()
    return [verb, "--data-dir", str(data), *chosen, *options]


def _written(verb: str, data: Path, *options: str) -> Path:
    pdf = data.parent / f"{verb}.pdf"
    argv = _argv(verb, data, "--pdf", str(pdf), *options)
    assert run(argv) == Outcome(0)
    return pdf


def test_today_is_written_before_there_is_any_diary(data: Path) -> None:
    words = _words(_written("today", data))
    assert "routine" in words
    assert "A few questions first" in words
    assert "then print this sheet again." in words
    assert "Emergency: call" in words
    assert not data.exists()


def _screen(data: Path) -> None:
    """The list of signs was answered today, with no to all of them."""
    now = SystemClock().now()
    fact = Screening(now, now.date())
    with open_diary(data, SystemClock()) as diary:
        diary.told.add(Telling("screened", now, now.date(), "UTC", fact))


def test_today_is_what_the_rules_allow(data: Path) -> None:
    _screen(data)
    words = _words(_written("today", data))
    assert "A few questions first" not in words
    assert "Abdominal brace" in words
    assert "Before you start" in words


def test_an_exercise_that_was_stopped_today_is_not_printed(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _screen(data)
    before = _numbered(data, capsys)
    _stop_the_brace(data)
    assert "Abdominal brace" in before
    after = [name for name in before if name != "Abdominal brace"]
    assert _numbered(data, capsys) == after
    with open_diary(data, SystemClock()) as diary:
        now = SystemClock().now()
        unwanted = NotToday(now.date(), exercise_id="heel-slide")
        diary.told.add(Telling("unwanted", now, now.date(), "UTC", unwanted))
    after.remove("Heel slides")
    assert _numbered(data, capsys) == after
    every = {one.stem for one in (assets_folder() / "exercises").glob("*.toml")}
    with open_diary(data, SystemClock()) as diary:
        now, alone = SystemClock().now(), OwnPlan(removed=frozenset(every - {BRACE}))
        diary.told.add(Telling("alone", now, now.date(), "UTC", alone))
    words = _words(_written("today", data))
    assert "That is enough for today" in words
    assert "is closed for the day" in " ".join(words.split())


def _stop_the_brace(data: Path) -> None:
    now = SystemClock().now()
    with open_diary(data, SystemClock()) as diary:
        line = timeline(routine_of(open_library(), diary.settings, now.date()))
        ids = [one.exercise.id for one in line.routine.items]
        rep = Rep(ids.index(BRACE), 1, 1, Side.BOTH)
        key = diary.sessions.begin(plan_of(line), now, now.date(), "UTC")
        diary.sessions.add_stop(key, Stop(rep, "Brace", now))
        diary.sessions.end(key, SessionState.STOPPED, now)


def _numbered(data: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The exercises of the sheet of today, without what it says of other days."""
    assert run(["today", "--data-dir", str(data), "--text"]) == Outcome(0)
    return re.findall(r"^ *\d  (.+?)(?:  |$)", capsys.readouterr().out, re.MULTILINE)


def test_while_exercises_are_locked_none_is_printed(data: Path) -> None:
    now = SystemClock().now()
    alarm = Screening(now, now.date(), frozenset({"ce_bowel"}))
    with open_diary(data, SystemClock()) as diary:
        diary.told.add(Telling("alarm", now, now.date(), "UTC", alarm))
    words = _words(_written("today", data))
    assert "Get help now" in words
    assert "Cannot hold or feel a bowel movement" in words
    assert "Seen by" in words
    assert "brace" not in words
    assert "When to get help" in _words(_written("emergency", data))


@pytest.mark.parametrize("verb", SHEETS)
def test_the_paper_named_is_used(verb: str, data: Path) -> None:
    heights = (b" 841", b" 595", b" 792", b" 612")
    a4 = _written(verb, data, "--paper", "a4").read_bytes()
    letter = _written(verb, data, "--paper", "letter").read_bytes()
    assert any(one in a4 for one in heights[:2])
    assert any(one in letter for one in heights[2:])


def test_the_paper_of_the_settings_is_used_when_none_is_named(data: Path) -> None:
    for chosen, box in (("a4", b" 595"), ("letter", b" 612")):
        with open_diary(data, SystemClock()) as diary:
            diary.settings.set(PAPER, chosen)
        assert box in _written("week", data).read_bytes()


def test_the_week_shows_what_was_done(data: Path) -> None:
    with open_diary(data, SystemClock()) as diary:
        exercise_today(diary)
    words = _words(_written("week", data))
    assert "Week log" in words
    assert "Abdominal brace" in words


def test_the_week_is_written_while_the_window_has_the_diary_open(data: Path) -> None:
    with open_diary(data, SystemClock()) as diary:
        exercise_today(diary)
        assert "Bridge" in _words(_written("week", data))


@pytest.mark.parametrize(
    ("chosen", "first"), [("monday", "Mon"), ("saturday", "Sat"), ("sunday", "Sun")]
)
def test_the_week_starts_on_the_chosen_day(data: Path, chosen: str, first: str) -> None:
    with open_diary(data, SystemClock()) as diary:
        diary.settings.set(FIRST_WEEKDAY, chosen)
    words = _words(_written("week", data)).split()
    names = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    assert next(word for word in words if word in names) == first


@pytest.mark.parametrize("verb", SHEETS)
def test_a_diary_that_cannot_be_read_is_told_and_left(
    verb: str, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data.mkdir()
    (data / FILE_NAME).write_bytes(b"not a diary" * 1000)
    pdf = data / "a.pdf"
    assert run(_argv(verb, data, "--pdf", str(pdf))) == Outcome(2)
    said = capsys.readouterr().err
    assert said.startswith("companion: ")
    assert said.count("\n") == 1
    assert (data / FILE_NAME).read_bytes() == b"not a diary" * 1000
    assert not pdf.exists()


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("verb", ["today", "week"])
@pytest.mark.parametrize("name", ["missing/a.pdf", "folder"])
def test_a_file_that_cannot_be_written_is_refused_in_one_line(
    verb: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder").mkdir()
    pdf = str(tmp_path / name)
    assert run([verb, "--data-dir", str(tmp_path), "--pdf", pdf]) == Outcome(2)
    said = capsys.readouterr().err
    assert "was not saved" in said
    assert said.count("\n") == 1


def test_a_sheet_is_told_as_text_in_reading_order(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(_argv("card", data, "--text")) == Outcome(0)
    said = capsys.readouterr().out
    found = [said.index(one) for one in ("For my yoga teacher", "I leave out", "[ ]")]
    assert found == sorted(found)
    assert "Page 1 of 1" in said


@pytest.mark.parametrize("verb", SHEETS)
def test_a_sheet_says_where_it_shall_go(
    verb: str, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(_argv(verb, data)) == Outcome(2)
    said = capsys.readouterr().err
    assert "--pdf FILE or --text" in said
    assert said.count("\n") == 1


def test_a_card_names_its_class(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["card", "--data-dir", str(data), "--text"]) == Outcome(2)
    assert "--class" in capsys.readouterr().err


def test_the_classes_told_are_those_there_are_cards_for() -> None:
    assert tuple(ClassKind) == CLASSES


def test_a_blank_week_says_nothing_of_the_diary(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_diary(data, SystemClock()) as diary:
        exercise_today(diary)
    for options, there in ((("--blank",), False), ((), True)):
        assert run(_argv("week", data, "--text", *options)) == Outcome(0)
        assert ("Altogether" in capsys.readouterr().out) is there


def test_an_appointment_has_what_was_done_told_and_noted(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    now = SystemClock().now()
    with open_diary(data, SystemClock()) as diary:
        exercise_today(diary)
        for number, fact in enumerate(
            (
                CheckIn(now - timedelta(hours=1), now.date(), Felt(5, 3)),
                VisitNote(now.date(), "May I swim?", question=True),
                VisitNote(now.date(), "Sitting is hard."),
            )
        ):
            diary.told.add(Telling(f"t{number}", now, now.date(), "UTC", fact))
    assert run(_argv("appointment", data, "--text", "--name", "Ada")) == Outcome(0)
    said = capsys.readouterr().out
    for words in ("Name Ada", "May I swim?", "Sitting is hard.", "5.0"):
        assert words in said
    assert "Abdominal" not in said  # nothing was stopped


def test_large_print_and_saving_ink_are_other_sheets(data: Path) -> None:
    usual = _written("emergency", data).read_bytes()
    large = _written("emergency", data, "--large").read_bytes()
    thrifty = _written("emergency", data, "--ink-saving").read_bytes()
    assert large.count(b"/Type /Page\n") > usual.count(b"/Type /Page\n")
    assert len(thrifty) != len(usual)
