"""Whether a folder lies on a drive of another computer."""

from pathlib import Path

import pytest

from companion.store.mount import network_drive

LINE = "{number} 1 0:{number} / {place} rw,relatime shared:1 - {kind} source rw\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "my home"
    (home / "data").mkdir(parents=True)
    return home


def mounted(home: Path, *drives: tuple[str, str]) -> Path:
    table = home.parent / "mountinfo"
    lines = [
        LINE.format(number=number, place=place.replace(" ", r"\040"), kind=kind)
        for number, (place, kind) in enumerate(drives)
    ]
    table.write_text("".join([*lines, "nonsense\n"]))
    return table


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs"])
def test_a_network_drive_is_named(home: Path, kind: str) -> None:
    table = mounted(home, ("/", "ext4"), (str(home), kind))
    assert network_drive(home / "data", table) == kind


def test_the_nearest_drive_counts_and_the_last_one_at_a_place(home: Path) -> None:
    own = mounted(home, (str(home), "nfs4"), ("/", "nfs"), (f"{home}/data", "ext4"))
    assert network_drive(home / "data", own) == ""
    over = mounted(home, (str(home), "ext4"), (str(home), "cifs"))
    assert network_drive(home / "data", over) == "cifs"


def test_a_name_that_only_begins_alike_is_another_place(home: Path) -> None:
    table = mounted(home, ("/", "ext4"), (f"{home}/dat", "nfs4"))
    assert network_drive(home / "data", table) == ""


def test_where_nothing_is_known_nothing_is_said(home: Path) -> None:
    assert network_drive(home, home / "no-table") == ""
    assert network_drive(home) == ""
