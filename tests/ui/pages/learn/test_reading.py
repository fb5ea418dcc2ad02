"""The Learn page: its list, its pages, search, next and previous."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.exercise import Exercise
from companion.ui.pages.learn import LearnPage
from companion.ui.pages.reading import readings
from companion.ui.theme import Theme
from companion.ui.widgets.label import Label
from companion.ui.widgets.plate_tile import PlateTile
from companion.ui.widgets.studio import Studio
from tests.ui.pages.learn.read import LIBRARY, ROOM


def test_it_opens_with_the_first_page(page: LearnPage) -> None:
    assert page.shown == "what-sciatica-is"
    assert page.view.title.text() == "What sciatica is"
    assert page.list.cards[0].isChecked()
    assert not page.view.before.isVisible()
    assert page.view.after.words == "Why moving helps"


def test_next_and_previous_lead_through_all_pages(page: LearnPage) -> None:
    seen = [page.shown]
    while page.view.after.isVisible():
        page.view.after.click()
        seen.append(page.shown)
    assert seen == [one.id for one in ROOM.lessons]
    page.view.before.click()
    assert page.shown == seen[-2]


def test_the_ways_on_and_back_stand_apart(page: LearnPage, theme: Theme) -> None:
    theme.set_text_scale(1.5)
    page.resize(1100, 800)
    page.view.after.click()
    for before, after in (
        ("Days with a flare-up", "Lifting from the hip"),
        ("Sit", "Up"),
    ):
        page.view.before.set_words(before)
        page.view.after.set_words(after)
        QApplication.processEvents()
        assert page.view.after.x() - page.view.before.geometry().right() >= 24


def test_a_search_leaves_the_pages_that_have_all_its_words(page: LearnPage) -> None:
    page.search.field.setText("  pillow bed ")
    shown = [card.words for card in page.list.cards if card.isVisible()]
    assert shown == ["Sleeping positions"]
    assert page.shown == "sleeping"
    QTest.keyClick(page.search.field, Qt.Key.Key_Escape)
    assert all(card.isVisible() for card in page.list.cards)


def test_a_search_without_a_find_says_so_and_offers_all(page: LearnPage) -> None:
    page.search.field.setText("astronaut")
    assert page.list.nothing.isVisible()
    assert "astronaut" in page.list.nothing.text()
    assert all(card.isVisible() for card in page.list.cards), "among them the open one"
    assert page.shown == "what-sciatica-is"
    QTest.keyClick(page.list.cards[0], Qt.Key.Key_Down)
    assert page.shown == "why-move"


def test_words_about_a_search_are_in_view_where_the_last_page_was_read(
    page: LearnPage,
) -> None:
    page.resize(760, 460)
    page.list.choose(len(page.list.cards) - 1)
    page.search.field.setText("astronaut")
    for _ in range(3):
        QApplication.processEvents()
    assert page.list.nothing.isVisible()
    assert not page.list.nothing.visibleRegion().isEmpty()


def test_the_next_page_is_shown_even_if_the_search_did_not_find_it(
    page: LearnPage,
) -> None:
    page.search.field.setText("pillow")
    page.view.after.click()
    assert page.shown == "classes"
    assert page.list.cards[page.list.chosen].isVisible()


def test_arrows_go_from_card_to_card_among_what_was_found(page: LearnPage) -> None:
    page.search.field.setText("numb")
    found = [at for at, card in enumerate(page.list.cards) if card.isVisible()]
    QTest.keyClick(page.list.cards[found[0]], Qt.Key.Key_End)
    assert page.list.chosen == found[-1]
    QTest.keyClick(page.list.cards[found[-1]], Qt.Key.Key_Up)
    assert page.list.chosen == found[-2]
    QTest.keyClick(page.list.cards[found[-2]], Qt.Key.Key_Home)
    assert page.list.chosen == found[0]


def test_the_shown_page_is_printed(page: LearnPage, qtbot: QtBot) -> None:
    page.open_lesson("lifting")
    with qtbot.waitSignal(page.print_asked) as asked:
        page.print_button.click()
    assert asked.args == ["lifting"]


def test_an_unknown_page_changes_nothing(page: LearnPage) -> None:
    page.open_lesson("no-such-page")
    assert page.shown == "what-sciatica-is"


def test_control_f_goes_to_the_search(page: LearnPage, qtbot: QtBot) -> None:
    qtbot.waitActive(page)
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.field.hasFocus()


def test_pictures_say_what_they_show_and_how_it_is_meant(page: LearnPage) -> None:
    page.open_lesson("neutral-spine")
    assert page.view.body is not None
    tiles = page.view.body.findChildren(PlateTile)
    names = [tile.accessibleName() for tile in tiles]
    assert names[0] == "Like this: Neutral: a small hollow"
    assert names[1] == "Not for now: Rounded: the hollow is gone"
    assert all(tile.accessibleDescription() for tile in tiles)


def test_clinical_words_are_explained_at_the_end(page: LearnPage) -> None:
    page.open_lesson("neutral-spine")
    assert page.view.body is not None
    said = [w.text() for w in page.view.body.findChildren(Label)]
    assert any(one.startswith("Pubic bone: ") for one in said)


def test_page_up_and_down_turn_the_page(page: LearnPage) -> None:
    bar = page.view._scroll.verticalScrollBar()
    QTest.keyClick(page.view, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(page.view, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_a_picture_of_a_missing_exercise_is_left_out() -> None:
    def only(wanted: str) -> Callable[[str], Exercise | None]:
        return lambda name: LIBRARY.exercise(name) if name == wanted else None

    (found,) = readings(ROOM.lessons[4:5], ROOM.glossary, only("bridge"))
    assert found.looks == ()
    assert found.cover is None


def test_a_folder_without_pages_leaves_the_page_empty(
    qtbot: QtBot, theme: Theme, studio: Studio
) -> None:
    page = LearnPage(theme, studio, ())
    qtbot.addWidget(page)
    page.resize(1000, 700)
    assert page.shown == ""
