"""Tests of what forms are made of: rows to choose and to tick, lines, questions."""

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.day_words import day_words
from companion.ui.pages.sign_off_fields import SignOffFields
from companion.ui.theme import Theme
from companion.ui.widgets.choice_row import ChoiceRows, TickRows
from companion.ui.widgets.day_line import DayLine
from companion.ui.widgets.foot_bar import FootBar
from companion.ui.widgets.form_frame import FormFrame
from companion.ui.widgets.numbered_list import NumberedList
from companion.ui.widgets.question_row import QuestionRow
from companion.ui.widgets.text_line import TextLine
from tests.fakes import FakeClock
from tests.ui.pages.form_page import cut_words, settle, shown

ROWS = [("Not known yet", "The plan suits most people."), ("A disc", "Less bending.")]
LEFT = Qt.MouseButton.LeftButton


def test_one_of_the_rows_is_chosen_and_none_at_first(
    theme: Theme, qtbot: QtBot
) -> None:
    rows = ChoiceRows(theme, "The cause", ROWS)
    shown(qtbot, rows, (700, 200))
    heard: list[int | None] = [rows.chosen]
    rows.chosen_changed.connect(heard.append)
    QTest.mouseClick(rows.cells[1], LEFT)
    QTest.keyClick(rows.cells[1], Qt.Key.Key_Up)
    assert heard[0] is None
    assert heard[-1] == 0
    assert 1 in heard
    assert rows.cells[0].accessibleDescription() == ROWS[0][1]


def test_any_number_of_rows_is_ticked_by_mouse_and_space(
    theme: Theme, qtbot: QtBot
) -> None:
    rows = TickRows(theme, "What else", ROWS)
    shown(qtbot, rows, (700, 200))
    heard: list[tuple[int, ...]] = []
    rows.chosen_changed.connect(heard.append)
    QTest.mouseClick(rows.rows[0], LEFT)
    QTest.keyClick(rows.rows[1], Qt.Key.Key_Space)
    QTest.mouseClick(rows.rows[0], LEFT)
    assert heard == [(0,), (0, 1), (1,)]
    rows.choose((1,))
    rows.choose((0, 1))
    assert heard[3:] == [(0, 1)]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [360, 800])
def test_rows_grow_with_their_words(
    theme: Theme, qtbot: QtBot, scale: float, width: int
) -> None:
    theme.set_text_scale(scale)
    long = [("A narrow spinal canal (stenosis)", "Less arching. Shorter walks. " * 3)]
    rows = TickRows(theme, "What else", long)
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.addWidget(rows)
    column.addStretch(1)
    shown(qtbot, holder, (round(width * scale), 900))
    assert not cut_words(holder)


def test_a_question_is_answered_by_letter_and_never_by_enter(
    theme: Theme, qtbot: QtBot
) -> None:
    row = QuestionRow(theme, "Is one calf swollen?")
    shown(qtbot, row, (800, 80))
    heard: list[bool | None] = []
    row.answered.connect(heard.append)
    row.take_focus()
    QTest.keyClick(row.choice.cells[0], Qt.Key.Key_Return)
    assert row.answer is None
    QTest.keyClick(row.choice.cells[0], Qt.Key.Key_Y)
    QTest.keyClick(row.choice.cells[1], Qt.Key.Key_N)
    QTest.keyClick(row.choice.cells[0], Qt.Key.Key_Backspace)
    assert heard == [True, False, None]


def test_up_and_down_leave_the_answer_alone(theme: Theme, qtbot: QtBot) -> None:
    row = QuestionRow(theme, "Is one calf swollen?")
    shown(qtbot, row, (800, 80))
    moves: list[int] = []
    row.moved.connect(moves.append)
    QTest.keyClick(row.choice.cells[0], Qt.Key.Key_Down)
    QTest.keyClick(row.choice.cells[0], Qt.Key.Key_Up)
    assert moves == [1, -1]
    assert row.answer is None


def test_a_narrow_question_has_its_answers_below(theme: Theme, qtbot: QtBot) -> None:
    row = QuestionRow(theme, "Is one calf swollen, hot or red?")
    shown(qtbot, row, (800, 90))
    assert row.choice.x() > row.label.x()
    row.resize(400, 160)
    settle()
    assert row.choice.y() >= row.label.geometry().bottom()


def test_a_fault_takes_the_place_of_the_hint(theme: Theme, qtbot: QtBot) -> None:
    line = TextLine(theme, "Who was it?", "A name")
    shown(qtbot, line, (500, 120))
    assert line.below.text() == "A name"
    line.set_fault("Write their name.")
    assert line.field.accessibleDescription() == "Write their name."
    line.set_fault("")
    assert line.below.text() == "A name"
    assert line.field.accessibleName() == "Who was it?"
    QTest.keyClicks(line.field, "  Dr Lind ")
    assert line.text == "Dr Lind"


def test_a_day_is_typed_or_chosen(theme: Theme, clock: FakeClock, qtbot: QtBot) -> None:
    line = DayLine(theme, clock, "When?", day_words(QLocale("en_GB")))
    shown(qtbot, line, (600, 120))
    assert line.day is None
    QTest.keyClicks(line.field, "3.11.")
    assert line.day == date(2026, 11, 3)
    QTest.mouseClick(line.yesterday, LEFT)
    assert line.day == date(2026, 11, 22)
    QTest.mouseClick(line.today, LEFT)
    assert line.text == "23 November 2026"
    assert line.day == date(2026, 11, 23)


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_no_day_is_cut_beside_the_two_usual_ones(
    theme: Theme, clock: FakeClock, qtbot: QtBot, text_scale: float
) -> None:
    theme.set_text_scale(text_scale)
    line = DayLine(theme, clock, "When?", day_words(QLocale("en_GB")))
    shown(qtbot, line, (1_200, 160))
    beside = line.today.mapTo(line, QPoint()).x()
    assert beside > line.field.geometry().right()
    line.show_day(date(2026, 9, 23))
    needed = line.field.fontMetrics().horizontalAdvance(line.text)
    for width in range(1_200, round(300 * text_scale), -20):
        line.resize(width, 260)
        settle()
        contents = line.field.style().subElementRect(
            QStyle.SubElement.SE_LineEditContents, _option(line.field), line.field
        )
        assert contents.width() - 4 >= needed
        assert line.text_fits()
    below = line.today.mapTo(line, QPoint()).y()
    assert below > line.field.geometry().bottom()


def _option(field: QLineEdit) -> QStyleOptionFrame:
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    return option


def test_the_order_of_day_and_month_is_that_of_the_region() -> None:
    today = date(2026, 11, 23)
    american, british = day_words(QLocale("en_US")), day_words(QLocale("en_GB"))
    assert american.read("2/3/2026", today) == date(2026, 2, 3)
    assert british.read("2/3/2026", today) == date(2026, 3, 2)
    assert american.read(american.example, today) == date(2026, 11, 13)
    assert british.read(british.example, today) == date(2026, 11, 13)


@pytest.mark.parametrize(
    ("step", "name"),
    [
        ("", "Welcome"),
        ("Step 1 of 4", "Step 1 of 4. Welcome"),
        ("To tell: it hurts.", "To tell: it hurts. Welcome"),
        ("To ask: may I swim?", "To ask: may I swim? Welcome"),
    ],
)
def test_a_form_is_called_by_its_step_and_title(
    theme: Theme, qtbot: QtBot, step: str, name: str
) -> None:
    frame = FormFrame(theme, QWidget(), FootBar(theme, []))
    qtbot.addWidget(frame)
    frame.show_head(step, "Welcome")
    assert frame.accessibleName() == name


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_numbered_steps_are_read_with_their_number(
    theme: Theme, qtbot: QtBot, scale: float
) -> None:
    theme.set_text_scale(scale)
    steps = NumberedList(theme)
    steps.show_steps(["Call now.", "Say what you answered yes to, and show the page."])
    steps.show_steps(["Call now.", "Do not wait to see whether it passes by itself."])
    shown(qtbot, steps, (420, 500))
    assert [one.accessibleName()[:2] for one in steps.labels] == ["1.", "2."]
    assert not cut_words(steps)


def test_steps_have_the_same_air_between_them_however_many_lines_each_has(
    theme: Theme, qtbot: QtBot
) -> None:
    steps = NumberedList(theme)
    long = "Say what you answered yes to, and show the page to whoever asks you."
    steps.show_steps(["Call now.", long, "Do not wait.", "Do not exercise."])
    shown(qtbot, steps, (420, 400))
    ends = [(one.y(), one.y() + one.height()) for one in steps.labels]
    air = [below[0] - above[1] for above, below in pairwise(ends)]
    assert max(air) - min(air) <= 1
    assert min(air) > 8


def test_the_usual_days_stand_by_the_field_and_what_is_wrong_below_them(
    theme: Theme, clock: FakeClock, qtbot: QtBot
) -> None:
    who = ("Who was it?", "A name")
    fields = SignOffFields(theme, clock, day_words(QLocale("de_DE")), who)
    shown(qtbot, fields, (1_200, 300))
    fields.checked()
    line = fields.when
    for width in range(1_200, 300, -50):
        fields.resize(width, 400)
        settle()
        below = line.today.mapTo(line, QPoint(0, line.today.height())).y()
        assert below <= line.below.y()
        beside = line.y() < fields.who.geometry().bottom()
        if beside:  # then what is said below each is level, too
            assert line.today.mapTo(line, QPoint()).x() > line.field.x()
            assert fields.who.below.y() == line.below.y()
