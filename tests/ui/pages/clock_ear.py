"""Somebody who hears every fact of a session's clock, and moves its time."""

from companion.domain.exercise import Sides
from companion.domain.player import Player, State
from companion.domain.timeline import timeline
from companion.ui.pages.session_clock import SessionClock
from tests.exercises import a_routine, an_exercise
from tests.fakes import FakeClock

LINE = timeline(
    a_routine(an_exercise(), an_exercise("Clamshell", sides=Sides.EACH, reps=(1,)))
)
FACTS = (
    "step_changed",
    "rep_done",
    "paused",
    "resumed",
    "stopped",
    "finished",
    "ended_early",
    "beaten",
)


class Ear:
    """Hears every fact, with the player's state at the moment of hearing."""

    def __init__(self, time: SessionClock) -> None:
        self.heard: list[tuple[str, tuple[object, ...]]] = []
        self.states: list[State] = []
        self.ticking: list[bool] = []
        self._time = time
        for name in FACTS:
            self._listen(name)

    @property
    def facts(self) -> list[str]:
        return [name for name, _ in self.heard if name != "beaten"]

    def _listen(self, name: str) -> None:
        def hear(*args: object) -> None:
            self.heard.append((name, args))
            assert self._time.player is not None
            self.states.append(self._time.player.state)
            self.ticking.append(self._time.ticking)

        getattr(self._time, name).connect(hear)


def pass_ms(clock: FakeClock, time: SessionClock, milliseconds: int) -> None:
    for _ in range(milliseconds // 500):
        clock.pass_ms(500)
        time.beat()
    clock.pass_ms(milliseconds % 500)
    time.beat()


def player_of(time: SessionClock) -> Player:
    assert time.player is not None
    return time.player
