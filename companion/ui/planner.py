"""Changes of the plan: told to the diary, each as the plan is after it.

planner = Planner(casebook, teller, clock)
planner.view()                        the plan as its pages show it
planner.change(lambda own: ...)       an edit of domain/plan_edit.py
planner.undo()                        the plan as it was before the last change
"""

from collections.abc import Callable
from datetime import date

from companion.clock import Clock
from companion.domain.history import Choice, Decision
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Referral
from companion.domain.plan_change import OwnChange, change_words
from companion.domain.plan_edit import added
from companion.domain.plan_view import PlanView
from companion.domain.prescription import Prescription
from companion.language import tr
from companion.store.teller import Teller
from companion.ui.casebook import Casebook

Edit = Callable[[OwnPlan], OwnPlan]


class Planner:
    """Reads the plan, and keeps what a person decides about it."""

    def __init__(self, casebook: Casebook, teller: Teller, clock: Clock) -> None:
        self._casebook = casebook
        self._teller = teller
        self._clock = clock

    def view(self) -> PlanView:
        """The plan as it stands now."""
        return self._casebook.plan_view(self._clock.now())

    def today(self) -> date:
        """The day of the clock on the wall."""
        return self._clock.now().date()

    def change(self, edit: Edit) -> bool:
        """Change the own plan; whether it is another one after it.

        Presses that follow each other and say the same, such as those of a stepper,
        are one change: it is told, and taken back, as one.
        """
        told = self._teller.all(OwnPlan)
        before = told[-1].fact if told else OwnPlan()
        after = edit(before)
        if after == before:
            return False
        earlier = told[-2].fact if len(told) > 1 else OwnPlan()
        if told and told[-1].day == self.today():
            words = change_words(earlier, after, self._name)
            if words in {(), change_words(earlier, before, self._name)}:
                self._teller.take_back(told[-1].id)
        if after != self._casebook.own_plan():
            self._teller.tell(after)
        return True

    def changes(self) -> tuple[OwnChange, ...]:
        """What the person changed by themselves, the newest first."""
        told = self._teller.all(OwnPlan)
        plans = [OwnPlan(), *(one.fact for one in told)]
        made = [
            OwnChange(one.day, self._sentences(one.day, before, after))
            for one, before, after in zip(told, plans, plans[1:], strict=False)
        ]
        return tuple(one for one in reversed(made) if one.sentences)

    def _sentences(self, day: date, before: OwnPlan, after: OwnPlan) -> tuple[str, ...]:
        """What changed; a plan of a clinic is one change, whatever it holds."""
        for one in reversed(self._teller.all(Prescription)):
            if one.day == day and one.fact.ids == after.order != before.order:
                return (tr("You took up the plan of {name}.", name=one.fact.made_by),)
        return change_words(before, after, self._name)

    def undo(self) -> None:
        """Take the last change of the own plan back."""
        told = self._teller.all(OwnPlan)
        if told:
            self._teller.take_back(told[-1].id)

    def refer(self, exercise_id: str, by: str, on: date) -> None:
        """Keep who asked for an exercise, and have it in the plan."""
        self._teller.tell(Referral(by, on, frozenset({exercise_id})))
        self.change(lambda own: added(own, exercise_id))

    def decide(self, exercise_id: str, choice: Choice) -> None:
        """Keep what the person decided about a step of an exercise."""
        self._teller.tell(Decision(self.today(), exercise_id, choice))

    def _name(self, exercise_id: str) -> str:
        found = self._casebook.exercises.get(exercise_id)
        return found.name if found is not None else exercise_id
