"""The sheet for an appointment: four weeks of one's own record, and what to ask."""

from collections.abc import Mapping
from dataclasses import dataclass

from companion.chart.pain import least_height, pain_chart
from companion.chart.telling import pain_telling
from companion.domain.appointment import Appointment
from companion.domain.log_words import log_lines
from companion.domain.trend import steady_band
from companion.domain.wording import tenths
from companion.language import tr, trn
from companion.printing.calendar_words import brief_among, period
from companion.printing.chart_piece import chart_form, chart_piece
from companion.printing.field import labelled_line
from companion.printing.flow import Block, Kind, PageBlocks, Rooms, flowed, set_down
from companion.printing.furniture import Foot, plain_foot, running_head, title_head
from companion.printing.lettering import Lettering, Measure
from companion.printing.mark import Line, Pen
from companion.printing.piece import Piece, beside, stacked
from companion.printing.press import Press, upright_press
from companion.printing.sheet import Page, Sheet, SheetOptions
from companion.printing.table import Column, table
from companion.printing.text import Align, Run, line, paragraph, words_at
from companion.printing.tone import Tone
from companion.printing.visit_notes import shown, visit_heading, visit_notes
from companion.printing.visit_words import (
    CAUSES,
    SIDES,
    Bearer,
    figures,
    stop_row,
    week_row,
)

_ABOVE, _ABOVE_CLOSE = 3.2, 2.2
# Shares of the spare width.
_WEEK_SHARES = (42, 28, 26, 22, 28, 34)
_STOP_SHARES = (18, 56, 44, 29, 33)
# Lines to write on end this far above the footer, for a pen.
_ABOVE_FOOTER = 2.4


@dataclass(frozen=True, slots=True)
class _Fit:
    """The height of the chart and the gaps in mm, and how many stops and changes."""

    chart: float
    stops: int = 8
    changes: int = 6
    above: float = _ABOVE


# The roomiest that needs no more pages than the closest one is taken.
_FITS = (
    *(_Fit(chart) for chart in (84.0, 78.0, 72.0, 66.0, 62.0)),
    _Fit(62.0, above=_ABOVE_CLOSE),
    _Fit(62.0, changes=3, above=_ABOVE_CLOSE),
    _Fit(62.0, stops=6, changes=3, above=_ABOVE_CLOSE),
    _Fit(62.0, stops=5, changes=2, above=_ABOVE_CLOSE),
    _Fit(62.0, stops=4, changes=1, above=_ABOVE_CLOSE),
)
_LARGE_FITS = (_Fit(104.0),)


def appointment_sheet(
    found: Appointment,
    bearer: Bearer,
    names: Mapping[str, str],
    options: SheetOptions,
    measure: Measure,
) -> Sheet:
    """One page; in large print as many as the type needs.

    ``names`` are those of the exercises, by id.
    """
    press = upright_press(options, measure)
    title = tr("For my appointment")
    heads = _heads(press, title, found)
    rooms = Rooms(*(_room(press, head) for head in heads))
    told = _Told(found, bearer, names)
    pages, fit = _fewest(press, told, rooms)
    # The last block fills its page with lines to write on.
    used = sum(one.height for one in pages[-1][:-1])
    free = rooms.of(len(pages) - 1) - used - fit.above - _ABOVE_FOOTER
    last = _notes(press, told, fit, free)
    pages = (*pages[:-1], (*pages[-1][:-1], last))
    return Sheet(
        f"{title}, {period(found.first, found.last)}",
        tuple(
            _page(press, blocks, heads[min(number, 1)], (number + 1, len(pages)))
            for number, blocks in enumerate(pages)
        ),
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """What the sheet is made from."""

    found: Appointment
    bearer: Bearer
    names: Mapping[str, str]


def _fewest(
    press: Press, told: _Told, rooms: Rooms
) -> tuple[tuple[PageBlocks, ...], _Fit]:
    fits = _LARGE_FITS if press.scale.large else _FITS
    tried = [(flowed(_blocks(press, told, fit), rooms), fit) for fit in fits]
    least = len(tried[-1][0])
    return next(one for one in tried if len(one[0]) == least)


def _notes(press: Press, told: _Told, fit: _Fit, free: float) -> Block:
    lines = log_lines(told.found.changes, told.names)
    changes = shown(lines, fit.changes)
    return _block(visit_notes(press, changes, told.bearer, free), fit)


def _foot(press: Press, number: int, count: int) -> Foot:
    words = tr("Home exercise companion · own record, not a medical report")
    return plain_foot(press, number, count, words)


def _room(press: Press, head: Piece) -> float:
    return _foot(press, 1, 1).limit - press.form.top - head.height


def _heads(press: Press, title: str, found: Appointment) -> tuple[Piece, Piece]:
    weeks = period(found.first, found.last)
    if press.scale.large:
        return _tall_head(press, title, weeks), running_head(press, title, weeks)
    second = tr("four weeks, from my own record")
    return title_head(press, title, weeks, second), running_head(press, title, weeks)


def _tall_head(press: Press, title: str, weeks: str) -> Piece:
    """Title and days below each other: large letters have no room side by side."""
    head = title_head(press, title, "")
    told = line(press.measure, Run(weeks, press.scale.date), press.width)
    return stacked((head, told.lowered(1.6)))


def _blocks(press: Press, told: _Told, fit: _Fit) -> list[Block]:
    found = told.found
    pieces = [
        _bearer(press, told.bearer),
        _numbers(press, found),
        _pain(press, found, fit.chart),
        _weeks(press, found),
        _stops(press, found, fit.stops),
    ]
    return [*(_block(one, fit) for one in pieces), _notes(press, told, fit, 0.0)]


def _block(piece: Piece, fit: _Fit) -> Block:
    return Block(piece, Kind.OPENING, fit.above, 0.0)


def _bearer(press: Press, bearer: Bearer) -> Piece:
    """Name, sore side, cause as a professional told it."""
    person = bearer.person
    runs = (
        press.body(f"{tr('Sore side:')} "),
        press.label(f" {tr(SIDES[person.side])}"),
        press.body(f" \u00b7 {tr('Cause told:')} "),
        press.label(f" {tr(CAUSES[person.condition])}"),
    )
    if press.scale.large:
        told = paragraph(press.measure, runs, press.width)
        return stacked((_name(press, bearer, press.width), told), gap=2.0)
    half = press.width * 0.42
    told = paragraph(press.measure, runs, press.width - half - 6.0)
    return beside((_name(press, bearer, half), told.indented(half + 6.0)))


def _name(press: Press, bearer: Bearer, right: float) -> Piece:
    label = press.label(tr("Name"))
    if not bearer.name:
        return labelled_line(press, label, 0.0, right)
    runs = (label, press.body(f"  {bearer.name}"))
    return paragraph(press.measure, runs, right)


def _numbers(press: Press, found: Appointment) -> Piece:
    """Four large numbers in equal columns, parted by hairlines; two in large print."""
    columns = 2 if press.scale.large else 4
    cell, pad = press.width / columns, 4.0
    shown = figures(found)
    rows = []
    for first in range(0, len(shown), columns):
        cells: list[Piece] = []
        for number, figure in enumerate(shown[first : first + columns]):
            big = Lettering(26 if press.scale.large else 19, bold=True, leading=1.2)
            left = number * cell + (pad if number else 0.0)
            room = cell - (2 * pad if number else pad)
            top = paragraph(press.measure, (Run(figure.number, big),), room)
            words = press.body(figure.words, Tone.MID)
            below = paragraph(press.measure, (words,), room)
            cells.append(stacked((top, below)).indented(left))
        row = beside(cells)
        ends = [
            Line(((n * cell, 0.5), (n * cell, row.height)), Pen(0.6, Tone.HAIR))
            for n in range(1, columns)
        ]
        rows.append(Piece(row.height, (*row.marks, *ends)))
    return stacked(rows, gap=3.0)


def _pain(press: Press, found: Appointment, high: float) -> Piece:
    """Leg and back pain, normal ups and downs, stops, and the furthest point."""
    heading = visit_heading(press, tr("Pain as each day began"))
    octagon, band = tr("Octagon: a stop."), _band(found)
    # Large letters have no room for it beside the heading.
    beside_it, below_it = (
        ("", [band, octagon]) if press.scale.large else (f" · {octagon}", [band])
    )
    told = words_at(
        press.measure,
        press.body(tr("0 to 10") + beside_it, Tone.MID),
        sum(m.width for m in heading.marks if hasattr(m, "width")) + 4.0,
        heading.height / 2 + 0.3,
    )
    least = least_height(chart_form(press, press.width, high))
    form = chart_form(press, press.width, max(high, least))
    first = found.first_told
    steady = steady_band(found.spread, None if first is None else first[1])
    chart = pain_chart(found.spread, steady, form)
    key = " ".join(one for one in below_it if one)
    lines = [paragraph(press.measure, (press.body(key, Tone.MID),), press.width)]
    head = beside((heading, Piece(0.0, (told,))))
    say_day = brief_among(found.first, found.last)
    piece = chart_piece(chart, press, pain_telling(found.spread, say_day))
    return stacked((head, piece.lowered(1.0), *(lines if key else [])))


def _band(found: Appointment) -> str:
    """What the band of the chart means; nothing where no leg pain was told."""
    if found.first_told is None:
        return ""
    week, leg = found.first_told
    return tr(
        "Grey band: within 2 points of week\u00a0{week} (leg {pain}). May be normal"
        " ups and downs.",
        week=week,
        pain=tenths(leg),
    )


def _weeks(press: Press, found: Appointment) -> Piece:
    large = press.scale.large
    centre = Align.CENTRE
    heads = (
        (tr("Week of") if large else tr("Week"), Align.LEFT),
        (tr("Sessions"), centre),
        (tr("Minutes"), centre),
        (tr("Stops"), centre),
        (tr("Leg pain"), centre),
        (tr("Furthest"), Align.LEFT),
    )
    columns = [
        Column(head, share, align, whole=True)
        for (head, align), share in zip(heads, _WEEK_SHARES, strict=True)
    ]
    return table(press, columns, [week_row(one, brief=large) for one in found.weeks])


def _stops(press: Press, found: Appointment, most: int) -> Piece:
    """Every stop; when there are many, the newest."""
    heading = visit_heading(press, tr("Every stop"))
    if not found.stops:
        none = line(press.measure, press.body(tr("None.")), press.width)
        return stacked((heading, none))
    heads = (tr("Date"), tr("Exercise"), tr("Reason"), tr("Place"), tr("After 5 min"))
    columns = [
        Column(head, share, whole=not number)
        for number, (head, share) in enumerate(zip(heads, _STOP_SHARES, strict=True))
    ]
    kept = found.stops[-most:]
    rows = table(press, columns, [stop_row(one) for one in kept])
    earlier = len(found.stops) - len(kept)
    more = trn("and {n} earlier", "and {n} earlier", earlier)
    rest = [line(press.measure, press.body(more, Tone.MID), press.width)]
    return stacked((heading, rows, *(rest if earlier else [])))


def _page(
    press: Press, blocks: PageBlocks, head: Piece, place: tuple[int, int]
) -> Page:
    form = press.form
    feet = _foot(press, *place)
    top = form.top + head.height
    body = set_down(blocks, top, feet.limit - top, press.width, 0.0)
    shifted = tuple(mark.moved(form.side, 0.0) for mark in body)
    marks = (*head.moved(form.side, form.top), *shifted, *feet.marks)
    return Page(form, marks, feet.limit)
