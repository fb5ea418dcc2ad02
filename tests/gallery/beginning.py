"""The first run, the list of red flags, the lock, the person and the goals."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import chain

from PySide6.QtWidgets import QWidget

from companion.domain.alarm_words import sign_lines
from companion.domain.caution import Condition, Precaution
from companion.domain.exercise import Side
from companion.domain.goal import Goal, Rating
from companion.domain.history import Screening
from companion.domain.intake import Intake
from companion.domain.person import Referral
from companion.domain.screening import Tier, signs
from companion.language import tr
from companion.ui.doors import ABOUT, GOALS, LOCK, SCREENING, TODAY, WELCOME
from companion.ui.window import MainWindow
from tests.house import MONDAY

Shot = tuple[str, QWidget]
Settle = Callable[[MainWindow], None]
TODAY_DATE = MONDAY.date()
LATE = Intake(
    Side.LEFT,
    Condition.DISC_HERNIATION,
    frozenset({Precaution.PREGNANCY_OVER_16_WEEKS, Precaution.CANCER}),
    (Referral("Ms Lind", TODAY_DATE, frozenset({"knee-to-chest"})),),
    frozenset({0, 1}),
)
WALK = Goal("walk to the shop", "Walk to the shop", TODAY_DATE)


def first_run_shots(window: MainWindow, settle: Settle) -> Iterator[Shot]:
    """Every step, as it is come to and with what it says."""
    for name in chain(_steps(window), _later(window)):
        settle(window)
        yield name, window


def _steps(window: MainWindow) -> Iterator[str]:
    yield from _age(window)
    yield from _signs(window)
    yield from _person(window)


def _age(window: MainWindow) -> Iterator[str]:
    room = window.room(WELCOME)
    yield "welcome"
    room.what.age.choose(0)
    yield "welcome-too-young"
    room.what.age.choose(1)
    room.what.on.click()


def _signs(window: MainWindow) -> Iterator[str]:
    check = window.room(SCREENING).check
    yield "signs-now"
    assert check.part is not None
    check.part.rows["ce_bowel"].choice.choose(1)
    yield "signs-now-yes"
    for tier in Tier:
        for one in signs(tier):
            check.part.rows[one.key].choice.choose(0)
        if tier is not Tier.NOW:
            yield f"signs-{tier.value}"
        check.on.click()
    yield "signs-clear"
    result = window.room(SCREENING).result
    soon = frozenset(one.key for one in signs(Tier.SOON)[:2])
    step = tr("Step {n} of {all}", n=2, all=4)
    result.show_result(sign_lines(soon), "gb", step)
    yield "signs-ask-soon"
    result.on.click()


def _person(window: MainWindow) -> Iterator[str]:
    room = window.room(WELCOME)
    yield "about-you"
    room.you.on.click()
    yield "about-you-missing"
    room.you.form.side.choose(0)
    room.you.form.condition.choose(0)
    room.you.on.click()
    yield "your-plan"
    room.plan.back.click()
    room.you.form.show_intake(LATE)
    room.you.on.click()
    yield "your-plan-waits"
    room.plan.back.click()
    room.you.form.show_intake(Intake(Side.LEFT, Condition.NOT_KNOWN))
    room.you.on.click()
    room.plan.look.click()
    yield "today-after-first-run"


def _later(window: MainWindow) -> Iterator[str]:
    window.go_to(ABOUT)
    about = window.room(ABOUT).page
    about.form.show_intake(LATE)
    about.form.referrals.open.click()
    about.form.referrals.form.what.choose(1)
    yield "about-you-asked-for"
    about.form.referrals.form.cancel.click()
    about.form.show_intake(Intake(Side.RIGHT, Condition.STENOSIS))
    about.form.changed.emit()
    about.save.click()
    yield "about-you-saved"


def goal_shots(window: MainWindow, settle: Settle) -> Iterator[Shot]:
    """Nothing written, something due, and how it went."""
    for name in _goals(window):
        settle(window)
        yield name, window


def _goals(window: MainWindow) -> Iterator[str]:
    window.go_to(GOALS)
    page = window.room(GOALS).page
    yield "goals-none"
    page.words.set_text(WALK.words)
    page.add.click()
    yield "goals-due"
    tell = window.crew.teller.tell
    for ago, score in ((42, 3), (28, 4), (14, 6), (0, 7)):
        tell(Rating(TODAY_DATE - timedelta(days=ago), WALK.key, score))
    window.go_to(GOALS)
    yield "goals"


def lock_shots(window: MainWindow, settle: Settle) -> Iterator[Shot]:
    """Today, then now; with the way out of it open. Nothing goes on after this."""
    for name in _lock(window):
        settle(window)
        yield name, window


def _lock(window: MainWindow) -> Iterator[str]:
    now, tell = window.clock.now(), window.crew.teller.tell
    for tier, key in ((Tier.TODAY, "calf"), (Tier.NOW, "ce_bowel")):
        now += timedelta(seconds=1)
        tell(Screening(now, now.date(), frozenset({key})))
        window.go_to(TODAY)
        yield f"lock-{tier.value}"
    page = window.room(LOCK).page
    page.clearance.open.click()
    page.clearance.unlock.click()
    yield "lock-clearance"
