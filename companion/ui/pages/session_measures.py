"""Where everything stands in the session: pure arithmetic, window size in, px out.

Roomy windows get one picture, scaled; small ones get compact measures instead of
smaller ones (LOOKS, Session). What is short of height gives way in this order: gaps,
count lines, phase word, ring; never STOP.

    made = measures(1280, 800)      begin there; then _column, _controls, _tower:
    made.stage, made.cue            the left column, from above
    made.controls                   the row of buttons below it
    made.tower, made.stop           the right column
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import ceil

from companion.ui.pages.session_style import COMPACT_STYLE, ROOMY_STYLE, Style

COMPACT_BELOW = (1200, 760)
ROOMY = (1280, 800)
STOP_APART = 16
_TOP_HEIGHT = 48
_READY_SHARE = 0.57  # of the block: the way on, beside a short "+15 s"
LARGE_TEXT = 1.4  # from here on pace and range are in the menu, not in the row
_COLUMN_LEAST = 344
_COLUMN_SHARE = 0.3375
_RING = 312
_RING_LEAST = 150
_LINE = 1.25  # px from line to line, of a size
_WORD_GAP, _GAPS_LEAST = 10, 4
_CAPITALS, _WORD_AIR = 0.73, 0.26  # of that size: their height, the air around them
_HANGS = 0.12  # of the phase word's size: how far a "g" hangs over its edge
_REP_LEAST, _SET_LEAST = 24, 20
_NOTE_GAP = 8
_ROUNDED = 2  # px that rounding lines up to whole ones can take


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in whole px."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first px beyond it."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The first px below it."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Controls:
    """Back and Skip keep their places; in a wait two buttons take the steppers'.

    With large text there are no steppers; the buttons share the row by their words.
    """

    row: Area
    back: Area
    pause: Area
    skip: Area
    steppers: Area | None
    more: Area
    ready: Area


@dataclass(frozen=True, slots=True)
class Tower:
    """The right column: phase word, ring and two count lines; sizes in px of text."""

    word: Area
    word_size: int
    word_least: int
    ring: Area
    rep: Area
    rep_size: int
    set: Area
    set_size: int


@dataclass(frozen=True, slots=True)
class Measures:
    """All rectangles and text sizes (px) of a window of one size."""

    scale: float
    compact: bool
    top: Area
    bar: Area
    stage: Area
    note: Area  # between stage and cue; without height when none is kept free
    cue: Area
    cue_size: int
    stop: Area
    controls: Controls
    tower: Tower


def window_scale(width: int, height: int) -> tuple[bool, float]:
    """Whether a window is compact, and the scale of one that is not."""
    compact = width < COMPACT_BELOW[0] or height < COMPACT_BELOW[1]
    roomy = min(width / ROOMY[0], height / ROOMY[1])
    return compact, 1.0 if compact else max(1.0, roomy)


def measures(
    width: int,
    height: int,
    text_scale: float = 1.0,
    top_rows: int = 1,
    note: Callable[[int], int] | None = None,
) -> Measures:
    """The measures of a window; ``top_rows`` of words are needed at its top.

    ``note``: how high a note between stage and cue is in a width.
    """
    compact, scale = window_scale(width, height)
    style = COMPACT_STYLE if compact else ROOMY_STYLE

    def px(measure: float) -> int:
        return round(measure * scale)

    margin = px(style.margin)
    column = max(_COLUMN_LEAST, round(width * _COLUMN_SHARE)) if compact else px(432)
    left = Area(margin, margin, width - column - 3 * margin, height - 2 * margin)
    right = Area(width - margin - column, margin, column, height - 2 * margin)
    high = _top_height(text_scale, top_rows, scale)
    top = Area(margin, px(style.top), width - 2 * margin, high)
    bar_y = top.bottom + px(style.bar - style.top - _TOP_HEIGHT)
    bar = Area(margin, bar_y, top.width, px(8 * text_scale))
    stage_y = bar.bottom + px(style.stage - style.bar - 8)
    row = Area(margin, left.bottom - px(style.row), left.width, px(style.row))
    above = Area(margin, stage_y, left.width, row.y - stage_y)
    stage, said, cue = _column(style, scale, above, note)
    stop = Area(right.x, right.bottom - px(style.stop), column, px(style.stop))
    tower_y = stage_y - px(style.rise)
    tower_height = stop.y - STOP_APART - _ROUNDED - tower_y
    tower = Area(right.x, tower_y, column, tower_height)
    controls = _controls(style, scale, row, large=text_scale >= LARGE_TEXT)
    words = _tower(style, scale, tower, text_scale, bar.bottom)
    size = px(style.cue_size)
    return Measures(
        scale, compact, top, bar, stage, said, cue, size, stop, controls, words
    )


def _column(
    style: Style, scale: float, room: Area, note: Callable[[int], int] | None
) -> tuple[Area, Area, Area]:
    """Stage, note and cue, one below the other; the stage has what is left."""
    x, width = room.x, room.width
    cue_high, gap = round(style.cue * scale), round(4 * scale)
    cue_y = room.bottom - cue_high
    high = note(width) if note is not None else 0
    end = cue_y - high - round(_NOTE_GAP * scale) if high else cue_y
    return (
        Area(x, room.y, width, end - room.y),
        Area(x, cue_y - high, width, high),
        Area(x, cue_y + gap, width, cue_high - gap - round(8 * scale)),
    )


def title_growth(text_scale: float) -> float:
    """How much the title grows: it is large already, so half as fast as the rest."""
    return 1 + (text_scale - 1) / 2


def _top_height(text_scale: float, rows: int, scale: float) -> int:
    first = max(_TOP_HEIGHT, 36 * title_growth(text_scale))
    second = 28 * text_scale if rows > 1 else 0
    return round((first + second) * scale)


def _controls(style: Style, scale: float, row: Area, *, large: bool) -> Controls:
    side, gap = round(style.control * scale), round(style.gap * scale)
    block = round(style.steppers * scale)
    ready_width = round((block - gap) * _READY_SHARE)

    def area(x: int, width: int) -> Area:
        return Area(x, row.y, width, row.height)

    pause_x = row.x + side + gap
    block_x = row.right - block
    skip_x = block_x - gap - side
    return Controls(
        row=row,
        back=area(row.x, side),
        pause=area(pause_x, skip_x - gap - pause_x),
        skip=area(skip_x, side),
        steppers=None if large else area(block_x, block),
        more=area(block_x, block - gap - ready_width),
        ready=area(row.right - ready_width, ready_width),
    )


@dataclass(slots=True)
class _Heights:
    """How much height each part of the tower gets, while it is being shared out."""

    gaps: float
    lines: float
    word: float
    ring: float

    @property
    def whole(self) -> float:
        return self.gaps + self.lines + self.word + self.ring

    def give_way(self, room: float, least: "_Heights") -> None:
        """Take what is too much from one part after the other."""
        for part in ("gaps", "lines", "word", "ring"):
            too_much = self.whole - room
            if too_much <= 0:
                return
            kept = max(getattr(least, part), getattr(self, part) - too_much)
            setattr(self, part, min(getattr(self, part), kept))


def _phase_word(
    column: Area, size: float, ring_y: int, ceiling: int
) -> tuple[Area, int]:
    """Its place, with as much air above as below; px that the ring has to give way.

    A "g" hangs over the edge of its place, but not onto the ring.
    """
    high, hangs = int(size), ceil(_HANGS * size)
    air = ceil(size * (_CAPITALS + 2 * _WORD_AIR))
    lower = max(0, column.y + high + hangs - ring_y, ceiling + air - ring_y)
    ring_y += lower
    y = min((ceiling + ring_y - high) // 2, ring_y - hangs - high)
    return Area(column.x, max(ceiling, y), column.width, high), lower


def _tower(
    style: Style, scale: float, column: Area, text_scale: float, ceiling: int
) -> Tower:
    wanted = _Heights(
        gaps=(_WORD_GAP + style.lines_gap) * scale,
        lines=(style.rep + style.set) * _LINE * scale * text_scale,
        word=style.word * scale,
        ring=min(_RING * scale, column.width),
    )
    least = _Heights(
        gaps=2 * _GAPS_LEAST,
        lines=(_REP_LEAST + _SET_LEAST) * _LINE * scale * text_scale,
        word=style.word_least * scale,
        ring=_RING_LEAST,
    )
    heights = replace(wanted)
    heights.give_way(column.height, least)
    spare = max(0.0, column.height - heights.whole)
    share = heights.lines / wanted.lines * text_scale * scale
    shared = heights.gaps * _WORD_GAP / (_WORD_GAP + style.lines_gap)
    word_gap = max(shared, min(_WORD_GAP, heights.gaps - 2))
    # A little room makes the gaps larger; a lot of it stands above and below.
    airy = min(spare * 0.5, 24 * scale)
    y = round(column.y + max(0.0, spare - 48 * scale) / 2)
    ring_y = int(y + int(heights.word) + word_gap + airy / 2)
    word, lower = _phase_word(column, heights.word, ring_y, ceiling)
    ring, ring_y = int(heights.ring) - lower, ring_y + lower
    rep_y = int(ring_y + ring + heights.gaps - word_gap + airy / 2)
    rep_height, set_height = (ceil(s * _LINE * share) for s in (style.rep, style.set))
    return Tower(
        word=word,
        word_size=round(heights.word),
        word_least=round(style.word_least * scale),
        ring=Area(column.x + (column.width - ring) // 2, ring_y, ring, ring),
        rep=Area(column.x, rep_y, column.width, rep_height),
        rep_size=round(style.rep * share),
        set=Area(column.x, rep_y + rep_height, column.width, set_height),
        set_size=round(style.set * share),
    )
