"""The history as a table for spreadsheets: one line an exercise of a session."""

import csv
from collections.abc import Iterator, Sequence
from io import StringIO

from companion.domain.day import at_place
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
)
# A spreadsheet takes a text that begins so for a formula, whoever wrote it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def table_of(records: Sequence[SessionRecord]) -> str:
    """The sessions as CSV (RFC 4180), with a line of headings."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for record in records:
        for line in _lines(record):
            writer.writerow([_harmless(str(value)) for value in line])
    return out.getvalue()


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _lines(record: SessionRecord) -> Iterator[tuple[object, ...]]:
    started = at_place(record.started, record.zone)
    for item, planned in enumerate(record.plan):
        stops = [stop for stop in record.stops if stop.rep.item == item]
        yield (
            record.local_date.isoformat(),
            started.strftime("%H:%M"),
            record.zone,
            record.id,
            record.state.value,
            record.source.value,
            planned.name,
            int(planned.level),
            planned.dose_words,
            record.reps_done(item),
            planned.reps_planned,
            f"{record.active_ms / 60_000:.1f}",
            " ".join(reason.value for stop in stops for reason in stop.reasons),
            " ".join(stop.furthest.value for stop in stops if stop.furthest),
            " ".join(str(stop.strength) for stop in stops if stop.strength is not None),
        )
