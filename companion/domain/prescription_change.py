"""What a professional's plan would change, said before anything does.

changes(Holder(person, own, ids), prescription, exercises)     titled lines
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from companion.domain.caution import Fit
from companion.domain.exercise import Dose, Exercise, Side, Spine
from companion.domain.fact import fact
from companion.domain.own_plan import OwnDose, OwnPlan
from companion.domain.person import Person, Referral
from companion.domain.person_words import PRECAUTIONS
from companion.domain.plan_preview import suited
from companion.domain.prescription import Prescription, SetDose
from companion.domain.word_search import by_name
from companion.domain.wording import dose_words
from companion.language import capital, mark, tr, trn

WEEKDAYS = (
    mark("Monday"),
    mark("Tuesday"),
    mark("Wednesday"),
    mark("Thursday"),
    mark("Friday"),
    mark("Saturday"),
    mark("Sunday"),
)
_SIDES = {Side.LEFT: mark("left side only"), Side.RIGHT: mark("right side only")}


@fact
class Holder:
    """Whose plan it is: the person, their own plan, and the exercises it draws from.

    ``aside`` are the exercises that two stops running have set aside, with the day.
    """

    person: Person
    own: OwnPlan
    ids: tuple[str, ...]
    aside: tuple[tuple[str, date], ...] = ()


@fact
class Section:
    """Lines under a heading."""

    title: str
    lines: tuple[str, ...]


def drawn_from(
    exercises: Mapping[str, Exercise],
    person: Person,
    own: OwnPlan,
    week: int,
    day: date,
) -> tuple[str, ...]:
    """The exercises that a plan has in a week, in its order, before any day's rules."""
    listed = suited(exercises, person, week, day).ids
    wanted = dict.fromkeys((*own.added, *listed))
    there = [one for one in wanted if one in exercises and one not in own.removed]
    first = [one for one in own.order if one in there]
    return tuple(dict.fromkeys((*first, *there)))


def person_after(person: Person, one: Prescription) -> Person:
    """The person as the plan leaves them: what to mind, and what is released."""
    asked = Referral(one.made_by, one.made_on, one.released)
    referrals = tuple(dict.fromkeys((*person.referrals, asked)))
    return replace(
        person,
        precautions=person.precautions | one.precautions,
        referrals=referrals,
    )


def changes(
    holder: Holder, one: Prescription, exercises: Mapping[str, Exercise]
) -> tuple[Section, ...]:
    """Everything that would be another than it is now, and what will not be.

    Empty when it is the plan already.
    """
    after = person_after(holder.person, one)
    sections = (
        Section(tr("New in your plan"), _names(exercises, one.ids, holder.ids)),
        Section(tr("No longer in your plan"), _names(exercises, holder.ids, one.ids)),
        Section(tr("How much"), _doses(holder.own, one, exercises)),
        Section(tr("When"), _days(holder.own, one)),
        Section(tr("Notes"), _notes(holder.own, one, exercises)),
        Section(tr("Released for you"), _released(holder.person, one, exercises)),
        Section(tr("To be careful about"), _careful(holder.person, one)),
    )
    changed = tuple(section for section in sections if section.lines)
    stays = Section(tr("Stays left out"), _left_out(holder, after, one, exercises))
    return (*changed, stays) if changed and stays.lines else changed


def _names(
    exercises: Mapping[str, Exercise], ids: Sequence[str], others: Sequence[str]
) -> tuple[str, ...]:
    return tuple(exercises[key].name for key in ids if key not in others)


def _doses(
    own: OwnPlan, one: Prescription, exercises: Mapping[str, Exercise]
) -> tuple[str, ...]:
    """Dose and side of each exercise for which they change."""
    lines = []
    for item in one.exercises:
        exercise, key = exercises[item.exercise_id], item.exercise_id
        dose = own.doses.get(key)
        was = _amount(dose, own.sides.get(key, Side.BOTH), exercise)
        words = _amount(item.dose, item.side, exercise)
        told = {"name": exercise.name, "dose": words, "before": was}
        if words == was:
            continue
        if not words:
            lines.append(tr("{name}: grows by itself again", **told))
        elif was:
            lines.append(tr("{name}: {dose} (now: {before})", **told))
        else:
            lines.append(tr("{name}: {dose}", **told))
    return tuple(lines)


def _amount(dose: OwnDose | SetDose | None, side: Side, exercise: Exercise) -> str:
    """Dose and side in words; empty when nothing is set."""
    parts = []
    if dose is not None:
        parts.append(dose_words(exercise, _dose(dose, exercise)))
    if side in _SIDES:
        parts.append(tr(_SIDES[side]))
    return ", ".join(parts)


def _dose(dose: OwnDose | SetDose, exercise: Exercise) -> Dose:
    usual = exercise.dose(dose.level)
    return replace(usual, reps=dose.reps, hold_seconds=dose.hold_seconds)


def _days(own: OwnPlan, one: Prescription) -> tuple[str, ...]:
    lines = []
    if own.days != one.days:
        days = ", ".join(tr(WEEKDAYS[number]) for number in sorted(one.days))
        before = ", ".join(tr(WEEKDAYS[number]) for number in sorted(own.days))
        lines.append(tr("{days} (now: {before})", days=capital(days), before=before))
    if own.minutes != one.minutes:
        told = trn("At most {n} minute", "At most {n} minutes", one.minutes)
        lines.append(told)
    return tuple(lines)


def _notes(
    own: OwnPlan, one: Prescription, exercises: Mapping[str, Exercise]
) -> tuple[str, ...]:
    return tuple(
        tr("{name}: {note}", name=exercises[item.exercise_id].name, note=item.note)
        for item in one.exercises
        if item.note and item.note != own.notes.get(item.exercise_id)
    )


def _released(
    person: Person, one: Prescription, exercises: Mapping[str, Exercise]
) -> tuple[str, ...]:
    """By name, and with what makes them special; those asked for before are not new."""
    lines = []
    new = [key for key in one.released if not person.asked_for(key, one.made_on)]
    named = (exercises[key] for key in new)
    for exercise in sorted(named, key=lambda each: by_name(each.name)):
        if exercise.spine is Spine.NEUTRAL:
            lines.append(exercise.name)
        else:
            lines.append(tr("{name}: it moves the spine", name=exercise.name))
    return tuple(lines)


def _careful(person: Person, one: Prescription) -> tuple[str, ...]:
    new = one.precautions - person.precautions
    return tuple(tr(PRECAUTIONS[named].name) for named in sorted(new))


def _left_out(
    holder: Holder, after: Person, one: Prescription, exercises: Mapping[str, Exercise]
) -> tuple[str, ...]:
    """What the plan asks for, but two stops or one's health speak against."""
    aside = dict(holder.aside)
    lines = []
    for exercise in (exercises[key] for key in one.ids):
        since = aside.get(exercise.id)
        asked = after.asked_for(exercise.id, one.made_on)
        if since is not None and (asked is None or asked < since):
            words = mark(
                "{name}: you stopped it twice in a row, and the plan does not release"
                " it by name"
            )
        elif exercise.id not in one.released and exercise.fit(*after.concerns) in {
            Fit.NO,
            Fit.PROFESSIONAL,
        }:
            words = mark("{name}: what is known of your health speaks against it")
        else:
            continue
        lines.append(tr(words, name=exercise.name))
    return tuple(lines)
