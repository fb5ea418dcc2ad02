"""The red-flag list and its result: what is answered is kept at once, then told."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from companion.domain.alarm_words import sign_lines
from companion.domain.lock import ListDue, cleared_on, list_due, told_ahead
from companion.domain.sign_sheet import SignSheet
from companion.domain.way import Step
from companion.language import tr
from companion.store.draft import Drafts
from companion.ui.doors import HELP, TODAY
from companion.ui.pages.sign_check import SignCheckPage
from companion.ui.pages.sign_result import SignResultPage

if TYPE_CHECKING:
    from companion.ui.room import Host


FIGURE = "walking"  # lends the drawn person of the result


class ScreeningRoom:
    """Two pages; ``then`` is the place one was on the way to."""

    def __init__(self, host: "Host") -> None:
        self._host = host
        self.then: str = TODAY
        self._drafts = Drafts(host.crew.settings)
        self.check = SignCheckPage(host.theme)
        self.result = SignResultPage(host.theme, host.studio)
        self.page = QStackedWidget()
        self.page.addWidget(self.check)
        self.page.addWidget(self.result)
        self.check.answered.connect(self._drafts.keep_sheet)
        self.check.finished.connect(self._tell)
        self.check.left.connect(host.put_off_welcome)
        self.check.help_asked.connect(lambda: host.visit(HELP))
        self.result.help_asked.connect(lambda: host.visit(HELP))
        self.result.print_asked.connect(self.print_shown)
        self.result.on_asked.connect(lambda: host.go_to(self.then))

    def enter(self) -> None:
        """Ask on from where it was left."""
        host, today = self._host, self._host.clock.now().date()
        history = host.crew.casebook.history(today)
        why, cleared = list_due(history, today), cleared_on(history, today)
        if why is not None and cleared:
            why = ListDue.AFTER_CLEARANCE
        sheet = self._drafts.sheet(today).with_cleared(cleared)
        self.check.show_sheet(sheet, why, self._step())
        self.page.setCurrentWidget(self.check)

    def print_shown(self) -> None:
        """Print the emergency sheet."""
        self._host.crew.print_shop.help(self._host.frame)

    def _step(self) -> str:
        """Where in the first run this is; empty when it is over."""
        if self._host.crew.casebook.knows_person():
            return ""
        return tr("Step {n} of {all}", n=Step.SIGNS.number, all=len(Step))

    def _tell(self, sheet: SignSheet) -> None:
        """Keep the list for good; what locks, at once, the rest once the date is sure.

        After a wrong date a lock can still be opened, and the list comes again.
        """
        if sheet.tier is not None and sheet.tier.locks:
            self._keep(sheet, self._host.crew.teller.tell_at_once)
        else:
            tell = self._host.crew.teller.tell
            self._host.crew.when_sure(partial(self._keep, sheet, tell))

    def _keep(self, sheet: SignSheet, tell: Callable[[object], object]) -> None:
        """Keep it, and say what it means."""
        host, now = self._host, self._host.clock.now()
        step = self._step()
        history = host.crew.casebook.history(now.date())
        tell(sheet.screening(now, now.date(), told_ahead(history, now)))
        self._drafts.keep_sheet(None if sheet.whole else sheet.still_open())
        if sheet.tier is not None and sheet.tier.locks:
            host.go_to(TODAY)  # where the lock is met
            return
        exercises = host.crew.casebook.exercises
        if FIGURE in exercises:
            self.result.show_person(exercises[FIGURE])
        country = host.crew.print_shop.country()
        self.result.show_result(sign_lines(sheet.yes), country, step)
        self.page.setCurrentWidget(self.result)
