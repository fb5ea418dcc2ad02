"""The dose of an exercise, its side and its note, in the open row."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.dose_choice import Part
from companion.domain.exercise import Side
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person, Referral
from companion.domain.plan_edit import added
from tests.ui.pages.plan.stand import TODAY, Stand, said


def test_an_own_dose_goes_down_at_will_and_up_by_one_step(stand: Stand) -> None:
    editor = stand.body("heel-slide").dose
    editor.who.cells[1].click()
    reps = stand.body("heel-slide").dose.steppers[Part.REPS]
    assert reps.value.text() == "6"
    for _ in range(2):
        stand.body("heel-slide").dose.steppers[Part.REPS].plus.click()
    reps = stand.body("heel-slide").dose.steppers[Part.REPS]
    assert reps.value.text() == "8"
    assert not reps.plus.isEnabled(), "one step of two reps, and no further"
    assert "one step above" in said(stand.page)
    for _ in range(9):
        stand.body("heel-slide").dose.steppers[Part.REPS].minus.click()
    reps = stand.body("heel-slide").dose.steppers[Part.REPS]
    assert reps.value.text() == "1"
    assert not reps.minus.isEnabled()
    assert "Your own dose" in stand.item("heel-slide").row.accessibleDescription()
    stand.body("heel-slide").dose.who.cells[0].click()
    assert stand.own.doses == {}


def test_what_a_professional_set_may_go_to_the_limits(stand: Stand) -> None:
    asked = Referral("Ms Lind", TODAY, frozenset({"heel-slide"}))
    stand.person = Person(referrals=(asked,))
    stand.show()
    body = stand.body("heel-slide")
    assert "Ms Lind asked for it" in body.asked.text()
    body.dose.who.cells[1].click()
    stand.body("heel-slide").dose.set_by.click()
    assert stand.own.doses["heel-slide"].prescribed
    for _ in range(4):
        stand.body("heel-slide").dose.steppers[Part.LEVEL].plus.click()
        stand.body("heel-slide").dose.steppers[Part.SETS].plus.click()
        stand.body("heel-slide").dose.steppers[Part.REPS].plus.click()
    dose = stand.own.doses["heel-slide"]
    assert (int(dose.level), dose.reps) == (3, (10, 10))
    assert "a professional set it" in said(stand.page)
    assert "Dose set for you" in stand.item("heel-slide").row.accessibleDescription()
    stand.body("heel-slide").dose.set_by.click()
    assert not stand.own.doses["heel-slide"].prescribed


def test_holds_and_breaths_have_steppers_of_their_own(stand: Stand) -> None:
    stand.show(added(OwnPlan(), "calf-stretch"))
    editor = stand.body("calf-stretch").dose
    editor.who.cells[1].click()
    stand.body("calf-stretch").dose.steppers[Part.HOLD].plus.click()
    assert stand.own.doses["calf-stretch"].hold_seconds == 20
    breaths = stand.body("diaphragmatic-breathing").dose
    assert set(breaths.steppers) == {Part.LEVEL, Part.SETS, Part.REPS}
    breaths.who.cells[1].click()
    stepper = stand.body("diaphragmatic-breathing").dose.steppers[Part.REPS]
    assert stepper.accessibleName() == "Breaths"


def test_one_side_alone_can_be_chosen(stand: Stand) -> None:
    stand.body("heel-slide").dose.sides.cells[1].click()
    assert stand.own.sides == {"heel-slide": Side.LEFT}
    stand.body("heel-slide").dose.sides.cells[0].click()
    assert stand.own.sides == {}
    assert not stand.body("abdominal-brace").dose.sides.isVisible()


def test_a_note_is_kept_when_it_is_left(stand: Stand) -> None:
    note = stand.body("heel-slide").note
    note.take_focus()
    QTest.keyClicks(note.field, "towel under the knee")
    QTest.keyClick(note.field, Qt.Key.Key_Return)
    assert stand.own.notes == {"heel-slide": "towel under the knee"}
    spoken = stand.item("heel-slide").row.accessibleDescription()
    assert spoken.endswith("towel under the knee")
