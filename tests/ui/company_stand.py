"""The whole program in a session, with made-up devices."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from companion.app import House
from companion.domain.player import Player
from companion.ui.audio.tone import RATE
from companion.ui.company import Company
from companion.ui.equipment import Equipment
from companion.ui.pages.session import SessionPage
from companion.ui.pages.stop_question import StopQuestion
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, begin, let_pass, window_of
from tests.ui.devices import FakeAwake, FakeMicrophone, FakeSpeaker, no_voices


class Stand:
    """The program in a session, its devices, and its clock."""

    def __init__(self, house: House, clock: FakeClock, devices: Equipment) -> None:
        self.house = house
        self.clock = clock
        assert isinstance(devices.speaker, FakeSpeaker)
        assert isinstance(devices.microphone, FakeMicrophone)
        assert isinstance(devices.awake, FakeAwake)
        self.speaker = devices.speaker
        self.microphone = devices.microphone
        self.awake = devices.awake

    def start(self) -> None:
        begin(window_of(self.house))
        assert self.speaker.ready.wait(60)
        self.settle()

    @property
    def page(self) -> SessionPage:
        return window_of(self.house).session.session

    @property
    def player(self) -> Player:
        assert self.page.player is not None
        return self.page.player

    @property
    def company(self) -> Company:
        (found,) = self.page.findChildren(Company)
        return found

    def pass_ms(self, milliseconds: int, tick: int = 100) -> None:
        """Let time pass; the loudspeaker plays on meanwhile."""
        for _ in range(milliseconds // tick):
            let_pass(self.house, self.clock, tick, tick)
            self.speaker.played(tick * RATE // 1000)

    def settle(self) -> None:
        """Wait until no thread of the company has anything to do."""
        for errand in (self.company.sound._errand, self.company.ear._errand):
            done = threading.Event()
            errand.do(done.set)
            assert done.wait(60)

    def allow_microphone(self) -> None:
        self.company.panel.hands_free.click()
        self.settle()

    def clap(self) -> None:
        self.microphone.sound(*[-60.0] * 100, -9.0, -12.0, -16.0)

    @property
    def question(self) -> StopQuestion | None:
        found = window_of(self.house).findChildren(StopQuestion)
        shown = [one for one in found if one.isVisible()]
        return shown[0] if shown else None


@contextmanager
def in_company(application: QApplication, folder: Path) -> Iterator[Stand]:
    """The program with its devices, of which it lets go at its end."""
    microphone, awake = FakeMicrophone(), FakeAwake()
    devices = Equipment(FakeSpeaker(), no_voices, microphone, awake)
    clock = FakeClock(MONDAY)
    with at_home(application, folder, clock, devices) as house:
        yield Stand(house, clock, devices)
    assert not awake.held
    assert microphone.hear is None
