"""A framed block of the emergency sheet: what to do at the left, signs at the right."""

from collections.abc import Sequence
from dataclasses import dataclass

from companion.printing.lettering import Lettering
from companion.printing.mark import Box, Line, Mark, Pen
from companion.printing.piece import Piece, stacked
from companion.printing.press import Press
from companion.printing.text import Run, paragraph
from companion.printing.tone import Tone

_BULLET = 2.0
_ITEM_INDENT = 5.0
_CORNER = 2.0
_CALL_POINTS = 20.0
_FEW = 4  # fewer signs stand below each other


@dataclass(frozen=True, slots=True)
class HelpWords:
    """The left column: when, what to do, or else, and a plain note below."""

    when: str
    call: str
    otherwise: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class HelpLook:
    """How loud a block is: its frame, its bullets, and a solid tab or none."""

    frame: Pen
    bullet: Tone
    tab: float = 0.0
    columns: int = 1
    call_points: float = _CALL_POINTS


@dataclass(frozen=True, slots=True)
class HelpSpace:
    """How wide the left side is, how much air there is, and how large the type."""

    left: float
    pad: float
    between: float  # two signs
    sign: Lettering
    small: Lettering
    note: Lettering
    louder: float = 0  # points on top of a look's own


USUAL = HelpSpace(
    *(42.0, 4.2, 1.3),
    sign=Lettering(11.5, leading=1.25),
    small=Lettering(13, bold=True, leading=1.25),
    note=Lettering(11, leading=1.22),
)
CLOSE = HelpSpace(
    *(46.0, 3.2, 0.7),
    sign=Lettering(11, leading=1.2),
    small=Lettering(11.5, bold=True, leading=1.2),
    note=Lettering(11, leading=1.2),
    louder=-2,
)
LARGE = HelpSpace(
    *(60.0, 4.2, 1.3),
    sign=Lettering(16, leading=1.25),
    small=Lettering(17, bold=True, leading=1.25),
    note=Lettering(16, leading=1.22),
    louder=6,
)
CLOSE_LARGE = HelpSpace(
    *(60.0, 3.2, 0.7),
    sign=Lettering(16, leading=1.18),
    small=Lettering(17, bold=True, leading=1.2),
    note=Lettering(16, leading=1.18),
    louder=4,
)


def help_block(
    press: Press,
    words: HelpWords,
    signs: Sequence[str],
    look: HelpLook,
    space: HelpSpace,
) -> Piece:
    """One block, as high as the higher of its two sides."""
    pad = space.pad
    room = press.width - space.left - 2 * pad
    signs_piece = _signs(press, signs, look, space, room)
    head, note = _left(press, words, look, space)
    tab = max(look.tab, head.height + 2 * pad) if look.tab else 0.0
    note_top = tab + 2.4 if tab else pad + head.height + 0.6
    height = max(signs_piece.height + 2 * pad, note_top + note.height + 3.0, 20.0)
    marks: list[Mark] = [*_frame(press, look, tab, space.left, height)]
    marks += head.moved(pad, (tab - head.height) / 2 if tab else pad - 0.6)
    marks += note.moved(pad, note_top)
    marks += signs_piece.moved(space.left + pad + 0.6, pad)
    return Piece(height, tuple(marks))


def _frame(
    press: Press, look: HelpLook, tab: float, left: float, height: float
) -> tuple[Mark, ...]:
    """Tab, frame and the line between the two sides, in this order."""
    frame = Box(0.0, 0.0, press.width, height, _CORNER, look.frame)
    between = Line(((left, 0.0), (left, height)), look.frame)
    if not tab:
        return (frame, between)
    solid = Box(0.0, 0.0, left, tab, _CORNER, fill=look.frame.tone)
    # Only the corner on the frame's own corner stays round.
    square = Box(_CORNER, 0.0, left - _CORNER, tab, fill=look.frame.tone)
    foot = Box(0.0, tab - _CORNER, left, _CORNER, fill=look.frame.tone)
    return (solid, square, foot, frame, between)


def closer(press: Press, call: str, usual: HelpSpace, close: HelpSpace) -> bool:
    """Whether only the closer space has the loudest words of a block on one line."""
    fits = [
        press.wide(call, _loud(_CALL_POINTS, one)) <= _room(one)
        for one in (usual, close)
    ]
    return fits == [False, True]


def _loud(points: float, space: HelpSpace) -> Lettering:
    return Lettering(points + space.louder, bold=True, leading=1.25)


def _room(space: HelpSpace) -> float:
    return space.left - 2 * space.pad


def _left(
    press: Press, words: HelpWords, look: HelpLook, space: HelpSpace
) -> tuple[Piece, Piece]:
    """The words of the tab, and the note below them."""
    room, small = _room(space), space.small
    tone = Tone.WHITE if look.tab else Tone.INK
    loud = _loud(look.call_points, space)
    rows = [
        paragraph(press.measure, (Run(words.when, small, tone),), room),
        paragraph(press.measure, (Run(words.call, loud, tone),), room),
    ]
    if words.otherwise:
        rows.append(
            paragraph(press.measure, (Run(words.otherwise, small, tone),), room)
        )
    note = Piece(0.0)
    if words.note:
        note = paragraph(press.measure, (Run(words.note, space.note),), room)
    return stacked(rows), note


def _signs(
    press: Press, signs: Sequence[str], look: HelpLook, space: HelpSpace, room: float
) -> Piece:
    """The signs in one column or two of like height, each with a square bullet."""
    few = len(signs) < _FEW
    columns = 1 if press.scale.large or few else look.columns
    gap = 6.0
    width = (room - gap * (columns - 1)) / columns
    pieces = [_sign(press, text, look.bullet, space, width) for text in signs]
    marks: list[Mark] = []
    height = 0.0
    for number, column in enumerate(_split(pieces, columns, space.between)):
        stack = stacked(column, gap=space.between)
        marks += stack.moved(number * (width + gap), 0.0)
        height = max(height, stack.height)
    return Piece(height, tuple(marks))


def _sign(press: Press, text: str, tone: Tone, space: HelpSpace, width: float) -> Piece:
    lettering = space.sign
    words = paragraph(press.measure, (Run(text, lettering),), width - _ITEM_INDENT)
    top = lettering.line / 2 - _BULLET / 2
    bullet = Box(0.0, top, _BULLET, _BULLET, fill=tone)
    return Piece(words.height, (bullet, *words.moved(_ITEM_INDENT, 0.0)))


def _split(pieces: Sequence[Piece], columns: int, gap: float) -> list[Sequence[Piece]]:
    """The pieces in columns, cut where the higher column is lowest."""
    if columns == 1:
        return [pieces]
    cuts = range(1, len(pieces))
    best = min(
        cuts,
        key=lambda cut: max(
            stacked(pieces[:cut], gap).height, stacked(pieces[cut:], gap).height
        ),
    )
    return [pieces[:best], pieces[best:]]
