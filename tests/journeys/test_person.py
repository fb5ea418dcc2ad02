"""After the first run: answers that change the plan."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from companion.domain.caution import Condition, Precaution
from companion.domain.exercise import Side
from companion.domain.person import Person, Referral
from companion.ui.doors import TODAY
from companion.ui.widgets.bullet_list import BulletList
from tests.fakes import FakeClock
from tests.house import MONDAY
from tests.journeys.person_pages import about_page, settle, told_in, window_at
from tests.journeys.steps import press, words

pytestmark = pytest.mark.untraced


def test_what_is_not_saved_about_a_person_goes_only_when_asked(
    qapp: QApplication, tmp_path: Path
) -> None:
    with window_at(qapp, tmp_path, FakeClock(MONDAY)) as window:
        page = about_page(window)
        press(page, "Left leg")
        press(page, "Back")
        press(window, "Stay here")
        assert page.isVisible()
        assert page.save.isEnabled()
        # Left in another way, it is there again; what was told elsewhere counts.
        window.go_to(TODAY)
        own = window.crew.casebook.own_plan()
        window.crew.teller.tell(replace(own, days=frozenset({1, 4})))
        assert about_page(window).form.intake.side is Side.LEFT
        assert page.form.intake.days == {1, 4}
        window.go_to(TODAY)
        assert about_page(window).changed, "and again, with nothing new"
        press(page, "Back")
        press(window, "Discard")
        assert not page.changed
        assert not page.isVisible()


def test_somebody_typed_but_not_added_stays_until_it_is_let_go_of(
    qapp: QApplication, tmp_path: Path
) -> None:
    with window_at(qapp, tmp_path, FakeClock(MONDAY)) as window:
        page = about_page(window)
        press(page, "Add somebody")
        form = page.form.referrals.form
        form.who.set_text("Dr New")
        window.go_to(TODAY)
        own = window.crew.casebook.own_plan()
        window.crew.teller.tell(replace(own, days=frozenset({1, 4})))
        about_page(window)
        assert form.isVisible()
        assert form.who.text == "Dr New"
        press(page, "Back")
        press(window, "Discard")
        assert not page.changed
        about_page(window)
        assert not form.isVisible()
        press(page, "Back")
        assert window.today.isVisible(), "nothing is asked twice"


def test_another_side_and_cause_change_the_plan_and_say_how(
    qapp: QApplication, tmp_path: Path
) -> None:
    with window_at(qapp, tmp_path, FakeClock(MONDAY)) as window:
        page = about_page(window)
        assert not window.rail.isVisible()
        press(page, "Left leg")
        press(page, "A narrow spinal canal (stenosis)")
        press(page, "Save")
        settle(qapp)
        assert page.frame.foot.words.text() == "Saved."
        said = page.findChildren(type(page.frame.foot))[0].accessibleName()
        assert said == "Saved."
        press(page, "Back")
        assert window.today.isVisible()
        sides = {one.sides for one in window.crew.desk.routine().items}
        assert (Side.LEFT,) in sides or (Side.RIGHT, Side.LEFT) in sides
    (person,) = told_in(tmp_path, Person)[1:]
    assert person == Person(Side.LEFT, Condition.STENOSIS)


def test_late_in_a_pregnancy_the_plan_waits_for_a_word(
    qapp: QApplication, tmp_path: Path
) -> None:
    with window_at(qapp, tmp_path, FakeClock(MONDAY)) as window:
        page = about_page(window)
        press(page, "Over 16 weeks")
        press(page, "Save")
        press(page, "Back")
        assert "Ask your midwife" in words(window)
        press(window.today, "Write it down")
        card = page.form.referrals
        press(page, "Add somebody")
        settle(qapp)
        card.form.who.set_text("Midwife Ann")
        press(card.form, "Today")
        press(card.form, "They agree with the plan")
        press(card.form, "Add this")
        press(page, "Save")
        settle(qapp)
        (said,) = (one for one in page.findChildren(BulletList) if one.isVisible())
        assert said.accessibleDescription() == "Your exercises are open now."
        press(page, "Back")
        assert "Ask your midwife" not in words(window)
        assert window.crew.desk.routine().items
    persons = told_in(tmp_path, Person)
    assert isinstance(persons[-1], Person)
    assert Precaution.PREGNANCY_OVER_16_WEEKS in persons[-1].precautions


def test_what_was_asked_for_elsewhere_can_be_taken_back_here(
    qapp: QApplication, tmp_path: Path
) -> None:
    asked = Referral("Ms Lind", MONDAY.date(), frozenset({"cat-camel"}))
    with window_at(qapp, tmp_path, FakeClock(MONDAY)) as window:
        window.crew.teller.tell(asked)
        page = about_page(window)
        assert page.form.referrals.referrals == (asked,)
        press(page.form.referrals, "Remove: Ms Lind, 23 November 2026: Cat and camel")
        press(page, "Save")
        assert window.crew.casebook.person(MONDAY.date()).referrals == ()
    assert told_in(tmp_path, Referral) == []
