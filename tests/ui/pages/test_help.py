"""Tests of the page "When to get help"."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from companion.domain.emergency import COUNTRIES
from companion.domain.screening import HELP_LINES, Tier
from companion.ui.pages.help import HelpPage
from companion.ui.theme import MODES, Theme
from companion.ui.widgets.control import LEAST_TARGET
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import ScrollView

# The page beside the rail, in windows of 1280 x 800 and 1024 x 680.
USUAL, LEAST = (1176, 800), (920, 680)


def _page(theme: Theme, qtbot: QtBot, size: tuple[int, int] = USUAL) -> HelpPage:
    page = HelpPage(theme)
    qtbot.addWidget(page)
    page.show_numbers("gb")
    page.set_visit(visit=False)
    page.resize(*size)
    page.show()
    _settle()
    return page


def _settle() -> None:
    """Let layouts that depend on each other come to rest."""
    for _ in range(4):
        QApplication.processEvents()


def _bottom(page: HelpPage, label: Label) -> int:
    return label.mapTo(page, QPoint(0, label.height())).y()


@pytest.mark.parametrize("size", [USUAL, LEAST])
def test_all_that_calls_for_help_now_is_in_view(
    theme: Theme, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page = _page(theme, qtbot, size)
    shown = [one.text() for one in page.now.signs.labels]
    assert shown == [line.words for line in HELP_LINES[Tier.NOW]]
    assert all(_bottom(page, one) <= page.height() for one in page.now.signs.labels)


def test_the_dots_of_all_cards_are_as_near_to_their_words(
    theme: Theme, qtbot: QtBot
) -> None:
    page = _page(theme, qtbot)
    looks = [one.signs._look for one in (page.now, page.today, page.soon)]
    assert len({look.indent - look.inset for look in looks}) == 1
    assert page.today.signs.labels[0].x() == page.today.head.x() - page.today.signs.x()


def test_at_the_usual_size_nothing_needs_scrolling(theme: Theme, qtbot: QtBot) -> None:
    page = _page(theme, qtbot)
    (view,) = page.findChildren(ScrollView)
    assert view.verticalScrollBar().maximum() == 0


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [USUAL, LEAST, (1712, 1080)])
def test_no_word_is_cut(
    theme: Theme, qtbot: QtBot, mode: str, scale: float, size: tuple[int, int]
) -> None:
    theme.set_mode(mode)
    theme.set_text_scale(scale)
    page = _page(theme, qtbot, size)
    page.number.change.click()
    _settle()
    cut = [o.text() for o in page.findChildren(Label) if not o.text_fits()]
    assert not [one for one in cut if one]
    (view,) = page.findChildren(ScrollView)
    content = view.widget()
    assert content is not None
    assert content.width() <= view.width()


def test_with_large_text_the_number_comes_first(theme: Theme, qtbot: QtBot) -> None:
    theme.set_text_scale(2.0)
    page = _page(theme, qtbot, LEAST)
    assert page.number.y() < page.now.y()
    assert page.number.width() == page.now.width()


@pytest.mark.parametrize("country", list(COUNTRIES))
def test_a_country_shows_its_number_and_words(
    theme: Theme, qtbot: QtBot, country: str
) -> None:
    page = _page(theme, qtbot)
    page.show_numbers(country)
    numbers = COUNTRIES[country]
    assert page.number.number.text() == numbers.emergency
    assert numbers.emergency in page.now.head.text()
    assert page.number.country.text() == numbers.title
    _settle()
    assert page.now.head.text_fits()


def test_another_country_can_be_chosen_by_keys(theme: Theme, qtbot: QtBot) -> None:
    page = _page(theme, qtbot)
    chosen: list[str] = []
    page.country_chosen.connect(chosen.append)

    page.number.change.click()
    page.activateWindow()
    QTest.keyClick(page.countries.choice, Qt.Key.Key_Right)
    page.countries.done.click()

    assert chosen == ["eu"]
    assert page.number.number.text() == "112"
    assert page.countries.isHidden()


def test_marking_the_country_chooses_nothing(theme: Theme, qtbot: QtBot) -> None:
    page = _page(theme, qtbot)
    chosen: list[str] = []
    page.country_chosen.connect(chosen.append)
    page.show_numbers("nz")
    assert chosen == []


def test_a_visit_can_be_left_by_button_and_escape(theme: Theme, qtbot: QtBot) -> None:
    page = _page(theme, qtbot)
    left: list[bool] = []
    page.back_asked.connect(lambda: left.append(True))
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.back.isHidden()
    assert not left

    page.set_visit(visit=True)
    page.back.click()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert len(left) == 2


def test_page_keys_scroll(theme: Theme, qtbot: QtBot) -> None:
    theme.set_text_scale(2.0)
    page = _page(theme, qtbot, LEAST)
    (view,) = page.findChildren(ScrollView)
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert view.verticalScrollBar().value() > 0
    QTest.keyClick(page, Qt.Key.Key_PageUp)
    assert view.verticalScrollBar().value() == 0


def test_everything_to_press_is_named_and_large_enough(
    theme: Theme, qtbot: QtBot
) -> None:
    page = _page(theme, qtbot)
    page.set_visit(visit=True)
    page.number.change.click()
    _settle()
    for one in page.findChildren(QAbstractButton):
        assert one.accessibleName()
        assert min(one.width(), one.height()) >= LEAST_TARGET
    assert page.accessibleName() == "When to get help"


@pytest.mark.parametrize(
    ("size", "scale"), [(USUAL, 1.0), (USUAL, 1.5), (LEAST, 1.0), ((1920, 1080), 1.0)]
)
def test_the_disc_of_the_arrow_back_begins_where_the_cards_begin(
    theme: Theme, qtbot: QtBot, size: tuple[int, int], scale: float
) -> None:
    page = _page(theme, qtbot, size)
    theme.set_text_scale(scale)
    page.set_visit(visit=True)
    _settle()
    margin = page.now.mapTo(page, QPoint()).x()
    assert page.back.mapTo(page, QPoint()).x() == margin


def test_a_page_that_misses_the_window_by_little_is_set_closer(
    theme: Theme, qtbot: QtBot
) -> None:
    """It scrolled by 15 px, and the border of its lower cards was cut."""
    page = _page(theme, qtbot, USUAL)
    needed = page._column.totalHeightForWidth(USUAL[0])
    page.resize(USUAL[0], needed - 20)
    _settle()
    assert page._scroll.verticalScrollBar().maximum() == 0


def test_lying_flat_with_nothing_to_say_the_country_is_level_with_the_title(
    theme: Theme, qtbot: QtBot
) -> None:
    page = _page(theme, qtbot, LEAST)
    card = page.number
    card.set_strip(card.width())
    card.set_say(shown=False)
    _settle()
    assert abs(card.title.first_line() - card.country.first_line()) <= 1


def test_the_number_stands_above_what_to_say_where_that_would_be_a_column(
    theme: Theme, qtbot: QtBot
) -> None:
    """Five short lines beside it left a hole below the number."""
    card = _page(theme, qtbot, LEAST).number
    card.set_strip(card.width())
    assert card.say.x() > card.number.geometry().right()
    card.set_strip(440)
    _settle()
    assert card.say.y() >= card.number.geometry().bottom()
    assert card.say.x() == card.number.x()
