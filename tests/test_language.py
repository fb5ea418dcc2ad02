from collections.abc import Iterator
from pathlib import Path

import pytest

import companion
from companion.language import English, mark, speak, tr, trn
from companion.ui.widgets.control import key_name
from tests.translations.collect import collect


class Backwards:
    """A made-up language: two texts, one of them with plural forms."""

    def find(self, text: str, note: str, count: int | None) -> str:
        known = {
            ("Back", "part of the body", None): "kcab",
            ("Esc", "a key", None): "csE",
            ("{n} sets", "", 1): "a tes",
            ("{n} sets", "", 2): "{n} stes",
        }
        return known.get((text, note, count), "")


@pytest.fixture
def _backwards() -> Iterator[None]:
    speak(Backwards())
    yield
    speak(English())


def test_a_text_stands_for_itself_in_english() -> None:
    assert tr("Start session") == "Start session"
    assert tr("{done} of {planned}", done=2, planned=6) == "2 of 6"
    assert tr("Back|part of the body") == "Back"
    assert tr(mark("Lift")) == "Lift"


def test_a_count_chooses_its_form() -> None:
    assert [trn("{n} set", "{n} sets", n) for n in (0, 1, 2)] == [
        "0 sets",
        "1 set",
        "2 sets",
    ]


@pytest.mark.usefixtures("_backwards")
def test_another_language_is_asked_first() -> None:
    assert tr("Back|part of the body") == "kcab"
    assert [trn("{n} set", "{n} sets", n) for n in (1, 2)] == ["a tes", "2 stes"]
    assert tr("Not known there") == "Not known there"


@pytest.mark.usefixtures("_backwards")
def test_the_key_that_stops_has_one_name() -> None:
    """In Spanish the guide said "Escape", and the red button "Esc"."""
    assert key_name("Esc") == tr("Esc|a key") == "csE"


def test_every_text_of_the_program_can_be_collected() -> None:
    texts = collect(Path(companion.__file__).parent)
    assert {"Today", "History"} <= {one.source for one in texts}
