"""What is mirrored where one reads from the right, and what is not."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from itertools import product

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextLayout, QTransform
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.exercise import Dose, Level, Side
from companion.ui.mirror import (
    change_words,
    inset,
    is_mirrored,
    painting,
    plain_key,
    visual,
)
from companion.ui.pages.exercise_stage import ExerciseStage, StageWords
from companion.ui.pages.size_choice import SizeTile
from companion.ui.pages.sound_panel import SoundPanel
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.widgets.etching import etch
from companion.ui.widgets.figure_loop import FigureLoop
from companion.ui.widgets.player_bar import PlayerBar
from companion.ui.widgets.rep_path import RepPath
from companion.ui.widgets.search_line import SearchLine
from companion.ui.widgets.segmented import Segmented
from companion.ui.widgets.still import Look, Print
from companion.ui.widgets.studio import tone_of
from companion.ui.widgets.text_line import TextLine
from companion.ui.widgets.toggle import Toggle
from companion.ui.widgets.turn_button import TurnButton
from tests.exercises import an_exercise
from tests.fakes import FakeClock
from tests.ui.today_table import LIBRARY, a_day, a_studio

SIZE = (120, 40)
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


@contextmanager
def read_backwards(application: QApplication) -> Iterator[None]:
    """For a while, a language that is read from the right."""
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def backwards(qapp: QApplication) -> Iterator[None]:
    """A language that is read from the right."""
    with read_backwards(qapp):
        yield


def _picture(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def _is_mirror(one: QImage, other: QImage) -> bool:
    return one.transformed(QTransform().scale(-1, 1)) == other


def _unlike(one: QImage, other: QImage) -> float:
    """The share of points that look different."""
    points = [(x, y) for x in range(one.width()) for y in range(one.height())]
    apart = [
        point
        for point in points
        if abs(
            one.pixelColor(*point).lightness() - other.pixelColor(*point).lightness()
        )
        > 24
    ]
    return len(apart) / len(points)


def _dark(picture: QImage) -> QRect:
    """The smallest place that holds all dark points."""
    wide, high = picture.width(), picture.height()
    points = [
        QPoint(x, y)
        for x in range(wide)
        for y in range(high)
        if picture.pixelColor(x, y).lightness() < 128
    ]
    return QRect(
        QPoint(min(p.x() for p in points), min(p.y() for p in points)),
        QPoint(max(p.x() for p in points), max(p.y() for p in points)),
    )


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
    plain = _picture(_Words(theme, align, width))
    with read_backwards(qapp):
        turned = _picture(_Words(theme, align, width))
    before, after = _dark(plain), _dark(turned)
    assert abs(before.left() - (SIZE[0] - 1 - after.right())) <= 1
    assert not _is_mirror(plain, turned)
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
        assert _is_mirror(_icon(theme, name, mirror=False), turned), name
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
        return _picture(switch)

    plain = shown()
    with read_backwards(qapp):
        turned = shown()
    mirrored = plain.transformed(QTransform().scale(-1, 1))
    assert _unlike(mirrored, turned) < 0.05
    assert _unlike(plain, turned) > 0.1


@pytest.mark.usefixtures("backwards")
def test_the_left_arrow_chooses_what_lies_at_the_left(
    theme: Theme, qtbot: QtBot
) -> None:
    choice = Segmented(theme, "Paper", ["A4", "Letter"])
    qtbot.addWidget(choice)
    choice.resize(300, 48)
    choice.show()
    first, second = choice.cells
    assert first.x() > second.x()
    first.setFocus()
    QTest.keyClick(choice, LEFT)
    assert choice.chosen == 1
    choice.hide()


@pytest.mark.usefixtures("backwards")
def test_the_sound_of_a_session_opens_over_the_words_not_the_figure(
    theme: Theme, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1280, 800)
    panel = SoundPanel(theme, page)
    opener = QPushButton(page)
    panel.open_under(opener, QRect(16, 0, 1248, 600))
    assert panel.x() == 16
    panel.hide()


@pytest.mark.usefixtures("backwards")
@pytest.mark.parametrize("typed", ["", "towel under the knees", "12"])
def test_what_is_typed_begins_where_lines_begin(
    theme: Theme, qtbot: QtBot, typed: str
) -> None:
    for one in (TextLine(theme, "Name"), SearchLine(theme, "Find a page")):
        qtbot.addWidget(one)
        one.resize(400, 120)
        one.show()
        one.field.setText(typed)
        one.grab()
        assert one.field.cursorRect().center().x() > one.field.width() / 2
        one.hide()


@pytest.mark.usefixtures("backwards")
def test_the_name_of_an_exercise_stands_where_lines_begin(
    theme: Theme, qtbot: QtBot
) -> None:
    item = a_day().routine.items[0]
    stage, words = ExerciseStage(theme, a_studio()), StageWords(theme)
    qtbot.addWidget(stage)
    stage.resize(680, 240)
    words.show_item(item)
    stage.hold_words(words)
    stage.show_item(item, item.sides[0])
    stage.show()
    stage.grab()
    place = words.geometry()
    assert place.right() > stage.width() * 0.9
    assert not stage.touches(place.adjusted(20, 0, 0, 0))
    turn = stage.findChild(TurnButton)
    assert turn is not None
    assert turn.x() > stage.width() * 0.75
    assert not stage.touches(turn.geometry())
    stage.hide()


@pytest.mark.parametrize(("clear", "corner"), [(36, (0, 36)), (-36, (110, 146))])
def test_the_number_of_a_step_covers_nobody(
    theme: Theme, clear: int, corner: tuple[int, int]
) -> None:
    """The head of who stands on all fours is at the top right, or at the top left."""
    exercise = LIBRARY.exercise("cat-camel")
    crowded = False
    for side, step in product((0, clear), exercise.steps):
        look = Look(exercise, step.pose, Level.L1, Side.BOTH, whole=True, clear=side)
        image = _etched(look, Print(146, 88, 1.0, tone_of(theme)))
        ground = image.pixelColor(73, 2).lightness()
        dark = any(
            image.pixelColor(x, y).lightness() < ground - 60
            for x in range(*corner)
            for y in range(36)
        )
        if side == 0:
            crowded = crowded or dark
        else:
            assert not dark
    assert crowded or clear > 0


def _etched(look: Look, print_: Print) -> QImage:
    drawing = etch(look, print_)
    while True:
        try:
            next(drawing)
        except StopIteration as end:
            image: QImage = end.value
            return image


def test_what_changed_is_told_the_way_that_one_reads(qapp: QApplication) -> None:
    assert change_words(["4", "3"]) == "4 \u2192 3"
    assert change_words([]) == ""
    with read_backwards(qapp):
        assert change_words([]) == "", "nothing told is nothing to paint"
        told = change_words(["4", "3"])
        assert "4 \u2190 3" in told
        # Numbers alone would be set from left to right, with 4 after the arrow's head.
        layout = QTextLayout(told)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        first, last = (line.cursorToX(told.index(one)) for one in ("4", "3"))
    assert isinstance(first, tuple)
    assert isinstance(last, tuple)
    assert first[0] > last[0]


@pytest.mark.usefixtures("backwards")
def test_a_player_stands_as_its_movement_runs_from_the_left(
    theme: Theme, qtbot: QtBot
) -> None:
    bar = PlayerBar(theme, FigureLoop(FakeClock()))
    qtbot.addWidget(bar)
    path = RepPath(an_exercise(), Dose((8,), 2))
    bar.show_points(path.key_points, swaps=True)
    bar.resize(800, 60)
    bar.show()
    parts = (bar._play, bar._line, bar._swap, bar._spine)
    assert sorted(part.x() for part in parts) == [part.x() for part in parts]
    bar.hide()


@pytest.mark.parametrize("right", [False, True])
def test_the_tick_of_a_text_size_stands_where_its_name_begins(
    theme: Theme, qtbot: QtBot, qapp: QApplication, right: bool
) -> None:
    with read_backwards(qapp) if right else nullcontext():
        tile = SizeTile(theme, "", 1.0)
        qtbot.addWidget(tile)
        tile.setCheckable(True)
        tile.resize(200, 90)
        with_sample = tile.grab().toImage()
        tile.setChecked(True)
        ink = theme.color("accInk").rgb()
        picture = tile.grab().toImage()
        rows = range(60, 84)
        marked = [x for y in rows for x in range(10, 190) if picture.pixel(x, y) == ink]
    assert with_sample != picture
    assert marked
    assert all(x > 100 for x in marked) if right else all(x < 100 for x in marked)
