"""Nobody looks for a bus that cannot be there, and only then."""

import os
from pathlib import Path

import pytest

from companion import bus_search
from companion.bus_search import ADDRESS, allow_search, spare_search


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer without a bus and without a program that could start one."""
    for name in (ADDRESS, "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, "")  # so that it comes back as it was
        monkeypatch.delenv(name)
    monkeypatch.setenv("PATH", f"{tmp_path}/bin{os.pathsep}{tmp_path}/more")
    monkeypatch.setattr(bus_search, "_USUAL", tmp_path / "usual")
    return tmp_path


def _is_spared() -> bool:
    before = os.environ.get(ADDRESS)
    spare_search()
    spared = os.environ.get(ADDRESS) == "disabled:"
    allow_search()
    assert os.environ.get(ADDRESS) == before
    return spared


def test_a_search_in_vain_is_spared_and_the_environment_comes_back(bare: Path) -> None:
    assert bare.exists()
    assert _is_spared()


@pytest.mark.parametrize("place", ["run/bus", "bin/dbus-launch", "usual/dbus-launch"])
def test_what_may_be_found_is_looked_for(
    bare: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(bare / "run"))
    (bare / place).parent.mkdir()
    assert _is_spared()
    (bare / place).touch()
    assert not _is_spared()


def test_an_address_that_is_known_stays(
    bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ADDRESS, f"unix:path={bare}/bus")
    assert not _is_spared()
