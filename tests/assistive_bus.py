"""A session bus of our own with AT-SPI on it, for the screen reader of our own."""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.screen import Screen
from tests.screen_reader import PATIENCE, Node, Reader, until

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
_ROOT = "/org/a11y/atspi/accessible/root"


@dataclass(frozen=True)
class AssistiveBus:
    """A session bus of our own, with AT-SPI on it."""

    address: str

    def environment(self, screen: Screen) -> dict[str, str]:
        """The environment of a program that is to be read."""
        return screen.environment() | {
            "DBUS_SESSION_BUS_ADDRESS": self.address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    @contextmanager
    def reader(self, program: str, seconds: float = PATIENCE) -> Iterator[Reader]:
        """The tree of a program, once it is on the bus."""
        with open_dbus_connection(self.address) as session:
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            asked = new_method_call(where, "GetAddress")
            (address,) = session.send_and_get_reply(asked, timeout=PATIENCE).body
        with open_dbus_connection(address) as bus:
            desktop = Node(bus, "org.a11y.atspi.Registry", _ROOT)
            found: list[Node] = []

            def there() -> bool:
                for one in desktop.children:
                    try:
                        if one.name == program and one.children:
                            found.append(one)
                            return True
                    except LookupError:
                        continue
                return False

            heard = until(there, seconds)
            assert heard, f"{program} is not among {[o.name for o in desktop.children]}"
            yield Reader(found[0])


@contextmanager
def assistive_bus() -> Iterator[AssistiveBus]:
    """A session bus and the AT-SPI launcher; both end with the block."""
    with tempfile.TemporaryDirectory(prefix="companion-bus-") as folder:
        daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            env=os.environ | {"XDG_RUNTIME_DIR": folder},
            text=True,
        )
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        try:
            yield AssistiveBus(address)
        finally:
            daemon.terminate()
            daemon.wait(timeout=60)
            daemon.stdout.close()
