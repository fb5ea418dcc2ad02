"""Contract tests of asking for less motion: a real bus with a stub of the portal."""

import os
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from jeepney import HeaderFields, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import open_dbus_connection

from companion.ui import system_motion
from companion.ui.system_motion import motion_of
from tests.ui.desktop_stub import PORTAL, a_bus


@contextmanager
def a_portal(address: str, known: dict[str, Any]) -> Iterator[list[str]]:
    """A portal that knows some settings, each by its key; gives what it was asked."""
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
    connection = open_dbus_connection("SESSION")
    connection.send_and_get_reply(message_bus.RequestName(PORTAL), timeout=60)
    asked: list[str] = []

    def answer() -> None:
        while True:
            try:
                message = connection.receive()
            except (OSError, EOFError):  # the test is over
                return
            if message.header.message_type is not MessageType.method_call:
                continue
            key = message.body[1]
            asked.append(f"{message.header.fields[HeaderFields.member]} {key}")
            if key in known:
                body = (("v", known[key]),)
                connection.send(new_method_return(message, "v", body))
            else:
                connection.send(new_error(message, "org.test.NotFound"))

    hearing = threading.Thread(target=answer, daemon=True)
    hearing.start()
    try:
        yield asked
    finally:
        connection.sock.shutdown(2)
        hearing.join(60)
        connection.close()


def _told(system: str) -> bool | None:
    """What a system says within some seconds; None when it says nothing."""
    said: list[bool] = []
    done = threading.Event()

    def hear(less: bool) -> None:
        said.append(less)
        done.set()

    motion_of(system)(hear)
    for thread in threading.enumerate():
        if thread.name == "motion":
            thread.join(60)
    return said[0] if said else None


@pytest.mark.parametrize(
    ("known", "less"),
    [
        ({"reduced-motion": ("u", 1)}, True),
        ({"reduced-motion": ("u", 0)}, False),
        ({"enable-animations": ("b", False)}, True),
        ({"enable-animations": ("b", True)}, False),
        ({}, None),
    ],
)
def test_the_portal_is_asked_for_both_of_its_settings(
    monkeypatch: pytest.MonkeyPatch, known: dict[str, Any], *, less: bool | None
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "")
    with a_bus() as address, a_portal(address, known) as asked:
        assert _told("linux") is less
        assert asked[0] == "Read reduced-motion"


@pytest.mark.parametrize(
    "address", ["", "disabled:", "nonsense", "unix:path=/no/such/socket"]
)
def test_without_a_bus_nothing_is_known(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert _told("linux") is None


def test_an_unknown_system_is_not_asked() -> None:
    assert _told("aix") is None


@pytest.mark.parametrize(
    ("script", "less"),
    [("echo 1", True), ("echo 0", False), ("exit 1", None)],
)
def test_a_mac_is_asked_by_its_defaults(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, *, less: bool | None
) -> None:
    program = tmp_path / "defaults"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(stat.S_IRWXU)
    monkeypatch.setattr(system_motion, "_DEFAULTS", str(program))
    assert _told("darwin") is less


def test_a_mac_without_the_program_says_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(system_motion, "_DEFAULTS", "/nowhere/defaults")
    assert _told("darwin") is None
