"""What kind of day it is, in a title and one line beside it."""

from companion.domain.outlook import Outlook
from companion.domain.rule import RuleKey
from companion.domain.today import ItemState
from companion.domain.typography import NO_BREAK
from companion.domain.wording import routine_words
from companion.language import mark, tr, trn
from companion.ui.pages.day import Day

_NOTHING = mark("No exercises")
_CLOSED: dict[RuleKey | None, str] = {
    RuleKey.LOCK: mark("Locked for now"),
    RuleKey.LIST_DUE: mark("Before anything else"),
    RuleKey.CONSENT: mark("Not yet"),
    RuleKey.START_REST: mark("Rest today"),
    RuleKey.START_NEW: mark("Rest today"),
    RuleKey.STOP_FINISH: mark("Done for today"),
}


def day_words(day: Day) -> tuple[str, str]:
    """The title of a day, and the line beside it."""
    seen = day.outlook
    if not day.routine.items:
        closed = seen.plan.closed if seen is not None else None
        return tr(_CLOSED.get(closed, _NOTHING)), ""
    special = _special(day, seen) if seen is not None else None
    if special is not None:
        return special
    items = len(day.routine.items)
    if day.next_item is None:
        done = day.states.count(ItemState.DONE)
        return tr("Done for today"), trn(
            "{done} of {n} exercise", "{done} of {n} exercises", items, done=done
        )
    words = routine_words(len(day.left.items), day.total_ms)
    if day.planned:
        return tr("Session day"), words
    walk = tr("A short walk is plenty.")
    if not day.next_day:
        return tr("Rest day"), walk
    later = tr("Next session day: {day}.", day=day.next_day)
    return tr("Rest day"), f"{walk} {_from_its_start(later)}"


def _from_its_start(sentence: str) -> str:
    """A sentence that begins a line rather than break before its colon."""
    head, colon, rest = sentence.partition(": ")
    return head.replace(" ", NO_BREAK) + colon + rest


def _special(day: Day, seen: Outlook) -> tuple[str, str] | None:
    """A day in a flare-up, or one that was put off."""
    if seen.flare is not None and day.next_item is not None:
        return seen.flare.title, routine_words(len(day.left.items), day.total_ms)
    if seen.put_off:
        return tr("Not today"), tr("Next session day: {day}.", day=day.next_day)
    return None
