"""About you, after the first run: what is saved changes the plan, and says how."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from companion.domain.day_plan import week_of
from companion.domain.intake import Intake, intake_of
from companion.domain.person import Referral
from companion.domain.plan_preview import Look, what_changed
from companion.ui.day_words import day_words
from companion.ui.doors import ABOUT, HELP
from companion.ui.pages.about import AboutPage
from companion.ui.pages.about_form import AboutForm
from companion.ui.parting import ask_to_leave

if TYPE_CHECKING:
    from companion.ui.room import Host


def about_form(host: "Host") -> AboutForm:
    """The form, with the exercises there are and the first day of the week here."""
    crew = host.crew
    every = {one: crew.casebook.exercises[one] for one in crew.casebook.exercises}
    first = crew.desk.first_weekday
    return AboutForm(host.theme, host.clock, day_words(), every, first)


def tell_intake(host: "Host", intake: Intake) -> None:
    """Keep what was answered: the person, and the days and time of the plan.

    What a professional asked for is kept with the person; what was taken down
    elsewhere and is no longer there is taken back.
    """
    teller, casebook = host.crew.teller, host.crew.casebook
    for told in teller.all(Referral):
        if told.fact not in intake.referrals:
            teller.take_back(told.id)
    teller.tell(intake.person)
    own = casebook.own_plan()
    if (own.days, own.minutes) != (intake.days, intake.minutes):
        teller.tell(replace(own, days=intake.days, minutes=intake.minutes))


class AboutRoom:
    """The page of the answers given at the start."""

    def __init__(self, host: "Host") -> None:
        self._host = host
        self.page = AboutPage(host.theme, about_form(host))
        keep = host.crew.when_sure
        self.page.saved.connect(lambda intake: keep(partial(self._save, intake)))
        self.page.left.connect(self._leave)
        self.page.help_asked.connect(lambda: host.visit(HELP))

    def enter(self) -> None:
        """Show what is known; what is half filled in is still there."""
        casebook, today = self._host.crew.casebook, self._host.clock.now().date()
        own = casebook.own_plan()
        known = intake_of(casebook.person(today), own.days, own.minutes)
        if self.page.changed:
            self.page.resume(known)
        else:
            self.page.show_intake(known)

    @property
    def unsaved(self) -> bool:
        """Whether anything is answered that is not saved."""
        return self.page.changed

    def resume(self) -> None:
        """Show the answers again that are not saved."""
        self._host.go_to(ABOUT)

    def print_shown(self) -> None:
        """Nothing here is for paper."""

    def _leave(self) -> None:
        if self.unsaved:
            ask_to_leave(self._host, self.let_go)
        else:
            self._host.go_back()

    def let_go(self) -> None:
        """Show what is known again, and go back."""
        self.page.take_back()
        self._host.go_back()

    def _save(self, intake: Intake) -> None:
        """Keep it, and say what the plan makes of it."""
        host, today = self._host, self._host.clock.now().date()
        casebook = host.crew.casebook
        before = casebook.person(today)
        tell_intake(host, intake)
        week = week_of(casebook.history(today), today)
        look = Look(casebook.exercises, week, today)
        self.page.show_changes(what_changed(before, casebook.person(today), look))
