"""Lines with a dot each, as one piece: a list is read as a whole."""

from collections.abc import Sequence

from companion.printing.mark import Disc
from companion.printing.piece import Piece, beside, stacked
from companion.printing.press import Press
from companion.printing.text import paragraph
from companion.printing.tone import Tone

_INDENT = 5.0
_BETWEEN = 1.0
_BETWEEN_COLUMNS = 10.0


def bullets(press: Press, texts: Sequence[str], room: float) -> Piece:
    """One text a line, or as many lines as it needs."""
    rows = []
    for text in texts:
        words = paragraph(press.measure, (press.body(text),), room - _INDENT)
        dot = Disc(0.8, press.scale.body.line / 2, 0.65, Tone.TEAL)
        rows.append(Piece(words.height, (dot, *words.moved(_INDENT, 0.0))))
    return stacked(rows, gap=_BETWEEN)


def bullets_in_columns(press: Press, texts: Sequence[str]) -> Piece:
    """Short texts in two columns, read down the first and then the second one."""
    if press.scale.large:
        return bullets(press, texts, press.width)
    half = (press.width - _BETWEEN_COLUMNS) / 2
    middle = -(-len(texts) // 2)
    right = bullets(press, texts[middle:], half)
    return beside(
        (bullets(press, texts[:middle], half), right.indented(half + _BETWEEN_COLUMNS))
    )
