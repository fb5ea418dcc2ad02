"""The program's icon: one drawing, and every size as that drawing comes out."""

from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType

import pytest
from PySide6.QtGui import QColor, QImage, qAlpha
from PySide6.QtWidgets import QApplication

from companion.place import assets_folder
from companion.ui.program_icon import icon_file, program_icon


def _painter_of_sizes() -> ModuleType:
    """``packaging/icons.py``, which is no package."""
    path = assets_folder().parent / "packaging" / "icons.py"
    spec = spec_from_file_location("packaging_icons", path)
    assert spec is not None
    assert spec.loader is not None
    made = module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


MAKER = _painter_of_sizes()
SIZES: tuple[int, ...] = MAKER.SIZES
_TOLERANCE = 6  # of 255: another rasteriser rounds otherwise


@pytest.mark.parametrize("size", SIZES)
def test_every_size_is_made_from_the_drawing(qapp: QApplication, size: int) -> None:
    assert qapp is not None
    kept, fresh = QImage(str(icon_file(assets_folder(), size))), MAKER.painted(size)
    assert (kept.width(), kept.height()) == (size, size)
    for y in range(0, size, 1 + size // 64):
        for x in range(0, size, 1 + size // 64):
            a, b = kept.pixelColor(x, y), fresh.pixelColor(x, y)
            assert _far(a, b) <= _TOLERANCE, (x, y)


@pytest.mark.parametrize("size", SIZES)
def test_its_corners_are_clear_and_its_middle_is_teal(
    qapp: QApplication, size: int
) -> None:
    assert qapp is not None
    image = QImage(str(icon_file(assets_folder(), size)))
    assert qAlpha(image.pixel(0, 0)) == 0
    top = image.pixelColor(size // 2, round(size * 0.15))
    assert _far(top, QColor("#0E6B68")) <= _TOLERANCE


def test_the_window_gets_the_sizes_that_desktops_show(qapp: QApplication) -> None:
    assert qapp is not None
    icon = program_icon(assets_folder())
    shown = {size for size in SIZES if size <= 128}
    assert {size.width() for size in icon.availableSizes()} == shown


def _far(a: QColor, b: QColor) -> int:
    parts = ("red", "green", "blue", "alpha")
    return max(abs(int(getattr(a, one)()) - int(getattr(b, one)())) for one in parts)
