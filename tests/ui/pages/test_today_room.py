"""Today at every size: nothing is cut, and all that is pressed is large enough."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.rule import RuleKey
from companion.domain.today import ItemState
from companion.ui.pages.closed_card import ClosedCard
from companion.ui.pages.routine_list import RoutineList
from companion.ui.pages.today import TodayPage
from companion.ui.pages.today_empty import TodayEmpty
from companion.ui.pages.today_header import TodayHeader
from companion.ui.pages.today_shape import Shape
from companion.ui.pages.unfinished_line import UnfinishedLine
from companion.ui.paragraph import widest_word
from companion.ui.theme import MODES, Theme
from companion.ui.widgets.button import Kind
from companion.ui.widgets.idle import Urgency
from companion.ui.widgets.label import Label
from companion.ui.widgets.routine_card import SIGNS, Sign
from companion.ui.widgets.scroll_view import ScrollView
from tests.fakes import FakeClock
from tests.ui.pages.today_seen import (
    COMPACT,
    WIDE,
    an_unfinished,
    button_of,
    cards_of,
    label_on,
    told_of,
)
from tests.ui.today_table import IDS, a_day, a_studio, an_empty_day, today_table


def test_buttons_below_what_is_not_finished_all_have_a_box(
    theme: Theme, clock: FakeClock
) -> None:
    """Words alone in a half of a row looked lost, 10 px over the edge."""
    day = a_day(unfinished=an_unfinished())
    for scale, size, kind in (
        (1.0, WIDE, Kind.QUIET),
        (2.0, (840, 680), Kind.SECONDARY),
    ):
        theme.set_text_scale(scale)
        with today_table(theme, clock, size, day) as table:
            line = table.page.findChild(UnfinishedLine)
            assert line is not None
            assert line._discard._kind is kind
            last = line._continue
            edge = line.height() - last.mapTo(line, last.rect().bottomLeft()).y()
            assert edge >= (10 if kind is Kind.QUIET else 16)


def test_buttons_stand_in_the_middle_of_two_lines_beside_them(
    theme: Theme, clock: FakeClock
) -> None:
    theme.set_text_scale(2.0)
    day = a_day(unfinished=an_unfinished())
    with today_table(theme, clock, (1740, 1000), day) as table:
        line = table.page.findChild(UnfinishedLine)
        assert line is not None
        words, last = line._words, line._continue
        assert words.height() > 1.5 * theme.line("body")
        middle = last.mapTo(line, last.rect().center()).y()
        assert abs(middle - words.geometry().center().y()) <= 1


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_word_of_a_state_keeps_off_the_edge_in_any_language(
    theme: Theme, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, scale: float
) -> None:
    theme.set_text_scale(scale)
    long = Sign("stop", "Abgebrochen", "redInk", "redInk")
    monkeypatch.setitem(SIGNS, ItemState.STOPPED, long)
    with today_table(theme, clock, COMPACT) as table:
        card = cards_of(table)[0]
        word = widest_word(long.word, theme.font("caption", 600))
        beside = (card._state_width() - word) / 2 + theme.px(6)
        assert beside >= theme.px(8)
        assert card.text_fits()


def test_without_any_exercise_large_words_scroll_and_are_not_cut(
    theme: Theme, clock: FakeClock
) -> None:
    theme.set_text_scale(2.0)
    with today_table(theme, clock, (820, 680), an_empty_day()) as table:
        labels = [one for one in table.page.findChildren(Label) if one.isVisible()]
        assert any("Your diary is not touched" in one.text() for one in labels)
        assert [told_of(one) for one in labels if not one.text_fits()] == []


@pytest.mark.untraced
def test_the_line_goes_below_a_title_that_has_not_the_room_for_both(
    theme: Theme, clock: FakeClock
) -> None:
    with today_table(theme, clock, WIDE) as table:
        title, line = (
            label_on(table.page, one) for one in ("Session day", "4 exercises")
        )
        assert line.x() > title.geometry().right()
        longer = replace(a_day(planned=False), next_day="the Wednesday after next week")
        table.page.show_day(longer)
        table.settle()
        title, line = (
            label_on(table.page, one) for one in ("Rest day", "A short walk")
        )
        assert line.y() >= title.geometry().bottom()
        assert title.text_fits()
        assert line.text_fits()


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("size", [WIDE, COMPACT, (1712, 1080), (820, 680)])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_and_nothing_scrolls_sideways(
    theme: Theme, clock: FakeClock, size: tuple[int, int], scale: float
) -> None:
    theme.set_text_scale(scale)
    with today_table(theme, clock, size, a_day(unfinished=an_unfinished())) as table:
        for card in range(4):
            QTest.mouseClick(cards_of(table)[card], Qt.MouseButton.LeftButton)
            QCoreApplication.processEvents()
            table.page.grab()
            fits = {
                one: one.text_fits()
                for one in table.page.findChildren(QWidget)
                if hasattr(one, "text_fits") and one.isVisible()
            }
            assert [told_of(one) for one, fit in fits.items() if not fit] == []
        views = table.page.findChildren(ScrollView)
        assert all(view.horizontalScrollBar().maximum() == 0 for view in views)
        assert table.page.size().toTuple() == size


@pytest.mark.parametrize("size", [WIDE, COMPACT])
def test_everything_pressable_is_large_enough(
    theme: Theme, clock: FakeClock, size: tuple[int, int]
) -> None:
    with today_table(theme, clock, size) as table:
        small = [
            (one.accessibleName(), one.size().toTuple())
            for one in table.page.findChildren(QAbstractButton)
            if one.isVisible() and min(one.width(), one.height()) < 44
        ]
        assert small == []


def test_every_control_has_a_name(theme: Theme, clock: FakeClock) -> None:
    with today_table(theme, clock) as table:
        buttons = table.page.findChildren(QAbstractButton)
        assert all(one.accessibleName() for one in buttons)


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("mode", MODES)
def test_red_is_only_where_one_has_to_stop(
    theme: Theme, clock: FakeClock, mode: str
) -> None:
    theme.set_mode(mode)
    with today_table(theme, clock) as table:
        table.studio.queue.finish(Urgency.SOON)
        picture = table.page.grab().toImage()
        red = theme.color("red").rgb()
        assert not any(
            picture.pixel(x, y) == red
            for x in range(0, picture.width(), 2)
            for y in range(0, picture.height(), 2)
        )


@pytest.mark.parametrize("size", [COMPACT, (840, 680), (1096, 800)])
@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_with_large_text_no_button_stands_alone_below_two_others(
    theme: Theme, clock: FakeClock, size: tuple[int, int], scale: float
) -> None:
    theme.set_text_scale(scale)
    with today_table(theme, clock, size) as table:
        names = ("Print today", "I have a flare-up", "Not today", "Start session")
        buttons = [button_of(table.page, name) for name in names]
        *small, start = [one.geometry() for one in buttons]
        assert len({one.top() for one in small}) == 1
        assert (small[0].left(), small[-1].right()) == (start.left(), start.right())


def test_with_large_text_the_list_is_as_high_as_its_cards(
    theme: Theme, clock: FakeClock
) -> None:
    with today_table(theme, clock, (1096, 800)) as table:
        table.page.hide()
        theme.set_text_scale(2.0)
        table.page.resize(840, 680)
        for ids in (IDS, IDS[:3], IDS):  # first unseen, then while it is looked at
            table.page.show_day(a_day("nttt"[: len(ids)], ids))
            table.page.show()
            table.settle()
            cards = cards_of(table)
            shown = table.page.findChild(RoutineList)
            assert shown is not None
            foot = cards[-1].mapTo(shown, cards[-1].rect().bottomLeft()).y()
            assert cards[0].mapTo(shown, cards[0].rect().topLeft()).y() == 0
            assert abs(shown.height() - 1 - foot) <= 1
            # The strip of the bar lies in the margin: all else ends where it began.
            left, right = (
                cards[0].mapTo(table.page, QPoint(at, 0)).x()
                for at in (0, cards[0].width())
            )
            assert (left, table.page.width() - right) in {(16, 16), (16, 17)}


@pytest.mark.parametrize("planned", [True, False])
def test_large_buttons_find_a_place_at_every_width(
    theme: Theme, qtbot: QtBot, planned: bool
) -> None:
    """What they need once made the page wider and narrower without an end."""
    theme.set_text_scale(2.0)
    header = TodayHeader(theme)
    view = ScrollView(theme, header)
    qtbot.addWidget(view)
    header.set_shape(Shape.NARROW)
    header.show_day(a_day(planned=planned))
    view.show()
    for width in range(520, 1_240, 20):
        view.resize(width, 600)
        QCoreApplication.processEvents()
        assert header.width() == width
        shown = [o for o in header.findChildren(QAbstractButton) if o.isVisible()]
        assert all(header.rect().contains(one.geometry()) for one in shown)


def test_a_day_that_comes_before_the_size_makes_no_view_for_a_low_page(
    theme: Theme, clock: FakeClock
) -> None:
    own = Qt.FindChildOption.FindDirectChildrenOnly
    page = TodayPage(theme, a_studio(), clock)
    page.show_day(a_day())
    page.resize(*WIDE)
    page.grab()
    assert page.findChildren(ScrollView, options=own) == []
    page.resize(WIDE[0], 480)
    page.grab()
    assert len(page.findChildren(ScrollView, options=own)) == 1
    page.deleteLater()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_words_of_its_cards_begin_where_those_of_other_pages_do(
    theme: Theme, qtbot: QtBot, scale: float
) -> None:
    """At 150 % they stood 16 px further in than the words of every other card."""
    theme.set_text_scale(scale)
    empty, closed = TodayEmpty(theme), ClosedCard(theme, a_studio())
    empty.show_day((), ("bird-dog.toml: cannot be read",))
    closed.show_rule(RuleKey.STOP_FINISH)
    for card in (empty, closed):
        qtbot.addWidget(card)
        card.resize(840, 1200)
        card.show()
        QCoreApplication.processEvents()
        labels = [one for one in card.findChildren(Label) if one.isVisible()]
        lefts = {one.mapTo(card, QPoint(0, 0)).x() for one in labels}
        assert lefts == {24}
