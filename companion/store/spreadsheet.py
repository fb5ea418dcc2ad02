"""The history as a table for spreadsheets: one line an exercise of a session.

What was told of the session (pain, effort, a note) stands in each of its lines, so that
a filter or a sum over lines finds it there.
"""

import csv
from collections.abc import Iterator
from io import StringIO

from companion.domain.day import at_place
from companion.domain.day_answer import DayAnswer, day_answers
from companion.domain.entry import Entry, entries
from companion.domain.felt import Felt
from companion.domain.history import History
from companion.domain.record import SessionRecord

COLUMNS = (
    "date",
    "time",
    "zone",
    "session",
    "state",
    "written",
    "exercise",
    "level",
    "dose",
    "reps_done",
    "reps_planned",
    "session_minutes",
    "stop_reasons",
    "stop_furthest",
    "stop_strength",
    "leg_before",
    "back_before",
    "furthest_before",
    "tingling_before",
    "leg_after",
    "back_after",
    "furthest_after",
    "tingling_after",
    "next_morning",
    "effort",
    "note",
)
# A spreadsheet takes a text that begins so for a formula, whoever wrote it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def table_of(history: History) -> str:
    """The sessions as CSV (RFC 4180), with a line of headings."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    sessions = history.sessions
    made = entries(sessions, history.check_ins, history.after_checks)
    told = {one.record.id: one for one in made}
    answers = day_answers(history, sorted({one.local_date for one in sessions}))
    for record in sorted(sessions, key=lambda one: one.when):
        entry = told.get(record.id, Entry(record))
        answer = answers.get(record.local_date, DayAnswer())
        for line in _lines(record):
            cells = (*line, *_told(entry, answer))
            writer.writerow([_harmless(str(value)) for value in cells])
    return out.getvalue()


def _told(entry: Entry, answer: DayAnswer) -> tuple[object, ...]:
    """What was told of a session; an empty cell is what nobody told."""
    return (
        *_felt(entry.before_felt),
        *_felt(entry.after_felt),
        "" if answer.morning is None else answer.morning.value,
        "" if entry.effort is None else entry.effort,
        entry.note,
    )


def _felt(felt: Felt | None) -> tuple[object, ...]:
    if felt is None:
        return ("",) * 4
    return (felt.leg, felt.back, felt.furthest.value, felt.tingling.value)


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _lines(record: SessionRecord) -> Iterator[tuple[object, ...]]:
    started = at_place(record.started, record.zone)
    for item, planned in enumerate(record.plan):
        stops = [stop for stop in record.stops if stop.rep.item == item]
        yield (
            record.local_date.isoformat(),
            started.strftime("%H:%M") if record.at_its_moment else "",
            record.zone,
            record.id,
            record.state.value,
            record.source.value,
            planned.name,
            int(planned.level),
            planned.dose_words,
            record.reps_done(item),
            planned.reps_planned,
            f"{record.active_ms / 60_000:.1f}" if record.active_ms else "",
            " ".join(reason.value for stop in stops for reason in stop.reasons),
            " ".join(stop.furthest.value for stop in stops if stop.furthest),
            " ".join(str(stop.strength) for stop in stops if stop.strength is not None),
        )
