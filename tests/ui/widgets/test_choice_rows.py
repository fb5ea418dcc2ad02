"""Rows and cells of choices: how they wrap, and how they stand to each other."""

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.theme import Theme
from companion.ui.widgets.choice_grid import ChoiceGrid
from companion.ui.widgets.choice_row import ChoiceRows
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.label import Label
from companion.ui.widgets.pills import Pills
from tests.ui.widgets.choosing import FELT, hosted, settle

if TYPE_CHECKING:
    from companion.ui.widgets.control import Control


def test_cells_left_over_are_as_wide_as_those_above(theme: Theme, qtbot: QtBot) -> None:
    grid = ChoiceGrid(theme, "Text size", ["1", "2", "3", "4", "5"], 5)
    qtbot.addWidget(grid)
    for columns, rows in ((3, [3, 2]), (2, [2, 2, 1]), (4, [4, 1]), (5, [5])):
        grid.set_columns(columns)
        window = hosted(qtbot, grid, 480)
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
    window = hosted(qtbot, pills, 600)
    assert len({pill.width() for pill in pills.pills}) == 1
    tops = [pill.y() for pill in pills.pills]
    assert tops.count(tops[0]) == 4
    lefts = [pill.x() for pill in pills.pills]
    assert lefts[4:] == lefts[:3]
    window.close()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [320, 552, 1200])
def test_pills_wrap_and_do_not_move_when_chosen(
    theme: Theme, qtbot: QtBot, scale: float, width: int
) -> None:
    theme.set_text_scale(scale)
    pills = Pills(theme, "What did you feel?", FELT)
    qtbot.addWidget(pills)
    window = hosted(qtbot, pills, max(width, pills.minimumSizeHint().width()))
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
    window = hosted(qtbot, days, wide + 20)
    assert days.width() == window.width()
    rows = [pill.y() for pill in days.pills]
    assert sorted(rows.count(y) for y in set(rows)) == [2, 2, 3]
    assert rows == sorted(rows)


def test_a_row_of_one_line_begins_where_a_long_one_beside_it_does(
    theme: Theme, qtbot: QtBot
) -> None:
    named = [("No", ""), ("Up to 16 weeks", "Nothing face down.")]
    rows = ChoiceRows(theme, "Are you pregnant?", named)
    window = hosted(qtbot, rows, 900)
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
    settle()
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
    window = hosted(qtbot, group, 760)
    settle()
    assert {cell.height() for cell in group.cells} == {48}
    assert group.cells[0].width() > group.cells[1].width()
    assert group.cells[3].geometry().right() == group.width() - 1
    window.resize(1200, 200)
    settle()
    wides = {cell.width() for cell in group.cells}
    assert max(wides) - min(wides) <= 1


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_choices_side_by_side_are_equally_high(
    theme: Theme, qtbot: QtBot, scale: float
) -> None:
    theme.set_text_scale(scale)
    words = ["Same as the computer", "Full", "Less"]
    group = ChoiceGrid(theme, "Movement", words, 3)
    window = hosted(qtbot, group, round(330 * scale))
    heights = {cell.height() for cell in group.cells}
    tops = {cell.y() for cell in group.cells}
    assert len(heights) == len(tops) == 1
    assert heights.pop() > theme.box(48), "the longest stands on two lines"
    window.close()


def test_rows_side_by_side_begin_at_the_same_height(theme: Theme, qtbot: QtBot) -> None:
    long = "The plan keeps to what suits most people, and to nothing else at all. " * 2
    rows = ChoiceRows(theme, "The cause", [("Not known", "Short."), ("Known", long)])
    window = hosted(qtbot, rows, 900)
    first, second = cast("list[Control]", rows.cells)
    assert first.height() == second.height()
    first.warmth = second.warmth = 0.0  # wherever the pointer happens to be
    mark = 0, 0, 48, 50  # the ring and nothing of the words
    pictures = [one.grab().toImage().copy(*mark) for one in (first, second)]
    assert pictures[0] == pictures[1]
    window.close()
