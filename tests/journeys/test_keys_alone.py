"""Everything that matters, in a real window, by keys alone."""

from pathlib import Path

import pytest

from companion.domain.record import SessionState
from companion.domain.screening import Tier, signs
from companion.domain.stop import Furthest, StopReason
from tests.journeys.conftest import Desktop, ReadProgram
from tests.journeys.running import records, until
from tests.keyboard import Keyboard, keyboard
from tests.screen_reader import Reader

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.untraced,
    pytest.mark.timeout(300),  # a bus and three real programs have to start
]
BUTTON, RADIO, TICK, COMBO = "push button", "radio button", "check box", "combo box"
PLACES = ("Today", "History", "Exercises", "Plan", "Learn", "Settings")


def _first_run(keys: Keyboard) -> None:
    """Welcome, all signs, about you, the plan."""
    keys.comes_to(RADIO, "As it is")
    keys.tab_to(RADIO, "No")
    assert keys.step("Right") == (RADIO, "Yes")
    keys.tab_to(BUTTON, "Continue")
    keys.press("Return")
    for tier in Tier:
        keys.comes_to(RADIO, "No")
        for _ in signs(tier):
            keys.step("n")
        keys.press("Return")
    keys.comes_to(BUTTON, "Continue")
    keys.press("Return")
    keys.comes_to(RADIO, "Left leg")
    keys.press("space")
    for answer in ("Not known yet", "No"):
        keys.tab_to(RADIO, answer)
        keys.press("space")
    keys.tab_to(BUTTON, "Continue")
    keys.press("Return")
    keys.comes_to(BUTTON, "Start today")


def _stopped_session(keys: Keyboard, reader: Reader) -> None:
    """The questions before it, and those of the stop card."""
    keys.press("Return")
    keys.comes_to(RADIO, "0")
    for key in ("1", "Return", "1", "Return", "0", "0", "0", "0", "3"):
        keys.step(key)
    keys.comes_to(BUTTON, "Continue")
    keys.press("Return")
    reader.find(BUTTON, "Stop: pain or tingling")
    keys.press("Next", "Escape")
    keys.comes_to("alert message")
    keys.tab_to(TICK, "More pain")
    keys.press("space")
    keys.tab_to(RADIO, "Back")
    while keys.step("Right") != (RADIO, "Calf"):
        pass
    keys.tab_to(RADIO, "0")
    keys.step("5")
    keys.tab_to(BUTTON, "Finish today")
    keys.press_until_it_moves("Return")
    keys.comes_to(BUTTON, "Today")


def _go_to(keys: Keyboard, here: str, place: str) -> None:
    """By the rail: to it by Tab, in it by the arrows."""
    keys.tab_to(BUTTON, here)
    for name in PLACES[PLACES.index(here) + 1 : PLACES.index(place) + 1]:
        assert keys.step("Down") == (BUTTON, name)
    keys.press("Return")


def _history(keys: Keyboard, reader: Reader) -> None:
    """A week back and on again, and what today's entry holds."""
    _go_to(keys, "Today", "History")
    reader.find(BUTTON, "Previous week")
    keys.tab_to(BUTTON, "Previous week")
    keys.press("Return")
    reader.find(BUTTON, "Last week")
    keys.tab_to(BUTTON, "Next week")
    keys.press("Return")
    keys.comes_to(BUTTON, "Previous week")  # there is no next one now
    while not keys.step("Tab")[1].startswith("Today, "):
        pass
    keys.press("Return")
    reader.find("label", "Set 1: More pain. Felt as far as the calf, 5 of 10.")


def _print_to(path: Path, keys: Keyboard, reader: Reader) -> None:
    """The week as a PDF, and back to the page."""
    keys.press("ctrl+p")
    keys.comes_to(BUTTON, "Print")
    keys.tab_to(BUTTON, "Save as PDF")
    keys.press("Return")
    keys.comes_to("text", "File name:")
    keys.press("ctrl+a")
    keys.write(str(path))
    keys.press("Return")
    reader.find("label", f"Saved as {path.name}.")
    keys.comes_to(BUTTON, "Save as PDF")
    keys.press("Escape")
    keys.comes_to(BUTTON)


def _change_language(keys: Keyboard, reader: Reader) -> None:
    """To German: at once, and one stays where one was."""
    _go_to(keys, "History", "Settings")
    reader.find("text", "Find a setting")
    keys.tab_to(BUTTON, "Language and region")
    keys.press("Return")
    reader.find(COMBO, "Language")
    keys.tab_to(COMBO, "Same as the computer")
    keys.press("d")
    keys.comes_to(COMBO, "Deutsch")
    reader.find(BUTTON, "Heute")
    reader.find(COMBO, "Sprache")


def test_all_that_matters_by_keys_alone(
    tmp_path: Path, desktop: Desktop, read_program: ReadProgram
) -> None:
    """First run, session with a stop, history, print to PDF, another language."""
    data, paper = tmp_path / "data", tmp_path / "week.pdf"
    with read_program(data) as reader, keyboard(desktop[0], reader) as keys:
        _first_run(keys)
        _stopped_session(keys, reader)
        _history(keys, reader)
        _print_to(paper, keys, reader)
        _change_language(keys, reader)
        until(lambda: any(one.stops for one in records(data)))
    assert paper.read_bytes().startswith(b"%PDF")
    (record,) = records(data)
    assert record.state is SessionState.STOPPED
    (stop,) = record.stops
    assert stop.reasons == (StopReason.PAIN_UP,)
    assert (stop.furthest, stop.strength) == (Furthest.CALF, 5)
