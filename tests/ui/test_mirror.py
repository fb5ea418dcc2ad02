"""What is mirrored where one reads from the right, and what is not."""

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.mirror import inset, is_mirrored, painting, plain_key, visual
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.toggle import Toggle
from tests.ui.mirrored import (
    LEFT,
    RIGHT,
    dark_place,
    is_mirror,
    picture_of,
    read_backwards,
    unlike,
)

SIZE = (120, 40)


class _Words(QWidget):
    """Words at a place, in a theme's type."""

    def __init__(self, theme: Theme, align: Qt.AlignmentFlag, width: float) -> None:
        super().__init__()
        self._theme, self._align, self._width = theme, align, width
        self.resize(*SIZE)
        self.setStyleSheet("background: white")

    def paintEvent(self, _event: object) -> None:
        painter = painting(self)
        painter.fillRect(self.rect(), QColor("white"))
        text = Paragraph("F", self._theme.font("lead", 700), 24)
        at, black = QPointF(10, 8), QColor("black")
        text.draw(painter, at, black, self._align, self._width)
        painter.end()


@pytest.mark.parametrize("width", [0.0, 60.0])
@pytest.mark.parametrize("side", ["AlignLeft", "AlignRight", "AlignHCenter"])
def test_words_change_their_side_and_stay_readable(
    theme: Theme, qapp: QApplication, side: str, width: float
) -> None:
    align = Qt.AlignmentFlag[side]
    plain = picture_of(_Words(theme, align, width))
    with read_backwards(qapp):
        turned = picture_of(_Words(theme, align, width))
    before, after = dark_place(plain), dark_place(turned)
    assert abs(before.left() - (SIZE[0] - 1 - after.right())) <= 1
    assert not is_mirror(plain, turned)
    shapes = [one.copy(place) for one, place in ((plain, before), (turned, after))]
    assert abs(shapes[0].width() - shapes[1].width()) <= 1
    left_part = [shape.pixelColor(1, shape.height() - 2) for shape in shapes]
    assert all(one.lightness() < 128 for one in left_part), "the stem of the F is left"


def _icon(theme: Theme, name: str, *, mirror: bool) -> QImage:
    picture = QImage(24, 24, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    if mirror:
        painter.translate(24, 0)
        painter.scale(-1, 1)
        assert is_mirrored(painter)
    theme.icons.paint(painter, name, "ink", QRectF(0, 0, 24, 24))
    painter.end()
    return picture


def test_only_icons_that_point_somewhere_are_mirrored(theme: Theme) -> None:
    for name in ("arrow_left", "chevron_right", "back", "skip", "undo"):
        turned = _icon(theme, name, mirror=True)
        assert is_mirror(_icon(theme, name, mirror=False), turned), name
    for name in ("phone", "tick", "play", "next", "sound", "reset"):
        assert _icon(theme, name, mirror=True) == _icon(theme, name, mirror=False), name


@pytest.mark.usefixtures("backwards")
def test_places_margins_and_keys_are_turned(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(100, 20)
    place = QRect(10, 0, 30, 20)
    assert visual(parent, place) == QRect(60, 0, 30, 20)
    assert visual(parent, visual(parent, place)) == place
    assert visual(None, place) == place
    for layout in (QHBoxLayout(parent), QHBoxLayout()):
        inset(layout, 1, 2, 3, 4)
        margins = layout.contentsMargins()
        assert (margins.left(), margins.right()) == (3, 1)
    assert plain_key(parent, LEFT) is RIGHT
    assert plain_key(parent, Qt.Key.Key_Up) is Qt.Key.Key_Up


def test_nothing_is_turned_where_one_reads_from_the_left(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    place = QRect(10, 0, 30, 20)
    assert visual(parent, place) == place
    layout = QHBoxLayout(parent)
    inset(layout, 1, 2, 3, 4)
    assert layout.contentsMargins().left() == 1
    assert plain_key(parent, LEFT) is LEFT


def test_a_switch_is_turned_round(
    theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    def shown() -> QImage:
        switch = Toggle(theme, "Voice")
        qtbot.addWidget(switch)
        switch.resize(switch.sizeHint())
        return picture_of(switch)

    plain = shown()
    with read_backwards(qapp):
        turned = shown()
    mirrored = plain.transformed(QTransform().scale(-1, 1))
    assert unlike(mirrored, turned) < 0.05
    assert unlike(plain, turned) > 0.1
