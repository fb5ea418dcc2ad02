import pytest
from pytestqt.qtbot import QtBot

from companion.domain.exercise import Dose
from companion.ui.widgets.figure_loop import REPETITIONS, FigureLoop
from companion.ui.widgets.rep_path import RepPath
from tests.exercises import an_exercise
from tests.fakes import FakeClock

PATH = RepPath(an_exercise(), Dose((8,), 2))


@pytest.fixture
def loop(qtbot: QtBot, clock: FakeClock) -> FigureLoop:
    assert qtbot is not None
    made = FigureLoop(clock)
    made.set_path(PATH)
    return made


def test_it_sleeps_until_there_is_something_to_see(loop: FigureLoop) -> None:
    asleep = (loop.playing, loop.moving)
    loop.set_awake(awake=True)
    awake = (loop.playing, loop.moving)
    loop.set_awake(awake=False)
    assert (asleep, awake) == ((True, False), (True, True))


def test_the_place_is_that_of_the_clock(loop: FigureLoop, clock: FakeClock) -> None:
    loop.set_awake(awake=True)
    clock.pass_ms(1_500)
    loop.tick()
    assert loop.position == PATH.after(1_500) == 0.25
    loop.set_awake(awake=False)


def test_sleep_takes_no_time_away(loop: FigureLoop, clock: FakeClock) -> None:
    loop.set_awake(awake=True)
    clock.pass_ms(1_500)
    loop.tick()
    loop.set_awake(awake=False)
    clock.pass_ms(60_000)
    loop.set_awake(awake=True)
    loop.tick()
    assert loop.position == pytest.approx(0.25)
    loop.set_awake(awake=False)


def test_after_some_repetitions_it_rests_at_the_start(
    qtbot: QtBot, loop: FigureLoop, clock: FakeClock
) -> None:
    loop.set_awake(awake=True)
    clock.pass_ms(REPETITIONS * PATH.milliseconds)
    with qtbot.waitSignal(loop.playing_changed) as told:
        loop.tick()
    assert told.args == [False]
    assert (loop.position, loop.moving) == (0.0, False)


def test_the_next_exercise_plays_again_after_a_rest(
    loop: FigureLoop, clock: FakeClock
) -> None:
    loop.set_awake(awake=True)
    clock.pass_ms(REPETITIONS * PATH.milliseconds)
    loop.tick()
    loop.set_path(PATH)
    assert loop.playing


def test_the_next_exercise_stays_still_after_a_pause(loop: FigureLoop) -> None:
    loop.pause()
    loop.set_path(PATH)
    assert not loop.playing


def test_a_chosen_place_is_kept(loop: FigureLoop, clock: FakeClock) -> None:
    loop.set_awake(awake=True)
    loop.seek(0.8)
    clock.pass_ms(500)
    assert (loop.position, loop.moving) == (0.8, False)


def test_playing_goes_on_from_the_chosen_place(
    loop: FigureLoop, clock: FakeClock
) -> None:
    loop.seek(0.25)
    loop.play()
    clock.pass_ms(300)
    loop.tick()
    assert loop.position == pytest.approx(0.3)
    loop.pause()


def test_playing_from_the_end_begins_again(loop: FigureLoop, clock: FakeClock) -> None:
    loop.seek(1.0)
    loop.play()
    clock.pass_ms(600)
    loop.tick()
    assert loop.position == pytest.approx(0.1)
    loop.pause()


def test_a_place_is_never_outside_the_line(loop: FigureLoop) -> None:
    loop.seek(3)
    assert loop.position == 1.0
    loop.seek(-3)
    assert loop.position == 0.0
