"""The result of the red-flag list, and the page of the locked state."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.domain.alarm_words import alarm_lines, sign_lines, words_to_say
from companion.domain.emergency import COUNTRIES
from companion.domain.history import History
from companion.domain.lock import Alarm, locked_by
from companion.domain.screening import Tier, signs
from companion.ui.day_words import day_words
from companion.ui.pages.lock import LockPage
from companion.ui.pages.sign_result import SignResultPage
from companion.ui.theme import Theme
from companion.ui.widgets.frame_cache import FrameCache
from companion.ui.widgets.idle import IdleQueue
from companion.ui.widgets.label import Label
from companion.ui.widgets.still import Stills
from companion.ui.widgets.studio import Studio
from tests.fakes import FakeClock
from tests.histories import a_check_in, all_exercises, at, day, screened
from tests.ui.pages.form_page import cut_words, hard_to_press, outside, settle, shown
from tests.ui.pages.signs_asked import LEFT, LOOKS, TODAY


def test_the_result_says_whom_to_ask_or_that_all_is_clear(
    theme: Theme, qtbot: QtBot
) -> None:
    page = SignResultPage(theme, _studio())
    shown(qtbot, page)
    page.show_person(all_exercises()["walking"])
    page.show_result((), "gb", "Step 2 of 4")
    settle()
    assert page.frame.title.text() == "None of these signs"
    assert page.print_button.isHidden()
    lines = sign_lines(frozenset({"no_better"}))
    page.show_result(lines, "us")
    settle()
    assert page.frame.title.text() == "Have this looked at soon"
    assert "physical therapist" in _words(page)
    assert lines[0] in _words(page)


@pytest.mark.untraced  # others meet its branches in a third of the time
@LOOKS
def test_no_word_of_result_and_lock_is_cut(
    theme: Theme, qtbot: QtBot, size: tuple[int, int], mode: str, scale: float
) -> None:
    theme.set_mode(mode)
    theme.set_text_scale(scale)
    result = SignResultPage(theme, _studio())
    shown(qtbot, result, size)
    result.show_result(sign_lines(frozenset({"no_better", "background"})), "gb")
    lock = LockPage(theme, FakeClock(), day_words())
    beside_rail = size[0] - round(104 * (1 + (scale - 1) * 0.77))
    shown(qtbot, lock, (beside_rail, size[1]))
    for tier in (Tier.NOW, Tier.TODAY):
        lines = sign_lines(frozenset(one.key for one in signs(tier)))
        lock.show_alarm(Alarm(at(0), day(0), tier), lines, "gb")
        lock.clearance.open.click()
        lock.clearance.unlock.click()
        settle()
        for page in (result, lock):
            assert not cut_words(page)
            assert not outside(page)
            assert not hard_to_press(page)
    lock.hide()


def _studio() -> Studio:
    frames = FrameCache()
    return Studio(frames, IdleQueue(), Stills(frames))


def _words(page: SignResultPage | LockPage) -> str:
    return "\n".join(o.text() for o in page.findChildren(Label) if o.isVisible())


def _lock(theme: Theme, qtbot: QtBot, tier: Tier) -> LockPage:
    page = LockPage(theme, FakeClock(), day_words())
    shown(qtbot, page, (1176, 800))
    alarm = Alarm(at(20), TODAY - timedelta(days=1), tier)
    page.show_alarm(alarm, ("One calf swollen, hot or red",), "gb")
    settle()
    return page


@pytest.mark.parametrize("country", list(COUNTRIES))
def test_the_lock_says_what_to_do_now_in_the_words_of_the_country(
    theme: Theme, qtbot: QtBot, country: str
) -> None:
    page = _lock(theme, qtbot, Tier.NOW)
    page.show_alarm(Alarm(at(20), TODAY, Tier.NOW), ("Chest pain",), country)
    settle()
    numbers = COUNTRIES[country]
    assert page.action.head.text() == (
        f"Now: call {numbers.emergency} or go to {numbers.ward}"
    )
    assert numbers.emergency in page.action.steps.labels[0].text()
    assert "walk" not in _words(page), "no advice to move when help is needed now"
    assert "Chest pain" in _words(page)


def test_a_sign_for_today_still_lets_one_walk_a_little(
    theme: Theme, qtbot: QtBot
) -> None:
    page = _lock(theme, qtbot, Tier.TODAY)
    assert page.title.text() == "See somebody today"
    assert page.action.head.text() == "Today: call 111 or your GP"
    assert "easy walks" in _words(page)
    assert not page.number.say.isVisible()


def test_another_country_is_chosen_on_the_page(theme: Theme, qtbot: QtBot) -> None:
    page = _lock(theme, qtbot, Tier.NOW)
    chosen: list[str] = []
    page.country_chosen.connect(chosen.append)
    QTest.mouseClick(page.number.change, LEFT)
    settle()
    QTest.mouseClick(page.countries.choice.cells[4], LEFT)
    assert chosen == ["nz"]
    assert "Now: call 111" in page.action.head.text()
    QTest.mouseClick(page.countries.done, LEFT)
    assert page.countries.isHidden()


def test_the_lock_opens_only_with_name_day_and_word(theme: Theme, qtbot: QtBot) -> None:
    page = _lock(theme, qtbot, Tier.TODAY)
    cleared: list[tuple[str, date]] = []
    page.cleared.connect(lambda by, on: cleared.append((by, on)))
    form = page.clearance
    QTest.mouseClick(form.open, LEFT)
    settle()
    QTest.mouseClick(form.unlock, LEFT)
    assert "Write their name" in form.who.below.text()
    assert "Write the day like this" in form.when.below.text()
    assert form.said.text() == "Tick this only if they said so."
    QTest.keyClicks(form.who.field, "Dr Lind")
    for text, fault in (
        ("24.11.2026", "yet to come"),
        ("21.11.2026", "before you gave these answers"),
        ("soon", "Write the day like this"),
    ):
        form.when.set_text(text)
        QTest.mouseClick(form.unlock, LEFT)
        assert fault in form.when.below.text()
    QTest.mouseClick(form.when.today, LEFT)
    assert form.when.below.text().startswith("Such as")
    QTest.mouseClick(form.unlock, LEFT)
    assert cleared == []
    QTest.keyClick(form.confirm.rows[0], Qt.Key.Key_Space)
    QTest.mouseClick(form.unlock, LEFT)
    assert cleared == [("Dr Lind", TODAY)]


def test_a_new_alarm_asks_afresh_and_the_same_one_keeps_what_was_typed(
    theme: Theme, qtbot: QtBot
) -> None:
    page = _lock(theme, qtbot, Tier.TODAY)
    form = page.clearance
    QTest.mouseClick(form.open, LEFT)
    form.who.set_text("Dr Lind")
    alarm = Alarm(at(20), TODAY - timedelta(days=1), Tier.TODAY)
    page.show_alarm(alarm, ("Calf",), "gb")
    assert form.who.text == "Dr Lind"
    page.show_alarm(Alarm(at(21), TODAY, Tier.NOW), ("Chest",), "gb")
    assert form.who.text == ""
    assert form.unlock.isHidden() or not form.unlock.isVisible()
    QTest.mouseClick(form.open, LEFT)
    settle()
    QTest.mouseClick(form.cancel, LEFT)
    assert form.open.isVisible()


def test_what_to_say_on_the_phone_is_what_was_told() -> None:
    def said(*keys: str) -> str:
        history = History(screenings=(screened(0, *keys),))
        alarm = locked_by(history)
        assert alarm is not None
        return words_to_say(history, alarm)

    assert "cauda equina" in said("ce_sex", "trauma")
    assert "cauda equina" in said("bilateral")
    assert "chest pain" in said("chest", "ce_saddle")
    for key, word in (("sepsis", "ill"), ("mscc", "cancer"), ("trauma", "fall")):
        assert word in said(key)
        assert "cauda" not in said(key), key
    micro = History(check_ins=(a_check_in(2, a_check_in(2).felt, "both_legs"),))
    alarm = locked_by(micro)
    assert alarm is not None
    assert "cauda equina" in words_to_say(micro, alarm)


def test_the_lines_are_what_was_answered_when_the_alarm_was_given() -> None:
    history = History(
        screenings=(screened(0, "calf", "no_better"), screened(1, "night")),
        check_ins=(a_check_in(2, a_check_in(2).felt, "both_legs", "weakness"),),
    )
    alarm = locked_by(history)
    assert alarm is not None
    assert alarm.tier is Tier.NOW
    assert alarm_lines(history, alarm) == (
        "Pain, numbness or weakness in both legs",
        "A leg or foot that is weaker or drags",
    )
    first = Alarm(at(0, 8), day(0), Tier.TODAY)
    assert alarm_lines(history, first) == (
        "One calf swollen, hot or red; or pregnant and bleeding",
        "No better after a few weeks, or getting worse",
    )
