"""Tests of the first step and the last one: what this is, and the plan."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from companion.domain.caution import Condition, Precaution
from companion.domain.exercise import Side
from companion.domain.first_run import TIPS, FirstRun
from companion.domain.history import History
from companion.domain.person import Person
from companion.domain.plan_preview import first_plan
from companion.domain.way import Step
from companion.ui.pages.plan_step import PlanShown, PlanStepPage, left_out_lines
from companion.ui.pages.size_choice import SizeChoice, sizes_from
from companion.ui.pages.welcome import WelcomePage
from companion.ui.pages.why_card import WhyCard
from companion.ui.theme import MODES, Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.frame_cache import FrameCache
from companion.ui.widgets.idle import IdleQueue
from companion.ui.widgets.label import Label
from companion.ui.widgets.scroll_view import ScrollView
from companion.ui.widgets.still import Stills
from companion.ui.widgets.studio import Studio
from tests.histories import all_exercises, day, screened
from tests.ui.pages.form_page import (
    SIZES,
    cut_words,
    hard_to_press,
    outside,
    settle,
    shown,
)

LEFT = Qt.MouseButton.LeftButton
_looks = pytest.mark.parametrize(
    ("size", "mode", "scale"),
    [(size, mode, scale) for size in SIZES for mode in MODES for scale in (1.0, 2.0)],
)


@pytest.fixture
def studio() -> Studio:
    frames = FrameCache()
    return Studio(frames, IdleQueue(), Stills(frames))


def _page(
    theme: Theme, qtbot: QtBot, studio: Studio, run: FirstRun | None = None
) -> WelcomePage:
    page = WelcomePage(theme, studio, sizes_from(1.0))
    shown(qtbot, page)
    page.show_run(run or FirstRun(), all_exercises()["walking"])
    settle()
    return page


def _words(page: WelcomePage | PlanStepPage) -> str:
    return "\n".join(o.text() for o in page.findChildren(Label) if o.isVisible())


def test_the_steps_are_numbered_in_their_order() -> None:
    assert [one.number for one in Step] == [1, 2, 3, 4]


def test_it_says_what_it_is_and_the_five_rules_of_the_clinic(
    theme: Theme, qtbot: QtBot, studio: Studio
) -> None:
    page = _page(theme, qtbot, studio)
    assert all(tip in _words(page) for tip in TIPS)
    assert page.frame.step.text() == "Step 1 of 4"


@pytest.mark.untraced
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_picture_is_as_high_as_the_words_beside_it(
    theme: Theme, qtbot: QtBot, studio: Studio, scale: float
) -> None:
    theme.set_text_scale(scale)
    page = _page(theme, qtbot, studio)
    page.resize(1820, 1080)
    settle()
    words = next(one for one in page.findChildren(Card) if one.x() == 0 == one.y())
    assert page.picture.isVisible()
    assert page.picture.height() == words.height()


def test_nobody_goes_on_without_saying_their_age(
    theme: Theme, qtbot: QtBot, studio: Studio
) -> None:
    page = _page(theme, qtbot, studio)
    heard: list[object] = []
    page.on_asked.connect(lambda: heard.append("on"))
    page.age_told.connect(heard.append)
    QTest.mouseClick(page.on, LEFT)
    assert page.frame.foot.words.text() == "Answer this, then you can go on."
    assert page.age.cells[0].hasFocus()
    QTest.mouseClick(page.age.cells[1], LEFT)
    QTest.mouseClick(page.on, LEFT)
    assert heard == [True, "on"]
    page.age.cells[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.age.cells[0], Qt.Key.Key_Y)
    assert page.focusWidget() is page.age.cells[1]  # the ring goes along
    QTest.keyClick(page.age.cells[1], Qt.Key.Key_Return)
    assert heard == [True, "on", "on"]


def test_under_16_it_ends_here_and_says_whom_to_ask(
    theme: Theme, qtbot: QtBot, studio: Studio
) -> None:
    page = _page(theme, qtbot, studio)
    theme.set_text_scale(2.0)
    page.resize(1280, 800)
    settle()
    QTest.mouseClick(page.age.cells[0], LEFT)
    settle()
    assert not page.on.isEnabled()
    assert _words(page).count("16 and older") == 1
    told = page._age_card.accessibleDescription()
    assert "16 and older" in told
    assert "a plan of their own" in told
    view = page.frame.view.viewport()
    end = page._young.mapTo(view, page._young.rect().bottomLeft()).y()
    assert end < view.height(), "all of whom to ask is in view"
    QTest.keyClick(page.age.cells[0], Qt.Key.Key_Backspace)
    assert page.on.isEnabled()
    assert "16 and older" not in _words(page)


def test_what_was_answered_before_is_there_again(
    theme: Theme, qtbot: QtBot, studio: Studio
) -> None:
    page = _page(theme, qtbot, studio, FirstRun(old_enough=False))
    assert page.age.chosen == 0
    assert not page.on.isEnabled()
    page.show_run(FirstRun(old_enough=True), None)
    assert page.age.chosen == 1


def test_it_can_be_left_and_help_is_there(
    theme: Theme, qtbot: QtBot, studio: Studio
) -> None:
    page = _page(theme, qtbot, studio)
    heard: list[str] = []
    page.left.connect(lambda: heard.append("left"))
    page.help_asked.connect(lambda: heard.append("help"))
    QTest.mouseClick(page.later, LEFT)
    QTest.mouseClick(page.help, LEFT)
    assert heard == ["left", "help"]


def test_a_size_is_tapped_and_takes_effect_at_once(theme: Theme, qtbot: QtBot) -> None:
    choice = SizeChoice(theme, sizes_from(1.0))
    shown(qtbot, choice, (900, 240))
    choice.show_size(1.0)
    chosen: list[float] = []
    choice.size_chosen.connect(chosen.append)
    choice.size_chosen.connect(theme.set_text_scale)
    QTest.mouseClick(choice.tiles.cells[1], LEFT)
    settle()
    assert chosen == [1.3]
    assert theme.text_scale == 1.3
    choice.show_size(1.85)
    assert choice.tiles.chosen is None
    assert chosen == [1.3]


@pytest.mark.parametrize("own", [1.0, 1.25, 1.6, 2.0])
def test_the_first_size_is_the_systems_own_and_none_is_too_large(own: float) -> None:
    sizes = sizes_from(own)
    assert sizes[0] == own
    assert sizes[0] <= sizes[1] <= sizes[2] <= 2.0


def test_the_first_step_does_not_scroll_by_a_hair_on_a_usual_laptop(
    theme: Theme, qtbot: QtBot, studio: Studio
) -> None:
    page = _page(theme, qtbot, studio)
    page.resize(1280, 800)
    settle()
    views = [one for one in page.findChildren(ScrollView) if one.isVisible()]
    assert [one.verticalScrollBar().maximum() for one in views] == [0]


@pytest.mark.untraced  # others meet its branches in a third of the time
@_looks
def test_no_word_of_the_first_step_is_cut(
    theme: Theme,
    qtbot: QtBot,
    studio: Studio,
    size: tuple[int, int],
    mode: str,
    scale: float,
) -> None:
    theme.set_mode(mode)
    theme.set_text_scale(scale)
    page = _page(theme, qtbot, studio, FirstRun(old_enough=False))
    page.resize(*size)
    settle()
    assert not cut_words(page)
    assert not outside(page)
    assert not hard_to_press(page)


def _plan(person: Person) -> PlanShown:
    made = first_plan(
        all_exercises(), person, History(screenings=(screened(),)), day(0)
    )
    return PlanShown(made.items, "Monday · 6 exercises")


def test_every_exercise_has_its_picture_dose_and_reason(
    theme: Theme, qtbot: QtBot, studio: Studio
) -> None:
    page = PlanStepPage(theme, studio)
    shown(qtbot, page)
    plan = _plan(Person())
    page.show_plan(plan)
    settle()
    cards = page.findChildren(WhyCard)
    assert len(cards) == len(plan.items) > 4
    for item in plan.items:
        assert item.exercise.name in _words(page)
        assert item.exercise.purpose in _words(page)
    assert "Made smaller for you." in _words(page)
    assert page.start.isVisible()


def test_one_starts_looks_around_or_goes_back(
    theme: Theme, qtbot: QtBot, studio: Studio
) -> None:
    page = PlanStepPage(theme, studio)
    shown(qtbot, page)
    page.show_plan(_plan(Person()))
    settle()
    heard: list[str] = []
    page.start_asked.connect(lambda: heard.append("start"))
    page.look_asked.connect(lambda: heard.append("look"))
    page.back_asked.connect(lambda: heard.append("back"))
    page.help_asked.connect(lambda: heard.append("help"))
    for button in (page.start, page.look, page.back, page.help):
        QTest.mouseClick(button, LEFT)
    assert heard == ["start", "look", "back", "help"]


def test_a_plan_that_waits_or_is_empty_cannot_be_started(
    theme: Theme, qtbot: QtBot, studio: Studio
) -> None:
    page = PlanStepPage(theme, studio)
    shown(qtbot, page)
    empty = _plan(Person(precautions=frozenset({Precaution.SPINAL_SURGERY})))
    assert empty.items == ()
    page.show_plan(empty)
    settle()
    assert not page.start.isVisible()
    assert "There is no exercise in your plan yet" in _words(page)
    waits = PlanShown(
        _plan(Person()).items, "", (("Bridge", "Not for you."),), "Ask first"
    )
    page.show_plan(waits)
    settle()
    assert not page.start.isVisible()
    assert "Ask first" in _words(page)
    assert "Not for you." in _words(page)


def test_what_is_left_out_stands_with_its_reason_once() -> None:
    assert left_out_lines([("Bridge", "Too much."), ("Plank", "Too much.")]) == (
        ("Bridge, Plank", "Too much."),
    )
    assert left_out_lines([]) == ()


@pytest.mark.untraced  # others meet its branches in a third of the time
@_looks
def test_no_word_of_the_plan_is_cut(
    theme: Theme,
    qtbot: QtBot,
    studio: Studio,
    size: tuple[int, int],
    mode: str,
    scale: float,
) -> None:
    theme.set_mode(mode)
    theme.set_text_scale(scale)
    page = PlanStepPage(theme, studio)
    shown(qtbot, page, size)
    plan = _plan(Person(Side.LEFT, Condition.STENOSIS))
    lines = left_out_lines([(one.exercise.name, "Not now.") for one in plan.items])
    page.show_plan(PlanShown(plan.items, "Monday, Friday", lines, "Ask first."))
    settle()
    assert not cut_words(page)
    assert not outside(page)
    assert not hard_to_press(page)
