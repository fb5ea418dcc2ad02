from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.exercise import Side
from companion.domain.felt import Felt, Tingling
from companion.domain.stop import Furthest
from companion.ui.pages.check_in import CheckInPage
from companion.ui.pages.check_in_foot import Answers
from companion.ui.pages.check_in_form import Earlier, Quick, Row
from companion.ui.pages.check_in_shape import shared_out
from companion.ui.theme import MODES, Theme
from companion.ui.widgets.control import Control
from companion.ui.widgets.focus_ring import FocusRing
from companion.ui.widgets.label import Label
from tests.fakes import FakeClock
from tests.ui.today_table import a_studio

YESTERDAY = Earlier(Felt(4, 3, Furthest.CALF, Tingling.USUAL), "yesterday")
SIZES = [(1024, 680), (1280, 800), (1920, 1080)]


@pytest.fixture
def page(theme: Theme, clock: FakeClock) -> Iterator[CheckInPage]:
    studio = a_studio()
    made = CheckInPage(theme, studio, clock)
    made.resize(1280, 800)
    made.ask(Side.RIGHT, YESTERDAY)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    studio.queue.open()
    yield made
    studio.queue.finish()
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def type_keys(page: CheckInPage, clock: FakeClock, keys: str) -> None:
    """Type as a person does; a line break is Enter."""
    for key in keys:
        at = page.focusWidget()
        if key == "\n":
            QTest.keyClick(at, Qt.Key.Key_Return)
        else:
            QTest.keyClicks(at, key)
        clock.pass_ms(700)


def heard(page: CheckInPage) -> list[Answers]:
    told: list[Answers] = []
    page.answered.connect(told.append)
    return told


def test_all_of_it_is_answered_by_digits_and_enter(
    page: CheckInPage, clock: FakeClock
) -> None:
    told = heard(page)
    type_keys(page, clock, "5\n2\n10003")
    assert page.focusWidget() is page.foot.go_on
    assert told == []
    type_keys(page, clock, "\n")
    felt = Felt(5, 2, Furthest.THIGH, Tingling.USUAL)
    assert told == [Answers(felt)]


def test_yes_and_no_have_letters_too(page: CheckInPage, clock: FakeClock) -> None:
    type_keys(page, clock, "1\n1\n0nny")
    assert page.news.yes == {"weakness"}


def test_the_question_the_keys_come_to_stands_clear_of_the_fade(
    page: CheckInPage,
) -> None:
    page.resize(1264, 660)  # so low that the last question is below the edge
    QApplication.processEvents()
    bar, rows = page._left.verticalScrollBar(), page.news.rows
    assert bar.maximum() > bar.value() == 0
    for choice in (page.leg.scale, page.back.scale, page.tingling.choice):
        choice.choose(0)
    rows[0].cells[0].setFocus()
    for row in rows[:2]:
        QTest.keyClick(row.cells[0], Qt.Key.Key_N)
    assert rows[2].cells[0].hasFocus()
    assert bar.value() == bar.maximum()


def test_earlier_answers_are_marks_and_choose_nothing(page: CheckInPage) -> None:
    assert len(page.missing) == 7
    assert page.leg.scale.cells[4].accessibleDescription() == "yesterday"
    assert page.body.chart.cells[4].accessibleDescription() == "yesterday"
    shown = [one.text() for one in page.tingling.findChildren(Label)]
    assert "Yesterday: as usual" in shown
    page.ask(Side.RIGHT)
    assert page.leg.scale.cells[4].accessibleDescription() == ""
    assert page.body.chart.cells[4].accessibleDescription() == ""


def test_the_gates_answer_follows_every_number(page: CheckInPage) -> None:
    words = page.foot.words
    assert words.text() == "Answer the first two to see today’s plan."
    page.leg.scale.set_value(5)
    page.back.scale.set_value(2)
    assert words.text() == "Leg pain 5: one level easier today, no stretches."
    page.leg.scale.set_value(2)
    assert words.text() == "Leg pain 2: your plan as it is."
    page.back.scale.set_value(7)
    assert words.text() == "Back pain 7: only the gentle ones today."
    page.back.scale.set_value(9)
    assert words.text() == "Back pain 9: no session today."
    assert page.foot.go_on.words == "Begin calm days"


def test_it_goes_on_only_when_all_is_answered(page: CheckInPage) -> None:
    told = heard(page)
    page.leg.scale.set_value(1)
    page.back.scale.set_value(1)
    assert not page.foot.go_on.isEnabled()
    page._continue()
    assert told == []
    page.tingling.choice.choose(0)
    for row in page.news.rows:
        row.choose(0)
    assert not page.foot.go_on.isEnabled()
    page.body.chart.choose(2)
    assert page.foot.go_on.isEnabled()


def test_strong_pain_asks_about_sleep_and_standing(page: CheckInPage) -> None:
    page.leg.scale.set_value(5)
    page.back.scale.set_value(1)
    assert page.news.unbearable not in page.news.asked
    page.leg.scale.set_value(6)
    assert page.news.unbearable in page.news.asked
    page.news.unbearable.choose(1)
    assert page.foot.words.text().startswith("Pain keeps you from sleep")
    page.leg.scale.set_value(3)
    assert not page.answers.unbearable


@pytest.mark.parametrize("mode", MODES)
def test_what_strong_pain_asks_too_is_in_view_in_the_usual_window(
    page: CheckInPage, theme: Theme, mode: str
) -> None:
    theme.set_mode(mode)
    page.leg.scale.set_value(9)
    QApplication.processEvents()
    foot = page.news.mapTo(page._left, page.news.rect().bottomLeft()).y()
    assert foot < page._left.height()
    assert not page._left.fades


def test_a_yes_replaces_the_way_on_by_the_way_to_help(page: CheckInPage) -> None:
    told: list[Answers] = []
    page.alarmed.connect(told.append)
    page.news.rows[1].choose(1)
    assert page.foot.get_help.isVisible()
    assert not page.foot.go_on.isVisible()
    assert "no exercises now" in page.foot.words.text()
    page.foot.get_help.click()
    assert told == [Answers(None, frozenset({"both_legs"}))]
    page.news.rows[1].choose(0)
    assert page.foot.go_on.isVisible()


def test_going_back_does_not_take_a_yes_back(page: CheckInPage) -> None:
    alarmed: list[Answers] = []
    left: list[bool] = []
    page.alarmed.connect(alarmed.append)
    page.left.connect(lambda: left.append(True))
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert (len(alarmed), len(left)) == (0, 1)
    page.news.rows[0].choose(1)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert (len(alarmed), len(left)) == (1, 1)
    page.ask(Side.RIGHT)
    page.tingling.choice.choose(2)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert (len(alarmed), len(left)) == (2, 1)


def test_what_is_new_is_told_as_it_is_said_and_as_it_is_put_right(
    page: CheckInPage,
) -> None:
    told: list[tuple[set[str], bool]] = []
    page.watch.noted.connect(lambda yes, new: told.append((set(yes), new)))
    page.leg.scale.set_value(9)
    page.tingling.choice.choose(1)
    assert told == []
    page.tingling.choice.choose(2)
    page.news.rows[2].choose(1)
    page.tingling.choice.choose(0)
    page.news.rows[2].choose(0)
    assert told == [
        (set(), True),
        ({"weakness"}, True),
        ({"weakness"}, False),
        (set(), False),
    ]
    page.news.rows[0].choose(1)
    told.clear()
    page.ask(Side.RIGHT)
    assert told == [], "to be asked afresh puts nothing right"
    assert not page.watch.anything


def test_what_does_not_go_together_is_explained_where_it_is_said(
    page: CheckInPage,
) -> None:
    why = page.body._why
    page.leg.scale.set_value(5)
    page.back.scale.set_value(0)
    page.tingling.choice.choose(0)
    page.body.chart.choose(0)
    assert why.text() == "You gave leg pain 5. Where in the leg is it?"
    page.body.chart.choose(3)
    assert not why.isVisible()
    page.leg.scale.set_value(0)
    assert why.text() == "You gave no pain and no tingling. Then it reaches nowhere."


def test_the_other_leg_is_a_key_away(page: CheckInPage) -> None:
    rows = page.body.chart.cells
    before = rows[0].x()
    QTest.keyClick(page, Qt.Key.Key_S)
    assert page.leg.side.text() == "Left leg"
    assert rows[0].x() < before
    page.body.other.click()
    assert page.leg.side.text() == "Right leg"
    assert rows[0].x() == before


@pytest.mark.parametrize("size", SIZES)
def test_the_places_along_the_leg_are_at_like_distances(
    page: CheckInPage, size: tuple[int, int]
) -> None:
    """The gaps were 30, 8, 50 and 40 px; what leads to a place may bend."""
    page.resize(*size)
    QApplication.processEvents()
    tops = [row.y() for row in page.body.chart.cells]
    steps = [below - above for above, below in pairwise(tops)]
    assert max(steps) - min(steps) <= 1  # whole px
    assert min(steps) >= page.body.chart.cells[0].height() + 8
    foot = page.body.chart._spot("foot").y()
    assert abs(page.body.chart.cells[-1].geometry().center().y() - foot) <= 40


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_what_leads_to_a_place_never_turns_back(page: CheckInPage, side: Side) -> None:
    page.resize(1024, 680)
    chart = page.body.chart
    chart.set_side(side)
    for place, row in zip(chart._places[1:], chart.cells[1:], strict=True):
        xs = [point.x() for point in chart._leader(place, row.geometry()).toList()]
        assert xs == sorted(xs, reverse=side is Side.LEFT), place


@pytest.mark.parametrize("mode", MODES)
def test_a_dot_on_the_leg_has_a_rim_that_stands_out_from_it(
    page: CheckInPage, mode: str
) -> None:
    page._theme.set_mode(mode)
    chart = page.body.chart
    image = chart.grab().toImage()
    spot = chart._spot("thigh").toPoint()
    rim = image.pixelColor(spot.x(), spot.y() + 4).lightnessF()
    middle = image.pixelColor(spot).lightnessF()
    assert abs(rim - middle) > 0.4  # the light rim is antialiased


def test_the_body_is_drawn_when_there_is_time_and_kept(page: CheckInPage) -> None:
    chart = page.body.chart
    chart.grab()
    chart._studio.queue.finish()
    chart.grab()
    assert chart._pixmap is not None
    page.body.chart.choose(5)
    page.grab()


@pytest.mark.untraced
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_at_any_size(
    page: CheckInPage, size: tuple[int, int], scale: float
) -> None:
    page._theme.set_text_scale(scale)
    page.resize(*size)
    page.leg.scale.set_value(7)
    page.back.scale.set_value(2)
    for step in range(5):
        page._show_step(step)
        QApplication.processEvents()
        shown: list[Label | Control] = [*page.findChildren(Label)]
        shown += page.findChildren(Control)
        for one in shown:
            assert not one.isVisible() or one.text_fits(), one.text()
        for view in (page._left, page._right):
            inside = view.widget()
            assert inside is not None
            assert not view.isVisible() or inside.width() <= view.width()


def test_with_large_text_the_questions_come_in_steps(
    page: CheckInPage, clock: FakeClock
) -> None:
    page._theme.set_text_scale(2.0)
    page.resize(1024, 680)
    page.ask(Side.LEFT, YESTERDAY)
    QApplication.processEvents()
    shown = [card for card in page._cards if card.isVisible()]
    assert shown == [page.leg, page.back], "as many as have room"
    assert page.foot.words.text() == "Answer the first two to see today’s plan."
    page.foot.after.click()
    assert page.tingling.isVisible()
    assert not page.back.isVisible()
    page.foot.before.click()
    assert page.leg.isVisible()
    page.leg.scale.cells[0].setFocus()
    type_keys(page, clock, "1\n1\n0000")
    assert page.body.isVisible()
    assert page.foot.go_on.isVisible()
    assert not page.foot.go_on.isEnabled()
    assert page.foot.detail.text() == "1 answer left", "why the way on is closed"
    page.foot.before.click()
    assert page.foot.detail.text() == ""


def test_where_one_question_has_room_it_says_how_many_are_left(
    page: CheckInPage,
) -> None:
    page._theme.set_text_scale(2.0)
    page.resize(1024, 560)
    page.ask(Side.LEFT, YESTERDAY)
    QApplication.processEvents()
    assert [card for card in page._cards if card.isVisible()] == [page.leg]
    assert page.foot.words.text() == "7 answers left"


@given(
    st.lists(st.integers(1, 900), min_size=1, max_size=6),
    st.integers(1, 1200),
    st.integers(0, 16),
)
def test_every_question_has_its_step_and_none_is_fuller_than_the_room(
    highs: list[int], height: int, gap: int
) -> None:
    steps = shared_out(highs, height, gap)
    assert [at for step in steps for at in step] == list(range(len(highs)))
    for step in steps:
        high = sum(highs[at] for at in step) + gap * (len(step) - 1)
        assert len(step) == 1 or high <= height


def test_with_large_text_what_follows_is_read_to_its_last_line(
    page: CheckInPage, clock: FakeClock
) -> None:
    page._theme.set_text_scale(2.0)
    for high in (680, 620, 580):
        page.resize(1024, high)
        type_keys(page, clock, "5\n2\n10003")
        for _ in range(4):
            QApplication.processEvents()
        foot = page.foot
        assert foot.detail.isVisible()
        assert foot.words.text_fits()
        assert foot.detail.text_fits()
        assert foot.geometry().bottom() < page.height()


def test_what_follows_is_said_to_a_screen_reader_once(
    page: CheckInPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    page.leg.scale.set_value(5)
    page.back.scale.set_value(2)
    page.tingling.choice.choose(1)
    told = [one for one in said if one.startswith("Leg pain 5: one level easier")]
    assert len(told) == 1


@pytest.mark.parametrize(("size", "high"), [((1280, 800), 48), ((1920, 1080), 60)])
def test_a_large_window_has_higher_numbers(
    page: CheckInPage, size: tuple[int, int], high: int
) -> None:
    page.resize(*size)
    QApplication.processEvents()
    for scale in (page.leg.scale, page.back.scale):
        assert {cell.height() for cell in scale.cells} == {high}


@pytest.mark.parametrize("text_scale", [1.0, 1.5, 2.0])
def test_the_ring_of_the_way_back_stands_off_the_title(
    page: CheckInPage, theme: Theme, text_scale: float
) -> None:
    theme.set_text_scale(text_scale)
    page._back_button.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    (ring,) = page.findChildren(FocusRing)
    assert ring.isVisible()
    assert page._title.x() - (ring.x() + ring.width()) >= 6


def test_a_choice_of_long_words_goes_below_its_question(
    theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_scale(1.5)
    for words, beside in (("As usual", True), ("As on most other days", False)):
        choice = Quick(theme, "Tingling", ["None", words, "New"])
        row = Row(theme, Label(theme, "Tingling or numbness", "lead"), choice, 384)
        qtbot.addWidget(row)
        row.resize(750, row.sizeHint().height())
        row.show()
        QApplication.processEvents()
        assert (choice.x() > 100) is beside
        assert all(cell.text_fits() for cell in choice.cells)


@pytest.mark.parametrize(
    ("size", "scale", "steps"),
    [
        ((1920, 1080), 2.0, True),
        ((2560, 1440), 2.0, False),
        ((1024, 680), 1.25, True),
        ((1024, 680), 1.0, False),
        ((1280, 800), 1.25, False),
    ],
)
def test_a_low_page_in_large_text_asks_in_steps(
    page: CheckInPage, size: tuple[int, int], scale: float, *, steps: bool
) -> None:
    """A screen of 1920 x 1080 at 200 %: two columns would scroll beside each other."""
    page._theme.set_text_scale(scale)
    page.resize(*size)
    page.ask(Side.LEFT, YESTERDAY)
    QApplication.processEvents()
    assert page.leg.isVisible()
    assert page.back.isVisible(), "two have room, so one is not alone on the page"
    assert page.body.isVisible() is not steps


@pytest.mark.parametrize(
    ("size", "scale"),
    [((1024, 680), 1.0), ((1024, 680), 2.0), ((1920, 1080), 2.0)],
)
def test_the_disc_of_the_arrow_back_begins_where_the_cards_begin(
    page: CheckInPage, size: tuple[int, int], scale: float
) -> None:
    page._theme.set_text_scale(scale)
    page.resize(*size)
    QApplication.processEvents()
    margin = page.leg.mapTo(page, page.leg.rect().topLeft())
    assert page._back_button.x() == margin.x()


def test_the_heads_of_both_columns_are_level(page: CheckInPage) -> None:
    for scale in (1.0, 1.5):
        page._theme.set_text_scale(scale)
        page.resize(1920, 1080)
        QApplication.processEvents()
        heads = [
            next(one for one in card.findChildren(Label) if one.is_title)
            for card in (page.leg, page.body)
        ]
        left, right = [
            one.mapTo(page, QPoint()).y() - one.y() + one.first_line() for one in heads
        ]
        assert left == right


def test_the_last_place_keeps_off_the_foot_of_its_card(page: CheckInPage) -> None:
    foot = page.body.chart.cells[-1]
    low = foot.mapTo(page.body, foot.rect().bottomLeft()).y()
    assert page.body.height() - low >= 16
