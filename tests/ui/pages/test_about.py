"""Tests of the form about the person: said where it is, guessed nowhere."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.caution import Condition, Precaution
from companion.domain.exercise import Side
from companion.domain.intake import Field, Intake
from companion.domain.own_plan import USUAL_DAYS
from companion.domain.person import Referral
from companion.library import Library
from companion.place import assets_folder
from companion.ui.day_words import day_words
from companion.ui.pages.about import AboutPage
from companion.ui.pages.about_form import AboutForm
from companion.ui.pages.referral_card import ReferralCard
from companion.ui.theme import MODES, Theme
from companion.ui.widgets.form_card import FormCard
from tests.fakes import FakeClock
from tests.histories import all_exercises
from tests.ui.pages.form_page import (
    SIZES,
    cut_words,
    hard_to_press,
    outside,
    settle,
    shown,
)

LEFT = Qt.MouseButton.LeftButton
TODAY = date(2026, 11, 23)
KNOWN = Intake(
    Side.LEFT,
    Condition.DISC_HERNIATION,
    frozenset({Precaution.SORE_KNEE}),
    (Referral("Ms Lind", TODAY, frozenset({"knee-to-chest"})),),
)


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> AboutPage:
    return _page(theme, qtbot, Intake())


def _page(theme: Theme, qtbot: QtBot, intake: Intake) -> AboutPage:
    form = AboutForm(theme, FakeClock(), day_words(), all_exercises(), 0)
    made = AboutPage(theme, form)
    shown(qtbot, made)
    made.show_intake(intake)
    settle()
    return made


def _said(card: FormCard) -> str:
    return " ".join(one.label.text() for one in card.remarks)


def test_nothing_about_the_body_is_answered_at_first(page: AboutPage) -> None:
    form = page.form
    assert form.intake == Intake()
    assert form.side.chosen is None
    assert form.condition.chosen is None
    assert form.pregnancy.chosen is None
    assert not form.body.chosen
    assert form.week.days == USUAL_DAYS
    assert not page.save.isEnabled()


def test_what_is_known_fills_the_form_and_comes_out_again(
    theme: Theme, qtbot: QtBot
) -> None:
    page = _page(theme, qtbot, KNOWN)
    assert page.form.intake == KNOWN
    assert page.form.pregnancy.chosen == 0
    late = Intake(
        Side.BOTH,
        Condition.NOT_KNOWN,
        frozenset({Precaution.PREGNANCY_OVER_16_WEEKS, Precaution.CANCER}),
        days=frozenset({1, 5}),
        minutes=15,
    )
    page.show_intake(late)
    assert page.form.intake == late


def test_what_is_missing_is_said_only_when_one_wants_to_go_on(page: AboutPage) -> None:
    form = page.form
    assert not any(form.card(field).remarks for field in Field)
    assert not form.may_go_on()
    assert "Choose a side" in _said(form.card(Field.SIDE))
    assert "Choose one" in _said(form.card(Field.CONDITION))
    assert form.side.cells[0].hasFocus()
    QTest.mouseClick(form.side.cells[2], LEFT)
    assert _said(form.card(Field.SIDE)) == ""
    assert not form.may_go_on()
    assert form.condition.cells[0].hasFocus()
    QTest.mouseClick(form.condition.cells[0], LEFT)
    assert form.may_go_on()


def test_what_an_answer_means_is_said_at_once(page: AboutPage) -> None:
    form = page.form
    QTest.mouseClick(form.pregnancy.cells[2], LEFT)
    assert "midwife" in _said(form.card(Field.PREGNANCY))
    QTest.mouseClick(form.first.rows[0], LEFT)
    assert "stays empty" in _said(form.card(Field.PRECAUTIONS))
    for pill in form.week.days_choice.pills:
        if pill.isChecked():
            QTest.mouseClick(pill, LEFT)
    assert "at least one day" in _said(form.card(Field.DAYS))
    QTest.mouseClick(form.week.time_choice.cells[1], LEFT)
    assert form.intake.minutes == 15
    QTest.mouseClick(form.week.time_choice.cells[1], LEFT)
    assert form.intake.minutes == 15, "taking the mark away leaves the time"


@pytest.mark.parametrize("field", list(Field))
def test_every_field_can_be_gone_to(page: AboutPage, field: Field) -> None:
    page.form.go_to(field)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.form.card(field).isAncestorOf(focus)


def test_who_asked_is_written_in_view_with_its_label(
    theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_scale(2.0)
    page = _page(theme, qtbot, KNOWN)
    page.resize(1024, 680)
    settle()
    page.form.referrals.open.click()
    settle()
    label, view = page.form.referrals.form.who.label, page.frame.view.viewport()
    top = label.mapTo(view, QPoint(0, 0)).y()
    assert 0 < top < view.height() - 2 * label.height()


def test_a_professional_is_added_step_by_step(page: AboutPage) -> None:
    card = page.form.referrals
    QTest.mouseClick(card.open, LEFT)
    settle()
    form = card.form
    QTest.mouseClick(form.add, LEFT)
    assert "Write their name" in form.who.below.text()
    assert "Write the day" in form.when.below.text()
    assert form.said.text() == "Choose what they said."
    QTest.keyClicks(form.who.field, "Ms Lind")
    QTest.mouseClick(form.add, LEFT)
    assert form.when.field.hasFocus()
    form.when.set_text("24.11.2026")
    QTest.mouseClick(form.add, LEFT)
    assert "yet to come" in form.when.below.text()
    QTest.mouseClick(form.when.yesterday, LEFT)
    QTest.mouseClick(form.what.cells[1], LEFT)
    settle()
    QTest.mouseClick(form.add, LEFT)
    assert form.said.text() == "Choose at least one exercise."
    QTest.mouseClick(form.moves.pills[0], LEFT)
    QTest.mouseClick(form.still.pills[-1], LEFT)
    unfinished = [card.unfinished]
    QTest.mouseClick(form.add, LEFT)
    unfinished.append(card.unfinished)
    (made,) = page.form.intake.referrals
    assert made == Referral(
        "Ms Lind", date(2026, 11, 22), frozenset({"childs-pose", "wall-sit"})
    )
    assert unfinished == [True, False]
    QTest.mouseClick(card.removers[0], LEFT)
    assert page.form.intake.referrals == ()


def test_an_agreement_needs_no_exercises_and_adding_can_be_left(
    page: AboutPage,
) -> None:
    card = page.form.referrals
    QTest.mouseClick(card.open, LEFT)
    settle()
    QTest.mouseClick(card.form.cancel, LEFT)
    assert card.open.hasFocus()
    QTest.mouseClick(card.open, LEFT)
    settle()
    QTest.keyClicks(card.form.who.field, "Midwife Ann")
    QTest.mouseClick(card.form.when.today, LEFT)
    QTest.mouseClick(card.form.what.cells[0], LEFT)
    QTest.mouseClick(card.form.add, LEFT)
    assert page.form.intake.referrals == (Referral("Midwife Ann", TODAY),)


def test_an_exercise_that_is_gone_is_named_by_its_id(
    theme: Theme, qtbot: QtBot
) -> None:
    gone = Intake(referrals=(Referral("Dr Old", TODAY, frozenset({"rowing"})),))
    page = _page(theme, qtbot, gone)
    (remove,) = page.form.referrals.removers
    assert "rowing" in remove.accessibleName()


def test_exercises_to_ask_for_and_asked_for_stand_by_name_in_french(
    theme: Theme, qtbot: QtBot
) -> None:
    assets = assets_folder()
    french = assets / "locale" / "fr" / "exercises"
    told = Library(assets / "exercises", overlays=french).exercises()
    card = ReferralCard(theme, FakeClock(), day_words(), {one.id: one for one in told})
    qtbot.addWidget(card)
    names = [one.words for one in card.form.still.pills]
    after = names.index("Coquillage") + 1
    assert names[after] == "Étirement arrière de cuisse"
    some = frozenset({"bridge", "calf-stretch", "heel-raise"})
    card.show_referrals((Referral("Mme Lind", TODAY, some),))
    said = card.removers[0].accessibleName()
    assert said.endswith("Étirement du mollet au mur, Montées sur la pointe, Pont")


def test_saving_announces_once_and_says_what_changed(
    theme: Theme, qtbot: QtBot
) -> None:
    page = _page(theme, qtbot, KNOWN)
    saved: list[Intake] = []
    page.saved.connect(saved.append)
    QTest.mouseClick(page.form.side.cells[1], LEFT)
    assert page.frame.foot.words.text() == "Not saved yet."
    QTest.mouseClick(page.save, LEFT)
    assert [one.side for one in saved] == [Side.RIGHT]
    page.show_changes(("Sore side: Right leg.",))
    settle()
    assert page.frame.foot.words.text() == "Saved."
    assert not page.save.isEnabled()
    page.show_changes(())
    assert "stay as they are" in page.frame.foot.words.text()


def test_changes_can_be_taken_back_before_they_are_saved(
    theme: Theme, qtbot: QtBot
) -> None:
    page = _page(theme, qtbot, KNOWN)
    QTest.mouseClick(page.form.body.rows[0], LEFT)
    assert page.undo.isEnabled()
    QTest.mouseClick(page.undo, LEFT)
    assert page.form.intake == KNOWN
    assert page.frame.foot.words.text() == "Nothing is changed yet."


def test_somebody_typed_but_not_added_is_not_lost_silently(
    theme: Theme, qtbot: QtBot
) -> None:
    page = _page(theme, qtbot, KNOWN)
    saved: list[Intake] = []
    page.saved.connect(saved.append)
    QTest.mouseClick(page.form.side.cells[1], LEFT)
    QTest.mouseClick(page.form.referrals.open, LEFT)
    settle()
    QTest.keyClicks(page.form.referrals.form.who.field, "Dr New")
    QTest.mouseClick(page.save, LEFT)
    assert saved == []
    assert "not added yet" in page.frame.foot.words.text()


def test_the_way_back_and_to_help(page: AboutPage) -> None:
    heard: list[str] = []
    page.left.connect(lambda: heard.append("left"))
    page.help_asked.connect(lambda: heard.append("help"))
    QTest.mouseClick(page.back, LEFT)
    QTest.mouseClick(page.help, LEFT)
    assert heard == ["left", "help"]


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_no_word_is_cut(
    theme: Theme, qtbot: QtBot, mode: str, scale: float, size: tuple[int, int]
) -> None:
    theme.set_mode(mode)
    theme.set_text_scale(scale)
    page = _page(theme, qtbot, KNOWN)
    page.resize(*size)
    page.form.referrals.open.click()
    page.form.referrals.form.what.choose(1)
    page.form.first.choose((0,))
    page.form.may_go_on()
    settle()
    assert not cut_words(page)
    assert not outside(page)
    assert not hard_to_press(page)
