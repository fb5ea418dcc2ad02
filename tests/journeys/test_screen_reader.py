"""The main job by a screen reader alone: what Orca would read, over the real AT-SPI."""

from pathlib import Path

import pytest

from companion.clock import SystemClock
from companion.domain.record import SessionState
from companion.domain.screening import Tier
from companion.domain.stop import Furthest, StopReason
from companion.ui.pages.sign_check import TITLES
from tests.house import answer_the_list
from tests.journeys.conftest import ReadProgram
from tests.journeys.running import records, until
from tests.screen_reader import Reader

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.untraced,
    pytest.mark.timeout(600),  # what is waited for is the program's own progress
]
# What a control may be; whatever else can have the keyboard has a wrong role.
CONTROLS = {
    *("push button", "check box", "radio button", "toggle button", "combo box"),
    "alert message",  # the stop card, so that it is read at once
    "document",  # a page of paper
    *("slider", "text", "entry", "spin button", "list item", "page tab", "link"),
}
QUESTIONS = (
    ("Leg pain now", "1"),
    ("Back pain now", "0"),
    ("Tingling or numbness", "None"),
    ("Change in peeing, pooing, or feeling between the legs", "No"),
    ("Pain, numbness or weakness in both legs", "No"),
    ("A leg or foot that is weaker or drags", "No"),
    ("How far down does it reach?", "Nowhere"),
)
ABOUT = (
    ("Which leg is sore?", "Left leg"),
    ("What did a professional say the cause is?", "Not known yet"),
    ("Are you pregnant?", "No"),
)
PLACES = ("Today", "History", "Exercises", "Plan", "Learn", "Settings")
# These take the keyboard so that their keys are heard; they are no controls.
LISTENS = {"Session"}


def _wrong(reader: Reader) -> list[str]:
    """Controls without a name or with a wrong role, and named things with none."""
    found = []
    for one in reader.shown():
        try:
            role, name, states = one.role, one.name, one.states
        except LookupError:
            continue  # gone meanwhile
        reached = "focusable" in states and name not in LISTENS
        if reached and not name:
            found.append(f"{role} without a name")
        if reached and role not in CONTROLS:
            found.append(f"{name!r} can have the keyboard and is a {role}")
        if role == "filler" and name:
            found.append(f"{name!r} is a filler")
    return found


def _first_run(reader: Reader) -> None:
    """Welcome, all signs, about you, the plan."""
    reader.group("Are you 16 or older?").find("radio button", "Yes").press()
    assert _wrong(reader) == []
    reader.find("push button", "Continue").press()
    for tier in Tier:
        reader.find("heading", TITLES[tier])
        for one in reader.all("radio button", "No"):
            one.press()
        on = "Done" if tier is Tier.SOON else "Continue"
        reader.find("push button", on).press()
    reader.find("heading", "None of these signs")
    reader.find("push button", "Continue").press()
    for question, answer in ABOUT:
        reader.group(question).find("radio button", answer).press()
    assert _wrong(reader) == []
    reader.find("push button", "Continue").press()
    reader.find("push button", "Look around first").press()


def _session(reader: Reader) -> None:
    """Asked before, paused, stopped, and told of the stop."""
    reader.find("push button", "Start session").press()
    for question, answer in QUESTIONS:
        reader.group(question).find("radio button", answer).press()
    assert _wrong(reader) == []
    reader.find("push button", "Continue").press()
    stop = reader.find("push button", "Stop: pain or tingling")
    told = " ".join(reader.told())  # at once: it does not stay for long
    assert "Get ready." in told, "the phase is told in words"
    assert _wrong(reader) == []
    reader.find("push button", "Pause").press()
    reader.find("push button", "Continue").press()
    _nothing_is_read_behind_a_question(reader)
    stop.press()
    reader.group("What did you feel?").find("check box", "More pain").press()
    reader.group("Where was the lowest point?").find("radio button", "Calf").press()
    reader.group("How strong is it now?").find("radio button", "5").press()
    assert _wrong(reader) == []
    reader.press_until_gone("push button", "Finish today")


def _nothing_is_read_behind_a_question(reader: Reader) -> None:
    """As nothing behind it can be clicked; beside the menu STOP can, and is read."""
    stop = ("push button", "Stop: pain or tingling")
    reader.find("push button", "Menu").press()
    finish = reader.find("push button", "Finish early")
    assert reader.all(*stop)
    finish.press()
    dialog = reader.find("dialog", "Finish early?")
    assert "modal" in dialog.states
    assert reader.all(*stop) == reader.all("push button", "Pause") == []
    reader.find("push button", "Keep going").press()
    reader.find(*stop)
    assert reader.all("dialog", "Finish early?") == []


def _history(reader: Reader) -> None:
    """A week back and on again, an entry, and a note for the visit."""
    reader.find("push button", "History").press()
    reader.find("push button", "Previous week").press()
    reader.find("push button", "Last week")
    reader.find("push button", "Next week").press()
    reader.find("push button", "This week")
    days = reader.group("Days of the week").shown()
    next(one for one in days if one.name.startswith("Today, ")).press()
    reader.find("label", "Set 1: More pain. Felt as far as the calf, 5 of 10.")
    reader.find("text", "Something to tell or to ask").write("Is swimming good?")
    reader.find("push button", "Add as a question").press()
    reader.find("label", "To ask: Is swimming good?")
    assert _wrong(reader) == []


def _print_to(path: Path, reader: Reader) -> None:
    """The week as a PDF."""
    reader.find("push button", "Print this week").press()
    reader.find("document", "Page 1 of 1")
    assert _wrong(reader) == []
    reader.find("push button", "Save as PDF").press()
    reader.find("text", "File name:").write(str(path))
    reader.find("push button", "Save").press()
    reader.find("label", f"Saved as {path.name}.")
    reader.find("push button", "Close").press()


def _change_language(reader: Reader) -> None:
    """To German, in the list that the combo box opens."""
    reader.find("push button", "Settings").press()
    reader.find("push button", "Language and region").press()
    combo = reader.find("combo box", "Language")
    assert reader.languages() == {"en"}
    combo.press()
    reader.find("list item", "Deutsch").press()
    reader.find("combo box", "Sprache")
    reader.find("push button", "Heute")
    assert reader.languages() == {"de"}, "WCAG 3.1.1"
    assert _wrong(reader) == []


def test_all_that_matters_by_a_screen_reader_alone(
    tmp_path: Path, read_program: ReadProgram
) -> None:
    """First run, session with a stop, history, print to PDF, another language."""
    data, paper = tmp_path / "data", tmp_path / "week.pdf"
    with read_program(data) as reader:
        _first_run(reader)
        _session(reader)
        reader.find("push button", "Start session")
        until(lambda: any(one.stops for one in records(data)), seconds=120)
        _history(reader)
        _print_to(paper, reader)
        _change_language(reader)
    assert paper.read_bytes().startswith(b"%PDF")
    (record,) = records(data)
    assert record.state is SessionState.STOPPED
    (stop,) = record.stops
    assert stop.reasons == (StopReason.PAIN_UP,)
    assert (stop.furthest, stop.strength) == (Furthest.CALF, 5)


def test_every_place_is_read_with_names_and_roles(
    tmp_path: Path, read_program: ReadProgram
) -> None:
    wrong: dict[str, list[str]] = {}
    data = tmp_path / "data"
    answer_the_list(data, SystemClock())
    with read_program(data) as reader:
        line = reader.find("slider", "Place in the movement")
        line.set_value(100)
        until(lambda: line.value == 100, seconds=120)
        for place in (*PLACES, "When to get help"):
            reader.find("push button", place).press()
            if place != "When to get help":
                reader.find("push button", place)
            wrong[place] = _wrong(reader)
    assert {place: one for place, one in wrong.items() if one} == {}
