"""A session in its states: each step, its menus, and what comes of a stop."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QDialog, QWidget

from companion.domain.exercise import Level, Side
from companion.domain.player import play
from companion.domain.routine import routine
from companion.domain.stop import Furthest, StopReason
from companion.domain.timeline import StepKind, timeline
from companion.ui.company import Company
from companion.ui.pages.session import SessionPage
from companion.ui.pages.sound_panel import SoundPanel
from companion.ui.window import MainWindow
from tests.fakes import FakeClock
from tests.house import begin

Shot = tuple[str, QWidget]
Settle = Callable[[MainWindow], None]
_STEPS = (
    ("ready", StepKind.GET_READY, 0.4),
    ("out", StepKind.OUT, 0.7),
    ("hold", StepKind.HOLD, 0.4),
    ("back", StepKind.BACK, 0.5),
    ("next", StepKind.GET_READY, 0.4),
    ("change-side", StepKind.CHANGE_SIDE, 0.5),
)


def session_shots(
    window: MainWindow, clock: FakeClock, settle: Settle
) -> Iterator[Shot]:
    """From the first wait to the stop, finished for today."""
    begin(window)
    page = window.session.session
    for name in _session(window, page, clock):
        settle(window)
        yield name, window
    window.session.stop_card.finish.click()
    settle(window)


def rest_shots(window: MainWindow, clock: FakeClock, settle: Settle) -> Iterator[Shot]:
    """The wait between two sets, and a stop whose way out is one picture."""
    exercises = [window.crew.casebook.exercises[one] for one in ("bridge", "wall-sit")]
    today = clock.now().date()
    window.play(play(timeline(routine(today, exercises, Level.L2, Side.RIGHT))))
    page = window.session.session
    _run_to(page, clock, StepKind.REST_BETWEEN_SETS, 0.4)
    settle(window)
    yield "session-rest", window
    page.stop()
    settle(window)
    yield "stop-in-rest", window
    window.play(play(timeline(routine(today, exercises[1:], Level.L2, Side.RIGHT))))
    _run_to(page, clock, StepKind.HOLD, 0.4)
    page.stop()
    settle(window)
    yield "stop-one-picture", window


def _session(window: MainWindow, page: SessionPage, clock: FakeClock) -> Iterator[str]:
    for name, kind, fraction in _STEPS:
        _run_to(page, clock, kind, fraction)
        yield f"session-{name}"
    page.toggle()
    yield "session-paused"
    yield from _menus(window, page)
    page.toggle()
    clock.pass_ms(1_000)
    page.beat()
    yield "session-count-in"
    (company,) = page.findChildren(Company)
    company.ear.startled.emit()  # as by a clap
    yield "session-clap"
    _answer_dialogs(window)
    page.stop()
    yield "stop"
    clock.pass_ms(1_000)  # a press in the first moment is not heard
    asked = window.session.stop_card.questions
    asked.what.choose((list(StopReason).index(StopReason.SPREAD_DOWN),))
    asked.where.choose(list(Furthest).index(Furthest.CALF))
    asked.strong.set_value(6)
    yield "stop-answered"


def _menus(window: MainWindow, page: SessionPage) -> Iterator[str]:
    page.top.menu.click()
    yield "session-menu"
    page.menu.change.click()
    yield "session-changes"
    page.menu.hide()
    page.top.sound.click()
    yield "session-sound"
    for panel in window.findChildren(SoundPanel):
        panel.hide()
    page.menu.finish_early_chosen.emit()
    yield "session-finish-early"
    _answer_dialogs(window)


def _answer_dialogs(window: MainWindow) -> None:
    """Choose what is safe."""
    for dialog in window.findChildren(QDialog):
        dialog.reject()


def _run_to(
    page: SessionPage, clock: FakeClock, kind: StepKind, fraction: float
) -> None:
    """Let the session run to so much of the next step of a kind."""
    while page.player is not None and not page.player.state.over:
        player = page.player
        if player.step.kind is kind and player.fraction >= fraction:
            return
        clock.pass_ms(250)
        page.beat()
