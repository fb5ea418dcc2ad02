import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.theme import MODES, Theme
from companion.ui.widgets.scale import Scale
from companion.ui.widgets.scale_plan import COUNT, Measures, plan
from tests.fakes import FakeClock


@pytest.fixture
def scale(theme: Theme, clock: FakeClock, qtbot: QtBot) -> Scale:
    made = Scale(theme, clock, "Leg pain now")
    qtbot.addWidget(made)
    made.resize(648, made.heightForWidth(648))
    made.show()
    return made


def test_nothing_is_chosen_at_first(scale: Scale) -> None:
    assert scale.value is None


@pytest.mark.parametrize("digit", range(10))
def test_a_digit_types_the_value(scale: Scale, digit: int) -> None:
    QTest.keyClicks(scale.cells[0], str(digit))
    assert scale.value == digit


def test_one_then_zero_soon_is_ten(scale: Scale, clock: FakeClock) -> None:
    QTest.keyClicks(scale.cells[0], "1")
    clock.pass_ms(600)
    QTest.keyClicks(scale.cells[1], "0")
    assert scale.value == 10


def test_one_then_zero_later_is_zero(scale: Scale, clock: FakeClock) -> None:
    QTest.keyClicks(scale.cells[0], "1")
    clock.pass_ms(601)
    QTest.keyClicks(scale.cells[1], "0")
    assert scale.value == 0


def test_arrows_move_the_value(scale: Scale) -> None:
    scale.set_value(5)
    scale.cells[5].setFocus()
    QTest.keyClick(scale.cells[5], Qt.Key.Key_Right)
    assert scale.value == 6
    QTest.keyClick(scale.cells[6], Qt.Key.Key_Left)
    QTest.keyClick(scale.cells[5], Qt.Key.Key_Down)
    assert scale.value == 6
    QTest.keyClick(scale.cells[6], Qt.Key.Key_End)
    QTest.keyClick(scale.cells[10], Qt.Key.Key_Right)
    assert scale.value == 10
    QTest.keyClick(scale.cells[10], Qt.Key.Key_Home)
    assert scale.value == 0


def test_an_answer_can_be_taken_back(scale: Scale, qtbot: QtBot) -> None:
    scale.set_value(5)
    with qtbot.waitSignal(scale.value_changed) as told:
        QTest.keyClick(scale.cells[5], Qt.Key.Key_Backspace)
    assert told.args == [None]
    scale.set_value(3)
    QTest.mouseClick(scale.cells[3], Qt.MouseButton.LeftButton)
    assert scale.value is None


def test_a_click_chooses_and_is_told_once(scale: Scale) -> None:
    told: list[object] = []
    scale.value_changed.connect(told.append)
    QTest.mouseClick(scale.cells[4], Qt.MouseButton.LeftButton)
    QTest.mouseClick(scale.cells[7], Qt.MouseButton.LeftButton)
    assert told == [4, 7]


def test_tab_stops_once(scale: Scale) -> None:
    tab = Qt.FocusPolicy.TabFocus.value
    stops = [c for c in scale.cells if c.focusPolicy().value & tab]
    assert stops == [scale.cells[0]]
    scale.set_value(6)
    stops = [c for c in scale.cells if c.focusPolicy().value & tab]
    assert stops == [scale.cells[6]]


def test_the_earlier_answer_is_a_word_not_a_choice(scale: Scale) -> None:
    plain = scale.grab().toImage()
    scale.mark(4, "yesterday")
    assert scale.value is None
    assert scale.cells[4].accessibleDescription() == "yesterday"
    assert scale.grab().toImage() != plain
    scale.mark(None)
    assert scale.cells[4].accessibleDescription() == ""


def test_the_ends_are_spoken(scale: Scale) -> None:
    assert scale.cells[0].accessibleDescription() == "None"
    assert scale.cells[10].accessibleDescription() == "Worst you can imagine"
    assert scale.accessibleName() == "Leg pain now"


@pytest.mark.parametrize("text_scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [380, 552, 648, 1000])
def test_nothing_is_cut_at_any_text_size(
    scale: Scale, theme: Theme, text_scale: float, width: int
) -> None:
    theme.set_text_scale(text_scale)
    scale.mark(4, "at start")
    width = max(width, scale.minimumSizeHint().width())
    # The width decides how high it may become.
    scale.resize(width, scale.height())
    scale.resize(width, scale.heightForWidth(width))
    assert scale.text_fits()
    assert all(cell.text_fits() for cell in scale._numbers)


def test_a_layout_gives_room_for_two_rows(
    theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    theme.set_text_scale(2.0)
    window = QWidget()
    column = QVBoxLayout(window)
    scales = [Scale(theme, clock, "Pain") for _ in range(2)]
    for one, value in zip(scales, (4, 9), strict=True):
        one.mark(value)
        column.addWidget(one)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(640, 1100)
    window.show()
    for _ in range(4):
        QApplication.processEvents()
    for one in scales:
        assert one.text_fits()
        assert one.height() == one.heightForWidth(one.width())
        assert one.cells[10].y() > one.cells[0].y()


@pytest.mark.parametrize("mode", MODES)
def test_the_chosen_cell_is_filled(scale: Scale, theme: Theme, mode: str) -> None:
    theme.set_mode(mode)
    scale.set_value(5)
    cell = scale.cells[5]
    assert cell.grab().toImage().pixelColor(8, 24) == theme.color("acc")
    cell.warmth = 1.0
    assert cell.grab().toImage().pixelColor(8, 24) == theme.color("accHover")
    scale.cells[4].setDown(True)
    down = scale.cells[4].grab().toImage().pixelColor(8, 24)
    assert down == theme.color("accSoftPressed")


@given(
    width=st.integers(300, 1400),
    cell=st.integers(44, 80),
    words=st.tuples(st.floats(10, 140), st.floats(10, 290)),
    mark=st.none() | st.tuples(st.integers(0, 10), st.floats(10, 120)),
)
def test_the_plan_keeps_its_promises(
    width: int,
    cell: int,
    words: tuple[float, float],
    mark: tuple[int, float] | None,
) -> None:
    least = 6 * cell + 5 * 4
    width = max(width, least)
    made = plan(width, Measures(cell, 48, 18, *words, mark))
    assert len(made.cells) == COUNT
    for x, y, wide, high in made.cells:
        assert x >= 0
        assert x + wide <= width
        assert wide >= cell - 1
        assert y + high <= made.high[1]
    for one, after in zip(made.cells, made.cells[1:], strict=False):
        assert after[1] > one[1] or after[0] >= one[0] + one[2] + 4
    assert made.high[1] + 18 == made.height
    for end, word in ((0, made.low), (10, made.high)):
        x, y, wide, high = made.cells[end]
        assert y + high < word[1], "below its own number"
        others = [c for c in made.cells if y < c[1] < word[1]]
        assert not others, "and not below a row of other numbers"
    x, _, wide, _ = made.cells[10]
    assert made.low[0] == 0
    assert made.high[0] == max(0.0, x + wide - words[1])
    if made.low[1] == made.high[1]:
        assert made.low[0] + words[0] < made.high[0]
    if made.mark is not None and mark is not None and made.mark[1] == made.low[1]:
        assert made.mark[0] > made.low[0] + words[0]
    if made.mark is not None and mark is not None:
        _, y, _, high = made.cells[mark[0]]
        assert made.mark[1] == y + high + 12, "at its own number"


def test_in_two_rows_none_is_below_0_and_worst_below_10() -> None:
    """None stood below 6, and Worst beyond the 10 below an empty place."""
    made = plan(500, Measures(44, 48, 18, 32, 36, (1, 46)))
    first, last = made.cells[0], made.cells[10]
    assert last[1] > first[1]
    assert first[1] + first[3] < made.low[1] < made.low[1] + 18 < last[1]
    assert made.high[0] + 36 == last[0] + last[2]
    nearer, farther = made.low[1] - first[3], last[1] - made.low[1] - 18
    assert nearer < farther


@pytest.mark.parametrize(
    ("over", "line", "apart"), [(-14, 18, False), (-14, 36, False), (40, 36, True)]
)
def test_a_mark_too_near_to_none_makes_way_or_none_goes_on_a_line_of_its_own(
    over: int, line: int, *, apart: bool
) -> None:
    """14 px apart, "None" and "at start" were read as one phrase at 200 %."""
    wide, mark = 1000, 100.0
    of_one = 1.5 * (wide + 8) / COUNT - 4
    none = of_one - mark / 2 + over
    made = plan(wide, Measures(44, 96, line, none, 90, (1, mark)))
    assert made.mark is not None
    assert (made.low[1] > made.mark[1]) is apart
    if not apart:
        assert made.mark[0] - none >= max(12, line * 2 // 3)
    assert made.mark[0] < of_one < made.mark[0] + mark, "it is below its number"


def test_a_mark_makes_way_for_the_word_of_the_other_end_too() -> None:
    """In one row, and in the lower of two."""
    for wide in (1000, 500):
        made = plan(wide, Measures(44, 96, 36, 40, 60, (9, 90.0)))
        x, _, width, _ = made.cells[9]
        assert made.mark is not None
        assert made.mark[0] < x + width / 2 < made.mark[0] + 90
        same_line = made.mark[1] == made.high[1]
        assert not same_line or made.mark[0] + 90 <= made.high[0] - 24
