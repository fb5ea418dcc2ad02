import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from companion.ui.box import Box, pen_width, snapped

INK = QColor("black")


def _canvas(ratio: float) -> QImage:
    image = QImage(round(60 * ratio), round(60 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    return image


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_hairline_is_one_sharp_device_pixel(ratio: float) -> None:
    image = _canvas(ratio)
    painter = QPainter(image)
    Box(None, INK, 1, 0).paint(painter, QRectF(10.3, 10.3, 30, 30))
    painter.end()
    middle = round(25 * ratio)
    row = [image.pixelColor(x, middle).red() for x in range(image.width())]
    dark = [x for x, red in enumerate(row) if red < 255]
    assert [row[x] for x in dark] == [0] * len(dark)
    assert len(dark) == 2 * max(1, int(ratio)) or len(dark) == 2


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_edges_fall_on_whole_device_pixels_inside(ratio: float) -> None:
    image = _canvas(ratio)
    painter = QPainter(image)
    rect = QRectF(3.3, 4.7, 20.2, 11.1)
    found = snapped(painter, rect)
    painter.end()
    assert rect.contains(found)
    for edge in (found.left(), found.top(), found.right(), found.bottom()):
        assert abs(edge * ratio - round(edge * ratio)) < 1e-6


def test_a_control_border_may_be_half_a_pixel_wider() -> None:
    image = _canvas(1.0)
    painter = QPainter(image)
    widths = [pen_width(painter, width) for width in (0.2, 1, 1.5, 2)]
    painter.end()
    assert widths == [1, 1, 1.5, 2]


def test_nothing_is_painted_without_colours() -> None:
    image = _canvas(1.0)
    before = image.copy()
    painter = QPainter(image)
    Box().paint(painter, QRectF(5, 5, 40, 40))
    painter.end()
    assert image == before
