"""The plan: what is in it, how much, when; and what the rules did to it."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from companion.domain.history import Choice
from companion.domain.own_plan import OwnPlan
from companion.domain.rule_lesson import RULES_PAGE
from companion.ui.doors import ABOUT, EXERCISES, GOALS, LEARN
from companion.ui.pages.plan import PlanPage
from companion.ui.planner import Planner

if TYPE_CHECKING:
    from companion.ui.plan_door import PlanDoor
    from companion.ui.room import Host


class PlanRoom:
    """The Plan page, filled from the casebook."""

    def __init__(self, host: "Host") -> None:
        self._host = host
        crew = host.crew
        self._planner = Planner(crew.casebook, crew.teller, host.clock)
        first = crew.desk.first_weekday
        self.page = page = PlanPage(host.theme, host.studio, host.clock, first)
        page.edited.connect(self._edit)
        page.accepted.connect(lambda key: self._decide(key, Choice.ACCEPT))
        page.put_off.connect(lambda key: self._decide(key, Choice.NOT_YET))
        page.easier_asked.connect(lambda key: self._decide(key, Choice.EASIER))
        page.undo_asked.connect(lambda key: self._decide(key, Choice.UNDO))
        page.undo_own_asked.connect(self._undo_own)
        page.add_asked.connect(lambda: host.go_to(EXERCISES))
        page.look_asked.connect(self._look)
        page.rules_asked.connect(self._open_rules)
        page.about_asked.connect(lambda: host.go_to(ABOUT))
        page.goals_asked.connect(lambda: host.go_to(GOALS))
        page.import_asked.connect(self._open_file)
        page.export_asked.connect(self._hand_on)

    @cached_property
    def door(self) -> "PlanDoor":
        """Plan files, in and out; most never see one."""
        from companion.ui.plan_door import PlanDoor  # noqa: PLC0415 - as said

        door = PlanDoor(self._host)
        door.changed.connect(self.enter)
        return door

    def enter(self) -> None:
        """Show the plan as it stands now."""
        self.page.show_view(self._planner.view(), self._planner.changes())

    def open(self, exercise_id: str) -> None:
        """Open one exercise of the plan."""
        self.page.open(exercise_id)

    def print_shown(self) -> None:
        """Print today's routine: it holds what the plan has for today."""
        self._host.crew.print_shop.today(self._host.frame)

    def _open_file(self) -> None:
        self.door.ask_and_open()

    def _hand_on(self) -> None:
        self.door.hand_on()

    def _edit(self, edit: Callable[[OwnPlan], OwnPlan]) -> None:
        """Change it once the date is sure; until then the page shows what is kept."""

        def change() -> None:
            if self._planner.change(edit):
                self.enter()

        if not self._host.crew.when_sure(change):
            self.enter()

    def _decide(self, exercise_id: str, choice: Choice) -> None:
        def keep() -> None:
            self._planner.decide(exercise_id, choice)
            self.enter()

        self._host.crew.when_sure(keep)

    def _undo_own(self) -> None:
        def undo() -> None:
            self._planner.undo()
            self.enter()

        self._host.crew.when_sure(undo)

    def _open_rules(self) -> None:
        self._host.go_to(LEARN)
        self._host.room(LEARN).open_lesson(RULES_PAGE)

    def _look(self, exercise_id: str) -> None:
        self._host.go_to(EXERCISES)
        self._host.room(EXERCISES).open(exercise_id)
