"""An older diary, a newer one, and one folder for two versions: safe, and said so."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.store.migration import NEWEST, version_of
from companion.ui.pages.trouble import TroublePage
from tests.house import at_home
from tests.journeys.steps import press, words

KEPT = Path(__file__).resolve().parents[1] / "databases"
OLDER = "Your diary was from an older version"


def _version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return version_of(connection)


def _all_of(folder: Path) -> dict[Path, bytes]:
    """What a person could miss: the diary and its copies."""
    return {one: one.read_bytes() for one in sorted(folder.rglob("*.db"))}


@pytest.mark.parametrize("version", range(1, NEWEST))
def test_an_older_diary_is_brought_up_to_date_after_a_copy_and_said_once(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, version: int
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    shutil.copy(KEPT / f"version-{version}.db", data / "diary.db")
    with at_home(qapp, tmp_path, screened=False) as house:
        window = house.window
        assert window is not None
        qtbot.waitUntil(lambda: OLDER in words(window), timeout=10_000)
        (copy,) = (data / "backups").glob("*before-version*.db")
        assert f"“backups”: {copy.name}." in words(window)
        press(window, "OK")
        assert OLDER not in words(window)
    assert (_version(data / "diary.db"), _version(copy)) == (NEWEST, version)
    with at_home(qapp, tmp_path, screened=False) as house:
        assert house.window is not None
        assert OLDER not in words(house.window)
    assert [*(data / "backups").glob("*before-version*.db")] == [copy]


def test_a_newer_diary_is_said_and_left_to_the_last_byte(
    qapp: QApplication, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    with at_home(qapp, tmp_path):
        pass
    with closing(sqlite3.connect(data / "diary.db")) as connection:
        connection.execute(f"PRAGMA user_version = {NEWEST + 1}")
    before = _all_of(data)
    with at_home(qapp, tmp_path) as house:
        assert house.window is not None
        assert isinstance(house.window.centralWidget(), TroublePage)
        said = words(house.window)
        assert "This diary was written by a newer version of the program." in said
        assert "Install the newer version to open it." in said
        press(house.window, "Try again")
        assert isinstance(house.window.centralWidget(), TroublePage)
    assert _all_of(data) == before


def test_the_newer_version_opens_it_as_if_the_older_had_not_been_there(
    qapp: QApplication, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    with at_home(qapp, tmp_path):
        pass
    for version in (NEWEST + 1, NEWEST):
        with closing(sqlite3.connect(data / "diary.db")) as connection:
            connection.execute(f"PRAGMA user_version = {version}")
        with at_home(qapp, tmp_path) as house:
            assert house.window is not None
            refused = isinstance(house.window.centralWidget(), TroublePage)
            assert refused is (version > NEWEST)
