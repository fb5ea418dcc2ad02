"""Plans that come from a clinic and go to one: looked at, taken up, handed on.

    plan = post.open(path)          raises PlanRefused, with every fault by its line
    post.changes(plan)              what would be another than now, before anything is
    ids = post.take_up(plan)        the old plan stays in the diary; post.go_back(ids)
    post.written(head)              the plan as it is now, to be handed on
    post.save(path, plan)           raises OSError

Nothing here runs what a file holds; a plan is values, read with the limits of the
exercises, and stands under all rules of safety like a person's own choices.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from companion.clinic.plan_file import open_plan
from companion.clinic.plan_writer import plan_text
from companion.clock import Clock
from companion.domain.day_plan import Now, plan_day, week_of
from companion.domain.exercise import Exercise
from companion.domain.own_exercise import is_own
from companion.domain.person import Referral
from companion.domain.prescription import (
    MOST_EXERCISES,
    PlanHead,
    Prescription,
    taken_up,
    written_down,
)
from companion.domain.prescription_change import (
    Holder,
    Section,
    changes,
    drawn_from,
    person_after,
)
from companion.domain.progression import standings
from companion.store.folder import write_whole
from companion.ui.casebook import Casebook


class PlanPost:
    """Joins plan files with what the diary holds.

    ``tell`` keeps a fact and gives its id, ``take_back`` lets it hold no longer.
    """

    def __init__(
        self,
        book: Casebook,
        tell: Callable[[object], str],
        take_back: Callable[[str], None],
        clock: Clock,
    ) -> None:
        self._book = book
        self._tell = tell
        self._take_back = take_back
        self._clock = clock

    def open(self, path: Path) -> Prescription:
        """The plan in a file. Raises PlanRefused."""
        return open_plan(path, self._known(), self._today())

    def changes(self, plan: Prescription) -> tuple[Section, ...]:
        """What taking it up would change; empty when it is the plan already."""
        return changes(self._holder(), plan, self._known())

    def take_up(self, plan: Prescription) -> tuple[str, ...]:
        """Let it hold from today on; gives the ids by which it can be taken back."""
        holder, today = self._holder(), self._today()
        after = person_after(holder.person, plan)
        facts: list[object] = [plan]
        if after.precautions != holder.person.precautions:
            facts.append(after)
        facts.append(Referral(plan.made_by, plan.made_on, plan.released))
        facts.append(taken_up(plan, holder.own, self._known(), today))
        return tuple(self._tell(fact) for fact in facts)

    def go_back(self, ids: Sequence[str]) -> None:
        """Let the plan hold again that there was before."""
        for telling_id in reversed(ids):
            self._take_back(telling_id)

    def ids(self) -> tuple[str, ...]:
        """The exercises that the plan has now."""
        return self._holder().ids

    def written(self, made_by: str, message: str = "") -> Prescription:
        """The plan as it is now, for handing on; exercises of one's own are left out.

        Raises ValueError when nobody's name is given or nothing is in the plan.
        """
        holder, today = self._holder(), self._today()
        ids = self._for_a_file(holder)
        asked = holder.person.asked_for
        released = frozenset(one for one in ids if asked(one, today) is not None)
        head = PlanHead(made_by, today, message, holder.person.precautions, released)
        return written_down(holder.own, ids, head)

    def save(self, path: Path, plan: Prescription) -> None:
        """Write a plan file; an older one stays whole until the new one is.

        Raises OSError.
        """
        write_whole(path, plan_text(plan))

    def _for_a_file(self, holder: Holder) -> tuple[str, ...]:
        """The exercises to hand on: of a plan that draws from more, those of a day."""
        if len(holder.ids) <= MOST_EXERCISES:
            return holder.ids
        today, known = self._today(), self._known()
        history = self._book.history(today)
        day = plan_day(known, holder.person, history, Now(today), holder.own)
        return (
            tuple(one.exercise.id for one in day.items) or (holder.ids[:MOST_EXERCISES])
        )

    def _holder(self) -> Holder:
        today = self._today()
        person, own = self._book.person(today), self._book.own_plan()
        history, known = self._book.history(today), self._known()
        ids = drawn_from(known, person, own, week_of(history, today), today)
        found = standings(history, known, today)
        since = ((key, found.of(key).set_aside) for key in known)
        aside = tuple((key, day) for key, day in since if day is not None)
        return Holder(person, own, ids, aside)

    def _known(self) -> Mapping[str, Exercise]:
        """The program's own exercises: a clinic cannot know a person's."""
        return {
            key: one for key, one in self._book.exercises.items() if not is_own(key)
        }

    def _today(self) -> date:
        return self._clock.now().date()
