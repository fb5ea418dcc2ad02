"""Text laid out in lines, with the line steps of the type scale.

Qt's own labels have no line height, and centre text by font height; here lines are
a fixed step apart and capitals stand in the middle of their line in every font.
"""

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout

from companion.domain.typography import JOINED, MAY_BREAK, NO_BREAK, dates_together
from companion.ui.galley import (
    ENDLESS,
    KEPT,
    LINE_END,
    Galley,
    galley,
    laid_out,
    on_lines,
)
from companion.ui.mirror import is_mirrored, upright

_LEFT_OVER = 0.25  # of the longest line: a last line below it looks forgotten
_SHORT, _SHORT_WORD = 0.15, 0.4  # the same of running text, and of a lone word in it
# As words come; a line of narrow letters may hold some more.
_SAMPLE = "you may feel it far away: in the buttock, the thigh or the foot. It is all"
DOT = " \u00b7 "


class Paragraph:
    """Words in one font, wrapped to a width (px), ``step`` px from line to line."""

    def __init__(
        self, text: str, font: QFont, step: int, width: float = ENDLESS
    ) -> None:
        self.step = step
        self.room = width
        self._cap = _cap_height(font)
        self._galley = galley(text, font, width)

    @property
    def _layout(self) -> QTextLayout:
        return self._galley.layout

    @property
    def line_count(self) -> int:
        """How many lines there are; at least one."""
        return max(1, self._layout.lineCount())

    @property
    def height(self) -> int:
        """Px from the top of the first line to the foot of the last."""
        return self.line_count * self.step

    @property
    def width(self) -> float:
        """Px of the longest line."""
        lines = range(self._layout.lineCount())
        return max(
            (self._layout.lineAt(i).naturalTextWidth() for i in lines), default=0.0
        )

    @property
    def ends_alone(self) -> bool:
        """Whether the last of several lines is one word, or little more: a leftover."""
        words, part = self._ending
        return part < _LEFT_OVER or words == 1

    @property
    def ends_short(self) -> bool:
        """Whether the last line of running text is a lone short word or hardly more."""
        words, part = self._ending
        return part < _SHORT or (words == 1 and part < _SHORT_WORD)

    @property
    def _ending(self) -> tuple[int, float]:
        """Words on the last of several lines, and its part of the longest line."""
        if self.line_count == 1:
            return 0, 1.0
        last = self._layout.lineAt(self.line_count - 1)
        rest = self._layout.text()[last.textStart() :]
        words = rest.replace(NO_BREAK, " ").split(" ")
        part = last.naturalTextWidth() / max(1.0, self.width)
        return len([one for one in words if one]), part

    @property
    def breaks_words(self) -> bool:
        """Whether a word had to be cut because it is wider than the width."""
        return self._galley.breaks_words

    @property
    def breaks_dates(self) -> bool:
        """Whether a date or count was wider than the width, and may go on below."""
        text = self._layout.text()
        return dates_together(text) != text

    def eased(self) -> "Paragraph":
        """These lines, the last with as few words more as keep it from ending short.

        They come from the line above; all before stay full. No other break could help:
        what is above them does not fit on the last line.
        """
        if not self.ends_short:
            return self
        above, last = (self._layout.lineAt(self.line_count - at) for at in (2, 1))
        text, start, end = self._layout.text(), above.textStart(), last.textStart()
        if text[end - 1] == LINE_END:  # a paragraph of its own
            return self
        for at in range(end - 2, start, -1):
            made = self._with_last_from(at) if text[at] == " " else self
            if made.line_count > self.line_count:
                break
            if not made.ends_short and made.shorter_end > last.naturalTextWidth():
                return made
        return self

    @property
    def shorter_end(self) -> float:
        """Px of the shorter one of the last two of several lines."""
        ends = (self._layout.lineAt(self.line_count - at) for at in (2, 1))
        return min(one.naturalTextWidth() for one in ends)

    def _with_last_from(self, space: int) -> "Paragraph":
        """The same, but the last line begins after a space."""
        text = self._layout.text()
        text = f"{text[:space]}{LINE_END}{text[space + 1 :]}"
        set_anew = Galley(laid_out(text, self._layout.font(), self.room))
        # Not by ``copy``: it brings ``weakref``, 1 ms of a start and 0.1 MB.
        made = Paragraph.__new__(Paragraph)
        vars(made).update(vars(self), _galley=set_anew)
        return made

    def draw(
        self,
        painter: QPainter,
        at: QPointF,
        color: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        width: float = 0.0,
    ) -> None:
        """Draw with the top left corner at a point, aligned within ``width`` px.

        In a mirror (mirror.py) the words are as they are, and the sides are changed.
        """
        if is_mirrored(painter):
            with upright(painter, at.x(), width):
                self._draw(painter, at, color, _other_side(align), width)
        else:
            self._draw(painter, at, color, align, width)

    def _draw(
        self,
        painter: QPainter,
        at: QPointF,
        color: QColor,
        align: Qt.AlignmentFlag,
        width: float,
    ) -> None:
        painter.setPen(color)
        for i, overhang in enumerate(self._galley.overhangs):
            line = self._layout.lineAt(i)
            spare = width - line.naturalTextWidth()
            shift = overhang
            if align & Qt.AlignmentFlag.AlignHCenter:
                shift = spare / 2
            if align & Qt.AlignmentFlag.AlignRight:
                shift = spare
            baseline = round(at.y() + i * self.step + (self.step + self._cap) / 2)
            top = baseline - line.ascent() - line.y()
            line.draw(painter, QPointF(at.x() + shift - line.x(), top))


def _other_side(align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Right for left and left for right; without a word it is left."""
    sides = Qt.AlignmentFlag
    other = sides.AlignLeft if align & sides.AlignRight else sides.AlignRight
    return align if align & sides.AlignHCenter else other


@lru_cache(maxsize=KEPT)
def _cap_height(font: QFont) -> float:
    return QFontMetricsF(font).capHeight()


def unbroken(text: str) -> str:
    """The text with lines broken only after commas: ``hold 5 s`` stays together."""
    parts = (part.replace(" ", NO_BREAK) for part in text.split(", "))
    return ", ".join(parts)


def whole_facts(text: str) -> str:
    """The text with lines broken only at its middle dots, from fact to fact."""
    return DOT.join(one.replace(" ", NO_BREAK) for one in text.split(DOT))


def measure(characters: int, font: QFont) -> int:
    """Px of a column whose lines have so many characters at most."""
    sample = QFontMetricsF(font).horizontalAdvance(_SAMPLE)
    return round(characters * sample / len(_SAMPLE))


@lru_cache(maxsize=KEPT)
def widest_word(text: str, font: QFont) -> float:
    """Px of the longest word: narrower than this no text may become."""
    metrics = QFontMetricsF(font)
    parts = on_lines(text).replace(JOINED, "").replace("\u2028", " ")
    words = parts.replace(MAY_BREAK, " ").split(" ")
    return max(metrics.horizontalAdvance(word) for word in words)
