"""Calls over the desktop's message bus: who is asked, what, and what came back.

    with connected() as connection:
        reply = answer(connection, call(portal("Settings"), "Read", "ss", words), 2.0)

To import it is to load jeepney, 14 ms, so whoever needs it imports it late, and on a
thread that nobody waits for. Anything may ail a bus: expect any error.
"""

from typing import NamedTuple

from jeepney import DBusAddress, Message, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_PORTAL = "org.freedesktop.portal"


class Service(NamedTuple):
    """Who is called: the path of its object, its name, and the interface spoken."""

    path: str
    name: str
    interface: str


def named(name: str) -> Service:
    """A service whose path and interface are called as it is itself."""
    return Service("/" + name.replace(".", "/"), name, name)


def portal(interface: str) -> Service:
    """The desktop's portal, for one of its interfaces."""
    path = "/org/freedesktop/portal/desktop"
    return Service(path, f"{_PORTAL}.Desktop", f"{_PORTAL}.{interface}")


def connected() -> DBusConnection:
    """A new connection to the bus of the person's session."""
    return open_dbus_connection("SESSION")


def call(
    service: Service, method: str, signature: str, body: tuple[object, ...]
) -> Message:
    """A call that can be sent; the signature tells D-Bus the kinds of the body."""
    address = DBusAddress(service.path, service.name, service.interface)
    return new_method_call(address, method, signature, body)


def answer(connection: DBusConnection, asked: Message, seconds: float) -> Message:
    """What came back within so many seconds."""
    return connection.send_and_get_reply(asked, timeout=seconds)


def agrees(reply: Message) -> bool:
    """Whether a reply is an answer, and no refusal."""
    return bool(reply.header.message_type is MessageType.method_return)
