"""A session that was stopped, rested after, and rated."""

from companion.app import House
from companion.domain.felt import Felt
from companion.domain.stop import Furthest
from companion.ui.pages.rate_page import RatePage
from companion.ui.stop_place import StopPlace
from tests.fakes import FakeClock
from tests.house import begin, let_pass, window_of
from tests.journeys.steps import press, run_exercise

SORE = Felt(3, 2, Furthest.THIGH)
MINUTE = 60_000


def stopped(
    house: House, clock: FakeClock, *answers: str, felt: Felt = SORE
) -> StopPlace:
    """A session stopped in its second exercise; rest is asked for."""
    window = window_of(house)
    begin(window, felt)
    run_exercise(house, clock, 1)
    let_pass(house, clock, 9_000)
    window.session.session.stop()
    clock.pass_ms(1_000)
    for one in answers:
        press(window.session.stop_card, one)
    press(window.session.stop_card, "Rest 2 min, then rate again")
    return window.session.after


def rested(house: House, clock: FakeClock) -> StopPlace:
    """A session stopped, and rested for two minutes; a rating is asked for."""
    after = stopped(house, clock)
    clock.pass_ms(2 * MINUTE)
    after.rest.look()
    press(after.rest, "Rate it now")
    return after


def rate(page: RatePage, felt: Felt) -> None:
    page.leg.scale.set_value(felt.leg)
    page.back.scale.set_value(felt.back)
    page.tingling.choice.choose(0)
    page.body.chart.choose(list(Furthest).index(felt.furthest))
    press(page, "Continue")
