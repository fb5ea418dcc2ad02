"""Whether the system wants less motion: asked once, on a thread of its own.

    ask = motion_of(sys.platform)
    ask(answer)                 ``answer(True)`` for less; not called when unknown

Linux tells it through the desktop portal (the setting itself, or GNOME's switch for
animations), Windows by its parameters, a Mac by its defaults. The last two were not
run on this project's machines.
"""

import ctypes
import os
from collections.abc import Callable

from companion.ui.errand import Errand

Answer = Callable[[bool], None]
_LIMIT_SECONDS = 2.0
_CLIENT_AREA_ANIMATION = 0x1042  # winuser.h
_DEFAULTS = "/usr/bin/defaults"
# What the portal is asked: name space, key, and the value that means less.
_ASKED = (
    ("org.freedesktop.appearance", "reduced-motion", 1),
    ("org.gnome.desktop.interface", "enable-animations", False),
)


def motion_of(system: str) -> Callable[[Answer], None]:
    """How a system, named as ``sys.platform`` does, is asked."""
    look = {"linux": _portal, "win32": _windows, "darwin": _mac}.get(system)

    def ask(answer: Answer) -> None:
        if look is None:
            return
        errand = Errand("motion")
        errand.do(lambda: _tell(look, answer))

    return ask


def _tell(look: Callable[[], bool | None], answer: Answer) -> None:
    less = look()
    if less is not None:
        answer(less)


def _portal() -> bool | None:
    """True for less; None when nobody answers."""
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    if not address or address.startswith("disabled:"):
        return None  # there is no bus (see bus_search.py): nothing is loaded for it
    try:
        # 14 ms on a thread that nobody waits for.
        from companion.ui import bus  # noqa: PLC0415 - as said

        settings = bus.portal("Settings")
        with bus.connected() as connection:
            for space, key, less in _ASKED:
                asked = bus.call(settings, "Read", "ss", (space, key))
                reply = bus.answer(connection, asked, _LIMIT_SECONDS)
                if bus.agrees(reply):
                    return bool(_unwrapped(reply.body[0]) == less)
    except Exception:  # noqa: BLE001 - no bus, a broken address: then it is not known
        return None
    return None


def _unwrapped(value: object) -> object:
    """What a variant holds; in some portals it lies in another one."""
    while isinstance(value, tuple):
        value = value[1]
    return value


def _windows() -> bool | None:
    on = ctypes.c_int(1)
    library = getattr(ctypes, "windll").user32  # noqa: B009 - Windows alone has it
    ask, told = library.SystemParametersInfoW, ctypes.byref(on)
    known = ask(_CLIENT_AREA_ANIMATION, 0, told, 0)
    return on.value == 0 if known else None


def _mac() -> bool | None:
    import subprocess  # noqa: PLC0415 - a Mac alone needs it: 0.5 MB

    try:
        told = subprocess.run(  # noqa: S603 - fixed words
            (_DEFAULTS, "read", "com.apple.universalaccess", "reduceMotion"),
            capture_output=True,
            text=True,
            timeout=_LIMIT_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return told.stdout.strip() == "1" if told.returncode == 0 else None
