import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from companion.place import assets_folder
from companion.ui.icon_sheet import IconSheet
from companion.ui.icons import Icons

FOLDER = assets_folder() / "icons"
NAMES = sorted(path.stem for path in FOLDER.glob("*.svg"))
UI = Path(__file__).resolve().parents[2] / "companion" / "ui"
# callable -> where the name of an icon stands among its arguments
TAKES_ICON = {
    "Button": 3,
    "IconButton": 1,
    "Chip": 3,
    "Notice": 3,
    "Place": 2,
    "set_icon": 0,
    "set_face": 0,
}


def _constants(call: ast.Call) -> list[str]:
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    found = [k.value for k in call.keywords if k.arg == "icon"]
    if name in TAKES_ICON and len(call.args) > TAKES_ICON[name]:
        found.append(call.args[TAKES_ICON[name]])
    if name == "paint" and len(call.args) == 4:
        found.append(call.args[1])
    return [
        one.value
        for one in found
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
    ]


def _named_in_code() -> set[str]:
    names: set[str] = set()
    for module in UI.rglob("*.py"):
        tree = ast.parse(module.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                names.update(_constants(node))
    return names


@pytest.fixture
def icons(qapp: QApplication) -> Icons:
    assert qapp is not None
    return Icons(FOLDER, lambda _role: QColor("#0E6B68"))


def test_every_icon_named_in_code_exists() -> None:
    named = _named_in_code()
    assert {"print", "play", "stop"} <= named
    assert named <= set(NAMES)


@pytest.mark.untraced
@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_in_the_colour_of_its_role(icons: Icons, name: str) -> None:
    image = icons.pixmap(name, "acc", 96).toImage()
    inks = {
        image.pixelColor(x, y).name()
        for x in range(96)
        for y in range(96)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inks == {"#0e6b68"}


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_keeps_its_clear_margin(icons: Icons, name: str) -> None:
    image = icons.pixmap(name, "acc", 96).toImage()
    border = [(i, j) for i in range(96) for j in (0, 1, 94, 95)]
    touched = [
        at
        for i, j in border
        for at in ((i, j), (j, i))
        if image.pixelColor(*at).alpha() > 40
    ]
    assert touched == []


def test_an_icon_is_sharp_at_a_device_ratio(icons: Icons) -> None:
    pixmap = icons.pixmap("print", "acc", 20, 1.5)
    assert pixmap.width() == 30
    assert pixmap.deviceIndependentSize().width() == 20


def test_an_icon_is_rendered_once(icons: Icons) -> None:
    first = icons.pixmap("print", "acc", 20)
    assert icons.pixmap("print", "acc", 20).cacheKey() == first.cacheKey()


def test_a_missing_icon_is_named(icons: Icons) -> None:
    with pytest.raises(FileNotFoundError, match="nothing"):
        icons.pixmap("nothing", "acc", 20)


def test_pictures_are_not_empty(icons: Icons) -> None:
    assert icons.pixmap("done", "acc", 24).toImage() != QImage()


def test_an_icon_comes_back_as_it_was_drawn(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    colors = {"acc": QColor("#0E6B68"), "red": QColor("#B3261E")}
    first = Icons(FOLDER, colors.__getitem__, IconSheet(tmp_path / "sheet", "one"))
    drawn = [first.pixmap("print", role, 24, 2.0).toImage() for role in colors]
    assert not list(tmp_path.iterdir())
    first.keep()
    nowhere = tmp_path / "nowhere"
    second = Icons(nowhere, colors.__getitem__, IconSheet(tmp_path / "sheet", "one"))
    found = [second.pixmap("print", role, 24, 2.0).toImage() for role in colors]
    assert found == drawn
    with pytest.raises(FileNotFoundError):
        second.pixmap("print", "acc", 25, 2.0)
