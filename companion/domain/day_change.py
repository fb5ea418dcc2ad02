"""What a session of today is without or has beside the plan, and why, in sentences.

    change_words(looker, history, now) -> str

Empty when the session is the plan as it is: only then may a check-in say so.
"""

from collections.abc import Mapping
from dataclasses import replace

from companion.domain.day_plan import TWO_HOURS, Now, stopped_on
from companion.domain.exercise import Exercise
from companion.domain.fact import fact
from companion.domain.history import History
from companion.domain.outlook import Outlook
from companion.domain.own_plan import OwnPlan
from companion.domain.person import Person
from companion.domain.prospect import outlook
from companion.domain.routine import RoutineItem
from companion.domain.rule import RuleKey
from companion.language import mark, tr

_EARLY = mark("Not in the first {n} hours after getting up: {names}.")
_WAITS = mark("Not until it feels as it did before: {names}.")
_CLOSED = mark("Closed for today: {names}.")
_OTHER = mark("Not today: {names}.")
_ADDED = mark("Added today: {names}.")
_OVER = mark("The flare-up is over: your usual dose again.")
_DOSE = mark("Another dose today: {names}.")
_WHY = {
    RuleKey.FIRST_TWO_HOURS: _EARLY,
    RuleKey.RETURN_HALF: _WAITS,
    RuleKey.CLOSED_TODAY: _CLOSED,
}


@fact
class Looker:
    """Whose plan it is, and what it may hold."""

    exercises: Mapping[str, Exercise]
    person: Person
    own: OwnPlan


def change_words(looker: Looker, history: History, now: Now) -> str:
    """What the answers and the hour change of the day's plan (clinical.md 1, 3.2).

    ``now`` has the answers as they would be kept; the plan is that of the same day,
    whatever the hour, before anybody was asked.
    """
    told = () if now.check_in is None else (now.check_in,)
    earlier = tuple(one for one in history.check_ins if one.day != now.day)
    before = replace(history, check_ins=earlier)
    after = replace(history, check_ins=(*history.check_ins, *told))
    planned = _seen(looker, before, Now(now.day, now.session_day))
    seen, stopped = _seen(looker, after, now), stopped_on(history, now.day)
    rules = {one.exercise_id: one.rule for one in seen.plan.reasons}
    rules |= dict.fromkeys(stopped, RuleKey.CLOSED_TODAY)
    plan = _items(planned, frozenset())
    found = _differences(plan, _items(seen, stopped | seen.left_out), rules)
    flare, said = seen.flare, []
    if _DOSE in found and flare != planned.flare:
        del found[_DOSE]  # a good day more in a flare-up: so much of everything
        said.append(flare.words if flare is not None else tr(_OVER))
    hours = TWO_HOURS // 60
    said += [tr(words, n=hours, names=", ".join(of)) for words, of in found.items()]
    return " ".join(said)


def _differences(
    plan: Mapping[str, RoutineItem],
    today: Mapping[str, RoutineItem],
    rules: Mapping[str, RuleKey],
) -> dict[str, list[str]]:
    """The names of what is not as planned, by the sentence that says so."""
    found: dict[str, list[str]] = {}
    for key, item in plan.items():
        if key not in today:
            words = _WHY.get(rules[key], _OTHER) if key in rules else _OTHER
            found.setdefault(words, []).append(item.exercise.name)
        elif item != today[key]:
            found.setdefault(_DOSE, []).append(item.exercise.name)
    added = [item.exercise.name for key, item in today.items() if key not in plan]
    if added:
        found[_ADDED] = added
    return found


def _seen(looker: Looker, history: History, now: Now) -> Outlook:
    return outlook(looker.exercises, looker.person, history, now, looker.own)


def _items(seen: Outlook, without: frozenset[str]) -> dict[str, RoutineItem]:
    every = {one.exercise.id: one for one in seen.plan.items}
    return {key: item for key, item in every.items() if key not in without}
