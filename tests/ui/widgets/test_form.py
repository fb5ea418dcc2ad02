"""Tests of what forms are made of: rows to choose and to tick, lines, questions."""

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyleOptionFrame,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from companion.ui.day_words import day_words
from companion.ui.pages.sign_off_fields import SignOffFields
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.chip import Tone
from companion.ui.widgets.choice_row import ChoiceRows, TickRows
from companion.ui.widgets.day_line import DayLine
from companion.ui.widgets.foot_bar import FootBar
from companion.ui.widgets.form_frame import WIDEST, FormFrame
from companion.ui.widgets.label import Label
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
    assert american.read(american.example, today) == date(2026, 11, 3)
    assert british.read(british.example, today) == date(2026, 11, 3)


def test_the_foot_says_what_is_left_to_do(theme: Theme, qtbot: QtBot) -> None:
    on = Button(theme, "Continue")
    foot = FootBar(theme, (on,))
    shown(qtbot, foot, (900, 80))
    foot.say("Two are open.")
    assert foot.accessibleName() == "Two are open."
    assert foot.detail.isHidden()
    foot.say("This needs help now.", Tone.RED, "help", "Nothing else is asked.")
    settle()
    assert foot.accessibleName() == "This needs help now. Nothing else is asked."
    assert on.x() > foot.words.x()
    foot.resize(500, 200)
    settle()
    assert on.y() > foot.words.y()


def test_every_line_of_the_foot_shows_however_long_the_page_is(
    theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_scale(2.0)
    content = QWidget()
    content.setMinimumHeight(2_000)
    foot = FootBar(theme, (Button(theme, "Back"), Button(theme, "Continue")))
    frame = FormFrame(theme, content, foot)
    frame.show_head("", "Before you start")
    shown(qtbot, frame, (1024, 680))
    foot.say(
        "Leg pain 5: one level easier today, no stretches at all.",
        Tone.AMBER,
        "warning",
        "With pain of 4 or 5 the session is lighter. It goes back to the plan that you"
        " have when pain is 3 or less.",
    )
    settle()
    assert foot.words.text_fits()
    assert foot.detail.text_fits()
    assert foot.geometry().bottom() == frame.height() - 1


def test_a_foot_with_nothing_in_it_never_asks_for_less_than_no_height(
    theme: Theme, qtbot: QtBot
) -> None:
    said: list[str] = []
    theme.set_text_scale(2.0)
    on = Button(theme, "Continue")
    foot = FootBar(theme, (on,))
    before = qInstallMessageHandler(lambda _kind, _place, words: said.append(words))
    try:
        shown(qtbot, foot, (700, 200))
        foot.say("Two are open.")
        on.hide()
        foot.say("")
        settle()
        foot.resize(800, 200)
    finally:
        qInstallMessageHandler(before)
    assert not [words for words in said if "Negative" in words]


def test_in_a_small_window_at_the_largest_text_the_foot_is_as_low_as_it_can_be(
    theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_scale(2.0)
    on = Button(theme, "Continue")
    foot = FootBar(theme, (on,))
    frame = FormFrame(theme, QWidget(), foot)
    shown(qtbot, frame, (1024, 680))
    foot.say("0 of 12 answered. Keys: Y and N answer, Enter goes on.")
    settle()
    assert on.x() > foot.words.x() + foot.words.width()
    assert foot.words.text_fits()
    assert foot.height() < foot.words.height() + on.height()
    foot.say("")
    settle()
    assert on.width() > frame.width() / 2


def test_where_room_is_short_the_actions_stand_on_the_line_of_the_step(
    theme: Theme, qtbot: QtBot
) -> None:
    later = Button(theme, "Later")
    frame = FormFrame(theme, QWidget(), FootBar(theme, ()))
    frame.add_action(later)
    frame.show_head("Step 2 of 4 · Part 1 of 3", "Signs that need help at once")
    shown(qtbot, frame, (1024, 680))

    def lies(widget: QWidget) -> QRect:
        return QRect(widget.mapTo(frame, QPoint()), widget.size())

    for _ in range(2):  # to and fro
        frame.resize(1024, 680)
        theme.set_text_scale(1.0)
        settle()
        assert lies(later).left() > lies(frame.title).right(), "beside both"
        theme.set_text_scale(2.0)
        settle()
        assert lies(later).bottom() < lies(frame.title).top(), "above the title"
        assert lies(frame.step).right() < lies(later).left()
        assert abs(lies(frame.step).center().y() - lies(later).center().y()) <= 1
        frame.resize(320, 680)
        settle()
        assert lies(later).top() > lies(frame.title).bottom(), "no room for both"
    frame.resize(1024, 680)
    frame.show_head("", "About you")
    settle()
    assert abs(lies(frame.title).center().y() - lies(later).center().y()) <= 1
    frame.show_head("", "What you would like to do again, and how well it goes")
    settle()
    assert lies(later).top() > lies(frame.title).bottom(), "no room for both"


def test_a_long_fact_in_the_step_breaks_and_makes_no_page_wider(
    theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_scale(2.0)
    frame = FormFrame(theme, QWidget(), FootBar(theme, ()))
    frame.show_head("Compared with the beginning of last year: better", "Edit it")
    shown(qtbot, frame, (500, 680))
    settle()
    assert frame.step.text_fits()
    end = frame.step.mapTo(frame, frame.step.rect().topRight()).x()
    assert end < 500
    assert frame.view.horizontalScrollBar().maximum() == 0
    assert (inner := frame.view.widget()) is not None
    assert inner.width() <= 500


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_head_and_foot_stay_while_the_middle_scrolls(
    theme: Theme, qtbot: QtBot, scale: float
) -> None:
    theme.set_text_scale(scale)
    content = QWidget()
    column = QVBoxLayout(content)
    labels = [Label(theme, f"Line {n}", "lead") for n in range(40)]
    for label in labels:
        column.addWidget(label)
    foot = FootBar(theme, (Button(theme, "Continue"),))
    frame = FormFrame(theme, content, foot)
    frame.add_action(Button(theme, "Later"))
    frame.insert_before_title(Button(theme, "Back"))
    frame.show_head("Step 1 of 4", "Welcome")
    shown(qtbot, frame, (1024, 680))
    assert foot.geometry().bottom() == frame.height() - 1
    frame.bring_into_view(labels[-1])
    assert frame.view.verticalScrollBar().value() > 0
    assert frame.title.isVisible()
    stays = frame.title.mapTo(frame, frame.title.rect().topLeft()).y() > 0
    assert stays == (scale == 1.0), "large text lets the head scroll away"
    frame.show_top()
    assert frame.view.verticalScrollBar().value() == 0
    frame.resize(2400, 1000)
    settle()
    assert content.width() <= WIDEST


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


def test_words_of_many_short_lines_stand_above_the_buttons_instead(
    theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_scale(1.5)
    back, on = Button(theme, "Question before"), Button(theme, "Continue the session")
    foot = FootBar(theme, (back, on))
    shown(qtbot, foot, (1024, 300))
    foot.say("Leg pain 5: one level easier.", Tone.AMBER, "warning", "No stretches.")
    settle()
    assert on.x() > foot.words.x() + foot.words.width()
    words = "Leg pain 5: one level easier, and today no stretches at all."
    foot.say(words, Tone.AMBER, "warning", "It is lighter.")
    settle()
    assert on.y() > foot.detail.y()
    assert foot.detail.text_fits()
    for width in range(960, 1_240, 10):
        foot.resize(width, 300)
        settle()
        few = foot.words.height() <= 2 * theme.line("lead")
        beside = on.y() < foot.detail.y()
        assert not beside or few or foot.words.width() >= theme.px(400)


def test_the_sign_of_a_foot_stands_beside_the_first_of_many_lines(
    theme: Theme, qtbot: QtBot
) -> None:
    foot = FootBar(theme, (Button(theme, "Continue"),))
    shown(qtbot, foot, (1024, 300))
    foot.say("Leg pain 9: no session today.", Tone.AMBER, "pause")
    settle()
    assert foot._sign is not None
    middle = foot._sign.geometry().center().y()
    assert abs(middle - foot.words.geometry().center().y()) <= 2
    theme.set_text_scale(2.0)
    words = "Leg pain 5: one level easier today, no stretches at all."
    foot.say(words, Tone.AMBER, "warning", "Pain of 4 or 5 gets a lighter one.")
    foot.resize(1024, foot.minimumHeight())
    settle()
    assert foot.words.height() > theme.line("lead")
    assert foot._sign.y() == pytest.approx(foot.words.y(), abs=1)


def test_a_foot_is_no_higher_than_its_words_once_a_button_has_gone(
    theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_scale(2.0)
    see, on = Button(theme, "See what to do now"), Button(theme, "Continue")
    on.setMinimumWidth(416)
    foot = FootBar(theme, (Button(theme, "Back"), see, on))
    shown(qtbot, foot, (1280, 400))
    settle()
    # As the check-in does: said beside all three, and one of them hidden only then.
    detail = "You said that something is new. See when to get help."
    foot.say("Check this first: no exercises now.", Tone.RED, "help", detail)
    narrow = foot.minimumHeight()
    on.hide()
    foot.set_side(16)
    assert foot.minimumHeight() < narrow
    assert foot.minimumHeight() == foot._left.heightForWidth(foot._room()) + 24
