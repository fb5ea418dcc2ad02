"""Whether the program starts with the computer: one small protocol, a way a system.

    start = autostart_on(sys.platform, command)
    start.on; start.set(on=True)        may raise OSError: nothing has changed

Linux: a file of the desktop's autostart folder. Windows: a value of the Run key. macOS:
a launch agent. The last two were not run on this project's machines.
"""

import os
import plistlib
import shlex
import shutil
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from companion.store.folder import write_whole

QUIETLY = "--quietly"
_ID = "companion"


class Autostart(Protocol):
    """A way to be started with the computer."""

    @property
    def on(self) -> bool:
        """Whether it is so now."""
        ...

    def set(self, *, on: bool) -> None:
        """Have it so from the next time on. Raises OSError."""
        ...


class NoAutostart:
    """For systems whose way we do not know."""

    on = False

    def set(self, *, on: bool) -> None:
        """Refuse to promise it."""
        if on:
            msg = "this system's way to start programs is not known"
            raise OSError(msg)


class XdgAutostart:
    """A desktop entry in ``~/.config/autostart``."""

    def __init__(self, command: Sequence[str], folder: Path | None = None) -> None:
        self._command = tuple(command)
        self._path = (folder or _config() / "autostart") / f"{_ID}.desktop"

    @property
    def on(self) -> bool:
        """Whether the entry is there and not switched off by the desktop."""
        try:
            text = self._path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return False
        off = {"Hidden=true", "X-GNOME-Autostart-enabled=false"}
        return off.isdisjoint(text.splitlines())

    def set(self, *, on: bool) -> None:
        """Write the entry whole, or take it away."""
        if not on:
            self._path.unlink(missing_ok=True)
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self._path, self._entry())

    def _entry(self) -> str:
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Name=Companion",
            "Comment=Home exercises for sciatica",
            f"Exec={' '.join(_quoted(one) for one in self._command)}",
            f"Icon={_ID}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
        )
        return "\n".join(lines) + "\n"


class WindowsAutostart:
    """A value of the person's Run key; ``registry`` is the module ``winreg``."""

    _KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"

    def __init__(self, command: Sequence[str], registry: Any) -> None:  # noqa: ANN401 - only Windows has its types
        self._command = " ".join(f'"{one}"' for one in command)
        self._registry = registry

    @property
    def on(self) -> bool:
        """Whether the value is there."""
        reg = self._registry
        try:
            with reg.OpenKey(reg.HKEY_CURRENT_USER, self._KEY) as key:
                reg.QueryValueEx(key, _ID)
        except OSError:
            return False
        return True

    def set(self, *, on: bool) -> None:
        """Write the value, or take it away."""
        reg = self._registry
        access = reg.KEY_SET_VALUE
        with reg.OpenKey(reg.HKEY_CURRENT_USER, self._KEY, 0, access) as key:
            if on:
                reg.SetValueEx(key, _ID, 0, reg.REG_SZ, self._command)
            else:
                with suppress(FileNotFoundError):
                    reg.DeleteValue(key, _ID)


class MacAutostart:
    """A launch agent of the person."""

    def __init__(self, command: Sequence[str], folder: Path | None = None) -> None:
        self._command = list(command)
        folder = folder or Path.home() / "Library" / "LaunchAgents"
        self._path = folder / f"org.{_ID}.plist"

    @property
    def on(self) -> bool:
        """Whether the agent is there."""
        return self._path.is_file()

    def set(self, *, on: bool) -> None:
        """Write the agent whole, or take it away."""
        if not on:
            self._path.unlink(missing_ok=True)
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        agent = {
            "Label": f"org.{_ID}",
            "ProgramArguments": self._command,
            "RunAtLoad": True,
        }
        write_whole(self._path, plistlib.dumps(agent).decode())


def own_command(argv: Sequence[str], *, frozen: bool) -> tuple[str, ...]:
    """How this program is started again, quietly."""
    if frozen:
        return (sys.executable, QUIETLY)
    installed = shutil.which(_ID)
    script = Path(argv[0]).resolve()
    if script.suffix != ".py" and installed is not None:
        return (installed, QUIETLY)
    return (sys.executable, str(script), QUIETLY)


def autostart_on(system: str, command: Sequence[str]) -> Autostart:
    """The way of a system, named as ``sys.platform`` does."""
    if system == "linux":
        return XdgAutostart(command)
    if system == "darwin":
        return MacAutostart(command)
    if system == "win32":
        import winreg  # noqa: PLC0415 - Windows alone has it

        return WindowsAutostart(command, winreg)
    return NoAutostart()


def _config() -> Path:
    chosen = Path(os.environ.get("XDG_CONFIG_HOME", ""))
    return chosen if chosen.is_absolute() else Path.home() / ".config"


def _quoted(word: str) -> str:
    """A word of an Exec line: its percent signs doubled, quoted where it must be."""
    word = word.replace("%", "%%")
    if shlex.quote(word) == word:
        return word
    escaped = "".join(f"\\{one}" if one in '"`$\\' else one for one in word)
    return f'"{escaped}"'
