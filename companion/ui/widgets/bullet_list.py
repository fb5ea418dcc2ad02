"""A short list, mostly under a heading, each line with its mark."""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.mirror import painting
from companion.ui.paragraph import Paragraph
from companion.ui.theme import Theme
from companion.ui.wrapping import headed, settled

_INDENT = 28
_MARK = 20
_DOT = 4
_BETWEEN = 2
_AFTER_HEADING = 3
_KEPT = 8  # a layout asks for a few widths again and again
_ENDS = (".", "!", "?", ":", "…")


class Mark(Enum):
    """What stands before a line."""

    TICK = "tick"  # do this
    DOT = "dot"
    STOP = "stop"  # red dots; the heading has the sign
    NUMBER = "number"
    NONE = "none"


def sentences(lines: Sequence[str]) -> str:
    """Lines to be read aloud one after the other, each with an end."""
    return " ".join(one if one.endswith(_ENDS) else f"{one}." for one in lines)


class _Laid(NamedTuple):
    """The words at one width, and how many px below its top the lines begin."""

    heading: Paragraph
    top: int
    lines: tuple[Paragraph, ...]


class BulletList(QWidget):
    """A heading and its lines; they wrap, nothing is cut."""

    def __init__(
        self,
        theme: Theme,
        heading: str,
        lines: Sequence[str],
        mark: Mark,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heading = heading
        self._lines = tuple(lines)
        self._mark = mark
        self._laid_out: dict[int, _Laid] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(sentences(self._lines))
        theme.changed.connect(self._relayout)

    def heightForWidth(self, width: int) -> int:
        """Heading and lines."""
        # A layout asks for its own width, even where this may not become as wide.
        laid = self._laid(min(width, self.maximumWidth()))
        between = self._theme.px(_BETWEEN)
        return laid.top + sum(p.height + between for p in laid.lines) - between

    def sizeHint(self) -> QSize:
        """Wide enough for a usual line."""
        width = self._theme.px(300)
        return QSize(width, self.heightForWidth(width))

    def text_fits(self) -> bool:
        """Whether all words are in view and none was cut."""
        enough = self.height() >= self.heightForWidth(self.width())
        laid = self._laid(self.width())
        return enough and not any(p.breaks_words for p in (laid.heading, *laid.lines))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint heading, marks and lines."""
        theme = self._theme
        painter = painting(self)
        line = theme.line("body")
        laid = self._laid(self.width())
        self._paint_heading(painter, laid.heading, line)
        top = float(laid.top)
        indent = self._indent()
        for number, paragraph in enumerate(laid.lines, 1):
            self._paint_mark(painter, number, top, line)
            paragraph.draw(painter, QPointF(indent, top), theme.color("ink"))
            top += paragraph.height + theme.px(_BETWEEN)
        painter.end()

    def _paint_heading(self, painter: QPainter, heading: Paragraph, line: int) -> None:
        theme = self._theme
        stops = self._mark is Mark.STOP
        role = "redInk" if stops else "ink"
        at = QPointF(self._beside_sign(), 0)
        heading.draw(painter, at, theme.color(role))
        if stops:
            size = theme.px(_MARK)
            box = QRectF(0, (line - size) / 2, size, size)
            theme.icons.paint(painter, "stop", role, box)

    def _paint_mark(
        self, painter: QPainter, number: int, top: float, line: int
    ) -> None:
        theme = self._theme
        size = theme.px(_MARK)
        box = QRectF(0, top + (line - size) / 2, size, size)
        match self._mark:
            case Mark.TICK:
                theme.icons.paint(painter, "tick", "accInk", box)
            case Mark.STOP | Mark.DOT:
                role = "redInk" if self._mark is Mark.STOP else "accInk"
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color(role))
                reach = theme.px(_DOT)
                painter.drawEllipse(box.center(), reach, reach)
            case Mark.NUMBER:
                font = theme.font("body", 600, tabular=True)
                words = Paragraph(f"{number}.", font, line)
                words.draw(painter, QPointF(0, top), theme.color("accInk"))
            case Mark.NONE:
                pass

    def _beside_sign(self) -> int:
        """Px before the heading, where it has a sign."""
        return self._theme.px(_INDENT) if self._mark is Mark.STOP else 0

    def _indent(self) -> int:
        return 0 if self._mark is Mark.NONE else self._theme.px(_INDENT)

    def _laid(self, width: int) -> _Laid:
        """The words at a width."""
        if width not in self._laid_out:
            if len(self._laid_out) >= _KEPT:
                self._laid_out.clear()
            theme = self._theme
            step = theme.line("body")
            font, bold = theme.font("body"), theme.font("body", 700)
            heading = headed(self._heading, bold, step, width - self._beside_sign())
            room = width - self._indent()
            lines = tuple(settled(one, font, step, room) for one in self._lines)
            after = heading.height + theme.px(_AFTER_HEADING) if self._heading else 0
            self._laid_out[width] = _Laid(heading, after, lines)
        return self._laid_out[width]

    def _relayout(self) -> None:
        self._laid_out.clear()
        self.updateGeometry()
        self.update()
