"""What the packages say of the program, to people and to desktops, holds."""

import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from companion import __version__

ROOT = Path(__file__).resolve().parents[1]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"


def _script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _run(*command: str | Path) -> str:
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def test_the_entry_of_the_menu_is_valid() -> None:
    assert _run("desktop-file-validate", LINUX / "companion.desktop") == ""


def test_what_shops_show_is_valid(tmp_path: Path) -> None:
    name = "org.companion.Companion.metainfo.xml"
    text = (LINUX / name).read_text("utf-8")
    text = text.replace("@VERSION@", __version__).replace("@DATE@", "2026-11-26")
    (tmp_path / name).write_text(text, "utf-8")
    _run("appstreamcli", "validate", "--no-net", tmp_path / name)


def test_a_plan_file_is_known_by_its_ending() -> None:
    tree = ET.parse(LINUX / "companion-plan.xml")  # noqa: S314 - our own file
    globs = [one.get("pattern") for one in tree.iter() if one.tag.endswith("glob")]
    assert globs == ["*.companion-plan"]
    entry = (LINUX / "companion.desktop").read_text("utf-8")
    assert "MimeType=application/x-companion-plan;" in entry


def test_all_versions_are_pinned_with_checksums_and_no_addresses() -> None:
    text = (PACKAGING / "requirements.txt").read_text("utf-8")
    assert "://" not in text
    pinned = re.findall(
        r"^([\w-]+)==[\d.]+[^\n]*\\\n {4}--hash=sha256:", text, re.MULTILINE
    )
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*settings["dependencies"], *settings["optional-dependencies"]["package"]]
    names = {re.split(r"[>=;<\s]", one)[0].lower().replace("_", "-") for one in wanted}
    assert names <= {one.lower() for one in pinned}


def test_the_version_stands_in_one_place() -> None:
    # Beside the change log, which tells of each version by its name.
    pages = [ROOT / "Makefile", ROOT / "pyproject.toml", *ROOT.glob("*.md")]
    pages += [one for one in PACKAGING.rglob("*") if one.suffix not in {".png", ".txt"}]
    pages += (ROOT / "companion").rglob("*.py")
    found = {
        one.relative_to(ROOT).as_posix()
        for one in pages
        if one.is_file() and __version__.encode() in one.read_bytes()
    }
    assert found - {"CHANGELOG.md"} == {"companion/__init__.py"}
    assert "AppVersion={#Version}\n" in (PACKAGING / "windows.iss").read_text("utf-8")


def test_the_manual_can_be_read_and_names_every_verb(tmp_path: Path) -> None:
    program = tmp_path / "companion"
    program.write_text(f"#!/bin/sh\nexec {sys.executable} {ROOT / 'main.py'} $@\n")
    program.chmod(0o700)
    page = _script("deb")._manual(program, "9.8.7")
    assert "Companion 9.8.7" in page
    assert "@" not in page
    assert ".TP\n.B self\\-test\nopen everything once" in page
    # A long one in one piece, as the page breaks its lines by itself.
    assert ".TP\n.B backups\nlist the copies of the diary, and whether each is" in page
    assert page.count(".TP\n.B ") >= 15


def test_every_size_of_the_icon_is_the_drawn_one(qtbot: QtBot) -> None:
    del qtbot
    icons = _script("icons")
    for side in icons.SIZES:
        kept = QImage(str(icons.FOLDER / f"companion-{side}.png"))
        assert _apart(kept, icons.painted(side)) < 2, side


def _apart(one: QImage, other: QImage) -> float:
    """How far two pictures are from each other: the mean of 0 to 255."""
    assert one.size() == other.size()
    kind = QImage.Format.Format_ARGB32
    pair = [bytes(each.convertToFormat(kind).constBits()) for each in (one, other)]
    steps: list[int] = [abs(a - b) for a, b in zip(*pair, strict=True)]
    return sum(steps) / len(steps)


@pytest.mark.parametrize(
    "name", [one.name for one in PACKAGING.iterdir() if one.suffix in {".py", ".spec"}]
)
def test_the_scripts_are_python(name: str) -> None:
    compile((PACKAGING / name).read_text("utf-8"), name, "exec")
