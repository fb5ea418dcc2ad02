from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.draft import Draft
from companion.domain.entry import Entry
from companion.domain.felt import Felt
from companion.domain.paper_week import paper_week
from companion.domain.stop import Furthest
from companion.ui.pages.paper_form import PaperForm
from companion.ui.theme import Theme
from companion.ui.widgets.label import Label
from tests.ui.widgets.weeks import MONDAY, a_session

DAY = timedelta(days=1)
SATURDAY = MONDAY + 5 * DAY
PLAN = a_session(MONDAY).plan


@pytest.fixture
def form(theme: Theme, qtbot: QtBot) -> PaperForm:
    """The week of Saturday; Tuesday has a session already."""
    made = PaperForm(theme)
    qtbot.addWidget(made)
    made.resize(1176, 800)
    made.show()
    sheet = paper_week(MONDAY, SATURDAY, PLAN, [Entry(a_session(MONDAY + DAY))])
    made.show_week(sheet, "16 to 22 November")
    return made


def _said(form: QWidget) -> list[str]:
    for _ in range(4):
        QApplication.processEvents()
    return [one.text() for one in form.findChildren(Label) if one.isVisible()]


def _drafts(form: PaperForm, qtbot: QtBot) -> tuple[Draft, ...]:
    with qtbot.waitSignal(form.saved) as told:
        form.save.click()
    found: tuple[Draft, ...] = told.args[0]
    return found


def test_a_week_is_typed_in_by_few_keys(form: PaperForm, qtbot: QtBot) -> None:
    """Three days, all exercises, pain before and after: 33 presses of a key."""
    presses = 0
    for number in (0, 2, 4):
        day = form.days[number]
        day.whole.setFocus()
        QTest.keyClick(day.whole, Qt.Key.Key_Space)
        assert form.focusWidget() is day.leg
        QTest.keyClicks(day.leg, "4")
        QTest.keyClicks(day.back, "2")
        for _ in range(4):
            QTest.keyClick(day.furthest, Qt.Key.Key_Down)
        QTest.keyClicks(day.leg_after, "3")
        QTest.keyClicks(day.back_after, "2")
        presses += 9
    drafts = _drafts(form, qtbot)
    assert [one.day for one in drafts] == [MONDAY, MONDAY + 2 * DAY, MONDAY + 4 * DAY]
    for one in drafts:
        assert set(one.counts.values()) == {8}
        assert one.before == Felt(4, 2, Furthest.THIGH)
        assert one.after == Felt(3, 2, Furthest.THIGH)
    assert presses < 60


def test_days_that_are_closed_say_so_and_take_nothing(form: PaperForm) -> None:
    assert "1 day has a session already and stays as it is." in _said(form)
    assert [one.whole.isEnabled() for one in form.days] == (
        [True, False] + [True] * 4 + [False]
    )
    assert not any(cell.isVisible() for cell in form.days[1].ticks)


def test_single_exercises_are_ticked(form: PaperForm, qtbot: QtBot) -> None:
    form.days[0].ticks[2].click()
    (draft,) = _drafts(form, qtbot)
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


def test_what_is_half_filled_in_is_asked_about(form: PaperForm) -> None:
    form.activateWindow()
    form.saved.connect(lambda *_: pytest.fail("it was saved"))
    day = form.days[2]
    form.save.click()
    assert "Nothing is ticked yet." in _said(form)
    day.leg.set_value(4)
    words = "Wednesday 18 November: fill in leg, back and furthest point, or none."
    for field in (day.back, day.furthest):
        form.save.click()
        assert words in _said(form)
        assert form.focusWidget() is field
        if field is day.back:
            day.back.set_value(2)
    day.furthest.choose(1)
    form.save.click()
    assert "Wednesday 18 November: tick what you did." in _said(form)


def test_leaving_saves_nothing(form: PaperForm, qtbot: QtBot) -> None:
    form.days[0].whole.click()
    with qtbot.waitSignal(form.left):
        form.leave.click()
    with qtbot.waitSignal(form.left):
        QTest.keyClick(form.days[0].leg, Qt.Key.Key_Escape)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(840, 680), (1176, 800), (1712, 1080)])
def test_nothing_is_cut_at_any_size(
    theme: Theme, form: PaperForm, scale: float, size: tuple[int, int]
) -> None:
    form.days[0].ticks[0].click()
    theme.set_text_scale(scale)
    form.resize(*size)
    _said(form)
    shown = [one for one in form.findChildren(QWidget) if one.isVisible()]
    cut = [o for o in shown if hasattr(o, "text_fits") and not o.text_fits()]
    assert [(type(o).__name__, o.accessibleName()) for o in cut] == []
    assert form.frame.view.horizontalScrollBar().maximum() == 0
    assert form.days[0].ticks[0].isChecked()
