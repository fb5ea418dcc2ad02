"""Round corners are cut as a clip would cut them, and nothing else is."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from companion.ui.widgets.rounding import Corners, rounded, without_corners

WHOLE = QRectF(0, 0, 60, 40)
CORNERS = [Corners(8, 8), Corners(11, 0), Corners(0, 12), Corners(0, 0)]


def _plain(ratio: float = 1.0) -> QImage:
    image = QImage(round(60 * ratio), round(40 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("teal"))
    return image


def _clipped(corners: Corners, ratio: float) -> QImage:
    image = QImage(_plain(ratio).size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(rounded(WHOLE, corners))
    painter.drawImage(0, 0, _plain(ratio))
    painter.end()
    return image


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("corners", CORNERS)
def test_corners_are_cut_as_a_clip_does(corners: Corners, ratio: float) -> None:
    cut, clipped = without_corners(_plain(ratio), corners), _clipped(corners, ratio)
    assert cut.size() == clipped.size()
    assert cut.devicePixelRatio() == ratio
    for x in range(cut.width()):
        for y in range(cut.height()):
            one, other = cut.pixelColor(x, y).alpha(), clipped.pixelColor(x, y).alpha()
            assert abs(one - other) <= 4, (x, y)


@pytest.mark.parametrize("corners", CORNERS)
def test_only_the_corners_are_cut(corners: Corners) -> None:
    cut = without_corners(_plain(), corners)
    for x in range(60):
        for y in range(40):
            spot = QRectF(x, y, 1, 1)
            if not corners.touched_by(spot, WHOLE):
                assert cut.pixelColor(x, y) == QColor("teal"), (x, y)
    clear = [cut.pixelColor(x, y).alpha() < 255 for x in (0, 59) for y in (0, 39)]
    round_top, round_bottom = corners.top > 0, corners.bottom > 0
    assert clear == [round_top, round_bottom] * 2


def test_a_picture_is_cut_only_in_its_copy() -> None:
    before = _plain()
    without_corners(before, Corners(8, 8))
    assert before == _plain()


def test_an_inset_cuts_the_edges_too() -> None:
    cut = without_corners(_plain(), Corners(8, 8), 0.5)
    assert 120 <= cut.pixelColor(30, 0).alpha() <= 135
    assert cut.pixelColor(30, 1).alpha() == 255


@pytest.mark.parametrize(
    ("part", "touches"),
    [
        (QRectF(20, 0, 20, 40), False),
        (QRectF(0, 12, 60, 16), False),
        (QRectF(0, 0, 5, 5), True),
        (QRectF(52, 5, 8, 5), True),
        (QRectF(0, 33, 20, 7), True),
        (QRectF(55, 20, 5, 20), True),
        (WHOLE, True),
    ],
)
def test_what_touches_a_corner_is_known(part: QRectF, *, touches: bool) -> None:
    assert Corners(8, 8).touched_by(part, WHOLE) is touches


def test_square_corners_are_never_touched() -> None:
    assert not Corners(0, 0).touched_by(WHOLE, WHOLE)
    assert not Corners(8, 0).touched_by(QRectF(0, 20, 60, 20), WHOLE)
