"""The Learn page at every size: nothing is cut, and what is read has the room."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.ui.pages.learn import LearnPage
from companion.ui.pages.lesson_body import LONGEST_LINE
from companion.ui.theme import Theme
from companion.ui.widgets.label import Label
from companion.ui.widgets.plate_tile import PlateRow, PlateTile
from companion.ui.widgets.studio import Studio
from tests.ui.pages.learn.read import SIZES, all_readings, unfit_on


def test_alone_on_a_narrow_page_print_is_no_wider_than_its_words(
    page: LearnPage, qtbot: QtBot
) -> None:
    qtbot.waitActive(page)
    page.resize(560, 700)
    page.open_lesson("lifting")
    assert page.back.hasFocus()
    assert page.print_button.width() == page.print_button.sizeHint().width()
    assert page.print_button.geometry().right() > page.view.width() * 0.8


@pytest.mark.parametrize(("width", "margin"), [(1136, 32), (900, 16)])
def test_the_head_is_as_wide_as_the_page_lets_it_be(
    page: LearnPage, width: int, margin: int
) -> None:
    """It was 1 px narrower, and a button that just fitted broke its words."""
    page.resize(width, 800)
    QApplication.processEvents()
    last = page.print_button.rect().topRight()
    assert page.print_button.mapTo(page, last).x() + 1 == width - margin


def test_the_list_ends_with_its_last_card(page: LearnPage) -> None:
    cards = page.list.cards
    last = cards[-1].geometry().bottom() + 1
    content = cards[0].parentWidget()
    assert content is not None
    assert content.height() == last, "it scrolls on below its last card"


def test_no_line_is_longer_than_can_be_read_well(page: LearnPage) -> None:
    for reading in all_readings():
        page.open_lesson(reading.lesson.id)
        assert page.view.body is not None
        for label in page.view.body.findChildren(Label):
            text = label._paragraph(label.contentsRect().width())
            lines = [text._layout.lineAt(i) for i in range(text.line_count)]
            words = label.text()
            longest = max(
                len(words[at.textStart() :][: at.textLength()].rstrip()) for at in lines
            )
            assert longest <= LONGEST_LINE, words


@pytest.mark.untraced
@pytest.mark.parametrize(("size", "scale"), SIZES)
def test_nothing_is_cut_at_any_size(
    qtbot: QtBot,
    theme: Theme,
    studio: Studio,
    size: tuple[int, int],
    scale: float,
) -> None:
    theme.set_text_scale(scale)
    page = LearnPage(theme, studio, all_readings())
    qtbot.addWidget(page)
    page.resize(size[0] - round(104 + 80 * (scale - 1)), size[1])
    page.show()
    for reading in all_readings():
        page.open_lesson(reading.lesson.id)
        qtbot.wait(1)
        assert unfit_on(page) == [], reading.lesson.id


def test_in_a_low_window_with_large_text_the_pages_have_the_room(
    page: LearnPage, theme: Theme
) -> None:
    theme.set_text_scale(2.0)
    page.resize(840, 680)
    QApplication.processEvents()
    assert page.list.mapTo(page, QPoint(0, 0)).y() < page.height() / 3
    assert page.guide_button.geometry().center().y() < page.search.y()
    theme.set_text_scale(1.0)
    page.resize(1176, 800)
    QApplication.processEvents()
    assert page.guide_button.y() < page.search.geometry().bottom()
    assert page.guide_button.geometry().right() < page.search.x()


def test_where_there_is_no_room_for_both_a_card_opens_its_page(
    page: LearnPage, theme: Theme
) -> None:
    theme.set_text_scale(2.0)
    page.resize(840, 680)
    assert page.list.isVisible()
    assert not page.view.isVisible()
    page.list.cards[2].click()
    assert page.view.isVisible()
    assert not page.list.isVisible()
    assert page.back.hasFocus()
    page.back.click()
    assert page.list.cards[2].hasFocus()
    page.list.cards[2].click()
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.isVisible()
    page.open_lesson("classes")
    page.search.field.setText("pillow")
    assert page.list.isVisible()


@pytest.mark.parametrize("size", [(1176, 800), (840, 680)])
def test_the_way_back_begins_where_the_words_do(
    page: LearnPage, theme: Theme, size: tuple[int, int]
) -> None:
    theme.set_text_scale(1.5)
    page.resize(*size)
    page.list.cards[1].click()
    QApplication.processEvents()
    view = page.view
    lefts = [
        one.mapTo(view, one.rect().topLeft()).x() for one in (view.title, view.before)
    ]
    assert lefts[0] == lefts[1]
    assert view.body is not None
    (row,) = view.body.findChildren(PlateRow)
    rights = [one.mapTo(view, one.rect().topRight()).x() for one in (row, view.after)]
    assert rights[0] == rights[1]
    assert abs(view.width() - 1 - rights[0] - lefts[0]) <= 1


def test_a_picture_that_is_left_over_has_its_words_beside_it(
    page: LearnPage, theme: Theme
) -> None:
    theme.set_text_scale(2.0)
    page.resize(840, 680)
    page.open_lesson("neutral-spine")
    QApplication.processEvents()
    assert page.view.body is not None
    first, _, last = page.view.body.findChildren(PlateTile)
    assert last.width() > 2 * first.width()
    assert last.height() < first.height()
    assert first.text_fits()
    assert last.text_fits()


def test_the_chosen_page_is_in_view_after_the_list_has_become_low(
    page: LearnPage,
) -> None:
    page.open_lesson("what-research-says")
    page.resize(page.width(), 500)
    QApplication.processEvents()
    card = page.list.cards[page.list.chosen]
    foot = card.mapTo(page.list, card.rect().bottomLeft()).y()
    assert foot < page.list.height()


def test_the_theme_may_change_while_one_reads(page: LearnPage, theme: Theme) -> None:
    page.open_lesson("sleeping")
    for mode in ("dark", "contrast", "light"):
        theme.set_mode(mode)
        assert page.shown == "sleeping"
        assert unfit_on(page) == []


def test_the_ways_on_share_the_room_they_have(page: LearnPage, theme: Theme) -> None:
    theme.set_text_scale(2.0)
    page.resize(840, 680)
    view = page.view
    page.open_lesson("lifting")
    view.before.set_words("Was die Forschung sagt")
    view.after.set_words("Die Regeln, eine nach der anderen")
    for _ in range(5):
        QApplication.processEvents()
    two_lines = view.before.heightForWidth(view.before.sizeHint().width() - 1)
    assert view.before.height() == view.after.height() == two_lines
    view.after.set_words("Die Regeln")
    for _ in range(5):
        QApplication.processEvents()
    assert view.before.width() == view.before.sizeHint().width()


def test_tools_too_wide_for_the_line_of_the_title_go_below_it(
    page: LearnPage, theme: Theme
) -> None:
    """The words of the search were cut there in a language of long words."""
    theme.set_text_scale(1.5)
    page.search.field.setPlaceholderText("Search all the many pages that are here")
    page.resize(1100, 800)
    QApplication.processEvents()
    assert page.search.text_fits()
    title = page._title
    foot = title.mapTo(page, title.rect().bottomLeft()).y()
    assert page.search.mapTo(page, page.search.rect().topLeft()).y() > foot


def test_tools_that_fit_stay_beside_the_title(page: LearnPage, theme: Theme) -> None:
    theme.set_text_scale(1.5)
    page.resize(1136, 800)
    QApplication.processEvents()
    title = page._title
    foot = title.mapTo(page, title.rect().bottomLeft()).y()
    assert page.search.mapTo(page, page.search.rect().topLeft()).y() < foot
