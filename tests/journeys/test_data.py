"""The data from Settings: copies, one file out and in, all of it gone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.app import House
from companion.store.album import ALBUM_NAME
from companion.store.diary import open_diary
from companion.store.errors import DiskFull
from companion.store.setting import LOOK, MUTED
from companion.ui.doors import SETTINGS
from companion.ui.pages.data_card import COPIES, COPY, ERASE, EXPORT, FOLDER, IMPORT
from companion.ui.rooms.data_desk import DataDesk
from companion.ui.upkeep import Job
from companion.ui.widgets.dialog import Dialog
from tests.fakes import FakeClock
from tests.gallery.past import fill_diary
from tests.house import MONDAY, at_home, window_of
from tests.journeys.files import Files
from tests.store.shown_photo import LARGE, show

PATIENCE_MS = 40_000  # what runs beside the window takes its time on a busy machine


def _desk(house: House, path: str = "") -> tuple[DataDesk, Files]:
    window = window_of(house)
    window.go_to(SETTINGS)
    desk = window.room(SETTINGS).extras.data
    files = Files(path)
    desk._files = files
    return desk, files


def _answer(house: House, *, yes: bool) -> None:
    window = window_of(house)
    (dialog,) = [one for one in window.findChildren(Dialog) if one.isVisible()]
    (dialog.asked if yes else dialog.safe).click()


def test_a_copy_is_made_and_can_be_gone_back_to(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    fill_diary(tmp_path / "data")
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        desk, _ = _desk(house)
        card = desk.card
        card.rows[COPY].button.click()
        assert not card.rows[ERASE].button.isEnabled()
        qtbot.waitUntil(
            lambda: "copy was made" in card.rows[COPY].told.text(), timeout=PATIENCE_MS
        )
        card.rows[COPY].button.click()
        qtbot.waitUntil(
            lambda: "Nothing has changed" in card.rows[COPY].told.text(),
            timeout=PATIENCE_MS,
        )
        window_of(house).crew.settings.set(LOOK, "dark")
        clock.pass_ms(3_600_000)
        card.rows[COPIES].button.click()
        qtbot.waitUntil(lambda: bool(card.copies), timeout=PATIENCE_MS)
        card.copies[0].button.click()
        _answer(house, yes=False)
        before = house.window
        card.copies[0].button.click()
        _answer(house, yes=True)
        qtbot.waitUntil(lambda: house.window is not before, timeout=PATIENCE_MS)
        assert window_of(house).crew.settings.get(LOOK) == "system"


def test_everything_goes_out_into_a_file_and_comes_in_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    out = tmp_path / "out.json"
    fill_diary(tmp_path / "full" / "data")
    with at_home(qapp, tmp_path / "full", FakeClock(MONDAY)) as house:
        desk, files = _desk(house, str(out))
        desk.card.rows[EXPORT].button.click()
        qtbot.waitUntil(
            lambda: "Saved in" in desk.card.rows[EXPORT].told.text(),
            timeout=PATIENCE_MS,
        )
        assert files.suggested.endswith("companion-2026-11-23.json")
        assert out.is_file()
        mine = Job()
        desk._begin(COPY, lambda: mine)
        desk._exported(out, "")  # the same file again, asked for in History
        desk._failed(DiskFull(out), Job())
        assert "Working" in desk.card.rows[COPY].told.text()
        desk._failed(DiskFull(out), mine)
        assert "full" in desk.card.rows[COPY].told.text()
    with at_home(qapp, tmp_path / "new", FakeClock(MONDAY)) as house:
        desk, _ = _desk(house, str(out))
        row = desk.card.rows[IMPORT]
        row.button.click()
        qtbot.waitUntil(lambda: "added" in row.told.text(), timeout=PATIENCE_MS)
        row.button.click()
        qtbot.waitUntil(lambda: "already" in row.told.text(), timeout=PATIENCE_MS)
        desk._files = Files(str(tmp_path / "none.json"))
        row.button.click()
        qtbot.waitUntil(row.button.isEnabled)
        assert "none.json" in row.told.text()
        desk._files = Files("")
        row.button.click()
        desk.card.rows[EXPORT].button.click()
        assert row.button.isEnabled()


def test_a_photo_that_cannot_go_along_is_told_of_before_and_after(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    with open_diary(data, FakeClock(MONDAY)) as diary:
        name = show(diary, LARGE)
    (data / ALBUM_NAME / name).unlink()
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        desk, _ = _desk(house, str(tmp_path / "out.json"))
        row = desk.card.rows[EXPORT]
        qtbot.waitUntil(
            lambda: "the photo of Mine" in row.told.text(), timeout=PATIENCE_MS
        )
        assert row.told.text().startswith("Sessions, answers")
        assert "the photo of Mine" in row.button.accessibleDescription()
        row.button.click()
        qtbot.waitUntil(lambda: "Saved in" in row.told.text(), timeout=PATIENCE_MS)
        assert "the photo of Mine" in row.told.text()
        desk._begin(EXPORT, Job)
        desk._foreseen("too late")  # what is being done is not talked over
        assert row.told.text() == "Working. This can take a minute."
    with open_diary(data, FakeClock(MONDAY)) as diary:
        show(diary, LARGE)
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        desk, _ = _desk(house)
        with qtbot.waitSignal(desk._keeper.foreseen):
            desk.enter()
        assert "Not in the file" not in desk.card.rows[EXPORT].told.text()


def test_all_is_deleted_after_being_asked_twice(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    fill_diary(tmp_path / "data")
    with at_home(qapp, tmp_path, FakeClock(MONDAY)) as house:
        window_of(house).crew.settings.set(MUTED, value=True)
        desk, _ = _desk(house)
        erase = desk.card.rows[ERASE].button
        erase.click()
        _answer(house, yes=False)
        erase.click()
        _answer(house, yes=True)
        _answer(house, yes=False)
        assert window_of(house).crew.settings.get(MUTED)
        before = house.window
        erase.click()
        _answer(house, yes=True)
        _answer(house, yes=True)
        qtbot.waitUntil(lambda: house.window is not before, timeout=PATIENCE_MS)
        assert not window_of(house).crew.settings.get(MUTED)


@pytest.mark.parametrize("opens", [True, False])
def test_the_folder_is_opened_where_the_desktop_can(
    qapp: QApplication, tmp_path: Path, *, opens: bool
) -> None:
    asked: list[str] = []

    def open_folder(url: QUrl) -> bool:
        asked.append(url.toLocalFile())
        return opens

    with at_home(qapp, tmp_path) as house:
        desk, _ = _desk(house)
        desk._open_folder = open_folder
        desk.card.rows[FOLDER].button.click()
        assert asked == [str(tmp_path / "data")]
        assert str(tmp_path) in desk.card.rows[FOLDER].told.text().replace("\u200b", "")
