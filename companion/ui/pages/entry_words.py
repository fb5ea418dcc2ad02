"""What is said of an entry of the diary: when, how it felt, and what was changed."""

from companion.chart.telling import FURTHEST_WORDS
from companion.domain.day import at_place
from companion.domain.entry import Entry
from companion.domain.felt import Felt
from companion.domain.record import Source
from companion.domain.revision import (
    DayChanged,
    EditSeen,
    EffortWas,
    FeltWas,
    MinutesChanged,
    NoteWas,
    SetsChanged,
    StopWas,
    Was,
)
from companion.domain.wording import minutes_of
from companion.language import tr, trn
from companion.printing.calendar_words import brief_date, clock_time
from companion.ui.mirror import change_words
from companion.ui.pages.week_words import stop_words


def entry_head(entry: Entry) -> str:
    """``10:05 · 13 min``; without a time for what was added by hand."""
    record = entry.record
    parts = (
        [tr("{minutes} min", minutes=minutes_of(record.active_ms))]
        if record.active_ms
        else []
    )
    if record.source is Source.TIMED:
        parts.insert(0, clock_time(at_place(record.started, record.zone)))
    return " · ".join(parts) or tr("Session")


def felt_lines(entry: Entry) -> tuple[str, ...]:
    """``Leg 4 → 5``, ``Back 2 → 2``, ``Furthest: thigh → calf``, as far as told."""
    effort = entry.effort
    hard = () if effort is None else (tr("Effort {n} of 10", n=effort),)
    return (*_pain_lines(entry), *hard)


def _pain_lines(entry: Entry) -> tuple[str, ...]:
    before, after = entry.before_felt, entry.after_felt
    if before is None and after is None:
        return ()
    both = before is not None and after is not None
    shown = [one for one in (before, after) if one is not None]
    lines = (
        tr("Leg {pain}", pain=change_words([str(one.leg) for one in shown])),
        tr("Back {pain}", pain=change_words([str(one.back) for one in shown])),
        tr("Furthest: {places}", places=_places(shown)),
    )
    if both:
        return lines
    return (tr("before") if after is None else tr("after"), *lines)


def edit_words(edit: EditSeen, zone: str) -> str:
    """``Changed 24 Nov, 10:12. Before: Bridge 12 repetitions.``."""
    at = at_place(edit.at, zone)
    return tr(
        "Changed {day}, {time}. Before: {what}.",
        day=brief_date(at.date()),
        time=clock_time(at),
        what=", ".join(_was(one) for one in edit.was),
    )


def _was(was: Was) -> str:
    match was:
        case SetsChanged():
            count = trn("{n} repetition", "{n} repetitions", was.before)
            return f"{was.name} {count}"
        case DayChanged():
            return brief_date(was.before)
        case MinutesChanged():
            return tr("{minutes} min", minutes=was.before)
        case StopWas():
            said = stop_words(was.stop)
            return tr("stop in {name}: {what}", name=was.name, what=said)
        case _:
            return _was_told(was)


def _was_told(was: FeltWas | NoteWas | EffortWas) -> str:
    match was:
        case FeltWas(felt=felt):
            values = {"leg": felt.leg, "back": felt.back, "place": _place(felt)}
            if was.after:
                return tr("after it leg {leg}, back {back}, {place}", **values)
            return tr("before it leg {leg}, back {back}, {place}", **values)
        case EffortWas():
            return tr("effort {n} of 10", n=was.effort)
        case NoteWas():  # pragma: no branch - there is no other
            return tr("note \u201c{text}\u201d", text=was.text)


def _places(felt: list[Felt]) -> str:
    """Both places, or the one that it stayed at."""
    return change_words(list(dict.fromkeys(_place(one) for one in felt)))


def _place(felt: Felt) -> str:
    return tr(FURTHEST_WORDS[felt.furthest])
