"""An open exercise: put into the plan, asked for, and kept out with a reason."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.domain.caution import Precaution
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person, Referral
from companion.ui.pages.exercises import ExercisesPage
from companion.ui.theme import Theme
from companion.ui.widgets.bullet_list import BulletList
from companion.ui.widgets.scroll_view import ScrollView
from tests.histories import day
from tests.ui.pages.exercises.shown import NUMBER, card, told
from tests.ui.pages.form_page import settle
from tests.ui.pages.plan_stand import ASIDE, a_view, an_own


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
