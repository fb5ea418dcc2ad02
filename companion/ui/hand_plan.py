"""Which exercises can be written down by hand: the usual ones, and all others."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from companion.clock import Clock
from companion.domain.exercise import Exercise, Gate
from companion.domain.programme import Programme
from companion.domain.record import PlannedExercise
from companion.domain.routine import routine
from companion.domain.snapshot import plan_of
from companion.domain.timeline import timeline
from companion.library import Library
from companion.store.writer import SessionWriter

_BACK = timedelta(weeks=4)


class HandPlan:
    """Doses as they were last done, or as the plan begins."""

    def __init__(
        self,
        library: Library,
        writer: SessionWriter,
        clock: Clock,
        programme: Callable[[], Programme],
    ) -> None:
        self._library = library
        self._writer = writer
        self._clock = clock
        self._programme = programme

    def plan(self, last: date | None = None) -> tuple[PlannedExercise, ...]:
        """What is usually done up to a day: the plan, and what the last weeks held.

        Whether exercises are open today does not matter: it is about what was done.
        """
        last = last or self._clock.now().date()
        held = {
            one.exercise_id: one
            for record in self._writer.between(last - _BACK, last)
            for one in record.plan
        }
        wanted = [one for one in self._programme().exercise_ids if one not in held]
        new = {one.exercise_id: one for one in self._as_planned(wanted)}
        order = [*self._programme().exercise_ids, *held]
        every = held | new
        return tuple(every[one] for one in dict.fromkeys(order) if one in every)

    def others(self, plan: Sequence[PlannedExercise]) -> tuple[PlannedExercise, ...]:
        """Every other exercise that is open to everybody, by name."""
        there = {one.exercise_id for one in plan}
        ids = [one for one in self._library.ids() if one not in there]
        found = self._as_planned(ids)
        return tuple(sorted(found, key=lambda one: one.name))

    def _as_planned(self, ids: Sequence[str]) -> tuple[PlannedExercise, ...]:
        found = list(self._exercises(ids))
        programme = self._programme()
        if not found:
            return ()
        made = routine(
            self._clock.now().date(), found, programme.level, programme.sore_side
        )
        return plan_of(timeline(made))

    def _exercises(self, ids: Sequence[str]) -> Iterator[Exercise]:
        for one in ids:
            if self._library.sound(one):
                exercise = self._library.exercise(one)
                if exercise.gate is Gate.OPEN:
                    yield exercise
