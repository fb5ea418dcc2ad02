"""A sheet as plain text in reading order, for screen readers and the clipboard."""

from companion.printing.mark import Words
from companion.printing.sheet import Page, Sheet

# Baselines closer than this stand on one line, whatever their sizes.
_ONE_LINE = 2.0
_PARTED = "  "


def transcript(sheet: Sheet) -> str:
    """Everything that the sheet says; pages parted by an empty line."""
    return "\n\n".join(page_transcript(page) for page in sheet.pages)


def page_transcript(page: Page) -> str:
    """Everything that one page says, its lines as on paper."""
    lines: list[str] = []
    last: Words | None = None
    for mark in page.marks:
        if not isinstance(mark, Words):
            continue
        if last is not None and _continues(last, mark):
            lines[-1] += _space(last, mark) + mark.text
        else:
            lines.append(mark.text)
        last = mark
    return "\n".join(line.strip() for line in lines)


def _continues(last: Words, here: Words) -> bool:
    return abs(last.y - here.y) < _ONE_LINE and here.x >= last.x


def _space(last: Words, here: Words) -> str:
    """Runs of one sentence touch; anything else stands apart."""
    return "" if here.x - last.x - last.width < 0.1 else _PARTED
