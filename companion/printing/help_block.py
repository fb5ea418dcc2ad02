"""A framed block of the emergency sheet: what to do at the left, signs at the right."""

from collections.abc import Sequence
from dataclasses import dataclass

from companion.printing.lettering import Lettering
from companion.printing.mark import Box, Line, Mark, Pen
from companion.printing.piece import Piece, stacked
from companion.printing.press import Press
from companion.printing.text import Run, paragraph
from companion.printing.tone import Tone

_PAD = 4.2
_BULLET = 2.0
_ITEM_INDENT = 5.0
_CORNER = 2.0


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
    call_points: float = 20.0


def help_block(
    press: Press, words: HelpWords, signs: Sequence[str], look: HelpLook
) -> Piece:
    """One block, as high as the higher of its two sides."""
    left_width = _left_width(press)
    signs_piece = _signs(press, signs, look, press.width - left_width - 2 * _PAD)
    head, note = _left(press, words, look, left_width - 2 * _PAD)
    tab = max(look.tab, head.height + 2 * _PAD) if look.tab else 0.0
    note_top = tab + 2.4 if tab else _PAD + head.height + 0.6
    height = max(signs_piece.height + 2 * _PAD, note_top + note.height + 3.0, 20.0)
    marks: list[Mark] = [*_frame(press, look, tab, left_width, height)]
    marks += head.moved(_PAD, (tab - head.height) / 2 if tab else _PAD - 0.6)
    marks += note.moved(_PAD, note_top)
    marks += signs_piece.moved(left_width + _PAD + 0.6, _PAD)
    return Piece(height, tuple(marks))


def _left_width(press: Press) -> float:
    return 60.0 if press.scale.large else 42.0


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


def _left(
    press: Press, words: HelpWords, look: HelpLook, room: float
) -> tuple[Piece, Piece]:
    """The words of the tab, and the note below them."""
    large = press.scale.large
    tone = Tone.WHITE if look.tab else Tone.INK
    small = Lettering(17 if large else 13, bold=True, leading=1.25)
    loud = Lettering(look.call_points + (6 if large else 0), bold=True, leading=1.25)
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
        plain = Lettering(16 if large else 11, leading=1.22)
        note = paragraph(press.measure, (Run(words.note, plain),), room)
    return stacked(rows), note


def _signs(press: Press, signs: Sequence[str], look: HelpLook, room: float) -> Piece:
    """The signs in one column or two of like height, each with a square bullet."""
    columns = 1 if press.scale.large else look.columns
    gap = 6.0
    width = (room - gap * (columns - 1)) / columns
    pieces = [_sign(press, text, look.bullet, width) for text in signs]
    marks: list[Mark] = []
    height = 0.0
    for number, column in enumerate(_split(pieces, columns)):
        stack = stacked(column, gap=1.3)
        marks += stack.moved(number * (width + gap), 0.0)
        height = max(height, stack.height)
    return Piece(height, tuple(marks))


def _sign(press: Press, text: str, tone: Tone, width: float) -> Piece:
    lettering = Lettering(16 if press.scale.large else 11.5, leading=1.25)
    words = paragraph(press.measure, (Run(text, lettering),), width - _ITEM_INDENT)
    top = lettering.line / 2 - _BULLET / 2
    bullet = Box(0.0, top, _BULLET, _BULLET, fill=tone)
    return Piece(words.height, (bullet, *words.moved(_ITEM_INDENT, 0.0)))


def _split(pieces: Sequence[Piece], columns: int) -> list[Sequence[Piece]]:
    """The pieces in columns, cut where the higher column is lowest."""
    if columns == 1:
        return [pieces]
    cuts = range(1, len(pieces))
    best = min(
        cuts,
        key=lambda cut: max(
            stacked(pieces[:cut], 1.3).height, stacked(pieces[cut:], 1.3).height
        ),
    )
    return [pieces[:best], pieces[best:]]
