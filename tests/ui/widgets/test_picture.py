import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.exercise import Level, Side
from companion.ui.edition import edition
from companion.ui.theme import Theme
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.picture_folder import PictureFolder
from companion.ui.widgets.still import Look
from companion.ui.widgets.studio import Studio
from tests.ui.today_table import LIBRARY, a_studio

BRIDGE = LIBRARY.exercise("bridge")
TOP = Look(BRIDGE, "top", Level.L2, Side.BOTH)


def _picture(
    theme: Theme, qtbot: QtBot, studio: Studio, size: tuple[int, int] = (108, 76)
) -> Picture:
    picture = Picture(theme, studio)
    qtbot.addWidget(picture)
    picture.set_size(*size)
    picture.show_look(TOP)
    picture.show()
    return picture


def _seen(picture: Picture) -> QImage:
    return picture.grab().toImage()


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = a_studio(tmp_path)
    yield made
    assert not made.queue.busy


def test_it_is_empty_until_it_is_drawn(
    theme: Theme, qtbot: QtBot, studio: Studio
) -> None:
    picture = _picture(theme, qtbot, studio)
    empty = _seen(picture)
    assert not picture.drawn
    studio.queue.finish()
    assert _seen(picture) != empty
    assert picture.drawn


def test_one_that_nobody_saw_is_not_drawn(
    theme: Theme, qtbot: QtBot, studio: Studio
) -> None:
    picture = Picture(theme, studio)
    qtbot.addWidget(picture)
    picture.show_look(TOP)
    assert not studio.queue.busy


def test_one_that_is_gone_is_not_waited_for(
    theme: Theme, qtbot: QtBot, studio: Studio
) -> None:
    picture = _picture(theme, qtbot, studio)
    _seen(picture)
    assert studio.queue.busy
    picture.hide()
    assert not studio.queue.busy


def test_it_is_drawn_when_it_comes_back(
    theme: Theme, qtbot: QtBot, studio: Studio
) -> None:
    picture = _picture(theme, qtbot, studio)
    _seen(picture)
    picture.hide()
    picture.show()
    _seen(picture)
    studio.queue.finish()
    _seen(picture)
    assert picture.drawn


def test_another_look_is_drawn_anew(theme: Theme, qtbot: QtBot, studio: Studio) -> None:
    picture = _picture(theme, qtbot, studio)
    _seen(picture)
    studio.queue.finish()
    top = _seen(picture)
    picture.show_look(replace(TOP, pose="start"))
    _seen(picture)
    studio.queue.finish()
    assert _seen(picture) != top


def test_the_next_start_finds_it_on_disk(
    theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = a_studio(tmp_path), a_studio(tmp_path)
    drawn = _picture(theme, qtbot, first)
    _seen(drawn)
    first.queue.finish()
    expected = _seen(drawn)
    found = _picture(theme, qtbot, second)
    assert _seen(found) == expected
    assert not second.queue.busy


def test_each_theme_has_its_own_file(
    theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    studio = a_studio(tmp_path)
    picture = _picture(theme, qtbot, studio)
    for mode in ("light", "dark", "contrast"):
        theme.set_mode(mode)
        _seen(picture)
        studio.queue.finish()
    assert len(list(tmp_path.rglob("*.pixels"))) == 3


def test_a_folder_that_cannot_be_written_is_no_fault(
    theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "no-folder"
    file.write_text("a file", encoding="utf-8")
    studio = a_studio(file)
    picture = _picture(theme, qtbot, studio)
    _seen(picture)
    studio.queue.finish()
    _seen(picture)
    assert picture.drawn


def test_a_damaged_file_is_drawn_again(
    theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    first = a_studio(tmp_path)
    _seen(_picture(theme, qtbot, first))
    first.queue.finish()
    (file,) = tmp_path.rglob("*.pixels")
    file.write_bytes(b"not a picture")
    second = a_studio(tmp_path)
    picture = _picture(theme, qtbot, second)
    _seen(picture)
    second.queue.finish()
    _seen(picture)
    assert picture.drawn


def test_pictures_of_other_editions_are_thrown_away(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert qapp is not None
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    PictureFolder(tmp_path, "old").write("a", image)
    PictureFolder(tmp_path, "new").write("a", image)
    assert [one.parent.name for one in tmp_path.rglob("*.pixels")] == ["new"]


def test_the_oldest_go_when_there_are_too_many(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert qapp is not None
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    before = PictureFolder(tmp_path, "new")
    for age, name in enumerate("abc"):
        before.write(name, image)
        file = next(tmp_path.rglob(f"{name}.pixels"))
        os.utime(file, (1_000_000 - age, 1_000_000 - age))
    PictureFolder(tmp_path, "new", most=1).write("d", image)
    assert sorted(one.stem for one in tmp_path.rglob("*.pixels")) == ["a", "d"]


def test_the_edition_changes_with_any_file(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("one", encoding="utf-8")
    before = edition([tmp_path])
    assert edition([tmp_path]) == before
    (tmp_path / "a.toml").write_text("two", encoding="utf-8")
    assert edition([tmp_path]) != before


def test_a_missing_folder_has_an_edition_too(tmp_path: Path) -> None:
    assert edition([tmp_path / "nowhere"]) == edition([])
