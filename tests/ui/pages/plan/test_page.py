"""The Plan page: days, things ruled out, an empty plan, and its room."""

import itertools
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.domain.caution import Condition, Precaution
from companion.domain.exercise import Position
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person
from companion.domain.plan_edit import added, removed, rested
from companion.language import English, speak
from companion.place import assets_folder
from companion.ui.pages.dose_editor import DoseEditor
from companion.ui.pages.plan import PlanPage
from companion.ui.theme import Theme
from companion.ui.tongue import speech_in
from companion.ui.widgets.bullet_list import BulletList
from tests.fakes import FakeClock
from tests.histories import at, day
from tests.ui.pages.form_page import SIZES, cut_words, hard_to_press, outside, settle
from tests.ui.pages.plan.stand import NUMBER, TODAY, Stand, button, said
from tests.ui.pages.plan_stand import GOOD, a_view
from tests.ui.today_table import a_studio

LOCALE = assets_folder() / "locale"
CARD = 720  # px inside a card of the smallest window, at 200 %


def test_an_exercise_rests_is_taken_out_and_put_back(
    stand: Stand, qtbot: QtBot
) -> None:
    stand.body("heel-slide").rest.click()
    assert stand.own.resting == {"heel-slide": TODAY + timedelta(days=7)}
    assert "Heel slides" not in stand.names
    assert "Rests until 14 Nov" in said(stand.page)
    button(stand.page, "Put Heel slides back").click()
    assert "Heel slides" in stand.names
    stand.body("walking").out.click()
    assert "You took it out" in said(stand.page)
    button(stand.page, "Put Walking back").click()
    assert "Walking" in stand.names
    with qtbot.waitSignal(stand.page.look_asked) as asked:
        stand.body("walking").look.click()
    assert asked.args == ["walking"]


def test_days_and_minutes_stay_within_their_limits(stand: Stand) -> None:
    card = stand.page.days
    card.days.pills[1].click()
    card.days.pills[3].click()
    assert stand.own.days == {0, 1, 2, 3, 4}
    card.days.pills[5].click()
    assert stand.own.days == {0, 1, 2, 3, 4}
    assert "At most five days" in said(stand.page)
    assert not card.days.pills[5].isChecked()
    for index in range(1, 5):
        card.days.pills[index].click()
    card.days.pills[0].click()
    assert stand.own.days == {0}
    assert "Keep at least one session day." in said(stand.page)
    assert not card.minutes.plus.isEnabled()
    for _ in range(3):
        card.minutes.minus.click()
    assert stand.own.minutes == 10
    assert not card.minutes.minus.isEnabled()
    card.minutes.plus.click()
    assert stand.own.minutes == 15


def test_the_week_begins_where_the_person_lives(qtbot: QtBot, theme: Theme) -> None:
    page = PlanPage(theme, a_studio(), FakeClock(at(NUMBER)), first_weekday=6)
    qtbot.addWidget(page)
    page.show_view(a_view())
    names = [one.accessibleName() for one in page.days.days.pills]
    assert names[0] == "Sunday"
    assert [one.isChecked() for one in page.days.days.pills][1]


def test_positions_and_things_are_ruled_out_on_the_page(stand: Stand) -> None:
    card = stand.page.left_out
    card.positions.pills[0].click()
    assert stand.own.positions == {Position.SUPINE}
    (alike,) = card.findChildren(BulletList)  # one reason for many, said once
    assert alike.accessibleName() == "These need what you ruled out below."
    names = alike.accessibleDescription().rstrip(".").split(". ")
    assert "Heel slides" in names
    assert names == sorted(names)
    assert "Heel slides" not in stand.names
    card.positions.pills[0].click()
    assert card.equipment is not None
    chair = [one for one in card.equipment.pills if one.words == "Firm chair"]
    chair[0].click()
    assert stand.own.equipment == {"firm chair"}
    assert "Sit to stand" not in stand.names
    stand.show(OwnPlan(equipment=frozenset({"counter"})))
    assert "It needs what you ruled out below." in said(stand.page)


def test_a_plan_with_nothing_left_explains_itself(stand: Stand, qtbot: QtBot) -> None:
    ids = [one.entry.exercise.id for one in stand.page.list.items]
    own = OwnPlan()
    for key in ids[:-1]:
        own = removed(own, key)
    stand.show(rested(own, ids[-1], day(9)))
    words = said(stand.page)
    assert "No exercise is left in your plan" in words
    assert not stand.page.list.isVisible()
    with qtbot.waitSignal(stand.page.add_asked):
        stand.page.gap.every.click()
    stand.page.gap.put_back.click()
    assert len(stand.names) == 9
    assert not stand.page.gap.isVisible()
    stand.show(OwnPlan(positions=frozenset(Position)))
    assert not stand.page.gap.put_back.isVisible()
    stand.page.gap.rule_in.click()
    assert len(stand.names) == 9


@pytest.mark.untraced
def test_with_nothing_left_the_cards_stand_below_in_two_columns(stand: Stand) -> None:
    page = stand.page
    page.resize(1400, 900)
    stand.show(OwnPlan())
    assert _left(page.days) == _left(page.clinic) > _left(page.list)
    assert _top(page.days) == _top(page.list)
    stand.show(OwnPlan(positions=frozenset(Position)))
    assert _left(page.days) == _left(page.gap)  # nothing is beside an empty column
    assert page.gap.width() > page.width() / 2
    assert _top(page.days) == _top(page.left_out) > _top(page.gap)
    assert _left(page.left_out) > _left(page.days) + page.days.width()
    page.resize(700, 900)
    settle()
    assert _left(page.days) == _left(page.left_out)
    assert _top(page.left_out) == _top(page.log) + page.log.height() + 16


def _left(part: QWidget) -> int:
    return part.mapToGlobal(QPoint()).x()


def _top(part: QWidget) -> int:
    return part.mapToGlobal(QPoint()).y()


def test_who_it_is_made_for_and_the_clinics_file_have_their_ways(
    stand: Stand, qtbot: QtBot
) -> None:
    page = stand.page
    stand.person = Person(
        condition=Condition.STENOSIS,
        precautions=frozenset({Precaution.OSTEOPOROSIS}),
    )
    stand.show()
    assert "A narrow spinal canal (stenosis)" in said(page)
    assert "Thin bones (osteoporosis)" in said(page)
    for signal, press in (
        (page.about_asked, page.person.change),
        (page.import_asked, page.clinic.bring_in),
        (page.export_asked, page.clinic.write_out),
        (page.add_asked, page.add),
    ):
        with qtbot.waitSignal(signal):
            press.click()


def test_own_exercises_are_marked_as_such(stand: Stand) -> None:
    stand.show(added(OwnPlan(), "own-1"))
    spoken = stand.item("own-1").row.accessibleDescription()
    assert "Your own exercise" in spoken
    assert stand.body("own-1").dose.steppers


@pytest.mark.untraced
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_and_everything_is_large_enough(
    stand: Stand, theme: Theme, size: tuple[int, int], scale: float
) -> None:
    theme.set_text_scale(scale)
    stand.page.resize(*size)
    stand.history = GOOD
    stand.show(removed(added(OwnPlan(), "bridge"), "walking"))
    stand.body("heel-slide").dose.who.cells[1].click()
    settle()
    assert cut_words(stand.page) == []
    assert outside(stand.page) == []
    assert hard_to_press(stand.page) == []
    assert all(one.row.text_fits() for one in stand.page.list.items)
    items = stand.page.list.items
    tops = [(one.y(), one.y() + one.height()) for one in items]
    assert all(below >= end for (_, end), (below, _) in itertools.pairwise(tops))


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_the_choices_of_a_dose_stay_in_the_smallest_window_in_every_language(
    theme: Theme, qtbot: QtBot, language: str
) -> None:
    """At 200 % they go over two lines; wider than the card, the page is cut."""
    theme.set_text_scale(2.0)
    speak(speech_in(language, LOCALE).catalogue, language)
    try:
        editor = DoseEditor(theme, FakeClock(at(NUMBER)))
        qtbot.addWidget(editor)
        entry = a_view().entry("heel-slide")
        assert entry is not None
        editor.show_entry(entry, OwnPlan())
        assert editor.minimumSizeHint().width() <= CARD
        editor.resize(CARD, editor.heightForWidth(CARD))
        editor.show()
        settle()
        cells = [*editor.who.cells, *editor.sides.cells]
        assert [one.words for one in cells if not one.text_fits()] == []
    finally:
        speak(English())
