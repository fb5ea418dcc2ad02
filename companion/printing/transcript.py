"""A sheet as plain text in reading order, for screen readers and the clipboard.

Paragraphs are whole, however paper breaks them; a box to fill in is ``[ ]``, with what
stands in it, and a line to write on, or an empty cell of a table, is ``____``. A chart
is told in sentences in place of the numbers along its edges.
"""

from math import inf

from companion.printing.mark import Box, Line, Mark, Told, Words
from companion.printing.sheet import Page, Sheet

# Baselines closer than this stand on one line, whatever their sizes.
_ONE_LINE = 2.0
_PARTED = "  "
_BOX_CORNER = 0.7
_BOX, BLANK = "[ ]", "____"
_UNDER_WORDS = 1.5
# What keeps words together or parts them on paper is nothing where lines are broken
# anew: a space is a plain one, and what has no width is left out.
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u202f\u2007", " "),
        **dict.fromkeys("\u00ad\u2060\u200b\u200c\u200d\ufeff"),
        "\u2011": "-",
    }
)


def transcript(sheet: Sheet) -> str:
    """Everything that the sheet says; pages parted by an empty line."""
    return "\n\n".join(page_transcript(page) for page in sheet.pages)


def page_transcript(page: Page) -> str:
    """Everything that one page says."""
    reader = _Reader()
    for mark in page.marks:
        reader.read(mark)
    return "\n".join(line.translate(_PLAIN).strip() for line in reader.lines)


class _Reader:
    """Takes marks in reading order and keeps the lines that they make."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._x = self._end = self._y = 0.0
        self._box: Box | None = None
        self._told_last = False

    def read(self, mark: Mark) -> None:
        """Take one mark; what says nothing is passed over."""
        if isinstance(mark, Words):
            self._words(mark)
        elif isinstance(mark, Told):
            self._told(mark)
        elif isinstance(mark, Box) and mark.corner == _BOX_CORNER:
            middle = mark.y + mark.height / 2
            near = max(_ONE_LINE, mark.height / 2)
            self._put(_BOX, mark.x, middle + 1.4, mark.width, near)
            self._box = mark
        elif isinstance(mark, Line) and self._is_blank(mark):
            (left, y), (right, _) = mark.points
            self._put(BLANK, left, y - 0.9, right - left)

    def _told(self, mark: Told) -> None:
        if mark.beside and self.lines:
            self.lines[-1] += _PARTED + mark.text
        else:
            self.lines.append(mark.text)
        self._box, self._told_last = None, True

    def _words(self, mark: Words) -> None:
        if mark.told is not None:
            self._tell(mark.told)
            return
        if self._box is not None and _inside(mark, self._box):
            self.lines[-1] = f"{self.lines[-1].removesuffix(_BOX)}[ {mark.text} ]"
            return
        if mark.goes_on and self.lines:
            self.lines[-1] = _continued(self.lines[-1], mark)
            self._keep(mark.x, mark.y, mark.width)
            return
        if mark.beside and self.lines:
            self.lines[-1] += _PARTED + mark.text
            self._keep(mark.x, mark.y, mark.width)
            return
        self._put(mark.text, mark.x, mark.y, mark.width)

    def _tell(self, text: str) -> None:
        """On a line of its own, if there is anything to tell."""
        if text:
            self.lines.append(text)
        self._keep(inf, 0.0, 0.0)

    def _put(
        self, text: str, x: float, y: float, width: float, near: float = _ONE_LINE
    ) -> None:
        on_line = self.lines and abs(self._y - y) < near and x >= self._x
        if on_line:
            # Runs of one sentence touch; anything else stands apart.
            self.lines[-1] += ("" if x - self._end < 0.1 else _PARTED) + text
        else:
            self.lines.append(text)
        self._keep(x, y, width)

    def _keep(self, x: float, y: float, width: float) -> None:
        self._x, self._y, self._end = x, y, x + width
        self._box, self._told_last = None, False

    def _is_blank(self, mark: Line) -> bool:
        """Whether a stroke is a line to write on: level, and right after words."""
        if len(mark.points) != 2 or self._told_last:
            return False
        (left, y), (_, end) = mark.points
        near = 0.0 <= y - self._y < _UNDER_WORDS and left >= self._end
        return bool(self.lines) and y == end and near


def _continued(text: str, words: Words) -> str:
    """A text with its next line; a word that paper has torn is whole again."""
    if words.torn is None:
        return f"{text} {words.text.strip()}"
    return text.removesuffix(words.torn) + words.text


def _inside(words: Words, box: Box) -> bool:
    across = box.x <= words.x <= box.x + box.width
    return across and box.y <= words.y <= box.y + box.height
