"""A wire to the desktop's notes, by org.freedesktop.Notifications over D-Bus.

It shows one note at a time and hears what is pressed on it, on a thread that ends with
the connection. To import it is to load jeepney (``bus.py``).
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from socket import SHUT_RDWR

from jeepney import HeaderFields, Message

from companion.ui.bus import agrees, answer, call, connected, named
from companion.ui.notifier import Answer, Note

_LIMIT_SECONDS = 3.0
_LEAVE_SECONDS = 1.0
_NAME = "org.freedesktop.Notifications"
_RULE = f"type='signal',interface='{_NAME}'"
_AS_LONG_AS_IT_LIKES = -1

Answered = Callable[[Answer], None]


class NoteWire:
    """An open wire. Raises whatever ails the bus."""

    def __init__(self, icon: Path) -> None:
        self._icon = icon
        self._notes = named(_NAME)
        self._shown: tuple[int, Answered] | None = None
        self._replies: dict[int, Message] = {}
        self._heard = threading.Condition()
        self._connection = connected()
        try:
            self._ask_to_hear()
        except BaseException:
            self._connection.close()
            raise
        self._listener = threading.Thread(
            target=self._listen, name="notes heard", daemon=True
        )
        self._listener.start()

    def show(self, note: Note, answered: Answered) -> None:
        """Show a note in the place of the last one. Raises as above, or OSError."""
        reply = self._ask(self._notify(note))
        self._shown = (int(reply.body[0]), answered)

    def hang_up(self) -> None:
        """Take the note away and end the wire."""
        shown, self._shown = self._shown, None
        with suppress(Exception):  # whatever ails the bus, we are leaving it
            if shown is not None:
                close = call(self._notes, "CloseNotification", "u", (shown[0],))
                self._connection.send(close)
        with suppress(OSError):
            self._connection.sock.shutdown(SHUT_RDWR)  # wakes who listens
        self._listener.join(_LEAVE_SECONDS)
        with suppress(OSError):
            self._connection.close()

    def _ask_to_hear(self) -> None:
        """Have the bus send what is pressed; before the listener takes answers in."""
        rule = call(named("org.freedesktop.DBus"), "AddMatch", "s", (_RULE,))
        if not agrees(answer(self._connection, rule, _LIMIT_SECONDS)):
            msg = "the bus does not say what is pressed on a note"
            raise OSError(msg)

    def _ask(self, asked: Message) -> Message:
        """The answer to a call; the listener takes it in."""
        serial = next(self._connection.outgoing_serial)
        self._connection.send(asked, serial=serial)
        with self._heard:
            known = self._heard.wait_for(
                lambda: serial in self._replies, _LIMIT_SECONDS
            )
            reply = self._replies.pop(serial, None)
        if not known or not agrees(reply):
            msg = "the desktop shows no notes"
            raise OSError(msg)
        return reply

    def _listen(self) -> None:
        """Take in answers and signals until the connection ends."""
        while True:
            try:
                message = self._connection.receive()
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
        ours = self._shown  # once: another thread may hang up meanwhile
        if ours is not None and ours[0] == shown:
            with suppress(ValueError):  # a desktop's own word
                ours[1](Answer(key))

    def _notify(self, note: Note) -> Message:
        actions = ["default", note.start, Answer.START, note.start]
        actions += [Answer.LATER, note.later]
        hints = {"desktop-entry": ("s", "companion"), "urgency": ("y", 1)}
        before = self._shown[0] if self._shown is not None else 0
        body = (
            *("Companion", before, str(self._icon), note.title, note.text),
            *([str(one) for one in actions], hints, _AS_LONG_AS_IT_LIKES),
        )
        return call(self._notes, "Notify", "susssasa{sv}i", body)
