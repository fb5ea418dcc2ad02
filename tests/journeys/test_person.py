"""After the first run: answers that change the plan, goals, and the list again."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.cli.content import open_library
from companion.cli.plan import routine_of
from companion.domain.caution import Condition, Precaution
from companion.domain.exercise import Side
from companion.domain.goal import GlobalChange, Goal, Impression, Rating
from companion.domain.history import Screening
from companion.domain.person import Person, Referral
from companion.domain.record import RepDone, SessionState
from companion.domain.screening import Tier, signs
from companion.domain.snapshot import plan_of
from companion.domain.stop import StopReason
from companion.domain.timeline import timeline
from companion.store.diary import open_diary, read_diary
from companion.ui.doors import ABOUT, GOALS, LOCK, SCREENING, TODAY
from companion.ui.pages.about import AboutPage
from companion.ui.pages.check_in import CheckInPage
from companion.ui.pages.goals import GoalsPage
from companion.ui.rooms.check_in import ask_before_session
from companion.ui.rooms.screening import ScreeningRoom
from companion.ui.widgets.bullet_list import BulletList
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, begin, let_pass, window_of
from tests.journeys.steps import press, words

pytestmark = pytest.mark.untraced
DAY_MS = 86_400_000


@contextmanager
def _home(
    qapp: QApplication, folder: Path, clock: FakeClock, *, screened: bool = True
) -> Iterator[MainWindow]:
    with at_home(qapp, folder, clock, screened=screened) as house:
        window = window_of(house)
        window.activateWindow()
        _settle(qapp)
        yield window


def _settle(qapp: QApplication) -> None:
    for _ in range(4):
        qapp.processEvents()


def _told(folder: Path, kind: type[object]) -> list[object]:
    with read_diary(folder / "data", FakeClock(MONDAY)) as diary:
        return [one.fact for one in diary.told.all(kind)]


def _about(window: MainWindow) -> AboutPage:
    window.go_to(ABOUT)
    page = window.room(ABOUT).page
    assert isinstance(page, AboutPage)
    return page


def _goals(window: MainWindow) -> GoalsPage:
    page = window.room(GOALS).page
    assert isinstance(page, GoalsPage)
    return page


def _list(window: MainWindow) -> ScreeningRoom:
    room = window.room(SCREENING)
    assert isinstance(room, ScreeningRoom)
    return room


def _answer_no() -> None:
    for tier in Tier:
        for _ in signs(tier):
            _type(Qt.Key.Key_N)
        _type(Qt.Key.Key_Return)


def _type(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)
    QApplication.processEvents()


def test_what_is_not_saved_about_a_person_goes_only_when_asked(
    qapp: QApplication, tmp_path: Path
) -> None:
    with _home(qapp, tmp_path, FakeClock(MONDAY)) as window:
        page = _about(window)
        press(page, "Left leg")
        press(page, "Back")
        press(window, "Stay here")
        assert page.isVisible()
        assert page.save.isEnabled()
        # Left in another way, it is there again; what was told elsewhere counts.
        window.go_to(TODAY)
        own = window.crew.casebook.own_plan()
        window.crew.teller.tell(replace(own, days=frozenset({1, 4})))
        assert _about(window).form.intake.side is Side.LEFT
        assert page.form.intake.days == {1, 4}
        window.go_to(TODAY)
        assert _about(window).changed, "and again, with nothing new"
        press(page, "Back")
        press(window, "Discard")
        assert not page.changed
        assert not page.isVisible()


def test_somebody_typed_but_not_added_stays_until_it_is_let_go_of(
    qapp: QApplication, tmp_path: Path
) -> None:
    with _home(qapp, tmp_path, FakeClock(MONDAY)) as window:
        page = _about(window)
        press(page, "Add somebody")
        form = page.form.referrals.form
        form.who.set_text("Dr New")
        window.go_to(TODAY)
        own = window.crew.casebook.own_plan()
        window.crew.teller.tell(replace(own, days=frozenset({1, 4})))
        _about(window)
        assert form.isVisible()
        assert form.who.text == "Dr New"
        press(page, "Back")
        press(window, "Discard")
        assert not page.changed
        _about(window)
        assert not form.isVisible()
        press(page, "Back")
        assert window.today.isVisible(), "nothing is asked twice"


def test_another_side_and_cause_change_the_plan_and_say_how(
    qapp: QApplication, tmp_path: Path
) -> None:
    with _home(qapp, tmp_path, FakeClock(MONDAY)) as window:
        page = _about(window)
        assert not window.rail.isVisible()
        press(page, "Left leg")
        press(page, "A narrow spinal canal (stenosis)")
        press(page, "Save")
        _settle(qapp)
        assert page.frame.foot.words.text() == "Saved."
        said = page.findChildren(type(page.frame.foot))[0].accessibleName()
        assert said == "Saved."
        press(page, "Back")
        assert window.today.isVisible()
        sides = {one.sides for one in window.crew.desk.routine().items}
        assert (Side.LEFT,) in sides or (Side.RIGHT, Side.LEFT) in sides
    (person,) = _told(tmp_path, Person)[1:]
    assert person == Person(Side.LEFT, Condition.STENOSIS)


def test_late_in_a_pregnancy_the_plan_waits_for_a_word(
    qapp: QApplication, tmp_path: Path
) -> None:
    with _home(qapp, tmp_path, FakeClock(MONDAY)) as window:
        page = _about(window)
        press(page, "Over 16 weeks")
        press(page, "Save")
        press(page, "Back")
        assert "Ask your midwife" in words(window)
        press(window.today, "Write it down")
        card = page.form.referrals
        press(page, "Add somebody")
        _settle(qapp)
        card.form.who.set_text("Midwife Ann")
        press(card.form, "Today")
        press(card.form, "They agree with the plan")
        press(card.form, "Add this")
        press(page, "Save")
        _settle(qapp)
        (said,) = (one for one in page.findChildren(BulletList) if one.isVisible())
        assert said.accessibleDescription() == "Your exercises are open now."
        press(page, "Back")
        assert "Ask your midwife" not in words(window)
        assert window.crew.desk.routine().items
    persons = _told(tmp_path, Person)
    assert isinstance(persons[-1], Person)
    assert Precaution.PREGNANCY_OVER_16_WEEKS in persons[-1].precautions


def test_what_was_asked_for_elsewhere_can_be_taken_back_here(
    qapp: QApplication, tmp_path: Path
) -> None:
    asked = Referral("Ms Lind", MONDAY.date(), frozenset({"cat-camel"}))
    with _home(qapp, tmp_path, FakeClock(MONDAY)) as window:
        window.crew.teller.tell(asked)
        page = _about(window)
        assert page.form.referrals.referrals == (asked,)
        press(page.form.referrals, "Remove: Ms Lind, 23 November 2026: Cat and camel")
        press(page, "Save")
        assert window.crew.casebook.person(MONDAY.date()).referrals == ()
    assert _told(tmp_path, Referral) == []


def test_after_a_week_away_the_list_comes_before_the_session(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with _home(qapp, tmp_path, clock):
        pass
    clock.pass_ms(8 * DAY_MS)
    with _home(qapp, tmp_path, clock, screened=False) as window:
        assert window.today.isVisible(), "one may look around"
        window.today.start_next()
        _settle(qapp)
        assert _list(window).check.isVisible()
        assert "a week or longer" in words(window)
        assert _list(window).check.frame.step.text() == "Part 1 of 3"
        _answer_no()
        assert _list(window).result.isVisible()
        _type(Qt.Key.Key_Return)
        assert window.findChildren(CheckInPage)[0].isVisible(), "then the session"


def test_a_stop_with_weakness_brings_the_list_before_the_next_session(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        begin(window)
        let_pass(house, clock, 30_000)
        press(window, "Stop: pain or tingling")
        let_pass(house, clock, 1_000)
        session = window.session.session
        player = session.player
        assert player is not None
    clock.pass_ms(3_600_000)
    with open_diary(tmp_path / "data", clock) as diary:
        (record,) = diary.sessions.between(MONDAY.date(), MONDAY.date())
        (stop,) = record.stops
        weak = type(stop)(stop.rep, stop.phase, stop.at, (StopReason.WEAKNESS,))
        diary.sessions.amend_stop(record.id, weak)
    clock.pass_ms(3_600_000)
    with _home(qapp, tmp_path, clock, screened=False) as window:
        ask_before_session(window)
        _settle(qapp)
        assert _list(window).check.isVisible()
        assert "You stopped with weakness" in words(window)


def test_a_yes_for_soon_locks_nothing(qapp: QApplication, tmp_path: Path) -> None:
    with _home(qapp, tmp_path, FakeClock(MONDAY)) as window:
        window.go_to(SCREENING)
        _settle(qapp)
        for tier in (Tier.NOW, Tier.TODAY):
            for _ in signs(tier):
                _type(Qt.Key.Key_N)
            _type(Qt.Key.Key_Return)
        for _ in signs(Tier.SOON):
            _type(Qt.Key.Key_Y)
        _type(Qt.Key.Key_Return)
        assert "Have this looked at soon" in words(window)
        press(_list(window).result, "Continue")
        assert window.today.isVisible()


def test_a_yes_for_today_locks_also_later_on(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with _home(qapp, tmp_path, clock) as window:
        clock.pass_ms(1_000)
        now = clock.now()
        window.crew.teller.tell(Screening(now, now.date(), frozenset({"calf"})))
        window.go_to(TODAY)
        assert window.room(LOCK).page.isVisible()
        assert "See somebody today" in words(window)
        window.go_to(ABOUT)
        assert window.room(ABOUT).page.isVisible(), "what is no exercise is not locked"
        press(window, "Back")
        assert window.room(LOCK).page.isVisible()


def _exercised(folder: Path) -> None:
    """One session, five days ago."""
    when = MONDAY - timedelta(days=5)
    with open_diary(folder, FakeClock(MONDAY)) as diary:
        routine = routine_of(open_library(), diary.settings, when.date())
        line = timeline(routine)
        key = diary.sessions.begin(plan_of(line), when, when.date(), "Europe/Paris")
        done = RepDone(line.steps[0].rep, when + timedelta(minutes=1))
        diary.sessions.add_rep(key, done, 60_000)
        diary.sessions.end(key, SessionState.ENDED_EARLY, when + timedelta(minutes=2))


def _write_and_rate(window: MainWindow) -> None:
    """Write one activity down, and rate it 3."""
    press(window.today, "Write it down")
    page = _goals(window)
    QTest.keyClicks(page.words.field, "Walk to the shop")
    _type(Qt.Key.Key_Return)
    (card,) = page.rate_cards
    QTest.keyClicks(card.scale.cells[0], "3")
    press(page, "Save")
    press(page, "Back")


def test_goals_are_asked_about_again_after_some_weeks(
    qapp: QApplication, tmp_path: Path
) -> None:
    _exercised(tmp_path / "data")
    clock = FakeClock(MONDAY)
    with _home(qapp, tmp_path, clock) as window:
        assert "something you want to do again" in words(window)
        _write_and_rate(window)
        assert window.today.isVisible()
        assert "want to do again" not in words(window)
    clock.pass_ms(28 * DAY_MS)
    with _home(qapp, tmp_path, clock) as window:
        press(window.today, "Rate it now")
        page = _goals(window)
        page.rate_cards[0].scale.set_value(6)
        assert page.change is not None
        page.change.choice.choose(2)
        press(page, "Save")
        _settle(qapp)
        assert "3 at first, 6 on 21 Dec" in words(window)
    first, later = MONDAY.date(), MONDAY.date() + timedelta(days=28)
    key = "walk to the shop"
    assert _told(tmp_path, Goal) == [Goal(key, "Walk to the shop", first)]
    ratings = [Rating(first, key, 3), Rating(later, key, 6)]
    assert _told(tmp_path, Rating) == ratings
    answers = [GlobalChange(later, Impression.LITTLE_BETTER)]
    assert _told(tmp_path, GlobalChange) == answers


def test_what_can_wait_is_put_off_for_the_day(
    qapp: QApplication, tmp_path: Path
) -> None:
    _exercised(tmp_path / "data")
    clock = FakeClock(MONDAY)
    with _home(qapp, tmp_path, clock) as window:
        _write_and_rate(window)
    clock.pass_ms(14 * DAY_MS)
    with _home(qapp, tmp_path, clock) as window:
        assert "what you want to do again" in words(window)
        press(window.today, "Ask me later")
        assert "what you want to do again" not in words(window)
    with _home(qapp, tmp_path, clock) as window:
        assert "what you want to do again" not in words(window)
    clock.pass_ms(DAY_MS)
    with _home(qapp, tmp_path, clock) as window:
        assert "what you want to do again" in words(window)
