"""The plan as its two pages show it: each exercise with its place, its dose and why.

Worked out from the same functions as the plan of a day, so that they never differ.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum

from companion.domain.admission import Admission, Verdict, admit
from companion.domain.day_dose import own_sides
from companion.domain.day_plan import Now, plan_day, plan_ids
from companion.domain.dose_ladder import dose_ladder
from companion.domain.dose_limits import own_step
from companion.domain.exercise import Exercise
from companion.domain.fact import fact
from companion.domain.history import History
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person, Referral
from companion.domain.plan_log import LogLine, log_lines
from companion.domain.progression import (
    Standing,
    Standings,
    last_was_red,
    standings,
)
from companion.domain.routine import Routine, RoutineItem
from companion.domain.step_words import offer_words
from companion.domain.template import MOST_EXERCISES, arranged
from companion.domain.timeline import timeline


class Place(StrEnum):
    """Where an exercise is, seen from the plan."""

    IN = "in"
    RESTS = "rests"  # the person lets it rest until a day
    OUT = "out"  # the person took it out
    RULED_OUT = "ruled_out"  # by a position or a thing that the person ruled out
    ASIDE = "aside"  # stopped twice running
    LOCKED = "locked"  # it moves the spine
    UNSUITED = "unsuited"  # by what the person told
    FREE = "free"  # may be added


_BY_ADMISSION = {
    Admission.ASIDE: Place.ASIDE,
    Admission.SPINE: Place.LOCKED,
    Admission.UNSUITED: Place.UNSUITED,
}


@fact
class Entry:
    """One exercise: its place, its dose on an ordinary day, and what is known of it.

    ``planned`` says that it would be in the plan, were it not for its place; ``item``
    has the dose of a day that nothing makes lighter.
    """

    item: RoutineItem
    place: Place
    verdict: Verdict
    standing: Standing
    planned: bool
    asked: Referral | None = None

    @property
    def exercise(self) -> Exercise:
        """The exercise."""
        return self.item.exercise


@fact
class Offer:
    """A step that may be taken, with its reason as a question."""

    exercise_id: str
    name: str
    words: str


@fact
class PlanView:
    """All of the plan on a day.

    ``inside`` is in the order of a session; ``elsewhere`` in that of the library.
    ``session_ms`` is how long a session takes that has the most of them.
    """

    day: date
    own: OwnPlan
    person: Person
    inside: tuple[Entry, ...]
    elsewhere: tuple[Entry, ...]
    offers: tuple[Offer, ...]
    log: tuple[LogLine, ...]
    session_ms: int

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Every exercise once."""
        return (*self.inside, *self.elsewhere)

    def entry(self, exercise_id: str) -> Entry | None:
        """The entry of one exercise; None when it is not known."""
        found = (one for one in self.entries if one.exercise.id == exercise_id)
        return next(found, None)

    def at(self, *places: Place) -> tuple[Entry, ...]:
        """The entries at these places."""
        return tuple(one for one in self.entries if one.place in places)


def plan_view(
    exercises: Mapping[str, Exercise],
    person: Person,
    history: History,
    now: Now,
    own: OwnPlan,
) -> PlanView:
    """The plan as it stands on a day."""
    stand = standings(history, exercises, now.day)
    planned = plan_ids(exercises, person, history, now.day, own)
    entries = [
        _entry(one, person, stand, own, now.day, planned) for one in exercises.values()
    ]
    by_id = {one.exercise.id: one for one in entries}
    inside = [by_id[key] for key in planned if by_id[key].place is Place.IN]
    ordered = arranged([one.item for one in inside], own.order)
    today = plan_day(exercises, person, history, replace(now, session_day=True), own)
    calm = history.flare_up(now.day) is None and not last_was_red(history, now.day)
    return PlanView(
        now.day,
        own,
        person,
        tuple(by_id[item.exercise.id] for item in ordered),
        tuple(one for one in entries if one.place is not Place.IN),
        tuple(_offer(by_id[key]) for key in today.offers),
        log_lines(stand, exercises, calm=calm),
        _session_ms(ordered, now.day, own),
    )


def _entry(
    one: Exercise,
    person: Person,
    stand: Standings,
    own: OwnPlan,
    day: date,
    planned: Sequence[str],
) -> Entry:
    standing = stand.of(one.id)
    verdict = admit(one, person, standing, day)
    asked = [
        referral
        for referral in person.referrals
        if one.id in referral.exercise_ids and referral.on <= day
    ]
    return Entry(
        _usual(one, person, standing, own),
        _place(one, verdict, own, day, planned),
        verdict,
        standing,
        one.id in planned,
        max(asked, key=lambda each: each.on, default=None),
    )


def _place(
    one: Exercise, verdict: Verdict, own: OwnPlan, day: date, planned: Sequence[str]
) -> Place:
    if verdict.admission in _BY_ADMISSION:
        return _BY_ADMISSION[verdict.admission]
    if one.id in own.removed:
        return Place.OUT
    if one.id not in planned:
        return Place.FREE
    if own.rests(one.id, day):
        return Place.RESTS
    lacks = not own.equipment.isdisjoint(one.equipment)
    return Place.RULED_OUT if lacks or one.position in own.positions else Place.IN


def _usual(
    one: Exercise, person: Person, standing: Standing, own: OwnPlan
) -> RoutineItem:
    """The dose of a day that nothing makes lighter."""
    ladder = dose_ladder(one)
    index = min(standing.index, len(ladder) - 1)
    step, dose = ladder[index], own.doses.get(one.id)
    if dose is not None:
        lowered = standing.eased is not None and standing.eased >= dose.since
        step = own_step(dose, one, index, free=not lowered)
    sides = own_sides(one, person, own)
    return RoutineItem(one, step.level, step.dose(one), sides)


def _offer(entry: Entry) -> Offer:
    ladder, index = dose_ladder(entry.exercise), entry.standing.index
    words = offer_words(entry.exercise, ladder[index], ladder[index + 1])
    return Offer(entry.exercise.id, entry.exercise.name, words)


def _session_ms(items: Sequence[RoutineItem], day: date, own: OwnPlan) -> int:
    """About how long a session takes: as many as its limits let in."""
    line = timeline(Routine(day, tuple(items[:MOST_EXERCISES])))
    return min(line.total_ms, own.minutes * 60_000)
