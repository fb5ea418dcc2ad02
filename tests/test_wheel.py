"""The wheel holds everything: it works wherever it is put, whatever the folder."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from companion import __version__

ROOT = Path(__file__).resolve().parents[1]
_RUN = "import sys; from companion.start import main; sys.exit(main(sys.argv[1:]))"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What pip makes of our wheel, beside the packages that are here already."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel"]
    build += ["-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True, timeout=60)
    (wheel,) = folder.glob("companion-*.whl")
    target = folder / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(target)
    return target


def _companion(installed: Path, cwd: Path, *words: str) -> str:
    """Run it from somewhere else, as it was installed."""
    kept = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    ended = subprocess.run(
        [sys.executable, "-c", _RUN, "--data-dir", str(cwd / "data"), *words],
        cwd=cwd,
        env=kept | {"PYTHONPATH": str(installed), "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        text=True,
        timeout=80,
    )
    return ended.stdout


def test_it_holds_every_asset(installed: Path) -> None:
    assets = ROOT / "assets"
    for file in assets.rglob("*"):
        if file.is_file():
            held = installed / "companion" / "assets" / file.relative_to(assets)
            assert held.read_bytes() == file.read_bytes(), held


def test_it_works_from_any_folder(installed: Path, tmp_path: Path) -> None:
    told = "import companion; print(companion.__file__)"
    environment = os.environ | {"PYTHONPATH": str(installed)}
    found = subprocess.run(
        [sys.executable, "-c", told],
        cwd=tmp_path,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert found.strip() == str(installed / "companion" / "__init__.py")
    assert _companion(installed, tmp_path, "--version").split()[-1] == __version__
    assert len(_companion(installed, tmp_path, "exercises").splitlines()) == 30
    pdf = tmp_path / "today.pdf"
    _companion(installed, tmp_path, "today", "--pdf", str(pdf))
    assert pdf.read_bytes().startswith(b"%PDF")


def test_it_says_how_it_is_started(installed: Path) -> None:
    (entry,) = installed.glob("companion-*.dist-info/entry_points.txt")
    assert "companion = companion.start:main" in entry.read_text("utf-8")
