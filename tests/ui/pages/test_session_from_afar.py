"""What is read from three metres away has the sizes of design.md, in every language."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from companion.domain.exercise import Level, Side
from companion.domain.player import play
from companion.domain.routine import routine
from companion.domain.timeline import Timeline, TimeStep, timeline
from companion.language import ENGLISH, LANGUAGES, English, speak
from companion.library.shelf import Library
from companion.place import assets_folder
from companion.translation import catalogue
from tests.ui.pages.session_stand import Stand, stand

# The tests of the page meet its branches in a third of the time.
pytestmark = pytest.mark.untraced

LOCALE = assets_folder() / "locale"
WORD_LEAST, COUNT_LEAST, STOP_LEAST = 64, 120, (320, 96)


@pytest.fixture(params=LANGUAGES)
def line(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Timeline]:
    """All exercises in one session, told in a language."""
    del qtbot
    language = str(request.param)
    english = language == ENGLISH
    speak(English() if english else catalogue(LOCALE, language), language)
    overlays = None if english else LOCALE / language / "exercises"
    library = Library(assets_folder() / "exercises", overlays=overlays)
    day = date(2026, 11, 23)
    yield timeline(routine(day, library.exercises(), Level.L2, Side.LEFT))
    speak(English(), ENGLISH)


def moments(line: Timeline) -> list[int]:
    """One step for each phase word and each exercise."""
    found: dict[object, int] = {}
    for index, step in enumerate(line.steps):
        found.setdefault(_shown(step), index)
    return list(found.values())


def _shown(step: TimeStep) -> object:
    """What is large of a step: its own word, or the name of its exercise."""
    return step.phase.word if step.phase else (step.kind, step.rep.item)


def show(on: Stand, line: Timeline, index: int) -> None:
    on.page.begin(replace(play(line), index=index))


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_it_can_be_read_from_the_mat(line: Timeline, size: tuple[int, int]) -> None:
    with stand(line, size) as on:
        page = on.page
        for index in moments(line):
            show(on, line, index)
            word = page.tower.word
            assert word.pixels >= WORD_LEAST, word.text()
            assert word.text_fits(), word.text()
            assert page.tower.ring._figure_path().boundingRect().height() >= COUNT_LEAST
            assert page.top.title.text_fits(), page.top.title.text()
            stop = page.controls.stop
            assert stop.width() >= STOP_LEAST[0]
            assert stop.height() >= STOP_LEAST[1]
            assert page.rect().contains(stop.geometry())


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_no_name_of_an_exercise_is_cut_in_the_smallest_window(
    line: Timeline, text_scale: float
) -> None:
    with stand(line, (1024, 680), text_scale=text_scale) as on:
        for index in moments(line):
            show(on, line, index)
            assert on.page.top.title.text_fits(), on.page.top.title.text()
            assert on.page.tower.word.text_fits(), on.page.tower.word.text()
