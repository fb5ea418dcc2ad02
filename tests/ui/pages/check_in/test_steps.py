"""The check-in in steps, where there is no room for all its questions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from companion.domain.exercise import Side
from companion.ui.pages.check_in import CheckInPage
from companion.ui.pages.check_in_shape import shared_out
from tests.fakes import FakeClock
from tests.ui.pages.check_in.typed import YESTERDAY, type_keys


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
