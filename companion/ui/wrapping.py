"""How words are spread over their lines: full ones, or lines of like length.

    settled(words, font, step, width)      running text, a paragraph of a page
    headed(words, font, step, width)       a heading or a short title
    balanced(words, font, step, width)     words in a box, in its middle

None takes more lines than the width asks for.
"""

from PySide6.QtGui import QFont

from companion.ui.paragraph import DOT, Paragraph, whole_facts

_TRIES = 20
_COLON = ": "  # where a text on two lines may be parted
_TWO = 2
_LIKE = 0.4  # of the longer of two lines: a shorter one looks cut off


def settled(text: str, font: QFont, step: int, width: float) -> Paragraph:
    """Running words wrapped to a width: full lines, and no lone word on the last.

    Facts with a dot between them, as ``2 of 3 sessions``, are not broken if they fit.
    """
    if DOT in text:
        return headed(text, font, step, width)
    wide = Paragraph(text, font, step, width)
    if wide.line_count == _TWO and wide.ends_short:
        return _parted(text, font, step, wide) or wide.eased()
    return wide.eased()


def headed(text: str, font: QFont, step: int, width: float) -> Paragraph:
    """A heading, or words in a box: lines of like length if few were left over."""
    wide = Paragraph(text, font, step, width)
    if DOT in text and wide.line_count > 1:
        whole = Paragraph(whole_facts(text), font, step, width)
        if whole.line_count == wide.line_count and not whole.breaks_words:
            facts = whole_facts(text)
            return balanced(facts, font, step, width) if whole.ends_alone else whole
    if wide.line_count == _TWO and (parted := _parted(text, font, step, wide)):
        return parted
    return balanced(text, font, step, width) if wide.ends_alone else wide


def _parted(text: str, font: QFont, step: int, wide: Paragraph) -> Paragraph | None:
    """Two lines that break after a colon, if they are of like length then."""
    first, found, second = text.partition(_COLON)
    if not found or not second[:1].isupper():
        return None
    lines = [Paragraph(one, font, step) for one in (f"{first}:", second)]
    short, long = sorted(one.width for one in lines)
    if long > wide.room or short < _LIKE * long:
        return None
    return Paragraph(f"{first}:\n{second}", font, step)


def balanced(text: str, font: QFont, step: int, width: float) -> Paragraph:
    """Words in as few lines as the width allows, of about equal length."""
    wide = Paragraph(text, font, step, width)
    if wide.line_count == 1 or wide.breaks_words:  # narrower, it would break them too
        return wide
    best, too_narrow, wide_enough = wide, _TRIES // 2 - 1, _TRIES
    while wide_enough - too_narrow > 1:
        part = (too_narrow + wide_enough) // 2
        narrower = Paragraph(text, font, step, width * part / _TRIES)
        worse = narrower.breaks_words or narrower.breaks_dates > wide.breaks_dates
        if narrower.line_count > wide.line_count or worse:
            too_narrow = part
        else:
            best, wide_enough = narrower, part
    return best
