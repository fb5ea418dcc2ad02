"""Verbs speak the language that is asked for, set, or the computer's."""

import argparse
import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.cli import Outcome, run
from companion.cli.phrase import PHRASES, our_phrases
from companion.cli.speech import speak_as_asked, speak_as_set
from companion.domain.own_plan import OwnPlan
from companion.language import English, speak, spoken
from companion.store.diary import open_diary
from companion.store.setting import LANGUAGE
from companion.store.telling import Telling
from tests.fakes import FakeClock


@pytest.fixture(autouse=True)
def _in_english_again() -> Iterator[None]:
    yield
    speak(English())


@pytest.mark.parametrize(
    ("argv", "environment", "language"),
    [
        ([], {}, "en"),
        ([], {"LANG": "C.UTF-8", "LANGUAGE": "de"}, "en"),
        ([], {"LANG": "de_AT.UTF-8"}, "de"),
        ([], {"LANG": "it_IT.UTF-8", "LANGUAGE": "it:fr:en"}, "fr"),
        ([], {"LANG": "de_DE.UTF-8", "LC_ALL": "es_MX"}, "es"),
        (["exercises", "--lang", "de"], {"LANG": "fr_FR"}, "de"),
        (["--lang=es", "exercises"], {}, "es"),
        (["exercises", "--lang", "xx"], {"LANG": "fr_FR"}, "fr"),
        (["exercises", "--lang"], {}, "en"),
    ],
)
def test_the_language_asked_for_comes_first(
    argv: list[str], environment: dict[str, str], language: str
) -> None:
    speak_as_asked(argv, environment)
    assert spoken() == language
    speak_as_asked([], {})
    assert spoken() == "en"


def test_what_is_set_counts_unless_another_one_is_asked_for() -> None:
    speak_as_set("de", "fr")
    speak_as_set("system", None)
    assert spoken() == "en"
    speak_as_set("de", None)
    assert spoken() == "de"


def test_the_exercises_are_listed_in_german(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["exercises", "--lang", "de"]) == Outcome(0)
    assert "Brücke" in capsys.readouterr().out


def test_an_unknown_language_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["exercises", "--lang", "xx"]) == Outcome(2)
    assert "invalid choice: 'xx'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        (["illustrate", "--lang", "de"], "es fehlt: ID, --out"),
        (["dance", "--lang", "de"], "'dance' gibt es nicht (zur Wahl: "),
        (["--data-dir", "x", "week", "--lang", "de", "--pdf"], "eine Angabe fehlt"),
        (["verify", "--lang", "de", "--deep"], "unbekannte Angaben: --deep"),
    ],
)
def test_what_was_not_understood_is_said_in_german(
    capsys: pytest.CaptureFixture[str], argv: list[str], told: str
) -> None:
    assert run(argv) == Outcome(2)
    assert told in capsys.readouterr().err


def test_the_help_is_german_from_the_first_word(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["--lang", "de", "--help"]) == Outcome(0)
    told = capsys.readouterr().out
    assert told.startswith("Aufruf: companion")
    assert "\nOptionen:\n" in told
    assert "\nBefehle:\n" in told
    assert "diese Hilfe zeigen" in told


def test_every_phrase_is_one_that_python_says() -> None:
    source = inspect.getsource(argparse)
    assert [one for one in PHRASES if one not in source] == []


def test_python_speaks_as_before_when_the_line_was_read() -> None:
    before = vars(argparse)["_"]
    with our_phrases():
        assert vars(argparse)["_"] is not before
        assert vars(argparse)["_"]("something new") == "something new"
    assert vars(argparse)["_"] is before


def test_the_window_opens_in_the_language_that_is_named(tmp_path: Path) -> None:
    asked = run(["--lang", "de", "--data-dir", str(tmp_path)])
    assert asked == Outcome(None, tmp_path, "de")


def test_a_sheet_is_written_as_the_settings_say(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_diary(tmp_path, FakeClock()) as diary:
        diary.settings.set(LANGUAGE, "de")
        now = FakeClock().now()
        plan = OwnPlan(added=("bridge",), order=("bridge",))
        diary.told.add(Telling("plan", now, now.date(), "UTC", plan))
    folder = ["--data-dir", str(tmp_path)]
    assert run(["week", "--text", *folder]) == Outcome(0)
    assert "Brücke" in capsys.readouterr().out
    assert run(["week", "--text", "--lang", "en", *folder]) == Outcome(0)
    assert "Bridge" in capsys.readouterr().out
