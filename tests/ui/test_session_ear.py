"""Tests of the ear: it listens when it may, and hears a clap at once."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from companion.domain.onset import QUIETEST_DB
from companion.ui.session_ear import NO_MICROPHONE, SessionEar
from tests.ui.devices import FakeMicrophone

ROOM = [-60.0] * 100
CLAP = [-9.0, -12.0, -16.0, -20.0]


class Stand:
    """An ear, its microphone, and what came of it."""

    def __init__(self, *, missing: bool = False) -> None:
        self.microphone = FakeMicrophone(missing=missing)
        self.ear = SessionEar(self.microphone)
        self.startled = 0
        self.failures: list[str] = []
        self.ear.startled.connect(self._count)
        self.ear.failed.connect(self.failures.append)

    def _count(self) -> None:
        self.startled += 1

    def settle(self) -> None:
        """Wait until the microphone's thread has nothing more to do."""
        done = threading.Event()
        self.ear._errand.do(done.set)  # the thread is nobody else's business
        assert done.wait(60)


@pytest.fixture
def on(qtbot: QtBot) -> Iterator[Stand]:
    del qtbot
    made = Stand()
    yield made
    assert made.ear.close()
    assert made.microphone.hear is None


def test_it_does_not_listen_before_it_is_told_to(on: Stand) -> None:
    assert on.microphone.opened == 0


def test_a_clap_startles_it(on: Stand) -> None:
    on.ear.listen()
    on.settle()
    on.microphone.sound(*ROOM)
    assert on.startled == 0
    on.microphone.sound(*CLAP)
    assert on.startled == 1


def test_resting_it_hears_nothing_and_has_let_the_microphone_go(on: Stand) -> None:
    on.ear.listen()
    on.settle()
    on.microphone.sound(*ROOM)
    hear = on.microphone.hear
    assert hear is not None
    on.ear.rest()
    for level in CLAP:  # what was on its way in that very moment
        hear(level)
    on.settle()
    assert on.startled == 0
    assert on.microphone.hear is None
    assert on.ear.level_db == QUIETEST_DB


def test_listening_again_learns_the_room_anew(on: Stand) -> None:
    for times in (1, 2):
        on.ear.listen()
        on.ear.listen()
        on.settle()
        on.microphone.sound(*ROOM, *CLAP)
        assert on.startled == times
        on.ear.rest()
        on.settle()
    assert on.microphone.opened == 2


def test_a_quick_change_of_mind_leaves_it_as_wished_last(on: Stand) -> None:
    on.ear.listen()
    on.ear.rest()
    on.settle()
    assert on.microphone.hear is None


def test_without_a_microphone_it_says_so(qtbot: QtBot) -> None:
    on = Stand(missing=True)
    on.ear.listen()
    qtbot.waitUntil(lambda: on.failures == [NO_MICROPHONE])
    assert on.ear.close()
