"""The first run: its first, third and fourth step; the second is the red-flag list."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget

from companion.domain.first_run import FirstRun
from companion.domain.intake import Intake
from companion.domain.outlook import DayPlan
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person
from companion.domain.plan_preview import first_plan, left_out
from companion.domain.routine import Routine
from companion.domain.timeline import timeline
from companion.domain.way import Step
from companion.domain.wording import routine_words
from companion.language import capital, mark, tr
from companion.printing.calendar_words import DAYS
from companion.store.draft import Drafts
from companion.store.setting import TEXT_SCALE
from companion.ui.doors import HELP, SCREENING, TODAY
from companion.ui.pages.about_step import AboutStepPage
from companion.ui.pages.plan_step import PlanShown, PlanStepPage, left_out_lines
from companion.ui.pages.size_choice import sizes_from
from companion.ui.pages.welcome import WelcomePage
from companion.ui.rooms.about import about_form, tell_intake
from companion.ui.rooms.check_in import ask_before_session
from companion.ui.type_scale import system_scale

if TYPE_CHECKING:
    from companion.ui.room import Host

FIGURE = "walking"  # lends the drawn person of the first step
REST_TODAY = mark(
    "Today is a rest day in your plan: if you start, it is a short and gentle session."
)
CONSENT_FIRST = mark(
    "Exercises open when your midwife or physiotherapist has agreed. Go back and write"
    " down who it was, or do it later."
)
_WEEK = 7


class WelcomeRoom:
    """Shows the step where it was left; each answer is kept as it is given."""

    def __init__(self, host: "Host") -> None:
        self._host = host
        self._drafts = Drafts(host.crew.settings)
        self._run = FirstRun()
        self.page = QStackedWidget()
        sizes = sizes_from(system_scale())
        self.what = WelcomePage(host.theme, host.studio, sizes)
        self.page.addWidget(self.what)
        self._you: AboutStepPage | None = None
        self._plan: PlanStepPage | None = None
        self.what.size_chosen.connect(self._wear)
        self.what.age_told.connect(self._take_age)
        self.what.on_asked.connect(self._ask_signs)
        self.what.left.connect(host.put_off_welcome)
        self.what.help_asked.connect(lambda: host.visit(HELP))

    @property
    def you(self) -> AboutStepPage:
        """The third step; made when it is come to."""
        if self._you is None:
            host = self._host
            made = AboutStepPage(host.theme, about_form(host))
            made.kept.connect(lambda intake: self._keep(intake=intake))
            made.on_asked.connect(self._show_plan)
            made.back_asked.connect(lambda: self._show(Step.WHAT))
            made.left.connect(host.put_off_welcome)
            made.help_asked.connect(lambda: host.visit(HELP))
            self.page.addWidget(made)
            self._you = made
        return self._you

    @property
    def plan(self) -> PlanStepPage:
        """The last step; made when it is come to."""
        if self._plan is None:
            host = self._host
            made = PlanStepPage(host.theme, host.studio)
            finish, when_sure = self._finish, host.crew.when_sure
            made.start_asked.connect(lambda: when_sure(partial(finish, starts=True)))
            made.look_asked.connect(lambda: when_sure(partial(finish, starts=False)))
            made.back_asked.connect(lambda: self._show(Step.YOU))
            made.help_asked.connect(lambda: host.visit(HELP))
            self.page.addWidget(made)
            self._plan = made
        return self._plan

    def enter(self) -> None:
        """Go on where it was left."""
        self._run = self._drafts.first_run()
        if self._run == FirstRun():
            self._begin()
        step = self._run.step
        self._show(Step.YOU if step is Step.SIGNS else step)

    def _begin(self) -> None:
        """Begin in the system's own size of text, where that is larger than usual."""
        settings, own = self._host.crew.settings, system_scale()
        if own > TEXT_SCALE.default and not settings.chosen(TEXT_SCALE):
            self._wear(own)

    def print_shown(self) -> None:
        """Nothing here is for paper yet."""

    def _show(self, step: Step) -> None:
        if step is Step.PLAN:
            self._show_plan(self._run.intake)
        elif step is Step.YOU:
            self._keep(step=Step.YOU)
            self.you.show_intake(self._run.intake)
            self.page.setCurrentWidget(self.you)
        else:
            exercises = self._host.crew.casebook.exercises
            figure = exercises.get(FIGURE)
            self.page.setCurrentWidget(self.what)
            self.what.show_run(self._run, figure)

    def _show_plan(self, intake: Intake) -> None:
        self._keep(step=Step.PLAN, intake=intake)
        self.plan.show_plan(self._planned(intake))
        self.page.setCurrentWidget(self.plan)

    def _planned(self, intake: Intake) -> PlanShown:
        host, today = self._host, self._host.clock.now().date()
        casebook, person = host.crew.casebook, intake.person
        own = OwnPlan(intake.days, intake.minutes)
        history = casebook.history(today)
        plan = first_plan(casebook.exercises, person, history, today, own)
        waits = person.needs_consent and not person.consented(today)
        rests = plan.items and not waits and not own.planned_on(today)
        return PlanShown(
            plan.items,
            self._summary(plan, own),
            self._left_out(plan, person),
            tr(CONSENT_FIRST) if waits else "",
            tr(REST_TODAY) if rests else "",
        )

    def _summary(self, plan: DayPlan, own: OwnPlan) -> str:
        first = self._host.crew.desk.first_weekday
        order = [(first + step) % _WEEK for step in range(_WEEK)]
        names = [tr(DAYS[one]) for one in order if one in own.days]
        days = capital(", ".join(names))
        if not plan.items:
            return days
        today = self._host.clock.now().date()
        total = timeline(Routine(today, plan.items)).total_ms
        return f"{days} · {routine_words(len(plan.items), total)}"

    def _left_out(self, plan: DayPlan, person: Person) -> tuple[tuple[str, str], ...]:
        exercises = self._host.crew.casebook.exercises
        return left_out_lines(left_out(plan, exercises, person))

    def _take_age(self, old_enough: bool | None) -> None:
        self._keep(old_enough=old_enough)

    def _ask_signs(self) -> None:
        """On to the list; where it is answered already, on to the person."""
        self._keep(step=Step.SIGNS)
        self._host.go_to(SCREENING)

    def _finish(self, *, starts: bool) -> None:
        """The first run is over: from now on the person is known."""
        tell_intake(self._host, self._run.intake)
        self._drafts.keep_first_run(None)
        if starts:
            ask_before_session(self._host)
        else:
            self._host.go_to(TODAY)

    def _keep(self, **changes: Any) -> None:
        self._run = replace(self._run, **changes)
        self._drafts.keep_first_run(self._run)

    def _wear(self, scale: float) -> None:
        """Let all words have this size, now and later."""
        self._host.crew.settings.set(TEXT_SCALE, scale)
        self._host.crew.wear()
