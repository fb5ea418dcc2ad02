"""The Plan page: every part of the own plan by mouse and by keys, and why it is so."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.domain.caution import Condition, Precaution
from companion.domain.dose_choice import Part
from companion.domain.exercise import Position, Side
from companion.domain.history import Choice, Decision
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person, Referral
from companion.domain.plan_change import OwnChange
from companion.domain.plan_edit import added, removed, rested
from companion.domain.rule import RuleKey
from companion.domain.rule_book import rule
from companion.language import English, speak
from companion.place import assets_folder
from companion.ui.pages.dose_editor import DoseEditor
from companion.ui.pages.plan import PlanPage
from companion.ui.pages.plan_item import PlanBody, PlanItem
from companion.ui.theme import Theme
from companion.ui.tongue import speech_in
from companion.ui.widgets.bullet_list import BulletList
from companion.ui.widgets.button import Button
from companion.ui.widgets.label import Label
from companion.ui.widgets.plan_row import PlanRow
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
from tests.ui.pages.plan_stand import ASIDE, GOOD, READY, a_view, an_own
from tests.ui.today_table import a_studio

NUMBER = 5
LOCALE = assets_folder() / "locale"
CARD = 720  # px inside a card of the smallest window, at 200 %
TODAY = day(NUMBER)
Edit = Callable[[OwnPlan], OwnPlan]


class Stand:
    """The page, with the own plan kept as the room would keep it."""

    def __init__(self, page: PlanPage) -> None:
        self.page = page
        self.own = OwnPlan()
        self.person = Person()
        self.history = READY
        page.edited.connect(self._edit)

    def show(self, own: OwnPlan | None = None) -> None:
        self.own = own if own is not None else self.own
        more = (an_own(),)
        view = a_view(self.own, self.history, self.person, NUMBER, more)
        self.page.show_view(view)
        settle()

    def _edit(self, edit: Edit) -> None:
        after = edit(self.own)
        if after != self.own:
            self.show(after)

    @property
    def names(self) -> list[str]:
        return [one.entry.exercise.name for one in self.page.list.items]

    def item(self, exercise_id: str) -> PlanItem:
        items = self.page.list.items
        return next(one for one in items if one.entry.exercise.id == exercise_id)

    def body(self, exercise_id: str) -> PlanBody:
        self.page.open(exercise_id)
        settle()
        found = self.item(exercise_id).body
        assert found is not None
        return found


@pytest.fixture
def stand(qtbot: QtBot, theme: Theme) -> Iterator[Stand]:
    page = PlanPage(theme, a_studio(), FakeClock(at(NUMBER)))
    made = Stand(page)
    made.show()
    shown(qtbot, page)
    yield made
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)


def said(page: PlanPage) -> str:
    settle()
    return " ".join(one.text() for one in page.findChildren(Label) if one.isVisible())


def button(page: PlanPage, name: str) -> Button:
    settle()
    (found,) = [
        one
        for one in page.findChildren(Button)
        if one.isVisible() and one.accessibleName() == name
    ]
    return found


def test_the_plan_is_summed_up_and_listed_in_its_order(stand: Stand) -> None:
    assert stand.names[0] == "Belly breathing"
    assert len(stand.names) == 9
    words = said(stand.page)
    assert "Mon, Wed, Fri · 9 exercises · about 14 min" in words
    assert "eight at most" in words
    assert not stand.page.list.by_position.isVisible()


def test_keys_alone_change_the_order(stand: Stand) -> None:
    row = stand.item("heel-slide").row
    row.setFocus(Qt.FocusReason.TabFocusReason)
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(row, Qt.Key.Key_Up, alt)
    settle()
    assert stand.names[1] == "Heel slides"
    assert stand.item("heel-slide").row.hasFocus(), "it can be moved on at once"
    for _ in range(9):
        QTest.keyClick(stand.item("heel-slide").row, Qt.Key.Key_Up, alt)
    assert stand.names[0] == "Heel slides"
    QTest.keyClick(stand.item("heel-slide").row, Qt.Key.Key_Down, alt)
    assert stand.names[1] == "Heel slides"
    stand.page.list.by_position.click()
    assert stand.names[2] == "Heel slides"
    assert stand.own.order == ()


def drag(row: PlanRow, by: int, *, drop: bool = True) -> None:
    """Take a row by its grip and carry it so many px down, in three steps."""
    grip = QPoint(12, row.height() // 2)
    start = row.mapToGlobal(grip)
    QTest.mousePress(row, Qt.MouseButton.LeftButton, pos=grip)
    for part in (1, 2, 3):
        there = start + QPoint(0, by * part // 3)
        QTest.mouseMove(row, row.mapFromGlobal(there))
        settle()
    if drop:
        QTest.mouseRelease(row, Qt.MouseButton.LeftButton, pos=grip)


def test_a_grip_drags_a_row_to_another_place(stand: Stand) -> None:
    rows = stand.page.list.rows
    stand.page.open("diaphragmatic-breathing")
    settle()
    row = stand.item("diaphragmatic-breathing").row
    rows_high = stand.item("heel-slide").height() + 8
    drag(row, rows_high * 2, drop=False)
    assert not row.isChecked(), "what is carried is shut"
    assert stand.item("diaphragmatic-breathing").y() == rows_high * 2
    assert rows.items[1].y() == 0, "the others make room"
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton)
    settle()
    assert stand.names[2] == "Belly breathing"


def test_what_is_carried_scrolls_the_page_and_goes_on_from_there(stand: Stand) -> None:
    bar = stand.page.scroller.verticalScrollBar()
    row = stand.item("neutral-spine-check").row
    drag(row, 2_000, drop=False)
    assert bar.value() > 0
    drag_on = row.mapToGlobal(QPoint(12, row.height() // 2)) + QPoint(0, 900)
    for _ in range(12):
        QTest.mouseMove(row, row.mapFromGlobal(drag_on))
        QTest.mouseMove(row, row.mapFromGlobal(drag_on + QPoint(0, 1)))
        settle()
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton)
    settle()
    assert stand.names[-1] == "Neutral spine check"


def test_a_press_on_the_grip_is_no_press_and_esc_lets_go(stand: Stand) -> None:
    row = stand.item("heel-slide").row
    before, top = stand.names, stand.item("heel-slide").y()
    drag(row, -120, drop=False)
    assert stand.item("heel-slide").y() < top
    QTest.keyClick(row, Qt.Key.Key_Escape)
    assert stand.item("heel-slide").y() == top
    assert stand.names == before
    drag(row, 0)
    assert not row.isChecked()
    assert stand.names == before


def test_buttons_move_a_row_for_those_who_neither_drag_nor_type(stand: Stand) -> None:
    body = stand.body("heel-slide")
    body.earlier.click()
    assert stand.names[1] == "Heel slides"
    stand.body("heel-slide").later.click()
    assert stand.names[2] == "Heel slides"


def test_one_row_is_open_at_most(stand: Stand) -> None:
    stand.item("heel-slide").row.click()
    settle()
    assert stand.body("heel-slide").isVisible()
    stand.item("walking").row.click()
    settle()
    assert stand.body("walking").isVisible()
    first = stand.item("heel-slide").body
    assert first is not None
    assert not first.isVisible()
    stand.item("walking").row.click()
    settle()
    second = stand.item("walking").body
    assert second is not None
    assert not second.isVisible()
    stand.page.open("no-such-exercise")


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


def test_offers_say_why_and_are_accepted_or_left(stand: Stand, qtbot: QtBot) -> None:
    stand.history = GOOD
    stand.show(added(OwnPlan(), "bridge"))
    assert "Two good sessions in a row: 2 more reps next?" in said(stand.page)
    with qtbot.waitSignal(stand.page.accepted) as asked:
        button(stand.page, "Accept for Bridge").click()
    assert asked.args == ["bridge"]
    with qtbot.waitSignal(stand.page.put_off) as asked:
        button(stand.page, "Not yet for Heel slides").click()
    assert asked.args == ["heel-slide"]
    stand.history = READY
    stand.show(OwnPlan())
    assert not stand.page.offers.isVisible()


def test_the_log_tells_why_and_takes_back(stand: Stand, qtbot: QtBot) -> None:
    accept = Decision(TODAY, "bridge", Choice.ACCEPT)
    view = a_view(
        added(OwnPlan(), "bridge"), replace(GOOD, decisions=(accept,)), number=NUMBER
    )
    own = (
        OwnChange(TODAY, ("You took Walking out.",)),
        OwnChange(day(1), ("You put Bridge into your plan.", "You changed the order.")),
    )
    stand.page.show_view(view, own)
    words = said(stand.page)
    assert "Bridge: 2 more reps" in words
    assert "two good sessions, and you said yes" in words
    lists = stand.page.log.findChildren(BulletList)
    assert [one.accessibleDescription() for one in lists] == [own[1].words]
    why = button(stand.page, "Why is this here? Bridge: 2 more reps")
    why.click()
    assert rule(RuleKey.TWO_GREEN).words in said(stand.page)
    why.click()
    assert rule(RuleKey.TWO_GREEN).words not in said(stand.page)
    with qtbot.waitSignal(stand.page.undo_asked) as asked:
        button(stand.page, "Undo Bridge: 2 more reps").click()
    assert asked.args == ["bridge"]
    with qtbot.waitSignal(stand.page.undo_own_asked):
        button(stand.page, "Undo You took Walking out.").click()
    with qtbot.waitSignal(stand.page.rules_asked):
        stand.page.log.rules.click()


def test_one_step_easier_is_offered_above_the_foot(stand: Stand, qtbot: QtBot) -> None:
    stand.show(added(OwnPlan(), "bridge"))
    assert not stand.body("bridge").easier.isVisible()
    accept = Decision(TODAY, "bridge", Choice.ACCEPT)
    stand.history = replace(GOOD, decisions=(accept,))
    stand.show()
    with qtbot.waitSignal(stand.page.easier_asked) as asked:
        stand.body("bridge").easier.click()
    assert asked.args == ["bridge"]
    stand.body("bridge").dose.who.cells[1].click()
    assert not stand.body("bridge").easier.isVisible()


def test_a_long_log_is_short_at_first(stand: Stand) -> None:
    own = tuple(OwnChange(day(n), (f"Change {n}.",)) for n in range(9, 0, -1))
    stand.page.show_view(a_view(), own)
    assert len(stand.page.log.rows) == 5
    assert stand.page.log.more.words == "4 older changes"
    stand.page.log.more.click()
    assert len(stand.page.log.rows) == 9
    assert not stand.page.log.more.isVisible()


def test_what_is_set_aside_says_what_to_do(stand: Stand, qtbot: QtBot) -> None:
    stand.history = ASIDE
    stand.show()
    assert "Stopped twice in a row." in said(stand.page)
    with qtbot.waitSignal(stand.page.look_asked) as asked:
        button(stand.page, "Heel slides: A professional asked me").click()
    assert asked.args == ["heel-slide"]


def test_positions_and_things_are_ruled_out_on_the_page(stand: Stand) -> None:
    card = stand.page.left_out
    card.positions.pills[0].click()
    assert stand.own.positions == {Position.SUPINE}
    (alike,) = card.findChildren(BulletList)  # one reason for many, said once
    assert alike.accessibleName() == "These need what you ruled out below."
    assert "Heel slides" in alike.accessibleDescription()
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
