"""A plan that a professional has written: exercises, doses, days, and to whom it says.

    taken_up(prescription, own, known, day)   the person's own plan as it becomes
    written_down(own, known, head)            the same the other way round

It stands where the person's own plan stands: under all rules of safety. What normally
is for nobody without a professional is in ``released``, one by one, by name.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from companion.domain.caution import Precaution
from companion.domain.exercise import Level, Side
from companion.domain.fact import fact
from companion.domain.own_plan import (
    MOST_NOTE,
    USUAL_DAYS,
    USUAL_MINUTES,
    OwnDose,
    OwnPlan,
)

MOST_EXERCISES = 8
MOST_NAME = 80
MOST_MESSAGE = 600


@fact
class SetDose:
    """A dose that is to hold as it is: one number of repetitions a set."""

    level: Level
    reps: tuple[int, ...]
    hold_seconds: float


@fact
class Prescribed:
    """One exercise of the plan; without a dose the program finds its own way.

    ``side`` is the one side to do, both unless said.
    """

    exercise_id: str
    dose: SetDose | None = None
    side: Side = Side.BOTH
    note: str = ""


@fact
class Prescription:
    """The whole plan: these exercises in this order, and no others.

    ``precautions`` are what the professional knows of the person; ``released`` the
    exercises that are for this person although they move the spine or are otherwise
    left out.
    """

    made_by: str
    made_on: date
    exercises: tuple[Prescribed, ...]
    days: frozenset[int] = USUAL_DAYS
    minutes: int = USUAL_MINUTES
    message: str = ""
    precautions: frozenset[Precaution] = frozenset()
    released: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        """Refuse a plan that nobody made, or without exercises. Raises ValueError."""
        if not self.made_by.strip() or not self.exercises:
            msg = "a plan has a maker and at least one exercise"
            raise ValueError(msg)

    @property
    def ids(self) -> tuple[str, ...]:
        """Its exercises, in order."""
        return tuple(one.exercise_id for one in self.exercises)


@fact
class PlanHead:
    """What a plan says of itself: by whom, when, to whom with which words."""

    made_by: str
    made_on: date
    message: str = ""
    precautions: frozenset[Precaution] = frozenset()
    released: frozenset[str] = frozenset()


def taken_up(
    one: Prescription, own: OwnPlan, known: Collection[str], day: date
) -> OwnPlan:
    """The person's plan once this one holds, from a day on; ``known`` are all ids.

    What the person cannot do, such as kneeling, and what they let rest stays so.
    """
    doses = {
        item.exercise_id: OwnDose(
            item.dose.level,
            item.dose.reps,
            item.dose.hold_seconds,
            day,
            prescribed=True,
        )
        for item in one.exercises
        if item.dose is not None
    }
    sides = {
        item.exercise_id: item.side
        for item in one.exercises
        if item.side is not Side.BOTH
    }
    notes = {item.exercise_id: item.note for item in one.exercises if item.note}
    return replace(
        own,
        days=one.days,
        minutes=one.minutes,
        added=one.ids,
        removed=frozenset(known) - frozenset(one.ids),
        resting={key: until for key, until in own.resting.items() if key in one.ids},
        order=one.ids,
        doses=doses,
        sides=sides,
        notes=notes,
    )


def written_down(own: OwnPlan, wanted: Collection[str], head: PlanHead) -> Prescription:
    """The plan as it can be handed on: ``wanted`` are its exercises, in their order.

    Raises ValueError when there is none, or nobody's name.
    """
    exercises = tuple(
        Prescribed(
            key,
            _dose(own.doses.get(key)),
            own.sides.get(key, Side.BOTH),
            own.notes.get(key, "")[:MOST_NOTE],
        )
        for key in wanted
    )
    return Prescription(
        head.made_by,
        head.made_on,
        exercises,
        own.days,
        own.minutes,
        head.message,
        head.precautions,
        head.released & frozenset(wanted),
    )


def _dose(dose: OwnDose | None) -> SetDose | None:
    if dose is None:
        return None
    return SetDose(dose.level, dose.reps, dose.hold_seconds)
