"""What a session tells, to the program and to a screen reader."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from companion.domain.player import State, play
from companion.domain.timeline import Rep, StepKind, TimeStep
from companion.ui.widgets.control import Control
from tests.ui.pages.session_stand import Stand, a_line, stand

# In whatever order they run: a stand makes widgets.
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def on(qtbot: QtBot) -> Iterator[Stand]:
    del qtbot
    with stand(a_line("bird-dog", "hamstring-stretch-strap")) as on:
        yield on


def test_every_repetition_is_told_and_the_end_too(on: Stand) -> None:
    line = on.player.timeline
    on.pass_ms(line.total_ms, beat_ms=1000)
    reps = [args[0] for name, args in on.facts if name == "rep_done"]
    assert reps == [step.rep for step in line.steps if step.ends_rep]
    assert all(isinstance(rep, Rep) for rep in reps)
    assert on.names[-1] == "finished"
    assert on.page.tower.word.text() == "Done"
    steps = [args[0] for name, args in on.facts if name == "step_changed"]
    assert all(isinstance(step, TimeStep) for step in steps)
    assert steps == list(line.steps)


def test_the_fixed_names_are_there(on: Stand) -> None:
    names = {one.accessibleName() for one in on.page.findChildren(Control)}
    wanted = {"Pause", "Back", "Skip", "Finish early", "Stop: pain or tingling"}
    assert wanted <= names


def test_the_phase_is_told_to_screen_readers(on: Stand) -> None:
    on.go_to(StepKind.HOLD)
    name = on.page.tower.word.accessibleName()
    assert name == "Hold."
    assert on.page.top.bar.accessibleName().startswith("Exercise 1 of 2. About")


@pytest.fixture
def screen_reader(qtbot: QtBot) -> Iterator[None]:
    del qtbot
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("screen_reader")
def test_with_a_screen_reader_it_is_announced(on: Stand) -> None:
    assert QAccessible.isActive()
    on.go_to(StepKind.OUT)
    on.page.toggle()
    on.page.stop()
    on.card.show_stop(on.player)
    word = QAccessible.queryAccessibleInterface(on.page.tower.word)
    assert word.text(QAccessible.Text.Name).startswith("Paused. Rep 1 of 5.")


def test_another_session_can_begin_after_a_stop(on: Stand) -> None:
    on.page.stop()
    line = a_line("bridge")
    on.page.begin(play(line))
    assert on.player.state is State.RUNNING
    assert on.page.ticking
    assert on.page.top.title.text() == "Bridge"
    assert on.page.stage.figure.updatesEnabled()


def test_leaving_a_session_announces_nothing(on: Stand) -> None:
    told = len(on.facts)
    on.page.leave()
    on.page.beat()
    assert len(on.facts) == told
    assert on.page.player is None
    assert not on.page.ticking
