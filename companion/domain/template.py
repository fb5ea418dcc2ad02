"""What is in a plan, by week and cause, before anything of the day is known (5.3)."""

from collections.abc import Sequence

from companion.domain.caution import Condition, Precaution
from companion.domain.exercise import Category, Exercise, Position
from companion.domain.person import Person
from companion.domain.routine import RoutineItem

MOST_EXERCISES = 8

# Clinical.md 5.3, "Neutral plan": from which week on, and what is added then.
NEUTRAL = (
    (
        1,
        (
            "neutral-spine-check",
            "diaphragmatic-breathing",
            "abdominal-brace",
            "heel-slide",
            "supine-march",
            "sit-to-stand",
            "heel-raise",
            "walking",
            "seated-nerve-slider",
        ),
    ),
    (3, ("bridge", "bird-dog", "clamshell", "hip-hinge", "wall-sit")),
    (
        5,
        (
            "dead-bug",
            "side-bridge-knees",
            "front-plank-knees",
            "side-lying-hip-abduction",
            "hamstring-stretch-strap",
            "figure-four-stretch",
            "hip-flexor-stretch",
            "calf-stretch",
        ),
    ),
)
# "Deep gluteal/piriformis" and "Pregnancy": their own lists, from the first week.
DEEP_GLUTEAL = (
    "figure-four-stretch",
    "clamshell",
    "side-lying-hip-abduction",
    "bridge",
    "seated-nerve-slider",
    "walking",
)
PREGNANCY = (
    "diaphragmatic-breathing",
    "abdominal-brace",
    "bird-dog",
    "hip-hinge",
    "sit-to-stand",
    "heel-raise",
    "calf-stretch",
    "walking",
)
# "Mobility and walking daily": what a rest day keeps.
DAILY = ("walking", "diaphragmatic-breathing", "neutral-spine-check")
# The floor first, then up: each position is taken once [5.1 "Order", users.md].
POSITIONS = (
    Position.SUPINE,
    Position.SIDE_LYING,
    Position.PRONE,
    Position.QUADRUPED,
    Position.HALF_KNEELING,
    Position.SITTING,
    Position.STANDING,
)
# How many of a kind a full session has: all kinds, core and hips above all.
_SHARE = {
    Category.MOVEMENT_BREATHING: 1,
    Category.CORE_STRENGTH: 3,
    Category.HIP_STRENGTH: 2,
    Category.POSTURE_FUNCTION: 1,
    Category.STRETCH: 1,
    Category.NERVE_MOBILITY: 1,
}
_KINDS = tuple(_SHARE)


def template(person: Person, week: int, day_ids: frozenset[str]) -> tuple[str, ...]:
    """The exercises of a week of the plan (from 1); ``day_ids`` were asked for too.

    Asked-for ones come first: a professional's word goes before any list.
    """
    asked = tuple(sorted(day_ids))
    return tuple(dict.fromkeys((*asked, *_listed(person, week))))


def _listed(person: Person, week: int) -> tuple[str, ...]:
    if Precaution.PREGNANCY_OVER_16_WEEKS in person.precautions:
        return PREGNANCY
    if person.condition is Condition.DEEP_GLUTEAL:
        neutral = _neutral(week)
        return (*DEEP_GLUTEAL, *neutral)
    return _neutral(week)


def _neutral(week: int) -> tuple[str, ...]:
    # Newest first: what was added last is what the week is about.
    added = [ids for first, ids in NEUTRAL if first <= week]
    return tuple(one for ids in reversed(added) for one in ids)


def chosen(
    exercises: list[Exercise], turn: int, kept: frozenset[str]
) -> list[Exercise]:
    """At most eight, the most wanted first: to be kept, a share of every kind, others.

    ``turn`` counts sessions, so that those that had no place come round.
    """
    picked = [one for one in exercises if one.id in kept]
    rest = [one for one in exercises if one.id not in kept]
    for category, share in _SHARE.items():
        kind = [one for one in rest if one.category is category]
        start = (turn * share) % len(kind) if kind else 0
        picked += (kind[start:] + kind[:start])[:share]
    picked += [one for one in rest if one not in picked]
    return picked[:MOST_EXERCISES]


def by_position(items: Sequence[RoutineItem]) -> tuple[RoutineItem, ...]:
    """In an order that changes position as seldom as possible.

    Within a position breathing warms up, then core, hips, function, stretches, and
    the nerve last [5.1 "Order"].
    """

    def place(one: RoutineItem) -> tuple[int, int]:
        exercise = one.exercise
        kind = _KINDS.index(exercise.category)
        return POSITIONS.index(exercise.position), kind

    return tuple(sorted(items, key=place))


def arranged(
    items: Sequence[RoutineItem], order: Sequence[str]
) -> tuple[RoutineItem, ...]:
    """In the order that the person chose, new ones last; by position without any."""
    by_id = {one.exercise.id: one for one in items}
    first = [by_id[one] for one in order if one in by_id]
    return (*first, *by_position([one for one in items if one not in first]))
