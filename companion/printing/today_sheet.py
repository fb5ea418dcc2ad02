"""The sheet "Today": may I start, what do I do, how much, when do I stop."""

from collections.abc import Sequence
from dataclasses import dataclass

from companion.domain.routine import Routine
from companion.domain.timeline import timeline
from companion.domain.wording import minutes_of
from companion.language import mark, tr, trn
from companion.printing.banner import legend, stop_banner
from companion.printing.calendar_words import long_date, short_date
from companion.printing.closed_sheet import closed_sheet
from companion.printing.day_note import DayNote, note_foot, note_head
from companion.printing.exercise_row import Fit, exercise_row
from companion.printing.figure_strip import Artist
from companion.printing.flow import Block, Kind, PageBlocks, Rooms, evened, set_down
from companion.printing.furniture import foot, running_head, title_head
from companion.printing.intake import afterwards, before
from companion.printing.lettering import Measure
from companion.printing.piece import Piece
from companion.printing.press import Press, upright_press
from companion.printing.sheet import Page, Sheet, SheetOptions

TITLE = mark("Today\u2019s routine")
# Width of one of two pictures; the largest that keeps the number of pages is taken.
CELLS = (57.0, 55.0, 53.0, 51.0, 49.0, 47.0)
# A long plan may have lower people: width of a picture and height of one who stands.
CLOSE = (
    (57.0, 36.0),
    (53.0, 36.0),
    (49.0, 36.0),
    (47.0, 36.0),
    (47.0, 33.0),
    (47.0, 30.0),
    (47.0, 27.0),
    (47.0, 24.0),
    (47.0, 21.0),
    (47.0, 18.0),
)
# In large print the cues stand beside two pictures of this width.
CLOSE_LARGE = (
    (52.0, 46.0),
    (50.0, 46.0),
    (48.0, 46.0),
    (46.0, 46.0),
    (44.0, 46.0),
    (42.0, 40.0),
    (40.0, 34.0),
    (40.0, 28.0),
    (40.0, 24.0),
    (40.0, 20.0),
)
_MOST_ROOMY = 6
# So many pages are enough for a long plan.
_MOST, _MOST_LARGE = 2, 4
_USUAL = DayNote()


@dataclass(frozen=True, slots=True)
class _Day:
    """The routine of a day, and what kind of day it is."""

    routine: Routine
    note: DayNote


def today_sheet(
    routine: Routine,
    options: SheetOptions,
    measure: Measure,
    artist: Artist,
    note: DayNote = _USUAL,
) -> Sheet:
    """The routine of a day on as few pages as type and boxes allow.

    ``note`` says what kind of day it is; without exercises, what to do instead.
    """
    press = upright_press(options, measure)
    if not routine.items:
        title, day = tr(TITLE), long_date(routine.day)
        return closed_sheet(title, day, note, options, measure)
    heads = _heads(press, routine)
    feet = foot(press, 1, 1)
    rooms = Rooms(
        feet.limit - press.form.top - heads[0].height,
        feet.limit - press.form.top - heads[1].height,
    )
    pages = _best(press, artist, _Day(routine, note), rooms)
    return Sheet(
        f"{tr(TITLE)}, {long_date(routine.day)}",
        tuple(
            _page(press, blocks, heads[min(number, 1)], number, len(pages))
            for number, blocks in enumerate(pages)
        ),
    )


def _heads(press: Press, routine: Routine) -> tuple[Piece, Piece]:
    if press.scale.large:
        day = short_date(routine.day)
        return title_head(press, tr(TITLE), day), running_head(press, tr(TITLE), day)
    day = long_date(routine.day)
    minutes = minutes_of(timeline(routine).total_ms)
    count = len(routine.items)
    about = trn("about {n} minute", "about {n} minutes", minutes)
    second = trn("{n} exercise", "{n} exercises", count) + f" · {about}"
    return title_head(press, tr(TITLE), day, second), running_head(
        press, tr(TITLE), day
    )


def _best(
    press: Press, artist: Artist, day: _Day, rooms: Rooms
) -> tuple[PageBlocks, ...]:
    """The largest pictures that need no more pages than the smallest ones.

    Rows move closer only in a long plan, and only if that saves a page; closest where
    words are long, and only if that saves another.
    """
    large = press.scale.large
    fits = [Fit(cell) for cell in (CELLS[-1:] if large else CELLS)]
    pages = _largest(press, artist, day, rooms, fits)
    if len(day.routine.items) <= _MOST_ROOMY:
        return pages
    sizes = CLOSE_LARGE if large else CLOSE
    for closest in (False, True):
        close = [
            Fit(cell, close=True, highest=highest, closest=closest)
            for cell, highest in sizes
        ]
        closer = _largest(press, artist, day, rooms, close)
        pages = closer if len(closer) < len(pages) else pages
        if len(pages) <= (_MOST_LARGE if large else _MOST):
            break
    return pages


def _largest(
    press: Press,
    artist: Artist,
    day: _Day,
    rooms: Rooms,
    fits: Sequence[Fit],
) -> tuple[PageBlocks, ...]:
    """The pages of the first fit that needs no more of them than the last one."""
    fewest = evened(_blocks(press, artist, day, fits[-1]), rooms)
    for fit in fits[:-1]:
        pages = evened(_blocks(press, artist, day, fit), rooms)
        if len(pages) == len(fewest):
            return pages
    return fewest


def _blocks(press: Press, artist: Artist, day: _Day, fit: Fit) -> Sequence[Block]:
    gap = fit.gap(press)
    opening = [
        *(Block(one, Kind.OPENING, gap, gap) for one in note_head(press, day.note)),
        Block(before(press, close=fit.close), Kind.OPENING, gap, 0.0),
        Block(stop_banner(press, close=fit.close), Kind.OPENING, 2 * gap, 0.0),
        Block(legend(press), Kind.OPENING, gap + 0.8, 0.0),
    ]
    rows = [
        Block(exercise_row(press, artist, item, number, fit), Kind.EXERCISE, gap, gap)
        for number, item in enumerate(day.routine.items, start=1)
    ]
    closing = (afterwards(press, close=fit.close), *note_foot(press, day.note))
    last = [Block(one, Kind.CLOSING, gap, 0.0) for one in closing]
    return [*opening, *rows, *last]


def _page(
    press: Press, blocks: PageBlocks, head: Piece, number: int, count: int
) -> Page:
    form = press.form
    feet = foot(press, number + 1, count)
    top = form.top + head.height
    body = set_down(blocks, top, feet.limit - top, press.width, press.scale.spread)
    shifted = tuple(mark.moved(form.side, 0.0) for mark in body)
    marks = (*head.moved(form.side, form.top), *shifted, *feet.marks)
    return Page(form, marks, feet.limit)
