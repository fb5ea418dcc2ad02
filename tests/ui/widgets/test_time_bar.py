"""Tests of the bar that fills by whole seconds."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.ui.theme import Theme
from companion.ui.widgets.time_bar import HEIGHT, TimeBar


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> Iterator[TimeBar]:
    page = QWidget()
    qtbot.addWidget(page)
    made = TimeBar(theme, page)
    made.setGeometry(0, 0, 400, HEIGHT)
    page.show()
    yield made  # noqa: PT022 - the page lives as long as this does


def test_it_fills_by_whole_seconds_alone(bar: TimeBar) -> None:
    seen = []
    for thousandth in range(0, 1001, 10):
        bar.show_time(4000, thousandth / 1000)
        seen.append(bar.parts)
    assert list(dict.fromkeys(seen)) == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]


def test_a_long_time_has_fewer_parts_than_seconds(bar: TimeBar) -> None:
    bar.show_time(300_000, 0.5)
    assert bar.parts == (6, 12)


def test_a_short_time_has_one_part(bar: TimeBar) -> None:
    bar.show_time(300, 0.9)
    assert bar.parts == (0, 1)


@pytest.mark.parametrize("way", list(Qt.LayoutDirection)[:2])
def test_it_fills_in_the_direction_of_reading(
    bar: TimeBar, theme: Theme, way: Qt.LayoutDirection
) -> None:
    bar.setLayoutDirection(way)
    bar.show_time(4000, 0.25)
    image = bar.grab().toImage()
    colors = [
        QColor(image.pixel(QPoint(x, HEIGHT // 2))).name() for x in (50, 150, 250, 350)
    ]
    full, empty = theme.color("acc").name(), theme.color("line").name()
    expected = [full, empty, empty, empty]
    turned = way is Qt.LayoutDirection.RightToLeft
    assert colors == (expected[::-1] if turned else expected)
