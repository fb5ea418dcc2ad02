"""What one change of the own plan was, in words: the list of one's own changes."""

from collections.abc import Callable, Iterator
from datetime import date

from companion.domain.fact import fact
from companion.domain.own_plan import OwnPlan
from companion.language import tr

Names = Callable[[str], str]


@fact
class OwnChange:
    """One change that the person made: when, and what, in a sentence each."""

    day: date
    sentences: tuple[str, ...]

    @property
    def words(self) -> str:
        """All of it in one."""
        return " ".join(self.sentences)


def change_words(before: OwnPlan, after: OwnPlan, name: Names) -> tuple[str, ...]:
    """What a person did from one plan to the next; ``name`` names an exercise."""
    return (
        *_moves(before, after, name),
        *_doses(before, after, name),
        *_frame(before, after),
    )


def _moves(before: OwnPlan, after: OwnPlan, name: Names) -> Iterator[str]:
    back = {*before.removed, *before.resting} - {*after.removed, *after.resting}
    for one in sorted({*after.added} - {*before.added} | back):
        yield tr("You put {name} into your plan.", name=name(one))
    for one in sorted(after.removed - before.removed):
        yield tr("You took {name} out.", name=name(one))
    for one in sorted(after.resting.keys() - before.resting.keys()):
        yield tr("You let {name} rest.", name=name(one))


def _doses(before: OwnPlan, after: OwnPlan, name: Names) -> Iterator[str]:
    for one in sorted(before.doses.keys() | after.doses.keys()):
        if one not in after.doses:
            yield tr("{name} is at the program’s dose again.", name=name(one))
        elif before.doses.get(one) != after.doses[one]:
            yield tr("You set the dose of {name}.", name=name(one))
    for one in sorted(before.sides.keys() | after.sides.keys()):
        if before.sides.get(one) != after.sides.get(one):
            yield tr("You chose the side of {name}.", name=name(one))
    for one in sorted(before.notes.keys() | after.notes.keys()):
        if before.notes.get(one) != after.notes.get(one):
            yield tr("You changed the note of {name}.", name=name(one))


def _frame(before: OwnPlan, after: OwnPlan) -> Iterator[str]:
    if before.days != after.days:
        yield tr("You changed the session days.")
    if before.minutes != after.minutes:
        yield tr("Sessions take {n} minutes at most.", n=after.minutes)
    if before.order != after.order:
        chosen = bool(after.order)
        yield (
            tr("You changed the order.") if chosen else tr("The order is by position.")
        )
    if (before.positions, before.equipment) != (after.positions, after.equipment):
        yield tr("You changed what is left out.")
