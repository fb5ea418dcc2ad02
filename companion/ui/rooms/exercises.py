"""All exercises: to find, to look at, and to put into the plan."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from companion.domain.plan_edit import added, removed
from companion.ui.day_words import day_words
from companion.ui.doors import OWN_EXERCISE, PLAN
from companion.ui.pages.exercises import ExercisesPage
from companion.ui.planner import Edit, Planner

if TYPE_CHECKING:
    from companion.ui.room import Host


class ExercisesRoom:
    """The Exercises page, filled from the casebook."""

    def __init__(self, host: "Host") -> None:
        self._host = host
        crew = host.crew
        self._planner = Planner(crew.casebook, crew.teller, host.clock)
        self.page = ExercisesPage(host.theme, host.studio, host.clock, day_words())
        self.page.add_asked.connect(self._add)
        self.page.remove_asked.connect(self._remove)
        sure = crew.when_sure
        self.page.referred.connect(lambda *said: sure(partial(self._refer, *said)))
        self.page.dose_asked.connect(self._open_plan)
        self.page.own_asked.connect(lambda: host.go_to(OWN_EXERCISE))
        self.page.edit_asked.connect(self._edit)

    def enter(self) -> None:
        """Show all exercises as they stand now."""
        self.page.show_view(self._planner.view())

    def open(self, exercise_id: str) -> None:
        """Show one exercise, large."""
        self.page.open(exercise_id)

    def print_shown(self) -> None:
        """Print today's routine: it holds what the plan has for today."""
        self._host.crew.print_shop.today(self._host.frame)

    def _add(self, exercise_id: str) -> None:
        self._change(lambda own: added(own, exercise_id))

    def _remove(self, exercise_id: str) -> None:
        self._change(lambda own: removed(own, exercise_id))

    def _change(self, edit: Edit) -> None:
        def change() -> None:
            self._planner.change(edit)
            self.enter()

        self._host.crew.when_sure(change)

    def _open_plan(self, exercise_id: str) -> None:
        self._host.go_to(PLAN)
        self._host.room(PLAN).open(exercise_id)

    def _edit(self, exercise_id: str) -> None:
        self._host.go_to(OWN_EXERCISE)
        self._host.room(OWN_EXERCISE).open(exercise_id)

    def _refer(self, exercise_id: str, by: str, on: date) -> None:
        self._planner.refer(exercise_id, by, on)
        self.enter()
