"""Keeps a Linux desktop awake over D-Bus: by the portal and by the screen saver.

Whoever of the two answers is held; both end by themselves when the connection does,
so a crash leaves nothing behind. All talk happens on a thread of its own, with a time
limit, for a desktop's services can be as wedged as any.
"""

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from companion.ui.errand import Errand

if TYPE_CHECKING:
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
            # 14 ms that only a session needs.
            from jeepney.io.blocking import (  # noqa: PLC0415 - as said
                open_dbus_connection,
            )

            self._connection = open_dbus_connection("SESSION")
        except Exception:  # noqa: BLE001 - no bus, a broken address, a full one: any
            return
        asked = [self._say(_portal(reason)), self._say(_screen_saver(reason))]
        if not any(asked):
            self._hang_up()

    def _say(self, message: Any) -> bool:  # noqa: ANN401 - jeepney has no types
        """Whether the desktop agreed."""
        from jeepney import MessageType  # noqa: PLC0415 - see above

        if self._connection is None:
            return False
        try:
            reply = self._connection.send_and_get_reply(message, timeout=_LIMIT_SECONDS)
        except Exception:  # noqa: BLE001 - whatever ails the bus, we go on without it
            return False
        return bool(reply.header.message_type is MessageType.method_return)

    def _hang_up(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(OSError):
                connection.close()


def _portal(reason: str) -> Any:  # noqa: ANN401 - jeepney has no types
    from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 - see above

    desktop = DBusAddress(
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Desktop",
        "org.freedesktop.portal.Inhibit",
    )
    body = ("", _SUSPEND | _IDLE, {"reason": ("s", reason)})
    return new_method_call(desktop, "Inhibit", "sua{sv}", body)


def _screen_saver(reason: str) -> Any:  # noqa: ANN401 - jeepney has no types
    from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 - see above

    saver = DBusAddress(
        "/org/freedesktop/ScreenSaver",
        "org.freedesktop.ScreenSaver",
        "org.freedesktop.ScreenSaver",
    )
    return new_method_call(saver, "Inhibit", "ss", ("companion", reason))
