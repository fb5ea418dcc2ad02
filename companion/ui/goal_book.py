"""The goals as the diary holds them, and what of them is due today."""

from datetime import date
from typing import TYPE_CHECKING, TypeVar

from companion.domain.goal import Due, GlobalChange, Goal, Goals, Rating, goals_of

if TYPE_CHECKING:
    from companion.ui.room import Host

T = TypeVar("T")


class GoalBook:
    """Reads what was told of goals."""

    def __init__(self, host: "Host") -> None:
        self._host = host

    def goals(self) -> Goals:
        """All activities with their ratings."""
        return goals_of(
            self._facts(Goal), self._facts(Rating), self._facts(GlobalChange)
        )

    def due(self) -> tuple[Due, ...]:
        """What is asked for today."""
        today = self._host.clock.now().date()
        return self.goals().due(today, self._host.crew.desk.first_day())

    def next_due(self) -> date:
        """The next day on which something will be asked for."""
        return self.goals().next_due(self._host.crew.desk.first_day())

    def _facts(self, kind: type[T]) -> tuple[T, ...]:
        return tuple(one.fact for one in self._host.crew.teller.all(kind))
