"""The whole record, readable: every session with what was done, felt and stopped."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from companion.chart.telling import FURTHEST_WORDS
from companion.domain.felt import Felt
from companion.domain.history import AfterCheck, History
from companion.domain.record import SessionRecord, SessionState, Source
from companion.domain.wording import minutes_of
from companion.language import mark, tr, trn
from companion.printing.booklet import Cover, booklet
from companion.printing.calendar_words import long_date, period
from companion.printing.furniture import running_head, title_head
from companion.printing.lettering import Lettering, Measure
from companion.printing.piece import Piece, stacked
from companion.printing.press import Press, upright_press
from companion.printing.sheet import Sheet, SheetOptions
from companion.printing.table import Column, Rooms, column_rooms, table
from companion.printing.text import Align, Run, paragraph
from companion.printing.tone import Tone
from companion.printing.visit_words import REASONS

# No more of a session stands together: a page has to hold it.
_MOST_ROWS = 12
_SHARES = (54, 60, 22, 44)
_ENDS = {
    SessionState.OPEN: mark("not closed"),
    SessionState.FINISHED: mark("finished"),
    SessionState.STOPPED: mark("stopped"),
    SessionState.ENDED_EARLY: mark("ended early"),
}


@dataclass(frozen=True, slots=True)
class _Told:
    """The answers that belong to sessions, and the columns of all their tables."""

    history: History
    after: Mapping[str, AfterCheck]
    columns: Sequence[Column]
    rooms: Rooms


def record_sheet(history: History, options: SheetOptions, measure: Measure) -> Sheet:
    """As many pages as there is to tell; one that says so when there is nothing yet."""
    press = upright_press(options, measure)
    sessions = sorted(
        (one for one in history.sessions if one.reps or one.stops),
        key=lambda one: one.started,
    )
    title = tr("My record")
    when = _period(sessions)
    heads = (title_head(press, title, when), running_head(press, title, when))
    after = {one.session_id: one for one in history.after_checks}
    columns = _columns(press)
    rows = [row for one in sessions for row in _rows(press, one)]
    told = _Told(history, after, columns, column_rooms(press, columns, rows))
    parts = [tuple(_pieces(press, one, told)) for one in sessions]
    footer = tr("Home exercise companion · own record, not a medical report")
    name = f"{title}, {when}" if when else title
    return booklet(press, Cover(name, heads, footer), parts or [(_nothing(press),)])


def _period(sessions: Sequence[SessionRecord]) -> str:
    if not sessions:
        return ""
    days = [one.local_date for one in sessions]
    return period(min(days), max(days))


def _nothing(press: Press) -> Piece:
    return paragraph(
        press.measure, (press.body(tr("No session has been done yet.")),), press.width
    )


def _pieces(press: Press, session: SessionRecord, told: _Told) -> Iterator[Piece]:
    """The session in pieces that a page can hold; mostly one."""
    rows = _rows(press, session)
    first, *others = (
        table(press, told.columns, rows[at : at + _MOST_ROWS], told.rooms)
        for at in range(0, max(1, len(rows)), _MOST_ROWS)
    )
    lines = [_heading(press, session), *_answers(press, session, told)]
    yield stacked([*lines, first.lowered(0.8)])
    yield from others


def _heading(press: Press, session: SessionRecord) -> Piece:
    bold = Lettering(17 if press.scale.large else 13, bold=True)
    minutes = minutes_of(session.active_ms)
    parts = [
        *([trn("{n} minute", "{n} minutes", minutes)] if minutes else []),
        tr(_ENDS[session.state]),
        *([tr("added by hand")] if session.source is Source.BY_HAND else []),
    ]
    runs = (
        Run(long_date(session.local_date), bold),
        press.body(f"   {', '.join(parts)}", Tone.MID),
    )
    return paragraph(press.measure, runs, press.width)


def _answers(press: Press, session: SessionRecord, told: _Told) -> list[Piece]:
    """How it felt before and after, and one's own note."""
    after = told.after.get(session.id)
    before = told.history.baseline(session)
    parts = []
    if before is not None:
        parts.append(tr("Before: {felt}.", felt=_felt(before)))
    if after is not None and after.felt is not None:
        parts.append(tr("After: {felt}.", felt=_felt(after.felt)))
    if after is not None and after.effort is not None:
        parts.append(tr("Effort {n} of 10.", n=after.effort))
    if after is not None and after.note:
        parts.append(after.note)
    if not parts:
        return []
    return [paragraph(press.measure, (press.body(" ".join(parts)),), press.width)]


def _felt(felt: Felt) -> str:
    return tr(
        "leg {leg}, back {back}, furthest {point}",
        leg=felt.leg,
        back=felt.back,
        point=tr(FURTHEST_WORDS[felt.furthest]),
    )


def _rows(press: Press, session: SessionRecord) -> list[tuple[str, ...]]:
    """A row for each exercise; large letters tell of a stop below it."""
    rows = [_row(session, item) for item in range(len(session.plan))]
    if not press.scale.large:
        return rows
    return [
        (*row, tr("{word}: {meaning}", word=tr("Stopped"), meaning=stops))
        if stops
        else tuple(row)
        for *row, stops in rows
    ]


def _row(session: SessionRecord, item: int) -> tuple[str, ...]:
    planned = session.plan[item]
    done = tr(
        "{done} of {planned}",
        done=session.reps_done(item),
        planned=planned.reps_planned,
    )
    return (planned.name, planned.dose_words, done, _stops(session, item))


def _stops(session: SessionRecord, item: int) -> str:
    """Every stop in an exercise: why and where."""
    found = []
    for stop in session.stops:
        if stop.rep.item != item:
            continue
        why = [tr(REASONS[one]) for one in stop.reasons] or [tr("stopped")]
        where = [tr(FURTHEST_WORDS[stop.furthest])] if stop.furthest else []
        found.append(", ".join((*why, *where)))
    return "; ".join(found)


def _columns(press: Press) -> Sequence[Column]:
    name, dose, done, stops = _SHARES
    columns = (
        Column(tr("Exercise"), name),
        Column(tr("Dose"), dose),
        Column(tr("Done|column of what was done"), done, Align.CENTRE, whole=True),
        Column(tr("Stopped"), stops, elastic=True),
    )
    return columns[:-1] if press.scale.large else columns
