"""Whether an exercise may be put into a plan, and what to say when it may not.

What keeps it out is always named; a professional who asked for it, with a name and a
day that is not yet to come, goes before what is written about people in general.
"""

from datetime import date
from enum import StrEnum

from companion.domain.caution import PROFESSIONAL_PLAN_ONLY, Fit
from companion.domain.exercise import Exercise, Spine
from companion.domain.fact import fact
from companion.domain.person import Person
from companion.domain.progression import Standing
from companion.language import mark, tr


class Admission(StrEnum):
    """What it takes to put an exercise into a plan."""

    OPEN = "open"
    SPINE = "spine"  # it moves the spine: a professional has to have asked
    UNSUITED = "unsuited"  # what the person told keeps it out, but for the same
    ASIDE = "aside"  # stopped twice running: asked for anew
    ASKED = "asked"  # a professional has asked for it


SPINE_WORDS = {
    Spine.FLEXION: mark("It bends your spine forward."),
    Spine.EXTENSION: mark("It arches your spine back."),
    Spine.ROTATION: mark("It turns your spine."),
    Spine.FLEXION_EXTENSION: mark("It bends and arches your spine."),
}
ONLY_ASKED = mark("It is only for you if a professional asked you to do it.")
OWN_PLAN_ONLY = mark("With what you said about your health, a professional chooses.")
STOPPED_TWICE = mark("You stopped it twice in a row. Ask a professional first.")


@fact
class Verdict:
    """An admission, and why, in sentences."""

    admission: Admission
    why: tuple[str, ...] = ()


def admit(one: Exercise, person: Person, standing: Standing, day: date) -> Verdict:
    """Whether an exercise may be put into the plan on a day."""
    asked, aside = person.asked_for(one.id, day), standing.set_aside
    if aside is not None and (asked is None or asked < aside):
        return Verdict(Admission.ASIDE, (tr(STOPPED_TWICE),))
    if asked is not None:
        return Verdict(Admission.ASKED)
    against = _against(one, person)
    if against:
        return Verdict(Admission.UNSUITED, (*against, tr(ONLY_ASKED)))
    if one.spine is not Spine.NEUTRAL:
        return Verdict(Admission.SPINE, (tr(SPINE_WORDS[one.spine]), tr(ONLY_ASKED)))
    return Verdict(Admission.OPEN)


def _against(one: Exercise, person: Person) -> tuple[str, ...]:
    """What the person told that keeps it out."""
    concerns = set(person.concerns)
    found = [
        caution.words
        for caution in one.cautions
        if caution.fit in {Fit.NO, Fit.PROFESSIONAL}
        and not concerns.isdisjoint(caution.whom)
    ]
    if PROFESSIONAL_PLAN_ONLY.intersection(concerns):
        found.append(tr(OWN_PLAN_ONLY))
    return tuple(found)
