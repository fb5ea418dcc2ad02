"""Whether a window can be shown here, and in one sentence why not.

Qt ends the whole process when its platform plugin does not load, and blames one
library whatever is missing (platform.md section 1). Loading the plugin here first
costs next to nothing, since Qt needs it a moment later anyway, and gives the true
name of what is missing.
"""

import ctypes
import os
import re
import sys
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from pathlib import Path

from companion.language import tr
from companion.preload import x_refuses

# shared library -> Debian package that brings it
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}


def missing_library(message: str) -> str:
    """One sentence about a library that could not be loaded, and how to get it."""
    found = re.search(r"(lib[\w.+-]+\.so[.\d]*)", message)
    if found is None:
        return tr("Companion cannot open its window: {reason}", reason=message.strip())
    library = found.group(1)
    package = PACKAGES.get(library)
    if package is None:
        return tr(
            "Companion needs the library {library}, which is not installed; please "
            "install the package of your system that brings it",
            library=library,
        )
    return tr(
        "Companion needs the library {library}, which is not installed; on Debian or "
        "Ubuntu, type: {command}",
        library=library,
        command=f"sudo apt install {package}",
    )


def _plugin(name: str) -> Path | None:
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent / "Qt" / "plugins" / "platforms"
    return folder / f"libq{name}.so"


def _no_screen() -> str:
    return tr(
        "Companion cannot open its window: there is no screen here (neither DISPLAY "
        "nor WAYLAND_DISPLAY is set); its other verbs work, see: companion --help"
    )


def problem(
    environment: Mapping[str, str] = os.environ,
    refuses: Callable[[], bool] = x_refuses,
) -> str | None:
    """Why no window can be shown, in one sentence; None when one can.

    ``refuses`` asks the X server, where one is wanted.
    """
    wanted = environment.get("QT_QPA_PLATFORM", "").split(":")[0]
    if not sys.platform.startswith("linux") or wanted not in {"", "xcb"}:
        return None
    if not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        return _no_screen()
    if environment.get("WAYLAND_DISPLAY") and not wanted:
        return None
    return _x_problem(environment, refuses)


def _x_problem(
    environment: Mapping[str, str], refuses: Callable[[], bool]
) -> str | None:
    plugin = _plugin("xcb")
    if plugin is None or not plugin.exists():
        return None
    try:
        ctypes.CDLL(str(plugin))
        refused = refuses()
    except OSError as error:
        return missing_library(str(error))
    where = environment.get("DISPLAY", "")
    said = tr(
        "Companion cannot open its window: no screen answers at DISPLAY={display}",
        display=where,
    )
    return said if refused else None
