"""What follows a stop, through the real window."""

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.domain.felt import Felt
from companion.domain.history import AfterRest
from companion.domain.rule import RuleKey
from companion.domain.stop import Furthest
from companion.ui.doors import RATE, SCREENING, TODAY
from companion.ui.pages.guide import Guide
from companion.ui.pages.rate_page import RatePage
from companion.ui.stop_place import StopPlace
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import MONDAY, at_home, begin, window_of
from tests.journeys.steps import press, run_exercise, states, words
from tests.journeys.stopping import MINUTE, SORE, rate, rested, stopped


def closed(window: MainWindow, clock: FakeClock) -> RuleKey | None:
    return window.crew.casebook.outlook(clock.now()).plan.closed


def test_rest_then_rate_then_back_where_it_began(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        after = stopped(house, clock, "More pain")
        assert "Rest and breathe into your belly" in words(window)
        assert after.rest.ring.count == "2:00"
        assert not after.rest.rate.isVisible()
        clock.pass_ms(90_000)
        after.rest.look()
        assert after.rest.ring.count == "0:30"
        clock.pass_ms(30_000)
        after.rest.look()
        assert after.rest.ring.count == "3:00"
        assert after.rest.rate.isVisible()
        clock.pass_ms(3 * MINUTE)
        after.rest.look()
        assert after.rate.isVisible()
        assert after.rate.leg.scale.cells[3].accessibleDescription() == "at start"
        rate(after.rate, SORE)
        assert "Back to where you began" in words(window)
        assert "Abdominal brace is closed for today" in " ".join(said(after))
        assert "one level easier" in " ".join(said(after))
        (told,) = window.crew.teller.all(AfterRest)
        assert told.fact.felt == SORE
        press(after, "Go on with the others")
        player = window.session.session.player
        assert player is not None
        ids = [one.exercise.id for one in player.timeline.routine.items]
        assert "abdominal-brace" not in ids
        window.session.session.ended_early.emit()


@pytest.mark.parametrize("size", [(1024, 680), (1280, 800), (1920, 1080)])
def test_in_the_rest_the_person_is_large_at_every_size_of_text(
    qapp: QApplication, tmp_path: Path, size: tuple[int, int]
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        window.resize(*size)
        rest = stopped(house, clock, "More pain").rest
        scales = ((1.0, 0.8), (1.5, 0.45), (2.0, 0.3))
        for seconds, (text_scale, share) in product((0, 130), scales):
            clock.pass_ms(seconds * 1_000 if text_scale == 1.0 else 0)
            rest.look()
            house.theme.set_text_scale(text_scale)
            for _ in range(4):
                qapp.processEvents()
            assert rest.rate.isVisible() == (seconds > 0)
            assert rest._stage.height() >= share * size[1]
            assert not rest._scroll.fades
            shown = [one for one in (rest.rate, rest.finish) if one.isVisible()]
            assert len({one.y() for one in shown}) == 1
            assert len({one.height() for one in shown}) == 1
            if rest.get_help.y() == rest.finish.y():
                assert rest.get_help.height() == rest.finish.height()
            assert rest.finish.geometry().right() == rest._side.width() - 1
            how = house.theme.font(rest._how._size).pixelSize()
            assert how <= 1.3 * rest.finish.letters_px
            assert all(one.text_fits() for one in shown)


@pytest.mark.parametrize("key", [Qt.Key.Key_F5, Qt.Key.Key_F1])
def test_no_key_leads_away_from_a_stop_while_one_looks_for_help(
    qapp: QApplication, tmp_path: Path, key: Qt.Key
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        begin(window)
        run_exercise(house, clock, 1)
        window.session.session.stop()
        clock.pass_ms(1_000)
        press(window.session.stop_card, "When to get help")
        assert window.in_session
        assert not window.following
        if key is Qt.Key.Key_F1:
            window.crew.amenities.guide()
        QTest.keyClick(window, key)
        QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert window.in_session
        assert window.findChild(Guide) is None
        window.end_visit()
        assert window.session.stop_card.isVisible()


def test_on_another_day_going_on_after_a_stop_asks_how_it_is(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        after = rested(house, clock)
        rate(after.rate, SORE)
        clock.pass_ms(24 * 60 * MINUTE)
        press(after.result, "Go on with the others")
        assert not window.in_session
        assert window.today.isVisible()


def said(after: StopPlace) -> list[str]:
    """The lines of the result."""
    found = after.result._list
    assert found is not None
    return [found.accessibleDescription()]


def test_not_back_after_five_minutes_ends_the_day_and_asks_again(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        after = rested(house, clock)
        rate(after.rate, Felt(5, 2, Furthest.CALF))
        assert "That is enough for today" in words(window)
        assert not after.result.go_on.isVisible()
        press(after, "Finish today")
        assert closed(window, clock) is RuleKey.STOP_FINISH
        assert "That is enough for today" in words(window)
        clock.pass_ms(2 * 60 * MINUTE)
        window.go_to(TODAY)
        press(window.today, "Rate it now")
        page = window.room(RATE).page
        assert isinstance(page, RatePage)
        rate(page, SORE)
        assert "Rate it now" not in words(window)
        assert len(window.crew.teller.all(AfterRest)) == 2


@pytest.mark.parametrize("what", ["Weakness", "Tingling, numbness"])
def test_what_alarms_is_looked_at_at_once(
    qapp: QApplication, tmp_path: Path, what: str
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        stopped(house, clock, what)
        assert not window.session.isVisible()
        assert closed(window, clock) is RuleKey.LIST_DUE


def test_tingling_that_is_new_after_the_rest_leads_to_the_list_though_one_says_not_now(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        after = rested(house, clock)
        after.rate.tingling.choice.choose(2)
        assert closed(window, clock) is RuleKey.LIST_DUE, "from the moment it is said"
        press(after.rate, "Not now")
        assert not window.session.isVisible()
        assert window.room(SCREENING).page.isVisible()


def test_the_rating_after_the_rest_can_be_put_off(
    qapp: QApplication, tmp_path: Path
) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        after = rested(house, clock)
        press(after.rate, "Not now")
        assert window.today.isVisible()


def test_the_rest_can_be_left_for_today(qapp: QApplication, tmp_path: Path) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        after = stopped(house, clock)
        press(after.rest, "Finish today")
        assert window.today.isVisible()
        assert states(window.today)[1] == "stopped"


def test_help_is_a_visit_from_the_rest(qapp: QApplication, tmp_path: Path) -> None:
    clock = FakeClock(MONDAY)
    with at_home(qapp, tmp_path, clock) as house:
        window = window_of(house)
        after = stopped(house, clock)
        press(after.rest, "When to get help")
        assert not after.isVisible()
        window.end_visit()
        assert after.rest.isVisible()
