import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.ui.theme import MODES, Theme
from companion.ui.widgets.control import LEAST_TARGET
from companion.ui.widgets.cycle_button import CycleButton
from companion.ui.widgets.number_field import NumberField, SetField
from companion.ui.widgets.tick_cell import TickCell
from companion.ui.widgets.title_button import TitleButton

UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


def test_a_number_is_counted_up_and_down_within_its_ends(
    theme: Theme, qtbot: QtBot
) -> None:
    field = NumberField(theme, "Leg pain", 2)
    qtbot.addWidget(field)
    found = []
    for key in (UP, UP, UP, UP, DOWN, DOWN, DOWN):
        QTest.keyClick(field, key)
        found.append(field.value)
    assert found == [0, 1, 2, 2, 1, 0, 0]
    field.set_value(None)
    assert field.text() == ""
    QTest.keyClick(field, DOWN)
    assert field.text() == "0"
    assert field.accessibleDescription() == "0 to 2"


def test_a_set_says_of_how_many(theme: Theme, qtbot: QtBot) -> None:
    made = SetField(theme, "Set 1", "Bridge, set 1", 12)
    qtbot.addWidget(made)
    assert made.field.accessibleName() == "Bridge, set 1"
    QTest.keyClicks(made.field, "13")
    assert made.field.value == 1


def test_words_come_one_after_the_other_and_a_dash_again(
    theme: Theme, qtbot: QtBot
) -> None:
    button = CycleButton(theme, "Furthest point", ["Back", "Thigh"])
    qtbot.addWidget(button)
    changes = []
    button.changed.connect(lambda: changes.append(button.chosen))
    button.click()
    QTest.keyClick(button, DOWN)
    QTest.keyClick(button, DOWN)
    QTest.keyClick(button, UP)
    assert button.accessibleName() == "Furthest point: Thigh"
    QTest.keyClick(button, Qt.Key.Key_Delete)
    assert button.accessibleName() == "Furthest point: \u2013"
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert changes == [0, 1, None, 1, None, 0]


def test_nothing_moves_whichever_word_is_shown(theme: Theme, qtbot: QtBot) -> None:
    button = CycleButton(theme, "Furthest point", ["A", "Something long"])
    qtbot.addWidget(button)
    widths = set()
    for index in (None, 0, 1):
        button.choose(index)
        widths.add(button.sizeHint().width())
    assert len(widths) == 1


class _Written(CycleButton):
    """Counts what is written on it: each time its page is laid out anew."""

    times = 0

    def setText(self, text: str) -> None:
        self.times += 1
        super().setText(text)


def test_it_is_measured_without_being_written_anew(theme: Theme, qtbot: QtBot) -> None:
    button = _Written(theme, "Furthest point", ["Back", "Some\u00adthing long"])
    qtbot.addWidget(button)
    button.choose(0)
    before = button.times
    usual = button.minimumSizeHint()
    assert button.sizeHint() == usual
    theme.set_text_scale(2.0)
    assert button.minimumSizeHint().width() > 1.5 * usual.width()
    assert button.times == before


def test_a_box_is_ticked_and_tells_of_arrows(theme: Theme, qtbot: QtBot) -> None:
    cell = TickCell(theme, "Bridge, Monday 16")
    qtbot.addWidget(cell)
    QTest.keyClick(cell, Qt.Key.Key_Space)
    assert cell.isChecked()
    with qtbot.waitSignal(cell.stepped) as told:
        QTest.keyClick(cell, Qt.Key.Key_Left)
    assert told.args == [-1, 0]
    assert cell.accessibleName() == "Bridge, Monday 16"


@pytest.mark.parametrize("mode", MODES)
def test_a_ticked_box_looks_ticked_and_a_closed_one_closed(
    theme: Theme, qtbot: QtBot, mode: str
) -> None:
    theme.set_mode(mode)
    cell = TickCell(theme, "Bridge")
    qtbot.addWidget(cell)
    looks = [cell.grab().toImage()]
    cell.setChecked(True)
    looks.append(cell.grab().toImage())
    cell.setDown(True)
    looks.append(cell.grab().toImage())
    cell.setEnabled(False)
    looks.append(cell.grab().toImage())
    assert all(a != b for n, a in enumerate(looks) for b in looks[n + 1 :])


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_title_can_be_pressed_and_is_never_cut(
    theme: Theme, qtbot: QtBot, scale: float
) -> None:
    theme.set_text_scale(scale)
    button = TitleButton(theme, "3 weeks ago")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert button.text_fits()
    assert button.height() >= LEAST_TARGET
    calm = button.grab().toImage()
    button.setDown(True)
    assert button.grab().toImage() != calm
    button.resize(40, 44)
    assert not button.text_fits()
