"""Which exercises can be written down by hand: the usual ones, and all others."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from companion.clock import Clock
from companion.domain.exercise import Exercise, Gate
from companion.domain.programme import Programme
from companion.domain.record import PlannedExercise
from companion.domain.retelling import retold
from companion.domain.routine import routine
from companion.domain.snapshot import plan_of
from companion.domain.timeline import timeline
from companion.domain.word_search import by_name
from companion.store.writer import SessionWriter

_BACK = timedelta(weeks=4)


class HandPlan:
    """Doses as they were last done, or as the plan has them.

    ``rows`` are those of the plan, as the week on paper shows them; ``exercises`` are
    all there are, one's own among them.
    """

    def __init__(
        self,
        exercises: Mapping[str, Exercise],
        writer: SessionWriter,
        clock: Clock,
        programme: Callable[[], Programme],
        rows: Callable[[], Sequence[PlannedExercise]],
    ) -> None:
        self._exercises = exercises
        self._writer = writer
        self._clock = clock
        self._programme = programme
        self._rows = rows

    def plan(self, last: date | None = None) -> tuple[PlannedExercise, ...]:
        """What is usually done up to a day: the plan, and what the last weeks held.

        Whether exercises are open today does not matter: it is about what was done.
        It is told in the words of today's language, whatever that of the record was.
        """
        last = last or self._clock.now().date()
        held = {
            one.exercise_id: retold(one, self._exercises)
            for record in self._writer.between(last - _BACK, last)
            for one in record.plan
        }
        planned = {one.exercise_id: one for one in self._rows()}
        return tuple((planned | held).values())

    def name(self, exercise_id: str) -> str:
        """What an exercise is called; empty when it cannot be used."""
        found = self._exercises.get(exercise_id)
        return found.name if found else ""

    def others(self, plan: Sequence[PlannedExercise]) -> tuple[PlannedExercise, ...]:
        """Every other exercise that is open to everybody, by name."""
        there = {one.exercise_id for one in plan}
        every = [self._exercises[one] for one in self._exercises if one not in there]
        found = sorted(
            (one for one in every if one.gate is Gate.OPEN),
            key=lambda one: by_name(one.name),
        )
        if not found:
            return ()
        today, programme = self._clock.now().date(), self._programme()
        made = routine(today, found, programme.level, programme.sore_side)
        return plan_of(timeline(made))
