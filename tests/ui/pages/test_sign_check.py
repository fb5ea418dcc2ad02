"""Tests of the red-flag list, its result, and the page of the locked state."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.alarm_words import alarm_lines, sign_lines, words_to_say
from companion.domain.emergency import COUNTRIES
from companion.domain.history import History
from companion.domain.lock import Alarm, ListDue, locked_by
from companion.domain.screening import SIGNS, Tier, signs
from companion.domain.sign_group import GROUPS
from companion.domain.sign_sheet import SignSheet, blank
from companion.ui.day_words import day_words
from companion.ui.pages.lock import LockPage
from companion.ui.pages.sign_check import WHY, SignCheckPage
from companion.ui.pages.sign_result import SignResultPage
from companion.ui.theme import MODES, Theme
from companion.ui.widgets.frame_cache import FrameCache
from companion.ui.widgets.idle import IdleQueue
from companion.ui.widgets.question_row import QuestionRow
from companion.ui.widgets.scroll_view import FADE
from companion.ui.widgets.still import Stills
from companion.ui.widgets.studio import Studio
from tests.fakes import FakeClock
from tests.histories import a_check_in, all_exercises, at, day, screened
from tests.ui.pages.form_page import (
    SIZES,
    cut_words,
    hard_to_press,
    outside,
    settle,
    shown,
)

TODAY = date(2026, 11, 23)
LEFT = Qt.MouseButton.LeftButton
_looks = pytest.mark.parametrize(
    ("size", "mode", "scale"),
    [(size, mode, scale) for size in SIZES for mode in MODES for scale in (1.0, 2.0)],
)


def _page(theme: Theme, qtbot: QtBot, sheet: SignSheet | None = None) -> SignCheckPage:
    page = SignCheckPage(theme)
    shown(qtbot, page)
    page.show_sheet(sheet or blank(TODAY), ListDue.FIRST_TIME, "Step 2 of 4")
    settle()
    return page


def _type(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)
    settle()


def _rows(page: SignCheckPage) -> dict[str, QuestionRow]:
    assert page.part is not None
    return page.part.rows


def test_every_sign_is_asked_once_in_the_part_of_its_urgency() -> None:
    for tier in Tier:
        asked = [one.key for group in GROUPS[tier] for one in group.signs]
        assert sorted(asked) == sorted(one.key for one in signs(tier))


def test_nothing_is_answered_before_the_person_answers(
    theme: Theme, qtbot: QtBot
) -> None:
    page = _page(theme, qtbot)
    assert all(one.answer is None for one in _rows(page).values())
    assert not page.on.isEnabled()
    assert page.back.isHidden()


def test_the_whole_list_by_keyboard_alone(theme: Theme, qtbot: QtBot) -> None:
    page = _page(theme, qtbot)
    sent: list[SignSheet] = []
    kept: list[SignSheet] = []
    page.finished.connect(sent.append)
    page.answered.connect(kept.append)
    for tier in Tier:
        for _ in signs(tier):
            _type(Qt.Key.Key_N)
        assert page.on.isEnabled()
        _type(Qt.Key.Key_Return)
    (sheet,) = sent
    assert sheet.answers == {one.key: False for one in SIGNS}
    assert [len(one.answers) for one in kept] == list(range(1, len(SIGNS) + 1))


def test_enter_before_the_end_leads_to_what_is_open(theme: Theme, qtbot: QtBot) -> None:
    page = _page(theme, qtbot)
    rows = list(_rows(page).values())
    _type(Qt.Key.Key_Down)
    _type(Qt.Key.Key_N)
    _type(Qt.Key.Key_Return)
    assert rows[0].choice.cells[0].hasFocus()
    assert rows[0].answer is None
    _type(Qt.Key.Key_Up)
    assert rows[0].choice.cells[0].hasFocus()


def _ends(page: SignCheckPage, widget: QWidget) -> tuple[int, int]:
    """Where a part of the page begins and ends, in what scrolls of it is seen."""
    view = page.frame.view.viewport()
    top = widget.mapTo(view, QPoint()).y()
    return top, top + widget.height()


@pytest.mark.parametrize("size", [(1024, 680), (1280, 800)])
@pytest.mark.parametrize("mode", ["light", "contrast"])
def test_in_the_largest_text_each_part_opens_with_title_and_first_question(
    theme: Theme, qtbot: QtBot, size: tuple[int, int], mode: str
) -> None:
    theme.set_text_scale(2.0)
    theme.set_mode(mode)
    page = SignCheckPage(theme)
    page.show_sheet(blank(TODAY), ListDue.FIRST_TIME, "Step 2 of 4")  # as rooms do
    shown(qtbot, page, size)
    for tier in Tier:
        foot = page.frame.view.height() - theme.px(FADE)
        row = next(iter(_rows(page).values()))
        assert _ends(page, page.frame.title)[0] >= 0
        for one in (row.label, *row.choice.cells):
            assert _ends(page, one)[1] <= foot, (tier, one)
        assert QApplication.focusWidget() in row.choice.cells
        for one in _rows(page).values():
            one.choice.choose(0)
        page.on.click()
        settle()


def test_where_room_is_short_the_lead_makes_way_and_the_title_stays_after_a_yes(
    theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_scale(2.0)
    page = SignCheckPage(theme)
    page.show_sheet(blank(TODAY), ListDue.AFTER_STOP, "Step 2 of 4")
    shown(qtbot, page, (1024, 620))
    row = next(iter(_rows(page).values()))
    assert page._lead.isHidden()
    assert _ends(page, page.frame.step)[0] >= 0
    assert _ends(page, row)[1] <= page.frame.view.height() - theme.px(FADE)
    _rows(page)["ce_bowel"].choice.choose(1)
    page.resize(1024, 560)
    settle()
    assert page.frame.view.verticalScrollBar().value() == 0
    theme.set_text_scale(1.0)
    settle()
    assert not page._lead.isHidden()


def test_the_question_that_the_keys_answer_stays_in_view_when_the_text_grows(
    theme: Theme, qtbot: QtBot
) -> None:
    page = _page(theme, qtbot)
    rows = list(_rows(page).values())
    rows[5].take_focus()
    theme.set_text_scale(2.0)
    settle()
    top, foot = _ends(page, rows[5])
    assert 0 <= top < foot <= page.frame.view.height()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_new_part_begins_at_its_top_with_its_first_question_in_view(
    theme: Theme, qtbot: QtBot, scale: float
) -> None:
    theme.set_text_scale(scale)
    page = SignCheckPage(theme)
    shown(qtbot, page, (1024, 680))
    page.show_sheet(blank(TODAY), ListDue.FIRST_TIME, "Step 2 of 4")
    settle()
    for _ in range(2):
        while not page.on.isEnabled():
            _type(Qt.Key.Key_N)
        _type(Qt.Key.Key_Return)
        assert page.frame.view.verticalScrollBar().value() == 0
        focus = QApplication.focusWidget()
        assert focus is not None
        assert not focus.visibleRegion().isEmpty()


def test_a_yes_for_now_ends_the_list_at_once(theme: Theme, qtbot: QtBot) -> None:
    page = _page(theme, qtbot)
    sent: list[SignSheet] = []
    page.finished.connect(sent.append)
    QTest.mouseClick(_rows(page)["chest"].choice.cells[1], LEFT)
    assert page.frame.foot.words.text() == "This needs help now."
    assert page.on.words == "What to do now"
    QTest.mouseClick(page.on, LEFT)
    assert [one.yes for one in sent] == [{"chest"}]


def test_a_slip_can_be_put_right_before_it_is_sent(theme: Theme, qtbot: QtBot) -> None:
    page = _page(theme, qtbot)
    row = _rows(page)["chest"]
    QTest.mouseClick(row.choice.cells[1], LEFT)
    QTest.mouseClick(row.choice.cells[0], LEFT)
    assert not page.on.isEnabled()
    assert page.frame.foot.words.text().startswith("1 of 12 answered.")


def test_a_yes_for_today_is_said_and_the_rest_is_asked(
    theme: Theme, qtbot: QtBot
) -> None:
    sheet = blank(TODAY)
    for one in signs(Tier.NOW):
        sheet = sheet.with_answer(one.key, yes=False)
    page = _page(theme, qtbot, sheet)
    QTest.mouseClick(_rows(page)["calf"].choice.cells[1], LEFT)
    assert "look at this today" in page.frame.foot.words.text()
    assert not page.on.isEnabled()
    QTest.mouseClick(page.back, LEFT)
    assert set(_rows(page)) == {one.key for one in signs(Tier.NOW)}
    assert all(one.answer is False for one in _rows(page).values())


def test_it_is_resumed_where_it_was_left(theme: Theme, qtbot: QtBot) -> None:
    sheet = blank(TODAY)
    for one in (*signs(Tier.NOW), *signs(Tier.TODAY)):
        sheet = sheet.with_answer(one.key, yes=False)
    page = _page(theme, qtbot, sheet)
    assert set(_rows(page)) == {one.key for one in signs(Tier.SOON)}
    assert page.on.words == "Done"
    whole = sheet
    for one in signs(Tier.SOON):
        whole = whole.with_answer(one.key, yes=False)
    page.show_sheet(whole, ListDue.AFTER_AWAY)
    assert page.on.isEnabled()
    page.show_sheet(blank(TODAY).with_answer("chest", yes=True), ListDue.AFTER_STOP)
    assert set(_rows(page)) == {one.key for one in signs(Tier.NOW)}
    assert page.sheet is not None


def test_it_says_why_it_asks(theme: Theme, qtbot: QtBot) -> None:
    assert set(WHY) == set(ListDue)
    page = _page(theme, qtbot)
    for why, words in (
        (ListDue.FIRST_TIME, "Before you exercise"),
        (ListDue.AFTER_STOP, "You stopped"),
        (ListDue.AFTER_AWAY, "a week or longer"),
        (ListDue.NEW_TINGLING, "tingling or numbness is new"),
        (None, "at any time"),
    ):
        page.show_sheet(blank(TODAY), why)
        assert words in page._lead.text()


def test_help_and_later_are_always_there(theme: Theme, qtbot: QtBot) -> None:
    page = _page(theme, qtbot)
    heard: list[str] = []
    page.help_asked.connect(lambda: heard.append("help"))
    page.left.connect(lambda: heard.append("later"))
    QTest.mouseClick(page.help, LEFT)
    QTest.mouseClick(page.later, LEFT)
    assert heard == ["help", "later"]


@pytest.mark.untraced  # others meet its branches in a third of the time
@_looks
def test_no_word_of_the_list_is_cut(
    theme: Theme, qtbot: QtBot, size: tuple[int, int], mode: str, scale: float
) -> None:
    theme.set_mode(mode)
    theme.set_text_scale(scale)
    page = SignCheckPage(theme)
    shown(qtbot, page, size)
    sheet = blank(TODAY)
    for tier in Tier:
        page.show_sheet(sheet, ListDue.AFTER_STOP, "Step 2 of 4")
        settle()
        assert not cut_words(page)
        assert not outside(page)
        assert not hard_to_press(page)
        for one in signs(tier):
            sheet = sheet.with_answer(one.key, yes=False)


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
@_looks
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
    from companion.ui.widgets.label import Label  # noqa: PLC0415 - only here

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
