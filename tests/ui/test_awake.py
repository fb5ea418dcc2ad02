"""Contract tests of keeping awake: a real bus with a stub of the desktop, others."""

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from companion.ui.awake import Awake, MacAwake, NoAwake, WindowsAwake, awake_on
from companion.ui.awake_bus import BusAwake
from companion.ui.vigil import PAUSE_MS, Vigil
from tests.ui.desktop_stub import PORTAL, SAVER, a_bus, a_desktop

REASON = "An exercise session is running"


@pytest.fixture
def bus() -> Iterator[str]:
    with a_bus() as address:
        yield address


@pytest.mark.parametrize("names", [(SAVER,), (PORTAL,), (SAVER, PORTAL)])
def test_a_desktop_is_held_awake_and_let_go(bus: str, names: tuple[str, ...]) -> None:
    with a_desktop(bus, *names) as desktop:
        awake = BusAwake()
        awake.hold(REASON)
        assert desktop.waits_for(len(names))
        assert set(desktop.reasons) == {REASON}
        assert desktop.flags in ([], [12])
        awake.release()
        assert desktop.waits_for(0)
        assert awake.close()


def test_holding_twice_asks_once_and_releasing_twice_is_fine(bus: str) -> None:
    with a_desktop(bus, SAVER) as desktop:
        awake = BusAwake()
        awake.hold(REASON)
        awake.hold(REASON)
        assert desktop.waits_for(1)
        awake.release()
        awake.release()
        assert desktop.waits_for(0)
        awake.hold(REASON)
        assert desktop.waits_for(1)
        assert awake.close()
        assert desktop.waits_for(0)
        assert len(desktop.reasons) == 2


def test_a_desktop_that_knows_nothing_of_it_is_left_alone(bus: str) -> None:
    with a_desktop(bus) as desktop:
        awake = BusAwake()
        awake.hold(REASON)
        assert awake.close()
        assert desktop.held == set()


@pytest.mark.parametrize("names", [(SAVER,), (PORTAL,), (SAVER, PORTAL)])
def test_a_program_that_is_killed_lets_the_computer_sleep(
    bus: str, names: tuple[str, ...]
) -> None:
    with a_desktop(bus, *names) as desktop:
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.awake_child"], stdin=subprocess.PIPE
        )
        with child:
            try:
                assert desktop.waits_for(len(names), 20)
                assert child.poll() is None  # it holds, and does nothing more
            finally:
                child.kill()
        assert child.returncode == -signal.SIGKILL
        assert desktop.waits_for(0)
        # Nobody asked for that: the end of its connection alone did it.
        assert set(desktop.asked) == {"Inhibit"}


def test_only_the_end_of_its_own_connection_lets_go(bus: str) -> None:
    with a_desktop(bus, SAVER) as desktop:
        ours, other = BusAwake(), BusAwake()
        ours.hold(REASON)
        other.hold(REASON)
        assert desktop.waits_for(2)
        assert other.close()
        assert desktop.waits_for(1)
        assert ours.close()
        assert desktop.waits_for(0)


def test_a_session_holds_while_it_runs_and_for_a_minute_of_a_pause(
    bus: str, qtbot: QtBot
) -> None:
    del qtbot
    with a_desktop(bus, SAVER, PORTAL) as desktop:
        awake = BusAwake()
        vigil = Vigil(awake)
        vigil.watch()
        assert desktop.waits_for(2)
        vigil.pause()
        assert vigil._soon.interval() == PAUSE_MS == 60_000
        assert desktop.waits_for(2)
        vigil._soon.timeout.emit()
        assert desktop.waits_for(0)
        vigil.watch()
        assert desktop.waits_for(2)
        vigil.end()  # a stop, or the finish
        assert desktop.waits_for(0)
        assert awake.close()


@pytest.mark.parametrize(
    "address", [None, "", "nonsense", "unix:path=/no/such/socket", "tcp:host=x"]
)
def test_without_a_bus_nothing_happens(
    address: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    awake = BusAwake()
    awake.hold(REASON)
    awake.release()
    assert awake.close()


def test_windows_is_told_by_the_state_of_the_thread() -> None:
    states: list[int] = []

    def set_state(state: int) -> int:
        states.append(state)
        return 0

    awake = WindowsAwake(set_state)
    awake.hold(REASON)
    awake.release()
    assert states == [0x8000_0003, 0x8000_0000]


def test_a_mac_is_kept_awake_by_a_child_that_watches_us(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    os.mkfifo(told)
    program = tmp_path / "caffeinate"
    program.write_text(f'#!/bin/sh\necho "$@" > {told}\nexec sleep 60\n')
    program.chmod(stat.S_IRWXU)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    awake = MacAwake()
    awake.hold(REASON)
    awake.hold(REASON)
    assert told.read_text().split() == ["-d", "-i", "-w", str(os.getpid())]
    awake.release()
    awake.release()


def test_a_mac_without_the_program_sleeps_when_it_likes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    awake = MacAwake()
    awake.hold(REASON)
    awake.release()


@pytest.mark.parametrize(
    ("system", "kind"), [("linux", BusAwake), ("darwin", MacAwake), ("aix", NoAwake)]
)
def test_every_system_has_its_way(system: str, kind: type[Awake]) -> None:
    assert isinstance(awake_on(system), kind)


def test_a_system_we_know_nothing_of_sleeps_when_it_likes() -> None:
    awake = NoAwake()
    awake.hold(REASON)
    awake.release()
