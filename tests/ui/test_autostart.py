"""Contract tests of starting with the computer: a folder, a registry, an agent."""

import plistlib
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from companion.ui.autostart import (
    Autostart,
    MacAutostart,
    NoAutostart,
    WindowsAutostart,
    XdgAutostart,
    autostart_on,
    own_command,
)

COMMAND = ("/opt/my programs/companion", "--quietly")


class Registry(SimpleNamespace):
    """As much of ``winreg`` as one value needs."""

    HKEY_CURRENT_USER = "user"
    KEY_SET_VALUE = 2
    REG_SZ = 1

    def __init__(self) -> None:
        super().__init__()
        self.values: dict[str, str] = {}

    @contextmanager
    def OpenKey(self, root: str, path: str, *_: int) -> Iterator[str]:
        assert root == "user"
        yield path

    def QueryValueEx(self, _key: str, name: str) -> str:
        if name not in self.values:
            raise FileNotFoundError(name)
        return self.values[name]

    def SetValueEx(self, _key: str, name: str, _r: int, kind: int, value: str) -> None:
        assert kind == 1
        self.values[name] = value

    def DeleteValue(self, _key: str, name: str) -> None:
        if name not in self.values:
            raise FileNotFoundError(name)
        del self.values[name]


@pytest.fixture(params=["linux", "windows", "mac"])
def way(request: pytest.FixtureRequest, tmp_path: Path) -> Autostart:
    made: dict[str, Autostart] = {
        "linux": XdgAutostart(COMMAND, tmp_path / "autostart"),
        "windows": WindowsAutostart(COMMAND, Registry()),
        "mac": MacAutostart(COMMAND, tmp_path / "LaunchAgents"),
    }
    return made[request.param]


def test_it_is_off_until_it_is_wanted_and_can_be_taken_back(way: Autostart) -> None:
    seen = [way.on]
    for on in (True, True, False, False):
        way.set(on=on)
        seen.append(way.on)
    assert seen == [False, True, True, False, False]


def test_the_desktop_entry_is_one(tmp_path: Path) -> None:
    way = XdgAutostart((*COMMAND, "50%", 'a "b" $c'), tmp_path)
    way.set(on=True)
    path = tmp_path / "companion.desktop"
    text = path.read_text(encoding="utf-8")
    wanted = 'Exec="/opt/my programs/companion" --quietly 50%% "a \\"b\\" \\$c"'
    assert wanted in text.splitlines()
    assert [one.name for one in tmp_path.iterdir()] == ["companion.desktop"]
    try:
        checked = subprocess.run(
            ["desktop-file-validate", str(path)], capture_output=True, check=False
        )
    except FileNotFoundError:
        pytest.skip("desktop-file-validate is not installed")
    assert checked.stdout == b""


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_an_entry_that_the_desktop_switched_off_is_off(
    tmp_path: Path, line: str
) -> None:
    (tmp_path / "companion.desktop").write_text(f"[Desktop Entry]\n{line}\n")
    assert not XdgAutostart(COMMAND, tmp_path).on


def test_a_folder_that_refuses_is_said(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("in the way")
    way = XdgAutostart(COMMAND, tmp_path / "autostart")
    with pytest.raises(OSError, match="autostart"):
        way.set(on=True)
    assert not way.on


def test_the_folder_is_that_of_the_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    XdgAutostart(COMMAND).set(on=True)
    assert (tmp_path / "config/autostart/companion.desktop").is_file()
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    XdgAutostart(COMMAND).set(on=True)
    assert (tmp_path / ".config/autostart/companion.desktop").is_file()


def test_the_agent_of_a_mac_runs_the_command(tmp_path: Path) -> None:
    MacAutostart(COMMAND, tmp_path).set(on=True)
    agent = plistlib.loads((tmp_path / "org.companion.plist").read_bytes())
    assert agent["ProgramArguments"] == list(COMMAND)
    assert agent["RunAtLoad"] is True


def test_a_system_we_do_not_know_is_not_promised() -> None:
    way = autostart_on("aix", COMMAND)
    assert isinstance(way, NoAutostart)
    way.set(on=False)
    with pytest.raises(OSError, match="not known"):
        way.set(on=True)
    assert not way.on


@pytest.mark.parametrize(
    ("system", "kind"), [("linux", XdgAutostart), ("darwin", MacAutostart)]
)
def test_every_system_has_its_way(system: str, kind: type[Autostart]) -> None:
    assert isinstance(autostart_on(system, COMMAND), kind)


def test_the_program_is_started_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "companion"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert own_command([str(program)], frozen=False) == (str(program), "--quietly")
    source = own_command(["main.py"], frozen=False)
    assert source[1:] == (str(Path("main.py").resolve()), "--quietly")
    assert own_command(["x"], frozen=True)[1:] == ("--quietly",)
