from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.account import Account, Before, Told
from companion.domain.felt import Felt, Tingling
from companion.domain.goal import GlobalChange, Impression, Rating
from companion.domain.history import (
    AfterRest,
    CheckIn,
    FlareUp,
    Morning,
    NotToday,
    NotTodayReason,
    VisitNote,
    Walking,
)
from companion.domain.stop import Furthest
from companion.ui.day_words import day_words
from companion.ui.pages.told_fields import (
    AnswerFields,
    NoteFields,
    PainFields,
    ScoreFields,
)
from companion.ui.pages.told_form import ToldForm
from companion.ui.pages.told_words import captions, told_words
from companion.ui.theme import Theme
from companion.ui.widgets.control import LEAST_TARGET
from companion.ui.widgets.label import Label
from tests.fakes import FakeClock
from tests.ui.widgets.weeks import MONDAY, SUNDAY

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
AT = datetime(2026, 11, 16, 8, 30, tzinfo=UTC)
DAY = timedelta(days=1)
FELT, OTHER = Felt(4, 2, Furthest.THIGH), Felt(5, 3, Furthest.CALF)
ACTIVITIES = {"shop": "Walk to the shop"}


@pytest.fixture
def form(theme: Theme, qtbot: QtBot) -> ToldForm:
    made = ToldForm(theme, FakeClock(NOW), day_words())
    qtbot.addWidget(made)
    made.resize(1176, 800)
    made.show()
    return made


def _account(told: Told, *was: Before) -> Account:
    return Account(("id",), told, MONDAY, "UTC", was)


def _said(form: QWidget) -> list[str]:
    for _ in range(4):
        QApplication.processEvents()
    return [one.text() for one in form.findChildren(Label) if one.isVisible()]


def _saved(form: ToldForm, qtbot: QtBot) -> Any:  # noqa: ANN401 - what a signal carried
    with qtbot.waitSignal(form.saved) as told:
        form.save.click()
    return told.args


ALL: tuple[Told, ...] = (
    Morning(MONDAY, FELT),
    CheckIn(AT, MONDAY, FELT),
    AfterRest("session", AT, FELT),
    NotToday(MONDAY, NotTodayReason.TIRED),
    NotToday(MONDAY, NotTodayReason.PAIN, "bridge"),
    Walking(MONDAY, able=True),
    FlareUp(MONDAY),
    FlareUp(MONDAY, MONDAY + DAY),
    Rating(MONDAY, "shop", 4),
    GlobalChange(MONDAY, Impression.SAME),
    VisitNote(MONDAY, "Sitting hurts"),
    VisitNote(MONDAY, "Yoga?", question=True),
)
WORDS = (
    "In the morning: leg 4, back 2, furthest thigh",
    "Told at 08:30: leg 4, back 2, furthest thigh",
    "After the rest, 08:30: leg 4, back 2, furthest thigh",
    "Not today: Tired",
    "One exercise not today: Pain",
    "Standing and walking: Possible",
    "A flare-up began",
    "A flare-up began, over from 17 Nov",
    "Walk to the shop: 4 of 10",
    "Compared with the beginning: About the same",
    "To tell: Sitting hurts",
    "To ask: Yoga?",
)
BEFORE = (
    *("leg 4, back 2, thigh",) * 3,
    "Tired",
    "Pain",
    "Possible",
    *("16 Nov",) * 2,
    "4 of 10",
    "About the same",
    "\u201cSitting hurts\u201d",
    "\u201cYoga?\u201d",
)


@pytest.mark.parametrize(("told", "words"), list(zip(ALL, WORDS, strict=True)))
def test_one_line_says_all_that_was_told(told: Told, words: str) -> None:
    assert told_words(_account(told), ACTIVITIES) == words


@pytest.mark.parametrize(("told", "words"), list(zip(ALL, BEFORE, strict=True)))
def test_a_line_below_says_what_it_was_before_an_edit(told: Told, words: str) -> None:
    account = _account(told, Before(AT, told))
    assert list(captions(account)) == [f"Changed 16 Nov, 08:30. Before: {words}."]


def test_the_day_before_an_edit_is_said_where_it_was_changed() -> None:
    account = _account(Morning(MONDAY + DAY, OTHER), Before(AT, Morning(MONDAY, FELT)))
    (line,) = captions(account)
    assert line.endswith("Before: 16 Nov, leg 4, back 2, thigh.")


@pytest.mark.parametrize("told", ALL, ids=lambda one: type(one).__name__)
def test_everything_is_shown_as_it_was_told_and_saved_as_it_is_shown(
    form: ToldForm, qtbot: QtBot, told: Told
) -> None:
    account = _account(told)
    form.show_account(account, ACTIVITIES)
    assert told_words(account, ACTIVITIES) in _said(form)
    assert _saved(form, qtbot) == [account, told]


def test_pain_is_put_right_and_the_tingling_stays(form: ToldForm, qtbot: QtBot) -> None:
    new = replace(FELT, tingling=Tingling.NEW)
    form.show_account(_account(Morning(MONDAY, new)), {})
    assert not form.when.isVisible()  # an alarm stays on its day
    assert "Monday 16 November" in _said(form)
    assert isinstance(form.fields, PainFields)
    assert form.fields.felt.leg.hasFocus() or not form.isActiveWindow()
    form.fields.felt.set_felt(OTHER)
    _, told = _saved(form, qtbot)
    assert told == Morning(MONDAY, replace(OTHER, tingling=Tingling.NEW))


def test_answers_numbers_words_and_days_are_put_right(
    form: ToldForm, qtbot: QtBot
) -> None:
    form.show_account(_account(NotToday(MONDAY, NotTodayReason.TIRED)), {})
    assert isinstance(form.fields, AnswerFields)
    form.fields.choice.choose(0)
    form.when.show_day(SUNDAY)
    assert _saved(form, qtbot)[1] == NotToday(SUNDAY, NotTodayReason.PAIN)
    form.fields.choice.choose(None)
    assert _saved(form, qtbot)[1] == NotToday(SUNDAY, NotTodayReason.TIRED)
    form.show_account(_account(Rating(MONDAY, "shop", 4)), ACTIVITIES)
    assert isinstance(form.fields, ScoreFields)
    assert "Walk to the shop" in _said(form)
    form.fields.score.set_value(9)
    assert _saved(form, qtbot)[1] == Rating(MONDAY, "shop", 9)
    form.show_account(_account(VisitNote(MONDAY, "old")), {})
    assert isinstance(form.fields, NoteFields)
    form.fields.line.set_text(" new ")
    assert _saved(form, qtbot)[1] == VisitNote(MONDAY, "new")


def test_what_is_missing_is_said_and_not_saved(form: ToldForm, qtbot: QtBot) -> None:
    form.show_new(Morning(MONDAY, Felt(0, 0)))
    with qtbot.assertNotEmitted(form.saved):
        form.save.click()
    assert "Fill in leg, back and furthest point." in _said(form)
    form.show_account(_account(Rating(MONDAY, "shop", 4)), {})
    assert isinstance(form.fields, ScoreFields)
    form.fields.score.clear()
    with qtbot.assertNotEmitted(form.saved):
        form.save.click()
    assert "Write a number from 0 to 10." in _said(form)
    form.show_account(_account(VisitNote(MONDAY, "old")), {})
    assert isinstance(form.fields, NoteFields)
    form.fields.line.set_text(" ")
    with qtbot.assertNotEmitted(form.saved):
        form.save.click()
    assert "Write something first." in _said(form)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("nonsense", "Write a day as in the example."),
        ("24.12.2027", "This day is still to come."),
        ("1.1.1999", "This day is more than ten years ago."),
    ],
)
def test_a_day_that_cannot_be_is_refused(
    form: ToldForm, qtbot: QtBot, day: str, words: str
) -> None:
    form.show_account(_account(Morning(MONDAY, FELT)), {})
    form.when.set_text(day)
    with qtbot.assertNotEmitted(form.saved):
        form.save.click()
    assert words in _said(form)


def test_a_new_morning_is_saved_with_its_day(form: ToldForm, qtbot: QtBot) -> None:
    form.show_new(Morning(MONDAY, Felt(0, 0)))
    assert "Add how the morning was" in _said(form)
    assert isinstance(form.fields, PainFields)
    assert form.fields.felt.felt is None
    form.fields.felt.set_felt(FELT)
    assert _saved(form, qtbot) == [None, Morning(MONDAY, FELT)]


def test_esc_and_cancel_leave_it_as_it_was(form: ToldForm, qtbot: QtBot) -> None:
    form.show_account(_account(Morning(MONDAY, FELT)), {})
    with qtbot.waitSignal(form.left):
        QTest.keyClick(form, Qt.Key.Key_Escape)
    with qtbot.waitSignal(form.left):
        form.leave.click()
    with qtbot.assertNotEmitted(form.left):
        QTest.keyClick(form, Qt.Key.Key_Left)


@pytest.mark.untraced  # others meet its branches in a third of the time
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [840, 1176])
def test_nothing_is_cut_and_every_target_is_large_enough(
    theme: Theme, qtbot: QtBot, scale: float, width: int
) -> None:
    theme.set_text_scale(scale)
    form = ToldForm(theme, FakeClock(NOW), day_words())
    qtbot.addWidget(form)
    form.resize(width, 680)
    form.show()
    for told in ALL:
        form.show_account(_account(told), ACTIVITIES)
        _said(form)
        assert not form.frame.view.horizontalScrollBar().isVisible()
        for one in form.findChildren(QWidget):
            if one.isVisible() and hasattr(one, "text_fits"):
                assert one.text_fits(), one.accessibleName()
        assert form.save.height() >= LEAST_TARGET
