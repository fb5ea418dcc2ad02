"""What a stop changes for an exercise next time, and why, in sentences (3.2)."""

from collections.abc import Mapping
from datetime import date

from companion.domain.exercise import Exercise
from companion.domain.history import History
from companion.domain.progression import standings
from companion.language import mark, tr

AFTER_STOP = mark("Next time it comes back one level easier, with half the reps.")
SET_ASIDE = mark(
    "It was stopped twice in a row, so it is set aside until a professional asks for"
    " it."
)
WHY = mark("Your body said that this was too much today. Less is the way back to more.")


def next_time_words(
    exercise_id: str,
    history: History,
    exercises: Mapping[str, Exercise],
    today: date,
) -> str:
    """What comes of an exercise that was stopped today."""
    standing = standings(history, exercises, today).of(exercise_id)
    return tr(SET_ASIDE if standing.set_aside is not None else AFTER_STOP)


def stopped_last_time(history: History) -> frozenset[str]:
    """The exercises whose last session ended in a stop of them."""
    found: dict[str, bool] = {}
    for session in sorted(history.sessions, key=lambda one: one.when):
        stopped = {stop.rep.item for stop in session.stops}
        for item, planned in enumerate(session.plan):
            if item in stopped or session.reps_done(item):
                found[planned.exercise_id] = item in stopped
    return frozenset(key for key, last in found.items() if last)
