"""Other programs of Debian that Companion is compared with, and what they need."""

import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Peer:
    """A program of its kind, and how it shows its first window."""

    name: str
    command: list[str]


# safeeyes alone shows no window, only a sign in the tray; its settings are its first.
PEERS = (Peer("workrave", ["workrave"]), Peer("safeeyes", ["safeeyes", "--settings"]))


@contextmanager
def peers_at_home() -> Iterator[Mapping[str, str]]:
    """The environment of a person who has just come: a home, and both buses of D-Bus.

    Without a system bus safeeyes shows nothing.
    """
    with tempfile.TemporaryDirectory() as home, ExitStack() as buses:
        (Path(home) / ".config").mkdir()
        yield {
            "HOME": home,
            "DBUS_SESSION_BUS_ADDRESS": buses.enter_context(_bus()),
            "DBUS_SYSTEM_BUS_ADDRESS": buses.enter_context(_bus()),
        }


@contextmanager
def _bus() -> Iterator[str]:
    """A bus of our own; its address."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    bus = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip()
    finally:
        bus.terminate()
        bus.communicate(timeout=10)
