"""What the program says when a file is not as it should be; nothing is overwritten."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from companion.app import House
from companion.household import Folders
from companion.place import assets_folder
from companion.ui.pages.trouble import TroublePage
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY, answer_the_list, at_home, window_of
from tests.journeys.steps import press, words


@pytest.mark.parametrize(
    "content",
    [b"", b"not a diary", b"SQLite format 3\x00" + b"\x00" * 84, b"x" * 9_000],
    ids=["empty", "text", "half a header", "noise"],
)
def test_a_file_that_is_no_diary_is_left_alone(
    qapp: QApplication, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "data" / "diary.db"
    file.parent.mkdir()
    file.write_bytes(content)
    with at_home(qapp, tmp_path) as house:
        assert house.window is not None
        assert isinstance(house.window.centralWidget(), TroublePage)
        said = words(house.window)
        assert str(file) in said
        assert "What you can do" in said
    assert file.read_bytes() == content


def test_trying_again_opens_the_diary_once_it_is_mended(
    qapp: QApplication, tmp_path: Path
) -> None:
    file = tmp_path / "data" / "diary.db"
    file.parent.mkdir()
    file.write_bytes(b"not a diary")
    with at_home(qapp, tmp_path) as house:
        file.rename(tmp_path / "kept.db")
        assert house.window is not None
        press(house.window, "Try again")
        assert isinstance(house.window, MainWindow)


def test_a_second_program_is_told_that_one_is_open(
    qapp: QApplication, tmp_path: Path
) -> None:
    with at_home(qapp, tmp_path), at_home(qapp, tmp_path) as second:
        assert second.window is not None
        assert "already open" in words(second.window)


def test_a_folder_that_cannot_be_made_is_said(
    qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "data").write_bytes(b"a file stands in the way")
    with at_home(qapp, tmp_path) as house:
        assert house.window is not None
        assert isinstance(house.window.centralWidget(), TroublePage)
    assert (tmp_path / "data").read_bytes() == b"a file stands in the way"


def test_a_broken_exercise_is_left_out_and_named(
    qapp: QApplication, tmp_path: Path
) -> None:
    assets = _copied_assets(tmp_path)
    broken = assets / "exercises" / "heel-slide.toml"
    broken.write_text(
        broken.read_text().replace('id = "heel-slide"', 'id = "hell-slide"')
    )
    folders = Folders(tmp_path / "data", tmp_path / "cache", assets)
    answer_the_list(folders.data, FakeClock(MONDAY))
    house = House(qapp, FakeClock(MONDAY), folders)
    house.open()
    qapp.processEvents()
    try:
        assert "8 exercises" in words(window_of(house))
        assert "1 exercise could not be read" in words(window_of(house))
    finally:
        house.close()
        qapp.processEvents()


def test_without_any_exercise_the_program_says_so(
    qapp: QApplication, tmp_path: Path
) -> None:
    assets = _copied_assets(tmp_path)
    for file in (assets / "exercises").glob("*.toml"):
        file.write_text("this is = not an exercise")
    folders = Folders(tmp_path / "data", tmp_path / "cache", assets)
    answer_the_list(folders.data, FakeClock(MONDAY))
    house = House(qapp, FakeClock(MONDAY), folders)
    house.open()
    qapp.processEvents()
    try:
        assert "No exercises" in words(window_of(house))
    finally:
        house.close()
        qapp.processEvents()


def _copied_assets(folder: Path) -> Path:
    """The program's files, to be broken; without the faces.

    Qt keeps a face by the name of its file. One from a folder that goes with its test
    would be missing in whatever this process draws after it.
    """
    assets = folder / "assets"
    shutil.copytree(assets_folder(), assets, ignore=shutil.ignore_patterns("fonts"))
    return assets
