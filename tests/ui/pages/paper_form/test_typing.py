"""A paper week is typed in: by keys, by boxes, and what it asks then."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.domain.draft import HandStop
from companion.domain.felt import Felt, NextMorning
from companion.domain.stop import Furthest, StopReason
from companion.ui.pages.paper_form import PaperForm
from tests.ui.pages.paper_form.typist import DAY, PLAN, Typist, drafts_of, said_on
from tests.ui.widgets.weeks import MONDAY


def test_a_whole_week_is_typed_in_by_few_keys_and_no_mouse(
    form: PaperForm, qtbot: QtBot
) -> None:
    """Three days with all that the printed week asks, one of them with a stop.

    73 presses: at two a second, which is slow, 37 seconds.
    """
    form.activateWindow()
    typist, tab, right = Typist(form), Qt.Key.Key_Tab, Qt.Key.Key_Right
    typist.day()
    typist.press(tab)
    assert form.focusWidget() is form.days[2].whole  # Tuesday is closed
    typist.day(morning=Qt.Key.Key_Down)
    typist.press(tab, right)
    assert form.focusWidget() is form.days[4].whole
    typist.day()
    friday = form.days[4]
    typist.press(Qt.Key.Key_Backtab, Qt.Key.Key_Backtab)
    assert form.focusWidget() is friday.stops[0].number
    with qtbot.waitSignal(form.saved) as told:
        typist.press("2", tab, Qt.Key.Key_Down, Qt.Key.Key_Backtab, Qt.Key.Key_Return)
    drafts = told.args[0]
    assert [one.day for one in drafts] == [MONDAY, MONDAY + 2 * DAY, MONDAY + 4 * DAY]
    for one in drafts:
        assert set(one.counts.values()) == {8, 15}
        assert one.before == Felt(4, 2, Furthest.THIGH)
        assert one.after == Felt(3, 2, Furthest.THIGH)
    mornings = [one.morning for one in drafts]
    better, worse = NextMorning.BETTER, NextMorning.WORSE
    assert mornings == [worse, better, None]  # Saturday morning was told
    stops = [one.hand_stops for one in drafts]
    assert stops == [(), (), (HandStop(1, 2, (StopReason.PAIN_UP,)),)]
    assert typist.presses <= 73


def test_days_that_are_closed_say_so_and_take_nothing(form: PaperForm) -> None:
    assert "1 day has a session already and stays as it is." in said_on(form)
    assert [one.whole.isEnabled() for one in form.days] == (
        [True, False] + [True] * 4 + [False]
    )
    assert not any(cell.isVisible() for cell in form.days[1].ticks)
    why = ["", "Has a session already", *[""] * 4, "Yet to come"]
    assert [one.whole.toolTip() for one in form.days] == why
    assert [one.whole.accessibleDescription() for one in form.days] == why


def test_single_exercises_are_ticked(form: PaperForm, qtbot: QtBot) -> None:
    form.days[0].ticks[2].click()
    (draft,) = drafts_of(form, qtbot)
    done = {bout.item for bout, reps in draft.counts.items() if reps}
    assert done == {2}
    assert draft.before is None


def test_the_head_of_a_day_ticks_and_unticks_all(form: PaperForm) -> None:
    day = form.days[0]
    day.ticks[1].click()
    day.whole.click()
    assert all(one.isChecked() for one in day.ticks)
    day.whole.click()
    assert not any(one.isChecked() for one in day.ticks)


def test_arrows_go_from_box_to_box_over_closed_days(form: PaperForm) -> None:
    form.activateWindow()
    monday, wednesday = form.days[0], form.days[2]
    monday.ticks[0].setFocus()
    QTest.keyClick(monday.ticks[0], Qt.Key.Key_Right)
    assert form.focusWidget() is wednesday.ticks[0]
    QTest.keyClick(wednesday.ticks[0], Qt.Key.Key_Down)
    assert form.focusWidget() is wednesday.ticks[1]
    QTest.keyClick(wednesday.ticks[1], Qt.Key.Key_Left)
    QTest.keyClick(monday.ticks[1], Qt.Key.Key_Up)
    QTest.keyClick(monday.ticks[0], Qt.Key.Key_Up)
    QTest.keyClick(monday.ticks[0], Qt.Key.Key_Left)
    assert form.focusWidget() is monday.ticks[0]
    saturday = form.days[5]
    saturday.ticks[0].setFocus()
    QTest.keyClick(saturday.ticks[0], Qt.Key.Key_Right)
    assert form.focusWidget() is saturday.ticks[0]


def test_arrows_bring_into_view_what_they_come_to(form: PaperForm) -> None:
    form.resize(1176, 420)
    said_on(form)
    ticks = form.days[0].ticks
    ticks[0].setFocus()
    for tick in ticks[:-1]:
        QTest.keyClick(tick, Qt.Key.Key_Down)
    view, last = form.frame.view, ticks[-1]
    foot = last.mapTo(view.viewport(), last.rect().bottomLeft()).y()
    assert form.focusWidget() is last
    assert 0 < foot <= view.viewport().height()


def test_what_is_half_filled_in_is_asked_about(form: PaperForm) -> None:
    form.activateWindow()
    form.saved.connect(lambda *_: pytest.fail("it was saved"))
    day = form.days[2]
    form.save.click()
    assert "Nothing is ticked yet." in said_on(form)
    day.leg.set_value(4)
    words = "Wednesday 18 November: fill in leg, back and furthest point, or none."
    for field in (day.back, day.furthest):
        form.save.click()
        assert words in said_on(form)
        assert form.focusWidget() is field
        if field is day.back:
            day.back.set_value(2)
    day.furthest.choose(1)
    form.save.click()
    assert "Wednesday 18 November: tick what you did." in said_on(form)


def test_a_stop_and_a_morning_are_asked_for_what_they_need(form: PaperForm) -> None:
    form.activateWindow()
    form.saved.connect(lambda *_: pytest.fail("it was saved"))
    day = form.days[2]
    stop = day.stops[0]
    stop.why.choose(0)
    form.save.click()
    words = "write the number of the exercise that was stopped."
    assert f"Wednesday 18 November: {words}" in said_on(form)
    assert form.focusWidget() is stop.number
    stop.number.set_value(0)  # no exercise has this number
    form.save.click()
    assert f"Wednesday 18 November: {words}" in said_on(form)
    stop.number.set_value(None)
    stop.why.choose(None)
    day.morning.choose(2)
    form.save.click()
    words = "for the next morning, fill in leg and back before."
    assert f"Wednesday 18 November: {words}" in said_on(form)
    assert form.focusWidget() is day.leg


def test_a_day_that_was_stopped_at_once_is_a_day(form: PaperForm, qtbot: QtBot) -> None:
    form.days[0].stops[0].number.set_value(3)
    (draft,) = drafts_of(form, qtbot)
    assert not any(draft.counts.values())
    assert draft.hand_stops == (HandStop(2, 1),)


@pytest.mark.parametrize("wide", [True, False])
def test_a_stop_that_is_filled_in_asks_for_another_one(
    form: PaperForm, qtbot: QtBot, *, wide: bool
) -> None:
    """By keys alone, and with two keys more where there was but one."""
    form.activateWindow()
    if not wide:
        form.resize(640, 800)
    assert "Another stop: number" not in said_on(form)
    monday = form.days[0]
    monday.stops[0].number.setFocus()
    typist, tab, down = Typist(form), Qt.Key.Key_Tab, Qt.Key.Key_Down
    typist.press("3", tab, down, tab)
    assert said_on(form).count("Another stop: number") == 1
    assert form.focusWidget() is monday.stops[1].number
    typist.press("2", tab, down, down, tab)
    assert form.focusWidget() is monday.stops[2].number
    assert monday.stops[2].number.isVisible()
    typist.press(tab, tab)
    assert form.focusWidget() is monday.morning
    said_on(form)
    assert monday.morning.y() > monday.stops[2].why.geometry().bottom()
    (draft,) = drafts_of(form, qtbot)
    pain, down_leg = (StopReason.PAIN_UP,), (StopReason.SPREAD_DOWN,)
    assert draft.hand_stops == (HandStop(2, 1, pain), HandStop(1, 1, down_leg))


def test_there_are_no_more_stops_than_exercises(form: PaperForm) -> None:
    day = form.days[0]
    for number in range(1, len(PLAN) + 1):
        day.stops[-1].number.set_value(number)
    assert len(day.stops) == len(PLAN)
    day.stops[0].number.set_value(None)  # what has come stays
    assert len(day.stops) == len(PLAN)
    assert len(day.typed.stops) == len(PLAN) - 1


def test_so_many_sets_as_a_digit_says_are_ticked(form: PaperForm, qtbot: QtBot) -> None:
    first, second = form.days[0].ticks[:2]
    QTest.keyClicks(first, "1")
    QTest.keyClicks(second, "2")
    assert (first.sets, first.accessibleDescription()) == (1, "1 of 2")
    assert (second.sets, second.accessibleDescription()) == (2, "")
    (draft,) = drafts_of(form, qtbot)
    done = {(bout.item, bout.set_number) for bout, n in draft.counts.items() if n}
    assert done == {(0, 1), (1, 1), (1, 2)}
    QTest.keyClicks(first, "0")
    assert (first.sets, first.isChecked()) == (0, False)


def test_a_told_or_coming_morning_is_not_asked_for(form: PaperForm) -> None:
    shown = [one.morning.isVisible() for one in form.days]
    assert shown == [True, False, True, True, False, False, False]


def test_tab_passes_the_boxes_and_leaves_each_of_them_downwards(
    form: PaperForm,
) -> None:
    form.activateWindow()
    day = form.days[0]
    day.furthest.setFocus()
    QTest.keyClick(day.furthest, Qt.Key.Key_Tab)
    assert form.focusWidget() is day.ticks[0]
    QTest.keyClick(day.ticks[0], Qt.Key.Key_Down)
    QTest.keyClick(day.ticks[1], Qt.Key.Key_Tab)
    assert form.focusWidget() is day.walked


def test_leaving_saves_nothing(form: PaperForm, qtbot: QtBot) -> None:
    form.days[0].whole.click()
    with qtbot.waitSignal(form.left):
        form.leave.click()
    with qtbot.waitSignal(form.left):
        QTest.keyClick(form.days[0].leg, Qt.Key.Key_Escape)
