from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.exercise import Level, PhaseKind, Side
from companion.figure.overlays import Overlays
from companion.ui.theme import Theme
from companion.ui.widgets.figure_view import FigureView
from companion.ui.widgets.idle import Urgency
from companion.ui.widgets.shot import Framing
from companion.ui.widgets.studio import Studio
from tests.ui.today_table import LIBRARY, a_studio

BRIDGE = LIBRARY.exercise("bridge")
OUT, HOLD, BACK = PhaseKind.OUT, PhaseKind.HOLD, PhaseKind.BACK


@pytest.fixture
def studio() -> Studio:
    """A studio whose window has been painted before."""
    made = a_studio()
    made.queue.open()
    return made


@pytest.fixture
def view(theme: Theme, qtbot: QtBot, studio: Studio) -> Iterator[FigureView]:
    made = FigureView(theme, studio)
    qtbot.addWidget(made)
    made.resize(240, 150)
    made.set_exercise(BRIDGE, Level.L2, Side.BOTH)
    made.show()
    yield made
    made.hide()


def _picture(view: FigureView) -> QImage:
    return view.grab().toImage()


def test_the_first_picture_is_there_at_once(view: FigureView) -> None:
    _picture(view)
    assert view.drawn


def test_a_missing_frame_is_drawn_in_idle_time(
    view: FigureView, studio: Studio
) -> None:
    before = _picture(view)
    view.show_moment(OUT, 0.5)
    assert _picture(view) == before
    studio.queue.finish(Urgency.SOON)
    assert view.drawn
    assert _picture(view) != before


def test_the_way_back_shows_the_frames_of_the_way_out(
    view: FigureView, studio: Studio
) -> None:
    _picture(view)
    view.show_moment(OUT, 0.25)
    studio.queue.finish(Urgency.SOON)
    out, frames = _picture(view), len(studio.frames)
    view.show_moment(BACK, 0.75)
    assert view.drawn
    assert _picture(view) == out
    assert len(studio.frames) == frames


def test_all_frames_are_drawn_ahead(
    qtbot: QtBot, view: FigureView, studio: Studio
) -> None:
    _picture(view)
    with qtbot.waitSignal(view.prepared):
        studio.queue.finish()
    frames = len(studio.frames)
    for kind in (OUT, HOLD, BACK):
        for step in range(11):
            view.show_moment(kind, step / 10)
            assert view.drawn
    assert len(studio.frames) == frames


def test_the_arrow_shows_only_on_the_way_out(view: FigureView, studio: Studio) -> None:
    _picture(view)
    view.show_moment(OUT, 0.5)
    studio.queue.finish(Urgency.SOON)
    bare = _picture(view)
    view.set_overlays(Overlays(arrow=True))
    assert _picture(view) != bare
    view.show_moment(BACK, 0.5)
    assert _picture(view) == bare


@pytest.mark.parametrize("overlays", [Overlays(spine=True), Overlays(glow=True)])
def test_overlays_are_part_of_the_frame(
    view: FigureView, studio: Studio, overlays: Overlays
) -> None:
    bare = _picture(view)
    view.set_overlays(overlays)
    studio.queue.finish(Urgency.SOON)
    assert view.drawn
    assert _picture(view) != bare


def test_room_kept_for_words_stays_free(view: FigureView, studio: Studio) -> None:
    view.set_framing(Framing(free_left=0.4))
    _picture(view)
    studio.queue.finish(Urgency.SOON)
    assert view.drawn
    assert not view.touches(QRect(0, 0, 90, 150))
    assert view.touches(QRect(110, 45, 110, 75))


def test_what_fills_up_the_lines_of_a_picture_touches_nothing(
    view: FigureView, studio: Studio
) -> None:
    """Each line of it takes whole words of memory: what is left is never written."""
    _picture(view)
    studio.queue.finish(Urgency.SOON)
    projector = view._projector
    assert projector.frame is not None
    empty = QImage(41, 30, QImage.Format.Format_ARGB32_Premultiplied)
    empty.fill(0)
    projector.image = empty
    area = QRect(projector.frame.corner.toPoint(), empty.size())
    for _ in range(100):
        used = QImage(empty.size(), QImage.Format.Format_Alpha8)
        memory = used.bits()
        assert isinstance(memory, memoryview)
        memory[:] = b"\xff" * used.sizeInBytes()
        del memory
        del used  # its memory is given to what is made next
        assert not view.touches(area)


def test_less_motion_shows_where_a_movement_arrives(
    view: FigureView, studio: Studio
) -> None:
    _picture(view)
    view.show_moment(OUT, 1.0)
    studio.queue.finish(Urgency.SOON)
    arrived = _picture(view)
    view.set_less_motion(True)
    view.show_moment(OUT, 0.1)
    assert _picture(view) == arrived


def test_dimming_changes_the_whole_stage(view: FigureView) -> None:
    before = _picture(view)
    view.set_dimmed(True)
    after = _picture(view)
    middle = after.rect().center()
    assert after.pixel(middle) != before.pixel(middle)
    view.set_dimmed(False)
    assert _picture(view) == before


def test_another_theme_draws_it_on_another_ground(
    view: FigureView, theme: Theme
) -> None:
    light = _picture(view)
    theme.set_mode("dark")
    dark = _picture(view)
    assert view.drawn
    assert dark.pixelColor(10, 100).lightness() < light.pixelColor(10, 100).lightness()


def test_the_other_side_is_another_picture(view: FigureView) -> None:
    clam = LIBRARY.exercise("clamshell")
    view.set_exercise(clam, Level.L1, Side.LEFT)
    left = _picture(view)
    view.set_exercise(clam, Level.L1, Side.RIGHT)
    assert _picture(view) != left


def test_nothing_is_drawn_that_nobody_sees(view: FigureView, studio: Studio) -> None:
    _picture(view)
    assert studio.queue.busy
    view.hide()
    assert not studio.queue.busy


def test_a_second_start_shows_the_first_picture_from_disk(
    theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    pictures = []
    for _ in range(2):
        studio = a_studio(tmp_path)
        view = FigureView(theme, studio)
        qtbot.addWidget(view)
        view.resize(320, 200)
        view.set_exercise(BRIDGE, Level.L2, Side.BOTH)
        pictures.append(_picture(view))
        view.show()
        view.repaint()
        studio.queue.finish(Urgency.SOON)
        pictures.append(_picture(view))
        assert view.drawn
        view.hide()
    empty, drawn, from_disk, drawn_again = pictures
    assert empty != drawn
    assert from_disk == drawn == drawn_again


def test_it_says_what_it_shows(view: FigureView) -> None:
    assert view.accessibleName() == "Picture: Bridge"


def _let_paint() -> None:
    """Let everything be painted that is to be: one painting can ask for another."""
    for _ in range(5):
        QApplication.processEvents()


class _Painted(QObject):
    """Notes which part of a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.areas: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.areas.append(event.rect())
        return False


def test_only_the_place_of_the_person_is_painted_again(
    view: FigureView, studio: Studio
) -> None:
    _let_paint()
    studio.queue.finish(Urgency.LATER)
    _let_paint()
    painted = _Painted(view)
    view.show_moment(OUT, 0.5)
    _let_paint()
    assert len(painted.areas) == 1
    assert painted.areas[0] != view.rect()
    assert view.rect().contains(painted.areas[0])
    before = view.grab().toImage()
    view.update()
    _let_paint()
    assert view.grab().toImage() == before
    view.set_overlays(Overlays(arrow=True))
    _let_paint()
    assert painted.areas[-1] == view.rect()


def test_room_kept_for_words_at_the_right_stays_free(
    view: FigureView, studio: Studio
) -> None:
    view.set_framing(Framing(free_right=0.4))
    _picture(view)
    studio.queue.finish(Urgency.SOON)
    assert view.drawn
    assert not view.touches(QRect(150, 0, 90, 150))
    assert view.touches(QRect(20, 45, 110, 75))


def test_a_picture_from_disk_stands_where_this_stage_has_room(
    theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    """Words stand at the left, at the right in the mirror, or nowhere."""
    first = []
    for framing in (Framing(), Framing(free_left=0.4), Framing(free_right=0.4)):
        studio = a_studio(tmp_path)
        view = FigureView(theme, studio)
        qtbot.addWidget(view)
        view.resize(320, 200)
        view.set_framing(framing)
        view.set_exercise(BRIDGE, Level.L2, Side.BOTH)
        first.append(_picture(view))
        view.show()
        view.repaint()
        studio.queue.finish(Urgency.SOON)
        view.hide()
    assert first[0] == first[1] == first[2], "nothing was drawn for this stage before"


def test_in_the_mirror_no_dark_column_stands_at_the_edge_of_the_stage(
    view: FigureView,
) -> None:
    """Room kept at the right was rounded up: the last column was beyond the canvas."""
    view.set_framing(Framing(free_right=71.8 / view.width()))
    _picture(view)
    picture = view.grab().toImage()
    edge, middle = view.width() - 1, view.height() // 4
    last, before = (picture.pixelColor(x, middle) for x in (edge, edge - 1))
    assert abs(last.lightness() - before.lightness()) <= 2
