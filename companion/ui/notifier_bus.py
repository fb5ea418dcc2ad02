"""Notes on a Linux desktop, by org.freedesktop.Notifications over D-Bus.

One thread asks and listens, for a desktop's services can be as wedged as any; it ends
with the connection. The desktop takes the note away when we go.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from companion.ui.errand import Errand
from companion.ui.notifier import Answer, Note

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

_LIMIT_SECONDS = 3.0
_LEAVE_SECONDS = 1.0
_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_RULE = f"type='signal',interface='{_NAME}'"
_AS_LONG_AS_IT_LIKES = -1

Answered = Callable[[Answer], None]


class BusNotifier:
    """Asks the desktop to show notes, and hears what is pressed on them."""

    def __init__(self, icon: Path) -> None:
        self._icon = icon
        self._errand = Errand("notes")
        self._connection: DBusConnection | None = None
        self._listener: threading.Thread | None = None
        self._shown: tuple[int, Answered] | None = None
        self._replies: dict[int, Any] = {}
        self._heard = threading.Condition()

    def show(self, note: Note, answered: Answered, failed: Callable[[], None]) -> None:
        """Show a note in the place of the last one."""
        self._errand.do(lambda: self._show(note, answered, failed))

    def close(self) -> bool:
        """Take the note away and hang up."""
        return self._errand.close(_LEAVE_SECONDS, self._hang_up)

    def _show(self, note: Note, answered: Answered, failed: Callable[[], None]) -> None:
        try:
            reply = self._ask(self._notify(note))
        except Exception:  # noqa: BLE001 - no bus, no service, a wedged one: any
            self._hang_up()
            failed()
            return
        self._shown = (int(reply.body[0]), answered)

    def _ask(self, message: Any) -> Any:  # noqa: ANN401 - jeepney has no types
        """The answer to a call. Raises whatever ails the bus, or a refusal."""
        from jeepney import MessageType  # noqa: PLC0415 - 14 ms of a thread

        connection = self._connection or self._connect()
        serial = next(connection.outgoing_serial)
        connection.send(message, serial=serial)
        with self._heard:
            known = self._heard.wait_for(
                lambda: serial in self._replies, _LIMIT_SECONDS
            )
            reply = self._replies.pop(serial, None)
        if not known or reply.header.message_type is not MessageType.method_return:
            msg = "the desktop shows no notes"
            raise OSError(msg)
        return reply

    def _connect(self) -> "DBusConnection":
        from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 - as above
        from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - so

        connection = open_dbus_connection("SESSION")
        bus = DBusAddress("/org/freedesktop/DBus", *["org.freedesktop.DBus"] * 2)
        rule = new_method_call(bus, "AddMatch", "s", (_RULE,))
        connection.send_and_get_reply(rule, timeout=_LIMIT_SECONDS)
        self._connection = connection
        self._listener = threading.Thread(
            target=self._listen, args=(connection,), name="notes heard", daemon=True
        )
        self._listener.start()
        return connection

    def _listen(self, connection: "DBusConnection") -> None:
        """Take in answers and signals until the connection ends."""
        from jeepney import HeaderFields  # noqa: PLC0415 - as above

        while True:
            try:
                message = connection.receive()
            except Exception:  # noqa: BLE001 - it was closed, or broke: both end it
                return
            fields = message.header.fields
            serial = fields.get(HeaderFields.reply_serial)
            if serial is not None:
                with self._heard:
                    self._replies[serial] = message
                    self._heard.notify_all()
            elif fields.get(HeaderFields.member) == "ActionInvoked":
                self._take_answer(*message.body)

    def _take_answer(self, shown: int, key: str) -> None:
        if self._shown is not None and self._shown[0] == shown:
            with suppress(ValueError):  # a desktop's own word
                self._shown[1](Answer(key))

    def _notify(self, note: Note) -> Any:  # noqa: ANN401 - jeepney has no types
        from jeepney import new_method_call  # noqa: PLC0415 - as above

        actions = ["default", note.start, Answer.START, note.start]
        actions += [Answer.LATER, note.later]
        hints = {"desktop-entry": ("s", "companion"), "urgency": ("y", 1)}
        before = self._shown[0] if self._shown is not None else 0
        body = (
            *("Companion", before, str(self._icon), note.title, note.text),
            *([str(one) for one in actions], hints, _AS_LONG_AS_IT_LIKES),
        )
        return new_method_call(_address(), "Notify", "susssasa{sv}i", body)

    def _hang_up(self) -> None:
        connection, self._connection = self._connection, None
        shown, self._shown = self._shown, None
        if connection is None:
            return
        with suppress(Exception):
            if shown is not None:
                from jeepney import new_method_call  # noqa: PLC0415 - as above

                close = new_method_call(
                    _address(), "CloseNotification", "u", (shown[0],)
                )
                connection.send(close)
        with suppress(OSError):
            connection.sock.shutdown(2)  # wakes the thread that listens
        if self._listener is not None:
            self._listener.join(_LEAVE_SECONDS)
        with suppress(OSError):
            connection.close()


def _address() -> Any:  # noqa: ANN401 - jeepney has no types
    from jeepney import DBusAddress  # noqa: PLC0415 - as above

    return DBusAddress(_PATH, _NAME, _NAME)
