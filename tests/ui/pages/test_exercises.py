"""The Exercises page: cards, search, filters, and the way into the plan."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.caution import Precaution
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person, Referral
from companion.ui.day_words import day_words
from companion.ui.pages.exercises import ExercisesPage
from companion.ui.theme import Theme
from companion.ui.widgets.bullet_list import BulletList
from companion.ui.widgets.exercise_card import ExerciseCard
from companion.ui.widgets.label import Label
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.scroll_view import ScrollView
from companion.ui.widgets.studio import Studio
from tests.fakes import FakeClock
from tests.histories import at, day
from tests.ui.pages.form_page import (
    SIZES,
    cut_words,
    hard_to_press,
    outside,
    settle,
    shown,
)
from tests.ui.pages.plan_stand import ASIDE, a_view, an_own, many
from tests.ui.today_table import a_studio

NUMBER = 5


@pytest.fixture
def studio() -> Studio:
    return a_studio()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, studio: Studio) -> Iterator[ExercisesPage]:
    made = ExercisesPage(theme, studio, FakeClock(at(NUMBER)), day_words())
    made.show_view(a_view())
    shown(qtbot, made)
    yield made
    # Before its studio: what it draws with must not go first.
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


def card(page: ExercisesPage, name: str) -> ExerciseCard:
    (found,) = [one for one in page.grid.cards if one.accessibleName() == name]
    assert isinstance(found, ExerciseCard)
    return found


def names(page: ExercisesPage) -> list[str]:
    return [one.accessibleName() for one in page.grid.shown]


def told(page: ExercisesPage) -> str:
    settle()
    labels = page.detail.standing.findChildren(Label)
    return " ".join(one.text() for one in labels if one.isVisible())


def test_all_exercises_are_there_by_name_with_what_they_are_to_the_plan(
    page: ExercisesPage,
) -> None:
    assert len(names(page)) == 30
    assert names(page) == sorted(names(page))
    assert card(page, "Heel slides").mark is not None
    spoken = card(page, "Cat and camel").accessibleDescription()
    assert spoken == "Hands and knees · mat. Moves the spine"
    assert card(page, "Bridge").mark is None


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


def test_an_open_exercise_is_put_in_and_taken_out(
    page: ExercisesPage, qtbot: QtBot
) -> None:
    page.open("bridge")
    assert "Not in your plan" in told(page)
    standing = page.detail.standing
    with qtbot.waitSignal(page.add_asked) as asked:
        standing.add.click()
    assert asked.args == ["bridge"]
    page.show_view(a_view(OwnPlan(added=("bridge",))))
    assert "In your plan" in told(page)
    assert "Level 1: 6 times, hold 3 s" in told(page)
    with qtbot.waitSignal(page.remove_asked):
        standing.remove.click()
    with qtbot.waitSignal(page.dose_asked):
        standing.dose.click()
    page.show_view(a_view(OwnPlan(removed=frozenset({"bridge"}))))
    assert standing.add.words == "Put it back"
    page.show_view(a_view(OwnPlan(resting={"heel-slide": day(9)})))
    page.open("heel-slide")
    assert "Rests until 11 Nov" in told(page)


def test_what_moves_the_spine_asks_who_and_when(
    page: ExercisesPage, qtbot: QtBot
) -> None:
    page.open("cat-camel")
    standing = page.detail.standing
    assert not standing.add.isVisible()
    assert "It bends and arches your spine." in told(page)
    standing.refer.click()
    form = standing.form
    assert form.who.field.hasFocus()
    form.keep.click()
    assert form.who.below.text().startswith("Write their name, so that")
    form.who.set_text("Ms Lind")
    form.keep.click()
    assert form.when.below.text().startswith("Write the day like this: ")
    assert form.when.field.hasFocus()
    form.when.show_day(day(NUMBER) + timedelta(days=1))
    form.keep.click()
    assert form.when.below.text() == "This day is yet to come."
    form.when.today.click()
    with qtbot.waitSignal(page.referred) as asked:
        QTest.keyClick(form.when.field, Qt.Key.Key_Return)
    assert asked.args == ["cat-camel", "Ms Lind", day(NUMBER)]
    person = Person(
        referrals=(Referral("Ms Lind", day(NUMBER), frozenset({"cat-camel"})),)
    )
    page.show_view(a_view(person=person))
    assert "Ms Lind asked for it on 7 Nov." in told(page)


def test_another_exercise_begins_at_its_top(page: ExercisesPage, theme: Theme) -> None:
    theme.set_text_scale(2.0)
    page.resize(840, 680)
    page.open("bridge")
    settle()
    views = [o for o in page.detail.findChildren(ScrollView) if o.isVisible()]
    bar = views[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    page.open("cat-camel")
    settle()
    assert bar.value() == 0


def test_the_form_can_be_left(page: ExercisesPage) -> None:
    page.open("cat-camel")
    standing = page.detail.standing
    standing.refer.click()
    standing.form.leave.click()
    assert not standing.form.isVisible()
    assert standing.refer.hasFocus()


def test_what_the_person_told_keeps_exercises_out_and_says_why(
    page: ExercisesPage,
) -> None:
    late = Person(precautions=frozenset({Precaution.PREGNANCY_OVER_16_WEEKS}))
    page.show_view(a_view(person=late))
    page.open("bridge")
    assert "pregnancy" in told(page).lower()
    standing = page.detail.standing
    assert not standing.add.isVisible()
    assert standing.refer.isVisible()
    page.open("abdominal-brace")
    lists = [one.accessibleName() for one in standing.findChildren(BulletList)]
    assert lists == ["For you"]


def test_what_was_set_aside_is_asked_for_anew(page: ExercisesPage) -> None:
    page.show_view(a_view(history=ASIDE))
    page.open("heel-slide")
    assert "twice in a row" in told(page)
    standing = page.detail.standing
    standing.refer.click()
    standing.form.who.set_text("Ms Lind")
    standing.form.when.show_day(day(1))
    standing.form.keep.click()
    assert "before you stopped it" in standing.form.when.below.text()


def test_own_exercises_are_marked_and_their_words_can_be_changed(
    page: ExercisesPage, qtbot: QtBot
) -> None:
    page.show_view(a_view(OwnPlan(added=("own-1",)), more=(an_own(),)))
    mark = card(page, "Wall press").mark
    assert mark is not None
    assert mark.words == "Your own, in your plan"
    page.open("own-1")
    with qtbot.waitSignal(page.edit_asked) as asked:
        page.detail.standing.edit.click()
    assert asked.args == ["own-1"]
    with qtbot.waitSignal(page.own_asked):
        page.make.click()
    page.show_view(a_view())
    assert not page.detail.isVisible(), "it was deleted meanwhile"
    page.open("own-1")
    assert not page.detail.isVisible()


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
