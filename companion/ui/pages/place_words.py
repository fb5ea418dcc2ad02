"""What the pages of the plan say of where an exercise is, and why."""

from companion.domain.own_exercise import is_own
from companion.domain.own_plan import OwnPlan
from companion.domain.plan_view import Entry, Place
from companion.domain.wording import dose_words
from companion.language import mark, tr
from companion.printing.calendar_words import brief_date
from companion.ui.widgets.exercise_card import Mark

IN_PLAN = mark("In your plan")
# icon, words on a card, role
_MARKS = {
    Place.IN: ("tick", IN_PLAN, "accInk"),
    Place.OUT: ("minus", mark("You took it out"), "ink2"),
    Place.RULED_OUT: ("minus", mark("Not with what you ruled out"), "ink2"),
    Place.ASIDE: ("not_today", mark("Set aside"), "ambInk"),
    Place.LOCKED: ("lock", mark("Moves the spine"), "ambInk"),
    Place.UNSUITED: ("lock", mark("Not with what you said"), "ambInk"),
}
_TITLES = {
    Place.IN: IN_PLAN,
    Place.OUT: mark("You took it out"),
    Place.RULED_OUT: mark("Left out by your choice"),
    Place.ASIDE: mark("Set aside"),
    Place.LOCKED: mark("Only if a professional asked"),
    Place.UNSUITED: mark("Only if a professional asked"),
    Place.FREE: mark("Not in your plan"),
}
_WHY = {
    Place.OUT: mark("It stays out until you put it back."),
    Place.RULED_OUT: mark(
        "You ruled out its position or something that it needs. You can change that"
        " in your plan."
    ),
    Place.FREE: mark("You may add it. The plan may bring it in later by itself."),
}
IN_WORDS = mark("It comes round in your sessions, at most eight at a time.")


def mark_of(entry: Entry, own: OwnPlan) -> Mark | None:
    """What a card says of an exercise."""
    one = entry.exercise
    if entry.place is Place.RESTS:
        day = brief_date(own.resting[one.id])
        return Mark("clock", tr("Rests until {day}", day=day), "ink2")
    if entry.place is Place.FREE:
        return Mark("person", tr("Your own"), "ink2") if is_own(one.id) else None
    icon, words, role = _MARKS[entry.place]
    if entry.place is Place.IN and is_own(one.id):
        return Mark("person", tr("Your own, in your plan"), role)
    return Mark(icon, tr(words), role)


def place_title(entry: Entry, own: OwnPlan) -> str:
    """Where an exercise is, as a heading."""
    if entry.place is Place.RESTS:
        day = brief_date(own.resting[entry.exercise.id])
        return tr("Rests until {day}", day=day)
    return tr(_TITLES[entry.place])


def place_reasons(entry: Entry) -> tuple[str, ...]:
    """Why it is there, in sentences."""
    if entry.verdict.why:
        return entry.verdict.why
    words = _WHY.get(entry.place, "")
    if entry.place is Place.IN:
        words = IN_WORDS
    return (tr(words),) if words else ()


def asked_words(entry: Entry) -> str:
    """Who asked for it; empty when nobody did."""
    if entry.asked is None:
        return ""
    day = brief_date(entry.asked.on)
    return tr("{name} asked for it on {day}.", name=entry.asked.by, day=day)


def level_words(entry: Entry) -> str:
    """Where it stands: level and dose."""
    dose = dose_words(entry.exercise, entry.item.dose)
    return tr("Level {n}: {dose}", n=int(entry.item.level), dose=dose)
