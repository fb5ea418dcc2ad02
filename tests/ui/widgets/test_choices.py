from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.theme import MODES, Theme
from companion.ui.widgets.choice_grid import ChoiceGrid
from companion.ui.widgets.choice_group import ChoiceGroup
from companion.ui.widgets.choice_row import ChoiceRows
from companion.ui.widgets.control import LEAST_TARGET, Control
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.label import Label
from companion.ui.widgets.pills import Pills
from companion.ui.widgets.segmented import Segment, Segmented
from tests.ui.widgets.double_click import double_click

WORDS = ["None", "As usual", "New"]
FELT = ["More pain", "It spread down", "Tingling, numbness", "Weakness", "Other"]


def _settle() -> None:
    """Let layouts that depend on each other come to rest."""
    for _ in range(4):
        QApplication.processEvents()


LEFT = Qt.MouseButton.LeftButton


def _hosted(qtbot: QtBot, group: QWidget, width: int) -> QWidget:
    """A window of a width with the group in it."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(group)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(width, 900)
    window.show()
    _settle()
    return window


def _groups(theme: Theme, qtbot: QtBot) -> list[ChoiceGroup]:
    groups: list[ChoiceGroup] = [
        Segmented(theme, "Tingling", WORDS),
        ChoiceGrid(theme, "Where", WORDS, 3),
    ]
    for group in groups:
        qtbot.addWidget(group)
        group.show()
    return groups


def test_every_group_has_its_name_and_nothing_chosen(
    theme: Theme, qtbot: QtBot
) -> None:
    groups = _groups(theme, qtbot)
    assert [g.accessibleName() for g in groups] == ["Tingling", "Where"]
    assert [g.chosen for g in groups] == [None, None]


def test_a_press_chooses_one_and_a_second_takes_it_back(
    theme: Theme, qtbot: QtBot
) -> None:
    for group in _groups(theme, qtbot):
        told: list[object] = []
        group.chosen_changed.connect(told.append)
        QTest.mouseClick(group.cells[1], LEFT)
        QTest.mouseClick(group.cells[2], LEFT)
        QTest.mouseClick(group.cells[2], LEFT)
        assert told == [1, 2, None]


def test_space_and_a_double_click_say_this_one_and_take_nothing_back(
    theme: Theme, qtbot: QtBot
) -> None:
    for group in _groups(theme, qtbot):
        QTest.keyClick(group, Qt.Key.Key_Right)
        QTest.keyClick(group.cells[1], Qt.Key.Key_Space)
        assert group.chosen == 1
        double_click(group.cells[2])
        assert group.chosen == 2
        group.cells[2].click()  # as a screen reader does
        assert group.chosen == 2


def test_arrows_and_ends_choose(theme: Theme, qtbot: QtBot) -> None:
    for group in _groups(theme, qtbot):
        group.choose(0)
        QTest.keyClick(group, Qt.Key.Key_Right)
        assert group.chosen == 1
        QTest.keyClick(group, Qt.Key.Key_End)
        assert group.chosen == 2
        QTest.keyClick(group, Qt.Key.Key_Up)
        assert group.chosen == 1
        QTest.keyClick(group, Qt.Key.Key_Home)
        QTest.keyClick(group, Qt.Key.Key_Delete)
        assert group.chosen is None


@pytest.mark.parametrize("mode", MODES)
def test_what_is_chosen_looks_different(theme: Theme, qtbot: QtBot, mode: str) -> None:
    theme.set_mode(mode)
    for group in _groups(theme, qtbot):
        before = group.grab().toImage()
        group.choose(1)
        assert group.grab().toImage() != before
        group.cells[0].warmth = 1.0
        group.cells[0].setDown(True)
        assert group.grab().toImage() != before


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_targets_are_large_and_words_whole(
    theme: Theme, qtbot: QtBot, scale: float
) -> None:
    theme.set_text_scale(scale)
    for group in _groups(theme, qtbot):
        group.choose(1)
        window = _hosted(qtbot, group, group.minimumSizeHint().width())
        assert window.isVisible()
        for cell in group.cells:
            assert cell.height() >= LEAST_TARGET
            assert cell.width() >= LEAST_TARGET
            assert cell.text_fits()


def test_a_grid_can_change_its_columns(theme: Theme, qtbot: QtBot) -> None:
    grid = ChoiceGrid(theme, "Where", [*WORDS, *WORDS], 3)
    qtbot.addWidget(grid)
    wide = grid.sizeHint()
    grid.set_columns(1)
    assert grid.sizeHint().height() > wide.height()
    assert grid.sizeHint().width() < wide.width()


def test_cells_left_over_are_as_wide_as_those_above(theme: Theme, qtbot: QtBot) -> None:
    grid = ChoiceGrid(theme, "Text size", ["1", "2", "3", "4", "5"], 5)
    qtbot.addWidget(grid)
    for columns, rows in ((3, [3, 2]), (2, [2, 2, 1]), (4, [4, 1]), (5, [5])):
        grid.set_columns(columns)
        window = _hosted(qtbot, grid, 480)
        tops = sorted({cell.y() for cell in grid.cells})
        found = [[one for one in grid.cells if one.y() == top] for top in tops]
        assert [len(one) for one in found] == rows
        assert found[0][-1].geometry().right() == grid.width() - 1
        for row in found:
            for cell, above in zip(row, found[0], strict=False):
                assert (cell.x(), cell.width()) == (above.x(), above.width())
        assert window.isVisible()


def test_pills_alike_stand_below_each_other_in_columns(
    theme: Theme, qtbot: QtBot
) -> None:
    days = ["Mon", "Tue", "Wednesday", "Thu", "Fri", "Sat", "Sun"]
    pills = Pills(theme, "Session days", days, alike=True)
    qtbot.addWidget(pills)
    window = _hosted(qtbot, pills, 600)
    assert len({pill.width() for pill in pills.pills}) == 1
    tops = [pill.y() for pill in pills.pills]
    assert tops.count(tops[0]) == 4
    lefts = [pill.x() for pill in pills.pills]
    assert lefts[4:] == lefts[:3]
    window.close()


def test_several_pills_may_be_chosen(theme: Theme, qtbot: QtBot) -> None:
    pills = Pills(theme, "What did you feel?", FELT)
    qtbot.addWidget(pills)
    told: list[object] = []
    pills.chosen_changed.connect(told.append)
    QTest.mouseClick(pills.pills[3], LEFT)
    QTest.keyClick(pills.pills[1], Qt.Key.Key_Space)
    assert told == [(3,), (1, 3)]
    pills.choose((0,))
    assert pills.chosen == (0,)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [320, 552, 1200])
def test_pills_wrap_and_do_not_move_when_chosen(
    theme: Theme, qtbot: QtBot, scale: float, width: int
) -> None:
    theme.set_text_scale(scale)
    pills = Pills(theme, "What did you feel?", FELT)
    qtbot.addWidget(pills)
    window = _hosted(qtbot, pills, max(width, pills.minimumSizeHint().width()))
    places = [pill.geometry() for pill in pills.pills]
    pills.choose(range(len(FELT)))
    assert [pill.geometry() for pill in pills.pills] == places
    assert all(pill.text_fits() for pill in pills.pills)
    assert all(pills.rect().contains(place) for place in places)
    assert window.width() == pills.width()


def test_no_day_of_the_week_stands_alone_below_full_rows(
    theme: Theme, qtbot: QtBot
) -> None:
    days = Pills(
        theme, "Session days", ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    )
    wide = sum(pill.sizeHint().width() + 8 for pill in days.pills[:3])
    window = _hosted(qtbot, days, wide + 20)
    assert days.width() == window.width()
    rows = [pill.y() for pill in days.pills]
    assert sorted(rows.count(y) for y in set(rows)) == [2, 2, 3]
    assert rows == sorted(rows)


def test_a_row_of_one_line_begins_where_a_long_one_beside_it_does(
    theme: Theme, qtbot: QtBot
) -> None:
    named = [("No", ""), ("Up to 16 weeks", "Nothing face down.")]
    rows = ChoiceRows(theme, "Are you pregnant?", named)
    window = _hosted(qtbot, rows, 900)
    assert rows.width() == window.width()
    tops = []
    for cell in rows.cells:
        image = cell.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        # The ring before the words, inside the border of the row.
        inked = [
            y
            for y in range(6, image.height() - 6)
            if image.pixelColor(16 + 11, y).value() < 200
        ]
        tops.append(inked[0])
    assert rows.cells[0].height() == rows.cells[1].height() > 52
    assert tops[0] == tops[1]


def test_a_flow_goes_from_right_to_left_where_people_read_so(
    theme: Theme, qtbot: QtBot
) -> None:
    window = QWidget()
    flow = Flow(window)
    labels = [Label(theme, word) for word in ("one", "two", "three")]
    for label in labels:
        flow.addWidget(label)
    qtbot.addWidget(window)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.resize(300, 60)
    window.show()
    assert labels[0].x() > labels[1].x() > labels[2].x()
    labels[2].hide()
    assert flow.heightForWidth(300) == 22
    assert flow.itemAt(9) is None
    taken = flow.takeAt(2)
    assert taken is not None
    assert flow.count() == 2
    assert flow.takeAt(5) is None
    assert flow.sizeHint().width() > flow.minimumSize().width()
    assert flow.expandingDirections() == Qt.Orientation(0)


def test_one_alone_in_its_row_is_as_wide_as_the_row_above(
    theme: Theme, qtbot: QtBot
) -> None:
    window = QWidget()
    flow = Flow(window, fills=True)
    labels = [Label(theme, word) for word in ("one of three", "two", "three")]
    for label in labels:
        flow.addWidget(label)
    qtbot.addWidget(window)
    window.resize(400, 60)
    window.show()
    assert {label.y() for label in labels} == {0}
    assert labels[2].geometry().right() < 300
    window.resize(labels[2].x() + 4, 120)
    QApplication.processEvents()
    rows = [[one for one in labels if one.y() == y] for y in (0, labels[2].y())]
    assert [len(row) for row in rows] in ([2, 1], [1, 2])
    for row in rows:
        assert row[0].x() == 0
        assert row[-1].geometry().right() == window.width() - 1


def test_two_rows_of_as_many_stand_in_columns(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    flow = Flow(window, fills=True)
    labels = [Label(theme, word) for word in ("one", "a longer one", "second", "two")]
    for label in labels:
        flow.addWidget(label)
    qtbot.addWidget(window)
    window.resize(2 * labels[1].sizeHint().width() + 8, 120)
    window.show()
    _settle()
    first, second, third, fourth = (one.geometry() for one in labels)
    assert first.left() == third.left()
    assert second.left() == fourth.left() == first.right() + 1 + 8
    assert second.right() == fourth.right() == window.width() - 1
    assert third.top() > first.bottom()


def test_a_long_choice_has_more_of_the_row_where_it_would_break(
    theme: Theme, qtbot: QtBot
) -> None:
    words = ["Same as the computer", "Light", "Dark", "High contrast"]
    group = ChoiceGrid(theme, "Colours", words, 4)
    window = _hosted(qtbot, group, 760)
    _settle()
    assert {cell.height() for cell in group.cells} == {48}
    assert group.cells[0].width() > group.cells[1].width()
    assert group.cells[3].geometry().right() == group.width() - 1
    window.resize(1200, 200)
    _settle()
    wides = {cell.width() for cell in group.cells}
    assert max(wides) - min(wides) <= 1


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_choices_side_by_side_are_equally_high(
    theme: Theme, qtbot: QtBot, scale: float
) -> None:
    theme.set_text_scale(scale)
    words = ["Same as the computer", "Full", "Less"]
    group = ChoiceGrid(theme, "Movement", words, 3)
    window = _hosted(qtbot, group, round(330 * scale))
    heights = {cell.height() for cell in group.cells}
    tops = {cell.y() for cell in group.cells}
    assert len(heights) == len(tops) == 1
    assert heights.pop() > theme.box(48), "the longest stands on two lines"
    window.close()


def test_rows_side_by_side_begin_at_the_same_height(theme: Theme, qtbot: QtBot) -> None:
    long = "The plan keeps to what suits most people, and to nothing else at all. " * 2
    rows = ChoiceRows(theme, "The cause", [("Not known", "Short."), ("Known", long)])
    window = _hosted(qtbot, rows, 900)
    first, second = cast("list[Control]", rows.cells)
    assert first.height() == second.height()
    first.warmth = second.warmth = 0.0  # wherever the pointer happens to be
    mark = 0, 0, 48, 50  # the ring and nothing of the words
    pictures = [one.grab().toImage().copy(*mark) for one in (first, second)]
    assert pictures[0] == pictures[1]
    window.close()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_words_of_a_segmented_choice_break_into_lines_before_they_are_cut(
    theme: Theme, qtbot: QtBot, scale: float
) -> None:
    theme.set_text_scale(scale)
    words = ["Jambe gauche", "Jambe droite", "Les deux, ou je ne sais pas"]
    narrow = Segmented(theme, "Side", words, wraps=True)
    whole = Segmented(theme, "Side", words).sizeHint().width()
    window = _hosted(qtbot, narrow, whole * 2 // 3)
    assert narrow.width() == window.width() < whole
    parts = [one for one in narrow.cells if isinstance(one, Segment)]
    assert len(parts) == len(words)
    assert all(one.text_fits() for one in parts)
    assert len({one.height() for one in parts}) == 1
    high = narrow.height()
    window.resize(whole * 2, 900)
    _settle()
    assert narrow.height() < high
    narrow.choose(2)
    assert parts[2].text_fits()
    window.close()


def test_cells_of_a_row_stay_equally_high_at_every_width(
    theme: Theme, qtbot: QtBot
) -> None:
    words = ["Back", "Buttock", "Oberschenkel", "Calf", "Foot", "None"]
    grid = ChoiceGrid(theme, "Where", words, 3)
    window = _hosted(qtbot, grid, 500)
    for width in range(380, 520, 6):
        window.resize(width, 900)
        _settle()
        grid.choose(width % len(words))
        _settle()
        for row in (grid.cells[:3], grid.cells[3:]):
            assert len({one.geometry().y() for one in row}) == 1
            assert len({one.height() for one in row}) == 1
    window.hide()


def test_parts_are_equally_wide_unless_one_would_lack_room_for_its_tick(
    theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_scale(2.0)
    group = Segmented(theme, "Which side", ["Both together", "Each side", "In turns"])
    wide = _hosted(qtbot, group, 1200)
    assert len({cell.width() for cell in group.cells}) == 1
    wide.resize(748, 200)
    _settle()
    for cell in group.cells:
        assert isinstance(cell, Segment)
        assert cell.width() >= cell.whole_width()
    wide.resize(1200, 200)
    _settle()
    assert len({cell.width() for cell in group.cells}) == 1


def test_parts_that_break_anyway_stay_equally_wide(theme: Theme, qtbot: QtBot) -> None:
    theme.set_text_scale(2.0)
    words = ["Couleur", "\u00c9conomiser l\u2019encre"]
    group = Segmented(theme, "Encre", words, wraps=True)
    host = _hosted(qtbot, group, 432)
    _settle()
    short, long = group.cells
    assert abs(short.width() - long.width()) <= 1
    assert isinstance(short, Segment)
    assert short.width() >= short.whole_width()
    assert long.text_fits()
    host.hide()
