"""Icons come back from the sheet as they were drawn, or not at all."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from companion.ui import icon_sheet
from companion.ui.icon_sheet import IconSheet


def _square(color: str, side: int = 3) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(color))
    return image


def test_icons_of_two_starts_stand_together(tmp_path: Path) -> None:
    file = tmp_path / "cache" / "sheet"
    IconSheet(file, "one").keep({"red": _square("red")})
    IconSheet(file, "one").keep({"blue": _square("blue", 5)})
    found = IconSheet(file, "one")
    assert found.read("red") == _square("red")
    assert found.read("blue") == _square("blue", 5)
    assert found.read("green") is None


def test_icons_of_another_edition_are_gone(tmp_path: Path) -> None:
    IconSheet(tmp_path / "sheet", "one").keep({"red": _square("red")})
    later = IconSheet(tmp_path / "sheet", "two")
    assert later.read("red") is None
    later.keep({"blue": _square("blue")})
    assert IconSheet(tmp_path / "sheet", "one").read("red") is None


def test_nothing_new_writes_nothing(tmp_path: Path) -> None:
    IconSheet(tmp_path / "sheet", "one").keep({})
    assert not list(tmp_path.iterdir())


def test_the_first_make_room_when_there_are_many(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(icon_sheet, "_MOST", 2)
    sheet = IconSheet(tmp_path / "sheet", "one")
    sheet.keep({name: _square(name) for name in ("red", "green", "blue")})
    found = IconSheet(tmp_path / "sheet", "one")
    assert [found.read(name) is None for name in ("red", "green", "blue")] == [
        True,
        False,
        False,
    ]


@pytest.mark.parametrize("damage", ["cut", "turned", "nothing"])
def test_a_damaged_sheet_is_as_good_as_none(tmp_path: Path, damage: str) -> None:
    file = tmp_path / "sheet"
    IconSheet(file, "one").keep({"red": _square("red")})
    raw = file.read_bytes()
    turned = raw[:-1] + bytes([raw[-1] ^ 1])
    file.write_bytes({"cut": raw[:-9], "turned": turned, "nothing": b""}[damage])
    assert IconSheet(file, "one").read("red") is None


def test_a_place_that_refuses_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "sheet").mkdir()
    IconSheet(tmp_path / "sheet", "one").keep({"red": _square("red")})
    assert [one.name for one in tmp_path.iterdir()] == ["sheet"]
