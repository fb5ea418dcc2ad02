"""A private message bus and a desktop on it, as far as staying awake goes."""

import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_call,
    new_method_return,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

SAVER, PORTAL = "org.freedesktop.ScreenSaver", "org.freedesktop.portal.Desktop"


@dataclass
class Desktop:
    """What it was asked, and who holds it awake."""

    held: set[str] = field(default_factory=set)
    reasons: list[str] = field(default_factory=list)
    flags: list[int] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)  # the names of all calls
    change: threading.Condition = field(default_factory=threading.Condition)

    def waits_for(self, count: int, seconds: float = 5) -> bool:
        """Whether so many holds are there, at once or within some seconds."""
        with self.change:
            return self.change.wait_for(lambda: len(self.held) == count, seconds)

    def hear(self, connection: DBusConnection) -> None:
        """Answer until the bus goes away."""
        while True:
            try:
                message = connection.receive()
            except (OSError, EOFError):
                return
            self._answer(connection, message)

    def _answer(self, connection: DBusConnection, message: Message) -> None:
        fields, body = message.header.fields, message.body
        member = fields.get(HeaderFields.member)
        with self.change:
            if member == "NameOwnerChanged" and not body[2]:
                self.held = {one for one in self.held if not one.endswith(body[0])}
                self.change.notify_all()
                return
            if message.header.message_type is not MessageType.method_call:
                return
            self.asked.append(member)
            if member != "Inhibit":
                connection.send(new_error(message, "org.test.Unknown"))
                return
            portal = "portal" in fields[HeaderFields.interface]
            sender = fields[HeaderFields.sender]
            self.held.add(f"{'portal' if portal else 'saver'} {sender}")
            self.reasons.append(body[2]["reason"][1] if portal else body[1])
            if portal:
                self.flags.append(body[1])
            self.change.notify_all()
        signature, reply = ("o", ("/a/handle",)) if portal else ("u", (7,))
        connection.send(new_method_return(message, signature, reply))


@contextmanager
def a_bus(configuration: str = "--session") -> Iterator[str]:
    """A message bus of our own; gives its address."""
    bus = subprocess.Popen(
        ["dbus-daemon", configuration, "--print-address", "--nofork", "--nopidfile"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert bus.stdout is not None
    try:
        yield bus.stdout.readline().strip()
    finally:
        bus.kill()
        bus.wait()
        bus.stdout.close()


@contextmanager
def a_desktop(address: str, *names: str) -> Iterator[Desktop]:
    """A desktop that answers to these names on the bus."""
    before = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
    connection = open_dbus_connection("SESSION")
    for name in names:
        connection.send_and_get_reply(message_bus.RequestName(name), timeout=60)
    rule = "type='signal',member='NameOwnerChanged'"
    bus = DBusAddress("/org/freedesktop/DBus", *["org.freedesktop.DBus"] * 2)
    connection.send_and_get_reply(
        new_method_call(bus, "AddMatch", "s", (rule,)), timeout=5
    )
    desktop = Desktop()
    hearing = threading.Thread(target=desktop.hear, args=(connection,), daemon=True)
    hearing.start()
    try:
        yield desktop
    finally:
        # Wakes the thread that hears: no more comes on this socket.
        connection.sock.shutdown(2)
        hearing.join(60)
        connection.close()
        if before is None:
            del os.environ["DBUS_SESSION_BUS_ADDRESS"]
        else:
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = before
