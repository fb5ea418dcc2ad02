"""Text set in lines of a width, before anything is painted of it.

Printers call type that is set, and not on a page yet, a galley.
"""

from functools import cached_property, lru_cache
from itertools import accumulate

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from companion.domain.typography import (
    JOINED,
    NO_BREAK,
    dates_together,
    days_together,
    kept_together,
    numbers_together,
)

ENDLESS = 1e6
# A page has some sixty texts; its layout asks for each at several widths.
KEPT = 200
LINE_END = "\u2028"
_DOT_AT_END = f"{NO_BREAK}\u00b7 "
# What Qt rounds text widths to, twice.
_HAIR = 1 / 32


class Galley:
    """A layout with its lines made, and what is known of them."""

    def __init__(self, layout: QTextLayout) -> None:
        self.layout = layout

    @property
    def breaks_words(self) -> bool:
        """Whether a word had to be cut because it is wider than the width."""
        return _breaks_words(self.layout)

    @cached_property
    def overhangs(self) -> tuple[float, ...]:
        """Px that the hook of a j reaches out before each line; half, as Qt rounds it.

        Known from the first painting on: most layouts are made to be measured alone.
        """
        text, font = self.layout.text(), self.layout.font()
        lines = (self.layout.lineAt(i) for i in range(self.layout.lineCount()))
        hooked = [text.startswith("j", line.textStart()) for line in lines]
        if not any(hooked):
            return (0.0,) * len(hooked)
        hook = -QFontMetricsF(font).leftBearing("j") / 2
        return tuple(hook if one else 0.0 for one in hooked)


@lru_cache(maxsize=KEPT)
def galley(text: str, font: QFont, width: float) -> Galley:
    """The text in lines of a width; on one line it is the same at every width."""
    if width < ENDLESS:
        whole = galley(text, font, ENDLESS)
        fits = whole.layout.maximumWidth() <= width - _HAIR
        if fits and whole.layout.lineCount() == 1:
            return whole
    made = _with_whole_dates(on_lines(text), font, width)
    undotted = _without_dots_at_ends(made)
    return Galley(made if undotted is None else laid_out(undotted, font, width))


def _with_whole_dates(text: str, font: QFont, width: float) -> QTextLayout:
    """In lines that end within a date or count only where it is wider than that."""
    whole = numbers_together(dates_together(text))
    made = laid_out(whole, font, width)
    if whole != text and _breaks_words(made):
        made = laid_out(days_together(text), font, width)
        if _breaks_words(made):  # rather a date on three lines than a word on two
            made = laid_out(text, font, width)
    return made


def _breaks_words(made: QTextLayout) -> bool:
    text = made.text()
    ends = [made.lineAt(i).textStart() for i in range(1, made.lineCount())]
    return any(text[end - 1] not in " -\u2028/\u00ad" for end in ends)


def laid_out(text: str, font: QFont, width: float) -> QTextLayout:
    """The text in lines, none of which ends where two pieces are joined.

    What joins them is in the text only where that needs it: our font has no such sign,
    and Qt would look for another font that has, and load it. In no width at all, which
    layouts ask for at first, every letter is a line.
    """
    if JOINED not in text:
        return _in_lines(text, font, width)
    pieces = text.split(JOINED)
    made = _in_lines("".join(pieces), font, width)
    joints = set(accumulate(len(one) for one in pieces[:-1]))
    ends = {made.lineAt(i).textStart() for i in range(1, made.lineCount())}
    if width < 1.0 or joints.isdisjoint(ends):
        return made
    return _in_lines(text, font, width)


def _in_lines(text: str, font: QFont, width: float) -> QTextLayout:
    made = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setTextOption(option)
    made.setCacheEnabled(True)
    made.beginLayout()
    while (line := made.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
    made.endLayout()
    return made


def _without_dots_at_ends(made: QTextLayout) -> str | None:
    """The text where the end of a line stands for the dot between two facts."""
    text = made.text()
    starts = [made.lineAt(i).textStart() for i in range(1, made.lineCount())]
    dotted = [start for start in starts if text[:start].endswith(_DOT_AT_END)]
    for start in reversed(dotted):
        text = f"{text[: start - len(_DOT_AT_END)]}\u2028{text[start:]}"
    return text if dotted else None


def on_lines(text: str) -> str:
    """The text with its line breaks as Qt wants them, and what stays on one line."""
    return kept_together(text.replace("\n", "\u2028"))
