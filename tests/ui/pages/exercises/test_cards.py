"""The Exercises page: its cards, search and filters."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.domain.own_plan import OwnPlan
from companion.ui.pages.exercises import ExercisesPage
from companion.ui.theme import Theme
from companion.ui.widgets.exercise_card import ExerciseCard
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.studio import Studio
from tests.ui.pages.exercises.shown import card, names
from tests.ui.pages.form_page import SIZES, cut_words, hard_to_press, outside, settle
from tests.ui.pages.plan_stand import a_view, many


def test_all_exercises_are_there_by_name_with_what_they_are_to_the_plan(
    page: ExercisesPage,
) -> None:
    assert len(names(page)) == 30
    assert names(page) == sorted(names(page))
    assert card(page, "Heel slides").mark is not None
    spoken = card(page, "Cat and camel").accessibleDescription()
    assert spoken == "Hands and knees · mat. Moves the spine"
    assert card(page, "Bridge").mark is None


def test_names_with_accents_or_small_letters_stand_where_they_are_looked_for(
    page: ExercisesPage,
) -> None:
    accent, small = many(2)
    more = (replace(accent, name="Étirement"), replace(small, name="dead weight"))
    page.show_view(a_view(more=more))
    at = names(page).index("dead weight")
    assert names(page)[at - 1 : at + 3] == [
        *("Dead bug", "dead weight", "Étirement", "Face-down leg lift"),
    ]


def test_only_pictures_in_view_are_drawn(page: ExercisesPage, studio: Studio) -> None:
    page.grab()
    studio.queue.finish()
    drawn = [one for one in page.grid.findChildren(Picture) if one.drawn]
    page.grab()
    drawn = [one for one in page.grid.findChildren(Picture) if one.drawn]
    assert 8 <= len(drawn) <= 16


def test_words_find_exercises_and_esc_takes_them_back(page: ExercisesPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = page.filters.search.field
    assert field.hasFocus()
    QTest.keyClicks(field, "bridge")
    assert names(page) == ["Bridge", "Side bridge from the knees"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert len(names(page)) == 30
    QTest.keyClicks(field, "trampoline")
    assert names(page) == []
    assert page.nothing.isVisible()
    page.filters.search.clear.click()
    assert len(names(page)) == 30
    assert not page.nothing.isVisible()


def test_filters_narrow_and_are_counted_and_cleared(page: ExercisesPage) -> None:
    filters = page.filters
    filters.in_plan.click()
    assert len(names(page)) == 9
    filters.more.click()
    assert filters.card.isVisible()
    position, purpose, thing, spine, level = filters.parts
    position.pills.pills[5].click()  # sitting
    assert names(page) == ["Seated nerve slider", "Sit to stand"]
    level.pills.pills[0].click()
    assert filters.more.words == "2 filters"
    filters.clear.setFocus()
    filters.clear.click()
    assert len(names(page)) == 30
    assert filters.more.hasFocus()
    assert not filters.clear.isVisible()
    spine.pills.pills[1].click()
    assert "Cat and camel" in names(page)
    assert len(names(page)) == 6
    spine.pills.pills[1].click()
    walls = [one for one in thing.pills.pills if one.words == "Wall"]
    walls[0].click()
    assert names(page) == ["Wall calf stretch", "Wall squat"]
    purpose.pills.pills[2].click()
    assert names(page) == ["Wall calf stretch"]
    filters.forget()
    assert len(names(page)) == 30


def test_cards_are_gone_through_by_arrows_and_opened_by_enter(
    page: ExercisesPage,
) -> None:
    first = page.grid.shown[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert page.grid.shown[1].hasFocus()
    QTest.keyClick(page.grid.shown[1], Qt.Key.Key_Left)
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    across = page.grid.columns(page.grid.width())
    assert page.grid.shown[across].hasFocus()
    QTest.keyClick(page.grid.shown[across], Qt.Key.Key_End)
    last = page.grid.shown[-1]
    assert last.hasFocus()
    assert not last.visibleRegion().isEmpty()
    QTest.keyClick(last, Qt.Key.Key_Home)
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert page.detail.back.hasFocus()
    QTest.keyClick(page.detail.back, Qt.Key.Key_Escape)
    assert not page.detail.isVisible()
    assert first.hasFocus()


def test_where_one_reads_from_the_right_the_first_card_stands_there(
    page: ExercisesPage,
) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.grid.measure_again()
    first, second = page.grid.shown[:2]
    assert first.x() + first.width() == page.grid.width()
    assert second.x() < first.x()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert second.hasFocus()


def test_three_hundred_exercises_are_found_and_scrolled_without_new_cards(
    page: ExercisesPage,
) -> None:
    page.show_view(a_view(more=many(270)))
    assert len(names(page)) == 300
    before = list(page.grid.cards)
    page.filters.search.field.setText("exercise 26")
    assert len(names(page)) == 13
    page.show_view(a_view(OwnPlan(added=("bridge",)), more=many(270)))
    assert list(page.grid.cards) == before


def test_without_exercises_the_page_says_so(page: ExercisesPage) -> None:
    view = a_view()
    page.show_view(type(view)(view.day, view.own, view.person, (), (), (), (), 0))
    assert page.nothing.text() == "The exercises could not be read."


@pytest.mark.untraced
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_and_everything_is_large_enough(
    page: ExercisesPage, theme: Theme, size: tuple[int, int], scale: float
) -> None:
    theme.set_text_scale(scale)
    page.resize(*size)
    page.filters.more.setChecked(True)
    settle()
    assert cut_words(page) == []
    cards = [one for one in page.grid.shown if isinstance(one, ExerciseCard)]
    assert all(one.text_fits() for one in cards)
    assert hard_to_press(page) == []
    page.open("cat-camel")
    page.detail.standing.refer.click()
    settle()
    assert cut_words(page) == []
    assert outside(page) == []
    assert hard_to_press(page) == []
    QApplication.processEvents()
