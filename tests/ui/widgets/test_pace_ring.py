"""Tests of the pace ring."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.pace_ring import Mood, PaceRing

SIDE = 312


@pytest.fixture
def ring(theme: Theme) -> Iterator[PaceRing]:
    window = QWidget()
    ring = PaceRing(theme, window)
    ring.setGeometry(0, 0, SIDE, SIDE)
    window.resize(SIDE, SIDE)
    window.show()
    yield ring
    window.close()
    window.deleteLater()


def colour_at(ring: PaceRing, point: QPoint) -> QColor:
    return ring.grab().toImage().pixelColor(point)


TOP_RIGHT = QPoint(SIDE // 2 + 20, 14)
LEFT = QPoint(12, SIDE // 2)


def test_it_empties_clockwise_from_the_top(ring: PaceRing, theme: Theme) -> None:
    ring.show_pace(Mood.REST, 1.0, "3")
    assert colour_at(ring, LEFT) == theme.color("ink2")
    ring.show_pace(Mood.REST, 0.5, "2")
    assert colour_at(ring, TOP_RIGHT) == theme.color("ink2")
    assert colour_at(ring, LEFT) == theme.color("track")
    ring.show_pace(Mood.REST, 0.0, "1")
    assert colour_at(ring, TOP_RIGHT) == theme.color("track")


@pytest.mark.parametrize(
    ("mood", "role"),
    [(Mood.MOVE, "acc"), (Mood.HOLD, "acc"), (Mood.PAUSED, "ink3")],
)
def test_each_mood_has_its_colour(
    ring: PaceRing, theme: Theme, mood: Mood, role: str
) -> None:
    ring.show_pace(mood, 0.6, "2")
    assert colour_at(ring, TOP_RIGHT) == theme.color(role)


def test_a_finished_ring_is_full(ring: PaceRing, theme: Theme) -> None:
    ring.show_pace(Mood.DONE, 0.0, "")
    assert colour_at(ring, LEFT) == theme.color("acc")


def test_waiting_is_dashes(ring: PaceRing, theme: Theme) -> None:
    ring.show_pace(Mood.WAIT, 1.0, "9")
    picture = ring.grab().toImage()
    row = {picture.pixelColor(12, y).name() for y in range(100, 212)}
    assert {theme.color("ambMark").name(), theme.color("track").name()} <= row


@pytest.mark.parametrize("count", ["1", "24", "120"])
def test_figures_stay_inside_the_ring(ring: PaceRing, count: str) -> None:
    ring.show_pace(Mood.REST, 0.5, count)
    figures = ring._figure_path().boundingRect()
    middle = QPoint(SIDE // 2, SIDE // 2)
    corners = (figures.topLeft(), figures.bottomRight())
    reach = max(
        (corner - middle.toPointF()).manhattanLength() / 2**0.5 for corner in corners
    )
    assert reach < SIDE / 2 * 0.9
    assert ring.count == count
    assert ring.accessibleDescription() == count


def test_one_and_two_figures_are_read_from_three_metres(ring: PaceRing) -> None:
    for count in ("8", "45"):
        ring.show_pace(Mood.MOVE, 0.5, count)
        assert ring._figure_path().boundingRect().height() >= 120


def test_with_less_motion_it_steps_with_the_seconds(ring: PaceRing) -> None:
    ring.show_pace(Mood.MOVE, 0.9, "3")
    ring.show_pace(Mood.MOVE, 0.8, "3")
    assert ring.left == 0.9
    ring.show_pace(Mood.MOVE, 0.7, "2")
    assert ring.left == 0.7
    ring.show_pace(Mood.HOLD, 0.6, "2")
    assert ring.left == 0.6
    ring.show_pace(Mood.HOLD, 0.0, "2")
    assert ring.left == 0.0


def test_only_the_end_that_moved_is_painted_again(ring: PaceRing, theme: Theme) -> None:
    theme.set_less_motion(less=False)
    QApplication.processEvents()
    areas: list[int] = []

    class Witness(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent):
                size = event.rect().size()
                areas.append(size.width() * size.height())
            return super().eventFilter(watched, event)

    ring.show_pace(Mood.REST, 0.50, "20")
    QApplication.processEvents()
    witness = Witness()
    ring.installEventFilter(witness)
    ring.show_pace(Mood.REST, 0.499, "20")
    QApplication.processEvents()
    ring.show_pace(Mood.REST, 0.499, "20")
    QApplication.processEvents()
    ring.show_pace(Mood.REST, 0.2, "20")
    QApplication.processEvents()
    assert len(areas) == 2
    assert areas[0] < 60 * 60
    assert areas[1] == SIDE * SIDE


def test_another_theme_is_painted_at_once(ring: PaceRing, theme: Theme) -> None:
    ring.show_pace(Mood.MOVE, 0.6, "2")
    theme.set_mode("dark")
    assert colour_at(ring, TOP_RIGHT) == theme.color("acc")
    assert ring.mood is Mood.MOVE
    assert ring.left == 0.6


@pytest.mark.parametrize("count", ["1", "2", "11", "12", "20"])
def test_seconds_stand_tight_and_in_the_middle(ring: PaceRing, count: str) -> None:
    ring.show_pace(Mood.WAIT, 1.0, count)
    seen = ring._figure_path().boundingRect()
    assert seen.center().x() == pytest.approx(SIDE / 2, abs=0.5)
    if count == "12":  # of figures of one width: 0.62 of the ring
        assert seen.width() < 0.58 * SIDE
