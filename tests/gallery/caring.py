"""What is asked before and after a session, what follows a stop, and calm days."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QDialog, QWidget

from companion.domain.felt import Felt, Tingling
from companion.domain.history import CheckIn, FlareUp, NotToday
from companion.domain.stop import Furthest
from companion.ui.doors import AFTER, CHECK_IN, RATE, TODAY
from companion.ui.pages.rate_page import RatePage
from companion.ui.rooms.check_in import ask_before_session
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import answer

Shot = tuple[str, QWidget]
SORE = Felt(5, 2, Furthest.THIGH, Tingling.USUAL)


def caring_shots(
    window: MainWindow, clock: FakeClock, settle: Callable[[MainWindow], None]
) -> Iterator[Shot]:
    """One day on which much goes on."""
    for shots in (_before(window), _stopped(window, clock), _after(window, clock)):
        for name in shots:
            settle(window)
            yield name, window
    for name in _calm_days(window, clock):
        settle(window)
        yield name, window


def _before(window: MainWindow) -> Iterator[str]:
    ask_before_session(window)
    page = window.room(CHECK_IN).page
    yield "check-in"
    page.leg.scale.set_value(SORE.leg)
    page.back.scale.set_value(SORE.back)
    page.tingling.choice.choose(1)
    for row in page.news.rows:
        row.choose(0)
    page.body.chart.choose(3)
    page._show_step(len(page._cards) - 1)
    yield "check-in-answered"
    page.news.rows[2].choose(1)
    yield "check-in-yes"
    page.news.rows[2].choose(0)
    page.leg.scale.set_value(9)
    yield "check-in-strong"


def _stopped(window: MainWindow, clock: FakeClock) -> Iterator[str]:
    ask_before_session(window)
    answer(window, SORE)
    window.session.session.beat()
    window.session.session.stop()
    clock.pass_ms(1_000)  # a press in the first moment is not heard
    window.session.stop_card.rest.click()
    after = window.session.after
    yield "stop-rest"
    clock.pass_ms(150_000)
    after.rest.look()
    yield "stop-wait"
    after.rest.rate.click()
    yield "stop-rate"
    _rate(after.rate, Felt(6, 2, Furthest.CALF, Tingling.USUAL))
    yield "stop-result"
    after.result.finish.click()
    yield "today-enough"
    clock.pass_ms(2 * 3_600_000)
    window.go_to(TODAY)
    yield "today-asks-again"
    window.go_to(RATE)
    yield "rate-again"


def _rate(page: RatePage, felt: Felt) -> None:
    page.leg.scale.set_value(felt.leg)
    page.back.scale.set_value(felt.back)
    page.tingling.choice.choose(1)
    page.body.chart.choose(list(Furthest).index(felt.furthest))
    page.go_on.click()


def _after(window: MainWindow, clock: FakeClock) -> Iterator[str]:
    window.go_to(AFTER)
    yield "after-session"
    clock.pass_ms(21 * 3_600_000)
    window.go_to(TODAY)
    yield "today-morning"
    room = window.room(TODAY)
    room.answers.take("morning", "same")
    window.go_to(TODAY)
    yield "today-morning-where"
    room.answers.take("where", "thigh")


def _calm_days(window: MainWindow, clock: FakeClock) -> Iterator[str]:
    tell, today = window.crew.teller.tell, clock.now().date()
    room = window.room(TODAY)
    room.page.not_today_asked.emit(0)
    yield "not-today"
    _close_dialog(window)
    put_off = tell(NotToday(today))
    window.go_to(TODAY)
    yield "today-put-off"
    window.crew.teller.take_back(put_off)
    room.page.flare_asked.emit()
    yield "flare-question"
    _close_dialog(window)
    tell(FlareUp(today))
    window.go_to(TODAY)
    yield "today-flare"
    room.page.answered.emit("flare", "helps")
    yield "flare-advice"
    _close_dialog(window)
    tell(CheckIn(clock.now(), today, Felt(9, 3, Furthest.CALF)))
    window.go_to(TODAY)
    yield "today-no-session"
    clock.pass_ms(48 * 3_600_000)
    window.go_to(TODAY)
    yield "today-flare-day-3"


def _close_dialog(window: MainWindow) -> None:
    for dialog in window.findChildren(QDialog):
        dialog.reject()
