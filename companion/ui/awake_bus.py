"""Keeps a Linux desktop awake over D-Bus: by the portal and by the screen saver.

Whoever of the two answers is held; both end by themselves when the connection does,
so a crash leaves nothing behind. All talk happens on a thread of its own, with a time
limit, for a desktop's services can be as wedged as any.
"""

from contextlib import suppress
from typing import TYPE_CHECKING

from companion.ui.errand import Errand

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

_LIMIT_SECONDS = 3.0
_SUSPEND, _IDLE = 4, 8  # of org.freedesktop.portal.Inhibit
_LEAVE_SECONDS = 1.0


class BusAwake:
    """Asks the desktop to stay awake."""

    def __init__(self) -> None:
        self._errand = Errand("keep awake")
        self._connection: DBusConnection | None = None

    def hold(self, reason: str) -> None:
        """Ask, unless it was asked already."""
        self._errand.do(lambda: self._ask(reason))

    def release(self) -> None:
        """Hang up, which ends what was asked."""
        self._errand.do(self._hang_up)

    def close(self) -> bool:
        """Release and wait a moment for it; whether it is done."""
        return self._errand.close(_LEAVE_SECONDS, self._hang_up)

    def _ask(self, reason: str) -> None:
        if self._connection is not None:
            return
        try:
            from companion.ui import bus  # noqa: PLC0415 - 14 ms, on this thread

            self._connection = bus.connected()
        except Exception:  # noqa: BLE001 - no bus, a broken address, a full one: any
            return
        what = (_SUSPEND | _IDLE, {"reason": ("s", reason)})
        portal = bus.call(bus.portal("Inhibit"), "Inhibit", "sua{sv}", ("", *what))
        saver = bus.named("org.freedesktop.ScreenSaver")
        screen = bus.call(saver, "Inhibit", "ss", ("companion", reason))
        asked = [_agreed(self._connection, one) for one in (portal, screen)]
        if not any(asked):
            self._hang_up()

    def _hang_up(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(OSError):
                connection.close()


def _agreed(connection: "DBusConnection", asked: "Message") -> bool:
    from companion.ui import bus  # noqa: PLC0415 - as above

    try:
        return bus.agrees(bus.answer(connection, asked, _LIMIT_SECONDS))
    except Exception:  # noqa: BLE001 - whatever ails the bus, we go on without it
        return False
