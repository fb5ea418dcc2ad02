"""What is answered in the check-in, what is asked for then, and what is told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.domain.exercise import Side
from companion.domain.felt import Felt, Tingling
from companion.domain.stop import Furthest
from companion.ui.pages.check_in import CheckInPage
from companion.ui.pages.check_in_foot import Answers
from companion.ui.theme import MODES, Theme
from companion.ui.widgets.label import Label
from tests.fakes import FakeClock
from tests.ui.pages.check_in.typed import heard, type_keys


def test_all_of_it_is_answered_by_digits_and_enter(
    page: CheckInPage, clock: FakeClock
) -> None:
    told = heard(page)
    type_keys(page, clock, "5\n2\n10003")
    assert page.focusWidget() is page.foot.go_on
    assert told == []
    type_keys(page, clock, "\n")
    felt = Felt(5, 2, Furthest.THIGH, Tingling.USUAL)
    assert told == [Answers(felt)]


def test_yes_and_no_have_letters_too(page: CheckInPage, clock: FakeClock) -> None:
    type_keys(page, clock, "1\n1\n0nny")
    assert page.news.yes == {"weakness"}


def test_the_question_the_keys_come_to_stands_clear_of_the_fade(
    page: CheckInPage,
) -> None:
    page.resize(1264, 660)  # so low that the last question is below the edge
    QApplication.processEvents()
    bar, rows = page._left.verticalScrollBar(), page.news.rows
    assert bar.maximum() > bar.value() == 0
    for choice in (page.leg.scale, page.back.scale, page.tingling.choice):
        choice.choose(0)
    rows[0].cells[0].setFocus()
    for row in rows[:2]:
        QTest.keyClick(row.cells[0], Qt.Key.Key_N)
    assert rows[2].cells[0].hasFocus()
    assert bar.value() == bar.maximum()


def test_earlier_answers_are_marks_and_choose_nothing(page: CheckInPage) -> None:
    assert len(page.missing) == 7
    assert page.leg.scale.cells[4].accessibleDescription() == "yesterday"
    assert page.body.chart.cells[4].accessibleDescription() == "yesterday"
    shown = [one.text() for one in page.tingling.findChildren(Label)]
    assert "Yesterday: as usual" in shown
    page.ask(Side.RIGHT)
    assert page.leg.scale.cells[4].accessibleDescription() == ""
    assert page.body.chart.cells[4].accessibleDescription() == ""


def test_the_gates_answer_follows_every_number(page: CheckInPage) -> None:
    words = page.foot.words
    assert words.text() == "Answer the first two to see today’s plan."
    page.leg.scale.set_value(5)
    page.back.scale.set_value(2)
    assert words.text() == "Leg pain 5: one level easier today, no stretches."
    page.leg.scale.set_value(2)
    assert words.text() == "Leg pain 2: your plan as it is."
    page.back.scale.set_value(7)
    assert words.text() == "Back pain 7: only the gentle ones today."
    page.back.scale.set_value(9)
    assert words.text() == "Back pain 9: no session today."
    assert page.foot.go_on.words == "Begin calm days"


def test_it_goes_on_only_when_all_is_answered(page: CheckInPage) -> None:
    told = heard(page)
    page.leg.scale.set_value(1)
    page.back.scale.set_value(1)
    assert not page.foot.go_on.isEnabled()
    page._continue()
    assert told == []
    page.tingling.choice.choose(0)
    for row in page.news.rows:
        row.choose(0)
    assert not page.foot.go_on.isEnabled()
    page.body.chart.choose(2)
    assert page.foot.go_on.isEnabled()


def test_strong_pain_asks_about_sleep_and_standing(page: CheckInPage) -> None:
    page.leg.scale.set_value(5)
    page.back.scale.set_value(1)
    assert page.news.unbearable not in page.news.asked
    page.leg.scale.set_value(6)
    assert page.news.unbearable in page.news.asked
    page.news.unbearable.choose(1)
    assert page.foot.words.text().startswith("Pain keeps you from sleep")
    page.leg.scale.set_value(3)
    assert not page.answers.unbearable


@pytest.mark.parametrize("mode", MODES)
def test_what_strong_pain_asks_too_is_in_view_in_the_usual_window(
    page: CheckInPage, theme: Theme, mode: str
) -> None:
    theme.set_mode(mode)
    page.leg.scale.set_value(9)
    QApplication.processEvents()
    foot = page.news.mapTo(page._left, page.news.rect().bottomLeft()).y()
    assert foot < page._left.height()
    assert not page._left.fades


def test_a_yes_replaces_the_way_on_by_the_way_to_help(page: CheckInPage) -> None:
    told: list[Answers] = []
    page.alarmed.connect(told.append)
    page.news.rows[1].choose(1)
    assert page.foot.get_help.isVisible()
    assert not page.foot.go_on.isVisible()
    assert "no exercises now" in page.foot.words.text()
    page.foot.get_help.click()
    assert told == [Answers(None, frozenset({"both_legs"}))]
    page.news.rows[1].choose(0)
    assert page.foot.go_on.isVisible()


def test_going_back_does_not_take_a_yes_back(page: CheckInPage) -> None:
    alarmed: list[Answers] = []
    left: list[bool] = []
    page.alarmed.connect(alarmed.append)
    page.left.connect(lambda: left.append(True))
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert (len(alarmed), len(left)) == (0, 1)
    page.news.rows[0].choose(1)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert (len(alarmed), len(left)) == (1, 1)
    page.ask(Side.RIGHT)
    page.tingling.choice.choose(2)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert (len(alarmed), len(left)) == (2, 1)


def test_what_is_new_is_told_as_it_is_said_and_as_it_is_put_right(
    page: CheckInPage,
) -> None:
    told: list[tuple[set[str], bool]] = []
    page.watch.noted.connect(lambda yes, new: told.append((set(yes), new)))
    page.leg.scale.set_value(9)
    page.tingling.choice.choose(1)
    assert told == []
    page.tingling.choice.choose(2)
    page.news.rows[2].choose(1)
    page.tingling.choice.choose(0)
    page.news.rows[2].choose(0)
    assert told == [
        (set(), True),
        ({"weakness"}, True),
        ({"weakness"}, False),
        (set(), False),
    ]
    page.news.rows[0].choose(1)
    told.clear()
    page.ask(Side.RIGHT)
    assert told == [], "to be asked afresh puts nothing right"
    assert not page.watch.anything


def test_what_does_not_go_together_is_explained_where_it_is_said(
    page: CheckInPage,
) -> None:
    why = page.body._why
    page.leg.scale.set_value(5)
    page.back.scale.set_value(0)
    page.tingling.choice.choose(0)
    page.body.chart.choose(0)
    assert why.text() == "You gave leg pain 5. Where in the leg is it?"
    page.body.chart.choose(3)
    assert not why.isVisible()
    page.leg.scale.set_value(0)
    assert why.text() == "You gave no pain and no tingling. Then it reaches nowhere."


def test_the_other_leg_is_a_key_away(page: CheckInPage) -> None:
    rows = page.body.chart.cells
    before = rows[0].x()
    QTest.keyClick(page, Qt.Key.Key_S)
    assert page.leg.side.text() == "Left leg"
    assert rows[0].x() < before
    page.body.other.click()
    assert page.leg.side.text() == "Right leg"
    assert rows[0].x() == before


def test_what_follows_is_said_to_a_screen_reader_once(
    page: CheckInPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    page.leg.scale.set_value(5)
    page.back.scale.set_value(2)
    page.tingling.choice.choose(1)
    told = [one for one in said if one.startswith("Leg pain 5: one level easier")]
    assert len(told) == 1
