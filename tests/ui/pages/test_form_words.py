"""All pages of the first run and after it, in a language with longer words."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.domain.alarm_words import sign_lines
from companion.domain.caution import Condition, Precaution
from companion.domain.exercise import Side
from companion.domain.first_run import FirstRun
from companion.domain.goal import Due, Goal, Goals, Rating
from companion.domain.history import History
from companion.domain.intake import CONSENT_NEEDED, Intake
from companion.domain.lock import Alarm, ListDue
from companion.domain.person import Person
from companion.domain.plan_preview import first_plan
from companion.domain.screening import Tier, signs
from companion.domain.sign_sheet import blank
from companion.language import English, speak, tr
from companion.ui.day_words import day_words
from companion.ui.pages.about import AboutPage
from companion.ui.pages.about_form import AboutForm
from companion.ui.pages.goals import GoalsPage
from companion.ui.pages.lock import LockPage
from companion.ui.pages.plan_step import PlanShown, PlanStepPage
from companion.ui.pages.sign_check import SignCheckPage
from companion.ui.pages.sign_result import SignResultPage
from companion.ui.pages.size_choice import sizes_from
from companion.ui.pages.welcome import WelcomePage
from companion.ui.theme import Theme
from companion.ui.widgets.frame_cache import FrameCache
from companion.ui.widgets.idle import IdleQueue
from companion.ui.widgets.still import Stills
from companion.ui.widgets.studio import Studio
from tests.fakes import FakeClock
from tests.histories import all_exercises, at, day, screened
from tests.pseudo import Pseudo
from tests.ui.pages.form_page import cut_words, outside, settle, shown

pytestmark = pytest.mark.untraced
TODAY = date(2026, 11, 23)


@pytest.fixture
def _longer() -> Iterator[None]:
    speak(Pseudo())
    yield
    speak(English())


def _welcome(theme: Theme, studio: Studio) -> QWidget:
    page = WelcomePage(theme, studio, sizes_from(1.0))
    page.show_run(FirstRun(old_enough=False), all_exercises()["walking"])
    return page


def _list(theme: Theme, _studio: Studio) -> QWidget:
    page = SignCheckPage(theme)
    page.show_sheet(blank(TODAY), ListDue.AFTER_STOP, "Step 2 of 4")
    return page


def _result(theme: Theme, studio: Studio) -> QWidget:
    page = SignResultPage(theme, studio)
    page.show_result(sign_lines(frozenset({"no_better", "background"})), "gb")
    return page


def _lock(theme: Theme, _studio: Studio) -> QWidget:
    page = LockPage(theme, FakeClock(), day_words())
    lines = sign_lines(frozenset(one.key for one in signs(Tier.NOW)))
    page.show_alarm(Alarm(at(0), day(0), Tier.TODAY), lines, "us")
    page.clearance.open.click()
    page.clearance.unlock.click()
    return page


def _about(theme: Theme, _studio: Studio) -> QWidget:
    form = AboutForm(theme, FakeClock(), day_words(), all_exercises(), 0)
    page = AboutPage(theme, form)
    late = frozenset({Precaution.PREGNANCY_OVER_16_WEEKS, Precaution.CANCER})
    page.show_intake(Intake(None, None, late))
    form.referrals.open.click()
    form.referrals.form.what.choose(1)
    form.may_go_on()
    return page


def _plan(theme: Theme, studio: Studio) -> QWidget:
    person = Person(Side.LEFT, Condition.STENOSIS)
    history = History(screenings=(screened(),))
    items = first_plan(all_exercises(), person, history, day(0)).items
    page = PlanStepPage(theme, studio)
    page.show_plan(PlanShown(items, "", (), tr(CONSENT_NEEDED)))
    return page


def _goals(theme: Theme, _studio: Studio) -> QWidget:
    goal = Goal("walk", "Walk to the shop", TODAY - timedelta(days=28))
    ratings = (Rating(goal.since, "walk", 3), Rating(TODAY, "walk", 6))
    page = GoalsPage(theme, FakeClock())
    page.show_goals(Goals((goal,), ratings), (Due.RATE, Due.CHANGE))
    return page


@pytest.mark.usefixtures("_longer")
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1024, 680), (1280, 800)])
@pytest.mark.parametrize(
    "make",
    [_welcome, _list, _result, _lock, _about, _plan, _goals],
    ids=lambda one: one.__name__.strip("_"),
)
def test_longer_words_are_not_cut(
    theme: Theme,
    qtbot: QtBot,
    make: Callable[[Theme, Studio], QWidget],
    size: tuple[int, int],
    scale: float,
) -> None:
    theme.set_text_scale(scale)
    frames = FrameCache()
    page = make(theme, Studio(frames, IdleQueue(), Stills(frames)))
    wide, high = size
    rail = round(104 * (1 + (scale - 1) * 0.77)) if make is _lock else 0
    shown(qtbot, page, (wide - rail, high))
    settle()
    assert not cut_words(page)
    assert not outside(page)
